// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/axis_ticks.h"
#include "widgets/branch_hover.h"
#include "widgets/paint.h"
#include "widgets/timeline.h"
#include "widgets/timeline_findings.h"
#include "widgets/timeline_layout.h"
#include "widgets/timeline_legend.h"
#include "widgets/timeline_levels.h"
#include "widgets/timeline_scalar.h"
#include "widgets/timeline_waveform.h"

#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace basin {

using namespace timeline_layout;

namespace {

constexpr double stripeTextHeight = 15.0; ///< of the names of phases, at the foot of a lane

/// Where the body of a lane lies: 4 px free above and below.
QRectF bodyOf(const QRectF& lane, double left, double right) {
    return {left, lane.top() + 3.0, std::max(1.0, right - left), lane.height() - 7.0};
}

} // namespace

void Timeline::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().color(Token::plot));
    painter.fillRect(QRectF(0, 0, nameWidth, viewport()->height()), theme().color(Token::bg1));
    painter.save();
    painter.setClipRect(QRectF(0, headHeight, viewport()->width(), viewport()->height() - headHeight));
    for (std::size_t i = 0; i < data_.lanes.size(); ++i) {
        paintLane(painter, i);
    }
    for (std::size_t i = 0; i < data_.lanes.size(); ++i) {
        paintConnector(painter, i);
        paintLaneName(painter, i);
    }
    paintScalarLane(painter);
    paintLevels(painter);
    painter.restore();
    paintVertical(painter, 0, viewport()->height(), nameWidth - 1, theme().color(Token::line));
    paintRuler(painter);
    paintGutter(painter);
    paintCursor(painter);
    if (ringed_) {
        paintFocusRing(painter, viewport()->rect(), 0);
    }
}

void Timeline::paintLevels(QPainter& painter) const {
    const auto xOfIteration = [this](double at) { return xOf(at); };
    const double top = findingsTop();
    paintFindings(painter, findingBars(data_, xOfIteration, tracks(), top), data_,
                  QRectF(24, top + findingMargin, nameWidth - 32, findingPitch));
    if (findingsHeight(data_) > 0.0) {
        paintHorizontal(painter, 0, viewport()->width(), levelsTop() - 1, theme().color(Token::line));
    }
    paintLevelRows(painter, levelRows(data_, xOfIteration, tracks(), levelsTop()), data_, nameWidth,
                   pictureOf_);
}

void Timeline::paintRuler(QPainter& painter) const {
    const QRectF area = tracks();
    painter.fillRect(QRectF(0, 0, viewport()->width(), rulerHeight), theme().color(Token::bg1));
    paintHorizontal(painter, 0, viewport()->width(), rulerHeight - 1, theme().color(Token::line));
    painter.setFont(theme().font(TextRole::small));
    painter.setPen(theme().color(Token::text2));
    painter.drawText(QRectF(24, 0, nameWidth - 24, rulerHeight - 1), Qt::AlignVCenter,
                     data_.iterations.label.isEmpty() ? tr("Iteration") : data_.iterations.label);
    painter.setFont(theme().font(TextRole::tick));
    for (const AxisTicks::Tick& tick : iterationTicks(begin_, end_, area.width(), 22.0).major) {
        paintVertical(painter, rulerHeight - 5, rulerHeight - 1, xOf(tick.value),
                      theme().color(Token::line2));
    }
    for (const AxisTicks::Tick& tick : iterationTicks(begin_, end_, area.width(), 110.0).major) {
        const double x = xOf(tick.value);
        paintVertical(painter, rulerHeight - 10, rulerHeight - 1, x, theme().color(Token::line2));
        const double width = painter.fontMetrics().horizontalAdvance(tick.label) + 4.0;
        if (std::abs(x + 4.0 + width / 2 - xOf(static_cast<double>(data_.cursor))) < width / 2 + 26.0) {
            continue; // the handle's flag is here
        }
        const bool fits = x + 4.0 + width <= viewport()->width();
        painter.setPen(theme().color(Token::text2));
        painter.drawText(QRectF(fits ? x + 4.0 : x - 4.0 - width, 1, width, rulerHeight - 6),
                         (fits ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, tick.label);
    }
}

void Timeline::paintGutter(QPainter& painter) const {
    const QRectF gutter = gutterRect();
    painter.fillRect(QRectF(0, gutter.top(), viewport()->width(), gutter.height()),
                     theme().color(Token::bg2));
    paintHorizontal(painter, 0, viewport()->width(), gutter.bottom() - 1, theme().color(Token::line));
    painter.setFont(theme().font(TextRole::tick));
    painter.setPen(theme().color(Token::text3));
    painter.drawText(QRectF(24, gutter.top(), nameWidth - 24, gutter.height() - 1), Qt::AlignVCenter,
                     tr("Breakpoints"));
    painter.save();
    painter.setClipRect(gutter.adjusted(-8, 0, 0, 0));
    const double y = gutter.center().y() - 0.5;
    const auto xOfIteration = [this](std::int64_t iteration) { return xOf(static_cast<double>(iteration)); };
    for (const MarkerCluster& cluster : clustered(data_.marks, xOfIteration)) {
        paintMarkers(painter, cluster, y);
    }
    if (hoveredGutterX_ >= 0.0) { // where a click would set one
        Marker ghost;
        ghost.kind = MarkerKind::breakpoint;
        painter.setOpacity(0.4);
        paintMarker(painter, ghost, {xOfIteration(gutterIteration(hoveredGutterX_)), y});
    }
    painter.restore();
}

void Timeline::paintLane(QPainter& painter, std::size_t index) const {
    const TimelineLane& lane = data_.lanes[index];
    const QRectF rect = laneRect(index);
    if (rect.bottom() < headHeight || rect.top() > viewport()->height()) {
        return;
    }
    const QRectF area = tracks();
    const std::int64_t last = std::max(lane.loss.lastIteration(), lane.begin);
    paintHorizontal(painter, 0, viewport()->width(), rect.bottom() - 1, theme().color(Token::line));
    painter.save();
    painter.setClipRect(QRectF(area.left() - 1, rect.top(), area.width() + 2 + rightMargin, rect.height()) &
                        QRectF(0, headHeight, viewport()->width(), viewport()->height()));
    const QRectF body = bodyOf(rect, xOf(static_cast<double>(lane.begin)), xOf(static_cast<double>(last)));
    if (last > lane.begin) {
        paintBody(painter, lane, body);
        if (data_.mode == Mode::past) {
            const double x = std::max(xOf(static_cast<double>(data_.cursor)), body.left());
            painter.fillRect(QRectF(x, rect.top(), std::max(0.0, body.right() + 1 - x), rect.height() - 1),
                             theme().color(Token::plot, theme().isDark() ? 0.58 : 0.66));
        }
    } else if (data_.lanes.size() == 1) {
        painter.setFont(theme().font(TextRole::small));
        painter.setPen(theme().color(Token::text3));
        painter.drawText(rect.adjusted(area.left() + 12, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         tr("F5 runs, F10 steps"));
    }
    paintMarks(painter, lane, body);
    const int hovered = BranchHover::current().branch();
    if (hovered >= 0 && hovered != lane.branch && data_.lanes.size() > 1) {
        painter.fillRect(rect, theme().color(Token::plot, 0.6)); // the hovered branch stands out
    }
    painter.restore();
}

void Timeline::paintBody(QPainter& painter, const TimelineLane& lane, const QRectF& body) const {
    const QColor color = theme().series(lane.branch);
    paintBox(painter, body, theme().color(Token::plot), QColor());
    QColor fill = color, frame = color;
    fill.setAlphaF(0.10F);
    frame.setAlphaF(0.55F);
    painter.fillRect(body, fill);
    const double foot = paintStripes(painter, lane, body) ? stripeTextHeight - 3.0 : 0.0; // names stay free
    const QRectF area = tracks();
    const ColumnGrid grid = waveformGrid(painter, begin_, end_, area);
    const std::vector<std::vector<CurveColumn>> columns{reduce(lane.loss, grid)};
    const auto scale = waveformScale(columns, true, body.adjusted(0, 0, 0, -foot));
    paintWaveform(painter, lane.loss, columns.front(), grid, area, body, scale, color);
    paintBox(painter, body, QColor(), frame);
}

void Timeline::paintScalarLane(QPainter& painter) const {
    const QRectF lane = scalarRect();
    if (data_.scalar && lane.bottom() > headHeight && lane.top() < viewport()->height()) {
        paintScalar(painter, data_, begin_, end_, tracks(), lane);
        paintScalarName(painter, data_, QRectF(0, lane.top(), nameWidth - 1, lane.height()));
    }
}

/// Phases, where iterations are wide enough to show them.
TimelineStripes Timeline::stripesInSight(const TimelineLane& lane) const {
    if (!stripesOf_ || xOf(1.0) - xOf(0.0) < leastStripedPx) {
        return {};
    }
    const auto first = std::max(lane.begin, static_cast<std::int64_t>(std::floor(begin_)));
    const auto last = std::min(lane.loss.lastIteration(), static_cast<std::int64_t>(std::ceil(end_)));
    return stripesOf_(lane.branch, first, last);
}

bool Timeline::paintStripes(QPainter& painter, const TimelineLane& lane, const QRectF& body) const {
    const TimelineStripes stripes = stripesInSight(lane);
    for (const TimelineStripes::Stretch& stretch : stripes.stretches) {
        for (std::int64_t i = stretch.begin; i < stretch.end; ++i) {
            const double left = xOf(static_cast<double>(i)), right = xOf(static_cast<double>(i + 1));
            paintParts(painter, stripes.kinds[stretch.kind],
                       QRectF(left, body.top(), right - left, body.height()), stripeTextHeight);
            paintVertical(painter, body.top(), body.bottom(), left, theme().color(Token::line2));
        }
    }
    return !stripes.stretches.empty();
}

std::vector<TimelineLegendEntry> Timeline::legend() const {
    std::vector<TimelineStripes> stripes;
    for (const TimelineLane& lane : data_.lanes) {
        stripes.push_back(stripesInSight(lane));
    }
    return timelineLegend(data_, stripes);
}

void Timeline::paintMarks(QPainter& painter, const TimelineLane& lane, const QRectF& body) const {
    const auto xOfIteration = [this](std::int64_t iteration) { return xOf(static_cast<double>(iteration)); };
    double lastTick = -10.0;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const std::int64_t iteration : lane.checkpoints) {
        const double x = xOfIteration(iteration);
        if (x - lastTick >= 2.0) {
            paintVertical(painter, body.bottom() - 4, body.bottom(), x, theme().color(Token::text2, 0.8));
            lastTick = x;
        }
    }
    const std::vector<MarkerCluster> clusters = clustered(lane.markers, xOfIteration);
    painter.setFont(theme().font(TextRole::small));
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        const double y = body.top() + 8.0;
        paintMarkers(painter, clusters[i], y);
        const Marker& first = clusters[i].markers.front();
        if (clusters[i].markers.size() > 1 || first.text.isEmpty()) {
            continue;
        }
        const double room = (i + 1 < clusters.size() ? clusters[i + 1].x : tracks().right()) - clusters[i].x;
        painter.setFont(theme().font(TextRole::small));
        const double width = painter.fontMetrics().horizontalAdvance(first.text) + 2.0;
        if (width + 20.0 < room) {
            painter.setPen(markerColor(first));
            painter.drawText(QRectF(clusters[i].x + 10, y - 8, width, 16), Qt::AlignVCenter, first.text);
        }
    }
}

void Timeline::paintConnector(QPainter& painter, std::size_t index) const {
    const TimelineLane& lane = data_.lanes[index];
    if (lane.parentLane < 0) {
        return;
    }
    const QRectF parent = laneRect(static_cast<std::size_t>(lane.parentLane)), child = laneRect(index);
    const double x = xOf(static_cast<double>(lane.begin));
    const QPointF from(x, parent.center().y() + 8), to(x, child.center().y());
    QPainterPath path(from);
    path.cubicTo(QPointF(x - 7, from.y() + 8), QPointF(x - 7, to.y() - 4), to);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().series(lane.branch), 1.25));
    painter.drawPath(path);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void Timeline::paintLaneName(QPainter& painter, std::size_t index) const {
    const TimelineLane& lane = data_.lanes[index];
    const QRectF rect = laneRect(index);
    if (lane.branch == data_.branch) {
        painter.fillRect(QRectF(0, rect.top(), nameWidth - 1, rect.height() - 1), theme().color(Token::bg2));
        painter.fillRect(QRectF(0, rect.top(), 3, rect.height() - 1), theme().mode(data_.mode));
    }
    painter.fillRect(QRectF(9, rect.top() + 8, 9, 9), theme().series(lane.branch));
    painter.setFont(theme().font(TextRole::title));
    painter.setPen(theme().color(Token::text));
    const double width = nameWidth - 24 - 6;
    painter.drawText(QRectF(24, rect.top() + 3, width, 18), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(lane.name, Qt::ElideRight, static_cast<int>(width)));
    painter.setFont(theme().font(TextRole::small));
    painter.setPen(theme().color(Token::text2));
    painter.drawText(QRectF(24, rect.top() + 19, width, 16), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(lane.detail, Qt::ElideRight, static_cast<int>(width)));
}

void Timeline::paintCursor(QPainter& painter) const {
    const QRectF area = tracks();
    const double liveX = xOf(static_cast<double>(data_.liveHead));
    if (liveX >= area.left() && liveX <= area.right() + 1 && data_.liveHead > 0) {
        const double bottom =
            data_.levels.empty() ? viewport()->height() : std::max<double>(headHeight, levelsTop());
        paintVertical(painter, rulerHeight, bottom, liveX, theme().color(Token::live));
    }
    const double x = xOf(static_cast<double>(data_.cursor));
    if (x < area.left() - 1 || x > area.right() + 1) {
        return;
    }
    const QColor color = theme().mode(data_.mode);
    // Below the lanes a place means something else than an iteration.
    const double bottom =
        data_.levels.empty() ? viewport()->height() : std::max<double>(headHeight, levelsTop());
    painter.fillRect(QRectF(x - 1, 0, 2, bottom), color);
    painter.setFont(theme().font(TextRole::monoSmall));
    const QString text = countText(data_.cursor);
    const double width = std::max(28.0, painter.fontMetrics().horizontalAdvance(text) + 12.0);
    const double left = std::clamp(x - width / 2, area.left() - 8, viewport()->width() - width);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(left, 2, width, 16), 2, 2);
    painter.drawPolygon(QPolygonF({QPointF(x - 5, 18), QPointF(x + 5, 18), QPointF(x, rulerHeight + 2)}));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme().color(Token::plot));
    painter.drawText(QRectF(left, 2, width, 16), Qt::AlignCenter, text);
}

} // namespace basin
