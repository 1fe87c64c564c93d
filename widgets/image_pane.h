// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas_view.h"
#include "widgets/overlay_painter.h"
#include "widgets/picture.h"

#include <QImage>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace basin {

/// A row of a table, as overlays and tables name it; `row` -1 = none.
struct RowReference {
    QString table;
    int row = -1;
    friend bool operator==(const RowReference&, const RowReference&) = default;
};

/// One picture with caption, overlays, colour bar and figures. Pans, zooms and reports what is under the
/// mouse; `Canvas` puts several side by side.
///
/// Keys: + − zoom, 0 whole picture, 1 one to one, arrows move, Shift+arrows move the probe, Enter selects
/// what is under the probe, Esc selects nothing.
class ImagePane : public QWidget {
    Q_OBJECT
  public:
    ImagePane(ChannelSpec spec, std::shared_ptr<CanvasView> view, QWidget* parent = nullptr);

    const Picture& picture() const { return picture_; }
    /// Null keeps the last picture: a view never goes blank while the next one is on its way.
    void setImage(std::shared_ptr<const ChannelData> image);
    /// The pane whose picture shines through the zeros of this pane's mask.
    void setUnder(ImagePane* under);
    void setOverlays(std::vector<OverlayLayer> layers);
    const std::vector<OverlayLayer>& overlays() const { return layers_; }
    void setView(std::shared_ptr<CanvasView> view);
    const std::shared_ptr<CanvasView>& view() const { return view_; }

    void setProbe(std::optional<QPoint> pixel);
    std::optional<QPoint> probe() const { return probe_; }
    void setSelected(const RowReference& row);
    void setHovered(const RowReference& row);
    void setRangeLocked(bool locked);

    /// Where the picture is shown, in widget coordinates.
    QRectF viewport() const;
    PictureTransform transform() const;
    /// Lets the view show one picture pixel as one device pixel.
    void showActualSize();
    /// Pixels that a pane's own text takes beside the viewport.
    static QMargins chrome();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  signals:
    void probed(std::optional<QPoint> pixel);
    void rowHovered(const basin::RowReference& row);
    void rowClicked(const basin::RowReference& row);
    void rangeLockChanged(bool locked);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

  private:
    struct Found {
        const OverlayLayer* layer = nullptr;
        const OverlayItem* item = nullptr;
    };

    void invalidate();
    void compose();
    void composeOverlays();
    void paintCaption(QPainter& painter) const;
    void paintFooter(QPainter& painter) const;
    void paintFigures(QPainter& painter, const QRectF& rect, const QString& scale_name) const;
    void paintRows(QPainter& painter) const;
    void paintProbe(QPainter& painter) const;
    void paintLabel(QPainter& painter) const;
    /// The overlay whose values the colour bar explains; null where the picture's own scale has the bar.
    const OverlayLayer* colouredLayer() const;
    ColourScale overlayScale(const OverlayData& overlay_data, ColourMap map) const;
    QRectF lockRect() const;
    Found itemAt(QPointF screen) const;
    Found itemOf(const RowReference& row) const;
    std::optional<QPoint> pixelAt(QPointF screen) const;
    bool moveByKey(int key, Qt::KeyboardModifiers modifiers);
    void moveProbe(QPoint step);
    void updateAccessibleText();

    Picture picture_;
    std::vector<OverlayLayer> layers_;
    std::shared_ptr<CanvasView> view_;
    QImage ground_;  // the picture in its viewport
    QImage backing_; // with overlays
    std::uint64_t ground_revision_ = 0;
    bool stale_ = true; // the view, the size or the colours are others
    bool overlays_stale_ = true;
    int unplaced_ = 0;
    std::optional<QPoint> probe_;
    RowReference selected_, hovered_;
    QPointF pressed_, last_mouse_;
    bool dragging_ = false;
};

} // namespace basin
