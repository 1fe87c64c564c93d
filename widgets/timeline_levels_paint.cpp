// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint.h"
#include "widgets/timeline_layout.h"
#include "widgets/timeline_levels.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace basin {

using namespace timeline_layout;

namespace {

constexpr double padding = 6.0;
constexpr double stripeHeight = 4.0;  ///< of the phases at the foot of an iteration
constexpr double leastPicture = 22.0; ///< px; where cells are narrower one picture stands for several

void paintFunnel(QPainter& painter, const LevelRow& row) {
    if (row.fromRight <= row.fromLeft) {
        return;
    }
    const double top = row.rect.top() - funnelHeight, bottom = row.rect.top();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Token::bg2));
    painter.drawPolygon(QPolygonF({QPointF(row.fromLeft, top), QPointF(row.fromRight, top),
                                   QPointF(row.rect.right(), bottom), QPointF(row.rect.left(), bottom)}));
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintBoxText(QPainter& painter, const LevelRow::Box& box, const QRectF& room, const QColor& ink) {
    painter.setFont(theme().font(box.lit ? TextRole::title : TextRole::small));
    const double width = painter.fontMetrics().horizontalAdvance(box.text);
    if (width + 2 * padding > room.width()) {
        return;
    }
    painter.setPen(ink);
    painter.drawText(room.adjusted(padding, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, box.text);
    painter.setFont(theme().font(box.phase >= 0 ? TextRole::small : TextRole::monoSmall));
    const double detail = painter.fontMetrics().horizontalAdvance(box.detail);
    if (!box.detail.isEmpty() && width + detail + 4 * padding <= room.width()) {
        painter.setPen(theme().color(Token::text2));
        painter.drawText(room.adjusted(0, 0, -padding, 0), Qt::AlignVCenter | Qt::AlignRight, box.detail);
    }
}

struct BoxColors {
    QColor fill, edge, ink;
};

BoxColors colorsOf(const LevelRow::Box& box, const TimelineData& data) {
    if (box.lit) {
        return {theme().modeGround(data.mode), theme().mode(data.mode), theme().color(Token::text)};
    }
    if (!box.computed) {
        return {theme().color(Token::plot), theme().color(Token::line), theme().color(Token::text3)};
    }
    const QColor own = theme().series(data.branch);
    QColor ground = own;
    ground.setAlphaF(0.16F);
    return {ground, own, theme().color(Token::text)};
}

void paintCells(QPainter& painter, const LevelRow& row, const TimelineData& data) {
    for (const LevelRow::Box& box : row.boxes) {
        const BoxColors colors = colorsOf(box, data);
        const bool ofPhase = box.phase >= 0;
        paintBox(painter, box.rect, colors.fill, QColor());
        if (box.parts != nullptr && !ofPhase && box.rect.width() >= leastStripedPx) {
            paintParts(painter, *box.parts, box.rect.adjusted(0, box.rect.height() - stripeHeight, 0, 0),
                       0.0);
        } else if (box.parts != nullptr && ofPhase) {
            const TimelinePart& part = box.parts->parts[static_cast<std::size_t>(box.phase)];
            painter.fillRect(QRectF(box.rect.left(), box.rect.top(), 3.0, box.rect.height()),
                             theme().series(part.color));
            paintInnerSteps(painter, part, box.rect);
        }
        paintBox(painter, box.rect, QColor(), box.rect.width() > 4 ? colors.edge : QColor());
        if (ofPhase && box.parts != nullptr) {
            LevelRow::Box counted = box;
            painter.setFont(theme().font(box.lit ? TextRole::title : TextRole::small));
            const TimelinePart& part = box.parts->parts[static_cast<std::size_t>(box.phase)];
            const QString text =
                partText(part, QFontMetricsF(painter.font()), box.rect.width() - 2.0 * padding);
            counted.text = text.isEmpty() ? box.text : text;
            paintBoxText(painter, counted, box.rect, colors.ink);
        } else {
            paintBoxText(painter, box, box.rect, colors.ink);
        }
    }
}

/// Like a film: each picture cut to its cell, or to the room of several cells where these are narrow.
void paintPictures(QPainter& painter, const LevelRow& row, const TimelineData& data,
                   const Timeline::PictureSource& pictures) {
    const int height =
        static_cast<int>(std::lround(row.rect.height() * painter.device()->devicePixelRatioF()));
    std::size_t next = 0;
    for (std::size_t i = 0; i < row.boxes.size(); i = next) {
        const LevelRow::Box& box = row.boxes[i];
        QRectF place = box.rect;
        for (next = i + 1; next < row.boxes.size() && place.width() < leastPicture; ++next) {
            place.setRight(row.boxes[next].rect.right());
        }
        const BoxColors colors = colorsOf(box, data);
        painter.fillRect(place, colors.fill);
        const QImage picture = pictures && box.cell != nullptr ? pictures(*box.cell, height) : QImage();
        double free = place.left();
        if (!picture.isNull()) {
            const double ratio = picture.height() / row.rect.height();
            const double width = std::min(place.width(), picture.width() / ratio);
            const double cut = picture.width() - width * ratio;
            painter.drawImage(QRectF(place.left(), place.top(), width, place.height()), picture,
                              QRectF(cut / 2.0, 0.0, width * ratio, picture.height()));
            free += width;
        }
        if (next == i + 1) {
            paintBoxText(painter, box, QRectF(QPointF(free, place.top()), place.bottomRight()), colors.ink);
        }
        if (place.width() > 4.0) {
            paintBox(painter, place, QColor(), box.lit ? QColor() : colors.edge);
        }
    }
    for (const LevelRow::Box& box : row.boxes) {
        if (box.lit) { // above its neighbours, and never too narrow to be seen
            const double wider = std::max(0.0, 6.0 - box.rect.width()) / 2.0;
            paintBox(painter, box.rect.adjusted(-wider, 0, wider, 0), QColor(), theme().mode(data.mode), 0,
                     2);
        }
    }
}

} // namespace

void paintLevelRows(QPainter& painter, const std::vector<LevelRow>& rows, const TimelineData& data,
                    double nameWidth, const Timeline::PictureSource& pictures) {
    for (const LevelRow& row : rows) {
        paintFunnel(painter, row);
        if (row.pictured) {
            paintPictures(painter, row, data, pictures);
        } else {
            paintCells(painter, row, data);
        }
        painter.setFont(theme().font(TextRole::title));
        painter.setPen(theme().color(Token::text));
        const QRectF name(24, row.rect.top(), nameWidth - 32, row.rect.height());
        painter.drawText(name, Qt::AlignVCenter, row.label);
        const double used = painter.fontMetrics().horizontalAdvance(row.label) + 8.0;
        painter.setFont(theme().font(TextRole::monoSmall));
        painter.setPen(theme().color(Token::text2));
        painter.drawText(name, Qt::AlignVCenter | Qt::AlignRight,
                         painter.fontMetrics().elidedText(row.present, Qt::ElideRight,
                                                          static_cast<int>(name.width() - used)));
    }
}

} // namespace basin
