// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/live_worker.h"

#include "core/base/long_work.h"

#include <algorithm>

namespace basin {

namespace {

using namespace std::chrono_literals;

constexpr auto step_patience = 100ms; ///< a longer step no longer holds back the commands behind it

} // namespace

LiveWorker::LiveWorker(Run& run)
    : run_(run), watches_(run), thread_([this](const std::stop_token& stop) { loop(stop); }) {}

LiveWorker::~LiveWorker() {
    thread_.request_stop(); // first: a pause that is consumed now finds it
    {
        const std::scoped_lock lock(mutex_);
        pause_source_.request_stop();
    }
    thread_.join();
}

// --- frontend

void LiveWorker::post(Command command) {
    {
        const std::scoped_lock lock(mutex_);
        commands_.push_back(std::move(command));
        commands_waiting_ = true;
        idle_ = false;
    }
    wake_.notify_all();
}

void LiveWorker::run(RunUntil until) {
    const auto act = [this, until = std::move(until)] {
        watches_.set_until(until.expression, executor_->segment(), executor_->position().iteration);
        Goal goal;
        goal.iteration = until.iteration;
        const std::int64_t planned = run_.spec().iterations;
        if (!goal.iteration && until.expression.empty() && planned > executor_->position().iteration) {
            goal.iteration = planned;
            goal.planned_end = true;
        }
        if (goal.iteration && *goal.iteration <= executor_->position().iteration) {
            pause_now("iteration " + std::to_string(*goal.iteration));
            return;
        }
        goal_ = goal;
        rate_samples_.clear();
    };
    post({act, true, false});
}

void LiveWorker::step(std::size_t level, int count) {
    const auto act = [this, level, count] {
        watches_.set_until({}, {}, {});
        Goal goal;
        goal.levels = static_cast<std::uint32_t>((std::uint64_t{2} << level) - 1);
        goal.count = std::max(1, count);
        goal.started = Clock::now();
        goal_ = goal;
    };
    post({act, true, false});
}

void LiveWorker::pause() {
    {
        const std::scoped_lock lock(mutex_);
        std::erase_if(commands_, [](const Command& command) { return command.advances; });
        pause_asked_ = true;
        commands_waiting_ = true;
        idle_ = false;
        pause_source_.request_stop();
    }
    wake_.notify_all();
}

void LiveWorker::edit(std::optional<std::pair<SegmentId, Position>> at, std::vector<Edit> edits) {
    post({[this, at, edits = std::move(edits)] { edit_now(at, edits); }});
}

void LiveWorker::fork(SegmentId segment, Position at) {
    post({[this, segment, at] {
        if (travel(segment, at)) {
            executor_->fork();
            pause_now({});
        }
    }});
}

void LiveWorker::go_to(SegmentId segment, Position at, std::vector<SegmentId> redo) {
    post({[this, segment, at, redo = std::move(redo)] {
        pause_now({});
        if (travel(segment, at)) {
            executor_->restore_redo(redo);
        }
    }});
}

void LiveWorker::undo() {
    post({[this] {
        pause_now({});
        executor_->undo(token_);
        moved();
    }});
}

void LiveWorker::redo() {
    post({[this] {
        pause_now({});
        executor_->redo(token_);
        moved();
    }});
}

void LiveWorker::cancel_start() {
    start_source_.request_stop();
}

void LiveWorker::set_breakpoints(std::set<std::int64_t> iterations) {
    post({[this, iterations = std::move(iterations)] { breakpoints_ = iterations; }, false, true});
}

void LiveWorker::set_watches(std::vector<WatchSpec> watches) {
    const auto act = [this, watches = std::move(watches)] {
        watches_.set(watches, executor_->segment(), executor_->position().iteration);
    };
    post({act, false, true});
}

void LiveWorker::watch_inner(bool on) {
    const auto act = [this, on] {
        inner_watched_ = on;
        executor_->watch_inner(on);
    };
    post({act, false, true});
}

void LiveWorker::want(std::set<std::string> channels) {
    post({[this, channels = std::move(channels)] { wanted_.channels = channels; }, false, true});
}

void LiveWorker::want_arrays(std::set<ArrayName> arrays) {
    post({[this, arrays = std::move(arrays)] { wanted_.arrays = arrays; }, false, true});
}

void LiveWorker::set_colouring(const std::string& channel, const std::string& quantity) {
    post({[this, channel, quantity] { executor_->set_colouring(channel, quantity); }, false, true});
}

void LiveWorker::set_focus(const std::string& table, std::int32_t row) {
    post({[this, table, row] { executor_->set_focus(table, row); }, false, true});
}

void LiveWorker::wait_idle() {
    std::unique_lock lock(mutex_);
    idle_changed_.wait(lock, [this] { return idle_; });
}

// --- worker

void LiveWorker::loop(const std::stop_token& stop) {
    {
        const std::scoped_lock lock(mutex_);
        token_ = pause_source_.get_token();
    }
    const bool ready = prepare(stop);
    while (drain(stop)) {
        if (ready && goal_ && !guarded([this] { advance(); })) {
            pause_now("refused");
            publish();
        }
    }
}

/// Makes the executor, which may compute long (initialisation). False when that failed: commands are then
/// refused.
bool LiveWorker::prepare(const std::stop_token& stop) {
    {
        const std::scoped_lock lock(mutex_);
        status_.busy = "initialising";
    }
    const std::stop_callback closing(stop, [this] { start_source_.request_stop(); });
    const WorkWatch watch(start_source_.get_token(), [this](double share) {
        const std::scoped_lock lock(mutex_);
        status_.busy_progress = share;
    });
    std::string failure;
    try {
        executor_ = std::make_unique<Executor>(run_);
        publish();
    } catch (const WorkCancelled&) {
        executor_.reset();
        failure = "start cancelled: open the run again";
    } catch (const std::exception& fault) {
        executor_.reset();
        failure = fault.what();
    }
    const std::scoped_lock lock(mutex_);
    status_.busy.clear();
    status_.busy_progress = 0.0;
    status_.failure = failure;
    return executor_ != nullptr;
}

/// Executes what is queued and may run now; waits while there is nothing to do. False: shut down.
bool LiveWorker::drain(const std::stop_token& stop) {
    bool anything = false;
    while (!stop.stop_requested()) {
        if (commands_waiting_) {
            if (const auto command = next_command()) {
                guarded(command->act);
                anything = true;
                continue;
            }
        }
        if (goal_) {
            if (anything) {
                refresh_status();
            }
            return true;
        }
        if (anything && executor_) {
            guarded([this] { publish(); });
        }
        anything = false;
        std::unique_lock lock(mutex_);
        if (commands_.empty() && !pause_asked_) {
            idle_ = true;
            idle_changed_.notify_all();
            wake_.wait(lock, stop, [this] { return !commands_.empty() || pause_asked_; });
        }
    }
    return false;
}

std::optional<LiveWorker::Command> LiveWorker::next_command() {
    const std::scoped_lock lock(mutex_);
    if (pause_asked_) {
        pause_asked_ = false;
        commands_waiting_ = !commands_.empty();
        pause_source_ = std::stop_source();
        token_ = pause_source_.get_token();
        return Command{[this] { pause_now({}); }, false, false};
    }
    const bool stepping = goal_ && goal_->is_step();
    const bool long_step = stepping && Clock::now() - goal_->started > step_patience;
    const auto next = std::find_if(commands_.begin(), commands_.end(), [&](const Command& command) {
        return command.setting || !stepping || (long_step && !command.advances);
    });
    if (next == commands_.end()) {
        return std::nullopt; // commands_waiting_ stays set: the step that holds them back will end
    }
    Command command = std::move(*next);
    commands_.erase(next);
    commands_waiting_ = !commands_.empty();
    return command;
}

/// Whatever goes wrong in a command is told, and the run is left where it is.
bool LiveWorker::guarded(const std::function<void()>& act) {
    try {
        if (executor_ != nullptr) {
            act();
        }
        return true;
    } catch (const std::exception& fault) {
        notice(fault.what());
        return false;
    }
}

void LiveWorker::advance() {
    const StepResult step = executor_->step(token_);
    if (step.advance.interrupted) {
        return;
    }
    look_at_step(step);
    if (inner_watched_) {
        take_inner();
    }
    if (goal_) {
        publish_if_due(step.edits_applied);
    } else {
        publish();
    }
}

void LiveWorker::look_at_step(const StepResult& step) {
    if (step.mismatch && !mismatch_told_) {
        mismatch_told_ = true; // the rows after it will differ too
        notice("replay differs from the record at iteration " +
               std::to_string(step.mismatch->position.iteration) + ", phase " +
               std::to_string(step.mismatch->position.phase));
    }
    if (!step.failure.empty()) {
        pause_now("failed: " + step.failure);
        return;
    }
    if (step.row_finished) {
        ++rows_finished_;
        look_at_row();
    }
    if (goal_ && goal_->is_step() && (step.advance.levels_ended & goal_->levels) != 0 &&
        --goal_->count == 0) {
        pause_now("step");
    }
    if (step.advance.stop) {
        constexpr const char* kinds[] = {"converged", "completed", "collapsed", "failed"};
        const char* kind = kinds[static_cast<std::size_t>(step.advance.stop->kind)];
        pause_now(kind + std::string(": ") + step.advance.stop->text);
    }
}

void LiveWorker::look_at_row() {
    const std::int64_t iteration = executor_->position().iteration;
    if (const auto says_stop = watches_.row_finished(executor_->segment(), iteration)) {
        pause_now(*says_stop);
    }
    if (breakpoints_.contains(iteration)) {
        pause_now("breakpoint " + std::to_string(iteration));
    }
    if (goal_ && goal_->iteration && iteration >= *goal_->iteration) {
        pause_now((goal_->planned_end ? "planned end " : "iteration ") + std::to_string(iteration));
    }
}

void LiveWorker::pause_now(std::string because) {
    goal_.reset();
    paused_because_ = std::move(because);
}

bool LiveWorker::travel(SegmentId segment, Position at) {
    if (executor_->segment() == segment && executor_->position() == at) {
        return true;
    }
    const GoResult went = executor_->go_to(segment, at, token_);
    if (!went.failure.empty() || went.cancelled) {
        notice(went.cancelled ? "going there was cancelled" : went.failure);
    }
    if (went.mismatch) {
        notice("replay differs from the record at iteration " +
               std::to_string(went.mismatch->position.iteration));
    }
    moved();
    return went.reached;
}

void LiveWorker::edit_now(const std::optional<std::pair<SegmentId, Position>>& at,
                          const std::vector<Edit>& edits) {
    const SegmentId segment = executor_->segment();
    const Position position = executor_->position();
    if (at && !travel(at->first, at->second)) {
        return;
    }
    try {
        executor_->edit(edits);
    } catch (...) {
        travel(segment, position);
        throw;
    }
    status_wanted_ = true;
}

/// The live run stands elsewhere: inner rows of where it was, and why it paused there, mean nothing here.
void LiveWorker::moved() {
    paused_because_.clear();
    (void)executor_->take_inner();
    mismatch_told_ = false;
    const std::scoped_lock lock(mutex_);
    inner_.clear();
}

} // namespace basin
