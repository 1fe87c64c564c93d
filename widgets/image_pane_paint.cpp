// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/image_pane.h"
#include "widgets/number_text.h"
#include "widgets/paint.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace basin {

namespace {

QString sizeText(const ImageData& image) {
    const QChar times(0x00D7);
    if (isAtlas(image)) {
        return ImagePane::tr("tiles of %1")
            .arg(QString::number(image.tile_width) + times + QString::number(image.tile_height));
    }
    return QString::number(image.width) + times + QString::number(image.height);
}

bool isUnknown(const QString& number) {
    return number.contains(QLatin1String("NaN")) || number.contains(QChar(0x221E));
}

// Pictures of something, on which colours can explain themselves; on maps of figures they would mislead.
bool showsScenery(const Picture& picture) {
    return picture.colourMap() == ColourMap::grey || picture.colourMap() == ColourMap::colour;
}

} // namespace

const OverlayLayer* ImagePane::colouredLayer() const {
    if (!showsScenery(picture_)) {
        return nullptr;
    }
    for (const OverlayLayer& layer : layers_) {
        if (layer.visible && !layer.echo && layer.isColoured()) {
            return &layer;
        }
    }
    return nullptr;
}

QImage ImagePane::composeGround(const PictureTransform& device, QSize device_size, double ratio) {
    return drawnPicture(device, device_size, ratio);
}

std::uint64_t ImagePane::groundRevision() const {
    return picture_.revision();
}

QString ImagePane::missingText() const {
    return picture_.image() == nullptr ? tr("not yet") : QString();
}

void ImagePane::compose(double ratio) {
    const std::uint64_t revision = groundRevision();
    if (stale_ || revision != ground_revision_ || backing_.devicePixelRatio() != ratio) {
        const QRectF area = viewport();
        const PictureTransform screen = transformAt(ratio);
        const PictureTransform device{screen.scale * ratio, (screen.origin - area.topLeft()) * ratio};
        ground_ = composeGround(device, (area.size() * ratio).toSize(), ratio);
        ground_revision_ = revision;
        overlays_stale_ = true;
    }
    if (overlays_stale_) {
        composeOverlays(ratio);
        backing_.setDevicePixelRatio(ratio);
    }
    stale_ = overlays_stale_ = false;
}

void ImagePane::composeOverlays(double ratio) {
    const QRectF area = viewport();
    const PictureTransform screen = transformAt(ratio);
    backing_ = ground_;
    unplaced_ = 0;
    QPainter painter(&backing_);
    painter.scale(ratio, ratio);
    const PictureTransform local{screen.scale, screen.origin - area.topLeft()};
    OverlayPainter overlay(painter, local, QRectF(QPointF(0, 0), area.size()));
    if (const ImageData* image = picture_.image(); image != nullptr && isAtlas(*image)) {
        overlay.setTile(QSizeF(image->tile_width, image->tile_height));
    }
    overlay.setOnMap(!showsScenery(picture_));
    for (const OverlayLayer& layer : layers_) {
        const OverlayData* overlay_data = layer.shown();
        if (overlay_data == nullptr || layer.echo) {
            continue;
        }
        const int focus = selectedOf(QString::fromStdString(layer.spec.linked_table));
        if (showsScenery(picture_) && layer.isColoured()) {
            const ColourScale scale = layer.scale();
            overlay.paint(*overlay_data, {&scale, false, layer.opacity, focus});
        } else {
            // What was made for a picture of figures may stand out from it.
            const bool faint = !showsScenery(picture_) && layer.spec.over.empty();
            overlay.paint(*overlay_data, {nullptr, faint, layer.opacity, focus});
        }
    }
    unplaced_ = overlay.unplaced();
}

void ImagePane::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& look = theme();
    painter.fillRect(rect(), look.color(Token::bg1));
    paintCaption(painter);
    const QRectF area = viewport();
    if (const QString missing = missingText(); !missing.isEmpty()) {
        painter.fillRect(area, look.color(Token::plot));
        painter.setFont(look.font(TextRole::small));
        painter.setPen(look.color(Token::text3));
        painter.drawText(area.adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap, missing);
    } else {
        compose(1.0 / devicePixel(painter));
        painter.drawImage(area.topLeft(), backing_);
        painter.save();
        painter.setClipRect(area);
        paintRows(painter);
        paintAbove(painter);
        paintProbe(painter);
        paintDrag(painter);
        paintLabel(painter);
        painter.restore();
        paintLabels(painter);
        paintFooter(painter);
    }
    paintBox(painter, area, {}, look.color(Token::line2));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        paintFocusRing(painter, area, 0.0);
    }
}

void ImagePane::paintCaptionText(QPainter& painter, const QRectF& row, const QString& name,
                                 const QString& value) const {
    const Theme& look = theme();
    const int room = static_cast<int>(row.width());
    painter.setFont(look.font(TextRole::title));
    const QString title = painter.fontMetrics().elidedText(name, Qt::ElideRight, room);
    const int used = painter.fontMetrics().horizontalAdvance(title);
    painter.setPen(look.color(Token::text));
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, title);
    // The size gives way to the value under the cursor.
    painter.setFont(look.font(value.isEmpty() ? TextRole::small : TextRole::monoSmall));
    painter.setPen(look.color(value.isEmpty() ? Token::text3 : isUnknown(value) ? Token::nan : Token::text));
    const QRectF rest = row.adjusted(used + 8, 0, 0, 0);
    const QString text = value.isEmpty() ? sizeText(*picture_.image()) : value;
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(rest.width())));
}

void ImagePane::paintCaption(QPainter& painter) const {
    const QRectF row(0, 0, width(), chrome().top());
    const QString name = QString::fromStdString(picture_.spec().label);
    if (picture_.image() != nullptr) {
        QString value = probe_ ? picture_.valueText(*probe_) : QString();
        if (const QString place = probe_ ? picture_.placeText(*probe_) : QString(); !place.isEmpty()) {
            value = place + QStringLiteral("  ") + value;
        }
        paintCaptionText(painter, row, name, value);
        return;
    }
    painter.setFont(theme().font(TextRole::title));
    painter.setPen(theme().color(Token::text));
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, name);
}

void ImagePane::paintElement(QPainter& painter, const RowReference& row, bool selected) const {
    if (row.row < 0 || row.table != QString::fromStdString(picture_.spec().linked_table)) {
        return;
    }
    const QRectF element = picture_.arrangement().rectOf(row.row);
    if (element.isNull()) {
        return;
    }
    const double outside = selected ? 2.0 : 1.0;
    const QRectF frame =
        transform().toScreen(element).adjusted(-outside, -outside, outside, outside).intersected(viewport());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(QColor(0, 0, 0, 200), selected ? 4.0 : 2.0, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(frame.adjusted(1, 1, -1, -1));
    painter.setPen(QPen(Qt::white, selected ? 2.0 : 1.0, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(frame.adjusted(1, 1, -1, -1));
}

void ImagePane::paintRows(QPainter& painter) const {
    OverlayPainter overlay(painter, transform(), viewport());
    overlay.setOnMap(!showsScenery(picture_));
    // A framed tile is enough: its marks are small and would vanish under what sets them off.
    const QString framed = picture_.arrangement().isAtlasKind() && picture_.spec().link == ImageLink::tiles
                               ? QString::fromStdString(picture_.spec().linked_table)
                               : QString();
    const auto paint = [&](const RowReference& row, bool selected) {
        paintElement(painter, row, selected);
        for (const OverlayLayer& layer : layers_) {
            const OverlayData* overlay_data = layer.shown();
            if (overlay_data != nullptr && row.row >= 0 && row.table != framed &&
                QString::fromStdString(layer.spec.linked_table) == row.table) {
                overlay.paintRow(*overlay_data, row.row, selected);
            }
        }
    };
    if (!isSelected(hovered_)) {
        paint(hovered_, false);
    }
    for (const RowReference& row : selected_) {
        paint(row, true);
    }
}

void ImagePane::paintProbe(QPainter& painter) const {
    if (!probe_) {
        return;
    }
    QRectF cell = transform().toScreen(picture_.arrangement().cellOf(*probe_));
    if (cell.width() < 5.0 || cell.height() < 5.0) { // a mark that can be seen, around a pixel that cannot
        const double x = std::max(0.0, 7.0 - cell.width()) / 2.0;
        const double y = std::max(0.0, 7.0 - cell.height()) / 2.0;
        cell.adjust(-x, -y, x, y);
    }
    paintBox(painter, cell.adjusted(-1, -1, 1, 1), {}, Qt::black, 0.0, 1);
    paintBox(painter, cell, {}, Qt::white, 0.0, 1);
}

void ImagePane::paintLabel(QPainter& painter) const {
    const Found found = itemOf(hovered_);
    if (found.item == nullptr || !isPlaced(*found.item) || !underMouse()) {
        return;
    }
    const Theme& look = theme();
    painter.setFont(look.font(TextRole::small));
    const QFontMetrics metrics = painter.fontMetrics();
    const int room = static_cast<int>(viewport().width()) - 16;
    QString text = found.layer->labelOf(*found.item);
    if (found.layer->isColoured()) {
        const OverlayData& values = *found.layer->overlay();
        const QString number = QString::fromStdString(values.value_label) + QLatin1Char(' ') +
                               shortText(static_cast<double>(found.item->value));
        const QString whole = text + QStringLiteral("  ") + withUnit(number, values.value_unit);
        // The unit stands at the colour bar too: it is what a narrow pane can do without.
        text = metrics.horizontalAdvance(whole) <= room ? whole : text + QStringLiteral("  ") + number;
    }
    text = metrics.elidedText(text, Qt::ElideRight, room);
    const QRectF bounds = transform().toScreen(boundsOf(*found.item));
    QRectF chip(0, 0, painter.fontMetrics().horizontalAdvance(text) + 12.0, 20.0);
    chip.moveCenter(QPointF(bounds.center().x(), 0));
    chip.moveTop(bounds.bottom() + 8.0);
    if (chip.bottom() > viewport().bottom()) {
        chip.moveBottom(bounds.top() - 8.0);
    }
    chip.moveLeft(std::clamp(chip.left(), viewport().left() + 2.0,
                             std::max(viewport().left() + 2.0, viewport().right() - chip.width() - 2.0)));
    chip.moveTop(std::clamp(chip.top(), viewport().top() + 2.0, viewport().bottom() - chip.height() - 2.0));
    paintBox(painter, chip, look.color(Token::bg2), look.color(Token::line2), metric::radius);
    painter.setPen(look.color(Token::text));
    painter.drawText(chip, Qt::AlignCenter, text);
}

} // namespace basin
