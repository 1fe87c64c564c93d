// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/vector_scene.h"

#include <QImage>
#include <QWidget>

class QPaintDevice;

namespace basin {

/// The vectors of one group at the position that is looked at: bars, lines and points over their elements'
/// positions or names, dashed guides, and a read-out of the element under the mouse.
///
/// Mouse: click chooses the element (again: none), wheel zooms along the elements (with Ctrl along the
/// values), middle or Shift drag moves, double click shows all, right click asks for the menu. Keys: left and
/// right, Home and End go from element to element and choose it, Escape chooses none, + and − zoom, F shows
/// all, L changes the scale of the values. Thread: GUI thread.
class VectorPlot : public QWidget {
    Q_OBJECT
  public:
    explicit VectorPlot(QWidget* parent = nullptr);

    /// The vectors in the order of their colours; the zoom stays.
    void setSeries(std::vector<VectorSeries> series);
    const std::vector<VectorSeries>& series() const { return scene_.series; }
    /// None: as the channels declare.
    void setScale(std::optional<AxisScale> scale);
    std::optional<AxisScale> scale() const { return scene_.scale; }
    AxisScale shownScale() const { return scene_.shownScale(); }
    void setEmptyText(const QString& text);
    /// The row of `table` that is selected somewhere; -1: none.
    void setSelectedRow(const QString& table, int row);

    bool showsAll() const { return scene_.zoom.followsX && scene_.zoom.followsY; }
    void showAll();

    const VectorScene& scene() const { return scene_; }
    /// The element that the read-out tells of.
    std::optional<VectorElement> pointed() const { return pointer_.element; }

    QImage picture(const QSize& size, double dpi, const QString& title) const;
    void paintOn(QPaintDevice& device, const QSize& size, const QString& title) const;
    /// The plot's form for those who do not see it.
    QString description() const;

    QSize minimumSizeHint() const override { return {200, 120}; }
    QSize sizeHint() const override { return {480, 220}; }

  signals:
    void rowSelected(const QString& table, int row);
    void scaleRequested(basin::AxisScale scale); ///< by a key
    void zoomChanged();
    void menuRequested(const QPoint& globalPosition);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    void layOut();
    void point(const std::optional<VectorElement>& element);
    void choose(const VectorElement& element, bool toggles);
    void moveTo(qint64 index);
    void zoomBy(double factor, double at);
    void zoomValuesBy(double factor, double at);

    VectorScene scene_;
    VectorScene::Pointer pointer_;
    bool pans_ = false, pressed_ = false;
    QPointF dragStart_;
    VectorScene::Zoom dragZoom_;
    PlotFrame dragFrame_;
};

} // namespace basin
