// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/nested_optimizer.h"

#include "core/base/error.h"
#include "core/base/long_work.h"
#include "tests/support/nested_random.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <new>
#include <stdexcept>
#include <thread>

namespace basin::test {

namespace {

enum LevelBit : std::uint32_t { frame_bit = 1, hypothesis_bit = 2, window_bit = 4, stage_bit = 8 };
constexpr std::uint32_t iteration_bit = 16, phase_bit = 32;

double rms_per_dot(const std::vector<double>& values) {
    double sum = 0.0;
    for (const double value : values) {
        sum += value * value;
    }
    return std::sqrt(sum / (static_cast<double>(values.size()) / 2.0));
}

} // namespace

std::vector<Level> nested_levels() {
    return {{"frame", "Frame", {}},
            {"hypothesis", "Hypothesis", {}},
            {"window", "Window", {"large", "medium", "small"}},
            {"stage", "Stage", {"rigid", "nonrigid"}},
            {"iteration", "Iteration", {}},
            {"phase", "Phase", {}}};
}

std::vector<Phase> nested_phases(bool first_of_window) {
    std::vector<Phase> phases;
    if (first_of_window) {
        phases.push_back({"response", "response", "Cuts tiles around the estimate."});
    }
    phases.push_back({"mean-shift", "mean-shift", "Finds where each tile pulls its dot."});
    phases.push_back({"update", "update", "Moves the dots."});
    return phases;
}

NestedOptimizer::NestedOptimizer(std::shared_ptr<const NestedProblem> problem, Hyperparameters values,
                                 int threads)
    : problem_(std::move(problem)),
      values_(std::move(values)),
      threads_(threads),
      levels_(nested_levels()),
      channels_(nested_channels()) {}

void NestedOptimizer::initialise(std::uint64_t seed) {
    const std::int64_t slow = values_.integer("slow_iteration") == 0 ? values_.integer("slow_ms") : 0;
    for (std::int64_t slept = 0; slept < slow; ++slept) {
        note_work(static_cast<double>(slept) / static_cast<double>(slow));
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    random_ = seed;
    iteration_ = 0;
    frame_ = hypothesis_ = window_ = stage_ = stage_iteration_ = 0;
    start_ = problem_->truth(0);
    for (double& coordinate : start_) {
        coordinate += 3.0 * next_signed(random_);
    }
    position_.assign(coordinates, 0.0);
    velocity_ = anchor_ = position_;
    begin_frame();
    restored();
}

void NestedOptimizer::visit_state(StateVisitor& visitor) {
    visitor.scalar("random", random_);
    visitor.scalar("iteration", iteration_);
    visitor.scalar("frame", frame_);
    visitor.scalar("hypothesis", hypothesis_);
    visitor.scalar("window", window_);
    visitor.scalar("stage", stage_);
    visitor.scalar("stage_iteration", stage_iteration_);
    visitor.array("position", position_, {2}, "px");
    visitor.array("velocity", velocity_, {2}, "px");
    visitor.array("anchor", anchor_, {2}, "px");
    visitor.array("start", start_, {2}, "px");
    visitor.array("best", best_, {2}, "px");
    visitor.scalar("best_score", best_score_);
}

void NestedOptimizer::visit_carry(StateVisitor& visitor) {
    visitor.array("mean_shift", mean_shift_, {2}, "px");
    visitor.array("weight", weight_);
}

void NestedOptimizer::restored() {
    phase_ = 0;
    void_carry();
    tiles_valid_ = false;
    inner_.clear();
    describe_present();
}

void NestedOptimizer::void_carry() {
    mean_shift_.assign(coordinates, 0.0);
    weight_.assign(static_cast<std::size_t>(dots), 0.0);
}

void NestedOptimizer::poked() {
    frame_ = std::clamp(frame_, 0, problem_->frames());
    hypothesis_ = std::clamp(hypothesis_, 0, 3);
    window_ = std::clamp(window_, 0, windows - 1);
    stage_ = std::clamp(stage_, 0, stages - 1);
    stage_iteration_ = std::clamp(stage_iteration_, 0, 1000);
    iteration_ = std::clamp<std::int64_t>(iteration_, 0, std::int64_t{1} << 40);
    tiles_valid_ = false;
    describe_present();
}

void NestedOptimizer::describe_present() {
    row_.levels = {frame_, hypothesis_, window_, stage_};
    row_.before = row_.after = position_;
    row_.mean_shift = mean_shift_;
    row_.weight = weight_;
    row_.anchor = anchor_;
    row_.start = start_;
    row_.frame = shown_frame();
    row_.window = shown_window();
    row_.stopped = false;
}

int NestedOptimizer::shown_frame() const {
    return std::clamp(frame_, 0, problem_->frames() - 1);
}

std::size_t NestedOptimizer::shown_window() const {
    return static_cast<std::size_t>(std::clamp(window_, 0, windows - 1));
}

int NestedOptimizer::radius(std::size_t window) {
    constexpr std::array<int, windows> radii_px{8, 5, 3};
    return radii_px[window];
}

std::vector<LevelPosition> NestedOptimizer::level_positions() const {
    const std::vector<double>& lengths = values_.groups("window_iterations");
    return {{frame_, problem_->frames()},
            {hypothesis_, values_.integer("hypotheses")},
            {window_, windows},
            {stage_, stages},
            {stage_iteration_, static_cast<std::int64_t>(lengths[shown_window()])},
            {phase_, static_cast<std::int64_t>(phases().size())}};
}

void NestedOptimizer::read_levels(std::span<std::int32_t> out) const {
    std::copy(row_.levels.begin(), row_.levels.end(), out.begin());
}

void NestedOptimizer::begin_frame() {
    best_ = start_;
    best_score_ = -std::numeric_limits<double>::infinity();
    hypothesis_ = 0;
    begin_hypothesis();
}

void NestedOptimizer::begin_hypothesis() {
    constexpr std::array<double, 4> offsets_px{0.0, 2.0, -2.0, 1.0};
    const double offset = offsets_px[static_cast<std::size_t>(std::clamp(hypothesis_, 0, 3))];
    for (std::size_t i = 0; i < coordinates; ++i) {
        position_[i] = start_[i] + (i % 2 == 0 ? offset : 0.0);
    }
    velocity_.assign(coordinates, 0.0);
    window_ = stage_ = stage_iteration_ = 0;
}

Advance NestedOptimizer::advance(std::stop_token stop) {
    Advance done;
    if (finished()) {
        done.stop = StopReason{StopReason::Kind::completed, "all frames are done"};
        return done;
    }
    const int phase_of_full_iteration = phase_ + (first_of_window() ? 0 : 1);
    if (phase_of_full_iteration == 1 && sleeps_until_stopped(stop)) {
        done.interrupted = true;
        return done;
    }
    if (phase_ == 0) {
        void_carry();
    }
    done.levels_ended = phase_bit;
    if (phase_of_full_iteration == 0) {
        run_response();
    } else if (phase_of_full_iteration == 1) {
        run_mean_shift();
    } else {
        run_update(done);
        return done;
    }
    ++phase_;
    describe_present();
    return done;
}

/// A slow phase for tests of stopping; true when it was given up.
bool NestedOptimizer::sleeps_until_stopped(const std::stop_token& stop) const {
    const std::int64_t slow = values_.integer("slow_iteration");
    if (slow != -1 && slow != iteration_ + 1) {
        return false;
    }
    for (std::int64_t slept = 0; slept < values_.integer("slow_ms"); ++slept) {
        if (stop.stop_requested()) {
            return true;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return false;
}

void NestedOptimizer::run_response() {
    anchor_ = position_;
    tiles_valid_ = false;
    ensure_tiles();
}

void NestedOptimizer::ensure_tiles() {
    if (!tiles_valid_) {
        tiles_ = cut_tiles(anchor_, shown_frame(), shown_window());
        tiles_valid_ = true;
    }
}

std::vector<float> NestedOptimizer::cut_tiles(const std::vector<double>& anchor, int frame,
                                              std::size_t window) const {
    const int r = radius(window), side = 2 * r + 1;
    std::vector<float> tiles(static_cast<std::size_t>(side * side * dots));
    for_each_dot([&](int dot) {
        const std::size_t at = 2 * static_cast<std::size_t>(dot);
        float* tile = tiles.data() + static_cast<std::ptrdiff_t>(side) * side * dot;
        for (int y = -r; y <= r; ++y) {
            for (int x = -r; x <= r; ++x) {
                *tile++ = static_cast<float>(problem_->sample(frame, anchor[at] + x, anchor[at + 1] + y));
            }
        }
    });
    return tiles;
}

/// Each dot's work touches only its own entries, so that any number of threads gives the same bits.
void NestedOptimizer::for_each_dot(const std::function<void(int)>& work) const {
    std::vector<std::jthread> workers;
    const int count = std::min(threads_, dots);
    for (int worker = 1; worker < count; ++worker) {
        workers.emplace_back([&work, worker, count] {
            for (int dot = worker; dot < dots; dot += count) {
                work(dot);
            }
        });
    }
    for (int dot = 0; dot < dots; dot += count) {
        work(dot);
    }
}

void NestedOptimizer::run_mean_shift() {
    ensure_tiles();
    for_each_dot([this](int dot) { shift_dot(dot); });
}

void NestedOptimizer::shift_dot(int dot) {
    const int r = radius(shown_window()), side = 2 * r + 1;
    const std::size_t at = 2 * static_cast<std::size_t>(dot);
    const bool gauss = values_.text("kernel") == "gauss";
    const float* tile = tiles_.data() + static_cast<std::ptrdiff_t>(side) * side * dot;
    double sum = 0.0, sum_x = 0.0, sum_y = 0.0;
    for (int y = -r; y <= r; ++y) {
        for (int x = -r; x <= r; ++x) {
            const double dx = anchor_[at] + x - position_[at], dy = anchor_[at + 1] + y - position_[at + 1];
            const double distance2 = dx * dx + dy * dy;
            const double kernel = gauss                ? std::exp(-2.0 * distance2 / (r * r))
                                  : distance2 <= r * r ? 1.0
                                                       : 0.0;
            const double weight = kernel * static_cast<double>(*tile++);
            sum += weight;
            sum_x += weight * dx;
            sum_y += weight * dy;
        }
    }
    weight_[static_cast<std::size_t>(dot)] = sum;
    mean_shift_[at] = sum == 0.0 ? 0.0 : sum_x / sum;
    mean_shift_[at + 1] = sum == 0.0 ? 0.0 : sum_y / sum;
}

void NestedOptimizer::run_update(Advance& done) {
    describe_present();
    row_.stopped = rms_per_dot(mean_shift_) < values_.real("stop_tolerance");
    if (!row_.stopped) {
        const std::vector<double> step = inner_solution();
        const double keep = values_.flag("momentum") ? 0.3 : 0.0;
        for (std::size_t i = 0; i < coordinates; ++i) {
            velocity_[i] = keep * velocity_[i] + values_.real("step_size") * step[i] +
                           values_.real("noise") * next_signed(random_);
        }
        raise_fault();
        for (std::size_t i = 0; i < coordinates; ++i) {
            position_[i] += velocity_[i];
        }
    }
    row_.after = position_;
    finish_iteration(row_.stopped, done);
}

/// Gradient steps on |d - mean shift|^2 + regularisation |position + d - start|^2; one d for all dots while
/// rigid.
std::vector<double> NestedOptimizer::inner_solution() {
    const double prior = values_.real("regularisation");
    std::vector<double> target = mean_shift_;
    if (stage_ == 0) {
        double mean_x = 0.0, mean_y = 0.0;
        for (std::size_t i = 0; i < coordinates; i += 2) {
            mean_x += mean_shift_[i] / dots;
            mean_y += mean_shift_[i + 1] / dots;
        }
        for (std::size_t i = 0; i < coordinates; ++i) {
            target[i] = i % 2 == 0 ? mean_x : mean_y;
        }
    }
    std::vector<double> d(coordinates, 0.0);
    for (std::int64_t step = 1; step <= values_.integer("inner_steps"); ++step) {
        double residual = 0.0;
        for (std::size_t i = 0; i < coordinates; ++i) {
            const double gradient = d[i] - target[i] + prior * (position_[i] + d[i] - start_[i]);
            d[i] -= 0.7 / (1.0 + prior) * gradient;
            residual += gradient * gradient;
        }
        if (inner_watched_) {
            inner_.push_back({iteration_ + 1, step, {std::sqrt(residual), static_cast<double>(step)}});
        }
    }
    return d;
}

void NestedOptimizer::raise_fault() {
    const std::string& fault = values_.text("fault");
    if (fault == "none" || values_.integer("fault_iteration") != iteration_ + 1) {
        return;
    }
    if (fault == "throw") {
        throw std::runtime_error("the test asked for a fault");
    }
    if (fault == "bad_alloc") {
        throw std::bad_alloc();
    }
    velocity_[0] = std::nan("");
}

void NestedOptimizer::finish_iteration(bool stopped, Advance& done) {
    phase_ = 0;
    ++iteration_;
    done.levels_ended |= iteration_bit;
    const auto length = static_cast<std::int32_t>(values_.groups("window_iterations")[shown_window()]);
    if (++stage_iteration_ < length && !stopped) {
        return;
    }
    done.levels_ended |= stage_bit;
    stage_iteration_ = 0;
    if (++stage_ < stages) {
        return;
    }
    done.levels_ended |= window_bit;
    stage_ = 0;
    tiles_valid_ = false;
    if (++window_ < windows) {
        return;
    }
    done.levels_ended |= hypothesis_bit;
    if (const double reached = score(); reached > best_score_) {
        best_score_ = reached;
        best_ = position_;
    }
    if (++hypothesis_ < values_.integer("hypotheses")) {
        begin_hypothesis();
        return;
    }
    done.levels_ended |= frame_bit;
    start_ = best_;
    ++frame_;
    begin_frame();
    if (finished()) {
        done.stop = StopReason{StopReason::Kind::completed, "all frames are done"};
    }
}

double NestedOptimizer::score() const {
    double sum = 0.0;
    for (std::size_t i = 0; i < coordinates; i += 2) {
        sum += problem_->sample(shown_frame(), position_[i], position_[i + 1]);
    }
    return sum;
}

void NestedOptimizer::perform(const std::string& action, const std::vector<Value>& arguments) {
    if (action == "kick") {
        const double amount = std::get<double>(arguments.at(0));
        if (!(amount >= 0.0 && amount <= 100.0)) {
            throw usage_error("kick of " + to_text(arguments.at(0)) + " px", "amount_px",
                              "expected 0 to 100");
        }
        for (double& coordinate : position_) {
            coordinate += amount * next_signed(random_);
        }
    } else if (action == "reset_velocity") {
        velocity_.assign(coordinates, 0.0);
    } else if (action == "move_dot") {
        const auto dot = static_cast<std::size_t>(std::get<std::int64_t>(arguments.at(0)));
        position_.at(2 * dot) = std::get<double>(arguments.at(1));
        position_.at(2 * dot + 1) = std::get<double>(arguments.at(2));
    } else if (action == "restart_window") {
        start_ = position_;
    } else {
        throw usage_error("unknown action '" + action + "'");
    }
}

} // namespace basin::test
