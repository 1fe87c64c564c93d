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

// Blocks that hold `color` become it.
void keep(QRgb color, const QImage& source, int factor, QImage& result) {
    for (int y = 0; y < source.height(); ++y) {
        const QRgb* in = row(source, y);
        auto* out = reinterpret_cast<QRgb*>(result.scanLine(y / factor));
        for (int x = 0; x < source.width(); ++x) {
            if (in[x] == color) {
                out[x / factor] = color;
            }
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

QImage reduced(const QImage& source, int factor, std::optional<QRgb> dominant) {
    factor = std::min(factor, largestFactor);
    const int width = (source.width() + factor - 1) / factor;
    const int height = (source.height() + factor - 1) / factor;
    const auto columns = static_cast<std::size_t>(source.width());
    const auto step = static_cast<std::size_t>(factor);
    QImage result(width, height, QImage::Format_RGB32);
    ColumnSums sums;
    for (int y = 0; y < height; ++y) {
        const int bottom = std::min((y + 1) * factor, source.height());
        sums.clear(columns);
        for (int in = y * factor; in < bottom; ++in) {
            sums.add(row(source, in));
        }
        auto* out = reinterpret_cast<QRgb*>(result.scanLine(y));
        for (std::size_t x = 0, left = 0; left < columns; ++x, left += step) {
            out[x] = sums.mean(left, std::min(left + step, columns),
                               static_cast<std::uint32_t>(bottom - y * factor));
        }
    }
    if (dominant) {
        keep(*dominant, source, factor, result);
    }
    return result;
}

} // namespace basin
