// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/optimizer.h"

#include "core/optimizers/clnf/channels.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace basin::clnf {

namespace {

constexpr std::uint32_t iteration_bit = 16, phase_bit = 32;

double distance(const std::vector<float>& a, const std::vector<float>& b) {
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double difference = static_cast<double>(a[i]) - static_cast<double>(b[i]);
        sum += difference * difference;
    }
    return std::sqrt(sum);
}

double parameter_distance(const Parameters& a, const Parameters& b) {
    double squares = 0.0;
    for (std::size_t i = 0; i < pose_count; ++i) {
        squares += std::pow(static_cast<double>(a.pose[i]) - static_cast<double>(b.pose[i]), 2.0);
    }
    return std::hypot(std::sqrt(squares), distance(a.local, b.local));
}

bool same_maps(const Settings& a, const Settings& b) {
    return a.sampling == b.sampling && a.faults == b.faults && a.windows_init == b.windows_init &&
           a.windows_track == b.windows_track;
}

} // namespace

FaceOptimizer::FaceOptimizer(std::shared_ptr<const FaceProblem> problem, const Hyperparameters& values,
                             int threads)
    : problem_(std::move(problem)),
      hyperparameters_(values),
      settings_(read_settings(values, problem_->model())),
      pool_(threads),
      channels_(channels_of(problem_->has_reference(), problem_->model().landmarks())) {
    set_focus("landmarks", -1);
    set_focus("modes", -1);
    for (const ChannelSpec& channel : channels_) {
        const std::vector<std::string> quantities = colourings_of(channel.id);
        if (!quantities.empty()) {
            colouring_[channel.id] = quantities.front();
        }
    }
    reset_state();
}

void FaceOptimizer::initialise(std::uint64_t) {
    reset_state();
    picture_index_ = -1;
    begin_frame();
    restored();
}

void FaceOptimizer::reset_state() {
    const std::size_t n = problem_->model().landmarks();
    state_ = {};
    state_.now.local.assign(problem_->model().pdm.modes(), 0.0F);
    state_.window_start = state_.before_step = state_.frame_start = state_.best = state_.now;
    state_.box.assign(4, 0.0);
    state_.first_sigma.assign(most_window / 2 + 1, 0.0);
    state_.landmark_mode.assign(n, 0);
    state_.landmark_target.assign(2 * n, 0.0F);
    const std::size_t groups = landmark_groups().size();
    state_.error_last.assign(groups, not_known);
    state_.error_sum.assign(groups, 0.0);
    state_.error_most.assign(groups, not_known);
}

void FaceOptimizer::set_hyperparameters(const Hyperparameters& values) {
    const Settings settings = read_settings(values, problem_->model());
    if (!same_maps(settings, settings_)) {
        drop_maps();
        past_windows_.clear();
    }
    settings_ = settings;
    hyperparameters_ = values;
    stops_.reset();
    check_state();
}

void FaceOptimizer::visit_carry(StateVisitor& visitor) {
    const auto done = plan_.begin() + std::min<std::ptrdiff_t>(phase_, std::ssize(plan_));
    if (std::find(plan_.begin(), done, Step::mean_shift) != done) {
        visitor.array("mean_shift_cells", shifts_.cells, {}, "cells");
        visitor.array("mean_shift_px", shifts_.image, {}, "px");
    }
    if (std::find(plan_.begin(), done, Step::solve) != done) {
        visitor.array("step", solution_.step);
    }
    if (std::find(plan_.begin(), done, Step::parts) != done) {
        visitor.array("part_landmarks", part_shapes_, {}, "px");
    }
}

void FaceOptimizer::restored() {
    phase_ = 0;
    plan_.clear();
    const std::size_t n = problem_->model().landmarks();
    shifts_ = {std::vector<float>(2 * n), std::vector<float>(2 * n), std::vector<float>(2 * n)};
    solution_.step.assign(pose_count, 0.0);
    solution_.data_pull = solution_.prior_pull = solution_.prior = solution_.step;
    stops_.reset();
    drop_maps();
    check_state();
    load_picture();
    row_.result = {
        state_.frame - 1,      state_.frame_succeeded != 0, state_.frame_likelihood, state_.frame_start, 0.0,
        state_.frame_certainty};
    describe_present();
}

void FaceOptimizer::poked() {
    stops_.reset();
    drop_maps();
    past_windows_.clear();
    check_state();
    load_picture();
    describe_present();
}

/// Indices stay within what exists, whatever was poked.
void FaceOptimizer::check_state() {
    const auto windows = static_cast<std::int32_t>(schedule().size());
    state_.iteration = std::clamp<std::int64_t>(state_.iteration, 0, std::int64_t{1} << 40);
    state_.frame = std::max(0, state_.frame);
    state_.hypothesis = std::clamp(state_.hypothesis, 0, 1000);
    state_.window = std::clamp(state_.window, 0, windows - 1);
    state_.stage = std::clamp(state_.stage, 0, 1);
    state_.stage_iteration = std::clamp(state_.stage_iteration, 0, 1'000'000);
    state_.candidate =
        std::clamp(state_.candidate, 0, static_cast<std::int32_t>(hypothesis_rotations().size()) - 1);
    state_.completing = std::clamp(state_.completing, 0, 3);
    state_.failures = std::clamp(state_.failures, 0, 1'000'000);
    state_.first_sigma.resize(most_window / 2 + 1, 0.0);
    state_.trail.check(problem_->model().pdm.modes());
    state_.best_ladder.check();
    state_.ladder.check();
    for (std::vector<double>* errors : {&state_.error_last, &state_.error_sum, &state_.error_most}) {
        errors->resize(landmark_groups().size(), not_known);
    }
    if (state_.pass == Pass::first_scale && !problem_->model().early_termination) {
        state_.pass = Pass::whole;
    }
    // A schedule that changed under way may not have this window any more.
    if (!runs_window(state_.window)) {
        state_.pass = state_.pass == Pass::completion ? Pass::whole : state_.pass;
        enter_window(0);
    }
}

void FaceOptimizer::drop_maps() {
    maps_valid_ = false;
    row_.has_maps = false;
}

bool FaceOptimizer::stops_here() const {
    if (!stops_) {
        double change = HUGE_VAL;
        if (state_.stage_iteration > 0 && settings_.stop_rule == StopRule::parameters) {
            change = parameter_distance(state_.now, state_.before_step);
        } else if (state_.stage_iteration > 0 && settings_.stop_rule == StopRule::shape) {
            std::vector<float> now, before;
            problem_->model().pdm.shape(state_.now, now);
            problem_->model().pdm.shape(state_.before_step, before);
            change = distance(now, before);
        }
        stops_ = change < settings_.stop_threshold;
    }
    return *stops_;
}

bool FaceOptimizer::has_response_phase() const {
    return state_.stage == 0 && state_.stage_iteration == 0;
}

std::vector<FaceOptimizer::Step> FaceOptimizer::steps() const {
    if (phase_ > 0) {
        return plan_;
    }
    if (state_.group == Group::empty) {
        return {Step::update};
    }
    std::vector<Step> plan{Step::mean_shift};
    if (!stops_here()) {
        plan = {Step::mean_shift, Step::solve, Step::update};
        if (has_response_phase()) {
            plan.insert(plan.begin(), Step::response);
        }
    }
    add_last_steps(plan);
    return plan;
}

std::vector<Phase> FaceOptimizer::phases() const {
    std::vector<Phase> phases;
    for (const Step step : steps()) {
        phases.push_back(phase_list()[static_cast<std::size_t>(step)]);
    }
    return phases;
}

std::vector<LevelPosition> FaceOptimizer::level_positions() const {
    const std::int64_t frames = problem_->frame_count();
    const int length = state_.stage == 0 ? settings_.iterations_rigid : settings_.iterations_nonrigid;
    return {{frames < 0 ? state_.frame : std::min<std::int64_t>(state_.frame, frames - 1), frames},
            {state_.hypothesis, -1},
            {state_.window, static_cast<std::int64_t>(schedule().size())},
            {state_.stage, 2},
            {std::min(state_.stage_iteration, length - 1), length},
            {phase_, std::ssize(steps())}};
}

void FaceOptimizer::read_levels(std::span<std::int32_t> out) const {
    std::copy(row_.levels.begin(), row_.levels.end(), out.begin());
}

StopReason FaceOptimizer::end_reason() const {
    std::string reason = "all frames are done";
    if (state_.frames_without_face > 0) {
        reason = fmt::format("all frames are done; no face was found in {} of {}: a box can be given",
                             state_.frames_without_face, state_.frame);
    }
    return {StopReason::Kind::completed, reason};
}

Advance FaceOptimizer::advance(std::stop_token stop) {
    Advance done;
    if (finished()) {
        done.stop = end_reason();
        return done;
    }
    if (phase_ == 0) {
        plan_ = steps();
        stopping_ =
            state_.group != Group::empty && std::find(plan_.begin(), plan_.end(), Step::solve) == plan_.end();
        describe_present();
    }
    const Step step = plan_[static_cast<std::size_t>(phase_)];
    const bool last = phase_ + 1 == std::ssize(plan_);
    if (step == Step::response && !run_response(stop)) {
        done.interrupted = true;
        return done;
    }
    if (step == Step::mean_shift) {
        run_mean_shift();
    } else if (step == Step::solve) {
        run_solve();
    } else if (step == Step::update && state_.group != Group::empty) {
        run_update();
    } else if (step == Step::parts) {
        run_parts();
    } else if (step == Step::refit) {
        run_refit();
    } else if (step == Step::validate) {
        run_validation();
    }
    done.levels_ended = phase_bit;
    ++phase_;
    if (last) {
        row_.stopped = stopping_;
        done.levels_ended |= finish_iteration();
        if (finished()) {
            done.stop = end_reason();
        }
    }
    return done;
}

void FaceOptimizer::run_mean_shift() {
    ensure_maps({});
    const std::size_t n = problem_->model().landmarks();
    row_.terms = terms();
    if (stopping_) { // only the stop rule was looked at
        shifts_.cells.assign(2 * n, 0.0F);
        shifts_.image.assign(2 * n, 0.0F);
    } else {
        mean_shifts(maps_, row_.shape_before,
                    {kernel_sigma(row_.terms.sigma), settings_.kernel_table, settings_.faults}, kernel_rows_,
                    shifts_);
        likelihoods(maps_, row_.shape_before, row_.terms.sigma, row_.landmark_likelihood);
        state_.likelihood = model_likelihood(maps_, row_.landmark_likelihood);
        row_.maps = map_figures_;
        for (std::size_t i = 0; i < n; ++i) {
            if ((state_.landmark_mode[i] & pinned_bit) != 0) {
                const float dx = state_.landmark_target[i] - row_.shape_before[i],
                            dy = state_.landmark_target[n + i] - row_.shape_before[n + i];
                const Matrix2& a = maps_.img_to_ref;
                shifts_.image[i] = dx;
                shifts_.image[n + i] = dy;
                shifts_.cells[i] = a[0] * dx + a[1] * dy;
                shifts_.cells[n + i] = a[2] * dx + a[3] * dy;
            }
        }
    }
    row_.shifts = shifts_;
    row_.weights = landmark_weights();
    if (!stopping_) {
        ObjectiveTerms objective;
        objective.sigma = row_.terms.sigma;
        objective.weights = row_.weights;
        objective.solve = solve_options();
        row_.objective =
            objective_of(problem_->model().pdm, maps_, objective, row_.before, row_.landmark_likelihood);
    }
}

SolveOptions FaceOptimizer::solve_options(const Settings& settings, const WindowTerms& terms) {
    SolveOptions options;
    options.reg_factor = terms.reg_factor;
    options.lambda_inv_low = settings.lambda_inv_min;
    options.lambda_inv_high = settings.lambda_inv_max;
    options.frozen = settings.frozen;
    options.faults = settings.faults;
    return options;
}

SolveOptions FaceOptimizer::solve_options() const {
    SolveOptions options = solve_options(settings_, terms());
    options.rigid = state_.stage == 0;
    return options;
}

void FaceOptimizer::run_solve() {
    ensure_maps({});
    row_.terms = terms();
    solve_step(problem_->model().pdm, state_.now, maps_, shifts_.image, landmark_weights(), solve_options(),
               solution_);
    row_.solution.step = solution_.step;
    row_.solution.data_pull = solution_.data_pull;
    row_.solution.prior_pull = solution_.prior_pull;
    row_.solution.prior = solution_.prior;
    row_.solution.condition = solution_.condition;
}

void FaceOptimizer::run_update() {
    const Pdm& pdm = problem_->model().pdm;
    state_.before_step = state_.now;
    pdm.update(state_.now, solution_.step);
    row_.clamped = pdm.clamp(state_.now, settings_.clamp_sigmas);
    if (settings_.rotation_limit > 0.0) {
        const auto limit = static_cast<float>(settings_.rotation_limit);
        for (std::size_t axis = 1; axis <= 3; ++axis) {
            state_.now.pose[axis] = std::clamp(state_.now.pose[axis], -limit, limit);
        }
    }
    double squares = 0.0;
    for (const double value : solution_.step) {
        squares += value * value;
    }
    row_.step_norm = std::sqrt(squares);
    row_.after = state_.now; // a refit may follow
}

std::uint32_t FaceOptimizer::finish_iteration() {
    phase_ = 0;
    plan_.clear();
    stops_.reset();
    ++state_.iteration;
    const int length = state_.stage == 0 ? settings_.iterations_rigid : settings_.iterations_nonrigid;
    const bool stage_ends =
        row_.stopped || state_.group == Group::empty || ++state_.stage_iteration >= length;
    row_.likelihood = state_.likelihood;
    describe_rest(row_.after);
    record_step();
    if (!stage_ends && settings_.stop_rule == StopRule::shape) {
        stops_ = distance(row_.shape_after, row_.shape_before) < settings_.stop_threshold;
    }
    const bool has_maps = maps_valid_;
    const std::uint32_t ended = iteration_bit | (stage_ends ? end_stage() : 0);
    maps_valid_ = has_maps && !has_response_phase();
    row_.has_maps = has_maps; // to look at until the next phase
    return ended;
}

void FaceOptimizer::describe_rest(const Parameters& after) {
    row_.after = after;
    problem_->model().pdm.shape(after, row_.shape_after);
    row_.has_maps = maps_valid_;
}

/// The row of the iteration that begins, or of the present state.
void FaceOptimizer::describe_present() {
    FrameResult result = std::move(row_.result);
    row_ = {};
    row_.result = std::move(result);
    row_.objective = {not_known, not_known};
    row_.levels = {state_.frame, state_.hypothesis, state_.window, state_.stage};
    row_.before = state_.now;
    problem_->model().pdm.shape(state_.now, row_.shape_before);
    if (maps_valid_) {
        row_.shape_window = maps_.base_shape;
    } else {
        problem_->model().pdm.shape(maps_start(), row_.shape_window);
    }
    row_.shifts = shifts_;
    row_.terms = terms();
    row_.likelihood = state_.likelihood;
    row_.empty = state_.group == Group::empty;
    row_.side = window_side();
    const Parameters start = maps_start();
    row_.view =
        problem_->model().scales[window_scale()]->nearest_view(start.pose[1], start.pose[2], start.pose[3]);
    std::copy_n(state_.box.begin(), row_.box.size(), row_.box.begin());
    row_.frame = state_.frame;
    row_.picture = picture_;
    row_.weights.assign(problem_->model().landmarks(), 1.0F);
    row_.landmark_likelihood.assign(problem_->model().landmarks(), static_cast<float>(not_known));
    if (phase_ == 0) {
        row_.shifts = {std::vector<float>(row_.shape_before.size()),
                       std::vector<float>(row_.shape_before.size()),
                       std::vector<float>(row_.shape_before.size())};
    }
    row_.solution.step.assign(pose_count, 0.0);
    row_.solution.data_pull = row_.solution.prior_pull = row_.solution.prior = row_.solution.step;
    row_.after = state_.now;
    row_.shape_after = row_.shape_before;
    row_.has_maps = maps_valid_;
}

} // namespace basin::clnf
