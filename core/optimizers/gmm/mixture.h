// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/gmm/settings.h"

#include <cstddef>
#include <vector>

namespace basin::gmm {

/// A mixture of diagonal normals in its usual parameters; k components in d dimensions.
struct Mixture {
    std::size_t k = 0, d = 0;
    std::vector<double> weights;          ///< k
    std::vector<double> means, variances; ///< k × d
};

/// The same in natural parameters: theta1 = mean / variance, theta2 = eta2 = -1 / (2 variance).
///
/// Absolute, a logit being the logarithm of a weight up to a constant; or in the coordinates of a run:
/// harmonium [theta_0 | theta_k - theta_0 | b_k], b_k = logit_k - rho_k with rho_k = psi(theta_k) -
/// psi(theta_0) and b_0 = 0, psi(theta) = sum_d (theta1^2 / Lambda - log Lambda) / 2, Lambda = -2 theta2;
/// plain: absolute.
struct Natural {
    std::vector<double> theta1, theta2; ///< k × d
    std::vector<double> logit;          ///< k
};

/// Per component and sample mean: sum of r, r x, r x^2, divided by the number of samples.
struct Statistics {
    std::vector<double> weight;        ///< k
    std::vector<double> first, second; ///< k × d
};

/// Natural parameters of a mixture in the coordinates of a run.
Natural to_coordinates(const Mixture& mixture, Coordinates coordinates);
/// Coordinates of a run to absolute natural parameters with log-weights as logits (softmax taken).
Natural to_absolute(const Natural& own, std::size_t k, std::size_t d, Coordinates coordinates);
/// Absolute natural parameters to usual ones. Beyond the barrier variances come out below 0 or not finite.
Mixture to_mixture(const Natural& absolute, std::size_t k, std::size_t d);

/// offset[k] of the log joint density theta1 x + theta2 x^2 + offset.
std::vector<double> score_offsets(const Natural& absolute, std::size_t k, std::size_t d);
/// Absolute natural parameters of a mixture; logits are log-weights.
Natural absolute_of(const Mixture& mixture);

} // namespace basin::gmm
