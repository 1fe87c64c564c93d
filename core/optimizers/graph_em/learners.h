// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/graph_em/settings.h"

#include <functional>
#include <optional>
#include <vector>

namespace basin::graph_em {

/// So that the longest window can be compared with the one before, and that with its own.
inline constexpr std::size_t remembered_losses = longest_window + 2;

/// What learners remember from iteration to iteration; part of State.
struct LearnerMemory {
    std::vector<double> losses; ///< the last ones, oldest first, no more than remembered_losses
    double rate_scale = 1.0;    ///< what damping left of lambda
    double probe = 0.05;        ///< half width of finite-difference's quotients in log parameters
    double trust = 1.0;         ///< step of finite-difference in log parameters, of learning_rate
};

/// Change of the (smoothed) loss that the loss of this iteration, already in `losses`, makes; NaN in the
/// first.
double loss_change(const LearnerMemory& memory, std::int64_t window);

/// seed-text: sigma, tau and radius times 1 - lambda where the loss rose, else 1 + lambda, then clipped. The
/// first iteration updates nothing. Uses smoothing_window and oscillation_damping.
void update_by_text(const Settings& settings, LearnerMemory& memory, Parameters& parameters);

/// Relative change of sigma and of tau by the shipped rule: its weights 0.02 and 0.05 times two of four heads
/// of uniform attention.
inline constexpr double shipped_sigma_rate = 0.02 * 0.5, shipped_tau_rate = 0.05 * 0.5;

/// seed-shipped: sigma by 1 % and tau by 2.5 % (uniform attention) against the sign of the last change, then
/// clipped. Window and learning rate are not read.
void update_as_shipped(const Settings& settings, const LearnerMemory& memory, Parameters& parameters);

/// The function that measuring learners minimise, at some parameters; none when it was stopped.
using MeasuredObjective = std::function<std::optional<double>(const Parameters&)>;

/// Weight of the perceptual term in that function: recon + 0.2 percep, no bonus for smoothness.
inline constexpr double objective_percep_weight = 0.2;

/// One step of descent in log sigma, log tau, log sigma_s, log sigma_f along central differences: the longest
/// component of the step is learning_rate x memory.trust, which doubles after a success and halves after a
/// failure. A probe that is better than that step is taken in its place; where nothing was better, the next
/// iteration probes twice as far (the objective has jumps, where a patch's row sum crosses 1e-8). Then the
/// radius moves to the better neighbouring distance of patch centres (`distances`, ascending), or where
/// neither is better to the best of all: its difference quotient is 0 between them. `objective_before`: at
/// the parameters given. False: stopped, nothing changed.
bool update_by_differences(const Settings& settings, const std::vector<double>& distances,
                           const MeasuredObjective& objective, LearnerMemory& memory, Parameters& parameters,
                           double* objective_before);

/// Simultaneous perturbation (Spall 1992) of all five log parameters by +-0.15: a step against the slope
/// between two measurements, of length learning_rate / (1 + iteration / 10)^0.602 at most. A step that does
/// not lower the objective is blocked (Spall 1998); one of the two measured points is taken where it is
/// better. False: stopped, nothing changed.
bool update_by_perturbation(const Settings& settings, std::uint64_t seed, std::int64_t iteration,
                            const MeasuredObjective& objective, Parameters& parameters,
                            double* objective_before);

/// Parameters within their bounds; NaN stays.
Parameters clipped(const Parameters& parameters, const Bounds& bounds);

/// -1 on the lower bound, 1 on the upper, else 0.
int rail(std::size_t parameter, double value, const Bounds& bounds);

} // namespace basin::graph_em
