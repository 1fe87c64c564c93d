// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace basin::clnf {

/// Tiles of one size, as near to a square as it goes; 0 where nothing was filled in (NaN would be a loss).
class Atlas {
  public:
    Atlas(std::size_t tiles, int width, int height);

    /// Copies a picture into the middle of a tile.
    void fill(std::size_t tile, const float* from, std::int64_t pitch, int width, int height);
    ImageData& image() { return image_; }
    ImageData take() { return std::move(image_); }

  private:
    int columns_;
    ImageData image_;
};

/// Left and top pixel of a tile in an atlas of so many tiles of this size.
std::array<int, 2> tile_origin(std::size_t tile, std::size_t tiles, int width, int height);

} // namespace basin::clnf
