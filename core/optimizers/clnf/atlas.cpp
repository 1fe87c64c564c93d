// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/atlas.h"

#include <algorithm>
#include <cmath>

namespace basin::clnf {

namespace {

int columns_of(std::size_t tiles) {
    return std::max(1, static_cast<int>(std::ceil(std::sqrt(static_cast<double>(tiles)))));
}

} // namespace

Atlas::Atlas(std::size_t tiles, int width, int height) : columns_(columns_of(tiles)) {
    image_.tile_width = std::max(1, width);
    image_.tile_height = std::max(1, height);
    const int rows = std::max(1, (static_cast<int>(tiles) + columns_ - 1) / columns_);
    image_.width = columns_ * image_.tile_width;
    image_.height = rows * image_.tile_height;
    image_.pixels.assign(static_cast<std::size_t>(image_.width) * static_cast<std::size_t>(image_.height),
                         0.0F);
    for (std::size_t i = 0; i < tiles; ++i) {
        image_.tile_labels.push_back(std::to_string(i));
    }
}

void Atlas::fill(std::size_t tile, const float* from, std::int64_t pitch, int width, int height) {
    const auto [left, top] =
        tile_origin(tile, image_.tile_labels.size(), image_.tile_width, image_.tile_height);
    const int x0 = left + (image_.tile_width - width) / 2, y0 = top + (image_.tile_height - height) / 2;
    for (int y = 0; y < height; ++y) {
        std::copy(from + y * pitch, from + y * pitch + width,
                  image_.pixels.begin() + static_cast<std::ptrdiff_t>(y0 + y) * image_.width + x0);
    }
}

std::array<int, 2> tile_origin(std::size_t tile, std::size_t tiles, int width, int height) {
    const int columns = columns_of(tiles);
    return {static_cast<int>(tile) % columns * std::max(1, width),
            static_cast<int>(tile) / columns * std::max(1, height)};
}

} // namespace basin::clnf
