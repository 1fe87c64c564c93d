// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/colour_bar.h"
#include "widgets/icons.h"
#include "widgets/image_pane.h"
#include "widgets/number_text.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace basin {

QRectF ImagePane::barRect() const {
    if (colouredLayer() == nullptr && !picture_.hasScale()) {
        return {};
    }
    // A picture's scale leaves room for its figures; an overlay's has longer numbers at its ends.
    const double share = colouredLayer() != nullptr ? 0.58 : 0.42;
    // In a narrow pane figures would be cut short anyway: the ends of the scale tell more.
    constexpr double lockPx = 28.0, leastPx = 64.0;
    const double least = std::min(leastPx, width() - lockPx);
    return {0.0, height() - chrome().bottom() + 6.0, std::clamp(width() * share, std::max(0.0, least), 110.0),
            colourBarHeight};
}

QRectF ImagePane::lockRect() const {
    if (barRect().isNull()) {
        return {};
    }
    return {barRect().right() + 4.0, static_cast<double>(height() - chrome().bottom()), 20.0, 20.0};
}

// What a selected row is called here; empty where nothing stands for it.
QString ImagePane::rowName(const RowReference& row) const {
    if (const Found found = itemOf(row); found.item != nullptr) {
        return found.layer->labelOf(*found.item);
    }
    const bool is_own = row.table == QString::fromStdString(picture_.spec().linked_table);
    const ImageData* image = picture_.image();
    if (!is_own || image == nullptr || row.row < 0 || row.row >= picture_.arrangement().elements()) {
        return {};
    }
    const std::vector<std::string>& names = picture_.spec().link == ImageLink::rows ? image->row_labels
                                            : picture_.spec().link == ImageLink::columns
                                                ? image->column_labels
                                                : image->tile_labels;
    const auto at = static_cast<std::size_t>(row.row);
    return at < names.size() ? QString::fromStdString(names[at]) : QStringLiteral("#%1").arg(row.row);
}

bool ImagePane::isRangeLocked() const {
    const OverlayLayer* layer = colouredLayer();
    return layer != nullptr ? layer->range.has_value() : picture_.rangeLocked();
}

bool ImagePane::paintScale(QPainter& painter, const QRectF& rect, const Picture& picture) {
    const ColourMap map = picture.colourMap();
    return paintColourBar(painter, rect, map, ColourScale(map, picture.range()),
                          QString::fromStdString(picture.spec().unit));
}

void ImagePane::paintFooter(QPainter& painter) const {
    const QRectF bar = barRect();
    const double top = height() - chrome().bottom() + 3.0;
    double used = 0.0;
    QString left_out; // the scale's name, where it found no room
    if (const OverlayLayer* layer = colouredLayer()) {
        const OverlayData* overlay_data = layer->overlay();
        const QString name =
            withUnit(QString::fromStdString(overlay_data->value_label), overlay_data->value_unit);
        const bool fits = paintColourBar(painter, bar, layer->map, layer->scale(), name);
        left_out = fits ? QString() : QString::fromStdString(overlay_data->value_label);
    } else if (picture_.hasScale()) {
        left_out =
            paintScale(painter, bar, picture_) ? QString() : QString::fromStdString(picture_.spec().unit);
    }
    if (const QRectF lock = lockRect(); !lock.isNull()) {
        paintIcon(painter, isRangeLocked() ? Icon::lock : Icon::unlock,
                  QRectF(lock.center() - QPointF(6, 6), QSizeF(12, 12)), theme().color(Token::text3));
        used = lock.right() + 4.0;
    }
    paintFigures(painter, QRectF(used, top, width() - used, colourBarHeight + 3.0), left_out);
}

void ImagePane::paintFigures(QPainter& painter, const QRectF& rect, const QString& scale_name) const {
    const Theme& look = theme();
    const ImageFigures& figures = picture_.figures();
    struct Line {
        QString text;
        Token token;
    };
    std::vector<Line> lines;
    const bool is_mask = picture_.colourMap() == ColourMap::mask;
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
    } else {
        for (const RowReference& row : selected_) {
            if (const QString name = rowName(row); !name.isEmpty()) {
                lines.push_back({tr("%1 selected").arg(name), Token::text2});
                break;
            }
        }
    }
    if (!marks_name_.isEmpty()) {
        lines.push_back(
            {QStringLiteral("%1: %2").arg(marks_name_).arg(picture_.markedCells()), Token::text2});
    }
    if (picture_.colourMap() == ColourMap::diverging) {
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
