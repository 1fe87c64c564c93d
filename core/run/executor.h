// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
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
    bool recorded = false;      ///< new ground: the row was appended
    bool edits_applied = false; ///< pending edits took effect before the phase
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

/// Drives one optimizer instance along a run: steps, records, rewinds, edits, forks. Synchronous.
///
/// At a segment's head a step computes new ground: it appends the row, the hash and a checkpoint when due.
/// Behind the head the same step is a replay and is compared with what was recorded. Step and run are the
/// same calls. Checkpoints: at each segment's start; when the iterations since the last one took
/// `checkpoint_interval_ns`; after every iteration costlier than 100 ms. Thread: belongs to one thread at a
/// time; several executors may share a Run if only one of them steps at heads.
class Executor {
  public:
    explicit Executor(
        Run& run); ///< stands at (root, (0, 0)); initialises and checkpoints it if that was never done

    SegmentId segment() const { return segment_; }
    Position position() const { return position_; }
    Optimizer& optimizer() { return *optimizer_; }
    std::uint64_t state_hash();    ///< of State alone
    std::uint64_t position_hash(); ///< State, and at p > 0 the carry as well
    bool at_head() const;
    /// Why stepping on is impossible (the optimizer stopped or failed at this head), else empty.
    std::optional<StopReason> stopped() const;

    /// One phase. Applies pending and scheduled edits first when their boundary is here.
    StepResult step(std::stop_token stop);
    /// Phases until `level` ends (index into levels(); the last = one phase) or the run stops.
    StepResult step_level(std::size_t level, std::stop_token stop);

    /// Goes to a position that was computed before (<= the segment's head): restores the nearest checkpoint
    /// and replays, comparing hashes. At p == 0 and k > 0 at least iteration k is executed, so that pictures
    /// describe row k. When cancelled the executor stands somewhere valid on the way.
    GoResult go_to(SegmentId segment, Position position, std::stop_token stop,
                   const std::function<void(std::int64_t done, std::int64_t total)>& progress = {});

    /// Queues edits for the next boundary that each names; those whose boundary is here are applied at once,
    /// in one new segment. Throws usage_error for a bad edit or one that needs a new run (nothing is queued
    /// then).
    void edit(const std::vector<Edit>& edits);
    const std::vector<Edit>& pending() const { return pending_; }
    void clear_pending() { pending_.clear(); }

    /// Opens a branch here without an edit and stands on it.
    SegmentId fork();

    /// Undo: goes to just before the newest edit on this path (parent segment, its start); false if there is
    /// none. Redo: returns to the undone segment's head; possible until something else is computed or edited.
    bool undo(std::stop_token stop);
    bool redo(std::stop_token stop);
    bool can_undo() const;
    bool can_redo() const { return !redo_.empty(); }

    void set_checkpoint_interval_ns(std::int64_t interval) { checkpoint_interval_ns_ = interval; }

  private:
    bool apply_due_edits();
    void apply(const std::vector<Edit>& edits);
    void restore(const Checkpoint& checkpoint);
    void finish_row(const Advance& advance, StepResult& result);

    Run& run_;
    std::unique_ptr<Optimizer> optimizer_;
    SegmentId segment_ = 0;
    Position position_;
    std::vector<Edit> pending_;
    std::vector<SegmentId> redo_;
    std::int64_t checkpoint_interval_ns_ = 20'000'000;
    std::int64_t since_checkpoint_ns_ = 0, iteration_ns_ = 0;
    std::vector<double> scalars_;
    std::vector<std::int32_t> levels_;
    std::vector<std::vector<float>> kept_;
};

} // namespace basin
