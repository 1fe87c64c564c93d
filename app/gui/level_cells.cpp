// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/level_cells.h"

#include "app/gui/feeds.h"
#include "core/run/run_rows.h"

namespace basin {

void LevelCells::clear() {
    levels_.clear();
    last_.clear();
    endedBefore_ = 0;
    scannedTo_ = 0;
    tip_ = -1;
}

const std::vector<TimelineLevel>& LevelCells::update(const RunLook& look) {
    const std::size_t outer = look.run->layout().levels.size();
    if (look.shownTip() != tip_ || look.tree.revision != revision_ || levels_.size() != outer) {
        clear();
        tip_ = look.shownTip();
        revision_ = look.tree.revision;
        for (std::size_t i = 0; i < outer; ++i) {
            levels_.push_back({QString::fromStdString(look.info().levels[i].label), {}});
        }
    }
    if (outer == 0) {
        return levels_;
    }
    for (const RowPart& part : rows_of(look.tree, tip_)) {
        const std::int64_t first = part.history.first_iteration();
        for (std::int64_t row = std::max(part.begin, scannedTo_ + 1 - first); row < part.end; ++row) {
            addRow(look, part.history, row);
            scannedTo_ = first + row;
        }
    }
    return levels_;
}

void LevelCells::addRow(const RunLook& look, const History::View& view, std::int64_t row) {
    const std::int64_t iteration = view.first_iteration() + row;
    bool fresh = last_.empty(); // a new cell of a level begins new cells of all levels inside it
    last_.resize(levels_.size(), -1);
    for (std::size_t i = 0; i < levels_.size(); ++i) {
        const std::int32_t index = view.level(row, i);
        fresh = fresh || index != last_[i] || ((endedBefore_ >> i) & 1U) != 0;
        if (fresh) {
            levels_[i].cells.push_back(
                {iteration - 1, iteration, levelIndexText(look.info().levels[i], index)});
        } else {
            levels_[i].cells.back().end = iteration;
        }
        last_[i] = index;
    }
    endedBefore_ = view.facts(row).levels_ended;
}

} // namespace basin
