// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/curve_columns.h"

#include "core/base/absent.h"
#include "widgets/curve_smoothing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace basin {

namespace {

constexpr double unknown = std::numeric_limits<double>::max(); ///< of first and last: see joinRoughly

/// Values of a curve's rows: its own, or its average.
class Reader {
  public:
    Reader(const Curve& curve, const SmoothedCurve* smoothed) : curve_(curve), smoothed_(smoothed) {}

    double value(std::size_t part, std::int64_t row) const {
        return smoothed_ != nullptr ? smoothed_->value(part, row)
                                    : curve_.parts[part].history.scalar(row, curve_.column);
    }
    Envelope envelope(std::size_t part, const RowSpan& rows) const {
        return smoothed_ != nullptr
                   ? smoothed_->envelope(part, rows.begin, rows.end)
                   : curve_.parts[part].history.envelope(curve_.column, rows.begin, rows.end);
    }

    /// The nearest row at or before `row` at which `rowsOfBlock` rows of the index begin: envelopes between
    /// two such rows read the index alone.
    std::int64_t blockBegin(std::size_t part, std::int64_t row, std::int64_t rowsOfBlock) const {
        const RowPart& rows = curve_.parts[part];
        if (row <= rows.begin || row >= rows.end) {
            return row;
        }
        const std::int64_t first = smoothed_ != nullptr ? rows.begin : 0;
        return std::max(rows.begin, row - (row - first) % rowsOfBlock);
    }

    /// Rows that one entry of the index stands for, on its two levels.
    std::array<std::int64_t, 2> indexRows() const {
        return {smoothed_ != nullptr ? SmoothedCurve::blockRows : History::rows_per_block, mostSnappedRows};
    }

  private:
    const Curve& curve_;
    const SmoothedCurve* smoothed_;
};

bool firstFaultIsMinusInfinity(const Reader& reader, std::size_t part, const RowSpan& rows) {
    for (std::int64_t row = rows.begin; row < rows.end; ++row) {
        const double value = reader.value(part, row);
        if (!std::isfinite(value) && !is_absent(value)) {
            return std::isinf(value) && value < 0.0;
        }
    }
    return false;
}

/// With `roughly`, first and last are left out unless a row is not finite: see joinRoughly.
void addPart(CurveColumn& column, const Reader& reader, std::size_t part, const RowSpan& rows, bool roughly) {
    const Envelope envelope = reader.envelope(part, rows);
    if (envelope.not_finite > 0 && column.notFinite == 0) {
        column.fallsBelow = firstFaultIsMinusInfinity(reader, part, rows);
    }
    const bool gaps = envelope.not_finite + envelope.absent + column.notFinite + column.absent > 0;
    const bool exact = !roughly || gaps;
    if (column.rows == 0) {
        column.first = exact ? reader.value(part, rows.begin) : unknown;
        column.low = envelope.low;
        column.high = envelope.high;
    } else if (envelope.low <= envelope.high) {
        const bool hadFinite = column.drawable();
        column.low = hadFinite ? std::min(column.low, envelope.low) : envelope.low;
        column.high = hadFinite ? std::max(column.high, envelope.high) : envelope.high;
    }
    column.last = exact ? reader.value(part, rows.end - 1) : unknown;
    column.rows += rows.size();
    column.notFinite += envelope.not_finite;
    column.absent += envelope.absent;
}

/// Where a column holds many rows, reading its first and its last one (each somewhere else in memory) costs
/// more than its envelope. Within a pixel it cannot be seen where in its range a curve comes in and goes out:
/// it comes in nearest to where it left the column before, and goes out nearest to the next column's range.
void joinRoughly(std::vector<CurveColumn>& columns) {
    CurveColumn* before = nullptr;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        CurveColumn& column = columns[i];
        if (!column.drawable()) {
            before = nullptr;
            continue;
        }
        if (column.first == unknown) {
            const bool joins = before != nullptr && std::isfinite(before->last);
            column.first = std::clamp(joins ? before->last : column.low, column.low, column.high);
        }
        if (column.last == unknown) {
            const bool goesOn = i + 1 < columns.size() && columns[i + 1].drawable();
            const double middle = goesOn ? 0.5 * (columns[i + 1].low + columns[i + 1].high) : column.first;
            column.last = std::clamp(middle, column.low, column.high);
        }
        before = &column;
    }
}

void closeLine(CurveTrace& out, QPolygonF& line) {
    if (!line.isEmpty()) {
        out.lines.push_back(std::move(line));
        line = {};
    }
}

void markNotFinite(CurveTrace& out, double x0, double x1, bool atBottom) {
    // Neighbouring columns form one mark: a curve that stays NaN is a bar, not a row of crosses.
    if (!out.notFinite.empty() && out.notFinite.back().atBottom == atBottom &&
        x0 - out.notFinite.back().x1 < 1.5) {
        out.notFinite.back().x1 = x1;
        return;
    }
    out.notFinite.push_back({x0, x1, atBottom});
}

/// Few rows: every row at its exact place.
void traceRows(CurveTrace& out, const Curve& curve, const Reader& reader, const ColumnGrid& grid, double xPx,
               double columnPx, const std::function<double(double)>& yOf) {
    QPolygonF line;
    for (std::size_t i = 0; i < curve.parts.size(); ++i) {
        const RowPart& part = curve.parts[i];
        // One row beyond either edge, so that the line leaves the plot instead of ending inside it.
        RowSpan rows = curve.rowsIn(part, grid.begin, grid.end);
        rows.begin = std::max(part.begin, rows.begin - 1);
        rows.end = std::min(part.end, rows.end + 1);
        for (std::int64_t row = rows.begin; row < rows.end; ++row) {
            const double value = reader.value(i, row);
            const double x =
                xPx + grid.columnOf(static_cast<double>(curve.iterationOf(part, row))) * columnPx;
            if (std::isfinite(value)) {
                line << QPointF(x, yOf(value));
            } else {
                closeLine(out, line);
                if (!is_absent(value)) {
                    markNotFinite(out, x, x, std::isinf(value) && value < 0.0);
                }
            }
        }
    }
    closeLine(out, line);
}

bool hasRoomForRows(const Curve& curve, const ColumnGrid& grid) {
    if (!curve.iterations) {
        return grid.iterationsPerColumn() < 0.5;
    }
    std::int64_t rows = 0;
    for (const RowPart& part : curve.parts) {
        rows += curve.rowsIn(part, grid.begin, grid.end).size();
    }
    return rows <= grid.columns;
}

void appendIfNew(QPolygonF& line, const QPointF& point) {
    if (line.isEmpty() || line.back() != point) {
        line << point;
    }
}

/// Many rows: first, lowest, highest and last of each column. A column whose values lie far apart becomes a
/// bar besides, so that a spike stands out sharply and a wild curve is quick to draw.
class ColumnTracer {
  public:
    ColumnTracer(CurveTrace& out, const std::function<double(double)>& yOf) : out_(out), yOf_(yOf) {}

    void add(const CurveColumn& column, double left, double width) {
        if (column.rows == 0) {
            return;
        }
        if (!column.drawable()) {
            finish();
            return;
        }
        if (!std::isfinite(column.first)) {
            finish();
        }
        const double x = left + width / 2, low = yOf_(column.low), high = yOf_(column.high);
        if (low - high > tallPx) {
            addBar(column, left, width, high, low);
        } else {
            if (std::isfinite(column.first)) {
                appendIfNew(line_, {x, yOf_(column.first)});
            }
            appendIfNew(line_, {x, low});
            appendIfNew(line_, {x, high});
        }
        if (std::isfinite(column.last)) {
            appendIfNew(line_, {x, yOf_(column.last)});
        } else {
            finish();
        }
    }

    void finish() { closeLine(out_, line_); }

  private:
    static constexpr double tallPx = 6.0;

    void addBar(const CurveColumn& column, double left, double width, double top, double bottom) {
        if (!line_.isEmpty() && std::isfinite(column.first)) {
            // The way from the column before is part of the bar; the line goes on behind it.
            top = std::min(top, line_.back().y());
            bottom = std::max(bottom, line_.back().y());
            if (line_.size() > 1) {
                closeLine(out_, line_);
            }
        }
        line_ = {};
        out_.bars.emplace_back(left, top - 0.5, width, bottom - top + 1.0);
    }

    CurveTrace& out_;
    const std::function<double(double)>& yOf_;
    QPolygonF line_;
};

void markFaults(CurveTrace& out, const std::vector<CurveColumn>& columns, double xPx, double columnPx) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].notFinite > 0) {
            const double x = xPx + (static_cast<double>(i) + 0.5) * columnPx;
            markNotFinite(out, x, x, columns[i].fallsBelow);
        }
    }
}

} // namespace

std::vector<CurveColumn> reduce(const Curve& curve, const ColumnGrid& grid, const SmoothedCurve* smoothed) {
    std::vector<CurveColumn> columns(static_cast<std::size_t>(std::max(grid.columns, 0)));
    const Reader reader(curve, smoothed);
    const double width = grid.iterationsPerColumn();
    // Where a column holds many blocks of the index its edges move to the blocks' (by a quarter of a
    // column at most): reading single rows at both edges would cost more than all the rest.
    constexpr double blocksToSnap = 4.0, rowsToJoin = 64.0;
    const bool roughly = width >= rowsToJoin;
    std::int64_t snapRows = 1;
    for (const std::int64_t rows : reader.indexRows()) {
        const bool many = !curve.iterations && width >= blocksToSnap * static_cast<double>(rows);
        snapRows = many ? rows : snapRows;
    }
    const auto count = static_cast<double>(columns.size());
    for (std::size_t p = 0; p < curve.parts.size(); ++p) {
        const RowPart& part = curve.parts[p];
        if (part.end <= part.begin) {
            continue;
        }
        const double from = grid.columnOf(static_cast<double>(curve.iterationOf(part, part.begin)));
        const double to = grid.columnOf(static_cast<double>(curve.iterationOf(part, part.end - 1)) + 1.0);
        const auto firstColumn = static_cast<std::size_t>(std::clamp(std::floor(from) - 1.0, 0.0, count));
        const auto endColumn = static_cast<std::size_t>(std::clamp(std::ceil(to) + 1.0, 0.0, count));
        for (std::size_t i = firstColumn; i < endColumn; ++i) {
            const auto column = static_cast<std::int64_t>(i);
            RowSpan rows = curve.rowsIn(part, grid.edge(column), grid.edge(column + 1));
            if (snapRows > 1) {
                rows = {reader.blockBegin(p, rows.begin, snapRows), reader.blockBegin(p, rows.end, snapRows)};
            }
            if (rows.size() > 0) {
                // Where the curve begins and ends it does so exactly.
                const bool inside = rows.begin > part.begin && rows.end < part.end;
                addPart(columns[i], reader, p, rows, roughly && inside);
            }
        }
    }
    if (roughly) {
        joinRoughly(columns);
    }
    return columns;
}

std::optional<QPointF> CurveTrace::start() const {
    if (!lines.empty()) {
        return lines.front().front();
    }
    return bars.empty() ? spans.start() : std::optional(bars.front().center());
}

std::optional<QPointF> CurveTrace::end() const {
    if (!lines.empty()) {
        return lines.back().back();
    }
    return bars.empty() ? spans.end() : std::optional(bars.back().center());
}

std::optional<AxisRange> axisRange(const std::vector<CurveColumn>& columns, bool positive) {
    std::optional<AxisRange> range;
    for (const CurveColumn& column : columns) {
        if (!column.drawable() || (positive && column.high <= 0.0)) {
            continue;
        }
        const double low = positive && column.low <= 0.0 ? column.high : column.low;
        range = united(range, AxisRange{low, column.high});
    }
    return range;
}

std::optional<AxisRange> united(const std::optional<AxisRange>& a, const std::optional<AxisRange>& b) {
    if (!a || !b) {
        return a ? a : b;
    }
    return AxisRange{std::min(a->low, b->low), std::max(a->high, b->high)};
}

void collectMagnitudes(const std::vector<CurveColumn>& columns, std::vector<double>& magnitudes) {
    for (const CurveColumn& column : columns) {
        for (const double value : {column.low, column.high}) {
            if (column.drawable() && value != 0.0) {
                magnitudes.push_back(std::abs(value));
            }
        }
    }
}

CurveTrace trace(const Curve& curve, const std::vector<CurveColumn>& columns, const ColumnGrid& grid,
                 double xPx, double columnPx, const std::function<double(double)>& yOf,
                 const SmoothedCurve* smoothed, TraceForm form) {
    CurveTrace out;
    if (hasRoomForRows(curve, grid)) {
        traceRows(out, curve, Reader(curve, smoothed), grid, xPx, columnPx, yOf);
        return out;
    }
    markFaults(out, columns, xPx, columnPx);
    if (form == TraceForm::spans) {
        out.spans = spansOf(columns, xPx, columnPx, yOf);
        return out;
    }
    ColumnTracer tracer(out, yOf);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        tracer.add(columns[i], xPx + static_cast<double>(i) * columnPx, columnPx);
    }
    tracer.finish();
    return out;
}

} // namespace basin
