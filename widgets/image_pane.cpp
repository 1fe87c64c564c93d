// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/image_pane.h"

#include "widgets/theme.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace basin {

namespace {

constexpr int captionHeight = 22;
constexpr int footerHeight = 34;

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
    return transformAt(devicePixelRatioF());
}

PictureTransform ImagePane::transformAt(double ratio) const {
    PictureTransform result = view_->transform(viewport(), picture_.size());
    // Whole device pixels, so that overlays and picture cells meet exactly.
    result.origin = {std::round(result.origin.x() * ratio) / ratio,
                     std::round(result.origin.y() * ratio) / ratio};
    return result;
}

QRect ImagePane::visibleRegion() const {
    const PictureTransform place = transform();
    const QRectF seen(place.toImage(viewport().topLeft()), place.toImage(viewport().bottomRight()));
    return seen.toAlignedRect().intersected(QRect(QPoint(0, 0), picture_.size()));
}

void ImagePane::invalidate() {
    stale_ = true;
    update();
}

void ImagePane::replacePicture(ChannelSpec spec) {
    picture_ = Picture(std::move(spec));
    setAccessibleName(QString::fromStdString(picture_.spec().label));
    invalidate();
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
    update();
}

void ImagePane::setRange(ValueRange range) {
    picture_.setRange(range);
    update();
}

void ImagePane::setColourMap(ColourMap map) {
    picture_.setColourMap(map);
    overlays_stale_ = true; // on maps of figures they are drawn otherwise
    update();
}

void ImagePane::showActualSize() {
    const double own = view_->transform(viewport(), picture_.size()).scale;
    const double wanted = 1.0 / devicePixelRatioF();
    view_->zoomAt(viewport().center(), wanted / own, viewport(), picture_.size());
}

bool ImagePane::showRow(const RowReference& row) {
    const Found found = itemOf(row);
    if (found.item == nullptr || !isPlaced(*found.item) || picture_.image() == nullptr) {
        return false;
    }
    view_->show(boundsOf(*found.item), viewport(), picture_.size());
    return true;
}

void ImagePane::updateAccessibleText() {
    QString text = tr("%1 by %2 pixels").arg(picture_.size().width()).arg(picture_.size().height());
    if (probe_) {
        text += tr(", x %1 y %2: %3").arg(probe_->x()).arg(probe_->y()).arg(picture_.valueText(*probe_));
    }
    const QString missing = missingText();
    setAccessibleDescription(missing.isEmpty() ? text : missing);
}

QImage ImagePane::drawn(const QSize& size, double device_ratio) {
    const QSize before = this->size();
    const std::optional<QPoint> probe = std::exchange(probe_, std::nullopt);
    const RowReference hovered = std::exchange(hovered_, {});
    resize(size);
    QImage image(size * device_ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(device_ratio);
    image.fill(theme().color(Token::bg1));
    render(&image);
    resize(before);
    probe_ = probe;
    hovered_ = hovered;
    return image;
}

RowReference ImagePane::Found::row() const {
    return item != nullptr ? RowReference{QString::fromStdString(layer->spec.linked_table), item->row}
                           : RowReference{};
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

std::optional<QPoint> ImagePane::pixelAt(QPointF screen) const {
    if (picture_.image() == nullptr || !viewport().contains(screen)) {
        return std::nullopt;
    }
    const QPointF at = transform().toImage(screen);
    const QPoint pixel(static_cast<int>(std::floor(at.x())), static_cast<int>(std::floor(at.y())));
    return QRect(QPoint(0, 0), picture_.size()).contains(pixel) ? std::optional(pixel) : std::nullopt;
}

} // namespace basin
