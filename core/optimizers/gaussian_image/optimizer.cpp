// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gaussian_image/optimizer.h"

#include "core/base/error.h"
#include "core/optimizers/gaussian_image/channels.h"
#include "core/optimizers/gaussian_image/initial.h"
#include "core/optimizers/gaussian_image/items.h"

#include <fmt/core.h>

#include <limits>
#include <utility>

namespace basin::gaussian_image {

namespace {

/// Reads settings and checks what the schema cannot: that they fit each other and the picture.
Settings checked_settings(const Hyperparameters& values, const PictureProblem& problem) {
    const Settings settings = read_settings(values, problem.width());
    const kernels::WindowGrid grid =
        window_grid(settings.ssim_window, settings.ssim_padding, problem.width(), problem.height());
    if (grid.width <= 0 || grid.height <= 0) {
        throw usage_error(
            "the picture is smaller than the SSIM window", "ssim_padding",
            fmt::format("no whole window fits into {} × {} pixels", problem.width(), problem.height()),
            "set ssim_padding=zero");
    }
    if (settings.max_scale > 0.0 && settings.min_scale > settings.max_scale) {
        throw usage_error("min_scale is larger than max_scale", "min_scale",
                          fmt::format("{} > {}", values.real("min_scale"), values.real("max_scale")),
                          "lower it, or set max_scale=0 for none");
    }
    if (settings.init_scale_low > settings.init_scale_high) {
        throw usage_error("init_scale_low is larger than init_scale_high", "init_scale_low",
                          fmt::format("{} > {}", settings.init_scale_low, settings.init_scale_high),
                          "swap them");
    }
    return settings;
}

} // namespace

GaussianImageOptimizer::GaussianImageOptimizer(std::shared_ptr<const PictureProblem> problem,
                                               const Hyperparameters& values, int threads)
    : problem_(std::move(problem)),
      hyperparameters_(values),
      settings_(checked_settings(values, *problem_)),
      pool_(threads),
      evaluation_(problem_->target(), pool_),
      colouring_(overlay_colourings().front()) {
    parameters_ = make_parameters(static_cast<std::size_t>(settings_.n), settings_.parametrisation);
    moments_.first = moments_.second = parameters_;
}

void GaussianImageOptimizer::initialise(std::uint64_t seed) {
    parameters_ = initial_parameters(*problem_, settings_, seed);
    moments_ = {};
    moments_.first = moments_.second = make_parameters(parameters_.gaussians(), settings_.parametrisation);
    iteration_ = best_iteration_ = 0;
    best_loss_ = std::numeric_limits<double>::infinity();
    last_objective_ = last_predicted_ = 0.0;
    last_key_ = 0;
    last_comparable_ = 0;
    restored();
}

void GaussianImageOptimizer::set_hyperparameters(const Hyperparameters& values) {
    settings_ = checked_settings(values, *problem_);
    hyperparameters_ = values;
    present_.reset();
}

void GaussianImageOptimizer::restored() {
    phase_ = 0;
    shows_row_ = false;
    present_.reset();
}

void GaussianImageOptimizer::poked() {
    last_comparable_ = 0;
    evaluation_.drop_splats();
    shows_row_ = false;
    present_.reset();
}

const std::vector<Level>& GaussianImageOptimizer::levels() const {
    return level_list();
}

std::vector<Phase> GaussianImageOptimizer::phases() const {
    return phase_list();
}

std::vector<LevelPosition> GaussianImageOptimizer::level_positions() const {
    return {{iteration_, -1}, {phase_, phase_count}};
}

Advance GaussianImageOptimizer::advance(std::stop_token stop) {
    Advance result;
    if (!run_phase(stop)) {
        shows_row_ = shows_row_ && phase_ != render_phase;
        result.interrupted = true;
        return result;
    }
    constexpr std::uint32_t iteration_ended = 1, phase_ended = 2;
    result.levels_ended = phase_ended;
    ++phase_;
    if (phase_ == phase_count) {
        phase_ = 0;
        result.levels_ended |= iteration_ended;
        result.stop = finish_iteration();
    }
    return result;
}

bool GaussianImageOptimizer::run_phase(std::stop_token stop) {
    switch (phase_) {
    case render_phase:
        if (!evaluation_.render(parameters_, settings_, stop)) {
            return false;
        }
        before_ = parameters_;
        row_settings_ = settings_;
        row_ = {};
        break;
    case loss_phase:
        if (!evaluation_.measure(settings_, stop)) {
            return false;
        }
        compare_with_prediction();
        break;
    case gradient_phase:
        if (!evaluation_.differentiate(parameters_, settings_, stop)) {
            return false;
        }
        break;
    default: {
        const bool normalised = settings_.units == Units::normalised;
        row_.update = update(settings_, iteration_, normalised ? 1.0F : static_cast<float>(problem_->width()),
                             normalised ? 1.0F : static_cast<float>(problem_->height()),
                             evaluation_.gradient(), moments_, parameters_);
        last_predicted_ = row_.update.predicted_change;
        break;
    }
    }
    shows_row_ = true;
    present_.reset();
    return true;
}

void GaussianImageOptimizer::compare_with_prediction() {
    const double objective = evaluation_.values().objective;
    const std::uint64_t key = settings_.objective_key();
    if (last_comparable_ != 0 && last_key_ == key) {
        row_.predicted_change = last_predicted_;
        row_.actual_change = objective - last_objective_;
    }
    last_objective_ = objective;
    last_key_ = key;
    last_comparable_ = 1;
}

std::optional<StopReason> GaussianImageOptimizer::finish_iteration() {
    ++iteration_;
    const double loss = evaluation_.values().loss;
    if (loss < best_loss_) {
        best_loss_ = loss;
        best_iteration_ = iteration_;
    }
    if (settings_.patience == 0 || iteration_ - best_iteration_ < settings_.patience) {
        return std::nullopt;
    }
    return StopReason{StopReason::Kind::completed,
                      fmt::format("patience of {} iterations exhausted: best loss {:.6g} at iteration {}",
                                  settings_.patience, best_loss_, best_iteration_)};
}

/// The evaluation that views look at: the row's, or one of the present state.
const Evaluation& GaussianImageOptimizer::shown() const {
    if (shows_row_) {
        return evaluation_;
    }
    if (present_ == nullptr) {
        present_ = std::make_unique<Evaluation>(problem_->target(), pool_);
        present_->render(parameters_, settings_, {});
        present_->measure(settings_, {});
        present_->differentiate(parameters_, settings_, {});
    }
    return *present_;
}

} // namespace basin::gaussian_image
