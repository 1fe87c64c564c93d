// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/absent.h"
#include "core/optimizers/gmm/engine.h"
#include "core/optimizers/gmm/problem.h"

#include <limits>
#include <span>
#include <vector>

namespace basin::gmm {

inline constexpr double unknown = absent; ///< of what there is none of in a row

/// What a row says, and what its pictures are drawn from.
struct Evaluation {
    Mixture before, after; ///< parameters before and after the update; beyond the barrier as they come out
    Natural own;           ///< natural parameters before the update, absolute
    std::vector<std::int32_t> labels;  ///< hard assignments of the training samples
    std::vector<std::int64_t> members; ///< samples of each component
    Mixture target; ///< bounded statistics of the row; empty in em and before the bound phase
    std::vector<std::int64_t> confusion; ///< k × classes; empty without labels

    std::vector<double> loadings; ///< d × latent before the update, of a row of factor analysis

    double log_likelihood = unknown, log_likelihood_change = unknown, fa_log_likelihood = unknown;
    double nmi_train = unknown, nmi_test = unknown, nmi_start = unknown, nmi_band = unknown,
           accuracy = unknown;
    double eta2_max = unknown, steps_to_singularity = unknown;
    double n_active = unknown, floor_hits = unknown, min_mixing_weight = unknown;
    double std_min = unknown, std_max = unknown, log_det_min = unknown, log_det_max = unknown;
    double m_step_distance = unknown, grad_norm = unknown, update_norm = unknown;
    double n_dead = unknown, n_duplicates = unknown;
    double variance_floor = unknown, weight_floor = unknown, weight_resolution = unknown,
           weight_underflow = unknown, step_reach = unknown, epoch_reach = unknown;
    double epoch = unknown;
};

/// Facts of parameters alone: eta2, weights, deviations, log-determinants of the precisions.
void describe_parameters(const Natural& absolute, const Mixture& mixture, const Settings& settings,
                         Evaluation& evaluation);

/// Scores of labels against the classes, where there are any.
void score_labels(const SampleProblem& problem, std::size_t k, std::span<const std::int32_t> train,
                  std::span<const std::int32_t> test, Evaluation& evaluation);

/// Mahalanobis distance of the means of two components with the average of their variances; stops adding up
/// beyond `most`.
double distance_of(const Mixture& mixture, std::size_t a, std::size_t b, double most);
/// Components nearer than this are duplicates.
inline constexpr double duplicate_distance = 1.0;

/// Root mean square over components and dimensions of log(variance / variance of the exact M step), nats.
double m_step_distance(const Mixture& present, const Mixture& exact);

} // namespace basin::gmm
