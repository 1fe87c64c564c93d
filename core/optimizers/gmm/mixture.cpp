// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gmm/mixture.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace basin::gmm {

namespace {

/// psi of component `at` of absolute parameters.
double log_partition(const Natural& absolute, std::size_t at, std::size_t d) {
    double psi = 0.0;
    for (std::size_t i = at * d; i < (at + 1) * d; ++i) {
        const double precision = -2.0 * absolute.theta2[i];
        psi += absolute.theta1[i] * absolute.theta1[i] / precision - std::log(precision);
    }
    return 0.5 * psi;
}

/// logits - log sum exp(logits).
void normalise_logits(std::vector<double>& logits) {
    double peak = logits.front();
    for (const double logit : logits) {
        peak = std::isnan(logit) || logit > peak ? logit : peak;
    }
    double total = 0.0;
    for (const double logit : logits) {
        total += std::exp(logit - peak);
    }
    const double shift = peak + std::log(total);
    for (double& logit : logits) {
        logit -= shift;
    }
}

} // namespace

Natural absolute_of(const Mixture& mixture) {
    Natural natural;
    for (std::size_t i = 0; i < mixture.means.size(); ++i) {
        natural.theta1.push_back(mixture.means[i] / mixture.variances[i]);
        natural.theta2.push_back(-0.5 / mixture.variances[i]);
    }
    for (const double weight : mixture.weights) {
        natural.logit.push_back(std::log(weight));
    }
    return natural;
}

Natural to_coordinates(const Mixture& mixture, Coordinates coordinates) {
    Natural natural = absolute_of(mixture);
    if (coordinates == Coordinates::plain) {
        return natural;
    }
    const double first = natural.logit[0] - log_partition(natural, 0, mixture.d);
    for (std::size_t k = mixture.k; k-- > 0;) {
        natural.logit[k] = k == 0 ? 0.0 : natural.logit[k] - log_partition(natural, k, mixture.d) - first;
    }
    for (std::size_t i = mixture.d; i < natural.theta1.size(); ++i) {
        natural.theta1[i] -= natural.theta1[i % mixture.d];
        natural.theta2[i] -= natural.theta2[i % mixture.d];
    }
    return natural;
}

Natural to_absolute(const Natural& own, std::size_t k, std::size_t d, Coordinates coordinates) {
    Natural absolute = own;
    if (coordinates == Coordinates::harmonium) {
        for (std::size_t i = d; i < k * d; ++i) {
            absolute.theta1[i] += own.theta1[i % d];
            absolute.theta2[i] += own.theta2[i % d];
        }
        for (std::size_t c = 0; c < k; ++c) {
            absolute.logit[c] += log_partition(absolute, c, d);
        }
    }
    normalise_logits(absolute.logit);
    return absolute;
}

Mixture to_mixture(const Natural& absolute, std::size_t k, std::size_t d) {
    Mixture mixture;
    mixture.k = k;
    mixture.d = d;
    for (std::size_t i = 0; i < k * d; ++i) {
        mixture.variances.push_back(-0.5 / absolute.theta2[i]);
        mixture.means.push_back(absolute.theta1[i] * mixture.variances.back());
    }
    for (const double logit : absolute.logit) {
        mixture.weights.push_back(std::exp(logit));
    }
    return mixture;
}

std::vector<double> score_offsets(const Natural& absolute, std::size_t k, std::size_t d) {
    std::vector<double> offsets;
    const double constant = 0.5 * static_cast<double>(d) * std::log(2.0 * std::numbers::pi);
    for (std::size_t c = 0; c < k; ++c) {
        offsets.push_back(absolute.logit[c] - log_partition(absolute, c, d) - constant);
    }
    return offsets;
}

} // namespace basin::gmm
