// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"
#include "core/optimizers/gaussian_image/evaluation.h"
#include "core/optimizers/gaussian_image/problem.h"

namespace basin::gaussian_image {

/// What the heavy channels are made from: one row, or the present state.
struct Scene {
    const PictureProblem& problem;
    const Settings& settings;
    const Evaluation& evaluation;
    const ParameterSet& before; ///< of the pictures
    const ParameterSet& after;  ///< after the row's update; the same as `before` without one
    const ParameterSet& first_moment;
    const ParameterSet& second_moment;
    bool gradient_known; ///< the evaluation's gradient belongs to `before`
};

} // namespace basin::gaussian_image
