// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gmm/optimizer.h"

#include "core/base/error.h"
#include "core/base/long_work.h"
#include "core/optimizers/gmm/channels.h"
#include "core/optimizers/gmm/rows.h"
#include "core/optimizers/gmm/start.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace basin::gmm {

namespace {

enum LevelBit : std::uint32_t { stage_bit = 1, iteration_bit = 2, phase_bit = 4 };

StopReason all_epochs_done(const Settings& settings) {
    return {StopReason::Kind::completed, fmt::format("all {} epochs are done", settings.epochs)};
}

} // namespace

GmmOptimizer::GmmOptimizer(std::shared_ptr<const SampleProblem> problem, const Hyperparameters& values,
                           int threads)
    : problem_(std::move(problem)),
      hyperparameters_(values),
      settings_(read_settings(values)),
      channels_(channels_of(*problem_, settings_)),
      pool_(threads) {}

void GmmOptimizer::initialise(std::uint64_t seed) {
    iteration_ = 0;
    collapsed_ = 0;
    nmi_start_ = 0.0;
    last_log_likelihood_ = unknown;
    mixture_ = {};
    natural_ = {};
    analysis_ = {};
    drop_samples();
    seed_ = settings_.latent_dim > 0 ? seed : 0;
    if (settings_.latent_dim > 0) {
        analysis_ = FactorAnalysis::principal(moments(), static_cast<std::size_t>(settings_.latent_dim),
                                              settings_.fa_min_noise);
    } else {
        start_mixture(seed, work_stop());
        note_work(1.0);
    }
    restored();
}

void GmmOptimizer::set_hyperparameters(const Hyperparameters& values) {
    settings_ = read_settings(values);
    hyperparameters_ = values;
    present_.reset();
}

void GmmOptimizer::restored() {
    phase_ = 0;
    shows_row_ = false;
    row_ = {};
    row_stage_ = in_analysis() ? 0 : 1;
    bad_ = {};
    present_.reset();
    inner_.clear();
    drop_samples();
    begins_mixture_ = !in_analysis() && !has_started();
    void_carry();
}

void GmmOptimizer::poked() {
    shows_row_ = false;
    iteration_ = std::clamp<std::int64_t>(iteration_, 0, std::int64_t{1} << 40);
    present_.reset();
    drop_samples();
    begins_mixture_ = phase_ == 0 ? !in_analysis() && !has_started() : begins_mixture_;
}

/// Latents follow from loadings and noise; samples as they are stay what they are.
void GmmOptimizer::drop_samples() const {
    if (settings_.latent_dim > 0) {
        engine_.reset();
        plane_ = {};
    }
}

void GmmOptimizer::void_carry() {
    statistics_ = {};
    bounded_ = {};
}

const Moments& GmmOptimizer::moments() const {
    if (moments_.mean.empty()) {
        const bool whole = measure_moments(problem_->train, pool_, moments_, work_stop());
        if (!whole || work_stop().stop_requested()) {
            moments_ = {};
            note_work(0.0); // throws
        }
    }
    return moments_;
}

Engine& GmmOptimizer::engine() const {
    if (engine_ == nullptr) {
        RowPair rows = settings_.latent_dim > 0
                           ? latent_rows(*problem_, moments(), analysis_.projection(moments(), settings_),
                                         settings_.fa_fault == FaFault::none)
                           : sample_rows(*problem_);
        standardiser_ = settings_.normalise ? normalise(rows) : Standardiser{};
        engine_ = make_engine(settings_.precision, rows.train, rows.test, pool_);
    }
    return *engine_;
}

bool GmmOptimizer::start_mixture(std::uint64_t seed, std::stop_token stop) {
    Engine& samples = engine();
    std::optional<Mixture> mixture =
        initial_mixture(samples, *problem_, standardiser_, settings_, seed, stop);
    if (mixture) {
        take_mixture(*mixture);
    }
    return mixture.has_value();
}

/// Makes a mixture the present parameters, rounded to the precision of the run, with fresh moments.
void GmmOptimizer::take_mixture(const Mixture& mixture) {
    if (settings_.algorithm == Algorithm::em) {
        mixture_ = mixture;
        return;
    }
    natural_.theta = to_coordinates(mixture, settings_.coordinates);
    if (settings_.precision == Precision::float32) {
        for (auto* values : {&natural_.theta.theta1, &natural_.theta.theta2, &natural_.theta.logit}) {
            for (double& value : *values) {
                value = static_cast<double>(static_cast<float>(value));
            }
        }
    }
    reset_moments(natural_);
}

Natural GmmOptimizer::absolute() const {
    if (settings_.algorithm == Algorithm::em) {
        return absolute_of(mixture_);
    }
    const std::size_t k = natural_.theta.logit.size();
    return to_absolute(natural_.theta, k, natural_.theta.theta1.size() / std::max<std::size_t>(1, k),
                       settings_.coordinates);
}

Mixture GmmOptimizer::present() const {
    if (settings_.algorithm == Algorithm::em) {
        return mixture_;
    }
    const std::size_t k = natural_.theta.logit.size();
    return to_mixture(absolute(), k, natural_.theta.theta1.size() / k);
}

const std::vector<Level>& GmmOptimizer::levels() const {
    return level_list();
}

std::vector<Phase> GmmOptimizer::phases() const {
    if (in_analysis()) {
        return phases_named({"analysis"});
    }
    std::vector<Phase> list = settings_.algorithm == Algorithm::em ? phases_named({"e-step", "m-step"})
                              : settings_.batch_size > 0           ? phases_named({"e-step", "minibatches"})
                                                         : phases_named({"e-step", "bound", "m-step"});
    if (begins_mixture_) {
        list.insert(list.begin(), phases_named({"start"}).front());
    }
    return list;
}

std::vector<LevelPosition> GmmOptimizer::level_positions() const {
    const auto count = static_cast<std::int64_t>(phases().size());
    if (in_analysis()) {
        return {{0, 2}, {iteration_, settings_.fa_iterations}, {phase_, count}};
    }
    return {{1, 2}, {epoch(), std::max(settings_.epochs, epoch() + 1)}, {phase_, count}};
}

Advance GmmOptimizer::advance(std::stop_token stop) {
    Advance result;
    if (collapsed_ != 0) {
        result.stop = StopReason{StopReason::Kind::collapsed,
                                 bad_.found() ? bad_.text() : "the run has collapsed; go back one iteration"};
        return result;
    }
    if (phase_ == 0 && epoch() >= settings_.epochs) {
        result.stop = all_epochs_done(settings_);
        return result;
    }
    if (phase_ == 0) {
        void_carry();
        begins_mixture_ = !in_analysis() && !has_started();
    }
    const std::vector<Phase> list = phases();
    phase_ =
        phase_ < static_cast<int>(list.size()) ? phase_ : 0; // a poked iteration may be of the other stage
    const bool analysing = in_analysis();
    const Done done = run_phase(list[static_cast<std::size_t>(phase_)].id, stop);
    if (done == Done::interrupted) {
        shows_row_ = shows_row_ && phase_ != 0;
        result.interrupted = true;
        return result;
    }
    shows_row_ = true;
    present_.reset();
    result.levels_ended = phase_bit;
    ++phase_;
    if (done == Done::collapsed || phase_ == static_cast<int>(list.size())) {
        result.levels_ended |= iteration_bit;
        result.stop = finish_iteration(done == Done::collapsed);
        const bool stage_ended = analysing ? !in_analysis() : epoch() >= settings_.epochs;
        result.levels_ended |= stage_ended ? stage_bit : 0U;
    }
    return result;
}

GmmOptimizer::Done GmmOptimizer::run_phase(const std::string& phase, std::stop_token stop) {
    if (phase == "analysis") {
        return run_analysis();
    }
    if (phase == "start") {
        return start_mixture(seed_, stop) ? Done::whole : Done::interrupted;
    }
    if (phase == "e-step") {
        return run_expectation(stop);
    }
    if (phase == "bound") {
        return run_bound();
    }
    if (phase == "minibatches") {
        return run_minibatches(stop);
    }
    return settings_.algorithm == Algorithm::em ? run_closed_form() : run_steps(stop);
}

GmmOptimizer::Done GmmOptimizer::run_analysis() {
    row_ = {};
    row_stage_ = 0;
    row_.epoch = static_cast<double>(iteration_);
    row_.fa_log_likelihood = analysis_.log_likelihood(moments());
    row_.loadings = analysis_.loadings;
    if (!std::isfinite(row_.fa_log_likelihood)) {
        bad_ = {"analysis", "log-likelihood",       -1, -1, 0, "log det Σ + tr Σ⁻¹ S", 0.0,
                0.0,        row_.fa_log_likelihood, 0.0};
        return Done::collapsed;
    }
    analysis_.update(moments(), settings_);
    drop_samples();
    return Done::whole;
}

std::optional<StopReason> GmmOptimizer::finish_iteration(bool collapsed) {
    ++iteration_;
    phase_ = 0;
    begins_mixture_ = !in_analysis() && !has_started();
    if (collapsed) {
        collapsed_ = 1;
        return StopReason{StopReason::Kind::collapsed, bad_.text()};
    }
    if (row_stage_ == 1 && settings_.algorithm == Algorithm::em && settings_.tolerance > 0.0 &&
        std::abs(row_.log_likelihood_change) < settings_.tolerance) {
        return StopReason{StopReason::Kind::converged,
                          fmt::format("the log-likelihood changed by {:.3g} < {:.3g} nats",
                                      row_.log_likelihood_change, settings_.tolerance)};
    }
    return epoch() >= settings_.epochs ? std::optional(all_epochs_done(settings_)) : std::nullopt;
}

} // namespace basin::gmm
