// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/hyperparameters.h"

#include <cstdint>

namespace basin::gmm {

enum class Algorithm { em, natural_adam };
enum class Coordinates { harmonium, plain };
enum class Precision { float64, float32 };
enum class Init { kmeans, random, given };
enum class InitVariance { within, total, per_cluster };
enum class InitWeights { uniform, share };
enum class SplitOrder { seed, safe };
enum class Component0 { summed, difference };
enum class FaAlgorithm { em, gradient };
enum class FaFault { none, latent_scaling };

/// Hyperparameters read once into plain values (schema.h declares and documents them).
struct Settings {
    Algorithm algorithm{};
    Coordinates coordinates{};
    Precision precision{};
    std::int64_t k = 0;
    bool normalise = false;

    Init init{};
    InitVariance init_variance{};
    InitWeights init_weights{};
    std::int64_t kmeans_runs = 1;

    double learning_rate = 0.0, beta1 = 0.0, beta2 = 0.0, epsilon = 0.0, grad_clip = 0.0;
    std::int64_t batch_steps = 0, batch_size = 0, epochs = 0;
    bool epoch_reset = false;

    double lwr_prs_reg = 0.0, upr_prs_reg = 0.0, l2_reg = 0.0;
    double lat_min_var = 0.0, lat_jitter_var = 0.0, min_prob = 0.0;
    SplitOrder split_order{};
    Component0 component_0{};
    bool clamp_eta2 = false;
    double reg_covar = 0.0, tolerance = 0.0;

    std::int64_t latent_dim = 0, fa_iterations = 0, fa_batch_steps = 0;
    FaAlgorithm fa_algorithm{};
    FaFault fa_fault{};
    double fa_min_noise = 0.0, fa_learning_rate = 0.0;
    bool whiten = false;
};

Settings read_settings(const Hyperparameters& values);

} // namespace basin::gmm
