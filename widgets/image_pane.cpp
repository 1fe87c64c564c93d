// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/image_pane.h"

#include "widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace basin {

namespace {

constexpr int captionHeight = 22;
constexpr int footerHeight = 34;
constexpr double zoomStep = 1.25;
constexpr double panStep = 40.0; // logical pixels an arrow key moves the picture

bool drawnAlike(const OverlayLayer& a, const OverlayLayer& b) {
    const bool drawn = a.visible && !a.echo;
    return drawn == (b.visible && !b.echo) && (!drawn || a.data == b.data) && a.spec.id == b.spec.id;
}

} // namespace

ImagePane::ImagePane(ChannelSpec spec, std::shared_ptr<CanvasView> view, QWidget* parent)
    : QWidget(parent), picture_(std::move(spec)) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setAccessibleName(QString::fromStdString(picture_.spec().label));
    setView(std::move(view));
    connect(&theme(), &Theme::changed, this, [this] {
        picture_.dropCache();
        invalidate();
    });
    updateAccessibleText();
}

QMargins ImagePane::chrome() {
    return {0, captionHeight, 0, footerHeight};
}

QSize ImagePane::sizeHint() const {
    return {220, 220 + captionHeight + footerHeight};
}

QSize ImagePane::minimumSizeHint() const {
    return {160, 160};
}

QRectF ImagePane::viewport() const {
    return QRectF(rect().marginsRemoved(chrome()));
}

PictureTransform ImagePane::transform() const {
    PictureTransform result = view_->transform(viewport(), picture_.size());
    const qreal ratio = devicePixelRatioF();
    // Whole device pixels, so that overlays and picture cells meet exactly.
    result.origin = {std::round(result.origin.x() * ratio) / ratio,
                     std::round(result.origin.y() * ratio) / ratio};
    return result;
}

void ImagePane::invalidate() {
    stale_ = true;
    update();
}

void ImagePane::setImage(std::shared_ptr<const ChannelData> image) {
    if (!image || !std::holds_alternative<ImageData>(*image)) {
        return;
    }
    picture_.setData(std::move(image));
    updateAccessibleText();
    update();
}

void ImagePane::setUnder(ImagePane* under) {
    picture_.setUnder(under != nullptr ? &under->picture_ : nullptr);
    update();
}

void ImagePane::setOverlays(std::vector<OverlayLayer> layers) {
    const bool same = std::equal(layers.begin(), layers.end(), layers_.begin(), layers_.end(), drawnAlike);
    layers_ = std::move(layers);
    overlays_stale_ = overlays_stale_ || !same;
    update();
}

void ImagePane::setView(std::shared_ptr<CanvasView> view) {
    if (view_) {
        disconnect(view_.get(), nullptr, this, nullptr);
    }
    view_ = std::move(view);
    connect(view_.get(), &CanvasView::changed, this, &ImagePane::invalidate);
    invalidate();
}

void ImagePane::setProbe(std::optional<QPoint> pixel) {
    if (pixel != probe_) {
        probe_ = pixel;
        updateAccessibleText();
        update();
    }
}

void ImagePane::setSelected(const RowReference& row) {
    if (!(row == selected_)) {
        selected_ = row;
        update();
    }
}

void ImagePane::setHovered(const RowReference& row) {
    if (!(row == hovered_)) {
        hovered_ = row;
        update();
    }
}

void ImagePane::setRangeLocked(bool locked) {
    picture_.setRangeLocked(locked);
    invalidate();
    emit rangeLockChanged(locked);
}

void ImagePane::showActualSize() {
    const double own = view_->transform(viewport(), picture_.size()).scale;
    const double wanted = 1.0 / devicePixelRatioF();
    view_->zoomAt(viewport().center(), wanted / own, viewport(), picture_.size());
}

void ImagePane::updateAccessibleText() {
    QString text = tr("%1 by %2 pixels").arg(picture_.size().width()).arg(picture_.size().height());
    if (probe_) {
        text += tr(", x %1 y %2: %3").arg(probe_->x()).arg(probe_->y()).arg(picture_.valueText(*probe_));
    }
    setAccessibleDescription(picture_.image() != nullptr ? text : tr("no picture yet"));
}

std::optional<QPoint> ImagePane::pixelAt(QPointF screen) const {
    if (picture_.image() == nullptr || !viewport().contains(screen)) {
        return std::nullopt;
    }
    const QPointF at = transform().toImage(screen);
    const QPoint pixel(static_cast<int>(std::floor(at.x())), static_cast<int>(std::floor(at.y())));
    return QRect(QPoint(0, 0), picture_.size()).contains(pixel) ? std::optional(pixel) : std::nullopt;
}

ImagePane::Found ImagePane::itemAt(QPointF screen) const {
    Found found;
    double nearest = std::numeric_limits<double>::infinity();
    if (!viewport().contains(screen)) {
        return found;
    }
    for (const OverlayLayer& layer : layers_) {
        const OverlayData* overlay_data = layer.echo ? nullptr : layer.shown();
        const auto hit = overlay_data != nullptr ? hitTest(*overlay_data, transform(), screen) : std::nullopt;
        if (hit && hit->distance < nearest) {
            nearest = hit->distance;
            found = {&layer, &overlay_data->items[static_cast<std::size_t>(hit->item)]};
        }
    }
    return found;
}

ImagePane::Found ImagePane::itemOf(const RowReference& row) const {
    for (const OverlayLayer& layer : layers_) {
        const OverlayData* overlay_data = layer.shown();
        if (overlay_data == nullptr || row.row < 0 ||
            QString::fromStdString(layer.spec.linked_table) != row.table) {
            continue;
        }
        for (const OverlayItem& item : overlay_data->items) {
            if (item.row == row.row && item.role != Role::support) {
                return {&layer, &item};
            }
        }
    }
    return {};
}

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
        setRangeLocked(!picture_.rangeLocked());
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
    emit rowHovered(
        found.item != nullptr
            ? RowReference{QString::fromStdString(found.layer->spec.linked_table), found.item->row}
            : RowReference{});
    const bool on_lock = lockRect().contains(at);
    setCursor(on_lock || found.item != nullptr ? Qt::PointingHandCursor : Qt::CrossCursor);
}

void ImagePane::mouseReleaseEvent(QMouseEvent* event) {
    const bool was_drag = dragging_;
    dragging_ = false;
    setCursor(Qt::CrossCursor);
    if (was_drag || event->button() != Qt::LeftButton || !viewport().contains(event->position())) {
        return;
    }
    const Found found = itemAt(event->position());
    emit rowClicked(
        found.item != nullptr
            ? RowReference{QString::fromStdString(found.layer->spec.linked_table), found.item->row}
            : RowReference{});
}

void ImagePane::mouseDoubleClickEvent(QMouseEvent* event) {
    if (viewport().contains(event->position())) {
        view_->fit();
    }
}

void ImagePane::leaveEvent(QEvent*) {
    emit probed(std::nullopt);
    emit rowHovered({});
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
    if (picture_.image() == nullptr || moveByKey(event->key(), event->modifiers())) {
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
            const Found found = itemAt(transform().toScreen(QPointF(*probe_) + QPointF(0.5, 0.5)));
            emit rowClicked(
                found.item != nullptr
                    ? RowReference{QString::fromStdString(found.layer->spec.linked_table), found.item->row}
                    : RowReference{});
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
        if (help->pos().y() < captionHeight) {
            QToolTip::showText(help->globalPos(), QString::fromStdString(picture_.spec().description), this);
        } else if (lockRect().contains(help->pos())) {
            QToolTip::showText(help->globalPos(),
                               picture_.rangeLocked()
                                   ? tr("The range is fixed. Click to let it follow the data.")
                                   : tr("The range follows the data. Click to fix it."),
                               this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace basin
