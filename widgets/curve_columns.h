// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/curve.h"
#include "widgets/curve_spans.h"

#include <QPolygonF>
#include <QRectF>

#include <functional>
#include <optional>
#include <vector>

namespace basin {

class SmoothedCurve;

/// What all rows of one pixel column of a curve amount to. Nothing is left out: a spike of one row among a
/// million is the `high` of its column.
struct CurveColumn {
    std::int64_t rows = 0;
    double low = 0.0, high = 0.0; ///< of the finite rows; low > high: there is none
    /// May be NaN or Inf. Of columns with many rows, all finite: within low and high, nearest to the columns
    /// beside.
    double first = 0.0, last = 0.0;
    std::int64_t notFinite = 0; ///< faults
    std::int64_t absent = 0;    ///< values that there are none of
    bool fallsBelow = false;    ///< the first row that is not finite is -Inf (marked at the bottom)

    bool drawable() const { return rows > notFinite + absent; }
};

/// A half-open stretch of iterations and how many pixel columns it covers.
struct ColumnGrid {
    double begin = 0.0, end = 1.0; ///< iterations at the left edge and at the right edge
    int columns = 1;
    /// Of a lattice: its cell width and which of its cells column 0 is. Grids of one lattice agree on the
    /// edges of the columns that they share to the last bit.
    double cellWidth = 0.0;
    std::int64_t firstCell = 0;

    static ColumnGrid ofLattice(double width, std::int64_t first, int columns) {
        return {static_cast<double>(first) * width, static_cast<double>(first + columns) * width, columns,
                width, first};
    }
    double iterationsPerColumn() const { return cellWidth > 0.0 ? cellWidth : (end - begin) / columns; }
    double columnOf(double iteration) const { return (iteration - begin) / iterationsPerColumn(); }
    /// Left edge of a column; of `columns` the right edge of the last one.
    double edge(std::int64_t column) const {
        return cellWidth > 0.0 ? static_cast<double>(firstCell + column) * cellWidth
                               : begin + static_cast<double>(column) * iterationsPerColumn();
    }
    friend bool operator==(const ColumnGrid&, const ColumnGrid&) = default;
};

/// By how many rows at most an edge of a column moves; see reduce().
inline constexpr std::int64_t mostSnappedRows = 256;

/// Reduces a curve to pixel columns; column c holds the rows whose iteration falls into it, where a column
/// holds hundreds of rows to a quarter of a column. Every row is in one column. With `smoothed`
/// (brought up to date with this curve), its averages instead of its values.
std::vector<CurveColumn> reduce(const Curve& curve, const ColumnGrid& grid,
                                const SmoothedCurve* smoothed = nullptr);

/// Smallest and largest finite value over columns; with `positive`, of what a logarithmic axis can show.
/// None when there is nothing to show.
struct AxisRange {
    double low = 0.0, high = 0.0;
};
std::optional<AxisRange> axisRange(const std::vector<CurveColumn>& columns, bool positive);
std::optional<AxisRange> united(const std::optional<AxisRange>& a, const std::optional<AxisRange>& b);

/// Appends the magnitudes of lows and highs that are not 0.
void collectMagnitudes(const std::vector<CurveColumn>& columns, std::vector<double>& magnitudes);

/// Where a curve runs on screen: connected stretches, broken where nothing finite lies between, and the
/// stretches of columns that hold NaN or Inf.
struct CurveTrace {
    std::vector<QPolygonF> lines;
    std::vector<QRectF> bars; ///< columns whose values lie far apart
    struct Marked {
        double x0 = 0.0, x1 = 0.0; ///< px
        bool atBottom = false;
    };
    std::vector<Marked> notFinite;
    CurveSpans spans; ///< in the form of that name, instead of lines and bars

    /// Where it begins and ends; none where nothing is drawn.
    std::optional<QPointF> start() const;
    std::optional<QPointF> end() const;
};

/// What a trace consists of where there are more rows than columns.
enum class TraceForm : std::uint8_t {
    strokes, ///< for devices that keep lines
    spans,   ///< for pixels
};

/// Pixel positions of a curve. `xPx` is the left edge of column 0, `columnPx` the width of a column,
/// `yOf(value)` the pixel of a value. Where every row has columns of its own the rows themselves are placed
/// exactly, else first, lowest, highest and last of each column, or its span.
CurveTrace trace(const Curve& curve, const std::vector<CurveColumn>& columns, const ColumnGrid& grid,
                 double xPx, double columnPx, const std::function<double(double)>& yOf,
                 const SmoothedCurve* smoothed = nullptr, TraceForm form = TraceForm::strokes);

} // namespace basin
