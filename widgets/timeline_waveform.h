// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/curve_columns.h"

#include <QColor>
#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace basin {

/// How the values of a curve lie in the height of a lane.
struct WaveformScale {
    AxisRange range;
    bool logarithmic = false; ///< then range.low > 0
    double top = 0.0, bottom = 1.0;

    /// Pixel of a value; beyond the range at its edges.
    double yOf(double value) const;
    /// The same for lines that may lie outside: at most a height away.
    double yBeyond(double value) const;
};

/// Of columns that lie in `place`, with a margin. Logarithmic where that is wanted and a value is positive.
/// None where nothing is finite.
std::optional<WaveformScale> waveformScale(const std::vector<std::vector<CurveColumn>>& curves,
                                           bool logarithmic, const QRectF& place);

/// The columns of a lane's tracks: device pixels, on devices that keep lines logical ones.
ColumnGrid waveformGrid(const QPainter& painter, double begin, double end, const QRectF& tracks);

/// Draws a reduced curve in the tracks between top and bottom of `body`, lowest to highest row of each
/// column, and marks where it is not finite. Without a scale only these marks.
void paintWaveform(QPainter& painter, const Curve& curve, const std::vector<CurveColumn>& columns,
                   const ColumnGrid& grid, const QRectF& tracks, const QRectF& body,
                   const std::optional<WaveformScale>& scale, const QColor& color);

/// Draws a limit: dashed, left out where it lies outside of the scale.
void paintWaveformLimit(QPainter& painter, const Curve& curve, const ColumnGrid& grid, const QRectF& tracks,
                        const QRectF& body, const WaveformScale& scale, const QColor& color);

} // namespace basin
