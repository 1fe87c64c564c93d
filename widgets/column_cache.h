// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/curve_columns.h"

namespace basin {

/// The pixel columns of a curve, of which as little as possible is worked out anew.
///
/// Rows are reduced to cells of a lattice that stays while a plot moves along or grows: cells are an eighth
/// of an octave or less narrower than pixel columns, the cells whose middle lies in a column make that
/// column. So moving costs the cells that come into view, and new rows cost the last cells. Thread: one at a
/// time.
class ColumnCache {
  public:
    /// As reduce() gives them, except that a column's edges may lie half a cell off. `average`: of a curve
    /// that is smoothed, brought up to date with all of its rows.
    const std::vector<CurveColumn>& columns(const Curve& curve, const ColumnGrid& grid,
                                            const SmoothedCurve* average = nullptr);
    /// The columns of the last call.
    const std::vector<CurveColumn>& columns() const { return columns_; }
    void forget();

    /// How many cells were reduced so far; what a test counts.
    std::int64_t reducedCells() const { return reducedCells_; }

  private:
    bool growsFrom(const Curve& known, const Curve& now) const;
    void keepCells(const Curve& curve, double width, std::int64_t first, std::int64_t end);
    std::vector<CurveColumn> reduceCells(const Curve& curve, const SmoothedCurve* average, std::int64_t first,
                                         std::int64_t end);
    void merge(const ColumnGrid& grid);

    Curve rows_;
    ColumnGrid grid_;
    double width_ = 0.0;     ///< of a cell, iterations; 0: there are none
    std::int64_t first_ = 0; ///< cells_[0] covers iterations [first_ * width_, (first_ + 1) * width_)
    std::vector<CurveColumn> cells_, columns_;
    std::int64_t reducedCells_ = 0;
};

} // namespace basin
