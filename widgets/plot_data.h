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
    /// Another scalar of the same rows for each curve: its parts have the row numbers of the curve's parts.
    struct Other {
        QString label;
        std::vector<Curve> curves; ///< one for each of `curves`
        bool logarithmic = false;  ///< colours only
    };
    /// Where set, every curve runs over another scalar instead of over iterations.
    std::optional<Other> x;
    /// Where set too, the points are coloured by a third scalar instead of by their iteration.
    std::optional<Other> colour;
    /// An area between two curves, tinted in the colour of the first.
    struct Band {
        Curve from, to;
    };
    std::vector<Band> bands;
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

/// PlotFrame::yOf for many values: what the frame decides is worked out once.
class ValuePlacer {
  public:
    explicit ValuePlacer(const PlotFrame& frame);
    double operator()(double value) const;

  private:
    AxisMap map_;
    double begin_, pxPerAxis_, bottom_, above_, below_;
};

/// Colour of a curve: limits and elements have theirs; of data its branch's own, its dimmer tint for a second
/// quantity, paler ones after that.
QColor curveColor(const Curve& curve);

} // namespace basin
