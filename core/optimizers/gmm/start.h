// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/gmm/engine.h"
#include "core/optimizers/gmm/problem.h"
#include "core/optimizers/gmm/rows.h"

#include <optional>
#include <stop_token>

namespace basin::gmm {

/// The mixture that a run starts from, in normalised coordinates: init, init_variance, init_weights. `by` is
/// what the engine's samples were normalised by (empty: they were not). Nothing when stopped.
std::optional<Mixture> initial_mixture(Engine& engine, const SampleProblem& problem, const Standardiser& by,
                                       const Settings& settings, std::uint64_t seed, std::stop_token stop);

/// Moments and step count of Adam at 0, sized for the parameters.
void reset_moments(NaturalState& state);

} // namespace basin::gmm
