// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/basin_style.h"

#include "widgets/icons.h"
#include "widgets/paint.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>
#include <QWidget>

namespace basin {

namespace {

bool has(const QStyleOption* option, QStyle::StateFlag flag) {
    return option->state.testFlag(flag);
}

QString kindOf(const QWidget* widget) {
    return widget != nullptr ? widget->property("kind").toString() : QString();
}

/// Filled with the accent: what the window is about, or what Return does in a dialog.
bool isPrimary(const QStyleOption* option, const QWidget* widget) {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return kindOf(widget) == QLatin1String("primary") ||
           (button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton));
}

void paintPushButton(const QStyleOption* option, QPainter& painter, const QWidget* widget) {
    const Theme& look = theme();
    const QString kind = kindOf(widget);
    QColor fill = look.color(Token::bg3);
    QColor edge = look.color(Token::line2);
    const bool primary = isPrimary(option, widget);
    if (primary && has(option, QStyle::State_Enabled)) {
        fill = look.color(Token::accent);
        edge = fill;
    } else if (kind == QLatin1String("mode")) {
        edge = widget->property("tint").value<QColor>();
    }
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On)) {
        fill = primary ? fill.darker(115) : look.color(Token::selection);
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        fill = look.isDark() ? fill.lighter(115) : fill.darker(105);
    }
    paintBox(painter, option->rect, fill, edge, metric::radius);
}

void paintToolButton(const QStyleOption* option, QPainter& painter) {
    const Theme& look = theme();
    if (has(option, QStyle::State_On)) {
        paintBox(painter, option->rect, look.color(Token::selection), look.color(Token::accent),
                 metric::radius);
    } else if (has(option, QStyle::State_Sunken)) {
        paintBox(painter, option->rect, look.color(Token::line2), {}, metric::radius);
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        paintBox(painter, option->rect, look.color(Token::line), {}, metric::radius);
    } else if (!has(option, QStyle::State_AutoRaise)) {
        const Token edge = look.isDark() ? Token::bg3 : Token::line;
        paintBox(painter, option->rect, look.color(Token::bg3), look.color(edge), metric::radius);
    }
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)) {
        paintFocusRing(painter, option->rect, metric::radius);
    }
}

void paintFocusFrame(const QStyleOption* option, QPainter& painter, const QWidget* widget) {
    const auto* push = qobject_cast<const QPushButton*>(widget);
    const bool filled = push != nullptr && push->isEnabled() &&
                        (push->isDefault() || kindOf(push) == QLatin1String("primary"));
    if (filled) {
        paintBox(painter, QRectF(option->rect).adjusted(2, 2, -2, -2), {}, theme().color(Token::onAccent),
                 metric::radius, 2); // the accent cannot be seen on itself
    } else if (qobject_cast<const QToolButton*>(widget) != nullptr) {
        paintFocusRing(painter, widget->rect(), metric::radius); // the style's own would cross the icon
    } else {
        paintFocusRing(painter, option->rect, metric::radius);
    }
}

void paintField(const QStyleOption* option, QPainter& painter, const QWidget* widget) {
    const Theme& look = theme();
    const bool bad = widget != nullptr && widget->property("bad").toBool();
    const QColor edge = look.color(bad ? Token::error : Token::line2);
    paintBox(painter, option->rect, look.color(Token::field), edge, metric::radius);
    if (has(option, QStyle::State_HasFocus) && !bad) {
        paintFocusRing(painter, option->rect, metric::radius);
    } else if (has(option, QStyle::State_HasFocus)) {
        paintBox(painter, option->rect, {}, edge, metric::radius, 2);
    }
}

void paintCheckBox(const QStyleOption* option, QPainter& painter) {
    const Theme& look = theme();
    const QRectF box = option->rect;
    const bool enabled = has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_Off)) {
        const bool hover = has(option, QStyle::State_MouseOver) && enabled;
        paintBox(painter, box, look.color(Token::field), look.color(hover ? Token::text3 : Token::line2),
                 metric::radius);
        return;
    }
    const QColor fill = look.color(enabled ? Token::accent : Token::text3);
    paintBox(painter, box, fill, {}, metric::radius);
    if (has(option, QStyle::State_NoChange)) {
        painter.fillRect(QRectF(box.left() + 3.0, box.center().y() - 0.5, box.width() - 6.0, 1.5),
                         look.color(Token::onAccent));
        return;
    }
    paintIcon(painter, Icon::check, box.adjusted(1, 1, -1, -1), look.color(Token::onAccent));
}

void paintArrow(const QStyleOption* option, QPainter& painter, Icon arrow) {
    const Token token = has(option, QStyle::State_Enabled) ? Token::text2 : Token::text3;
    const qreal side = std::min({option->rect.width(), option->rect.height(), 12});
    QRectF place(0, 0, side, side);
    place.moveCenter(QRectF(option->rect).center());
    paintIcon(painter, arrow, place, theme().color(token));
}

void paintCombo(const QStyleOptionComboBox& option, QPainter& painter) {
    const Theme& look = theme();
    const bool enabled = has(&option, QStyle::State_Enabled);
    const bool hover = has(&option, QStyle::State_MouseOver) && enabled;
    QColor fill = look.color(enabled ? Token::bg3 : Token::bg2);
    if (hover) {
        fill = look.isDark() ? fill.lighter(115) : fill.darker(104);
    }
    paintBox(painter, option.rect, fill, look.color(Token::line2), metric::radius);
    if (has(&option, QStyle::State_HasFocus)) {
        paintFocusRing(painter, option.rect, metric::radius);
    }
    QRectF arrow(0, 0, 12, 12);
    arrow.moveCenter(QPointF(option.rect.right() - 9.0, QRectF(option.rect).center().y()));
    paintIcon(painter, Icon::chevronDown, arrow, look.color(enabled ? Token::text2 : Token::text3));
}

// As the style does, but a text that is too long ends in an ellipsis.
void paintComboLabel(const QStyleOptionComboBox& option, QPainter& painter, QRect room) {
    if (!option.currentIcon.isNull()) {
        const QRect place(room.left(), room.center().y() - option.iconSize.height() / 2 + 1,
                          option.iconSize.width(), option.iconSize.height());
        option.currentIcon.paint(&painter, place);
        room.setLeft(place.right() + 5);
    }
    painter.setPen(theme().color(has(&option, QStyle::State_Enabled) ? Token::text : Token::text3));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, room.width()));
}

void paintScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QRect& handle) {
    const Theme& look = theme();
    painter.fillRect(option.rect, look.color(Token::bg1));
    if (option.minimum == option.maximum) {
        return;
    }
    const bool held = has(&option, QStyle::State_Sunken) || has(&option, QStyle::State_MouseOver);
    const QRectF bar = QRectF(handle).adjusted(2, 2, -2, -2);
    const qreal radius = std::min(bar.width(), bar.height()) / 2.0;
    paintBox(painter, bar, look.color(held ? Token::text3 : Token::line2), {}, radius);
}

void paintHeaderSection(const QStyleOption* option, QPainter& painter, const QWidget* widget) {
    const Theme& look = theme();
    const QRectF rect = option->rect;
    const auto* header = qobject_cast<const QHeaderView*>(widget); // what is empty of it has no option
    const bool beside_rows = header != nullptr && header->orientation() == Qt::Vertical;
    painter.fillRect(rect, look.color(beside_rows ? Token::bg1 : Token::bg2));
    if (beside_rows) {
        return;
    }
    paintHorizontal(painter, rect.left(), rect.right(), rect.bottom() - devicePixel(painter),
                    look.color(Token::line));
}

/// A field with two small arrows at its end.
void paintSpinBox(const QStyleOptionSpinBox& option, QPainter& painter, const QRect& up, const QRect& down) {
    const Theme& look = theme();
    paintBox(painter, option.rect, look.color(Token::field), look.color(Token::line2), metric::radius);
    if (has(&option, QStyle::State_HasFocus)) {
        paintFocusRing(painter, option.rect, metric::radius);
    }
    const bool enabled = has(&option, QStyle::State_Enabled);
    const auto arrow = [&](Icon which, const QRect& room, QStyle::SubControl control,
                           QAbstractSpinBox::StepEnabledFlag step) {
        const bool possible = enabled && option.stepEnabled.testFlag(step);
        const bool hot = possible && option.activeSubControls == control;
        QRectF place(0, 0, 10, 10);
        place.moveCenter(QRectF(room).center());
        const Token token = !possible ? Token::line2 : hot ? Token::accent : Token::text2;
        paintIcon(painter, which, place, look.color(token));
    };
    arrow(Icon::chevronUp, up, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled);
    arrow(Icon::chevronDown, down, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled);
}

} // namespace

BasinStyle::BasinStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void BasinStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    switch (element) {
    case PE_FrameFocusRect:
        if (!has(option, State_KeyboardFocusChange)) {
            return; // whoever came by mouse knows where he is
        }
        paintFocusFrame(option, *painter, widget);
        return;
    case PE_PanelButtonCommand:
        paintPushButton(option, *painter, widget);
        return;
    case PE_PanelButtonTool:
        paintToolButton(option, *painter);
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame != nullptr && frame->lineWidth == 0) {
            return; // an editor inside another control, which has a frame of its own
        }
        paintField(option, *painter, widget);
        return;
    case PE_FrameLineEdit:
        return; // painted with the panel
    case PE_IndicatorMenuCheckMark:
        if (has(option, State_On)) {
            paintIcon(*painter, Icon::check, option->rect, theme().color(Token::accent));
        }
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, theme().color(Token::bg1));
        return;
    case PE_IndicatorCheckBox:
        paintCheckBox(option, *painter);
        return;
    case PE_IndicatorArrowDown:
        paintArrow(option, *painter, Icon::chevronDown);
        return;
    case PE_IndicatorArrowUp:
        paintArrow(option, *painter, Icon::chevronUp);
        return;
    case PE_IndicatorArrowLeft:
        paintArrow(option, *painter, Icon::chevronLeft);
        return;
    case PE_IndicatorArrowRight:
        paintArrow(option, *painter, Icon::chevronRight);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void BasinStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        paintHeaderSection(option, *painter, widget);
        return;
    }
    if (element == CE_ComboBoxLabel) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            paintComboLabel(*combo, *painter,
                            subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget));
            return;
        }
    }
    if (element == CE_PushButtonLabel) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton tinted = *button;
            if (isPrimary(option, widget) && has(option, State_Enabled)) {
                tinted.palette.setColor(QPalette::ButtonText, theme().color(Token::onAccent));
            } else if (kindOf(widget) == QLatin1String("mode")) {
                tinted.palette.setColor(QPalette::ButtonText, widget->property("tint").value<QColor>());
            }
            QProxyStyle::drawControl(element, &tinted, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void BasinStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const {
    if (control == CC_ComboBox) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            paintCombo(*combo, *painter);
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            paintSpinBox(*spin, *painter, subControlRect(CC_SpinBox, spin, SC_SpinBoxUp, widget),
                         subControlRect(CC_SpinBox, spin, SC_SpinBoxDown, widget));
            return;
        }
    }
    if (control == CC_ToolButton) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            QStyleOptionToolButton plain = *button;
            plain.features &= ~QStyleOptionToolButton::HasMenu; // no arrow in the corner
            QProxyStyle::drawComplexControl(control, &plain, painter, widget);
            return;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            paintScrollBar(*bar, *painter, subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int BasinStyle::pixelMetric(PixelMetric which, const QStyleOption* option, const QWidget* widget) const {
    switch (which) {
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        return 2;
    case PM_ScrollBarExtent:
        return 9;
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return metric::icon;
    case PM_FocusFrameHMargin: // room beside the text of table cells
    case PM_HeaderMargin:
        return 5;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 14;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_DockWidgetFrameWidth:
        return 0;
    default:
        return QProxyStyle::pixelMetric(which, option, widget);
    }
}

int BasinStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returned) const {
    switch (hint) {
    case SH_ComboBox_Popup: // a list below the box, not a menu over it
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize BasinStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                   const QWidget* widget) const {
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        size.setHeight(std::max(metric::button, contents.height() + 6));
        break;
    case CT_LineEdit:
        size.setHeight(std::max(metric::field, contents.height() + 4));
        break;
    case CT_SpinBox:
    case CT_ComboBox:
        size.setHeight(std::max(metric::field, contents.height() + 4));
        break;
    case CT_HeaderSection:
        size.setHeight(std::max(metric::tableHeader, contents.height()));
        break;
    default:
        break;
    }
    return size;
}

QRect BasinStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const {
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        return option->rect.adjusted(5, 1, -15, -1);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect BasinStyle::subElementRect(SubElement element, const QStyleOption* option,
                                 const QWidget* widget) const {
    // Around the whole cell, with its box and icon: a cell with a box alone has no text to be framed.
    if (element == SE_PushButtonFocusRect || element == SE_ItemViewItemFocusRect) {
        return option->rect;
    }
    // The margin of a header lies beside its text: above and below there is no room for one.
    if (element == SE_HeaderLabel) {
        const int margin = pixelMetric(PM_HeaderMargin, option, widget);
        return option->rect.adjusted(margin, 0, -margin, 0);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

} // namespace basin
