// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas_readout.h"

#include "widgets/theme.h"

#include <QPainter>

namespace basin {

namespace {

// Space after a name and after a number.
constexpr int nameGap = 4;
constexpr int numberGap = 10;

int entryWidth(const Readout::Entry& entry) {
    const QFontMetrics name(theme().font(TextRole::small));
    const QFontMetrics number(theme().font(TextRole::monoSmall));
    return name.horizontalAdvance(entry.name) + nameGap + number.horizontalAdvance(entry.number) + numberGap;
}

} // namespace

Readout::Readout(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Values under the cursor"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Readout::setEntries(std::vector<Entry> entries) {
    entries_ = std::move(entries);
    setToolTip(text());
    setAccessibleDescription(text());
    update();
}

QString Readout::text() const {
    QStringList parts;
    for (const Entry& entry : entries_) {
        parts << entry.name + QLatin1Char(' ') + entry.number;
    }
    return parts.join(QStringLiteral("  "));
}

QSize Readout::sizeHint() const {
    return {200, metric::field};
}

QSize Readout::minimumSizeHint() const {
    return {0, metric::field};
}

void Readout::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& look = theme();
    int x = 0;
    for (const Entry& entry : entries_) {
        const int needed = entryWidth(entry);
        if (x + needed - numberGap > width()) {
            painter.setPen(look.color(Token::text3));
            painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter, QStringLiteral("…"));
            return;
        }
        painter.setFont(look.font(TextRole::small));
        painter.setPen(look.color(Token::text2));
        const int name = painter.fontMetrics().horizontalAdvance(entry.name);
        painter.drawText(QRect(x, 0, name, height()), Qt::AlignVCenter, entry.name);
        painter.setFont(look.font(TextRole::monoSmall));
        const bool unknown =
            entry.number.contains(QLatin1String("NaN")) || entry.number.contains(QChar(0x221E));
        painter.setPen(look.color(unknown ? Token::nan : Token::text));
        painter.drawText(QRect(x + name + nameGap, 0, needed, height()), Qt::AlignVCenter, entry.number);
        x += needed;
    }
}

} // namespace basin
