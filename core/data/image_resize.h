// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/image.h"

#include <functional>
#include <span>

namespace basin {

/// Shrinks a picture that arrives row by row to `out_width` x `out_height` by area averaging: an output pixel
/// is the mean of the input area that it covers, edge pixels weighted by the covered part. Means are summed
/// in double in a fixed order, so the result is the same on every machine. NaN spreads to every pixel that
/// covers it.
///
/// `read_row(y, row)` fills row y of the source (width * channels values); rows are asked for once, in order,
/// so the full-size picture never needs to exist as floats. Requires 1 <= out <= in in both directions.
/// Thread: any.
Image resize_area(int width, int height, int channels, int out_width, int out_height,
                  const std::function<void(int y, std::span<float> row)>& read_row);

/// Turns a picture upright: EXIF orientation 1 (as it is) to 8; the values' meaning is that of EXIF tag 274.
Image oriented(Image image, int orientation);

} // namespace basin
