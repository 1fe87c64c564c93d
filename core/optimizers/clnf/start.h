// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/clnf/pdm.h"

#include <array>
#include <vector>

namespace basin::clnf {

/// x, y, width, height in px.
using Box = std::array<double, 4>;

/// Rotations (rad) from which a face is tried, in OpenFace's order.
const std::vector<std::array<float, 3>>& hypothesis_rotations();

/// Parameters that lay the mean shape, turned by `rotation`, into a box: the scale is the mean of both sides'
/// ratios, the middles coincide, p = 0.
Parameters start_in_box(const Pdm& pdm, const Box& box, const std::array<float, 3>& rotation);

} // namespace basin::clnf
