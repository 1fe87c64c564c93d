// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/colour_bar.h"

#include "widgets/number_text.h"
#include "widgets/paint.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace basin {

namespace {

QString endText(double value, bool signed_scale) {
    const QString text = shortText(value);
    return signed_scale && value > 0.0 ? QLatin1Char('+') + text : text;
}

} // namespace

bool paintColourBar(QPainter& painter, const QRectF& rect, ColourMap map, const ColourScale& scale,
                    const QString& name) {
    const Theme& look = theme();
    const QRectF bar(rect.left(), rect.top(), rect.width(), 8.0);
    const qreal step = devicePixel(painter);
    const int count = static_cast<int>(std::lround(bar.width() / step));
    for (int i = 0; i < count; ++i) {
        painter.fillRect(QRectF(bar.left() + i * step, bar.top(), step, bar.height()),
                         QColor::fromRgb(scale.at(i / std::max(1.0, count - 1.0))));
    }
    paintBox(painter, bar, {}, look.color(Token::line2));

    painter.setFont(look.font(TextRole::tick));
    const QFontMetricsF metrics(painter.font());
    const QRectF labels(rect.left(), bar.bottom() + 3.0, rect.width(), rect.height() - 11.0);
    const bool is_signed = map == ColourMap::diverging;
    const QString low = endText(scale.range().low, is_signed);
    const QString high = endText(scale.range().high, is_signed);
    painter.setPen(look.color(Token::text2));
    painter.drawText(labels, Qt::AlignLeft | Qt::AlignVCenter, low);
    painter.drawText(labels, Qt::AlignRight | Qt::AlignVCenter, high);
    const QString middle = is_signed ? QStringLiteral("0") : name;
    const double used = std::max(metrics.horizontalAdvance(low), metrics.horizontalAdvance(high)) + 6.0;
    const double room = rect.width() - 2.0 * used;
    painter.setPen(look.color(is_signed ? Token::text2 : Token::text3));
    if (metrics.horizontalAdvance(middle) > room) {
        return false;
    }
    painter.drawText(labels, Qt::AlignCenter, middle);
    return !is_signed || name.isEmpty();
}

} // namespace basin
