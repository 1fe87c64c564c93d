// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot_data.h"

class QPainter;

namespace basin {

class CurveRaster;

/// A curve reduced and placed.
struct PlacedCurve {
    std::vector<CurveColumn> columns;
    CurveTrace trace;
    std::optional<CurveTrace> smoothed; ///< then `trace` is drawn thin and pale behind it
};

/// An area between two curves on screen: stretches of its upper edge from left to right and its lower edge
/// back, broken where one of the curves has nothing.
struct PlacedBand {
    std::vector<QPolygonF> areas;
    QColor color;
};

inline constexpr double railHeightPx = 18.0;

/// Lines of all curves and the magenta marks of NaN and Inf. With `highlighted` >= 0 the curves of other
/// branches step back. Dense curves go through `raster`, which was begun for this frame, except onto devices
/// that keep lines.
void paintCurves(QPainter& painter, const PlotFrame& frame, const PlotData& data,
                 const std::vector<PlacedCurve>& placed, int highlighted, CurveRaster& raster);
/// Areas between curves, tinted.
void paintBands(QPainter& painter, const PlotFrame& frame, const std::vector<PlacedBand>& bands);
/// In the past: everything right of the cursor lies under a veil. It is known, not gone.
void paintVeil(QPainter& painter, const PlotFrame& frame, const PlotData& data);
/// The strip above the area that carries event marks and, at its foot, checkpoints; `hovered` draws that
/// cluster's hairline down.
void paintRail(QPainter& painter, const PlotFrame& frame, const PlotData& data,
               const std::vector<MarkerCluster>& clusters, int hovered);
/// Line, rings on the curves and flag on the axis, in the mode's colour.
void paintCursor(QPainter& painter, const PlotFrame& frame, const PlotData& data);
/// The cursor that measures: a dashed line and an outlined flag.
void paintSecondCursor(QPainter& painter, const PlotFrame& frame, const PlotData& data,
                       std::int64_t iteration);
/// Hairlines through `at` and its two values at the axes.
void paintCrosshair(QPainter& painter, const PlotFrame& frame, const QPointF& at, bool overIterations);

} // namespace basin
