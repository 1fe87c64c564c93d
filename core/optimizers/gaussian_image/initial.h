// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/gaussian_image/geometry.h"
#include "core/optimizers/gaussian_image/problem.h"
#include "core/optimizers/gaussian_image/settings.h"

#include <cstdint>

namespace basin::gaussian_image {

/// Initial parameters of a run, a pure function of its arguments (`init` of schema.h says how).
/// Colours that come from the picture are shared among summed neighbours, so that they add up to about it.
ParameterSet initial_parameters(const PictureProblem& problem, const Settings& settings, std::uint64_t seed);

} // namespace basin::gaussian_image
