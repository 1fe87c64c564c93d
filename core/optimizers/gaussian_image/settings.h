// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/schedule.h"
#include "core/math/ssim.h"
#include "core/optimizer/hyperparameters.h"

#include <array>
#include <cstdint>
#include <string>

namespace basin::gaussian_image {

enum class Blending { normalised, sum };
enum class Parametrisation { scale_rotation, cholesky };
enum class Units { normalised, pixel };
enum class PositionMap { direct, tanh };
enum class Objective { l2, l1, combined };
enum class Method { adam, sgd, adan };
enum class Init { random, kmeans, gradient, file };
enum class DrawOrder { scale_first, colour_first };

/// The blocks of parameters, in the order of State and of `learning_rate_scale`. `shape` is scale
/// (scale-rotation) or the Cholesky factor, in which case `rotation` is empty.
enum class Block { position, shape, rotation, colour };
inline constexpr std::size_t block_count = 4;

/// Hyperparameters read once into plain values (schema.h declares and documents them).
struct Settings {
    Method method{};
    double learning_rate = 0.0, beta1 = 0.0, beta2 = 0.0, beta3 = 0.0, epsilon = 0.0, momentum = 0.0;
    double clip_norm = 0.0;
    std::array<double, block_count> learning_rate_scale{};
    bool train_rotation = false;
    Schedule schedule;

    Blending blending{};
    double cutoff_sigma = 0.0, weight_floor = 0.0;
    double pixel_centre = 0.0;
    Parametrisation parametrisation{};
    Units units{};
    PositionMap position_map{};
    double min_scale = 0.0, max_scale = 0.0; ///< in the unit of the parameters; 0 = none
    bool clamp_position = false, clamp_colour = false;

    Objective objective{};
    double l1_weight = 0.0, l2_weight = 0.0, ssim_weight = 0.0;
    SsimWindow ssim_window{};
    SsimPadding ssim_padding{};

    std::int64_t n = 0;
    Init init{};
    DrawOrder draw_order{};
    double init_scale_low = 0.0, init_scale_high = 0.0;

    std::int64_t patience = 0;

    /// Whether an update changes this block.
    bool trains(Block block) const;
    /// Identifies the function that is differentiated: two settings with equal keys have the same objective.
    std::uint64_t objective_key() const;
};

/// Limits of scales are given in widths of the picture and come out in the unit of the parameters.
Settings read_settings(const Hyperparameters& values, int picture_width);

} // namespace basin::gaussian_image
