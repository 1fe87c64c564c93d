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

/// The same for shrinking, `step` >= 1: each device pixel shows the mean of the source pixels that fall to
/// it, and each source pixel falls to one. A device pixel with one source pixel of colour `dominant` (NaN)
/// becomes it, so that a single NaN stays visible however far the picture is zoomed out.
QImage sampleMean(const QImage& source, QPointF origin, double step, QSize size, QRgb ground,
                  std::optional<QRgb> dominant);

} // namespace basin
