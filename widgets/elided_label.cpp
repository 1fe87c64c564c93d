// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elided_label.h"

#include <QPainter>
#include <QStyle>

namespace basin {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent) {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const {
    return {20, fontMetrics().height()};
}

/// As many lines as fit words to the width; a word that is wider than that is cut.
QStringList ElidedLabel::lines(int width) const {
    if (!wordWrap()) {
        return {fontMetrics().elidedText(text(), Qt::ElideRight, width)};
    }
    QStringList lines;
    QString line;
    for (const QString& word : text().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (!line.isEmpty() && fontMetrics().horizontalAdvance(longer) >= width) {
            lines << line;
            line = word;
        } else {
            line = longer;
        }
    }
    lines << line;
    for (QString& each : lines) {
        each = fontMetrics().elidedText(each, Qt::ElideRight, width);
    }
    return lines;
}

int ElidedLabel::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    const auto count = lines(width - margins.left() - margins.right()).size();
    return wordWrap() ? static_cast<int>(count) * fontMetrics().height() : -1;
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QString shown = lines(contentsRect().width()).join(QLatin1Char('\n'));
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), palette(), isEnabled(),
                          shown, foregroundRole());
}

} // namespace basin
