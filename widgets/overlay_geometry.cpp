// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overlay_painter.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace basin {

namespace {

int coordinatesOf(OverlayShape shape) {
    switch (shape) {
    case OverlayShape::point:
        return 2;
    case OverlayShape::ellipse:
        return 6;
    case OverlayShape::polyline:
        return 0;
    case OverlayShape::arrow:
    case OverlayShape::box:
    case OverlayShape::edge:
        break;
    }
    return 4;
}

double toSegment(QPointF p, QPointF a, QPointF b) {
    const QPointF ab = b - a;
    const double length2 = QPointF::dotProduct(ab, ab);
    const double t = length2 > 0.0 ? std::clamp(QPointF::dotProduct(p - a, ab) / length2, 0.0, 1.0) : 0.0;
    return QLineF(p, a + ab * t).length();
}

struct Measure {
    double outline = std::numeric_limits<double>::infinity(); // distance to what is drawn
    bool inside = false;
    double area = 0.0;
};

Measure toEllipse(const std::array<float, 6>& g, QPointF p, const PictureTransform& transform) {
    // In the frame where the ellipse is the unit circle; back to pixels along the ray through the centre.
    const QPointF d = p - transform.toScreen(QPointF(g[0], g[1]));
    const QPointF a = QPointF(g[2], g[3]) * transform.scale;
    const QPointF b = QPointF(g[4], g[5]) * transform.scale;
    const double det = a.x() * b.y() - a.y() * b.x();
    const double distance = std::hypot(d.x(), d.y());
    if (std::abs(det) < 1e-9) { // a line or a point
        return {std::min(toSegment(d, -a, a), toSegment(d, -b, b)), false, 0.0};
    }
    const double u = (d.x() * b.y() - d.y() * b.x()) / det;
    const double v = (a.x() * d.y() - a.y() * d.x()) / det;
    const double radius = std::hypot(u, v);
    const double shorter = std::min(std::hypot(a.x(), a.y()), std::hypot(b.x(), b.y()));
    const double outline = radius > 1e-9 ? distance * std::abs(1.0 - 1.0 / radius) : shorter;
    return {outline, radius <= 1.0, std::abs(det)};
}

Measure toBox(const std::array<float, 6>& g, QPointF p, const PictureTransform& transform) {
    const QRectF box = transform.toScreen(QRectF(g[0], g[1], g[2], g[3]).normalized());
    const QPointF corners[] = {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
    Measure result{std::numeric_limits<double>::infinity(), box.contains(p), box.width() * box.height()};
    for (int i = 0; i < 4; ++i) {
        result.outline = std::min(result.outline, toSegment(p, corners[i], corners[(i + 1) % 4]));
    }
    return result;
}

Measure toPolyline(const std::vector<float>& line, QPointF p, const PictureTransform& transform) {
    Measure result;
    for (std::size_t i = 0; i + 3 < line.size(); i += 2) {
        result.outline =
            std::min(result.outline, toSegment(p, transform.toScreen(QPointF(line[i], line[i + 1])),
                                               transform.toScreen(QPointF(line[i + 2], line[i + 3]))));
    }
    return result;
}

Measure measure(const OverlayItem& item, QPointF p, const PictureTransform& transform) {
    const auto& g = item.geometry;
    switch (item.shape) {
    case OverlayShape::point:
        return {QLineF(p, transform.toScreen(QPointF(g[0], g[1]))).length() - 3.0};
    case OverlayShape::ellipse:
        return toEllipse(g, p, transform);
    case OverlayShape::box:
        return toBox(g, p, transform);
    case OverlayShape::polyline:
        return toPolyline(item.polyline, p, transform);
    case OverlayShape::arrow:
    case OverlayShape::edge:
        break;
    }
    return {toSegment(p, transform.toScreen(QPointF(g[0], g[1])), transform.toScreen(QPointF(g[2], g[3])))};
}

} // namespace

bool isPlaced(const OverlayItem& item) {
    const auto finite = [](float v) { return std::isfinite(v); };
    if (item.shape == OverlayShape::polyline) {
        return std::all_of(item.polyline.begin(), item.polyline.end(), finite);
    }
    return std::all_of(item.geometry.begin(), item.geometry.begin() + coordinatesOf(item.shape), finite);
}

QRectF boundsOf(const OverlayItem& item) {
    const auto& g = item.geometry;
    switch (item.shape) {
    case OverlayShape::point:
        return {g[0], g[1], 0.0, 0.0};
    case OverlayShape::box:
        return QRectF(g[0], g[1], g[2], g[3]).normalized();
    case OverlayShape::ellipse: {
        const double x = std::sqrt(double{g[2]} * g[2] + double{g[4]} * g[4]);
        const double y = std::sqrt(double{g[3]} * g[3] + double{g[5]} * g[5]);
        return {g[0] - x, g[1] - y, 2.0 * x, 2.0 * y};
    }
    case OverlayShape::polyline: {
        QRectF bounds;
        for (std::size_t i = 0; i + 1 < item.polyline.size(); i += 2) {
            // A box of no extent is empty to QRectF and would vanish in the union.
            bounds |= QRectF(item.polyline[i], item.polyline[i + 1], 1e-3, 1e-3);
        }
        return bounds;
    }
    case OverlayShape::arrow:
    case OverlayShape::edge:
        break;
    }
    return QRectF(QPointF(g[0], g[1]), QPointF(g[2], g[3])).normalized();
}

std::optional<OverlayHit> hitTest(const OverlayData& data, const PictureTransform& transform, QPointF screen,
                                  double reach) {
    std::optional<OverlayHit> best;
    for (std::size_t i = 0; i < data.items.size(); ++i) {
        const OverlayItem& item = data.items[i];
        if ((item.row < 0 && item.label.empty()) || item.role == Role::support || !isPlaced(item)) {
            continue;
        }
        const Measure found = measure(item, screen, transform);
        double distance = found.outline;
        if (distance > reach) {
            if (!found.inside) {
                continue;
            }
            distance = reach + std::log1p(found.area); // inside counts less than near; small before large
        }
        if (!best || distance < best->distance) {
            best = OverlayHit{static_cast<int>(i), distance};
        }
    }
    return best;
}

} // namespace basin
