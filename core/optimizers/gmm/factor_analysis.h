// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/samples.h"
#include "core/math/worker_pool.h"
#include "core/optimizers/gmm/settings.h"

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace basin::gmm {

/// Mean and covariance of samples; everything that factor analysis needs to know of them.
struct Moments {
    std::vector<double> mean;       ///< d
    std::vector<double> covariance; ///< d × d
};

/// False when stopped. The same bits for any number of threads.
bool measure_moments(const Samples& samples, WorkerPool& pool, Moments& moments, std::stop_token stop);

/// Factor analysis x = A z + mean + noise, z ~ N(0, I), noise ~ N(0, diag psi): parameters and one iteration.
///
/// E step: G = (I + A' psi^-1 A)^-1, beta = G A' psi^-1, C = S beta', E[zz'] = G + beta C, S the covariance
/// of the samples (Ghahramani and Hinton 1996). M step in closed form: A = C E[zz']^-1, psi = diag(S - A C');
/// by gradient: Adam on Theta = psi^-1 A and -1 / (2 psi) of the same expected log-likelihood.
struct FactorAnalysis {
    std::vector<double> loadings; ///< d × latent_dim
    std::vector<double> noise;    ///< d

    /// Principal components of the samples: the start.
    static FactorAnalysis principal(const Moments& moments, std::size_t latent, double min_noise);

    double log_likelihood(const Moments& moments) const; ///< mean a sample, nats
    void update(const Moments& moments, const Settings& settings);

    /// latent × d: the matrix that takes a centred sample to its latent vector, the posterior mean; whitened
    /// or with the planted fault as the settings say.
    std::vector<double> projection(const Moments& moments, const Settings& settings) const;
    /// d × latent: loadings that belong to those latents (for pictures of means).
    std::vector<double> output_loadings(const Moments& moments, const Settings& settings) const;
};

} // namespace basin::gmm
