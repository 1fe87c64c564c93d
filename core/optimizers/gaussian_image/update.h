// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/gaussian_image/geometry.h"
#include "core/optimizers/gaussian_image/settings.h"

#include <cstdint>

namespace basin::gaussian_image {

/// What the update rules remember. `difference` and `previous_gradient` are empty unless Adan runs.
struct Moments {
    ParameterSet first, second, difference, previous_gradient;
    std::int64_t step = 0; ///< updates since the last reset: t of the bias corrections
};

/// Facts of one update.
struct UpdateFacts {
    double learning_rate = 0.0;     ///< of the schedule, before the groups' factors
    double gradient_norm = 0.0;     ///< over the trained parameters, before clipping
    double update_norm = 0.0;       ///< of what really changed, after clamping
    double predicted_change = 0.0;  ///< sum of gradient * update
    std::int64_t scale_clamped = 0; ///< scales that sit on a limit afterwards
};

/// Euclidean norm of the gradient over all trained parameters.
double gradient_norm(const ParameterSet& gradient, const Settings& settings);

/// One update after `finished` whole iterations: schedule, clip by global norm, Adam / momentum / Adan by
/// group, clamps.
UpdateFacts update(const Settings& settings, std::int64_t finished, float limit_x, float limit_y,
                   const ParameterSet& gradient, Moments& moments, ParameterSet& parameters);

} // namespace basin::gaussian_image
