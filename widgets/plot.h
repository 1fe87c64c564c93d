// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot_data.h"

#include <QImage>
#include <QWidget>

#include <memory>

class QPaintDevice;

namespace basin {

/// Scalars of any branches over iterations, or over another scalar: axes, curves, an event rail, the time
/// cursor, a second one that measures, and a read-out.
///
/// Every row counts at every zoom: a curve is reduced to first, lowest, highest and last row of each pixel
/// column, so a spike of one iteration among a million is drawn, and NaN and Inf leave a magenta cross at the
/// edge. Shows all rows until somebody zooms; from then on new data never moves the view.
///
/// Mouse: click or drag sets the cursor, Alt+click the second one, wheel zooms along x (with Ctrl, or on the
/// axis, along values), right drag or Shift+drag opens a rubber band, middle drag moves, double click shows
/// all, right click asks for the menu. Keys: left, right and Page keys move the cursor, + and − zoom, F shows
/// all, L changes the value axis, M sets or removes the second cursor, Backspace or Alt+Left goes back to the
/// zoom before, Alt+Right forward again. Thread: GUI thread.
class Plot : public QWidget {
    Q_OBJECT
  public:
    explicit Plot(QWidget* parent = nullptr);
    ~Plot() override;

    /// Replaces curves, marks and cursor; repaints once. The zoom stays.
    void setData(PlotData data);
    const PlotData& data() const;

    void setStyle(const PlotStyle& style);
    const PlotStyle& style() const;
    /// The scale of the values.
    void setScale(AxisScale scale);
    AxisScale scale() const;

    /// True until somebody zooms.
    bool showsAll() const;
    void showAll();
    /// Shows iterations [begin, end] and, where given, values [low, high].
    void zoomTo(double begin, double end, std::optional<AxisRange> values = std::nullopt);
    /// Shows all, and there is no way back: the axes have become others.
    void forgetZoom();
    bool canGoBack() const;
    bool canGoForward() const;
    void goBack(); ///< to what was shown before the last zoom
    void goForward();
    /// What is shown at present.
    const PlotFrame& frame() const;
    /// Iterations that are shown, first and last; all of them where the axis is another scalar.
    std::pair<std::int64_t, std::int64_t> shownIterations() const;

    /// The cursor that measures; the read-out adds differences to it.
    void setSecondCursor(std::optional<std::int64_t> iteration);
    std::optional<std::int64_t> secondCursor() const;

    /// The plot as a picture of `size` logical pixels (96 to the inch) at `dpi`, with `title` above it.
    QImage picture(const QSize& size, double dpi, const QString& title) const;
    /// The same as strokes and letters on a device that keeps them (SVG, PDF).
    void paintOn(QPaintDevice& device, const QSize& size, const QString& title) const;

    /// The values at the cursor as text: the plot's form for those who do not see it.
    QString description() const;

    QSize minimumSizeHint() const override { return {200, 140}; }
    QSize sizeHint() const override { return {480, 260}; }

  signals:
    void cursorRequested(qint64 iteration);       ///< somebody clicked or dragged there
    void secondCursorRequested(qint64 iteration); ///< -1: none
    void curveClicked(int index); ///< a click, not a drag, on the curve of that index; the cursor was set too
    void zoomChanged();
    void styleRequested(const basin::PlotStyle& style); ///< by a key
    void menuRequested(const QPoint& globalPosition);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace basin
