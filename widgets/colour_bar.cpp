// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/colour_bar.h"

#include "widgets/number_text.h"
#include "widgets/paint.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace basin {

namespace {

constexpr double gapPx = 6.0;

QString endText(double value, bool signed_scale, int digits) {
    const double size = std::abs(value);
    // Digits before the point are never given up.
    const int whole = size >= 1.0 ? static_cast<int>(std::floor(std::log10(size))) + 1 : 0;
    constexpr int full = 3, longest = 5;
    const bool plain = whole > 0 && whole <= longest && digits < full;
    QString text = plain ? fixedText(value, std::max(0, digits - whole)) : shortText(value, digits);
    return signed_scale && value > 0.0 ? QLatin1Char('+') + text : text;
}

} // namespace

ColourBarTexts colourBarTexts(double width, ColourMap map, const ColourScale& scale, const QString& name) {
    const QFontMetricsF metrics(theme().font(TextRole::tick));
    const bool is_signed = map == ColourMap::diverging;
    ColourBarTexts texts;
    for (int digits = 3; digits > 0; --digits) {
        texts.low = endText(scale.range().low, is_signed, digits);
        texts.high = endText(scale.range().high, is_signed, digits);
        if (metrics.horizontalAdvance(texts.low) + gapPx + metrics.horizontalAdvance(texts.high) <= width &&
            (texts.low != texts.high || !(scale.range().low < scale.range().high))) {
            const double used =
                std::max(metrics.horizontalAdvance(texts.low), metrics.horizontalAdvance(texts.high)) + gapPx;
            texts.middle = is_signed ? QStringLiteral("0") : name;
            const bool fits = metrics.horizontalAdvance(texts.middle) <= width - 2.0 * used;
            texts.middle = fits ? texts.middle : QString();
            texts.named = name.isEmpty() || (fits && !is_signed);
            return texts;
        }
    }
    texts.low.clear();
    texts.high = metrics.elidedText(texts.high, Qt::ElideRight, width);
    texts.named = name.isEmpty();
    return texts;
}

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
    const QRectF labels(rect.left(), bar.bottom() + 3.0, rect.width(), rect.height() - 11.0);
    const ColourBarTexts texts = colourBarTexts(rect.width(), map, scale, name);
    painter.setPen(look.color(Token::text2));
    painter.drawText(labels, Qt::AlignLeft | Qt::AlignVCenter, texts.low);
    painter.drawText(labels, Qt::AlignRight | Qt::AlignVCenter, texts.high);
    painter.setPen(look.color(map == ColourMap::diverging ? Token::text2 : Token::text3));
    painter.drawText(labels, Qt::AlignCenter, texts.middle);
    return texts.named;
}

} // namespace basin
