// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/edit.h"
#include "core/optimizer/factory.h"
#include "core/run/checkpoint_store.h"
#include "core/run/history.h"
#include "core/run/phase_log.h"

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace basin {

/// Everything that determines a run's bits besides its later edits.
struct RunSpec {
    std::string optimizer;       ///< factory id
    std::string preset, variant; ///< where the settings came from; may be empty
    ProblemRequest request;      ///< inputs, initial hyperparameters, seed
    std::vector<ScheduledEdit>
        schedule;                ///< edits known beforehand (`--edit`, variants); applied by the executor
    std::int64_t iterations = 0; ///< planned end; 0 = until the stop rule
    int threads = 1;
};

/// One stretch of a run between edits. A tree of segments is a run.
struct Segment {
    SegmentId id = 0;
    SegmentId parent = -1;               ///< -1: the root
    Position start;                      ///< where it leaves its parent; (0, 0) for the root
    std::vector<Edit> edits;             ///< applied at `start`, in order; empty for a plain fork
    int branch = 0;                      ///< index into RunTree::branches
    Hyperparameters hyperparameters;     ///< in effect after `edits`
    std::shared_ptr<History> history;    ///< rows start.iteration + 1 ...
    std::shared_ptr<PhaseLog> phase_log; ///< what these iterations consisted of
    Position head;                       ///< the furthest position computed
    std::optional<StopReason> stop;      ///< the optimizer ended here by itself
    std::string failure;                 ///< what an exception said, at `head`; else empty
    bool undone = false;                 ///< its edits were taken back before anything was computed with them
    /// For each entry of RunSpec::schedule where it was applied on the way here; iteration -1 = not yet.
    std::vector<Position> schedule_taken;
};

/// A lane of the timeline: a chain of segments from where it forked to its tip.
struct Branch {
    int id = 0;
    std::string name;    ///< "A", "B" ... "Z", "AA"; can be renamed
    SegmentId first = 0; ///< the segment that opened it
    SegmentId tip = 0;   ///< its newest segment that is not undone
    bool undone = false; ///< opened by an edit that was taken back: to be listed no more
};

/// The end of a segment, and whether stepping on from it is impossible.
struct SegmentHead {
    Position position;
    bool ended = false; ///< the optimizer stopped or failed there
};

/// A consistent copy of the tree (small: histories are shared).
struct RunTree {
    std::vector<Segment> segments; ///< index == id
    std::vector<Branch> branches;  ///< index == id
    std::uint64_t revision = 0;    ///< grows with each change of structure (not with rows)

    /// Segments from the root to `segment`, in order.
    std::vector<SegmentId> path(SegmentId segment) const;
    /// The segment on the path to `tip` that owns row `iteration` (that iteration was executed in it); -1 if
    /// none has it.
    SegmentId owner_of_row(SegmentId tip, std::int64_t iteration) const;
    /// The segment on the path to `tip` in which `position` is looked at: the deepest whose start <=
    /// position, where a fork's own start counts as the child's (after its edits).
    SegmentId owner_of(SegmentId tip, Position position) const;
};

/// A run: the immutable problem, the spec, and the growing tree of segments with their rows and checkpoints.
///
/// Passive: Executor computes, Run remembers. Thread-safe; `mutex_` guards the tree (rows are guarded by
/// History).
class Run {
  public:
    /// Makes the problem. Throws input_error / usage_error.
    Run(RunSpec spec, const OptimizerRegistry& registry);

    const RunSpec& spec() const { return spec_; }
    const OptimizerFactory& factory() const { return *factory_; }
    const std::shared_ptr<const Problem>& problem() const { return problem_; }
    const std::vector<ChannelSpec>& channels() const {
        return channels_;
    } ///< of an instance for this problem
    /// Quantities that the items of an overlay can be coloured by; none for other channels.
    const std::vector<std::string>& colourings(const std::string& overlay) const;
    const HistoryLayout& layout() const { return layout_; }
    /// Of an instance: scalars of the table `inner`.
    const std::vector<ChannelSpec>& inner_channels() const { return inner_channels_; }
    const std::vector<Level>& levels() const { return levels_; } ///< of an instance, outermost first
    CheckpointStore& checkpoints() { return checkpoints_; }

    /// Reads the texts of channels and levels anew: the factory speaks another language now. Only while no
    /// worker uses the run.
    void relabel();

    /// A fresh optimizer for this problem with the root's hyperparameters (not initialised); `threads` 0: the
    /// spec's.
    std::unique_ptr<Optimizer> make_optimizer(int threads = 0) const;

    RunTree tree() const;
    Segment segment(SegmentId id) const;
    SegmentHead head(SegmentId id) const;
    std::shared_ptr<History> history(SegmentId id) const;

    /// Adds a segment that leaves `parent` at `start`. It continues the parent's branch when it has edits,
    /// `start` is the parent's head and no other segment continues it, else it opens a new branch.
    SegmentId add_segment(SegmentId parent, Position start, std::vector<Edit> edits, Hyperparameters values);
    /// Of the segments from `from` up to `edited`, its ancestor or itself, takes those out of their branches
    /// with which nothing was computed. They stay known, for `redo`.
    void undo(SegmentId from, SegmentId edited);
    /// Puts back what `undo` took out on the way to `segment`.
    void redo(SegmentId segment);
    /// The executor computed further: rows are already appended. A continuing child (an undone edit that
    /// has rows) becomes a branch.
    void advance_head(SegmentId id, Position head);
    void set_stop(SegmentId id, std::optional<StopReason> stop, std::string failure);
    void rename_branch(int branch, std::string name);
    /// Entry `index` of the schedule takes effect at `at` of segment `id`; segments that leave it there or
    /// later inherit that.
    void take_scheduled(SegmentId id, std::size_t index, Position at);
    /// Puts back what a session remembers of a segment that was recomputed: schedule, stop and failure.
    void restore_segment(SegmentId id, const Segment& recorded);
    /// Puts back a session's branches; `branch_of` has one entry for each segment. Throws input_error when
    /// they do not fit the tree.
    void restore_branches(std::vector<Branch> branches, const std::vector<int>& branch_of);

    /// Optional hash of each phase position, filled while recording when switched on before the run
    /// (`--check-replay`).
    void record_phase_hashes(bool on);
    bool records_phase_hashes() const;
    void put_phase_hash(SegmentId id, Position position, std::uint64_t hash);
    std::optional<std::uint64_t> phase_hash(SegmentId id, Position position) const;

    /// Bits of the levels whose boundary `position` of `segment` is: all at (0, 0), only "phase" at p > 0,
    /// else those that ended with the row (a level that ends takes the levels inside it along).
    std::uint32_t boundary_levels(SegmentId segment, Position position) const;

  private:
    void read_texts(const Optimizer& optimizer);
    int open_branch(SegmentId first, SegmentId tip);
    std::string free_name() const;
    bool can_be_undone(SegmentId id) const;
    void take_out(SegmentId id);
    void put_back(SegmentId segment);
    void part_from_continuation(SegmentId id);

    RunSpec spec_;
    std::shared_ptr<const OptimizerFactory> factory_;
    std::shared_ptr<const Problem> problem_;
    std::vector<ChannelSpec> channels_;
    std::vector<ChannelSpec> inner_channels_;
    std::vector<Level> levels_;
    std::map<std::string, std::vector<std::string>> colourings_;
    HistoryLayout layout_;
    CheckpointStore checkpoints_;
    mutable std::mutex mutex_; ///< guards everything below
    RunTree tree_;
    std::vector<SegmentId> continued_by_; ///< the child on the same branch, -1: none
    bool phase_hashes_on_ = false;
    std::map<std::pair<SegmentId, Position>, std::uint64_t> phase_hashes_;
};

} // namespace basin
