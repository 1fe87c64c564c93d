// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/kernels/kernel_table.h"

#include <span>

namespace basin {

/// Structural similarity (Wang, Bovik, Sheikh, Simoncelli 2004), values in [0, 1]: C1 = 0.01^2, C2 = 0.03^2.
///   uniform8:   8 x 8 box; with valid padding the window of centre c covers c - 4 .. c + 3 for the centres
///               4 .. size - 5, that is (width - 8) x (height - 8) windows, as seed 002's program has it
///   gaussian11: 11 x 11, sigma 1.5 px, as the paper has it
enum class SsimWindow { uniform8, gaussian11 };
enum class SsimPadding {
    valid, ///< whole windows only
    zero,  ///< a window at every pixel; outside of the picture pixels are 0
};

/// The windows of a picture; width or height <= 0 where the picture is too small for a whole one.
kernels::WindowGrid window_grid(SsimWindow window, SsimPadding padding, int width, int height);

/// Mean SSIM over the windows of one plane (row-major, width * height), in double precision, straight from
/// the formula. NaN without any window. What the kernels are checked against.
double ssim_reference(std::span<const double> x, std::span<const double> y, int width, int height,
                      SsimWindow window, SsimPadding padding);

} // namespace basin
