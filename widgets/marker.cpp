// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/marker.h"

#include "widgets/axis_ticks.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace basin {

namespace {

constexpr double clusterDistancePx = 8.0;

struct MarkerTexts {
    Q_DECLARE_TR_FUNCTIONS(Marker)
};

/// Which glyph stands for a cluster: what the reader must not miss.
int weight(const Marker& marker) {
    switch (marker.kind) {
    case MarkerKind::finding:
        return marker.severity == Finding::Severity::error     ? 9
               : marker.severity == Finding::Severity::warning ? 8
                                                               : 1;
    case MarkerKind::notFinite:
        return 6;
    case MarkerKind::breakpoint:
        return 5;
    case MarkerKind::edit:
        return 4;
    case MarkerKind::fork:
        return 3;
    case MarkerKind::best:
        return 2;
    case MarkerKind::bookmark:
        return 1;
    case MarkerKind::checkpoint:
        return 0;
    }
    return 0;
}

QPainterPath diamond(double r) {
    QPainterPath path;
    path.moveTo(0, -r);
    path.lineTo(r, 0);
    path.lineTo(0, r);
    path.lineTo(-r, 0);
    path.closeSubpath();
    return path;
}

QPainterPath star(double r) {
    QPainterPath path;
    for (int i = 0; i < 10; ++i) {
        const double angle = -M_PI / 2 + i * M_PI / 5;
        const double radius = (i % 2 == 0) ? r : r * 0.45;
        const QPointF point(radius * std::cos(angle), radius * std::sin(angle));
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

QPainterPath ribbon(double r) {
    QPainterPath path;
    path.moveTo(-r * 0.65, -r);
    path.lineTo(r * 0.65, -r);
    path.lineTo(r * 0.65, r);
    path.lineTo(0, r * 0.35);
    path.lineTo(-r * 0.65, r);
    path.closeSubpath();
    return path;
}

void paintFork(QPainter& painter, const QColor& color, double r) {
    const QPointF root(-r * 0.6, r * 0.7), first(-r * 0.6, -r * 0.7), second(r * 0.7, -r * 0.1);
    painter.setPen(QPen(color, 1.25));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(root, first);
    QPainterPath bend(root);
    bend.cubicTo(QPointF(-r * 0.6, 0), QPointF(0, r * 0.1), second);
    painter.drawPath(bend);
    painter.setBrush(color);
    painter.setPen(Qt::NoPen);
    for (const QPointF& node : {root, first, second}) {
        painter.drawEllipse(node, r * 0.3, r * 0.3);
    }
}

void paintCross(QPainter& painter, const QColor& color, double r) {
    painter.setPen(QPen(color, 1.75, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(-r, -r), QPointF(r, r));
    painter.drawLine(QPointF(-r, r), QPointF(r, -r));
}

/// The shape tells the severity where the colour does not: octagon, triangle, circle, each with its sign.
void paintFinding(QPainter& painter, Finding::Severity severity, double r) {
    const QColor sign = theme().color(Token::plot);
    QPolygonF shape;
    if (severity == Finding::Severity::error) {
        for (int i = 0; i < 8; ++i) {
            const double angle = M_PI / 8 + i * M_PI / 4;
            shape << QPointF(std::cos(angle), std::sin(angle)) * (r * 0.95);
        }
        painter.drawPolygon(shape);
        paintCross(painter, sign, r * 0.34);
        return;
    }
    if (severity == Finding::Severity::warning) {
        shape << QPointF(0, -r * 0.9) << QPointF(r * 0.95, r * 0.75) << QPointF(-r * 0.95, r * 0.75);
        painter.drawPolygon(shape);
    } else {
        painter.drawEllipse(QPointF(), r * 0.85, r * 0.85);
    }
    const bool warning = severity == Finding::Severity::warning;
    painter.setBrush(sign);
    painter.drawRect(QRectF(-r * 0.11, warning ? -r * 0.35 : -r * 0.1, r * 0.22, r * 0.55));
    painter.drawRect(QRectF(-r * 0.11, warning ? r * 0.35 : -r * 0.5, r * 0.22, r * 0.22));
}

} // namespace

std::vector<MarkerCluster> clustered(std::vector<Marker> markers,
                                     const std::function<double(std::int64_t)>& xOf) {
    std::stable_sort(markers.begin(), markers.end(),
                     [](const Marker& a, const Marker& b) { return a.iteration < b.iteration; });
    std::vector<MarkerCluster> clusters;
    for (Marker& marker : markers) {
        const double x = xOf(marker.iteration);
        if (clusters.empty() || x - clusters.back().x >= clusterDistancePx) {
            clusters.push_back({x, {}});
        }
        clusters.back().markers.push_back(std::move(marker));
    }
    return clusters;
}

QColor markerColor(const Marker& marker) {
    switch (marker.kind) {
    case MarkerKind::checkpoint:
        return theme().color(Token::text2);
    case MarkerKind::breakpoint:
        return theme().color(Token::error);
    case MarkerKind::bookmark:
        return theme().color(Token::accent);
    case MarkerKind::notFinite:
        return theme().color(Token::nan);
    case MarkerKind::finding:
        return theme().color(marker.severity == Finding::Severity::error     ? Token::error
                             : marker.severity == Finding::Severity::warning ? Token::warning
                                                                             : Token::note);
    case MarkerKind::edit:
    case MarkerKind::fork:
    case MarkerKind::best:
        break;
    }
    return marker.branch >= 0 ? theme().series(marker.branch) : theme().color(Token::text2);
}

void paintMarker(QPainter& painter, const Marker& marker, const QPointF& centre, double size) {
    const QColor color = markerColor(marker);
    const double r = size / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (marker.kind) {
    case MarkerKind::edit:
        painter.drawPath(diamond(r * 0.72));
        break;
    case MarkerKind::best:
        painter.drawPath(star(r * 0.92));
        break;
    case MarkerKind::breakpoint:
        painter.drawEllipse(QPointF(), r * 0.58, r * 0.58);
        break;
    case MarkerKind::bookmark:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 1.25));
        painter.drawPath(ribbon(r * 0.8));
        break;
    case MarkerKind::fork:
        paintFork(painter, color, r);
        break;
    case MarkerKind::notFinite:
        paintCross(painter, color, r * 0.55);
        break;
    case MarkerKind::finding:
        paintFinding(painter, marker.severity, r);
        break;
    case MarkerKind::checkpoint:
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(QRectF(-0.5, -2, 1, 4), color);
        break;
    }
    painter.restore();
}

void paintMarkers(QPainter& painter, const MarkerCluster& cluster, double y) {
    const auto heaviest =
        std::max_element(cluster.markers.begin(), cluster.markers.end(),
                         [](const Marker& a, const Marker& b) { return weight(a) < weight(b); });
    if (heaviest == cluster.markers.end()) {
        return;
    }
    paintMarker(painter, *heaviest, {cluster.x, y});
    if (cluster.markers.size() > 1) {
        painter.setFont(theme().font(TextRole::tick));
        painter.setPen(theme().color(Token::text2));
        painter.drawText(QRectF(cluster.x + 7, y - 8, 30, 16), Qt::AlignLeft | Qt::AlignVCenter,
                         QString::number(cluster.markers.size()));
    }
}

QString markerToolTip(const MarkerCluster& cluster) {
    QStringList lines;
    for (const Marker& marker : cluster.markers) {
        QString line = countText(marker.iteration) + QStringLiteral("  ") + markerName(marker.kind);
        if (!marker.text.isEmpty()) {
            line += QStringLiteral(": ") + marker.text;
        }
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

QString markerName(MarkerKind kind) {
    switch (kind) {
    case MarkerKind::edit:
        return MarkerTexts::tr("edit");
    case MarkerKind::fork:
        return MarkerTexts::tr("fork");
    case MarkerKind::checkpoint:
        return MarkerTexts::tr("checkpoint");
    case MarkerKind::breakpoint:
        return MarkerTexts::tr("breakpoint");
    case MarkerKind::bookmark:
        return MarkerTexts::tr("bookmark");
    case MarkerKind::best:
        return MarkerTexts::tr("best");
    case MarkerKind::notFinite:
        return MarkerTexts::tr("NaN");
    case MarkerKind::finding:
        return MarkerTexts::tr("finding");
    }
    return {};
}

} // namespace basin
