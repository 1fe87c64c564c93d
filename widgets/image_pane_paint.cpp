// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/colour_bar.h"
#include "widgets/icons.h"
#include "widgets/image_pane.h"
#include "widgets/number_text.h"
#include "widgets/paint.h"
#include "widgets/theme.h"

#include <QPainter>

#include <cmath>

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

QString withUnit(const QString& text, const std::string& unit) {
    return unit.empty() ? text : text + QChar(0x2009) + QString::fromStdString(unit);
}

// An overlay's lines must stand out from grey pictures: those maps that cannot fall back to viridis.
ColourMap overlayMap(ColourMap wanted) {
    return wanted == ColourMap::sequential || wanted == ColourMap::diverging ? wanted : ColourMap::response;
}

bool isGrey(const Picture& picture) {
    return picture.spec().colour_map == ColourMap::grey || picture.spec().colour_map == ColourMap::colour;
}

} // namespace

const OverlayLayer* ImagePane::colouredLayer() const {
    if (!isGrey(picture_)) {
        return nullptr;
    }
    for (const OverlayLayer& layer : layers_) {
        const OverlayData* overlay_data = layer.shown();
        if (overlay_data != nullptr && !layer.echo && !overlay_data->value_label.empty()) {
            return &layer;
        }
    }
    return nullptr;
}

ColourScale ImagePane::overlayScale(const OverlayData& overlay_data, ColourMap map) const {
    ValueRange range{overlay_data.value_low, overlay_data.value_high};
    if (!(range.low < range.high)) {
        std::vector<float> values;
        for (const OverlayItem& item : overlay_data.items) {
            if (item.role == Role::estimate && (!overlay_data.value_log || item.value > 0.0F)) {
                values.push_back(item.value);
            }
        }
        range = finiteRange(values);
    }
    return {overlayMap(map), range, overlay_data.value_log};
}

void ImagePane::compose() {
    const qreal ratio = devicePixelRatioF();
    const std::uint64_t revision = picture_.revision();
    if (stale_ || revision != ground_revision_ || backing_.devicePixelRatio() != ratio) {
        const QRectF area = viewport();
        const PictureTransform screen = transform();
        const PictureTransform device{screen.scale * ratio, (screen.origin - area.topLeft()) * ratio};
        ground_ = picture_.composed(device, (area.size() * ratio).toSize(), ratio);
        ground_revision_ = revision;
        overlays_stale_ = true;
    }
    if (overlays_stale_) {
        composeOverlays();
        backing_.setDevicePixelRatio(ratio);
    }
    stale_ = overlays_stale_ = false;
}

void ImagePane::composeOverlays() {
    const qreal ratio = devicePixelRatioF();
    const QRectF area = viewport();
    const PictureTransform screen = transform();
    backing_ = ground_;
    unplaced_ = 0;
    QPainter painter(&backing_);
    painter.scale(ratio, ratio);
    const PictureTransform local{screen.scale, screen.origin - area.topLeft()};
    OverlayPainter overlay(painter, local, QRectF(QPointF(0, 0), area.size()));
    for (const OverlayLayer& layer : layers_) {
        const OverlayData* overlay_data = layer.shown();
        if (overlay_data == nullptr || layer.echo) {
            continue;
        }
        if (isGrey(picture_) && !overlay_data->value_label.empty()) {
            const ColourScale scale = overlayScale(*overlay_data, layer.spec.colour_map);
            overlay.paint(*overlay_data, &scale, false);
        } else {
            overlay.paint(*overlay_data, nullptr, !isGrey(picture_));
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
    if (picture_.image() == nullptr) {
        painter.fillRect(area, look.color(Token::plot));
        painter.setFont(look.font(TextRole::small));
        painter.setPen(look.color(Token::text3));
        painter.drawText(area, Qt::AlignCenter, tr("not yet"));
    } else {
        compose();
        painter.drawImage(area.topLeft(), backing_);
        painter.save();
        painter.setClipRect(area);
        paintRows(painter);
        paintProbe(painter);
        paintLabel(painter);
        painter.restore();
        paintFooter(painter);
    }
    paintBox(painter, area, {}, look.color(Token::line2));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        paintFocusRing(painter, area, 0.0);
    }
}

void ImagePane::paintCaption(QPainter& painter) const {
    const Theme& look = theme();
    const QRect row(0, 0, width(), chrome().top());
    painter.setFont(look.font(TextRole::title));
    const QString name = painter.fontMetrics().elidedText(QString::fromStdString(picture_.spec().label),
                                                          Qt::ElideRight, width());
    const int used = painter.fontMetrics().horizontalAdvance(name);
    painter.setPen(look.color(Token::text));
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, name);
    if (picture_.image() == nullptr) {
        return;
    }
    // The size gives way to the value under the cursor.
    const QString value = probe_ ? picture_.valueText(*probe_) : QString();
    const bool unknown = value.contains(QLatin1String("NaN")) || value.contains(QChar(0x221E));
    painter.setFont(look.font(value.isEmpty() ? TextRole::small : TextRole::monoSmall));
    painter.setPen(look.color(value.isEmpty() ? Token::text3 : unknown ? Token::nan : Token::text));
    const QRect rest = row.adjusted(used + 8, 0, 0, 0);
    const QString text = value.isEmpty() ? sizeText(*picture_.image()) : value;
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rest.width()));
}

void ImagePane::paintRows(QPainter& painter) const {
    OverlayPainter overlay(painter, transform(), viewport());
    const auto paint = [&](const RowReference& row, bool selected) {
        for (const OverlayLayer& layer : layers_) {
            const OverlayData* overlay_data = layer.shown();
            if (overlay_data != nullptr && row.row >= 0 &&
                QString::fromStdString(layer.spec.linked_table) == row.table) {
                overlay.paintRow(*overlay_data, row.row, selected);
            }
        }
    };
    if (!(hovered_ == selected_)) {
        paint(hovered_, false);
    }
    paint(selected_, true);
}

void ImagePane::paintProbe(QPainter& painter) const {
    if (!probe_) {
        return;
    }
    QRectF cell = transform().toScreen(QRectF(*probe_, QSizeF(1, 1)));
    if (cell.width() < 5.0) { // a mark that can be seen, around a pixel that cannot
        cell.adjust(-2.5, -2.5, 2.5, 2.5);
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
    QString text = found.layer->labelOf(*found.item);
    if (const OverlayData* overlay_data = found.layer->overlay(); !overlay_data->value_label.empty()) {
        text += QStringLiteral("  ") +
                withUnit(QString::fromStdString(overlay_data->value_label) + QLatin1Char(' ') +
                             shortText(static_cast<double>(found.item->value)),
                         overlay_data->value_unit);
    }
    painter.setFont(look.font(TextRole::small));
    const QRectF bounds = transform().toScreen(boundsOf(*found.item));
    text = painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(viewport().width()) - 16);
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

QRectF ImagePane::lockRect() const {
    if (picture_.spec().colour_map == ColourMap::colour || picture_.spec().colour_map == ColourMap::mask ||
        picture_.image() == nullptr || colouredLayer() != nullptr) {
        return {};
    }
    const double bar = std::min(110.0, width() * 0.55);
    return {bar + 4.0, height() - chrome().bottom() - 0.0, 20.0, 20.0};
}

void ImagePane::paintFooter(QPainter& painter) const {
    const Theme& look = theme();
    const double bar_width = std::min(110.0, width() * 0.55);
    const QRectF bar(0.0, height() - chrome().bottom() + 6.0, bar_width, colourBarHeight);
    double used = 0.0;
    QString left_out; // the scale's name, where it found no room
    const ColourMap map = picture_.spec().colour_map;
    if (const OverlayLayer* layer = colouredLayer()) {
        const OverlayData* overlay_data = layer->overlay();
        const QString name =
            withUnit(QString::fromStdString(overlay_data->value_label), overlay_data->value_unit);
        const ColourScale scale = overlayScale(*overlay_data, layer->spec.colour_map);
        const bool fits = paintColourBar(painter, bar, overlayMap(layer->spec.colour_map), scale, name);
        left_out = fits ? QString() : QString::fromStdString(overlay_data->value_label);
        used = bar_width + 8.0;
    } else if (map != ColourMap::colour && map != ColourMap::mask) {
        const QString name = QString::fromStdString(picture_.spec().unit);
        left_out =
            paintColourBar(painter, bar, map, ColourScale(map, picture_.range()), name) ? QString() : name;
        const QRectF lock = lockRect();
        paintIcon(painter, picture_.rangeLocked() ? Icon::lock : Icon::unlock,
                  QRectF(lock.center() - QPointF(6, 6), QSizeF(12, 12)), look.color(Token::text3));
        used = lock.right() + 4.0;
    }
    paintFigures(painter, QRectF(used, bar.top() - 3.0, width() - used, bar.height() + 3.0), left_out);
}

void ImagePane::paintFigures(QPainter& painter, const QRectF& rect, const QString& scale_name) const {
    const Theme& look = theme();
    const ImageFigures& figures = picture_.figures();
    struct Line {
        QString text;
        Token token;
    };
    std::vector<Line> lines;
    const bool is_mask = picture_.spec().colour_map == ColourMap::mask;
    if (is_mask) {
        lines.push_back({tr("%1 px marked").arg(figures.marked), Token::text});
    }
    if (figures.unknown > 0) {
        lines.push_back({tr("%1 px NaN").arg(figures.unknown), Token::nan});
    }
    if (unplaced_ > 0) {
        lines.push_back({tr("%1 marks at NaN").arg(unplaced_), Token::nan});
    }
    if (is_mask) {
        const double share = 100.0 * static_cast<double>(figures.marked) /
                             static_cast<double>(picture_.image()->pixels.size());
        lines.push_back({tr("%1 % of the picture").arg(fixedText(share, 1)), Token::text2});
    } else if (const Found found = itemOf(selected_); found.item != nullptr) {
        lines.push_back({tr("%1 selected").arg(found.layer->labelOf(*found.item)), Token::text2});
    }
    if (picture_.spec().colour_map == ColourMap::diverging) {
        lines.push_back({tr("RMS %1").arg(shortText(figures.rms, 3)), Token::text2});
    }
    if (!scale_name.isEmpty()) {
        lines.push_back({scale_name, Token::text3});
    }
    painter.setFont(look.font(TextRole::tick));
    const double swatch = is_mask ? 14.0 : 0.0;
    if (is_mask) {
        painter.fillRect(QRectF(rect.left(), rect.top() + 4.0, 8.0, 8.0), look.color(Token::hole));
    }
    const int side = is_mask ? Qt::AlignLeft : Qt::AlignRight;
    for (std::size_t i = 0; i < std::min<std::size_t>(lines.size(), 2); ++i) {
        const QRectF row(rect.left() + swatch, rect.top() + 14.0 * static_cast<double>(i),
                         rect.width() - swatch, 15.0);
        painter.setPen(look.color(lines[i].token));
        painter.drawText(
            row, side | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(lines[i].text, Qt::ElideRight, static_cast<int>(row.width())));
    }
}

} // namespace basin
