// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/welcome_entries.h"

#include "widgets/paint.h"

#include <QContextMenuEvent>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace basin {

namespace {

constexpr int padding = 10;
constexpr int textLeft = 34;

/// Ground under the mouse and the ring of the focus.
void paintGround(QPainter& painter, const QAbstractButton& button, bool primary) {
    if (primary) {
        paintBox(painter, button.rect(), theme().color(Token::accent), QColor(), metric::radius);
    } else if (button.underMouse() || button.isDown()) {
        paintBox(painter, button.rect(), theme().color(Token::bg3), QColor(), metric::radius);
    }
    if (button.hasFocus()) {
        const QRectF ring = primary ? QRectF(button.rect()).adjusted(-2, -2, 2, 2) : QRectF(button.rect());
        paintFocusRing(painter, ring, metric::radius);
        if (primary) {
            paintBox(painter, QRectF(button.rect()).adjusted(2, 2, -2, -2), QColor(),
                     theme().color(Token::onAccent), metric::radius);
        }
    }
}

void prepare(QAbstractButton& button) {
    button.setFocusPolicy(Qt::StrongFocus);
    button.setAttribute(Qt::WA_Hover);
    button.setCursor(Qt::PointingHandCursor);
    button.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

} // namespace

StartEntry::StartEntry(Icon which, const QString& text, const QKeySequence& key, QWidget* parent)
    : QAbstractButton(parent), which_(which), key_(key.toString(QKeySequence::NativeText)) {
    setText(text);
    setAccessibleName(text);
    prepare(*this);
}

void StartEntry::setPrimary(bool primary) {
    primary_ = primary;
    update();
}

QSize StartEntry::sizeHint() const {
    const int textWidth = QFontMetrics(theme().font(TextRole::title)).horizontalAdvance(text());
    return {textLeft + textWidth + padding, 28};
}

void StartEntry::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, *this, primary_);
    const Token ink = primary_ ? Token::onAccent : Token::text;
    paintIcon(painter, which_, QRectF(padding, (height() - 16) / 2.0, 16, 16),
              theme().color(primary_ ? Token::onAccent : Token::text2));
    int right = width() - padding;
    if (!key_.isEmpty()) {
        painter.setFont(theme().font(TextRole::small));
        painter.setPen(theme().color(primary_ ? Token::onAccent : Token::text3));
        painter.drawText(QRect(0, 0, right, height()), Qt::AlignRight | Qt::AlignVCenter, key_);
        right -= painter.fontMetrics().horizontalAdvance(key_) + padding;
    }
    painter.setFont(theme().font(primary_ ? TextRole::title : TextRole::body));
    painter.setPen(theme().color(ink));
    painter.drawText(QRect(textLeft, 0, right - textLeft, height()), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, right - textLeft));
}

RecentEntry::RecentEntry(const RecentFiles::Entry& entry, QWidget* parent)
    : QAbstractButton(parent), entry_(entry) {
    setText(QFileInfo(entry.path).fileName());
    setToolTip(entry.exists ? QDir::toNativeSeparators(entry.path)
                            : tr("%1 is not there any more. Click to take it off the list.")
                                  .arg(QDir::toNativeSeparators(entry.path)));
    setAccessibleName(entry.exists ? tr("Open %1").arg(text()) : tr("%1, not found").arg(text()));
    setAccessibleDescription(toolTip());
    prepare(*this);
}

QSize RecentEntry::sizeHint() const {
    return {200, 42};
}

void RecentEntry::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, *this, false);
    const QRect inner = rect().adjusted(padding, 4, -padding, -4);
    const QRect first(inner.left(), inner.top(), inner.width(), 17);
    const QRect second(inner.left(), first.bottom() + 1, inner.width(), 16);

    painter.setFont(theme().font(TextRole::small));
    const QString when = openedText(entry_.opened, QDateTime::currentDateTime());
    painter.setPen(theme().color(Token::text3));
    painter.drawText(first, Qt::AlignRight | Qt::AlignVCenter, when);
    const int room = first.width() - painter.fontMetrics().horizontalAdvance(when) - padding;

    const QString below = entry_.exists ? QDir::toNativeSeparators(QFileInfo(entry_.path).absolutePath())
                                        : tr("not found · click to remove");
    painter.drawText(second, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(below, Qt::ElideMiddle, second.width()));
    painter.setFont(theme().font(entry_.exists ? TextRole::title : TextRole::body));
    painter.setPen(theme().color(entry_.exists ? Token::text : Token::text3));
    painter.drawText(first, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, room));
}

void RecentEntry::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete) {
        emit removeAsked();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void RecentEntry::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu;
    menu.addAction(tr("Remove from the list"), this, &RecentEntry::removeAsked);
    menu.exec(event->globalPos());
}

} // namespace basin
