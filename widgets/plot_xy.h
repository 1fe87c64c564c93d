// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot_data.h"

#include <QImage>
#include <QPointF>

#include <optional>
#include <vector>

class QPainter;

namespace basin {

/// The rows of a plot of scalars against another scalar, as pixels.
///
/// Every row has its pixel, which remembers the newest iteration that fell on it; colour is looked up when
/// the picture is made. New rows are added to what is there as long as the frame stays. Rows whose two values
/// are not both finite have no pixel and are counted. Thread: one at a time.
class XyRaster {
  public:
    /// Brings the pixels up to date with all rows, `ratio` device pixels to a logical one.
    void update(const PlotFrame& frame, const PlotData& data, double ratio);

    /// The pixels, coloured by iteration or by the third scalar; those after `cursor` dimmed in the past,
    /// those of branches other than `highlighted` (>= 0) too.
    QImage image(const PlotData& data, int highlighted) const;

    struct Hit {
        std::size_t curve = 0;
        std::int64_t iteration = 0;
    };
    /// The row drawn nearest to `at` within `reach` logical pixels.
    std::optional<Hit> nearest(const QPointF& at, double reach) const;

    std::int64_t notFinite() const { return notFinite_; }

  private:
    struct Pixel {
        std::int32_t curve = -1;
        std::int64_t iteration = 0;
    };
    struct Taken {
        std::uint64_t history = 0, other = 0; ///< ids of the curve's history and of the other axis's
        std::int64_t begin = 0, end = 0;
    };

    bool continues(const PlotFrame& frame, const PlotData& data, double ratio) const;
    void addRows(const PlotData& data, std::size_t curve, std::size_t part, std::int64_t from);
    void put(const QPointF& at, std::size_t curve, std::int64_t iteration);

    PlotFrame frame_;
    double ratio_ = 1.0;
    int width_ = 0, height_ = 0;
    std::vector<Pixel> pixels_;
    std::vector<std::vector<Taken>> taken_; ///< of each curve's parts
    std::vector<std::pair<std::size_t, std::size_t>> columns_;
    std::int64_t notFinite_ = 0;
};

/// Lines from row to row where there are few enough to follow, coloured like the raster; a ring where each
/// curve starts and a square where it ends; rings at the cursor.
void paintXyLines(QPainter& painter, const PlotFrame& frame, const PlotData& data, int highlighted);
void paintXyEnds(QPainter& painter, const PlotFrame& frame, const PlotData& data);
void paintXyCursor(QPainter& painter, const PlotFrame& frame, const PlotData& data);
/// The event marks at the points where they happened.
void paintXyMarkers(QPainter& painter, const PlotFrame& frame, const PlotData& data);
/// In the rail: which colour is which iteration, or which value of the third scalar.
void paintXyScale(QPainter& painter, const PlotFrame& frame, const PlotData& data, std::int64_t notFinite);

/// Where row `iteration` of curve `index` lies; none where it has no such row or its values are not finite.
std::optional<QPointF> xyPoint(const PlotFrame& frame, const PlotData& data, std::size_t index,
                               std::int64_t iteration);
/// Range over all rows of all curves; with `positive`, of what a logarithmic axis can show.
std::optional<AxisRange> rangeOf(const std::vector<Curve>& curves, bool positive);

} // namespace basin
