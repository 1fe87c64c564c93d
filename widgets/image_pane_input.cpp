// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/image_pane.h"
#include "widgets/number_text.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace basin {

namespace {

constexpr double zoomStep = 1.25;
constexpr double panStep = 40.0; // logical pixels an arrow key moves the picture

} // namespace

void ImagePane::resizeEvent(QResizeEvent*) {
    rearrange();
    invalidate();
}

void ImagePane::showEvent(QShowEvent*) {
    rearrange(); // while it was hidden it may have stood like another one
}

void ImagePane::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) {
        return;
    }
    pressed_ = last_mouse_ = event->position();
    dragging_ = false;
    if (event->button() == Qt::LeftButton && lockRect().contains(event->position())) {
        if (const OverlayLayer* layer = colouredLayer()) {
            emit overlayLockAsked(QString::fromStdString(layer->spec.id), !isRangeLocked());
        } else {
            setRangeLocked(!isRangeLocked());
        }
    }
}

void ImagePane::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (event->buttons() & (Qt::LeftButton | Qt::MiddleButton)) {
        constexpr double dead_zone = 3.0; // a click may tremble
        if (!dragging_ && (at - pressed_).manhattanLength() > dead_zone && viewport().contains(pressed_)) {
            dragging_ = true;
            setCursor(Qt::ClosedHandCursor);
            if (event->buttons() & Qt::LeftButton) {
                beginDrag(pressed_);
            }
        }
        if (movesItem()) {
            dragTo((at - pressed_) / transform().scale);
        } else if (dragging_ && !gave_up_) {
            view_->pan(at - last_mouse_, viewport(), picture_.shownSize());
        }
        last_mouse_ = at;
        return;
    }
    emit probed(pixelAt(at));
    const RowReference row = rowAt(at);
    emit rowHovered(row);
    const bool on_control = lockRect().contains(at) || barRect().contains(at);
    setCursor(canBeMoved(at)               ? Qt::OpenHandCursor
              : on_control || row.row >= 0 ? Qt::PointingHandCursor
                                           : Qt::CrossCursor);
}

void ImagePane::mouseReleaseEvent(QMouseEvent* event) {
    const bool was_drag = dragging_;
    dragging_ = gave_up_ = false;
    setCursor(Qt::CrossCursor);
    if (movesItem() && !drag_->by_keys) {
        drop();
        return;
    }
    if (was_drag || event->button() != Qt::LeftButton) {
        return;
    }
    if (viewport().contains(event->position())) {
        emit rowClicked(rowAt(event->position()));
    } else if (barRect().contains(event->position())) {
        emit scaleMenuAsked(event->globalPosition().toPoint());
    }
}

void ImagePane::mouseDoubleClickEvent(QMouseEvent* event) {
    if (!viewport().contains(event->position())) {
        return;
    }
    const RowReference row = rowAt(event->position());
    if (row.row >= 0) {
        emit rowOpened(row);
    } else {
        view_->fit();
    }
}

void ImagePane::leaveEvent(QEvent*) {
    emit probed(std::nullopt);
    emit rowHovered({});
}

void ImagePane::contextMenuEvent(QContextMenuEvent* event) {
    const bool by_mouse = event->reason() == QContextMenuEvent::Mouse;
    const QPointF at = by_mouse ? QPointF(event->pos()) : viewport().center();
    if (by_mouse && barRect().contains(at)) {
        emit scaleMenuAsked(event->globalPos());
    } else {
        const bool on_picture = by_mouse && pixelAt(at).has_value();
        emit menuAsked(mapToGlobal(at.toPoint()),
                       on_picture ? std::optional(picture_.arrangement().toData(transform().toImage(at)))
                                  : std::nullopt);
    }
}

void ImagePane::wheelEvent(QWheelEvent* event) {
    const double notches = event->angleDelta().y() / 120.0;
    if (picture_.image() == nullptr || notches == 0.0) {
        event->ignore();
        return;
    }
    view_->zoomAt(event->position(), std::pow(zoomStep, notches), viewport(), picture_.shownSize());
    emit probed(pixelAt(event->position()));
    event->accept();
}

bool ImagePane::moveByKey(int key, Qt::KeyboardModifiers modifiers) {
    const QPoint step = key == Qt::Key_Left    ? QPoint(-1, 0)
                        : key == Qt::Key_Right ? QPoint(1, 0)
                        : key == Qt::Key_Up    ? QPoint(0, -1)
                        : key == Qt::Key_Down  ? QPoint(0, 1)
                                               : QPoint();
    if (step.isNull()) {
        return false;
    }
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        moveProbe(step);
    } else {
        view_->pan(QPointF(-step) * panStep, viewport(), picture_.shownSize());
    }
    return true;
}

void ImagePane::moveProbe(QPoint step) {
    const QSize size = picture_.size();
    const QPoint from = probe_.value_or(QPoint(size.width() / 2, size.height() / 2));
    if (!picture_.arrangement().isPlain()) {
        emit probed(picture_.arrangement().neighbour(from, step));
        return;
    }
    emit probed(QPoint(std::clamp(from.x() + step.x(), 0, size.width() - 1),
                       std::clamp(from.y() + step.y(), 0, size.height() - 1)));
}

void ImagePane::keyPressEvent(QKeyEvent* event) {
    if (picture_.image() == nullptr) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (moveItemByKey(event->key(), event->modifiers()) || moveByKey(event->key(), event->modifiers())) {
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        view_->zoomAt(viewport().center(), zoomStep, viewport(), picture_.shownSize());
        break;
    case Qt::Key_Minus:
        view_->zoomAt(viewport().center(), 1.0 / zoomStep, viewport(), picture_.shownSize());
        break;
    case Qt::Key_0:
        view_->fit();
        break;
    case Qt::Key_1:
        showActualSize();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (probe_) {
            emit rowClicked(rowAt(toScreen(QPointF(*probe_) + QPointF(0.5, 0.5))));
        }
        break;
    case Qt::Key_Escape:
        emit rowClicked({});
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool ImagePane::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (help->pos().y() < chrome().top()) {
            QToolTip::showText(help->globalPos(), QString::fromStdString(picture_.spec().description), this);
        } else if (lockRect().contains(help->pos())) {
            QToolTip::showText(help->globalPos(),
                               isRangeLocked() ? tr("The range is fixed. Click to let it follow the data.")
                                               : tr("The range follows the data. Click to fix it."),
                               this);
        } else if (barRect().contains(help->pos())) {
            const OverlayLayer* layer = colouredLayer();
            const ValueRange range = layer != nullptr ? layer->scale().range() : picture_.range();
            QToolTip::showText(help->globalPos(),
                               tr("%1 to %2. Click to choose colours and range.")
                                   .arg(shortText(range.low, 6), shortText(range.high, 6)),
                               this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace basin
