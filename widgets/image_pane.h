// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas_view.h"
#include "widgets/overlay_layer.h"
#include "widgets/overlay_painter.h"
#include "widgets/picture.h"

#include <QImage>
#include <QWidget>

#include <cstdint>
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
/// what is under the probe, Esc selects nothing. Double click: an item is opened, else the whole picture.
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
    void setRange(ValueRange range); ///< and locks it
    void setColourMap(ColourMap map);

    /// Where the picture is shown, in widget coordinates.
    QRectF viewport() const;
    PictureTransform transform() const;
    /// The pixels of the picture of which something is to be seen.
    QRect visibleRegion() const;
    /// Lets the view show one picture pixel as one device pixel.
    void showActualSize();
    /// Centres on the item that stands for the row; false if none does.
    bool showRow(const RowReference& row);
    /// The overlay whose values the colour bar explains; null where the picture's own scale has the bar.
    const OverlayLayer* colouredLayer() const;
    /// Pixels that a pane's own text takes beside the viewport.
    static QMargins chrome();

    /// The pane as a picture of `size` logical pixels, without what belongs to the mouse.
    QImage drawn(const QSize& size, double device_ratio);
    /// The picture without overlays as it stands in a viewport; `transform` is in device pixels.
    QImage drawnPicture(const PictureTransform& transform, QSize device_size, double ratio) {
        return picture_.composed(transform, device_size, ratio);
    }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  signals:
    void probed(std::optional<QPoint> pixel);
    void rowHovered(const basin::RowReference& row);
    void rowClicked(const basin::RowReference& row);
    void rowOpened(const basin::RowReference& row);
    void menuAsked(const QPoint& global);
    void scaleMenuAsked(const QPoint& global);
    /// The range of the colours of an overlay is to be locked as it is, or to follow the data again.
    void overlayLockAsked(const QString& overlay, bool locked);

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
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

    // What a pane of another kind shows instead.
    virtual QImage composeGround(const PictureTransform& device, QSize device_size, double ratio);
    virtual std::uint64_t groundRevision() const;
    virtual QString missingText() const;
    virtual void paintCaption(QPainter& painter) const;
    virtual void paintFooter(QPainter& painter) const;
    virtual void paintAbove(QPainter&) const {}
    virtual QRectF lockRect() const;

    void replacePicture(ChannelSpec spec);
    void invalidate();
    /// Of what the colour bar explains.
    bool isRangeLocked() const;
    void updateAccessibleText();
    /// A caption at one side of its row: name, then the value under the cursor or the size.
    void paintCaptionText(QPainter& painter, const QRectF& row, const QString& name,
                          const QString& value) const;
    /// The colour bar of a picture in `rect`; false if its unit found no room.
    static bool paintScale(QPainter& painter, const QRectF& rect, const Picture& picture);
    QRectF barRect() const;

  private:
    struct Found {
        const OverlayLayer* layer = nullptr;
        const OverlayItem* item = nullptr;
        RowReference row() const;
    };

    void compose(double ratio);
    void composeOverlays(double ratio);
    PictureTransform transformAt(double ratio) const;
    void paintFigures(QPainter& painter, const QRectF& rect, const QString& scale_name) const;
    void paintRows(QPainter& painter) const;
    void paintProbe(QPainter& painter) const;
    void paintLabel(QPainter& painter) const;
    Found itemAt(QPointF screen) const;
    Found itemOf(const RowReference& row) const;
    std::optional<QPoint> pixelAt(QPointF screen) const;
    bool moveByKey(int key, Qt::KeyboardModifiers modifiers);
    void moveProbe(QPoint step);

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
