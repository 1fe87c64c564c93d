// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/column_cache.h"

#include <algorithm>
#include <cmath>

namespace basin {

namespace {

constexpr double leastRows = 2.0; ///< of a column; below that reducing is cheap and exact places matter

double cellWidth(double perColumn) {
    constexpr double perOctave = 8.0;
    return std::exp2(std::floor(std::log2(perColumn) * perOctave) / perOctave);
}

void add(CurveColumn& column, const CurveColumn& cell) {
    if (cell.rows == 0) {
        return;
    }
    if (column.rows == 0) {
        column = cell;
        return;
    }
    if (cell.drawable()) {
        const bool first = !column.drawable();
        column.low = first ? cell.low : std::min(column.low, cell.low);
        column.high = first ? cell.high : std::max(column.high, cell.high);
    }
    column.fallsBelow = column.notFinite > 0 ? column.fallsBelow : cell.fallsBelow;
    column.last = cell.last;
    column.rows += cell.rows;
    column.notFinite += cell.notFinite;
    column.absent += cell.absent;
}

} // namespace

void ColumnCache::forget() {
    width_ = 0.0;
    cells_.clear();
    columns_.clear();
}

const std::vector<CurveColumn>& ColumnCache::columns(const Curve& curve, const ColumnGrid& grid,
                                                     const SmoothedCurve* average) {
    if (!columns_.empty() && grid_ == grid && curve.hasRowsOf(rows_)) {
        return columns_;
    }
    grid_ = grid;
    if (curve.iterations || grid.iterationsPerColumn() < leastRows) {
        width_ = 0.0;
        cells_.clear();
        columns_ = reduce(curve, grid, average);
        rows_ = curve;
        return columns_;
    }
    const double width = cellWidth(grid.iterationsPerColumn());
    const auto first = static_cast<std::int64_t>(std::floor(grid.begin / width));
    const auto end = static_cast<std::int64_t>(std::ceil(grid.end / width));
    keepCells(curve, width, first, end);
    if (cells_.empty()) {
        first_ = first;
        cells_ = reduceCells(curve, average, first, end);
    } else {
        const std::vector<CurveColumn> before = reduceCells(curve, average, first, first_);
        const std::vector<CurveColumn> after =
            reduceCells(curve, average, first_ + static_cast<std::int64_t>(cells_.size()), end);
        cells_.insert(cells_.begin(), before.begin(), before.end());
        cells_.insert(cells_.end(), after.begin(), after.end());
        first_ = first;
    }
    rows_ = curve;
    merge(grid);
    return columns_;
}

bool ColumnCache::growsFrom(const Curve& known, const Curve& now) const {
    bool grows = known.column == now.column && known.parts.size() == now.parts.size() && !now.parts.empty();
    for (std::size_t i = 0; grows && i < now.parts.size(); ++i) {
        const RowPart &before = known.parts[i], &after = now.parts[i];
        grows = before.history.history_id() == after.history.history_id() && before.begin == after.begin &&
                (i + 1 == now.parts.size() ? before.end <= after.end : before.end == after.end);
    }
    return grows;
}

/// Of the known cells those in [first, end) that hold the same rows as before; none if the lattice is
/// another.
void ColumnCache::keepCells(const Curve& curve, double width, std::int64_t first, std::int64_t end) {
    if (width_ != width || !growsFrom(rows_, curve)) {
        width_ = width;
        cells_.clear();
        return;
    }
    std::int64_t known = first_ + static_cast<std::int64_t>(cells_.size());
    const RowPart& last = rows_.parts.back();
    if (last.end < curve.parts.back().end) {
        // The rows of the last cells were not all there; where edges move to blocks they moved too.
        const auto unsettled = static_cast<double>(last.history.first_iteration() + last.end - 1) -
                               2.0 * static_cast<double>(mostSnappedRows);
        known = std::min(known, static_cast<std::int64_t>(std::floor(unsettled / width)) - 1);
    }
    const std::int64_t from = std::max(first, first_), to = std::min(end, known);
    if (from >= to) {
        cells_.clear();
        return;
    }
    cells_.erase(cells_.begin() + (to - first_), cells_.end());
    cells_.erase(cells_.begin(), cells_.begin() + (from - first_));
    first_ = from;
}

std::vector<CurveColumn> ColumnCache::reduceCells(const Curve& curve, const SmoothedCurve* average,
                                                  std::int64_t first, std::int64_t end) {
    if (first >= end) {
        return {};
    }
    reducedCells_ += end - first;
    return reduce(curve, ColumnGrid::ofLattice(width_, first, static_cast<int>(end - first)), average);
}

void ColumnCache::merge(const ColumnGrid& grid) {
    columns_.assign(static_cast<std::size_t>(grid.columns), {});
    const auto last = static_cast<double>(grid.columns - 1);
    const double perColumn = grid.iterationsPerColumn();
    const double step = width_ / perColumn;
    double at = ((static_cast<double>(first_) + 0.5) * width_ - grid.begin) / perColumn;
    for (const CurveColumn& cell : cells_) {
        add(columns_[static_cast<std::size_t>(std::clamp(at, 0.0, last))], cell);
        at += step;
    }
}

} // namespace basin
