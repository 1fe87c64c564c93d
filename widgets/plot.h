// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot_painting.h"

#include <QImage>
#include <QWidget>

#include <memory>

class QCustomPlot;

namespace basin {

/// Scalars of any branches over iterations: axes, curves, an event rail, the time cursor and a read-out.
///
/// Every row counts at every zoom: a curve is reduced to first, lowest, highest and last row of each pixel
/// column, so a spike of one iteration among a million is drawn, and NaN and Inf leave a magenta cross at the
/// edge. Shows all rows until somebody zooms; from then on new data never moves the view (double click: all
/// again). Mouse: click or drag sets the cursor, wheel zooms along iterations (with Ctrl along values), right
/// drag or Shift+drag opens a rubber band, middle drag moves. Thread: GUI thread.
class Plot : public QWidget {
    Q_OBJECT
  public:
    explicit Plot(QWidget* parent = nullptr);
    ~Plot() override;

    /// Replaces curves, marks and cursor; repaints once. The zoom stays.
    void setData(PlotData data);
    const PlotData& data() const;

    void setScale(AxisScale scale);
    AxisScale scale() const;

    /// True until somebody zooms.
    bool showsAll() const;
    void showAll();
    /// Shows iterations [begin, end] and, where given, values [low, high].
    void zoomTo(double begin, double end, std::optional<AxisRange> values = std::nullopt);
    /// What is shown at present.
    const PlotFrame& frame() const;

    /// The plot as a picture of `size` logical pixels (96 to the inch) at `dpi`, with `title` above it.
    QImage picture(const QSize& size, double dpi, const QString& title) const;

    /// The values at the cursor as text: the plot's form for those who do not see it.
    QString description() const;

    QSize minimumSizeHint() const override { return {200, 140}; }
    QSize sizeHint() const override { return {480, 260}; }

  signals:
    void cursorRequested(qint64 iteration); ///< somebody clicked or dragged there
    void zoomChanged();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace basin
