// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/axis_scale.h"
#include "widgets/curve_columns.h"
#include "widgets/marker.h"
#include "widgets/theme.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

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
    std::vector<std::int64_t> checkpoints; ///< of the branch that is looked at
    std::int64_t cursor = 0;               ///< iteration
    int cursorBranch = 0;
    Mode mode = Mode::paused;
    /// Where set, every curve runs over another scalar of its rows instead of over iterations.
    struct XAxis {
        QString label;
        std::vector<std::size_t> columns; ///< of each curve's histories
    };
    std::optional<XAxis> x;
};

/// How a plot shows it.
struct PlotStyle {
    AxisScale x = AxisScale::linear; ///< of another scalar; iterations are always linear
    AxisScale y = AxisScale::linear;
    /// Where symmetric logarithmic axes turn linear; none: chosen from what is visible.
    std::optional<double> xThreshold, yThreshold;
    double smoothing = 0.0; ///< span of the moving average, iterations; below 2: none

    friend bool operator==(const PlotStyle&, const PlotStyle&) = default;
};

/// Where the data area lies on screen and which stretch of the data it shows.
struct PlotFrame {
    QRectF area;
    double xBegin = 0.0, xEnd = 1.0; ///< iterations, or values of the other scalar
    AxisRange y{0.0, 1.0};
    AxisMap xMap, yMap;

    double xOf(double iteration) const;
    double yOf(double value) const; ///< clamped a little outside the area; never NaN for finite values
    double iterationAt(double xPx) const;
    double valueAt(double yPx) const;
};

/// Colour of a curve: its branch's own, its dimmer tint for a second quantity, paler ones after that.
QColor curveColor(const Curve& curve);

} // namespace basin
