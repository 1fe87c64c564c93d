// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"
#include "widgets/canvas_view.h"
#include "widgets/colour_map.h"

#include <QColor>
#include <QImage>
#include <QPainter>
#include <QPolygonF>

#include <optional>

namespace basin {

/// How a role looks, the same in every view.
struct RoleLook {
    QColor color;
    Qt::PenStyle style = Qt::SolidLine;
    qreal width = 1.0;
};
RoleLook lookOf(Role role);

/// How the items of an overlay are drawn.
struct OverlayStyle {
    const ColourScale* scale = nullptr; ///< colours items by their value
    bool faint = false;                 ///< for pictures that explain the colours nowhere
    double opacity = 1.0;
    int focus = -1; ///< the row whose edges stand out while the others step back
};

/// Draws overlay items over a picture. The painter may be scaled, not rotated. Items whose coordinates are
/// NaN cannot be placed: they are counted.
class OverlayPainter {
  public:
    OverlayPainter(QPainter& painter, const PictureTransform& transform, const QRectF& viewport);

    /// All items; supports that belong to a row are left to `paintRow`. Many items grow thinner in opacity,
    /// so that the picture stays to be seen.
    void paint(const OverlayData& data, const OverlayStyle& style);
    void paintItem(const OverlayItem& item, const RoleLook& look);
    /// Over an atlas: a proposal around a whole tile says that something is wrong with it, in the colour of
    /// errors and with a corner, so that it is told by its shape as well.
    void setTile(QSizeF tile) { tile_ = tile; }
    /// Over a map, whose colours are figures: estimates are white crosses and references slanted ones, which
    /// hide less of the cells than dots and stand out from every colour.
    void setOnMap(bool on) { on_map_ = on; }
    /// Items of one row on top: white with a dark core, dashed where they are its support.
    void paintRow(const OverlayData& data, int row, bool selected);

    int unplaced() const { return unplaced_; }

  private:
    bool isFlag(const OverlayItem& item) const;
    void stroke(const RoleLook& look); // what line_ holds
    void paintPoint(const OverlayItem& item, const RoleLook& look);
    void paintCross(QPointF at, QPointF arm, const RoleLook& look);
    void paintArrow(QPointF from, QPointF to, const RoleLook& look);
    QPointF place(float x, float y) const;

    QPainter& painter_;
    QImage* image_ = nullptr; // what is painted on, if lines can go straight into it
    PictureTransform transform_;
    QRectF viewport_;
    QSizeF tile_;
    bool on_map_ = false;
    QPolygonF line_; // kept for its memory
    int unplaced_ = 0;
};

/// True if every coordinate that the item's shape uses is finite.
bool isPlaced(const OverlayItem& item);

/// Box around the item in image pixels.
QRectF boundsOf(const OverlayItem& item);

struct OverlayHit {
    int item = -1;
    double distance = 0.0; ///< ranks hits of several overlays: smaller is nearer
};

/// The item under `screen`: the nearest outline within `reach` logical pixels, else the smallest shape around
/// the place.
std::optional<OverlayHit> hitTest(const OverlayData& data, const PictureTransform& transform, QPointF screen,
                                  double reach = 6.0);

} // namespace basin
