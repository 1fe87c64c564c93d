// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/number_text.h"
#include "widgets/picture.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace basin {

namespace {

constexpr int mostCells = 6000; // more would be too small to read and too slow to draw

// Shortest honest form in `room` characters: fewer decimals, then without the leading zero.
QString cellText(double value, int most_decimals, int room) {
    const bool whole = value == std::round(value);
    for (int decimals = whole ? 0 : most_decimals; decimals >= 0; --decimals) {
        QString text = fixedText(value, decimals);
        if (text.size() <= room) {
            return text;
        }
        if (std::abs(value) < 1.0 && decimals > 0) {
            text.remove(text.indexOf(QLatin1Char('.')) - 1, 1);
            if (text.size() <= room) {
                return text;
            }
        }
    }
    return {};
}

// A pixel whose numbers are all the same needs one line.
bool isGrey(const ImageData& data, std::size_t first) {
    return data.channels == 3 && data.pixels[first] == data.pixels[first + 1] &&
           data.pixels[first] == data.pixels[first + 2];
}

// Shown pixels of which a viewport can show something.
QRect visiblePart(const PicturePlace& place, QSize shown) {
    const QPointF a = place.transform.toImage(QPointF(0, 0));
    const QPointF b = place.transform.toImage(QPointF(place.device_size.width(), place.device_size.height()));
    return QRect(QPoint(static_cast<int>(std::floor(a.x())), static_cast<int>(std::floor(a.y()))),
                 QPoint(static_cast<int>(std::floor(b.x())), static_cast<int>(std::floor(b.y()))))
        .intersected(QRect(QPoint(0, 0), shown));
}

// The cells of the data of which something is to be seen, with their places on screen in device pixels.
template<class Visit>
void visitCells(const PicturePlace& place, const ImageData& data, const Visit& visit) {
    const PictureLayout& arrangement = place.arrangement;
    const QSize whole(data.width, data.height);
    const QRect part = visiblePart(place, arrangement.isPlain() ? whole : arrangement.size());
    const QSize cell = arrangement.cell();
    for (int y = part.top() - part.top() % cell.height(); y <= part.bottom(); y += cell.height()) {
        for (int x = part.left() - part.left() % cell.width(); x <= part.right(); x += cell.width()) {
            const std::optional<QPoint> at =
                arrangement.isPlain() ? std::optional(QPoint(x, y)) : arrangement.dataAt(QPoint(x, y));
            if (at) {
                visit(*at, place.transform.toScreen(QRectF(x, y, cell.width(), cell.height())));
            }
        }
    }
}

std::size_t cellCount(const PicturePlace& place, const ImageData& data) {
    const QSize whole(data.width, data.height);
    const QRect part = visiblePart(place, place.arrangement.isPlain() ? whole : place.arrangement.size());
    const QSize cell = place.arrangement.cell();
    return static_cast<std::size_t>(part.width() / cell.width() + 1) *
           static_cast<std::size_t>(part.height() / cell.height() + 1);
}

} // namespace

void paintCells(QPainter& painter, const ImageData& data, const QImage& mapped, int decimals,
                const PicturePlace& place) {
    const QSizeF side = place.cell();
    const QFont font = theme().font(TextRole::monoTick);
    const QFontMetricsF metrics(font);
    const int room = static_cast<int>((side.width() - 4.0) / metrics.horizontalAdvance(QLatin1Char('0')));
    const double line = 11.0;
    const bool has_text = cellCount(place, data) <= mostCells && side.height() >= data.channels * line;
    const QColor edge = theme().color(Token::text3, 0.35);
    const double ratio = place.ratio;
    visitCells(place, data, [&](QPoint, const QRectF& cell) { // each draws its edges at the left and above
        const double left = std::round(cell.left()), top = std::round(cell.top());
        painter.fillRect(QRectF(left, top, std::round(cell.right()) - left, 1.0), edge);
        painter.fillRect(QRectF(left, top, 1.0, std::round(cell.bottom()) - top), edge);
    });
    if (!has_text) {
        return;
    }
    painter.save();
    painter.scale(ratio, ratio);
    painter.setFont(font);
    visitCells(place, data, [&](QPoint at, const QRectF& device) {
        const QRectF cell(device.topLeft() / ratio, device.size() / ratio);
        painter.setPen(QColor::fromRgb(inkOn(mapped.pixel(at))));
        const auto first = static_cast<std::size_t>((at.y() * data.width + at.x()) * data.channels);
        const int lines = isGrey(data, first) ? 1 : data.channels;
        const double top = cell.center().y() - lines * line / 2.0;
        for (int c = 0; c < lines; ++c) {
            const double value = static_cast<double>(data.pixels[first + static_cast<std::size_t>(c)]);
            painter.drawText(QRectF(cell.left(), top + c * line, cell.width(), line), Qt::AlignCenter,
                             cellText(value, decimals, room));
        }
    });
    painter.restore();
}

void paintMarks(QPainter& painter, const ImageData& mask, const QImage& mapped, const PicturePlace& place) {
    const double ratio = place.ratio;
    const QSizeF side = place.cell();
    visitCells(place, mask, [&](QPoint at, const QRectF& cell) {
        const float value = mask.pixels[static_cast<std::size_t>(at.y() * mask.width + at.x())];
        if (!(value > 0.0F)) {
            return;
        }
        const QColor ink = QColor::fromRgb(inkOn(mapped.pixel(at)));
        const double height = std::max(1.0, std::round(cell.height() * 0.45));
        const double top = std::round(cell.bottom() - height - std::min(2.0 * ratio, cell.height() * 0.15));
        if (side.width() < 5.0) { // room for one of them only
            painter.fillRect(QRectF(std::floor(cell.center().x()), top, 1.0, height), ink);
            return;
        }
        const double width = std::max(1.0, std::round(ratio));
        const double apart = std::clamp(std::round(cell.width() * 0.15), 1.0, 3.0 * ratio);
        const double middle = std::round(cell.center().x());
        painter.fillRect(QRectF(middle - apart - width, top, width, height), ink);
        painter.fillRect(QRectF(middle + apart, top, width, height), ink);
    });
}

void paintTileLabels(QPainter& painter, const ImageData& data, const PicturePlace& place) {
    const double ratio = place.ratio;
    const double tile = data.tile_width * place.transform.scale / ratio;
    if (tile < 44.0) {
        return; // the label would hide what it names
    }
    painter.save();
    painter.scale(ratio, ratio);
    painter.setFont(theme().font(TextRole::tick));
    const QFontMetricsF metrics(painter.font());
    const QRectF visible(QPointF(0, 0), QSizeF(place.device_size) / ratio);
    const int tiles = std::min(place.arrangement.tiles(), static_cast<int>(data.tile_labels.size()));
    for (int i = 0; i < tiles; ++i) {
        const QString text =
            metrics.elidedText(QString::fromStdString(data.tile_labels[static_cast<std::size_t>(i)]),
                               Qt::ElideRight, tile - 6.0);
        const QPointF corner = place.transform.toScreen(place.arrangement.tileRect(i).topLeft()) / ratio;
        const QRectF chip(corner, QSizeF(metrics.horizontalAdvance(text) + 6.0, 13.0));
        if (text.isEmpty() || !chip.intersects(visible)) {
            continue;
        }
        painter.fillRect(chip, theme().color(Token::bg1, 0.78));
        painter.setPen(theme().color(Token::text));
        painter.drawText(chip, Qt::AlignCenter, text);
    }
    painter.restore();
}

} // namespace basin
