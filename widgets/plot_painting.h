// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/axis_ticks.h"
#include "widgets/curve.h"
#include "widgets/marker.h"
#include "widgets/theme.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace basin {

/// What a plot shows: curves, events and the one time cursor.
struct PlotData {
    struct BranchName {
        int branch = 0;
        QString name; ///< "A"
    };
    std::vector<Curve> curves;
    std::vector<BranchName> branches; ///< of the read-out's columns
    std::vector<Marker> markers;
    std::int64_t cursor = 0; ///< iteration
    Mode mode = Mode::paused;
};

/// Where the data area lies on screen and which stretch of the data it shows.
struct PlotFrame {
    QRectF area;
    double xBegin = 0.0, xEnd = 1.0; ///< iterations
    AxisRange y{0.0, 1.0};
    AxisScale scale = AxisScale::linear;

    double xOf(double iteration) const;
    double yOf(double value) const; ///< clamped a little outside the area; never NaN for finite values
    double iterationAt(double xPx) const;
};

/// A curve reduced and placed.
struct PlacedCurve {
    std::vector<CurveColumn> columns;
    CurveTrace trace;
};

inline constexpr double railHeightPx = 18.0;

/// Colour of a curve: the branch's own, its dimmer tint for a second quantity, paler ones after that.
QColor curveColor(const Curve& curve);

/// Lines of all curves and the magenta marks of NaN and Inf. `penPx` as QPen's width.
void paintCurves(QPainter& painter, const PlotFrame& frame, const PlotData& data,
                 const std::vector<PlacedCurve>& placed);
/// In the past: everything right of the cursor lies under a veil. It is known, not gone.
void paintVeil(QPainter& painter, const PlotFrame& frame, const PlotData& data);
/// The strip above the area that carries event marks; `hovered` draws that cluster's hairline down.
void paintRail(QPainter& painter, const PlotFrame& frame, const std::vector<MarkerCluster>& clusters,
               int hovered);
/// Line, rings on the curves and flag on the axis, in the mode's colour.
void paintCursor(QPainter& painter, const PlotFrame& frame, const PlotData& data);
void paintCrosshair(QPainter& painter, const PlotFrame& frame, const QPointF& at);

} // namespace basin
