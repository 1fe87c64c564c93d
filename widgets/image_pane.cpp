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

bool hasEdges(const OverlayLayer& layer) {
    const OverlayData* overlay = layer.overlay();
    return overlay != nullptr && std::any_of(overlay->items.begin(), overlay->items.end(),
                                             [](const OverlayItem& item) { return item.other_row >= 0; });
}

// Of an edge between two rows, the one whose end is nearer.
int nearRow(const OverlayItem& item, QPointF at) {
    if (item.other_row < 0) {
        return item.row;
    }
    const auto& g = item.geometry;
    const double here = std::hypot(at.x() - g[0], at.y() - g[1]);
    const double there = std::hypot(at.x() - g[2], at.y() - g[3]);
    return here <= there ? item.row : item.other_row;
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
    return QRectF(rect().marginsRemoved(chrome() + label_margins_));
}

PictureTransform ImagePane::transform() const {
    return transformAt(devicePixelRatioF());
}

PictureTransform ImagePane::transformAt(double ratio) const {
    PictureTransform result = view_->transform(viewport(), picture_.shownSize());
    // Whole device pixels, so that overlays and picture cells meet exactly.
    result.origin = {std::round(result.origin.x() * ratio) / ratio,
                     std::round(result.origin.y() * ratio) / ratio};
    return result;
}

QPointF ImagePane::toScreen(QPointF point) const {
    return transform().toScreen(picture_.arrangement().toShown(point));
}

QRect ImagePane::visibleRegion() const {
    if (!picture_.arrangement().isPlain()) {
        return {QPoint(0, 0), picture_.size()}; // what is near on screen may lie anywhere in the data
    }
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
    rearrange();
    updateAccessibleText();
    update();
}

void ImagePane::setOrder(std::vector<int> order) {
    if (order != order_) {
        order_ = std::move(order);
        rearrange();
        update();
    }
}

void ImagePane::setMarks(std::shared_ptr<const ChannelData> mask, const QString& name) {
    marks_name_ = mask ? name : QString();
    picture_.setMarks(std::move(mask));
    update();
}

void ImagePane::arrangeLike(const ImagePane& other) {
    if (other.picture_.size() == picture_.size()) {
        picture_.setArrangement(other.picture_.arrangement());
        placeOverlays();
    }
}

void ImagePane::setUnder(ImagePane* under) {
    picture_.setUnder(under != nullptr ? &under->picture_ : nullptr);
    update();
}

void ImagePane::setOverlays(std::vector<OverlayLayer> layers) {
    const bool same = std::equal(layers.begin(), layers.end(), given_.begin(), given_.end(), drawnAlike);
    given_ = std::move(layers);
    overlays_stale_ = overlays_stale_ || !same;
    const auto waits = [this](const OverlayLayer& layer) {
        return QString::fromStdString(layer.spec.id) == drag_->overlay && layer.data == drag_->data;
    };
    if (drag_ && drag_->dropped && std::none_of(given_.begin(), given_.end(), waits)) {
        drag_.reset(); // the action has taken effect
    }
    placeOverlays();
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
    if (isSelected(row) || (row.row < 0 && selectedOf(row.table) < 0)) {
        return;
    }
    std::erase_if(selected_, [&](const RowReference& other) { return other.table == row.table; });
    if (row.row >= 0) {
        selected_.push_back(row);
    }
    overlays_stale_ = overlays_stale_ || std::any_of(layers_.begin(), layers_.end(), hasEdges);
    update();
}

bool ImagePane::isSelected(const RowReference& row) const {
    return std::find(selected_.begin(), selected_.end(), row) != selected_.end();
}

int ImagePane::selectedOf(const QString& table) const {
    const auto found = std::find_if(selected_.begin(), selected_.end(),
                                    [&](const RowReference& row) { return row.table == table; });
    return found != selected_.end() ? found->row : -1;
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
    emit scaleChosen();
}

void ImagePane::setRange(ValueRange range) {
    picture_.setRange(range);
    update();
    emit scaleChosen();
}

void ImagePane::setColourMap(ColourMap map) {
    picture_.setColourMap(map);
    overlays_stale_ = true; // on maps of figures they are drawn otherwise
    update();
    emit scaleChosen();
}

void ImagePane::showActualSize() {
    const double own = view_->transform(viewport(), picture_.shownSize()).scale;
    const double wanted = 1.0 / devicePixelRatioF();
    view_->zoomAt(viewport().center(), wanted / own, viewport(), picture_.shownSize());
}

bool ImagePane::showRow(const RowReference& row) {
    const Found found = itemOf(row);
    const bool is_own = row.table == QString::fromStdString(picture_.spec().linked_table);
    if (const QRectF element = picture_.arrangement().rectOf(row.row); is_own && !element.isNull()) {
        if (!view_->fits()) { // else it is in sight
            view_->show(element, viewport(), picture_.shownSize());
        }
        return true;
    }
    if (found.item == nullptr || !isPlaced(*found.item) || picture_.image() == nullptr) {
        return false;
    }
    view_->show(boundsOf(*found.item), viewport(), picture_.shownSize());
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
    return item != nullptr ? RowReference{QString::fromStdString(layer->spec.linked_table), at_row}
                           : RowReference{};
}

ImagePane::Found ImagePane::itemAt(QPointF screen) const {
    Found found;
    double nearest = std::numeric_limits<double>::infinity();
    if (!viewport().contains(screen)) {
        return found;
    }
    const PictureTransform place = transform();
    for (const OverlayLayer& layer : layers_) {
        const OverlayData* overlay_data = layer.echo ? nullptr : layer.shown();
        const auto hit = overlay_data != nullptr ? hitTest(*overlay_data, place, screen) : std::nullopt;
        if (hit && hit->distance < nearest) {
            nearest = hit->distance;
            const OverlayItem& item = overlay_data->items[static_cast<std::size_t>(hit->item)];
            found = {&layer, &item, nearRow(item, place.toImage(screen)), hit->distance};
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
            if (item.row == row.row && item.role != Role::support && item.other_row < 0) {
                return {&layer, &item, row.row, 0.0};
            }
        }
    }
    return {};
}

RowReference ImagePane::rowAt(QPointF screen) const {
    const RowReference item = itemAt(screen).row();
    if (item.row >= 0 || picture_.spec().link == ImageLink::none) {
        return item;
    }
    const std::optional<QPoint> pixel = pixelAt(screen);
    const std::optional<int> element = pixel ? picture_.arrangement().elementOf(*pixel) : std::nullopt;
    return element ? RowReference{QString::fromStdString(picture_.spec().linked_table), *element}
                   : RowReference{};
}

std::optional<QPoint> ImagePane::pixelAt(QPointF screen) const {
    if (picture_.image() == nullptr || !viewport().contains(screen)) {
        return std::nullopt;
    }
    const QPointF at = transform().toImage(screen);
    const QPoint pixel(static_cast<int>(std::floor(at.x())), static_cast<int>(std::floor(at.y())));
    if (!QRect(QPoint(0, 0), picture_.shownSize()).contains(pixel)) {
        return std::nullopt;
    }
    return picture_.arrangement().isPlain() ? std::optional(pixel) : picture_.arrangement().dataAt(pixel);
}

} // namespace basin
