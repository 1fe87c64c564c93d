// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overlay_painter.h"

#include "widgets/line_raster.h"
#include "widgets/theme.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numbers>
#include <utility>
#include <vector>

namespace basin {

namespace {

constexpr int finestCircle = 256;

const std::array<QPointF, finestCircle>& unitCircle() {
    static const auto circle = [] {
        std::array<QPointF, finestCircle> points;
        for (int i = 0; i < finestCircle; ++i) {
            const double angle = 2.0 * std::numbers::pi * i / finestCircle;
            points[static_cast<std::size_t>(i)] = {std::cos(angle), std::sin(angle)};
        }
        return points;
    }();
    return circle;
}

// As many corners as keep the polygon within an eighth of a pixel of the ellipse.
void placeEllipse(QPolygonF& polygon, QPointF centre, QPointF a, QPointF b) {
    const double reach = std::sqrt(std::max(QPointF::dotProduct(a, a), QPointF::dotProduct(b, b)));
    const double wanted = std::clamp(2.0 * std::numbers::pi * std::sqrt(reach), 8.0, double{finestCircle});
    const auto corners = static_cast<int>(std::bit_ceil(static_cast<unsigned>(wanted)));
    const std::size_t stride = static_cast<std::size_t>(finestCircle / corners);
    polygon.resize(corners + 1);
    QPointF* corner = polygon.data();
    for (std::size_t i = 0; i < finestCircle; i += stride) {
        const QPointF& on_circle = unitCircle()[i];
        *corner++ = centre + a * on_circle.x() + b * on_circle.y();
    }
    *corner = polygon.constFirst();
}

QPen penOf(const RoleLook& look) {
    return {look.color, look.width, look.style, Qt::FlatCap, Qt::RoundJoin};
}

double opacityOf(std::size_t items) {
    constexpr double crowd = 200.0; // up to here lines leave enough of a picture free
    return std::clamp(crowd / static_cast<double>(std::max<std::size_t>(items, 1)), 0.35, 1.0);
}

} // namespace

RoleLook lookOf(Role role) {
    const Theme& look = theme();
    switch (role) {
    case Role::estimate:
        return {look.series(0)};
    case Role::initial:
        return {look.color(Token::text3), Qt::DashLine};
    case Role::reference:
        return {look.series(2), Qt::DashLine};
    case Role::selected:
        return {look.color(Token::text), Qt::SolidLine, 2.0};
    case Role::proposal:
        return {look.series(1)};
    case Role::support:
        return {look.color(Token::text2), Qt::DashLine};
    case Role::trail:
        return {look.seriesTint(0)};
    }
    return {look.series(0)};
}

OverlayPainter::OverlayPainter(QPainter& painter, const PictureTransform& transform, const QRectF& viewport)
    : painter_(painter), transform_(transform), viewport_(viewport) {
    if (painter.device()->devType() == QInternal::Image) {
        image_ = static_cast<QImage*>(painter.device());
    }
}

void OverlayPainter::paint(const OverlayData& data, const OverlayStyle& style) {
    painter_.setRenderHint(QPainter::Antialiasing);
    const bool coloured = style.scale != nullptr && !data.value_label.empty();
    const auto waits = [](const OverlayItem& item) { return item.role == Role::support && item.row >= 0; };
    const auto drawn = data.items.size() -
                       static_cast<std::size_t>(std::count_if(data.items.begin(), data.items.end(), waits));
    const double thinned = style.opacity * opacityOf(drawn);
    const auto paintOne = [&](const OverlayItem& item, bool in_focus, double share) {
        RoleLook look = lookOf(item.role);
        const double strength = in_focus ? style.opacity : thinned * share;
        if (item.role == Role::estimate && coloured) {
            look.color = QColor::fromRgb((*style.scale)(item.value));
            look.color.setAlphaF(static_cast<float>(strength));
        } else if (item.role == Role::estimate && style.faint) {
            look.color = theme().color(Token::text2, 0.5 * strength);
        } else if (item.role == Role::estimate && on_map_ && item.shape == OverlayShape::point) {
            look.color = QColor::fromRgbF(1.0F, 1.0F, 1.0F, static_cast<float>(style.opacity * share));
        } else {
            look.color.setAlphaF(static_cast<float>(look.color.alphaF() * style.opacity * share));
        }
        look.width += in_focus ? 1.0 : 0.0;
        paintItem(item, look);
    };
    constexpr double stepped_back = 0.15;
    std::vector<const OverlayItem*> in_focus; // above the others
    for (const OverlayItem& item : data.items) {
        if (waits(item)) {
            continue;
        }
        if (!isPlaced(item)) {
            ++unplaced_;
        } else if (style.focus < 0 || item.other_row < 0) {
            paintOne(item, false, 1.0);
        } else if (item.row == style.focus || item.other_row == style.focus) {
            in_focus.push_back(&item);
        } else {
            paintOne(item, false, stepped_back);
        }
    }
    for (const OverlayItem* item : in_focus) {
        paintOne(*item, true, 1.0);
    }
}

void OverlayPainter::paintRow(const OverlayData& data, int row, bool selected) {
    painter_.setRenderHint(QPainter::Antialiasing);
    for (const OverlayItem& item : data.items) {
        if (item.row != row || item.other_row >= 0 || !isPlaced(item)) {
            continue; // edges stand out by what they are not dimmed
        }
        const Qt::PenStyle style = item.role == Role::support ? Qt::DashLine : Qt::SolidLine;
        const qreal core = selected && item.role != Role::support ? 2.0 : 1.25;
        paintItem(item, {QColor(0, 0, 0, 200), Qt::SolidLine, core + 2.0});
        paintItem(item, {Qt::white, style, core});
    }
}

QPointF OverlayPainter::place(float x, float y) const {
    const QPointF at = transform_.toScreen(QPointF(x, y));
    // The raster engine's own limit is not far beyond; nothing this far out can be seen.
    constexpr double limit = 16000.0;
    return {std::clamp(at.x(), -limit, limit), std::clamp(at.y(), -limit, limit)};
}

void OverlayPainter::paintItem(const OverlayItem& item, const RoleLook& look) {
    const QRectF bounds = transform_.toScreen(boundsOf(item)).adjusted(-12, -12, 12, 12);
    if (!bounds.intersects(viewport_)) {
        return;
    }
    const auto& g = item.geometry;
    switch (item.shape) {
    case OverlayShape::point:
        paintPoint(item, look);
        break;
    case OverlayShape::edge:
        line_.resize(2);
        line_[0] = place(g[0], g[1]);
        line_[1] = place(g[2], g[3]);
        stroke(look);
        break;
    case OverlayShape::arrow:
        paintArrow(place(g[0], g[1]), place(g[2], g[3]), look);
        break;
    case OverlayShape::box: {
        const QRectF box(place(g[0], g[1]), place(g[0] + g[2], g[1] + g[3]));
        if (isFlag(item)) {
            const double corner = std::clamp(box.width() * 0.28, 4.0, 12.0);
            const QColor color = theme().color(Token::error, look.color.alphaF());
            painter_.setPen(QPen(color, look.width));
            painter_.setBrush(Qt::NoBrush);
            painter_.drawRect(box);
            painter_.setPen(Qt::NoPen);
            painter_.setBrush(color);
            painter_.drawPolygon(QPolygonF{box.topRight(), box.topRight() - QPointF(corner, 0.0),
                                           box.topRight() + QPointF(0.0, corner)});
            break;
        }
        painter_.setPen(penOf(look));
        painter_.setBrush(Qt::NoBrush);
        painter_.drawRect(box);
        break;
    }
    case OverlayShape::ellipse:
        placeEllipse(line_, place(g[0], g[1]), QPointF(g[2], g[3]) * transform_.scale,
                     QPointF(g[4], g[5]) * transform_.scale);
        stroke(look);
        break;
    case OverlayShape::polyline:
        line_.clear();
        for (std::size_t i = 0; i + 1 < item.polyline.size(); i += 2) {
            line_ << place(item.polyline[i], item.polyline[i + 1]);
        }
        stroke(look);
        break;
    }
}

bool OverlayPainter::isFlag(const OverlayItem& item) const {
    return !tile_.isEmpty() && item.role == Role::proposal &&
           std::abs(double{item.geometry[2]}) >= 0.9 * tile_.width() &&
           std::abs(double{item.geometry[3]}) >= 0.9 * tile_.height();
}

void OverlayPainter::stroke(const RoleLook& look) {
    if (image_ == nullptr || look.style != Qt::SolidLine) {
        painter_.setPen(penOf(look));
        painter_.drawPolyline(line_);
        return;
    }
    const double ratio = painter_.transform().m11();
    for (QPointF& point : line_) {
        point *= ratio;
    }
    strokePolyline(*image_, {line_.constData(), static_cast<std::size_t>(line_.size())}, look.width * ratio,
                   look.color);
}

void OverlayPainter::paintPoint(const OverlayItem& item, const RoleLook& look) {
    const QPointF at = place(item.geometry[0], item.geometry[1]);
    painter_.setPen(QPen(look.color, std::max(look.width, 1.25)));
    painter_.setBrush(Qt::NoBrush);
    if (on_map_ && (item.role == Role::estimate || item.role == Role::reference)) {
        // Of small tiles it must leave something to be seen.
        const double room = tile_.isEmpty() ? 34.0 : tile_.width() * transform_.scale;
        const double arm = std::clamp(0.13 * room, 2.0, 4.0);
        paintCross(at, item.role == Role::estimate ? QPointF(arm, 0.0) : QPointF(0.75 * arm, 0.75 * arm),
                   look);
        return;
    }
    switch (item.role) {
    case Role::reference:
        painter_.drawLine(at - QPointF(3.5, 0), at + QPointF(3.5, 0));
        painter_.drawLine(at - QPointF(0, 3.5), at + QPointF(0, 3.5));
        break;
    case Role::initial:
    case Role::support:
    case Role::selected:
        painter_.drawEllipse(at, 4.5, 4.5);
        break;
    case Role::trail:
        painter_.fillRect(QRectF(at.x() - 1, at.y() - 1, 2, 2), look.color);
        break;
    case Role::estimate:
    case Role::proposal:
        painter_.setPen(QPen(QColor(0, 0, 0, 180), 1.0));
        painter_.setBrush(look.color);
        painter_.drawEllipse(at, 2.75 + look.width / 2.0, 2.75 + look.width / 2.0);
        break;
    }
}

/// Two lines at right angles with a dark rim.
void OverlayPainter::paintCross(QPointF at, QPointF arm, const RoleLook& look) {
    const QPointF across(-arm.y(), arm.x());
    const double width = std::max(look.width, 1.25);
    const QColor rim(0, 0, 0, static_cast<int>(200.0 * look.color.alphaF()));
    constexpr double rimPx = 0.75;
    const double length = std::max(1.0, QLineF({}, arm).length());
    for (const auto& [color, by] : {std::pair(rim, rimPx), std::pair(look.color, 0.0)}) {
        const double longer = (length + by) / length;
        painter_.setPen(QPen(color, width + 2.0 * by, Qt::SolidLine, Qt::FlatCap));
        painter_.drawLine(at - arm * longer, at + arm * longer);
        painter_.drawLine(at - across * longer, at + across * longer);
    }
}

void OverlayPainter::paintArrow(QPointF from, QPointF to, const RoleLook& look) {
    const QLineF shaft(from, to);
    painter_.setPen(penOf(look));
    painter_.drawLine(shaft);
    const double length = shaft.length();
    if (length < 1.0) {
        return;
    }
    const double head = std::min(6.0, std::max(3.0, length * 0.5)) + look.width - 1.0;
    const QPointF along = (to - from) / length;
    const QPointF across(-along.y(), along.x());
    const QPolygonF tip{to, to - along * head + across * head * 0.45,
                        to - along * head - across * head * 0.45};
    painter_.setBrush(look.color);
    painter_.drawPolygon(tip);
}

} // namespace basin
