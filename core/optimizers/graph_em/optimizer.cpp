// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/graph_em/optimizer.h"

#include "core/base/absent.h"
#include "core/base/error.h"
#include "core/math/random.h"
#include "core/optimizers/graph_em/channels.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace basin::graph_em {

namespace {

constexpr int most_steps = 20;

Settings checked_settings(const Hyperparameters& values, const ImageProblem& problem) {
    const Settings settings = read_settings(values);
    if (settings.patch > problem.smallest_side()) {
        throw usage_error("patches do not fit the images", "patch",
                          fmt::format("a patch of {} px is larger than an image of {} px", settings.patch,
                                      problem.smallest_side()),
                          "use a smaller patch");
    }
    for (std::size_t i = 0; i < parameter_count; ++i) {
        if (!(settings.bounds.lower[i] < settings.bounds.upper[i])) {
            throw usage_error(
                "the bounds of a parameter leave no room",
                fmt::format("lower_bounds.{}", parameter_texts[i].id),
                fmt::format("{} is not below {}", settings.bounds.lower[i], settings.bounds.upper[i]),
                "lower it, or raise the upper bound");
        }
    }
    return settings;
}

} // namespace

void ClassMemory::reset(const Settings& settings) {
    sigma.assign(class_count, settings.start[graph_em::sigma]);
    tau.assign(class_count, settings.start[graph_em::tau]);
    steps.assign(class_count, settings.smooth_steps);
    seen.assign(class_count, 0);
    losses.assign(class_count * remembered, 0.0);
}

void ClassMemory::remember(std::size_t label, double loss) {
    const auto own = losses.begin() + static_cast<std::ptrdiff_t>(label * remembered);
    std::copy_backward(own, own + remembered - 1, own + remembered);
    *own = loss;
    ++seen[label];
}

void ClassMemory::update(std::size_t label, double smoothness, const Bounds& bounds) {
    const auto own = losses.begin() + static_cast<std::ptrdiff_t>(label * remembered);
    const bool enough = seen[label] >= static_cast<std::int64_t>(remembered);
    const double mean = enough ? std::accumulate(own, own + remembered, 0.0) / remembered : *own;
    constexpr std::int64_t fewest = 2, most = 10;
    if (mean > 0.5) {
        steps[label] = std::min(most, steps[label] + 1);
    } else if (mean < 0.2) {
        steps[label] = std::max(fewest, steps[label] - 1);
    }
    const double factor = smoothness > 0.7 ? 1.02 : (smoothness < 0.3 ? 0.98 : 1.0);
    Parameters both = bounds.lower;
    both[graph_em::sigma] = sigma[label] * factor;
    both[graph_em::tau] = tau[label] * factor;
    both = clipped(both, bounds);
    sigma[label] = both[graph_em::sigma];
    tau[label] = both[graph_em::tau];
}

GraphEmOptimizer::GraphEmOptimizer(std::shared_ptr<const ImageProblem> problem, const Hyperparameters& values,
                                   int threads)
    : problem_(std::move(problem)),
      hyperparameters_(values),
      settings_(checked_settings(values, *problem_)),
      pool_(threads) {
    initialise(0);
}

void GraphEmOptimizer::initialise(std::uint64_t seed) {
    random_seed_ = seed;
    parameters_ = settings_.start;
    memory_ = {};
    classes_.reset(settings_);
    decoder_.reset();
    iteration_ = epoch_ = batch_index_ = 0;
    restored();
}

void GraphEmOptimizer::set_hyperparameters(const Hyperparameters& values) {
    settings_ = checked_settings(values, *problem_);
    hyperparameters_ = values;
    present_.reset();
    pictured_.images().clear();
}

void GraphEmOptimizer::restored() {
    phase_ = graph_phase;
    poked();
}

void GraphEmOptimizer::poked() {
    shows_row_ = false;
    present_.reset();
    pictured_.images().clear();
}

const std::vector<Level>& GraphEmOptimizer::levels() const {
    return level_list();
}

std::vector<Phase> GraphEmOptimizer::phases() const {
    return phase_list();
}

std::vector<LevelPosition> GraphEmOptimizer::level_positions() const {
    return {{std::max<std::int64_t>(0, epoch_), -1}, {batch_in_epoch(), batches()}, {phase_, phase_count}};
}

void GraphEmOptimizer::read_levels(std::span<std::int32_t> out) const {
    out.front() = row_.epoch;
}

std::int64_t GraphEmOptimizer::batches() const {
    const auto count = static_cast<std::int64_t>(problem_->training().size());
    return (count + settings_.batch_size - 1) / settings_.batch_size;
}

std::int64_t GraphEmOptimizer::batch_in_epoch() const {
    return std::clamp<std::int64_t>(batch_index_, 0, batches() - 1);
}

/// Every epoch shuffles anew (Fisher and Yates), as a function of seed and epoch alone.
std::vector<std::size_t> GraphEmOptimizer::batch_samples() const {
    std::vector<std::size_t> order = problem_->training();
    Random random(random_seed_ ^ (0x9e3779b97f4a7c15ULL * static_cast<std::uint64_t>(epoch_ + 1)));
    for (std::size_t i = order.size(); i > 1; --i) {
        std::swap(order[i - 1], order[random.below(static_cast<std::uint32_t>(i))]);
    }
    const auto size = static_cast<std::size_t>(settings_.batch_size);
    const auto begin = static_cast<std::size_t>(batch_in_epoch()) * size;
    const auto end = std::min(begin + size, order.size());
    return {order.begin() + static_cast<std::ptrdiff_t>(begin),
            order.begin() + static_cast<std::ptrdiff_t>(end)};
}

ImageParameters GraphEmOptimizer::parameters_of(const Sample& sample, const Parameters& global) const {
    ImageParameters result{global, settings_.smooth_steps};
    if (settings_.per_class) {
        const auto label = static_cast<std::size_t>(sample.label);
        result.values[sigma] = classes_.sigma[label];
        result.values[tau] = classes_.tau[label];
        result.smooth_steps =
            static_cast<int>(std::clamp<std::int64_t>(classes_.steps[label], 0, most_steps));
    }
    return result;
}

Advance GraphEmOptimizer::advance(std::stop_token stop) {
    constexpr std::uint32_t phase_ended = 4;
    Advance result;
    if (!run_phase(stop)) {
        shows_row_ = shows_row_ && phase_ != graph_phase;
        result.interrupted = true;
        return result;
    }
    result.levels_ended = phase_ended;
    shows_row_ = true;
    present_.reset();
    pictured_.images().clear();
    ++phase_;
    if (phase_ == phase_count) {
        phase_ = graph_phase;
        result.levels_ended |= finish_iteration();
    }
    return result;
}

bool GraphEmOptimizer::run_phase(std::stop_token stop) {
    switch (phase_) {
    case graph_phase:
        return run_graph(stop);
    case diffuse_phase:
        return batch_.diffuse(settings_, {}, pool_, stop);
    case score_phase:
        return run_score(stop);
    default:
        return run_update(stop);
    }
}

bool GraphEmOptimizer::run_graph(std::stop_token stop) {
    const Parameters given = settings_.learner == Learner::fixed ? settings_.start : parameters_;
    const auto of_image = [&](const Sample& sample) { return parameters_of(sample, given); };
    if (!batch_.build_graphs(*problem_, batch_samples(), settings_, of_image, {}, pool_, stop)) {
        return false;
    }
    parameters_ = given;
    row_ = {};
    row_.epoch = static_cast<std::int32_t>(epoch_);
    row_.losses = memory_.losses;
    row_.before = row_.after = parameters_;
    row_.loss = row_.change = row_.change_same_batch = row_.objective = absent;
    row_.validation_psnr_db = row_.validation_noisy_db = absent;
    row_.class_loss.assign(class_count, absent_float);
    row_settings_ = settings_;
    return true;
}

bool GraphEmOptimizer::run_score(std::stop_token stop) {
    if (!batch_.score(settings_, settings_.decodes() ? &decoder_ : nullptr, {}, pool_, stop) ||
        !validate(parameters_, row_, stop)) {
        return false;
    }
    row_.loss = batch_.mean_score().loss(settings_);
    for (std::size_t label = 0; label < class_count; ++label) {
        double sum = 0.0;
        int count = 0;
        for (const ImageWork& work : batch_.images()) {
            if (work.sample->label == static_cast<std::int32_t>(label)) {
                sum += work.score.loss(settings_);
                ++count;
            }
        }
        row_.class_loss[label] = count > 0 ? static_cast<float>(sum / count) : row_.class_loss[label];
    }
    return true;
}

bool GraphEmOptimizer::learn(LearnerMemory& memory, Parameters& parameters, double* objective,
                             std::stop_token stop) {
    const MeasuredObjective measured = [&](const Parameters& at) { return objective_at(at, stop); };
    switch (settings_.learner) {
    case Learner::fixed:
        return true;
    case Learner::seed_text:
        update_by_text(settings_, memory, parameters);
        return true;
    case Learner::seed_shipped:
        update_as_shipped(settings_, memory, parameters);
        return true;
    case Learner::finite_difference:
        return update_by_differences(settings_,
                                     distinct_distances(settings_.stride, settings_.bounds.lower[radius],
                                                        settings_.bounds.upper[radius]),
                                     measured, memory, parameters, objective);
    default:
        return update_by_perturbation(settings_, random_seed_, iteration_, measured, parameters, objective);
    }
}

bool GraphEmOptimizer::run_update(std::stop_token stop) {
    LearnerMemory memory = memory_;
    Parameters parameters = parameters_;
    memory.losses.push_back(row_.loss);
    if (memory.losses.size() > remembered_losses) {
        memory.losses.erase(memory.losses.begin());
    }
    double objective = absent, change_same_batch = absent;
    if (!learn(memory, parameters, &objective, stop)) {
        return false;
    }
    if (settings_.replay) {
        if (!measure(measured_, batch_samples(), parameters, true, settings_, {}, stop)) {
            return false;
        }
        change_same_batch = measured_.mean_score().loss(settings_) - row_.loss;
    }
    row_.change = loss_change(memory, 1);
    row_.change_same_batch = change_same_batch;
    row_.objective = objective;
    row_.after = parameters_ = parameters;
    row_.losses = memory.losses;
    memory_ = std::move(memory);
    row_decoder_ = decoder_;
    for (const ImageWork& work : batch_.images()) {
        const auto label = static_cast<std::size_t>(work.sample->label);
        classes_.remember(label, work.score.loss(settings_));
        if (settings_.per_class && settings_.learner != Learner::fixed) {
            classes_.update(label, work.score.smoothness, settings_.bounds);
        }
    }
    if (settings_.decodes()) {
        std::vector<const Image*> images;
        for (const ImageWork& work : batch_.images()) {
            images.push_back(&work.noisy);
        }
        decoder_.learn(images);
    }
    return true;
}

std::uint32_t GraphEmOptimizer::finish_iteration() {
    constexpr std::uint32_t epoch_ended = 1, iteration_ended = 2;
    ++iteration_;
    if (batch_in_epoch() + 1 < batches()) {
        batch_index_ = batch_in_epoch() + 1;
        return iteration_ended;
    }
    batch_index_ = 0;
    ++epoch_;
    return iteration_ended | epoch_ended;
}

bool GraphEmOptimizer::measure(Batch& batch, const std::vector<std::size_t>& samples,
                               const Parameters& parameters, bool per_class, const Settings& settings,
                               Wanted wanted, std::stop_token stop) const {
    const auto of_image = [&](const Sample& sample) {
        return per_class ? parameters_of(sample, parameters)
                         : ImageParameters{parameters, settings.smooth_steps};
    };
    return batch.build_graphs(*problem_, samples, settings, of_image, wanted, pool_, stop) &&
           batch.diffuse(settings, wanted, pool_, stop) &&
           batch.score(settings, settings.decodes() ? &decoder_ : nullptr, wanted, pool_, stop);
}

std::optional<double> GraphEmOptimizer::objective_at(const Parameters& parameters,
                                                     std::stop_token stop) const {
    if (const double* known = objectives_.find(hyperparameters_, parameters)) {
        return *known;
    }
    Settings settings = settings_;
    settings.reconstruction = Reconstruction::graph;
    constexpr Wanted wanted{true, false, false};
    if (!measure(measured_, problem_->fixed_set(), parameters, false, settings, wanted, stop)) {
        return std::nullopt;
    }
    const ImageScore score = measured_.mean_score();
    const double objective = score.recon + objective_percep_weight * score.percep;
    objectives_.keep(hyperparameters_, parameters, objective);
    return objective;
}

bool GraphEmOptimizer::validate(const Parameters& parameters, Row& row, std::stop_token stop) const {
    const Decibels* known = decibels_.find(hyperparameters_, parameters);
    if (known == nullptr) {
        Settings settings = settings_;
        settings.reconstruction = Reconstruction::graph;
        constexpr Wanted wanted{false, false, false};
        validated_.reset();
        if (!measure(validation_, problem_->validation(), parameters, false, settings, wanted, stop)) {
            return false;
        }
        validated_ = Validated{hyperparameters_, parameters};
        const ImageScore score = validation_.mean_score();
        decibels_.keep(hyperparameters_, parameters, {score.psnr_db, score.psnr_noisy_db});
        known = decibels_.find(hyperparameters_, parameters);
    }
    row.validation_psnr_db = known->denoised;
    row.validation_noisy_db = known->noisy;
    return true;
}

void GraphEmOptimizer::evaluate_present() const {
    if (present_ != nullptr) {
        return;
    }
    present_ = std::make_unique<Batch>();
    const Parameters given = settings_.learner == Learner::fixed ? settings_.start : parameters_;
    measure(*present_, batch_samples(), given, true, settings_, {}, {});
    present_row_ = {};
    present_row_.epoch = static_cast<std::int32_t>(epoch_);
    present_row_.before = present_row_.after = given;
    present_row_.loss = present_->mean_score().loss(settings_);
    present_row_.change = present_row_.change_same_batch = present_row_.objective = absent;
    present_row_.class_loss.assign(class_count, absent_float);
    present_row_.losses = memory_.losses;
    validate(given, present_row_, {});
}

const Batch& GraphEmOptimizer::shown() const {
    if (shows_row_) {
        return batch_;
    }
    evaluate_present();
    return *present_;
}

const Row& GraphEmOptimizer::shown_row() const {
    if (shows_row_) {
        return row_;
    }
    evaluate_present();
    return present_row_;
}

} // namespace basin::graph_em
