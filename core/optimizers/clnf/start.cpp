// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/start.h"

#include <algorithm>

namespace basin::clnf {

const std::vector<std::array<float, 3>>& hypothesis_rotations() {
    static const std::vector<std::array<float, 3>> rotations{
        {0.0F, 0.0F, 0.0F},  {0.0F, -0.5236F, 0.0F}, {0.0F, 0.5236F, 0.0F},  {0.0F, -0.96F, 0.0F},
        {0.0F, 0.96F, 0.0F}, {0.0F, 0.0F, 0.5236F},  {0.0F, 0.0F, -0.5236F}, {0.0F, -1.57F, 0.0F},
        {0.0F, 1.57F, 0.0F}, {0.0F, -1.22F, 0.698F}, {0.0F, 1.22F, -0.698F}};
    return rotations;
}

Parameters start_in_box(const Pdm& pdm, const Box& box, const std::array<float, 3>& rotation) {
    Parameters start;
    start.local.assign(pdm.modes(), 0.0F);
    start.pose = {1.0F, rotation[0], rotation[1], rotation[2], 0.0F, 0.0F};
    std::vector<float> shape;
    pdm.shape(start, shape);
    const auto n = static_cast<std::ptrdiff_t>(pdm.landmarks());
    const auto [left, right] = std::minmax_element(shape.begin(), shape.begin() + n);
    const auto [top, bottom] = std::minmax_element(shape.begin() + n, shape.end());
    const float width = std::abs(*right - *left), height = std::abs(*bottom - *top);
    const auto x = static_cast<float>(box[0]), y = static_cast<float>(box[1]);
    const auto box_width = static_cast<float>(box[2]), box_height = static_cast<float>(box[3]);
    const float scale = (box_width / width + box_height / height) / 2.0F;
    start.pose[0] = scale;
    start.pose[4] = x + box_width / 2.0F - scale * (*left + *right) / 2.0F;
    start.pose[5] = y + box_height / 2.0F - scale * (*top + *bottom) / 2.0F;
    return start;
}

} // namespace basin::clnf
