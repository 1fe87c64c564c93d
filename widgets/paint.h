// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLineF>
#include <QPainter>
#include <QRectF>

namespace basin {

/// Side of one device pixel in the painter's logical coordinates: lines stay one device pixel at any scale.
qreal devicePixel(const QPainter& painter);

/// Fills a rectangle with rounded corners and draws its edge inside it. `edge_px` counts device pixels; an
/// invalid colour leaves fill or edge out.
void paintBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& edge,
              qreal radius = 0.0, int edge_px = 1);

/// The focus ring: two logical pixels of accent just inside `rect`.
void paintFocusRing(QPainter& painter, const QRectF& rect, qreal radius);

/// Crisp horizontal and vertical lines, one device pixel wide, `at` is the near edge of the line.
void paintHorizontal(QPainter& painter, qreal left, qreal right, qreal at, const QColor& color);
void paintVertical(QPainter& painter, qreal top, qreal bottom, qreal at, const QColor& color);

/// Fills `rect` with 45° stripes, 6 logical pixels apart: the mark of NaN areas.
void paintHatch(QPainter& painter, const QRectF& rect, const QColor& color);

} // namespace basin
