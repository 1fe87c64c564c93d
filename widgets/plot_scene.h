// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/axis_ticks.h"
#include "widgets/column_cache.h"
#include "widgets/curve_raster.h"
#include "widgets/curve_smoothing.h"
#include "widgets/plot_labels.h"
#include "widgets/plot_xy.h"

#include <QSize>

#include <memory>

namespace basin {

/// What of a plot is shown. Follows the data on an axis until somebody zooms there.
struct PlotZoom {
    bool followsX = true, followsY = true;
    double xBegin = 0.0, xEnd = 1.0;
    AxisRange y{0.0, 1.0};
};

/// The mouse's and keyboard's part in what is drawn over the curves.
struct PlotPointer {
    bool hovering = false;
    QPointF at;
    int cluster = -1; ///< of event marks, hovered
    std::optional<QRectF> band;
    std::optional<std::int64_t> second; ///< the cursor that measures
    bool focused = false;
};

/// A plot without a widget: works out ranges, columns, ticks and positions, and paints.
///
/// Keeps what was worked out for a curve while neither its rows nor the stretch shown change, so that a
/// moving cursor costs nothing. Thread: GUI thread.
class PlotScene {
  public:
    PlotData data;
    PlotStyle style;
    TraceForm form = TraceForm::spans; ///< what it is painted on: pixels, or a device that keeps lines

    const PlotZoom& zoom() const { return zoom_; }
    /// Known to the frame at once, so that gestures that follow each other build on it.
    void setZoom(const PlotZoom& zoom);

    /// For a canvas of `size` logical pixels with `ratio` device pixels each; `top` is kept free above the
    /// rail.
    void layOut(const QSize& size, double ratio, double top = 0.0);
    /// False while averages of very long curves are still being worked out: lay out again soon.
    bool isComplete() const { return complete_; }

    const PlotFrame& frame() const { return frame_; }
    const AxisTicks& xTicks() const { return xTicks_; }
    const AxisTicks& yTicks() const { return yTicks_; }
    const std::vector<PlacedCurve>& placed() const { return placed_; }
    const std::vector<MarkerCluster>& clusters() const { return clusters_; }
    const XyRaster& points() const { return points_; }
    std::int64_t lastIteration() const;
    bool isEmpty() const;
    /// The curve that runs within a few pixels of `at`, the nearest; no limit.
    std::optional<std::size_t> curveAt(const QPointF& at) const;
    /// Branch of the curve that runs within a few pixels of `at`; -1: none.
    int branchAt(const QPointF& at) const;

    void paintMain(QPainter& painter, int highlighted) const;
    void paintOverlay(QPainter& painter, const PlotPointer& pointer, const QString& title) const;

    static constexpr double titleHeightPx = 26.0;
    static constexpr int edgePx = 14; ///< to the right of the area

  private:
    void layOutIterations(double ratio);
    void layOutPoints(double ratio);
    PlacedCurve sampled(std::size_t index) const;
    void reduceCurves(const ColumnGrid& grid);
    void smoothCurves();
    void placeBands(double left, double columnPx);
    std::optional<AxisRange> valueRange() const;
    void chooseThreshold(std::vector<double> magnitudes, double largest, const std::optional<double>& given,
                         bool follows, AxisMap& map) const;
    void fitValues(const std::optional<AxisRange>& found);
    void makeTicks(const std::optional<AxisRange>& found);
    int marginForTicks() const;
    void paintEmpty(QPainter& painter) const;
    void mendTicks(QPainter& painter, const PlotPointer& pointer) const;

    PlotZoom zoom_;
    PlotFrame frame_;
    AxisTicks xTicks_, yTicks_;
    int marginLeft_ = 52;
    double ratio_ = 1.0;
    mutable CurveRaster raster_;                         ///< kept for its memory
    std::vector<ColumnCache> reduced_, reducedAverages_; ///< one for each curve
    std::vector<std::unique_ptr<SmoothedCurve>> averages_;
    double averagesSpan_ = 0.0;
    bool complete_ = true;
    std::vector<PlacedCurve> placed_;
    std::vector<ColumnCache> reducedBands_; ///< two for each
    std::vector<PlacedBand> bands_;
    std::vector<CurveLabel> labels_;
    std::vector<MarkerCluster> clusters_;
    XyRaster points_;
};

} // namespace basin
