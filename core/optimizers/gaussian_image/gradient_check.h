// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"
#include "core/optimizers/gaussian_image/geometry.h"
#include "core/optimizers/gaussian_image/problem.h"

#include <cstdint>
#include <functional>
#include <stop_token>

namespace basin::gaussian_image {

struct GradientCheckOptions {
    std::int64_t samples = 40;  ///< parameters of each block, evenly spaced; fewer where there are fewer
    double step = 1e-4;         ///< of the central difference, in the parameter's unit
    bool frozen_support = true; ///< Reference::objective_with
};

/// Compares `gradient` with central differences (O(theta + h) - O(theta - h)) / 2h of Reference. One row a
/// trained block: how many were checked, the largest difference, the same as a share of the block's largest
/// derivative, and index and both values where it is. When `stop` fires the table holds the blocks done so
/// far.
TableData gradient_check(const PictureProblem& problem, const Settings& settings,
                         const ParameterSet& parameters, const ParameterSet& gradient,
                         const GradientCheckOptions& options, std::stop_token stop,
                         const std::function<void(double)>& progress);

} // namespace basin::gaussian_image
