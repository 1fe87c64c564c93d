// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/branch_tag.h"

#include "widgets/theme.h"

#include <QPainter>

namespace basin {

namespace {

constexpr int padding = 4, widest = 72, tagHeight = 16;

} // namespace

BranchTag::BranchTag(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void BranchTag::setText(const QString& text, int branch) {
    if (text == text_ && branch == branch_) {
        return;
    }
    text_ = text;
    branch_ = branch;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize BranchTag::sizeHint() const {
    const int width = QFontMetrics(theme().font(TextRole::tick)).horizontalAdvance(text_) + 2 * padding +
                      1; // advances are rounded
    return {std::min(width, widest), tagHeight};
}

void BranchTag::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = theme().series(branch_);
    painter.setPen(color);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(theme().font(TextRole::tick));
    const QRect inner = rect().adjusted(padding, 0, -padding, 0);
    painter.drawText(inner, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(text_, Qt::ElideRight, inner.width()));
}

} // namespace basin
