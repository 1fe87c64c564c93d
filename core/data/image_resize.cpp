// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/image_resize.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <utility>

namespace basin {

namespace {

// The source samples under one output sample and their weights; the weights of a span sum to 1.
struct Coverage {
    int first = 0;
    std::vector<double> weights;
};

std::vector<Coverage> coverages(int size, int out_size) {
    std::vector<Coverage> all(static_cast<std::size_t>(out_size));
    for (int o = 0; o < out_size; ++o) {
        // In units of 1 / out_size source samples everything is an integer, so covered parts are exact.
        const std::int64_t begin = std::int64_t{o} * size, end = begin + size;
        Coverage& coverage = all[static_cast<std::size_t>(o)];
        coverage.first = static_cast<int>(begin / out_size);
        for (std::int64_t s = coverage.first; s * out_size < end; ++s) {
            const std::int64_t covered = std::min((s + 1) * out_size, end) - std::max(s * out_size, begin);
            coverage.weights.push_back(static_cast<double>(covered) / size);
        }
    }
    return all;
}

void average_columns(const std::vector<Coverage>& columns, int channels, std::span<const float> row,
                     std::vector<double>& out) {
    for (std::size_t x = 0; x < columns.size(); ++x) {
        for (int c = 0; c < channels; ++c) {
            double sum = 0.0;
            for (std::size_t i = 0; i < columns[x].weights.size(); ++i) {
                const std::size_t source = static_cast<std::size_t>(columns[x].first) + i;
                sum += columns[x].weights[i] *
                       row[source * static_cast<std::size_t>(channels) + static_cast<std::size_t>(c)];
            }
            out[x * static_cast<std::size_t>(channels) + static_cast<std::size_t>(c)] = sum;
        }
    }
}

} // namespace

Image resize_area(int width, int height, int channels, int out_width, int out_height,
                  const std::function<void(int y, std::span<float> row)>& read_row) {
    assert(out_width >= 1 && out_width <= width && out_height >= 1 && out_height <= height);
    const std::vector<Coverage> columns = coverages(width, out_width), rows = coverages(height, out_height);
    const std::size_t out_row = static_cast<std::size_t>(out_width) * static_cast<std::size_t>(channels);
    Image out;
    out.width = out_width;
    out.height = out_height;
    out.channels = channels;
    out.pixels.resize(out_row * static_cast<std::size_t>(out_height));
    std::vector<float> row(static_cast<std::size_t>(width) * static_cast<std::size_t>(channels));
    std::vector<double> averaged(out_row), sums(out_row);
    int next = 0; // the first source row that was not read yet
    for (int y = 0; y < out_height; ++y) {
        const Coverage& coverage = rows[static_cast<std::size_t>(y)];
        std::fill(sums.begin(), sums.end(), 0.0);
        for (std::size_t i = 0; i < coverage.weights.size(); ++i) {
            // A source row that two output rows share is still in `averaged` from the one before.
            if (coverage.first + static_cast<int>(i) >= next) {
                read_row(next++, row);
                average_columns(columns, channels, row, averaged);
            }
            for (std::size_t j = 0; j < out_row; ++j) {
                sums[j] += coverage.weights[i] * averaged[j];
            }
        }
        std::transform(sums.begin(), sums.end(),
                       out.pixels.begin() +
                           static_cast<std::ptrdiff_t>(out_row * static_cast<std::size_t>(y)),
                       [](double value) { return static_cast<float>(value); });
    }
    return out;
}

Image oriented(Image image, int orientation) {
    if (orientation <= 1 || orientation > 8) {
        return image;
    }
    const bool sideways = orientation >= 5;
    const bool mirrored_x = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool mirrored_y = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    Image out;
    out.width = sideways ? image.height : image.width;
    out.height = sideways ? image.width : image.height;
    out.channels = image.channels;
    out.source_bits = image.source_bits;
    out.had_alpha = image.had_alpha;
    out.source = std::move(image.source);
    out.pixels.resize(image.pixels.size());
    for (int y = 0; y < out.height; ++y) {
        for (int x = 0; x < out.width; ++x) {
            const int u = sideways ? y : x, v = sideways ? x : y; // undo the transposition, then the mirrors
            const int source_x = mirrored_x ? image.width - 1 - u : u;
            const int source_y = mirrored_y ? image.height - 1 - v : v;
            for (int c = 0; c < image.channels; ++c) {
                out.at(x, y, c) = image.at(source_x, source_y, c);
            }
        }
    }
    return out;
}

} // namespace basin
