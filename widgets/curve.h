// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/watch.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace basin {

/// Half-open stretch of rows of one part of a curve.
struct RowSpan {
    std::int64_t begin = 0, end = 0;
    std::int64_t size() const { return end > begin ? end - begin : 0; }
};

/// What a curve is in its plot; decides how it is drawn.
enum class CurveRole : std::uint8_t {
    data,
    limit,   ///< a limit or reference: dashed, named, never data
    element, ///< one of the many elements of a kept vector: thin and grey
};

/// One curve of a plot or lane: a scalar over iterations, or over another scalar of the same rows.
struct Curve {
    QString label;      ///< "loss"
    int branch = 0;     ///< decides the colour; -1: a trace of another program
    int tint = 0;       ///< 0: the branch's colour; 1, 2 ...: further quantities of the same branch
    int series = -1;    ///< >= 0: this colour of the series instead
    bool whole = false; ///< a count: printed without decimals
    CurveRole role = CurveRole::data;
    QString family; ///< label of the vector that this is an element of; else empty
    QString table;  ///< whose row `tableRow` the element stands for; empty: none
    int tableRow = -1;
    QString source;             ///< name of the file that a foreign trace came from; drawn dashed
    std::vector<RowPart> parts; ///< in order of iterations, not overlapping
    std::size_t column = 0;     ///< of the histories
    /// Where not every iteration has a row: the ascending iterations of the rows of the only part.
    std::shared_ptr<const std::vector<std::int64_t>> iterations;

    std::int64_t firstIteration() const; ///< of the first row; 0 when there is none
    std::int64_t lastIteration() const;  ///< of the last row; -1 when there is none
    std::int64_t rows() const;
    /// The value at an iteration; none where this curve has no row.
    std::optional<double> valueAt(std::int64_t iteration) const { return valueAt(iteration, column); }
    /// The same of another column of these histories.
    std::optional<double> valueAt(std::int64_t iteration, std::size_t otherColumn) const;

    std::int64_t iterationOf(const RowPart& part, std::int64_t row) const;
    /// Rows of a part whose iterations lie in [from, to).
    RowSpan rowsIn(const RowPart& part, double from, double to) const;
    /// True if `other` shows the same rows of the same histories, none more.
    bool hasRowsOf(const Curve& other) const;

  private:
    std::int64_t rowAtOrAfter(const RowPart& part, double iteration) const;
};

} // namespace basin
