// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>

#include <span>

namespace basin {

/// Draws a smooth polyline straight into `image` (32 bits a pixel, opaque), `width` and points in its pixels.
///
/// Each pixel along the steeper axis of a segment gets a span of the line's thickness with fractional ends
/// (X. Wu's antialiased lines, SIGGRAPH 1991, widened). QPainter does the same far more generally, and ten
/// times slower for thousands of short segments wider than one pixel. Joins are not mitred: meant for widths
/// of a few pixels.
void strokePolyline(QImage& image, std::span<const QPointF> points, double width, const QColor& color);

} // namespace basin
