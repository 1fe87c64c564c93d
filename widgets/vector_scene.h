// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"
#include "widgets/axis_ticks.h"
#include "widgets/plot_data.h"
#include "widgets/plot_labels.h"

#include <QPolygonF>
#include <QSize>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QPainter;

namespace basin {

/// One vector of a plot of vectors, as it is at the position that is looked at.
struct VectorSeries {
    QString id, label, unit;
    VectorStyle style = VectorStyle::bars;
    bool logAxis = false; ///< wanted by its declaration
    bool whole = false;   ///< counts: printed without decimals
    QString table;        ///< whose rows are its elements, one to one; empty: none
    int color = 0;        ///< of the series of colours
    bool shown = true;
    std::shared_ptr<const ChannelData> data; ///< VectorData; null: not built here

    const VectorData* vector() const { return data ? std::get_if<VectorData>(data.get()) : nullptr; }
    std::size_t size() const { return vector() == nullptr ? 0 : vector()->values.size(); }
    /// Position of element `i` along x: VectorData::x, else its index.
    double positionOf(std::size_t i) const;
    /// "nose tip", else the index.
    QString nameOf(std::size_t i) const;
};

/// Element `index` of series `series`.
struct VectorElement {
    std::size_t series = 0, index = 0;
    friend bool operator==(const VectorElement&, const VectorElement&) = default;
};

/// A plot of vectors without a widget: works out ranges, ticks and positions, and paints. Several vectors
/// share the axes: bars stand in groups side by side, lines and points lie over them. Where there are more
/// elements than pixel columns, each column shows its smallest and largest value: none is left out. NaN and
/// Inf leave a magenta cross at the edge. Thread: GUI thread.
class VectorScene {
  public:
    std::vector<VectorSeries> series;
    /// How values lie along their axis; none: as the channels declare, symmetric where a value is negative.
    std::optional<AxisScale> scale;
    std::map<QString, int> selected; ///< row by table
    QString emptyText;

    /// Forgets what an earlier run made the axis.
    void forget();
    /// For a drawing of `size` logical pixels; `top` is kept free above the area.
    void layOut(const QSize& size, double ratio, double top = 0.0);

    struct Zoom {
        bool followsX = true, followsY = true;
        double xBegin = 0.0, xEnd = 1.0;
        AxisRange y;
    };
    Zoom zoom;

    const PlotFrame& frame() const { return frame_; }
    AxisScale shownScale() const { return frame_.yMap.scale; }
    bool isEmpty() const; ///< no value of any series that is shown
    /// The element nearest to `at`, across all that are shown; bars before lines before points.
    std::optional<VectorElement> elementAt(const QPointF& at) const;
    /// The row that element stands for, with its table; none where it is linked to none.
    std::optional<std::pair<QString, int>> rowOf(const VectorElement& element) const;
    /// Values without a place on a logarithmic axis.
    std::size_t withoutPlace() const { return withoutPlace_; }
    /// The element as text: name and the values of every series there.
    QString describe(const VectorElement& element) const;

    struct Pointer {
        std::optional<VectorElement> element; ///< under the mouse, or reached by keys
        bool focused = false;
    };
    void paint(QPainter& painter, const QSize& size, const Pointer& pointer, const QString& title) const;

    static constexpr double titleHeightPx = 26.0;

  private:
    struct Placed {
        double barLeft = 0.0, barWidth = 0.0; ///< px, from the position
    };

    bool usable(const VectorSeries& each) const { return each.shown && each.size() > 0; }
    void chooseScale();
    void fitPositions();
    void fitValues();
    void makeTicks(int width);
    void placeBars();
    std::vector<AxisTicks::Tick> nameTicks() const;
    double base() const; ///< px, where bars stand
    double xOf(std::size_t series, std::size_t i) const;
    std::optional<std::size_t> partner(std::size_t series, const VectorElement& element) const;
    std::vector<Guide> guides() const;

    void paintAxes(QPainter& painter) const;
    void paintHighlights(QPainter& painter, const Pointer& pointer) const;
    void paintBars(QPainter& painter, std::size_t index) const;
    void paintDense(QPainter& painter, std::size_t index) const;
    void paintLine(QPainter& painter, std::size_t index) const;
    void paintPoints(QPainter& painter, std::size_t index) const;
    void paintFaults(QPainter& painter, std::size_t index) const;
    std::vector<CurveLabel> paintGuides(QPainter& painter) const; ///< their lines; returns their names
    std::vector<CurveLabel> seriesNames() const;
    void paintWithoutPlace(QPainter& painter) const;
    void paintReadoutOf(QPainter& painter, const VectorElement& element) const;

    PlotFrame frame_;
    AxisTicks xTicks_, yTicks_;
    double step_ = 1.0; ///< smallest distance of neighbours along x
    double ratio_ = 1.0;
    bool wasNegative_ = false; ///< a symmetric axis stays one
    std::size_t withoutPlace_ = 0;
    int marginLeft_ = 52;
    std::vector<Placed> placed_;
};

} // namespace basin
