// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointF>
#include <QSize>

#include <optional>

namespace basin {

/// Nearest-neighbour magnification, exact: device pixel (i, j) of the result shows source pixel
/// floor(origin + (i + 0.5, j + 0.5) * step). Places outside the source are filled with `ground`.
/// `source` must be 32 bits a pixel; `step` = source pixels per device pixel.
QImage sampleNearest(const QImage& source, QPointF origin, double step, QSize size, QRgb ground);

inline constexpr int largestFactor = 256; ///< 16-bit sums of bytes hold no more

/// Shrinks by a whole factor, each pixel the mean of its block; a block that holds one pixel of colour
/// `dominant` (NaN) becomes it, so that a single NaN stays visible however far the picture is zoomed out.
QImage reduced(const QImage& source, int factor, std::optional<QRgb> dominant);

} // namespace basin
