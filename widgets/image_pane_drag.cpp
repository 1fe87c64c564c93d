// SPDX-License-Identifier: GPL-3.0-or-later
// Moving an item of an overlay to another place: the preview, and what ends it.
#include "widgets/image_pane.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace basin {

namespace {

constexpr double reach = 6.0; // of the hit test: beyond it the mouse is inside an item, not on it

// What the fit itself moves; references and traces of the past stay where they are.
bool isMovable(const OverlayItem& item) {
    const bool has_place = item.shape == OverlayShape::point || item.shape == OverlayShape::box ||
                           item.shape == OverlayShape::ellipse;
    return has_place &&
           (item.role == Role::estimate || item.role == Role::selected || item.role == Role::proposal);
}

OverlayItem movedBy(OverlayItem item, QPointF by) {
    item.geometry[0] += static_cast<float>(by.x());
    item.geometry[1] += static_cast<float>(by.y());
    return item;
}

QPointF middleOf(const OverlayItem& item) {
    return item.shape == OverlayShape::box ? boundsOf(item).center()
                                           : QPointF(item.geometry[0], item.geometry[1]);
}

} // namespace

bool ImagePane::canBeMoved(QPointF at) const {
    const Found found = itemAt(at);
    if (found.item == nullptr || found.layer->spec.drag_action.empty() || !isMovable(*found.item)) {
        return false;
    }
    const QPointF middle = transform().toScreen(middleOf(*found.item));
    const bool at_centre =
        found.item->shape == OverlayShape::ellipse && (at - middle).manhattanLength() <= 2.0 * reach;
    return found.distance < reach || at_centre;
}

void ImagePane::beginDrag(QPointF at) {
    if (canBeMoved(at)) {
        const Found found = itemAt(at);
        drag_ = Drag{QString::fromStdString(found.layer->spec.id), {}, *found.item, {}, false, false};
        rememberDragged();
    }
}

// The overlay's data at this moment: when there is newer the item stands elsewhere already.
void ImagePane::rememberDragged() {
    for (const OverlayLayer& layer : given_) {
        if (QString::fromStdString(layer.spec.id) == drag_->overlay) {
            drag_->data = layer.data;
        }
    }
}

// The item of the selected row that can be moved.
ImagePane::Found ImagePane::movable() const {
    for (const RowReference& row : selected_) {
        for (const OverlayLayer& layer : layers_) {
            const OverlayData* overlay_data = layer.shown();
            if (overlay_data == nullptr || layer.spec.drag_action.empty() ||
                QString::fromStdString(layer.spec.linked_table) != row.table) {
                continue;
            }
            const auto found = std::find_if(
                overlay_data->items.begin(), overlay_data->items.end(), [&](const OverlayItem& item) {
                    return item.row == row.row && isMovable(item) && isPlaced(item);
                });
            if (found != overlay_data->items.end()) {
                return {&layer, &*found, row.row, 0.0};
            }
        }
    }
    return {};
}

bool ImagePane::beginMove() {
    const Found found = movable();
    if (found.item == nullptr) {
        return false;
    }
    drag_ = Drag{QString::fromStdString(found.layer->spec.id), {}, *found.item, {}, false, true};
    rememberDragged();
    update();
    return true;
}

void ImagePane::dragTo(QPointF by) {
    drag_->by = by;
    update();
}

void ImagePane::drop() {
    const PictureLayout& arrangement = picture_.arrangement();
    const QPointF from = middleOf(drag_->item), to = from + drag_->by;
    drag_->dropped = true;
    update();
    // From where the picture shows it to where the data has it.
    OverlayItem item = drag_->item;
    const QPointF place = arrangement.toData(to);
    if (!drag_->by.isNull() && (arrangement.isPlain() || place.x() >= 0.0)) {
        item = movedBy(item, place - from);
        emit itemMoved(drag_->overlay, item);
    } else {
        drag_.reset();
    }
}

void ImagePane::giveUpDrag() {
    gave_up_ = dragging_;
    drag_.reset();
    update();
}

// True if the key belongs to an item that is being moved, or begins to move one.
bool ImagePane::moveItemByKey(int key, Qt::KeyboardModifiers modifiers) {
    const QPointF step = key == Qt::Key_Left    ? QPointF(-1, 0)
                         : key == Qt::Key_Right ? QPointF(1, 0)
                         : key == Qt::Key_Up    ? QPointF(0, -1)
                         : key == Qt::Key_Down  ? QPointF(0, 1)
                                                : QPointF();
    if (!movesItem()) {
        if (step.isNull() || !modifiers.testFlag(Qt::AltModifier) || !beginMove()) {
            const bool dismisses = key == Qt::Key_Escape && drag_.has_value();
            if (dismisses) {
                giveUpDrag();
            }
            return dismisses;
        }
    }
    if (!step.isNull()) {
        dragTo(drag_->by + step * (modifiers.testFlag(Qt::ShiftModifier) ? 10.0 : 1.0));
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        drop();
    } else if (key == Qt::Key_Escape) {
        giveUpDrag();
    } else {
        return false;
    }
    return true;
}

void ImagePane::paintDrag(QPainter& painter) const {
    if (!drag_) {
        return;
    }
    const PictureTransform place = transform();
    const OverlayItem moved = movedBy(drag_->item, drag_->by);
    const QColor color = theme().color(Token::accent);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.0, Qt::DashLine));
    painter.drawLine(place.toScreen(middleOf(drag_->item)), place.toScreen(middleOf(moved)));
    OverlayPainter overlay(painter, place, viewport());
    overlay.paintItem(moved, {QColor(0, 0, 0, 200), Qt::SolidLine, 3.5});
    overlay.paintItem(moved, {color, drag_->dropped ? Qt::DashLine : Qt::SolidLine, 1.5});
}

} // namespace basin
