// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/run_look.h"
#include "widgets/timeline.h"

#include <vector>

namespace basin {

/// The cells of each outer level along the path that is looked at, read once from the rows and then only
/// continued as rows are appended.
class LevelCells {
  public:
    /// Empty for an optimizer without outer levels.
    const std::vector<TimelineLevel>& update(const RunLook& look);
    void clear();
    /// The cells with the iteration in progress, of which there is no row yet: at these indices of the
    /// levels.
    std::vector<TimelineLevel> withUnfinished(const RunLook& look,
                                              const std::vector<LevelPosition>& now) const;

  private:
    std::vector<TimelineLevel> around(std::int64_t iteration) const;
    void addRow(const RunLook& look, const History::View& view, std::int64_t row);

    std::vector<TimelineLevel> levels_;
    std::vector<std::int32_t> last_;
    std::uint32_t endedBefore_ = 0;
    std::int64_t scannedTo_ = 0; ///< iterations
    SegmentId tip_ = -1;
    std::uint64_t revision_ = 0;
};

/// The iterations inside the cell of the innermost level that the cursor is in, with their loss: at most 64
/// of them, around the cursor.
TimelineLevel iterationCells(const RunLook& look, const TimelineLevel& innermost);

} // namespace basin
