// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/image_pane.h"

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
    invalidate();
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
        }
        if (dragging_) {
            view_->pan(at - last_mouse_, viewport(), picture_.size());
        }
        last_mouse_ = at;
        return;
    }
    emit probed(pixelAt(at));
    const Found found = itemAt(at);
    emit rowHovered(found.row());
    const bool on_control = lockRect().contains(at) || barRect().contains(at);
    setCursor(on_control || found.item != nullptr ? Qt::PointingHandCursor : Qt::CrossCursor);
}

void ImagePane::mouseReleaseEvent(QMouseEvent* event) {
    const bool was_drag = dragging_;
    dragging_ = false;
    setCursor(Qt::CrossCursor);
    if (was_drag || event->button() != Qt::LeftButton) {
        return;
    }
    if (viewport().contains(event->position())) {
        emit rowClicked(itemAt(event->position()).row());
    } else if (barRect().contains(event->position())) {
        emit scaleMenuAsked(event->globalPosition().toPoint());
    }
}

void ImagePane::mouseDoubleClickEvent(QMouseEvent* event) {
    if (!viewport().contains(event->position())) {
        return;
    }
    const RowReference row = itemAt(event->position()).row();
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
        emit menuAsked(mapToGlobal(at.toPoint()));
    }
}

void ImagePane::wheelEvent(QWheelEvent* event) {
    const double notches = event->angleDelta().y() / 120.0;
    if (picture_.image() == nullptr || notches == 0.0) {
        event->ignore();
        return;
    }
    view_->zoomAt(event->position(), std::pow(zoomStep, notches), viewport(), picture_.size());
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
        view_->pan(QPointF(-step) * panStep, viewport(), picture_.size());
    }
    return true;
}

void ImagePane::moveProbe(QPoint step) {
    const QPoint from = probe_.value_or(QPoint(picture_.size().width() / 2, picture_.size().height() / 2));
    const QPoint to(std::clamp(from.x() + step.x(), 0, picture_.size().width() - 1),
                    std::clamp(from.y() + step.y(), 0, picture_.size().height() - 1));
    emit probed(to);
}

void ImagePane::keyPressEvent(QKeyEvent* event) {
    if (picture_.image() == nullptr) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (moveByKey(event->key(), event->modifiers())) {
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        view_->zoomAt(viewport().center(), zoomStep, viewport(), picture_.size());
        break;
    case Qt::Key_Minus:
        view_->zoomAt(viewport().center(), 1.0 / zoomStep, viewport(), picture_.size());
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
            emit rowClicked(itemAt(transform().toScreen(QPointF(*probe_) + QPointF(0.5, 0.5))).row());
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
            QToolTip::showText(help->globalPos(), tr("Click to choose colours and range."), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace basin
