// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/curve_spans.h"

#include "widgets/curve_columns.h"

#include <algorithm>
#include <cmath>

namespace basin {

namespace {

/// The line between the nearest ends of two spans, in the columns between them.
void bridge(std::vector<CurveSpans::Span>& spans, std::size_t from, std::size_t to) {
    const CurveSpans::Span before = spans[from], after = spans[to];
    const double begin = std::clamp(0.5 * (after.top + after.bottom), before.top, before.bottom);
    const double end = std::clamp(begin, after.top, after.bottom);
    for (std::size_t i = from + 1; i < to; ++i) {
        const double y =
            begin + (end - begin) * static_cast<double>(i - from) / static_cast<double>(to - from);
        spans[i] = {y, y, true};
    }
}

/// A row alone between others that are not finite would be a speck.
void enlargeLonely(CurveSpans& spans) {
    constexpr double radiusPx = 1.5;
    for (std::size_t i = 0; i < spans.columns.size(); ++i) {
        CurveSpans::Span& span = spans.columns[i];
        const bool goesOn = i + 1 < spans.columns.size() && spans.columns[i + 1].joins;
        if (!span.isEmpty() && !span.joins && !goesOn) {
            const double middle = 0.5 * (span.top + span.bottom);
            span.top = std::min(span.top, middle - radiusPx);
            span.bottom = std::max(span.bottom, middle + radiusPx);
        }
    }
}

void widen(CurveSpans::Span& span, double y) {
    const bool empty = span.isEmpty();
    span.top = empty ? y : std::min(span.top, y);
    span.bottom = empty ? y : std::max(span.bottom, y);
}

} // namespace

std::optional<QPointF> CurveSpans::start() const {
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!columns[i].isEmpty()) {
            return QPointF(xOf(i), 0.5 * (columns[i].top + columns[i].bottom));
        }
    }
    return std::nullopt;
}

std::optional<QPointF> CurveSpans::end() const {
    for (std::size_t i = columns.size(); i-- > 0;) {
        if (!columns[i].isEmpty()) {
            return QPointF(xOf(i), 0.5 * (columns[i].top + columns[i].bottom));
        }
    }
    return std::nullopt;
}

CurveSpans spansOf(const std::vector<CurveColumn>& columns, double left, double columnPx,
                   const std::function<double(double)>& yOf) {
    CurveSpans out{std::vector<CurveSpans::Span>(columns.size()), left, columnPx};
    bool connected = false;
    std::size_t before = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const CurveColumn& column = columns[i];
        if (column.rows == 0) {
            continue;
        }
        connected = connected && column.drawable() && std::isfinite(column.first);
        if (column.drawable()) {
            const double top = yOf(column.high);
            out.columns[i] = {top, column.low == column.high ? top : yOf(column.low), connected};
            if (connected) {
                bridge(out.columns, before, i);
            }
            before = i;
            connected = std::isfinite(column.last);
        }
    }
    enlargeLonely(out);
    return out;
}

CurveSpans spansOf(const std::vector<QPolygonF>& lines, double left, double columnPx, std::size_t columns) {
    CurveSpans out{std::vector<CurveSpans::Span>(columns), left, columnPx};
    const auto count = static_cast<double>(columns);
    for (const QPolygonF& line : lines) {
        std::optional<double> begin, end; // columns that this line came to
        for (qsizetype i = 0; i < line.size(); ++i) {
            const double at = (line[i].x() - left) / columnPx;
            if (at >= 0.0 && at < count) {
                widen(out.columns[static_cast<std::size_t>(at)], line[i].y());
            }
            if (i > 0) {
                // Where it crosses the middles of the columns on its way.
                const double from = (line[i - 1].x() - left) / columnPx;
                const double first = std::max(0.0, std::ceil(from - 0.5));
                for (double c = first; c + 0.5 < at && c < count; c += 1.0) {
                    const double share = (c + 0.5 - from) / (at - from);
                    widen(out.columns[static_cast<std::size_t>(c)],
                          line[i - 1].y() + share * (line[i].y() - line[i - 1].y()));
                }
            }
            const double column = std::clamp(std::floor(at), 0.0, count - 1.0);
            begin = begin.value_or(column);
            end = column;
        }
        for (double c = begin.value_or(0.0) + 1.0; c <= end.value_or(0.0); c += 1.0) {
            CurveSpans::Span& span = out.columns[static_cast<std::size_t>(c)];
            span.joins = !span.isEmpty();
        }
    }
    enlargeLonely(out);
    return out;
}

} // namespace basin
