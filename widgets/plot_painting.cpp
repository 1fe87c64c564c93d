// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot_painting.h"

#include "widgets/axis_ticks.h"
#include "widgets/curve_raster.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace basin {

namespace {

constexpr std::size_t fewPoints = 200;     ///< up to here a curve is drawn 1.5 px wide
constexpr std::size_t smoothPoints = 6000; ///< up to here it has smooth edges

std::size_t pointCount(const CurveTrace& trace) {
    std::size_t count = 0;
    for (const QPolygonF& line : trace.lines) {
        count += static_cast<std::size_t>(line.size());
    }
    return count;
}

/// How one curve is drawn.
struct Stroke {
    QColor color;
    bool dashed = false, thin = false;
    bool rough = false; ///< without smooth edges
};

void paintTrace(QPainter& painter, const CurveTrace& trace, const Stroke& stroke) {
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const QRectF& bar : trace.bars) {
        painter.fillRect(bar, stroke.color);
    }
    const std::size_t points = pointCount(trace);
    painter.setRenderHint(QPainter::Antialiasing, points <= smoothPoints && !stroke.rough);
    QPen pen(stroke.color, points <= fewPoints && !stroke.thin ? 1.5 : 1.0);
    if (stroke.dashed) {
        pen.setDashPattern({6.0, 3.0});
    }
    painter.setPen(pen);
    for (const QPolygonF& line : trace.lines) {
        if (line.size() == 1) {
            painter.setBrush(stroke.color);
            painter.drawEllipse(line.front(), 1.5, 1.5);
            painter.setBrush(Qt::NoBrush);
        } else {
            painter.drawPolyline(line);
        }
    }
}

/// A flag below the axis, centred on `x` as far as there is room.
QRectF flagBox(const QPainter& painter, const PlotFrame& frame, double x, const QString& text) {
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 12;
    const double left = std::clamp(x - width / 2, frame.area.left() - 20, frame.area.right() + 10 - width);
    return {left, frame.area.bottom() + 3, width, 16};
}

void paintNotFinite(QPainter& painter, const PlotFrame& frame, const CurveTrace& trace) {
    constexpr double size = 9.0;
    for (const CurveTrace::Marked& mark : trace.notFinite) {
        const double y = mark.atBottom ? frame.area.bottom() - size / 2 - 1 : frame.area.top() + size / 2 + 1;
        if (mark.x1 - mark.x0 >= 1.0) {
            painter.fillRect(QRectF(mark.x0, y - 1, mark.x1 - mark.x0, 2), theme().color(Token::nan));
        }
        Marker marker;
        marker.kind = MarkerKind::notFinite;
        paintMarker(painter, marker, {mark.x0, y}, size);
    }
}

} // namespace

void paintCurves(QPainter& painter, const PlotFrame& frame, const PlotData& data,
                 const std::vector<PlacedCurve>& placed, int highlighted, CurveRaster& raster) {
    constexpr double stepsBack = 0.25, raw = 0.35, denseWidthPx = 1.25;
    // Where a pen is one device pixel wide QPainter draws lines fast.
    const bool cosmetic = painter.device()->devicePixelRatioF() * painter.transform().m11() <= 1.0;
    const std::size_t manyPoints = cosmetic ? 3000 : 400;
    constexpr std::size_t manyLines = 8;
    const bool thin = placed.size() > manyLines;
    std::size_t points = 0;
    bool dense = false;
    for (const PlacedCurve& each : placed) {
        points += pointCount(each.trace) + (each.smoothed ? pointCount(*each.smoothed) : 0);
        dense = dense || !each.trace.spans.columns.empty();
    }
    const bool asPixels =
        painter.paintEngine()->type() == QPaintEngine::Raster && (dense || points > manyPoints);
    const auto paint = [&](const CurveTrace& trace, const Stroke& stroke) {
        if (asPixels) {
            raster.draw(trace, {stroke.color, stroke.thin ? 1.0 : denseWidthPx, stroke.dashed, stroke.rough});
        } else {
            paintTrace(painter, trace, stroke);
        }
    };
    painter.save();
    painter.setClipRect(frame.area);
    // Backwards, so that the first quantity lies on top; what is highlighted above all.
    for (const bool front : {false, true}) {
        for (std::size_t i = placed.size(); i-- > 0;) {
            const Curve& curve = data.curves[i];
            const bool mine = highlighted < 0 || curve.branch == highlighted;
            if (mine != front) {
                continue;
            }
            const bool element = curve.role == CurveRole::element;
            // A limit is mostly level: smooth edges would only blur it over two rows of pixels.
            const bool limit = curve.role == CurveRole::limit;
            Stroke stroke{curveColor(curve), !curve.source.isEmpty() || limit, element || limit || thin,
                          limit};
            stroke.color.setAlphaF(mine ? 1.0F : static_cast<float>(stepsBack));
            if (placed[i].smoothed) {
                Stroke faded{stroke.color, false, true, false};
                faded.color.setAlphaF(static_cast<float>(mine ? raw : raw * stepsBack));
                paint(placed[i].trace, faded);
                paint(*placed[i].smoothed, stroke);
            } else {
                paint(placed[i].trace, stroke);
            }
        }
    }
    if (asPixels) {
        raster.paint(painter);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const PlacedCurve& curve : placed) {
        paintNotFinite(painter, frame, curve.trace);
    }
    painter.restore();
}

void paintBands(QPainter& painter, const PlotFrame& frame, const std::vector<PlacedBand>& bands) {
    constexpr float tint = 0.16F;
    painter.save();
    painter.setClipRect(frame.area);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    for (const PlacedBand& band : bands) {
        QColor color = band.color;
        color.setAlphaF(tint);
        painter.setBrush(color);
        for (const QPolygonF& area : band.areas) {
            painter.drawPolygon(area);
        }
    }
    painter.restore();
}

void paintVeil(QPainter& painter, const PlotFrame& frame, const PlotData& data) {
    if (data.mode != Mode::past || data.x) {
        return;
    }
    const double x = std::max(frame.xOf(static_cast<double>(data.cursor)), frame.area.left());
    if (x < frame.area.right()) {
        const QColor veil = theme().color(Token::plot, theme().isDark() ? 0.58 : 0.66);
        painter.fillRect(QRectF(QPointF(x, frame.area.top()), frame.area.bottomRight()), veil);
    }
}

void paintRail(QPainter& painter, const PlotFrame& frame, const PlotData& data,
               const std::vector<MarkerCluster>& clusters, int hovered) {
    const QRectF rail(frame.area.left(), frame.area.top() - railHeightPx, frame.area.width(), railHeightPx);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(rail, theme().color(Token::bg2));
    painter.save();
    painter.setClipRect(rail.adjusted(-8, 0, 8, 0));
    double lastTick = rail.left() - 2.0;
    for (const std::int64_t iteration : data.checkpoints) {
        const double x = frame.xOf(static_cast<double>(iteration));
        if (x >= rail.left() && x <= rail.right() && x - lastTick >= 2.0) {
            painter.fillRect(QRectF(x - 0.5, rail.bottom() - 4, 1, 4), theme().color(Token::text3));
            lastTick = x;
        }
    }
    for (const MarkerCluster& cluster : clusters) {
        if (cluster.x >= rail.left() - 1.0 && cluster.x <= rail.right() + 1.0) {
            paintMarkers(painter, cluster, rail.center().y());
        }
    }
    painter.restore();
    // A finding's start reaches down into the curves, dotted; everything else only when it is pointed at.
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const Marker& marker : data.markers) {
        const double x = frame.xOf(static_cast<double>(marker.iteration));
        if (marker.kind == MarkerKind::finding && x >= frame.area.left() && x <= frame.area.right()) {
            painter.setPen(QPen(markerColor(marker), 1, Qt::DotLine));
            painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()));
        }
    }
    if (hovered >= 0 && hovered < static_cast<int>(clusters.size())) {
        const MarkerCluster& cluster = clusters[static_cast<std::size_t>(hovered)];
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(markerColor(cluster.markers.front()), 1));
        painter.drawLine(QPointF(cluster.x, frame.area.top()), QPointF(cluster.x, frame.area.bottom()));
    }
}

void paintCursor(QPainter& painter, const PlotFrame& frame, const PlotData& data) {
    const double x = frame.xOf(static_cast<double>(data.cursor));
    if (x < frame.area.left() - 0.5 || x > frame.area.right() + 0.5) {
        return;
    }
    const QColor color = theme().mode(data.mode);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(color, 1));
    painter.drawLine(QPointF(x, frame.area.top() - railHeightPx), QPointF(x, frame.area.bottom() + 4));

    painter.setRenderHint(QPainter::Antialiasing);
    for (const Curve& curve : data.curves) {
        if (curve.role != CurveRole::data) {
            continue; // rings on dozens of lines would hide them
        }
        const std::optional<double> value = curve.valueAt(data.cursor);
        if (value && std::isfinite(*value)) {
            const QPointF centre(x, frame.yOf(*value));
            if (frame.area.adjusted(-1, -1, 1, 1).contains(centre)) {
                painter.setPen(QPen(color, 1.25));
                painter.setBrush(theme().color(Token::plot));
                painter.drawEllipse(centre, 3.0, 3.0);
            }
        }
    }

    painter.setFont(theme().font(TextRole::monoTick));
    const QString text = countText(data.cursor);
    const QRectF flag = flagBox(painter, frame, x, text);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(flag, 2, 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme().color(Token::plot));
    painter.drawText(flag, Qt::AlignCenter, text);
}

void paintSecondCursor(QPainter& painter, const PlotFrame& frame, const PlotData& data,
                       std::int64_t iteration) {
    const double x = frame.xOf(static_cast<double>(iteration));
    if (x < frame.area.left() - 0.5 || x > frame.area.right() + 0.5) {
        return;
    }
    const QColor color = theme().mode(data.mode);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(color, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom() + 4));
    painter.setFont(theme().font(TextRole::monoTick));
    const QString text = countText(iteration);
    const QRectF flag = flagBox(painter, frame, x, text);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1));
    painter.setBrush(theme().color(Token::plot));
    painter.drawRoundedRect(flag, 2, 2);
    painter.setBrush(Qt::NoBrush);
    painter.drawText(flag, Qt::AlignCenter, text);
}

void paintCrosshair(QPainter& painter, const PlotFrame& frame, const QPointF& at, bool overIterations) {
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme().color(Token::text3, 0.6), 1));
    painter.drawLine(QPointF(at.x(), frame.area.top()), QPointF(at.x(), frame.area.bottom()));
    painter.drawLine(QPointF(frame.area.left(), at.y()), QPointF(frame.area.right(), at.y()));

    painter.setFont(theme().font(TextRole::monoTick));
    const double x = frame.iterationAt(at.x());
    const QString xText = overIterations ? countText(std::llround(x)) : valueText(x);
    const QRectF below = flagBox(painter, frame, at.x(), xText);
    const QString yText = valueText(frame.valueAt(at.y()), 3);
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(yText) + 8;
    const QRectF beside(std::max(0.0, frame.area.left() - width - 2), at.y() - 8, width, 16);
    for (const auto& [box, text] : {std::pair(below, xText), std::pair(beside, yText)}) {
        painter.setPen(QPen(theme().color(Token::line2), 1));
        painter.setBrush(theme().color(Token::bg2));
        painter.drawRect(box);
        painter.setPen(theme().color(Token::text));
        painter.drawText(box, Qt::AlignCenter, text);
    }
}

} // namespace basin
