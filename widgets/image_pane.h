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
/// Rows, columns or tiles of a picture that is linked to a table are rows of that table, like items of an
/// overlay: the one under the mouse and the selected one are framed.
///
/// Keys: + − zoom, 0 whole picture, 1 one to one, arrows move, Shift+arrows move the probe, Enter selects
/// what is under the probe, Esc selects nothing. Double click: an item is opened, else the whole picture.
/// Items of an overlay with a drag action can be moved with the mouse, or with Alt+arrows (Shift: by ten)
/// once they are selected: Enter or letting go performs the action, Esc gives up.
class ImagePane : public QWidget {
    Q_OBJECT

    struct Found {
        const OverlayLayer* layer = nullptr;
        const OverlayItem* item = nullptr;
        int at_row = -1; ///< the item's, or that at the near end of an edge
        double distance = 0.0;
        RowReference row() const;
    };

  public:
    ImagePane(ChannelSpec spec, std::shared_ptr<CanvasView> view, QWidget* parent = nullptr);

    const Picture& picture() const { return picture_; }
    /// Null keeps the last picture: a view never goes blank while the next one is on its way.
    void setImage(std::shared_ptr<const ChannelData> image);
    /// The pane whose picture shines through the zeros of this pane's mask.
    void setUnder(ImagePane* under);
    void setOverlays(std::vector<OverlayLayer> layers);
    /// The linked rows, columns or tiles as they stand from the top or the left; empty: as they come.
    void setOrder(std::vector<int> order);
    /// A mask of the same size whose cells are marked, and what it is called; null: none.
    void setMarks(std::shared_ptr<const ChannelData> mask, const QString& name);
    /// Stands as another pane of a picture of the same size does.
    void arrangeLike(const ImagePane& other);
    void setView(std::shared_ptr<CanvasView> view);
    const std::shared_ptr<CanvasView>& view() const { return view_; }

    void setProbe(std::optional<QPoint> pixel);
    std::optional<QPoint> probe() const { return probe_; }
    /// One row of each table can be selected; row -1 selects none of that table.
    void setSelected(const RowReference& row);
    void setHovered(const RowReference& row);
    void setRangeLocked(bool locked);
    void setRange(ValueRange range); ///< and locks it
    void setColourMap(ColourMap map);

    /// Where the picture is shown, in widget coordinates.
    QRectF viewport() const;
    /// From the picture as it is arranged to the widget.
    PictureTransform transform() const;
    /// A point of the data to the widget.
    QPointF toScreen(QPointF point) const;
    /// The row that a place of the widget stands for: of an item, else of the picture's linked table.
    RowReference rowAt(QPointF screen) const;
    /// An item on its way to another place.
    bool movesItem() const { return drag_.has_value() && !drag_->dropped; }
    /// Lets the arrow keys move the selected item; false if none can be moved.
    bool beginMove();
    /// True if what is drawn should be explained and the footer has no room for it. All panes of a canvas get
    /// the line then, so that their pictures stay of one size.
    bool wantsLegendLine() const;
    void setLegendLine(bool on);
    bool canMoveSelected() const { return movable().item != nullptr; }
    const std::vector<OverlayLayer>& overlays() const { return given_; }
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
    /// `place`: the point of the data under the mouse, if any.
    void menuAsked(const QPoint& global, std::optional<QPointF> place);
    /// An item of `overlay` was moved to where its geometry says, in pixels of the data.
    void itemMoved(const QString& overlay, const basin::OverlayItem& item);
    void scaleChosen(); ///< colours, range or lock are others
    void scaleMenuAsked(const QPoint& global);
    /// The range of the colours of an overlay is to be locked as it is, or to follow the data again.
    void overlayLockAsked(const QString& overlay, bool locked);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
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
    /// An item that is being moved, or was and waits for the action to take effect.
    struct Drag {
        QString overlay;
        std::shared_ptr<const ChannelData> data; ///< of the overlay when it began
        OverlayItem item;                        ///< where it was, as shown
        QPointF by;                              ///< shown pixels
        bool dropped = false;
        bool by_keys = false;
    };

    void compose(double ratio);
    void composeOverlays(double ratio);
    PictureTransform transformAt(double ratio) const;
    void paintFigures(QPainter& painter, const QRectF& rect, const QString& scale_name) const;
    void paintRows(QPainter& painter) const;
    void paintElement(QPainter& painter, const RowReference& row, bool selected) const;
    // image_pane_labels.cpp: names beside the picture
    QMargins labelMargins() const;
    void rearrange();
    void placeOverlays();
    void paintLabels(QPainter& painter) const;
    void paintRowLabels(QPainter& painter) const;
    void paintColumnLabels(QPainter& painter) const;
    void paintHeadings(QPainter& painter) const;
    // image_pane_legend.cpp
    struct LegendEntry {
        Role role = Role::estimate;
        OverlayShape shape = OverlayShape::point;
        QString name;
    };
    std::vector<LegendEntry> legend() const;
    bool isLegendInFooter() const;
    int legendHeight() const;
    bool has_legend_line_ = false;
    void paintLegend(QPainter& painter) const;
    // image_pane_drag.cpp
    bool canBeMoved(QPointF at) const;
    Found movable() const;
    void beginDrag(QPointF at);
    void rememberDragged();
    void dragTo(QPointF by);
    void drop();
    void giveUpDrag();
    bool moveItemByKey(int key, Qt::KeyboardModifiers modifiers);
    void paintDrag(QPainter& painter) const;
    QString rowName(const RowReference& row) const;
    bool isSelected(const RowReference& row) const;
    int selectedOf(const QString& table) const;
    void paintProbe(QPainter& painter) const;
    void paintLabel(QPainter& painter) const;
    Found itemAt(QPointF screen) const;
    Found itemOf(const RowReference& row) const;
    std::optional<QPoint> pixelAt(QPointF screen) const;
    bool moveByKey(int key, Qt::KeyboardModifiers modifiers);
    void moveProbe(QPoint step);

    Picture picture_;
    std::vector<OverlayLayer> given_, layers_; // as published; where the picture's pixels are shown
    std::vector<int> order_;
    QString marks_name_;
    QMargins label_margins_;
    bool arranging_ = false;
    std::shared_ptr<CanvasView> view_;
    QImage ground_;  // the picture in its viewport
    QImage backing_; // with overlays
    std::uint64_t ground_revision_ = 0;
    bool stale_ = true; // the view, the size or the colours are others
    bool overlays_stale_ = true;
    int unplaced_ = 0;
    std::optional<QPoint> probe_;
    std::vector<RowReference> selected_;
    RowReference hovered_;
    QPointF pressed_, last_mouse_;
    bool dragging_ = false;
    bool gave_up_ = false; // the mouse is still down, but nothing follows it any more
    std::optional<Drag> drag_;
};

} // namespace basin
