// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_parts.h"

#include "widgets/axis_ticks.h"
#include "widgets/number_text.h"
#include "widgets/paint.h"
#include "widgets/theme.h"
#include "widgets/timeline.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace basin {

namespace {

constexpr double tickSpacing = 5.0, tickHeight = 3.0;
constexpr double leastTextRoom = 12.0, textPadding = 4.0;

/// "8.9", "120": means of times are not worth more digits.
QString roughText(double value) {
    return fixedText(value, value < 9.95 ? 1 : 0);
}

/// The smallest of 1, 2, 5, 10, 20 ... steps that are `spacing` apart.
std::int64_t tickInterval(double stepPx, double spacing) {
    std::int64_t decade = 1;
    while (static_cast<double>(decade) * 10.0 * stepPx < spacing) {
        decade *= 10;
    }
    for (const std::int64_t factor : {1, 2, 5}) {
        if (static_cast<double>(decade * factor) * stepPx >= spacing) {
            return decade * factor;
        }
    }
    return decade * 10;
}

/// At every tenth tick, right of `from`, where there is room between these.
void paintStepNumbers(QPainter& painter, const TimelinePart& part, const QRectF& rect, double from,
                      double textHeight) {
    constexpr double leastRoom = 50.0;
    const double step = part.inner > 0 ? rect.width() / static_cast<double>(part.inner) : 0.0;
    if (step <= 0.0) {
        return;
    }
    const std::int64_t interval = 10 * tickInterval(step, tickSpacing);
    const double right = std::min(rect.right(), painter.clipBoundingRect().right());
    const auto first = static_cast<std::int64_t>(std::max(0.0, from - rect.left()) / step) / interval + 1;
    painter.setPen(theme().color(Token::text2));
    for (std::int64_t i = first * interval; i < part.inner; i += interval) {
        const double x = rect.left() + static_cast<double>(i) * step;
        if (x + leastRoom > right) {
            break;
        }
        painter.drawText(QRectF(x + 3.0, rect.bottom() - textHeight, leastRoom, textHeight - tickHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, countText(i));
    }
}

} // namespace

bool TimelineParts::timed() const {
    return std::any_of(parts.begin(), parts.end(),
                       [](const TimelinePart& part) { return part.seconds > 0.0; });
}

std::vector<double> TimelineParts::shares() const {
    double sum = 0.0;
    for (const TimelinePart& part : parts) {
        sum += part.seconds;
    }
    std::vector<double> shares;
    for (const TimelinePart& part : parts) {
        shares.push_back(sum > 0.0 ? part.seconds / sum : 1.0 / static_cast<double>(parts.size()));
    }
    return shares;
}

const TimelineParts* TimelineStripes::of(std::int64_t iteration) const {
    const auto at =
        std::lower_bound(stretches.begin(), stretches.end(), iteration,
                         [](const Stretch& stretch, std::int64_t wanted) { return stretch.end < wanted; });
    return at != stretches.end() && iteration > at->begin ? &kinds[at->kind] : nullptr;
}

std::vector<QRectF> partRects(const TimelineParts& parts, const QRectF& iteration) {
    std::vector<QRectF> rects;
    double done = 0.0;
    for (const double share : parts.shares()) {
        const double left = iteration.left() + done * iteration.width();
        done += share;
        rects.emplace_back(left, iteration.top(), iteration.left() + done * iteration.width() - left,
                           iteration.height());
    }
    return rects;
}

void paintInnerSteps(QPainter& painter, const TimelinePart& part, const QRectF& rect) {
    if (part.inner <= 0) {
        return;
    }
    const double step = rect.width() / static_cast<double>(part.inner);
    const std::int64_t interval = tickInterval(step, tickSpacing);
    QColor ink = theme().series(part.color);
    ink.setAlphaF(0.8F);
    const QRectF seen = painter.clipBoundingRect();
    const double from = std::max(0.0, (seen.left() - rect.left()) / step / static_cast<double>(interval));
    const double to = (seen.right() - rect.left()) / step;
    for (std::int64_t i = interval * std::max<std::int64_t>(1, static_cast<std::int64_t>(from));
         i < part.inner && static_cast<double>(i) <= to; i += interval) {
        const double height = i % (10 * interval) == 0 ? 2 * tickHeight : tickHeight;
        paintVertical(painter, rect.bottom() - height, rect.bottom(),
                      rect.left() + static_cast<double>(i) * step, ink);
    }
    double last = -10.0;
    for (const std::int64_t restart : part.restarts) {
        const double x = rect.left() + static_cast<double>(restart - 1) * step;
        if (x - last >= 2.0) {
            painter.fillRect(QRectF(x, rect.top(), 2.0, rect.height()), theme().color(Token::warning));
            last = x;
        }
    }
}

QString partText(const TimelinePart& part, const QFontMetricsF& metrics, double room) {
    if (room < leastTextRoom) {
        return {};
    }
    QStringList texts;
    if (part.inner > 0) {
        const QString counted = part.name + QStringLiteral(" ×") + countText(part.inner);
        if (part.restarts.size() == 1 && !part.restart.isEmpty()) {
            texts << counted + QStringLiteral(" · ") + part.restart;
        }
        texts << counted;
    }
    texts << part.name;
    const auto fits = std::find_if(texts.begin(), texts.end(), [&](const QString& text) {
        return metrics.horizontalAdvance(text) <= room;
    });
    return fits != texts.end() ? *fits : QString();
}

void paintParts(QPainter& painter, const TimelineParts& parts, const QRectF& iteration, double textHeight) {
    const std::vector<QRectF> rects = partRects(parts, iteration);
    painter.setFont(theme().font(TextRole::tick));
    const QFontMetricsF metrics(painter.font());
    const QRectF seen = painter.clipBoundingRect();
    for (std::size_t i = 0; i < rects.size(); ++i) {
        const TimelinePart& part = parts.parts[i];
        QColor fill = theme().series(part.color);
        fill.setAlphaF(textHeight > 0.0 ? (theme().isDark() ? 0.30F : 0.24F) : 0.85F);
        painter.fillRect(rects[i], fill);
        if (textHeight > 0.0) {
            paintInnerSteps(painter, part, rects[i]);
        }
        const double padding = part.restarts.empty() ? textPadding : textPadding + 2.0;
        const double left = std::max(rects[i].left(), seen.left()) + padding; // names stay in sight
        if (textHeight <= 0.0) {
            continue;
        }
        const QString text = partText(part, metrics, rects[i].right() - padding - left);
        const double textEnd = left + metrics.horizontalAdvance(text);
        if (!text.isEmpty()) {
            painter.setPen(theme().color(Token::text));
            painter.drawText(QRectF(left, rects[i].bottom() - textHeight, rects[i].right() - left,
                                    textHeight - tickHeight),
                             Qt::AlignLeft | Qt::AlignVCenter, text);
        }
        paintStepNumbers(painter, part, rects[i], textEnd + 2.0 * textPadding, textHeight);
    }
}

QString durationText(double seconds) {
    if (seconds <= 0.0) {
        return {};
    }
    if (seconds < 1e-3) {
        return roughText(seconds * 1e6) + QStringLiteral(" µs");
    }
    return seconds < 1.0 ? roughText(seconds * 1e3) + QStringLiteral(" ms")
                         : roughText(seconds) + QStringLiteral(" s");
}

QString partToolTip(const TimelineParts& parts, std::size_t which) {
    const TimelinePart& part = parts.parts.at(which);
    QString text = part.name;
    if (part.seconds > 0.0) {
        text = Timeline::tr("%1: %2 on average, %3 % of the iteration")
                   .arg(part.name, durationText(part.seconds), roughText(100.0 * parts.shares().at(which)));
    }
    if (part.inner > 0) {
        text += QLatin1Char('\n') + Timeline::tr("inner steps: %1").arg(countText(part.inner));
    }
    constexpr std::size_t mostListed = 6;
    QStringList steps;
    for (std::size_t i = 0; i < std::min(part.restarts.size(), mostListed); ++i) {
        steps << countText(part.restarts[i]);
    }
    if (!steps.isEmpty()) {
        if (part.restarts.size() > mostListed) {
            steps << QStringLiteral("…");
        }
        text += QLatin1Char('\n') +
                Timeline::tr("%1 before step %2").arg(part.restart, steps.join(QStringLiteral(", ")));
    }
    return text;
}

} // namespace basin
