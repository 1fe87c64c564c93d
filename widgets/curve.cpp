// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/curve.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace basin {

namespace {

struct IterationSpan {
    std::int64_t begin = 0, end = 0;
};

/// Iterations whose place lies in [from, to).
IterationSpan iterationsIn(double from, double to) {
    const auto clamped = [](double value) {
        constexpr double limit = 9.0e15;
        return static_cast<std::int64_t>(std::ceil(std::clamp(value, -limit, limit)));
    };
    return {clamped(from), clamped(to)};
}

/// Rows of a part whose iterations lie in the span.
IterationSpan rowsOf(const RowPart& part, const IterationSpan& iterations) {
    const std::int64_t first = part.history.first_iteration();
    return {std::clamp(iterations.begin - first, part.begin, part.end),
            std::clamp(iterations.end - first, part.begin, part.end)};
}

bool firstFaultIsMinusInfinity(const RowPart& part, std::size_t column, const IterationSpan& rows) {
    for (std::int64_t row = rows.begin; row < rows.end; ++row) {
        const double value = part.history.scalar(row, column);
        if (!std::isfinite(value)) {
            return std::isinf(value) && value < 0.0;
        }
    }
    return false;
}

void addPart(CurveColumn& column, const Curve& curve, const RowPart& part, const IterationSpan& rows) {
    const Envelope envelope = part.history.envelope(curve.column, rows.begin, rows.end);
    if (envelope.not_finite > 0 && column.notFinite == 0) {
        column.fallsBelow = firstFaultIsMinusInfinity(part, curve.column, rows);
    }
    if (column.rows == 0) {
        column.first = part.history.scalar(rows.begin, curve.column);
        column.low = envelope.low;
        column.high = envelope.high;
    } else if (envelope.low <= envelope.high) {
        const bool hadFinite = column.drawable();
        column.low = hadFinite ? std::min(column.low, envelope.low) : envelope.low;
        column.high = hadFinite ? std::max(column.high, envelope.high) : envelope.high;
    }
    column.last = part.history.scalar(rows.end - 1, curve.column);
    column.rows += rows.end - rows.begin;
    column.notFinite += envelope.not_finite;
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
void traceRows(CurveTrace& out, const Curve& curve, const ColumnGrid& grid, double xPx, double columnPx,
               const std::function<double(double)>& yOf) {
    QPolygonF line;
    for (const RowPart& part : curve.parts) {
        const std::int64_t first = part.history.first_iteration();
        // One row beyond either edge, so that the line leaves the plot instead of ending inside it.
        const IterationSpan rows = rowsOf(part, iterationsIn(grid.begin - 1.0, grid.end + 2.0));
        for (std::int64_t row = rows.begin; row < rows.end; ++row) {
            const double value = part.history.scalar(row, curve.column);
            const double x = xPx + grid.columnOf(static_cast<double>(first + row)) * columnPx;
            if (std::isfinite(value)) {
                line << QPointF(x, yOf(value));
            } else {
                closeLine(out, line);
                markNotFinite(out, x, x, std::isinf(value) && value < 0.0);
            }
        }
    }
    closeLine(out, line);
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

std::int64_t Curve::firstIteration() const {
    for (const RowPart& part : parts) {
        if (part.end > part.begin) {
            return part.history.first_iteration() + part.begin;
        }
    }
    return 0;
}

std::int64_t Curve::lastIteration() const {
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        if (part->end > part->begin) {
            return part->history.first_iteration() + part->end - 1;
        }
    }
    return -1;
}

std::optional<double> Curve::valueAt(std::int64_t iteration) const {
    for (const RowPart& part : parts) {
        const std::int64_t row = iteration - part.history.first_iteration();
        if (row >= part.begin && row < part.end) {
            return part.history.scalar(row, column);
        }
    }
    return std::nullopt;
}

std::vector<CurveColumn> reduce(const Curve& curve, const ColumnGrid& grid) {
    std::vector<CurveColumn> columns(static_cast<std::size_t>(std::max(grid.columns, 0)));
    const double width = grid.iterationsPerColumn();
    for (const RowPart& part : curve.parts) {
        const auto first = static_cast<double>(part.history.first_iteration());
        const auto count = static_cast<double>(columns.size());
        const double from = grid.columnOf(first + static_cast<double>(part.begin));
        const double to = grid.columnOf(first + static_cast<double>(part.end));
        const auto firstColumn = static_cast<std::size_t>(std::clamp(std::floor(from) - 1.0, 0.0, count));
        const auto endColumn = static_cast<std::size_t>(std::clamp(std::ceil(to) + 1.0, 0.0, count));
        for (std::size_t i = firstColumn; i < endColumn; ++i) {
            const double left = grid.begin + static_cast<double>(i) * width;
            const double right = grid.begin + static_cast<double>(i + 1) * width;
            const IterationSpan rows = rowsOf(part, iterationsIn(left, right));
            if (rows.end > rows.begin) {
                addPart(columns[i], curve, part, rows);
            }
        }
    }
    return columns;
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

CurveTrace trace(const Curve& curve, const std::vector<CurveColumn>& columns, const ColumnGrid& grid,
                 double xPx, double columnPx, const std::function<double(double)>& yOf) {
    CurveTrace out;
    if (grid.iterationsPerColumn() < 0.5) {
        traceRows(out, curve, grid, xPx, columnPx, yOf);
        return out;
    }
    markFaults(out, columns, xPx, columnPx);
    ColumnTracer tracer(out, yOf);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        tracer.add(columns[i], xPx + static_cast<double>(i) * columnPx, columnPx);
    }
    tracer.finish();
    return out;
}

} // namespace basin
