// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/hyperparameters.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace basin::graph_em {

enum class LaplacianKind { combinatorial, random_walk };
enum class Connectivity { clamped, raw };
enum class Features { sum, mean };
enum class Divisor { row, neighbours };
enum class SmoothnessWeights { text, shipped };
enum class Learner { fixed, seed_text, seed_shipped, finite_difference, spsa };
enum class Reconstruction { by_learner, graph, decoder };

/// The parameters that learners move, in the order of State and of tables.
enum Parameter { sigma, tau, radius, sigma_s, sigma_f, parameter_count };
using Parameters = std::array<double, parameter_count>;

/// What stands beside a parameter wherever it is listed.
struct ParameterText {
    std::string_view id, label, unit;
};
inline constexpr std::array<ParameterText, parameter_count> parameter_texts{
    {{"sigma", "σ", ""},
     {"tau", "τ", ""},
     {"radius", "Radius", "px"},
     {"sigma_s", "σ of space", "px"},
     {"sigma_f", "σ of features", ""}}};

/// Where learned parameters are clipped.
struct Bounds {
    Parameters lower{}, upper{};
};
/// The note's table.
inline constexpr Bounds default_bounds{{0.1, 0.05, 5.0, 5.0, 0.1}, {0.5, 0.3, 20.0, 20.0, 0.5}};

/// Classes whose parameters are kept apart (as many as CIFAR-10 has).
inline constexpr std::size_t class_count = 10;
/// Most losses that a smoothing window averages.
inline constexpr std::size_t longest_window = 64;

/// Hyperparameters read once into plain values (schema.h declares and documents them).
struct Settings {
    double noise_sigma = 0.0;
    std::int64_t batch_size = 0;

    int patch = 0, stride = 0;
    LaplacianKind laplacian{};
    bool self_loops = false, tanh = false;
    Connectivity connectivity{};
    Features features{};
    Divisor divisor{};
    SmoothnessWeights smoothness_weights{};
    int smooth_steps = 0;
    Parameters start{};
    Bounds bounds = default_bounds;

    double alpha = 0.0, percep_weight = 0.0;
    Reconstruction reconstruction{};

    Learner learner{};
    double text_rate = 0.0, learning_rate = 0.0, damping = 0.0;
    std::int64_t smoothing_window = 0;
    bool per_class = false, replay = false;
    bool guard = false;
    double guard_margin = 0.0;

    /// Whether the reconstruction that is scored comes from the decoder and not from the graph.
    bool decodes() const;
};

Settings read_settings(const Hyperparameters& values);

} // namespace basin::graph_em
