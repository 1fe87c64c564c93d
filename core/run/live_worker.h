// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/runner.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace basin {

/// The thread that computes new ground. The public members are called by the frontend's thread and only leave
/// a note; everything behind "worker" runs on the thread.
class LiveWorker {
  public:
    explicit LiveWorker(Run& run);
    ~LiveWorker();

    void run(RunUntil until);
    void pause();
    void step(std::size_t level, int count);
    void edit(std::optional<std::pair<SegmentId, Position>> at, std::vector<Edit> edits);
    void fork(SegmentId segment, Position at);
    void go_to(SegmentId segment, Position at, std::vector<SegmentId> redo);
    void undo();
    void redo();
    void cancel_start();
    void set_breakpoints(std::set<std::int64_t> iterations);
    void set_watches(std::vector<WatchSpec> watches);
    void watch_inner(bool on);
    void want(std::set<std::string> channels);
    void want_arrays(std::set<ArrayName> arrays);
    void set_colouring(const std::string& channel, const std::string& quantity);
    void set_focus(const std::string& table, std::int32_t row);

    InnerRows inner_rows(std::uint64_t after) const;
    std::shared_ptr<const Snapshot> take();
    void read_status(RunnerStatus& status); ///< moves the notices out
    void wait_idle();

  private:
    using Clock = std::chrono::steady_clock;

    /// What the run is doing. A step goal ends by itself and holds back the commands behind it.
    struct Goal {
        std::optional<std::int64_t> iteration;
        bool planned_end = false;  ///< `iteration` is the spec's, not asked for
        std::uint32_t levels = 0;  ///< step: bits that end it
        int count = 0;             ///< step: how often
        Clock::time_point started; ///< step
        bool is_step() const { return count > 0; }
    };
    struct Command {
        std::function<void()> act;
        bool advances = false; ///< run or step: dropped by a pause
        bool setting = false;  ///< does not wait for a step to end
    };

    void post(Command command);

    // --- worker
    void loop(const std::stop_token& stop);
    bool prepare(const std::stop_token& stop);
    bool drain(const std::stop_token& stop);
    std::optional<Command> next_command();
    bool guarded(const std::function<void()>& act);
    void advance();
    void look_at_step(const StepResult& step);
    void look_at_row();
    void take_inner();
    void pause_now(std::string because);
    bool travel(SegmentId segment, Position at);
    void edit_now(const std::optional<std::pair<SegmentId, Position>>& at, const std::vector<Edit>& edits);
    void moved();
    void publish();
    void publish_if_due(bool edits_applied);
    void refresh_status();
    double rate();
    void notice(std::string text);

    Run& run_;

    // --- worker's own
    std::unique_ptr<Executor> executor_;
    std::optional<Goal> goal_;
    std::set<std::int64_t> breakpoints_;
    WatchList watches_;
    Wanted wanted_;
    bool inner_watched_ = false, mismatch_told_ = false;
    std::string paused_because_;
    Clock::time_point whole_; ///< when a whole iteration was last behind us
    struct RateSample {
        Clock::time_point time;
        std::int64_t rows;
    };
    std::deque<RateSample> rate_samples_;
    std::int64_t rows_finished_ = 0;
    std::stop_token token_; ///< of pause_source_

    Mailbox mailbox_;
    std::atomic<bool> commands_waiting_ = false, status_wanted_ = true;
    mutable std::mutex mutex_; ///< guards what follows
    std::condition_variable_any wake_, idle_changed_;
    std::deque<Command> commands_;
    bool pause_asked_ = false, idle_ = false;
    std::stop_source pause_source_;
    std::stop_source start_source_; ///< of the initialisation
    RunnerStatus status_;
    std::vector<std::string> notices_;
    std::deque<InnerRow> inner_;
    std::uint64_t inner_next_ = 0;

    std::jthread thread_; ///< last: joined before anything it uses is destroyed
};

} // namespace basin
