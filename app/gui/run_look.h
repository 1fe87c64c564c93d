// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/finding.h"
#include "core/run/marks.h"
#include "core/run/runner.h"
#include "widgets/theme.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace basin {

/// Which position is looked at. Every view obeys it.
struct PlaybackCursor {
    int branch = 0;        ///< the lane that steps follow; before its fork the segment belongs to another one
    SegmentId segment = 0; ///< in which the position is looked at
    Position position;
    bool followsLive = true; ///< stays with the live run
};

/// Everything that the views of a run are drawn from, at one moment. A value; histories are shared.
struct RunLook {
    std::shared_ptr<Run> run; ///< null: nothing is open
    RunTree tree;
    PlaybackCursor cursor;
    Mode mode = Mode::paused;
    SegmentId liveSegment = 0;
    Position livePosition;
    Marks marks;
    std::vector<Finding> findings; ///< of every branch

    const OptimizerInfo& info() const { return run->factory().info(); }
    const Segment& segment(SegmentId id) const { return tree.segments[static_cast<std::size_t>(id)]; }
    const Branch& branch(int id) const { return tree.branches[static_cast<std::size_t>(id)]; }
    /// Those that are listed: not opened by an edit that was undone, unless that is just looked at.
    std::vector<Branch> branches() const;
    /// The newest segment of the cursor's branch.
    SegmentId shownTip() const { return branch(cursor.branch).tip; }
    /// Number of the iteration that the cursor stands at or in.
    std::int64_t shownIteration() const;
};

/// Iterations that are finished or, at a phase, being executed.
std::int64_t shownIteration(const Position& position);

/// Rows of the branch itself, from its fork on.
std::vector<RowPart> ownRows(const RunTree& tree, int branch);

/// Furthest position that was computed on the branch.
Position headOf(const RunTree& tree, int branch);

/// Facts of row `iteration` on the path to `tip`, and the values of its outer levels; none where it was not
/// computed.
struct RowOnPath {
    RowFacts facts;
    std::vector<std::int32_t> levels;
};
std::optional<RowOnPath> rowOnPath(const RunTree& tree, SegmentId tip, std::int64_t iteration);

/// Ids of the phases that `iteration` on the path to `tip` consisted of; none where that is not known.
std::vector<std::string> finishedPhases(const RunTree& tree, SegmentId tip, std::int64_t iteration);

/// The nearest position behind or before `from` on the path to `tip` where level `level` (of `levels`, the
/// last two being iteration and phase) ends; only over ground that was computed. None at the ends.
std::optional<Position> positionAfter(const RunTree& tree, SegmentId tip, const Position& from,
                                      std::size_t level, std::size_t levels);
std::optional<Position> positionBefore(const RunTree& tree, SegmentId tip, const Position& from,
                                       std::size_t level, std::size_t levels);

/// Iteration and value of the smallest (or largest) finite value of a column; none if there is no finite one.
struct Extreme {
    std::int64_t iteration = 0;
    double value = 0.0;
};
std::optional<Extreme> bestOf(const std::vector<RowPart>& parts, std::size_t column, bool largest);

/// The first iteration at which a column is NaN or infinite.
std::optional<std::int64_t> firstNotFinite(const std::vector<RowPart>& parts, std::size_t column);

} // namespace basin
