// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/number_field.h"

#include "core/optimizer/value.h"
#include "widgets/paint.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace basin {

namespace {

// Without the zeros that C puts into exponents: 1e-08 becomes 1e-8.
QString shortened(double value, int digits) {
    QString text = QString::number(value, 'g', digits);
    for (const QString& sign : {QStringLiteral("e-0"), QStringLiteral("e+0")}) {
        text.replace(sign, sign.left(2));
    }
    return text.replace(QStringLiteral("e+"), QStringLiteral("e"));
}

} // namespace

NumberField::NumberField(ValueScale scale, bool whole, QWidget* parent)
    : QLineEdit(parent), scale_(scale), whole_(whole) {
    setFont(theme().font(TextRole::mono));
    setAlignment(Qt::AlignRight);
    setFixedHeight(metric::field);
    connect(this, &QLineEdit::textEdited, this, [this] {
        dirty_ = true;
        setBad(false);
    });
    showNumber();
}

void NumberField::setNumber(double value) {
    number_ = value;
    if (!dirty_) {
        showNumber();
    }
    update();
}

void NumberField::showNumber() {
    const QString full = QString::fromStdString(number_text(number_));
    const QString text = hasFocus() || whole_ || !std::isfinite(number_) ? full : shortened(number_, 6);
    if (text != this->text()) {
        const int cursor = cursorPosition();
        setText(text);
        setCursorPosition(hasFocus() ? cursor : 0);
    }
}

QString NumberField::plainText() const {
    QString plain = text().trimmed();
    plain.replace(QChar(0x2212), QLatin1Char('-'));
    if (!plain.contains(QLatin1Char('.')) && plain.count(QLatin1Char(',')) == 1) {
        plain.replace(QLatin1Char(','), QLatin1Char('.'));
    }
    return plain;
}

void NumberField::setBad(bool bad) {
    if (property("bad").toBool() != bad) {
        setProperty("bad", bad);
        update();
    }
}

void NumberField::takeBack() {
    dirty_ = false;
    setBad(false);
    showNumber();
    emit takenBack();
}

void NumberField::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    if (!dirty_) {
        showNumber();
        if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
            selectAll();
        }
    }
}

void NumberField::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason) {
        return; // still being edited
    }
    if (dirty_) {
        dirty_ = false;
        emit committed(plainText());
        return;
    }
    if (!property("bad").toBool()) {
        showNumber();
    }
}

bool NumberField::step(int key) {
    const int steps = key == Qt::Key_Up         ? 1
                      : key == Qt::Key_Down     ? -1
                      : key == Qt::Key_PageUp   ? 10
                      : key == Qt::Key_PageDown ? -10
                                                : 0;
    if (steps == 0 || isReadOnly()) {
        return false;
    }
    takeBack();
    const double value = scale_.stepped(number_, steps);
    if (value != number_) {
        emit stepped(value);
    }
    return true;
}

/// A line edit claims the undo keys even when nothing was typed; then they belong to the run's edits.
bool NumberField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && !dirty_) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void NumberField::keyPressEvent(QKeyEvent* event) {
    if (step(event->key())) {
        return;
    }
    if (event->key() == Qt::Key_Escape && (dirty_ || property("bad").toBool())) {
        takeBack();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (dirty_) {
            dirty_ = false;
            emit committed(plainText());
        }
        selectAll();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void NumberField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (!scale_.isBounded() || hasFocus()) {
        return; // the focus ring needs the foot of the field
    }
    QPainter painter(this);
    const Theme& look = theme();
    const double inset = 1.0, length = width() - 2.0 * inset, foot = height() - 1.0;
    const bool active = isEnabled() && !isReadOnly();
    painter.fillRect(QRectF(inset, foot - 1.0, length * scale_.position(number_), 2.0),
                     look.color(active ? Token::accent : Token::text3));
    painter.fillRect(QRectF(inset + (length - 1.0) * scale_.defaultPosition(), foot - 4.0, 1.0, 5.0),
                     look.color(Token::text3));
}

} // namespace basin
