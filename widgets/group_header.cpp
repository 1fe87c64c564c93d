// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hyperparameter_panel.h"
#include "widgets/icons.h"
#include "widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace basin {

GroupHeader::GroupHeader(const QString& name, QWidget* parent) : QWidget(parent), name_(name) {
    setFixedHeight(metric::groupRow);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(name);
    setAccessibleDescription(tr("open"));
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void GroupHeader::setOpen(bool open) {
    if (open == open_) {
        return;
    }
    open_ = open;
    setAccessibleDescription(open ? tr("open") : tr("folded"));
    update();
    emit toggled(open);
}

QSize GroupHeader::sizeHint() const {
    return {200, metric::groupRow};
}

void GroupHeader::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& look = theme();
    painter.fillRect(rect(), look.color(Token::bg2));
    paintHorizontal(painter, 0, width(), 0, look.color(Token::line));
    paintHorizontal(painter, 0, width(), height() - devicePixel(painter), look.color(Token::line));
    paintIcon(painter, open_ ? Icon::chevronDown : Icon::chevronRight,
              QRectF(6, (height() - 12) / 2.0, 12, 12), look.color(Token::text2));
    painter.setFont(look.font(TextRole::title));
    painter.setPen(look.color(Token::text));
    painter.drawText(rect().adjusted(22, 0, -metric::margin, 0), Qt::AlignVCenter, name_);
    if (hasFocus()) {
        paintFocusRing(painter, rect(), 0.0);
    }
}

void GroupHeader::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        setOpen(!open_);
    }
}

void GroupHeader::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        setOpen(!open_);
        break;
    case Qt::Key_Left:
        setOpen(false);
        break;
    case Qt::Key_Right:
        setOpen(true);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool GroupHeader::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        event->accept(); // Space folds here; elsewhere it runs
        return true;
    }
    return QWidget::event(event);
}

} // namespace basin
