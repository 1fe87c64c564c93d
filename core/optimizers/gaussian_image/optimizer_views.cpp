// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/optimizers/gaussian_image/channels.h"
#include "core/optimizers/gaussian_image/items.h"
#include "core/optimizers/gaussian_image/optimizer.h"
#include "core/optimizers/gaussian_image/pictures.h"

#include <fmt/core.h>

#include <algorithm>
#include <cassert>

namespace basin::gaussian_image {

namespace {

Intermediate array_of(const std::string& name, const std::string& unit, std::vector<std::int64_t> shape,
                      const std::vector<float>& values) {
    return {name, unit, std::move(shape), std::vector<double>(values.begin(), values.end())};
}

/// All blocks of a set one behind the other, a row a Gaussian.
Intermediate rows_of(const std::string& name, const ParameterSet& set, Parametrisation parametrisation) {
    Intermediate result{name, "", {}, {}};
    std::size_t columns = 0;
    for (std::size_t block = 0; block < block_count; ++block) {
        columns += width_of(static_cast<Block>(block), parametrisation);
    }
    for (std::size_t i = 0; i < set.gaussians(); ++i) {
        for (std::size_t block = 0; block < block_count; ++block) {
            const std::size_t width = width_of(static_cast<Block>(block), parametrisation);
            const auto from = set.blocks[block].begin() + static_cast<std::ptrdiff_t>(i * width);
            result.values.insert(result.values.end(), from, from + static_cast<std::ptrdiff_t>(width));
        }
    }
    result.shape = {static_cast<std::int64_t>(set.gaussians()), static_cast<std::int64_t>(columns)};
    return result;
}

} // namespace

const std::vector<ChannelSpec>& GaussianImageOptimizer::channels() const {
    return channel_list();
}

void GaussianImageOptimizer::read_scalars(std::span<double> out) const {
    const LossValues& values = shown().values();
    UpdateFacts facts = row_.update;
    double predicted = row_.predicted_change, actual = row_.actual_change;
    if (!shows_row_) {
        facts = {};
        facts.gradient_norm = gradient_norm(shown().gradient(), settings_);
        facts.learning_rate = scheduled_rate(settings_.schedule, settings_.learning_rate, iteration_);
        predicted = actual = 0.0;
    }
    const double scalars[] = {values.loss,
                              values.l1,
                              values.l2,
                              values.ssim,
                              values.objective,
                              values.psnr_db,
                              facts.gradient_norm,
                              facts.update_norm,
                              facts.learning_rate,
                              static_cast<double>(values.holes),
                              values.hole_error_share,
                              predicted,
                              actual,
                              static_cast<double>(facts.scale_clamped)};
    assert(out.size() == std::size(scalars));
    std::copy(std::begin(scalars), std::end(scalars), out.begin());
}

ChannelData GaussianImageOptimizer::build(const std::string& channel) {
    const Scene scene{*problem_,       shows_row_ ? row_settings_ : settings_,
                      shown(),         shows_row_ ? before_ : parameters_,
                      parameters_,     moments_.first,
                      moments_.second, !shows_row_ || phase_ == render_phase || phase_ > gradient_phase};
    if (channel == "ellipses") {
        return build_ellipses(scene, colouring_);
    }
    if (channel == "gaussians") {
        return build_table(scene);
    }
    if (std::optional<ImageData> picture = build_picture(channel, scene)) {
        return std::move(*picture);
    }
    return {};
}

std::vector<std::string> GaussianImageOptimizer::colourings(const std::string& channel) const {
    return channel == "ellipses" ? overlay_colourings() : std::vector<std::string>{};
}

void GaussianImageOptimizer::set_colouring(const std::string& channel, const std::string& quantity) {
    const std::vector<std::string> known = colourings(channel);
    if (std::find(known.begin(), known.end(), quantity) == known.end()) {
        throw usage_error(fmt::format("'{}' cannot be coloured by '{}'", channel, quantity), {},
                          known_names(known), did_you_mean(quantity, known));
    }
    colouring_ = quantity;
}

std::vector<std::string> GaussianImageOptimizer::intermediates() const {
    return {"render", "weight_sum", "gradient", "m", "v"};
}

Intermediate GaussianImageOptimizer::intermediate(const std::string& name) {
    const std::int64_t width = problem_->width(), height = problem_->height();
    if (name == "render") {
        return array_of(name, "", {height, width, 3}, shown().picture().interleaved(0, 3));
    }
    if (name == "weight_sum") {
        return array_of(name, "", {height, width}, shown().sums().interleaved(3, 1));
    }
    if (name == "gradient") {
        return rows_of(name, shown().gradient(), settings_.parametrisation);
    }
    if (name == "m") {
        return rows_of(name, moments_.first, settings_.parametrisation);
    }
    if (name == "v") {
        return rows_of(name, moments_.second, settings_.parametrisation);
    }
    return {};
}

} // namespace basin::gaussian_image
