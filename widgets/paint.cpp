// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint.h"

#include "widgets/theme.h"

#include <QPaintDevice>
#include <QPainterPath>

namespace basin {

qreal devicePixel(const QPainter& painter) {
    const qreal ratio = painter.device() != nullptr ? painter.device()->devicePixelRatioF() : 1.0;
    return 1.0 / ratio;
}

void paintBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& edge, qreal radius,
              int edge_px) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, radius > 0.0);
    if (!edge.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
        painter.drawRoundedRect(rect, radius, radius);
        painter.restore();
        return;
    }
    const qreal width = edge_px * devicePixel(painter);
    if (radius > 0.0) {
        painter.setPen(QPen(edge, width));
        painter.setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
        const qreal half = width / 2.0;
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    } else {
        if (fill.isValid()) {
            painter.fillRect(rect, fill);
        }
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), width), edge);
        painter.fillRect(QRectF(rect.left(), rect.bottom() - width, rect.width(), width), edge);
        painter.fillRect(QRectF(rect.left(), rect.top(), width, rect.height()), edge);
        painter.fillRect(QRectF(rect.right() - width, rect.top(), width, rect.height()), edge);
    }
    painter.restore();
}

void paintFocusRing(QPainter& painter, const QRectF& rect, qreal radius) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color(Token::accent), metric::focusRing));
    painter.setBrush(Qt::NoBrush);
    const qreal half = metric::focusRing / 2.0;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void paintHorizontal(QPainter& painter, qreal left, qreal right, qreal at, const QColor& color) {
    painter.fillRect(QRectF(left, at, right - left, devicePixel(painter)), color);
}

void paintVertical(QPainter& painter, qreal top, qreal bottom, qreal at, const QColor& color) {
    painter.fillRect(QRectF(at, top, devicePixel(painter), bottom - top), color);
}

void paintHatch(QPainter& painter, const QRectF& rect, const QColor& color) {
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5));
    constexpr qreal gap = 6.0;
    // Stripes are anchored to the painter's origin so that neighbouring areas join without a seam.
    const qreal first = gap * std::floor((rect.left() + rect.top()) / gap);
    for (qreal sum = first; sum <= rect.right() + rect.bottom() + gap; sum += gap) {
        painter.drawLine(QPointF(sum - rect.bottom(), rect.bottom()), QPointF(sum - rect.top(), rect.top()));
    }
    painter.restore();
}

} // namespace basin
