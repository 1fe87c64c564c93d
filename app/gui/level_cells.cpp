// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/level_cells.h"

#include "app/gui/feeds.h"
#include "core/run/run_rows.h"
#include "widgets/axis_ticks.h"
#include "widgets/number_text.h"

#include <algorithm>
#include <optional>

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
            TimelineLevel level;
            level.label = QString::fromStdString(look.info().levels[i].label);
            levels_.push_back(std::move(level));
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

std::vector<TimelineLevel> LevelCells::withUnfinished(const RunLook& look,
                                                      const std::vector<LevelPosition>& now) const {
    std::vector<TimelineLevel> levels = around(look.shownIteration());
    const bool unfinished = look.cursor.position.phase > 0 && look.shownIteration() == scannedTo_ + 1;
    bool fresh = last_.empty();
    std::size_t cellsAround = 1;  // of the level around, all along
    std::optional<RowOnPath> row; // of a finished iteration: `now` is where the next one will be
    if (look.cursor.position.phase == 0) {
        row = rowOnPath(look.tree, tip_, look.cursor.position.iteration);
    }
    for (std::size_t i = 0; i < levels.size(); ++i) {
        levels[i].count = i < now.size() ? now[i].count : -1;
        levels[i].index = row && i < row->levels.size() ? row->levels[i] : i < now.size() ? now[i].index : 0;
        const std::int64_t toCome = levels[i].count - 1 - levels[i].index;
        levels[i].single = levels_[i].cells.size() <= cellsAround && toCome <= 0;
        cellsAround = levels_[i].cells.size();
    }
    for (std::size_t i = 0; unfinished && i < levels.size() && i < now.size(); ++i) {
        const auto index = static_cast<std::int32_t>(now[i].index);
        fresh = fresh || index != last_[i] || ((endedBefore_ >> i) & 1U) != 0;
        if (fresh || levels[i].cells.empty()) {
            levels[i].cells.push_back(
                {scannedTo_, scannedTo_ + 1, levelIndexText(look.info().levels[i], index), {}});
        } else {
            levels[i].cells.back().end = scannedTo_ + 1;
        }
    }
    return levels;
}

/// All cells of the outermost level, and of the others those inside the one that holds this iteration.
std::vector<TimelineLevel> LevelCells::around(std::int64_t iteration) const {
    std::vector<TimelineLevel> levels;
    const auto ending = [](const std::vector<TimelineLevel::Cell>& cells, std::int64_t at) {
        return std::lower_bound(
            cells.begin(), cells.end(), at,
            [](const TimelineLevel::Cell& cell, std::int64_t wanted) { return cell.end < wanted; });
    };
    for (const TimelineLevel& whole : levels_) {
        if (levels.empty()) {
            levels.push_back(whole);
            continue;
        }
        TimelineLevel& level = levels.emplace_back();
        level.label = whole.label;
        const auto& outer = levels_.front().cells;
        const auto lit = ending(outer, iteration);
        const bool beyond = lit == outer.end(); // in the iteration in progress: maybe inside the last one
        const std::int64_t begin = outer.empty() ? 0 : beyond ? outer.back().begin : lit->begin;
        const std::int64_t end = outer.empty() ? 0 : beyond ? outer.back().end : lit->end;
        const auto first = ending(whole.cells, begin + 1);
        const auto last = std::find_if(first, whole.cells.end(),
                                       [end](const TimelineLevel::Cell& cell) { return cell.begin >= end; });
        level.cells.assign(first, last);
    }
    return levels;
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
                {iteration - 1, iteration, levelIndexText(look.info().levels[i], index), {}});
        } else {
            levels_[i].cells.back().end = iteration;
        }
        last_[i] = index;
    }
    endedBefore_ = view.facts(row).levels_ended;
}

TimelineLevel iterationCells(const RunLook& look, const TimelineLevel& innermost) {
    constexpr std::int64_t most = 64;
    TimelineLevel level;
    level.label = QString::fromStdString(look.info().levels[look.info().levels.size() - 2].label);
    const std::int64_t cursor = look.shownIteration();
    const auto cell = std::find_if(
        innermost.cells.begin(), innermost.cells.end(),
        [cursor](const TimelineLevel::Cell& each) { return cursor > each.begin && cursor <= each.end; });
    if (cell == innermost.cells.end()) {
        return level;
    }
    const std::int64_t begin = cell->begin + (cursor - 1 - cell->begin) / most * most;
    const std::int64_t end = std::min(begin + most, cell->end);
    for (std::int64_t i = begin; i < end; ++i) {
        level.cells.push_back({i, i + 1, countText(i + 1 - cell->begin), {}});
    }
    const std::size_t loss = lossColumn(*look.run);
    for (const RowPart& part : rows_of(look.tree, look.shownTip())) {
        const std::int64_t first = part.history.first_iteration();
        for (std::int64_t row = std::max(part.begin, begin + 1 - first); row < part.end && first + row <= end;
             ++row) {
            level.cells[static_cast<std::size_t>(first + row - 1 - begin)].detail =
                shortText(part.history.scalar(row, loss), 3);
        }
    }
    return level;
}

} // namespace basin
