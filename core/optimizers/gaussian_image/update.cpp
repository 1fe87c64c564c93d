// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gaussian_image/update.h"

#include "core/math/kernels/dispatch.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace basin::gaussian_image {

namespace {

double dot(const std::vector<float>& a, const std::vector<float>& b) {
    return kernels_in_use().dot(a.data(), b.data(), static_cast<std::int64_t>(a.size()));
}

double rate_of(Block block, double rate, const Settings& settings) {
    return rate * settings.learning_rate_scale[static_cast<std::size_t>(block)];
}

void step_block(Block block, const Settings& settings, double rate, float gradient_scale, bool first_of_adan,
                const ParameterSet& gradient, Moments& moments, ParameterSet& parameters) {
    const KernelTable& kernel = kernels_in_use();
    std::vector<float>& values = parameters[block];
    const auto count = static_cast<std::int64_t>(values.size());
    const auto t = static_cast<double>(moments.step);
    const double beta1 = settings.beta1, beta2 = settings.beta2, beta3 = settings.beta3;
    const double block_rate = rate_of(block, rate, settings);
    switch (settings.method) {
    case Method::adam: {
        const kernels::AdamStep step{gradient_scale,
                                     static_cast<float>(beta1),
                                     static_cast<float>(beta2),
                                     static_cast<float>(settings.epsilon),
                                     static_cast<float>(block_rate / (1.0 - std::pow(beta1, t))),
                                     static_cast<float>(1.0 / std::sqrt(1.0 - std::pow(beta2, t)))};
        kernel.adam(&step, count, values.data(), gradient[block].data(), moments.first[block].data(),
                    moments.second[block].data());
        break;
    }
    case Method::sgd: {
        const kernels::MomentumStep step{gradient_scale, static_cast<float>(settings.momentum),
                                         static_cast<float>(block_rate)};
        kernel.momentum(&step, count, values.data(), gradient[block].data(), moments.first[block].data());
        break;
    }
    case Method::adan: {
        const kernels::AdanStep step{gradient_scale,
                                     static_cast<float>(beta1),
                                     static_cast<float>(beta2),
                                     static_cast<float>(beta3),
                                     static_cast<float>(settings.epsilon),
                                     static_cast<float>(block_rate / (1.0 - std::pow(beta1, t))),
                                     static_cast<float>(beta2 * block_rate / (1.0 - std::pow(beta2, t))),
                                     static_cast<float>(1.0 / std::sqrt(1.0 - std::pow(beta3, t))),
                                     first_of_adan ? 1 : 0};
        kernel.adan(&step, count, values.data(), gradient[block].data(),
                    moments.previous_gradient[block].data(), moments.first[block].data(),
                    moments.difference[block].data(), moments.second[block].data());
        break;
    }
    }
}

/// Adan's own arrays exist exactly while it runs. True when they were just made.
bool fit_adan_arrays(const Settings& settings, Moments& moments) {
    const bool exist = !moments.difference[Block::position].empty();
    if (settings.method != Method::adan) {
        moments.difference = moments.previous_gradient = {};
        return false;
    }
    if (!exist) {
        moments.difference = moments.previous_gradient =
            make_parameters(moments.first.gaussians(), settings.parametrisation);
    }
    return !exist;
}

/// NaN stays NaN: it compares false with both limits.
void clamp(float& value, float low, float high) {
    if (value < low) {
        value = low;
    } else if (value > high) {
        value = high;
    }
}

/// Returns how many scales sit on a limit.
std::int64_t clamp_scales(const Settings& settings, std::vector<float>& shape) {
    const float low = settings.min_scale > 0.0 ? static_cast<float>(settings.min_scale)
                                               : -std::numeric_limits<float>::infinity();
    const float high = settings.max_scale > 0.0 ? static_cast<float>(settings.max_scale)
                                                : std::numeric_limits<float>::infinity();
    const bool cholesky = settings.parametrisation == Parametrisation::cholesky;
    std::int64_t on_limit = 0;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        if (cholesky && i % 3 == 1) {
            continue; // l2 shears; only l1 and l3 are lengths
        }
        clamp(shape[i], low, high);
        on_limit += shape[i] <= low || shape[i] >= high ? 1 : 0;
    }
    return on_limit;
}

void clamp_positions(std::vector<float>& position, float limit_x, float limit_y) {
    for (std::size_t i = 0; i < position.size(); i += 2) {
        clamp(position[i], 0.0F, limit_x);
        clamp(position[i + 1], 0.0F, limit_y);
    }
}

} // namespace

double gradient_norm(const ParameterSet& gradient, const Settings& settings) {
    double squared = 0.0;
    for (std::size_t block = 0; block < block_count; ++block) {
        if (settings.trains(static_cast<Block>(block))) {
            squared += dot(gradient.blocks[block], gradient.blocks[block]);
        }
    }
    return std::sqrt(squared);
}

UpdateFacts update(const Settings& settings, std::int64_t finished, float limit_x, float limit_y,
                   const ParameterSet& gradient, Moments& moments, ParameterSet& parameters) {
    UpdateFacts facts;
    facts.gradient_norm = gradient_norm(gradient, settings);
    facts.learning_rate = scheduled_rate(settings.schedule, settings.learning_rate, finished);
    const bool clipped = settings.clip_norm > 0.0 && facts.gradient_norm > settings.clip_norm;
    const float gradient_scale =
        clipped ? static_cast<float>(settings.clip_norm / facts.gradient_norm) : 1.0F;
    const bool first_of_adan = fit_adan_arrays(settings, moments);
    const ParameterSet before = parameters;
    ++moments.step;
    for (std::size_t block = 0; block < block_count; ++block) {
        if (settings.trains(static_cast<Block>(block))) {
            step_block(static_cast<Block>(block), settings, facts.learning_rate, gradient_scale,
                       first_of_adan, gradient, moments, parameters);
        }
    }
    facts.scale_clamped = clamp_scales(settings, parameters[Block::shape]);
    if (settings.clamp_position && settings.position_map == PositionMap::direct) {
        clamp_positions(parameters[Block::position], limit_x, limit_y);
    }
    if (settings.clamp_colour) {
        for (float& channel : parameters[Block::colour]) {
            clamp(channel, 0.0F, 1.0F);
        }
    }
    double squared = 0.0;
    for (std::size_t block = 0; block < block_count; ++block) {
        std::vector<float> change = parameters.blocks[block];
        for (std::size_t i = 0; i < change.size(); ++i) {
            change[i] -= before.blocks[block][i];
        }
        squared += dot(change, change);
        facts.predicted_change += dot(gradient.blocks[block], change);
    }
    facts.update_norm = std::sqrt(squared);
    return facts;
}

} // namespace basin::gaussian_image
