// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_scalar.h"

#include "widgets/axis_ticks.h"
#include "widgets/branch_hover.h"
#include "widgets/icons.h"
#include "widgets/paint.h"
#include "widgets/plot_data.h"
#include "widgets/timeline_layout.h"
#include "widgets/timeline_waveform.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace basin {

using namespace timeline_layout;

namespace {

const TimelineLane* laneOf(const TimelineData& data, int branch) {
    const auto lane = std::find_if(data.lanes.begin(), data.lanes.end(),
                                   [&](const TimelineLane& each) { return each.branch == branch; });
    return lane != data.lanes.end() ? &*lane : nullptr;
}

std::optional<double> ownValue(const TimelineScalar& scalar, int branch, std::int64_t iteration) {
    const auto curve = std::find_if(scalar.curves.begin(), scalar.curves.end(),
                                    [&](const Curve& each) { return each.branch == branch; });
    return curve != scalar.curves.end() ? curve->valueAt(iteration) : std::nullopt;
}

QString textOf(const TimelineScalar& scalar, double value) {
    const QString number = scalar.whole ? readoutText(value, true) : valueText(value);
    return scalar.unit.isEmpty() ? number : number + QChar(0x202F) + scalar.unit;
}

/// Between the lines, at the end where the curve is not.
void paintLimitName(QPainter& painter, const Curve& limit, const WaveformScale& scale, const QRectF& tracks,
                    std::int64_t at) {
    const std::optional<double> value = limit.valueAt(at);
    if (!value || limit.label.isEmpty()) {
        return;
    }
    const double y = scale.yBeyond(*value);
    if (y < scale.top - 1.0 || y > scale.bottom + 1.0) {
        return;
    }
    painter.setFont(theme().font(TextRole::tick));
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(limit.label) + 4.0, height = metrics.height();
    const bool above = y - scale.top > scale.bottom - y;
    const QRectF place(tracks.right() - width - 4.0, above ? y - height : y + 1.0, width, height);
    painter.fillRect(place, theme().color(Token::plot, 0.7));
    painter.setPen(curveColor(limit));
    painter.drawText(place, Qt::AlignCenter, limit.label);
}

} // namespace

double scalarHeight(const TimelineData& data) {
    return data.scalar ? laneHeight : 0.0;
}

QString scalarValueText(const TimelineData& data, int branch, std::int64_t iteration) {
    for (const TimelineLane* lane = laneOf(data, branch); data.scalar && lane != nullptr;) {
        if (const auto value = ownValue(*data.scalar, lane->branch, iteration)) {
            return textOf(*data.scalar, *value);
        }
        const bool inherited = lane->parentLane >= 0 && iteration <= lane->begin;
        lane = inherited ? &data.lanes[static_cast<std::size_t>(lane->parentLane)] : nullptr;
    }
    return Timeline::tr("no value");
}

QString scalarToolTip(const TimelineData& data, std::int64_t iteration) {
    QString text = QStringLiteral("%1 · %2").arg(data.scalar->label, countText(iteration));
    for (const TimelineLane& lane : data.lanes) {
        if (const auto value = ownValue(*data.scalar, lane.branch, iteration)) {
            text += QStringLiteral("\n%1: %2").arg(lane.name, textOf(*data.scalar, *value));
        }
    }
    return text;
}

void paintScalar(QPainter& painter, const TimelineData& data, double begin, double end, const QRectF& tracks,
                 const QRectF& lane) {
    const TimelineScalar& scalar = *data.scalar;
    const QRectF body(tracks.left(), lane.top() + 3.0, tracks.width(), lane.height() - 7.0);
    const ColumnGrid grid = waveformGrid(painter, begin, end, tracks);
    std::vector<std::vector<CurveColumn>> columns;
    for (const Curve& curve : scalar.curves) {
        columns.push_back(reduce(curve, grid));
    }
    const std::optional<WaveformScale> scale = waveformScale(columns, scalar.logarithmic, body);
    painter.save();
    painter.setClipRect(
        QRectF(tracks.left() - 1, lane.top(), tracks.width() + 2 + rightMargin, lane.height()),
        Qt::IntersectClip);
    paintBox(painter, body, theme().color(Token::plot), theme().color(Token::line2));
    for (const Curve& limit : scalar.limits) {
        if (scale) {
            paintWaveformLimit(painter, limit, grid, tracks, body, *scale, curveColor(limit));
        }
    }
    const int hovered = BranchHover::current().branch();
    const auto paintCurve = [&](std::size_t i) {
        const Curve& curve = scalar.curves[i];
        QColor color = curveColor(curve);
        color.setAlphaF(hovered < 0 || hovered == curve.branch ? 1.0F : 0.3F);
        paintWaveform(painter, curve, columns[i], grid, tracks, body, scale, color);
    };
    const int front = hovered >= 0 ? hovered : data.branch;
    for (const bool last : {false, true}) {
        for (std::size_t i = 0; i < scalar.curves.size(); ++i) {
            if ((scalar.curves[i].branch == front) == last) {
                paintCurve(i);
            }
        }
    }
    const double cursorX =
        tracks.left() + (static_cast<double>(data.cursor) - begin) / (end - begin) * tracks.width();
    if (data.mode == Mode::past && cursorX < body.right()) {
        const double left = std::max(cursorX, body.left());
        painter.fillRect(QRectF(left, body.top(), body.right() - left, body.height()),
                         theme().color(Token::plot, theme().isDark() ? 0.58 : 0.66));
    }
    for (const Curve& limit : scalar.limits) {
        if (scale) {
            const auto last = std::min(limit.lastIteration(), static_cast<std::int64_t>(end));
            paintLimitName(painter, limit, *scale, tracks, last);
        }
    }
    painter.restore();
    paintHorizontal(painter, 0, tracks.right() + rightMargin, lane.bottom() - 1, theme().color(Token::line));
}

void paintScalarName(QPainter& painter, const TimelineData& data, const QRectF& rect) {
    const TimelineScalar& scalar = *data.scalar;
    constexpr double chevron = 12.0;
    const double left = 24.0, width = rect.right() - left - chevron - 12.0;
    painter.setFont(theme().font(TextRole::title));
    painter.setPen(theme().color(Token::text));
    painter.drawText(QRectF(left, rect.top() + 3, width, 18), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(scalar.label, Qt::ElideRight, static_cast<int>(width)));
    paintIcon(painter, Icon::chevronDown,
              QRectF(rect.right() - chevron - 7.0, rect.top() + 6, chevron, chevron),
              theme().color(Token::text2));
    painter.setFont(theme().font(TextRole::monoSmall));
    painter.setPen(theme().color(Token::text2));
    const QString value = scalarValueText(data, data.branch, data.cursor);
    const double used = painter.fontMetrics().horizontalAdvance(value);
    painter.drawText(QRectF(left, rect.top() + 19, used + 2, 16), Qt::AlignVCenter, value);
    if (scalar.logarithmic) {
        painter.setFont(theme().font(TextRole::small));
        painter.drawText(QRectF(left + used + 8, rect.top() + 19, rect.right() - left - used - 8, 16),
                         Qt::AlignVCenter, Timeline::tr("log"));
    }
}

} // namespace basin
