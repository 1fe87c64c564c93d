// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/executor.h"
#include "core/run/snapshot.h"
#include "core/run/watch_list.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace basin {

/// Where live computing shall stop; whatever comes first. Everything empty: until the run ends (its planned
/// end or the optimizer's stop) or pause().
struct RunUntil {
    std::optional<std::int64_t> iteration; ///< at (iteration, 0)
    std::string expression;                ///< a watch; stops with the first row for which it holds
};

/// Rows of the table `inner` that came since an earlier look.
struct InnerRows {
    std::vector<InnerRow> rows;
    std::uint64_t first = 0; ///< number of the oldest row still held: forget those before it
    std::uint64_t next = 0;  ///< ask with this next time
};

/// What a frontend polls. A plain value.
struct RunnerStatus {
    bool running = false;
    SegmentId segment = 0;
    Position position;
    Position head; ///< of the live segment
    std::vector<LevelPosition> levels;
    double iterations_per_sec = 0.0; ///< over the last half second
    /// "breakpoint 1500", "watch loss > 0.1", "until loss > 0.1", "iteration 1500", "planned end 10000",
    /// "step", "converged: ...", "failed: ...", "" (by the user)
    std::string paused_because;
    std::optional<StopReason> stop; ///< nothing further can be computed on this branch
    std::string failure;            ///< the optimizer threw
    std::vector<Edit> pending;      ///< edits waiting for their boundary
    bool can_undo = false, can_redo = false;
    std::vector<SegmentId> redo; ///< what redo returns to, the next one last
    bool replay_busy = false;
    std::int64_t replay_done = 0, replay_total = 0; ///< iterations
    double replay_secs_left = 0.0;
    std::vector<WatchValue> watches;
    std::vector<std::string> notices; ///< new since the last status(): replay mismatches, refused edits
    std::string busy;                 ///< a query in progress, "initialising", "" else
    double busy_progress = 0.0;
};

/// The live worker and the replay worker of one run.
///
/// The live worker owns the executor that computes new ground; at most one replay worker owns a second one,
/// so looking at the past never stops the live run. Commands are queued by value and drained between phases,
/// in order; the worker never waits for the frontend: it builds channels only when the last snapshot was
/// taken (or the run is paused) and swaps an immutable snapshot into the mailbox. Thread: every member may be
/// called from any one frontend thread; none blocks on a computation except the destructor (request stop,
/// join, destroy) and wait_idle().
class Runner {
  public:
    explicit Runner(std::shared_ptr<Run> run);
    ~Runner();
    Runner(const Runner&) = delete;
    Runner& operator=(const Runner&) = delete;

    const std::shared_ptr<Run>& shared_run() const;

    // --- live
    void run(RunUntil until = {});
    /// After the phase in progress, which is given up where the optimizer allows it. Drops steps not yet
    /// begun.
    void pause();
    void step(std::size_t level, int count = 1); ///< until `level` ends, `count` times
    /// Where the live run is when the command arrives.
    void edit(std::vector<Edit> edits);
    /// Forks when `at` has a future; the live run goes there (and runs on there if it was running).
    void edit(SegmentId segment, Position at, std::vector<Edit> edits);
    /// These four pause.
    void fork(SegmentId segment, Position at);
    /// Moves the live executor (another branch, undo by hand). `redo`: what redo shall return to from there.
    void go_live(SegmentId segment, Position at, std::vector<SegmentId> redo = {});
    void undo();
    void redo();
    void set_breakpoints(std::set<std::int64_t> iterations); ///< pause at (k, 0) when it is reached
    void set_watches(std::vector<WatchSpec> watches);
    void watch_inner(bool on); ///< records the table `inner` from now on, in both workers
    /// The newest 10 000 rows of the live run from number `after` on.
    InnerRows inner_rows(std::uint64_t after) const;

    // --- looking
    void want(std::set<std::string> channels);    ///< heavy channels that somebody sees
    void want_arrays(std::set<ArrayName> arrays); ///< those that do not exist somewhere are left out there
    void set_colouring(const std::string& channel, const std::string& quantity);
    void set_focus(const std::string& table, std::int32_t row); ///< -1: nothing of that table
    /// Replays; the newest request replaces an older one that has not begun, or that takes long.
    void look_at(SegmentId segment, Position at);
    void cancel_look();
    /// The newest live snapshot, or null if none came since the last call.
    std::shared_ptr<const Snapshot> take_live();
    std::shared_ptr<const Snapshot> take_past();
    /// Asks a query action at a position; text arguments may name rows of the run (named_rows.h). The answer
    /// is taken with take_answer(). A newer question replaces one that has not begun.
    void query(SegmentId segment, Position at, const std::string& action, std::vector<Value> arguments);
    void cancel_query();
    /// Gives up the initialisation, if that is still going on: nothing can be computed then.
    void cancel_start();
    struct Answer {
        std::string action;
        TableData table;
        std::string error; ///< "cancelled" among others
    };
    std::optional<Answer> take_answer();

    RunnerStatus status();
    /// Blocks until no command is queued, the live worker is paused and the replay worker idle (tests,
    /// headless plots).
    void wait_idle();

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace basin
