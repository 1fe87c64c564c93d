// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/image.h"

namespace basin::graph_em {

/// How differently two images look to a fixed bank of oriented filters: the part of a perceptual loss that
/// needs no trained network.
///
/// Luminance at three scales (means of 2 x 2), first derivatives of a Gaussian (5 taps) steered to 0, 45, 90
/// and 135 degrees (Freeman and Adelson 1991), responses r saturating like contrast, r / (|r| + 0.1);
/// then the mean squared difference over responses. Pixels nearer than 2 to the edge are left out, and scales
/// of less than 5 pixels. Images of equal size and three channels.
double perceptual_difference(const Image& a, const Image& b);

} // namespace basin::graph_em
