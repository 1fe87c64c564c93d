// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace basin {

/// A recomputed state that is not the recorded one. Reported, never hidden.
struct ReplayMismatch {
    SegmentId segment = 0;
    Position position;
    std::uint64_t recorded = 0, recomputed = 0;
};

/// What one step did.
struct StepResult {
    Advance advance;
    bool row_finished = false;  ///< an iteration ended (recorded, or verified against its row)
    bool recorded = false;      ///< new ground
    bool edits_applied = false; ///< pending or scheduled edits took effect before the phase
    std::string failure;        ///< the optimizer threw; the position did not move
    std::optional<ReplayMismatch> mismatch;
};

/// What going somewhere did.
struct GoResult {
    bool reached = false;
    bool cancelled = false;
    std::string failure;
    std::optional<ReplayMismatch> mismatch; ///< the first on the way
};

using GoProgress = std::function<void(std::int64_t done, std::int64_t total)>; ///< in iterations

/// Drives one optimizer instance along a run: steps, records, rewinds, edits, forks. Synchronous.
///
/// At a segment's head a step computes new ground: it appends the row, the hash and a checkpoint when due.
/// Behind the head the same step is a replay and is compared with what was recorded. Step and run are the
/// same calls. Checkpoints: at each segment's start; when the iterations since the last one took the
/// checkpoint interval (and at least 50 times what saving one takes); after every iteration costlier than
/// 100 ms. An optimizer that throws is replaced by a fresh instance at the same position: the state before
/// the phase that failed can be looked at and rewound from. Thread: belongs to one thread at a time; several
/// executors may share a Run if only one of them steps at heads.
class Executor {
  public:
    /// Stands at (root, (0, 0)); initialises and checkpoints it if that was never done. `threads` 0: the
    /// spec's.
    explicit Executor(Run& run, int threads = 0);

    SegmentId segment() const { return segment_; }
    Position position() const { return position_; }
    Optimizer& optimizer() { return *optimizer_; }
    std::uint64_t state_hash();    ///< of State alone
    std::uint64_t position_hash(); ///< State, and at p > 0 the carry as well
    bool at_head() const;
    /// Why stepping on is impossible (the optimizer stopped or failed at this head), else empty. An edit or
    /// a fork here opens a segment that may be stepped on again.
    std::optional<StopReason> stopped() const;

    /// One phase. Applies pending and scheduled edits first when their boundary is here; throws usage_error
    /// when one of them is refused (it is dropped and the position did not move).
    StepResult step(std::stop_token stop);
    /// Phases until `level` ends (index into levels(); the last = one phase) or the run stops.
    StepResult step_level(std::size_t level, std::stop_token stop);

    /// Goes to a position that was computed before (<= the segment's head): restores the nearest checkpoint
    /// and replays, comparing hashes. A position before the segment's start is reached in the ancestor that
    /// owns it. At p == 0 and k > 0 at least iteration k is executed, so that pictures describe row k. When
    /// cancelled the executor stands somewhere valid on the way. Throws usage_error for a position that does
    /// not exist, or when the optimizer cannot be rewound.
    GoResult go_to(SegmentId segment, Position position, std::stop_token stop,
                   const GoProgress& progress = {});

    /// Queues edits for the next boundary that each names; those whose boundary is here are applied at once,
    /// in one new segment. Throws usage_error for a bad edit or one that needs a new run (nothing is queued
    /// and nothing has changed then).
    void edit(const std::vector<Edit>& edits);
    const std::vector<Edit>& pending() const { return pending_; }
    void clear_pending() { pending_.clear(); }

    /// Opens a branch here without an edit and stands on it.
    SegmentId fork();

    /// Undo: drops the newest pending edit, else goes to just before the newest edit on this path (parent
    /// segment, its start); false if there is none. Redo: returns to the undone segment's head; possible
    /// until something else is computed or edited, or another segment is gone to.
    bool undo(std::stop_token stop);
    bool redo(std::stop_token stop);
    bool can_undo() const;
    bool can_redo() const { return !redo_.empty(); }
    /// The segments that redo returns to, the next one last; and the way to give them to another executor of
    /// the run that stands at the same place. Segments that do not exist are left out.
    const std::vector<SegmentId>& redo_list() const { return redo_; }
    void restore_redo(std::vector<SegmentId> segments);

    /// Recomputes a segment that a session remembers: its edits at its start, then up to its head; schedule,
    /// stop and failure are put back as recorded. Segments are given in the order of their ids, so that each
    /// gets its id again. Not reached when cancelled or when the optimizer ends before the recorded head.
    GoResult rebuild(const Segment& recorded, std::stop_token stop, const GoProgress& progress = {});

    /// Preferences of looking; kept when the instance is replaced.
    void set_colouring(const std::string& channel, const std::string& quantity);
    void set_focus(const std::string& table, std::int32_t row);
    /// Records the table `inner`, and what it says of each phase in the segments' phase logs.
    void watch_inner(bool on);
    /// Rows of the table since the last call.
    std::vector<InnerRow> take_inner() { return std::exchange(inner_rows_, {}); }

    void set_checkpoint_interval_ns(std::int64_t interval) { checkpoint_interval_ns_ = interval; }

  private:
    // executor.cpp: one phase
    StepResult execute(std::stop_token stop);
    void settle(StepResult& result, std::int64_t elapsed_ns);
    void finish_row(StepResult& result);
    void append_row(const Advance& advance, std::uint64_t hash);
    void compare(std::uint64_t recorded, std::uint64_t recomputed, StepResult& result) const;
    void note_phases();
    void note_inner();
    void fail(const std::string& message, bool new_ground, StepResult& result);
    void recover();
    void adopt(std::unique_ptr<Optimizer> optimizer);
    void put_checkpoint(bool pinned);
    void enter(SegmentId segment);
    RowFacts recorded_facts(std::int64_t iteration);

    // executor_edits.cpp
    Edit completed(Edit edit) const;
    void validate(const Edit& edit);
    bool is_due(const Edit& edit) const;
    std::vector<Edit> take_due_edits();
    bool apply_due_edits();
    void apply(const std::vector<Edit>& edits);
    void apply_to_optimizer(const std::vector<Edit>& edits);
    void open_segment(const std::vector<Edit>& edits);
    SegmentId newest_edit(const RunTree& tree) const;

    // executor_travel.cpp
    void check_target(const RunTree& tree, SegmentId owner, Position target) const;
    bool can_go_on_from_here(const RunTree& tree, const std::vector<SegmentId>& path, Position target,
                             std::int64_t checkpoint_iteration) const;
    GoResult travel(const RunTree& tree, SegmentId owner, Position target, std::stop_token stop,
                    const GoProgress& progress);
    GoResult replay(const RunTree& tree, const std::vector<SegmentId>& path, Position target,
                    std::stop_token stop, const GoProgress& progress);
    void restore(const Checkpoint& checkpoint);

    Run& run_;
    std::unique_ptr<Optimizer> optimizer_;
    int threads_;
    SegmentId segment_ = 0;
    std::shared_ptr<History> history_; ///< of segment_
    History::View replayed_rows_;      ///< of history_, as far as a replay needed it
    Position position_;
    bool valid_ = false;        ///< the instance's State is that of position_
    bool at_open_head_ = false; ///< known to stand where new ground begins: only this executor moves heads
    bool row_executed_ = false; ///< this instance executed row position_.iteration
    std::vector<Edit> pending_;
    std::int64_t next_scheduled_ = 0; ///< the first iteration at whose start an unused entry is due
    std::vector<SegmentId> redo_;
    std::map<std::string, std::string> colourings_;
    std::map<std::string, std::int32_t> foci_; ///< looked-at row by table
    bool inner_watched_ = false;
    std::vector<InnerRow> inner_rows_;
    std::vector<PhasePart> inner_parts_; ///< of the iteration in progress, one a phase
    RestartFinder restarts_;
    std::shared_ptr<PhaseLog> phase_log_; ///< of segment_
    std::int64_t phases_of_ = -1;         ///< the iteration in progress that phases_ is of
    std::vector<Phase> phases_;
    std::vector<std::int64_t> phase_ns_;
    std::int64_t checkpoint_interval_ns_ = 20'000'000;
    std::int64_t save_cost_ns_ = 0, since_checkpoint_ns_ = 0, iteration_ns_ = 0;
    std::vector<double> scalars_;
    std::vector<std::int32_t> levels_;
    std::vector<std::vector<float>> kept_;
};

} // namespace basin
