// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/image_sampling.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <vector>

namespace basin {

namespace {

// Source index of every device pixel along one axis; -1 outside.
std::vector<int> lookup(double origin, double step, int count, int limit) {
    std::vector<int> indices(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const double at = std::floor(origin + (i + 0.5) * step);
        indices[static_cast<std::size_t>(i)] = at >= 0.0 && at < limit ? static_cast<int>(at) : -1;
    }
    return indices;
}

const QRgb* row(const QImage& image, int y) {
    return reinterpret_cast<const QRgb*>(image.constScanLine(y));
}

// Sums of the columns of one band of rows; red and blue share a word, 16 bits each.
struct ColumnSums {
    std::vector<std::uint32_t> red_blue, green;

    void clear(std::size_t width) {
        red_blue.assign(width, 0);
        green.assign(width, 0);
    }
    void add(const QRgb* line) {
        const std::size_t width = red_blue.size();
        std::uint32_t* rb = red_blue.data();
        std::uint32_t* g = green.data();
        for (std::size_t x = 0; x < width; ++x) {
            rb[x] += line[x] & 0xFF00FFU;
            g[x] += (line[x] >> 8) & 0xFFU;
        }
    }
    QRgb mean(std::size_t left, std::size_t right, std::uint32_t rows) const {
        std::uint32_t r = 0, g = 0, b = 0;
        for (std::size_t x = left; x < right; ++x) {
            r += red_blue[x] >> 16;
            b += red_blue[x] & 0xFFFFU;
            g += green[x];
        }
        const std::uint32_t count = static_cast<std::uint32_t>(right - left) * rows;
        return 0xFF000000U | (r / count) << 16 | (g / count) << 8 | b / count;
    }
};

// Where the source pixels of each device pixel begin along one axis, one entry more than there are pixels.
std::vector<int> borders(double origin, double step, int count, int limit) {
    std::vector<int> result(static_cast<std::size_t>(count) + 1);
    for (int i = 0; i <= count; ++i) {
        const double at = std::ceil(origin + i * step - 0.5); // a pixel falls to where its centre is
        result[static_cast<std::size_t>(i)] =
            static_cast<int>(std::clamp(at, 0.0, static_cast<double>(limit)));
    }
    return result;
}

// Device pixels of one row that hold `color` become it.
void keep(QRgb color, const QRgb* in, const std::vector<int>& columns, QRgb* out) {
    for (std::size_t i = 0; i + 1 < columns.size(); ++i) {
        if (std::find(in + columns[i], in + columns[i + 1], color) != in + columns[i + 1]) {
            out[i] = color;
        }
    }
}

} // namespace

QImage sampleNearest(const QImage& source, QPointF origin, double step, QSize size, QRgb ground) {
    QImage result(size, QImage::Format_RGB32);
    const std::vector<int> columns = lookup(origin.x(), step, size.width(), source.width());
    const std::vector<int> rows = lookup(origin.y(), step, size.height(), source.height());
    for (int j = 0; j < size.height(); ++j) {
        auto* out = reinterpret_cast<QRgb*>(result.scanLine(j));
        const int y = rows[static_cast<std::size_t>(j)];
        if (y < 0) {
            std::fill_n(out, size.width(), ground);
        } else if (j > 0 && rows[static_cast<std::size_t>(j) - 1] == y) {
            std::memcpy(out, result.constScanLine(j - 1),
                        static_cast<std::size_t>(size.width()) * sizeof(QRgb));
        } else {
            const QRgb* in = row(source, y);
            for (int i = 0; i < size.width(); ++i) {
                const int x = columns[static_cast<std::size_t>(i)];
                out[i] = x < 0 ? ground : in[x];
            }
        }
    }
    return result;
}

QImage sampleMean(const QImage& source, QPointF origin, double step, QSize size, QRgb ground,
                  std::optional<QRgb> dominant) {
    constexpr int most_rows = 256; // the sums hold no more
    QImage result(size, QImage::Format_RGB32);
    const std::vector<int> columns = borders(origin.x(), step, size.width(), source.width());
    const std::vector<int> rows = borders(origin.y(), step, size.height(), source.height());
    ColumnSums sums;
    for (int j = 0; j < size.height(); ++j) {
        auto* out = reinterpret_cast<QRgb*>(result.scanLine(j));
        std::fill_n(out, size.width(), ground);
        const int top = rows[static_cast<std::size_t>(j)];
        const int bottom = std::min(rows[static_cast<std::size_t>(j) + 1], top + most_rows);
        if (bottom <= top) {
            continue;
        }
        sums.clear(static_cast<std::size_t>(source.width()));
        for (int y = top; y < bottom; ++y) {
            sums.add(row(source, y));
        }
        for (std::size_t i = 0; i + 1 < columns.size(); ++i) {
            if (columns[i + 1] > columns[i]) {
                out[i] =
                    sums.mean(static_cast<std::size_t>(columns[i]), static_cast<std::size_t>(columns[i + 1]),
                              static_cast<std::uint32_t>(bottom - top));
            }
        }
        for (int y = top; dominant && y < bottom; ++y) {
            keep(*dominant, row(source, y), columns, out);
        }
    }
    return result;
}

} // namespace basin
