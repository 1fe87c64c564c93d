// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot_painting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace basin {

namespace {

constexpr std::size_t fewPoints = 200;     ///< up to here a curve is drawn 1.5 px wide
constexpr std::size_t smoothPoints = 6000; ///< up to here it is smoothed

QColor mixed(const QColor& a, const QColor& b, double shareOfB) {
    const double rest = 1.0 - shareOfB;
    return QColor::fromRgbF(static_cast<float>(a.redF() * rest + b.redF() * shareOfB),
                            static_cast<float>(a.greenF() * rest + b.greenF() * shareOfB),
                            static_cast<float>(a.blueF() * rest + b.blueF() * shareOfB));
}

std::size_t pointCount(const CurveTrace& trace) {
    std::size_t count = 0;
    for (const QPolygonF& line : trace.lines) {
        count += static_cast<std::size_t>(line.size());
    }
    return count;
}

void paintTrace(QPainter& painter, const CurveTrace& trace, const QColor& color) {
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const QRectF& bar : trace.bars) {
        painter.fillRect(bar, color);
    }
    const std::size_t points = pointCount(trace);
    painter.setRenderHint(QPainter::Antialiasing, points <= smoothPoints);
    painter.setPen(QPen(color, points <= fewPoints ? 1.5 : 1.0));
    for (const QPolygonF& line : trace.lines) {
        if (line.size() == 1) {
            painter.setBrush(color);
            painter.drawEllipse(line.front(), 1.5, 1.5);
            painter.setBrush(Qt::NoBrush);
        } else {
            painter.drawPolyline(line);
        }
    }
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

double PlotFrame::xOf(double iteration) const {
    return area.left() + (iteration - xBegin) / (xEnd - xBegin) * area.width();
}

double PlotFrame::iterationAt(double xPx) const {
    return xBegin + (xPx - area.left()) / area.width() * (xEnd - xBegin);
}

double PlotFrame::yOf(double value) const {
    const double below = area.bottom() + 50.0, above = area.top() - 50.0;
    double share = 0.0;
    if (scale == AxisScale::logarithmic) {
        if (value <= 0.0) {
            return below;
        }
        share = std::log(value / y.low) / std::log(y.high / y.low);
    } else {
        share = (value - y.low) / (y.high - y.low);
    }
    return std::clamp(area.bottom() - share * area.height(), above, below);
}

QColor curveColor(const Curve& curve) {
    const QColor own = theme().series(curve.branch);
    if (curve.tint == 0) {
        return own;
    }
    if (curve.tint == 1) {
        return theme().seriesTint(curve.branch);
    }
    // Third and further quantities: paler in even steps towards the text colour.
    const double share = std::min(0.85, 0.3 + 0.2 * (curve.tint - 1));
    return mixed(own, theme().color(Token::text), share);
}

void paintCurves(QPainter& painter, const PlotFrame& frame, const PlotData& data,
                 const std::vector<PlacedCurve>& placed) {
    painter.save();
    painter.setClipRect(frame.area);
    // Backwards, so that the first quantity lies on top.
    for (std::size_t i = placed.size(); i-- > 0;) {
        paintTrace(painter, placed[i].trace, curveColor(data.curves[i]));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const PlacedCurve& curve : placed) {
        paintNotFinite(painter, frame, curve.trace);
    }
    painter.restore();
}

void paintVeil(QPainter& painter, const PlotFrame& frame, const PlotData& data) {
    if (data.mode != Mode::past) {
        return;
    }
    const double x = std::max(frame.xOf(static_cast<double>(data.cursor)), frame.area.left());
    if (x < frame.area.right()) {
        const QColor veil = theme().color(Token::plot, theme().isDark() ? 0.58 : 0.66);
        painter.fillRect(QRectF(QPointF(x, frame.area.top()), frame.area.bottomRight()), veil);
    }
}

void paintRail(QPainter& painter, const PlotFrame& frame, const std::vector<MarkerCluster>& clusters,
               int hovered) {
    const QRectF rail(frame.area.left(), frame.area.top() - railHeightPx, frame.area.width(), railHeightPx);
    painter.fillRect(rail, theme().color(Token::bg2));
    painter.save();
    painter.setClipRect(rail.adjusted(-8, 0, 8, 0));
    for (const MarkerCluster& cluster : clusters) {
        if (cluster.x >= rail.left() - 1.0 && cluster.x <= rail.right() + 1.0) {
            paintMarkers(painter, cluster, rail.center().y());
        }
    }
    painter.restore();
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
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 12;
    const double left = std::clamp(x - width / 2, frame.area.left() - 20, frame.area.right() + 10 - width);
    const QRectF flag(left, frame.area.bottom() + 3, width, 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(flag, 2, 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme().color(Token::plot));
    painter.drawText(flag, Qt::AlignCenter, text);
}

void paintCrosshair(QPainter& painter, const PlotFrame& frame, const QPointF& at) {
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme().color(Token::text3, 0.6), 1));
    painter.drawLine(QPointF(at.x(), frame.area.top()), QPointF(at.x(), frame.area.bottom()));
    painter.drawLine(QPointF(frame.area.left(), at.y()), QPointF(frame.area.right(), at.y()));
}

} // namespace basin
