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

QRect visibleCells(const ImageData& data, const PictureTransform& transform, QSize device_size) {
    const QPointF a = transform.toImage(QPointF(0, 0));
    const QPointF b = transform.toImage(QPointF(device_size.width(), device_size.height()));
    return QRect(QPoint(static_cast<int>(std::floor(a.x())), static_cast<int>(std::floor(a.y()))),
                 QPoint(static_cast<int>(std::floor(b.x())), static_cast<int>(std::floor(b.y()))))
        .intersected(QRect(0, 0, data.width, data.height));
}

void paintGrid(QPainter& painter, const QRect& cells, const PictureTransform& transform) {
    const QColor line = theme().color(Token::text3, 0.35);
    const QRectF area = transform.toScreen(QRectF(cells));
    for (int x = cells.left(); x <= cells.right() + 1; ++x) {
        const double at = std::round(transform.origin.x() + x * transform.scale);
        painter.fillRect(QRectF(at, area.top(), 1.0, area.height()), line);
    }
    for (int y = cells.top(); y <= cells.bottom() + 1; ++y) {
        const double at = std::round(transform.origin.y() + y * transform.scale);
        painter.fillRect(QRectF(area.left(), at, area.width(), 1.0), line);
    }
}

} // namespace

void paintCells(QPainter& painter, const ImageData& data, const QImage& mapped, int decimals,
                const PictureTransform& transform, QSize device_size, double ratio) {
    const QRect cells = visibleCells(data, transform, device_size);
    paintGrid(painter, cells, transform);
    const double side = transform.scale / ratio;
    const QFont font = theme().font(TextRole::monoTick);
    const QFontMetricsF metrics(font);
    const int room = static_cast<int>((side - 4.0) / metrics.horizontalAdvance(QLatin1Char('0')));
    const double line = 11.0;
    if (cells.width() * cells.height() > mostCells || side < data.channels * line + 2.0) {
        return;
    }
    painter.save();
    painter.scale(ratio, ratio);
    painter.setFont(font);
    for (int y = cells.top(); y <= cells.bottom(); ++y) {
        for (int x = cells.left(); x <= cells.right(); ++x) {
            const QRectF cell(transform.toScreen(QPointF(x, y)) / ratio, QSizeF(side, side));
            painter.setPen(QColor::fromRgb(inkOn(mapped.pixel(x, y))));
            const auto first = static_cast<std::size_t>((y * data.width + x) * data.channels);
            const int lines = isGrey(data, first) ? 1 : data.channels;
            const double top = cell.center().y() - lines * line / 2.0;
            for (int c = 0; c < lines; ++c) {
                const double value = static_cast<double>(data.pixels[first + static_cast<std::size_t>(c)]);
                painter.drawText(QRectF(cell.left(), top + c * line, side, line), Qt::AlignCenter,
                                 cellText(value, decimals, room));
            }
        }
    }
    painter.restore();
}

void paintTiles(QPainter& painter, const ImageData& data, const PictureTransform& transform,
                QSize device_size, double ratio) {
    const int columns = data.width / data.tile_width;
    const int rows = data.height / data.tile_height;
    const QColor gap = theme().color(Token::bg1);
    const double width = 2.0 * ratio;
    const QRectF area = transform.toScreen(QRectF(0, 0, data.width, data.height));
    for (int x = 1; x < columns; ++x) {
        const double at = transform.origin.x() + x * data.tile_width * transform.scale;
        painter.fillRect(QRectF(std::round(at - width / 2.0), area.top(), width, area.height()), gap);
    }
    for (int y = 1; y < rows; ++y) {
        const double at = transform.origin.y() + y * data.tile_height * transform.scale;
        painter.fillRect(QRectF(area.left(), std::round(at - width / 2.0), area.width(), width), gap);
    }
    const double tile = data.tile_width * transform.scale / ratio;
    if (tile < 34.0) {
        return;
    }
    painter.save();
    painter.scale(ratio, ratio);
    painter.setFont(theme().font(TextRole::tick));
    const QFontMetricsF metrics(painter.font());
    const QRectF visible(0, 0, device_size.width() / ratio, device_size.height() / ratio);
    for (std::size_t i = 0; i < data.tile_labels.size(); ++i) {
        const int index = static_cast<int>(i);
        const QPointF corner(index % columns * data.tile_width, index / columns * data.tile_height);
        const QString text =
            metrics.elidedText(QString::fromStdString(data.tile_labels[i]), Qt::ElideRight, tile - 10.0);
        const QRectF chip(transform.toScreen(corner) / ratio + QPointF(2, 2),
                          QSizeF(metrics.horizontalAdvance(text) + 6.0, 13.0));
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
