// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>

#include <functional>
#include <optional>
#include <vector>

namespace basin {

struct CurveColumn;

/// From where to where a curve reaches in each pixel column: all there is to draw of one that has more rows
/// than columns, and quick to draw. Positions in logical pixels.
struct CurveSpans {
    struct Span {
        double top = 1.0, bottom = 0.0; ///< top > bottom: nothing here
        bool joins = false;             ///< runs on from the column before

        bool isEmpty() const { return top > bottom; }
    };
    std::vector<Span> columns;
    double left = 0.0, columnPx = 1.0; ///< left edge of column 0, width of a column

    double xOf(std::size_t column) const { return left + (static_cast<double>(column) + 0.5) * columnPx; }
    /// The middle of the first and of the last column that holds something.
    std::optional<QPointF> start() const;
    std::optional<QPointF> end() const;
};

/// Of the values of columns; columns without rows are bridged, those with NaN or Inf break the curve.
CurveSpans spansOf(const std::vector<CurveColumn>& columns, double left, double columnPx,
                   const std::function<double(double)>& yOf);
/// Of lines that run from left to right.
CurveSpans spansOf(const std::vector<QPolygonF>& lines, double left, double columnPx, std::size_t columns);

} // namespace basin
