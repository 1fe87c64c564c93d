// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas_modes.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <array>

namespace basin {

namespace {

struct ModeText {
    CanvasMode mode;
    QString text, tip;
};

std::array<ModeText, 4> modeTexts() {
    return {{
        {CanvasMode::sideBySide, CanvasModes::tr("Side by side"), CanvasModes::tr("All pictures (S)")},
        {CanvasMode::wipe, CanvasModes::tr("Wipe"),
         CanvasModes::tr("Two pictures along a line that can be dragged (W)")},
        {CanvasMode::blink, CanvasModes::tr("Blink"), CanvasModes::tr("Two pictures in turn (B)")},
        {CanvasMode::difference, CanvasModes::tr("Difference"),
         CanvasModes::tr("The second picture minus the first (D)")},
    }};
}

} // namespace

CanvasModes::CanvasModes(QWidget* parent) : QWidget(parent), buttons_(new QButtonGroup(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    box_ = new QComboBox(this);
    box_->setAccessibleName(tr("How pictures are shown"));
    for (const ModeText& each : modeTexts()) {
        auto* button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setText(each.text);
        button->setToolTip(each.tip);
        button->setAccessibleName(each.text);
        button->setAccessibleDescription(each.tip);
        button->setFixedHeight(metric::button);
        button->setFocusPolicy(Qt::TabFocus);
        if (each.mode == CanvasMode::sideBySide) {
            button->setIcon(icon(Icon::sideBySide));
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        }
        buttons_->addButton(button, static_cast<int>(each.mode));
        row->addWidget(button);
        box_->addItem(each.text, static_cast<int>(each.mode));
        box_->setItemData(box_->count() - 1, each.tip, Qt::ToolTipRole);
    }
    row->addWidget(box_);
    first_ = makePictureBox(tr("First picture"));
    and_ = new QLabel(tr("and"), this);
    and_->setProperty("role", "secondary");
    second_ = makePictureBox(tr("Second picture"));
    for (QWidget* widget : std::initializer_list<QWidget*>{first_, and_, second_}) {
        row->addSpacing(4);
        row->addWidget(widget);
    }
    connect(buttons_, &QButtonGroup::idClicked, this,
            [this](int id) { emit modeChosen(static_cast<CanvasMode>(id)); });
    connect(box_, &QComboBox::activated, this,
            [this](int index) { emit modeChosen(static_cast<CanvasMode>(box_->itemData(index).toInt())); });
    setMode(CanvasMode::sideBySide);
}

QComboBox* CanvasModes::makePictureBox(const QString& name) {
    auto* box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(box, &QComboBox::activated, this,
            [this] { emit pairChosen(first_->currentData().toString(), second_->currentData().toString()); });
    return box;
}

void CanvasModes::setPictures(const QStringList& ids, const QStringList& labels) {
    for (QComboBox* box : {first_, second_}) {
        const QSignalBlocker blocker(box);
        box->clear();
        for (qsizetype i = 0; i < ids.size(); ++i) {
            box->addItem(labels[i], ids[i]);
        }
    }
    setEnabled(ids.size() >= 2);
}

void CanvasModes::setMode(CanvasMode mode) {
    mode_ = mode;
    buttons_->button(static_cast<int>(mode))->setChecked(true);
    box_->setCurrentIndex(box_->findData(static_cast<int>(mode)));
    showParts();
}

void CanvasModes::setPair(const QString& first, const QString& second) {
    first_->setCurrentIndex(first_->findData(first));
    second_->setCurrentIndex(second_->findData(second));
}

void CanvasModes::setCompact(bool compact) {
    compact_ = compact;
    showParts();
}

void CanvasModes::showParts() {
    for (QAbstractButton* button : buttons_->buttons()) {
        button->setVisible(!compact_);
    }
    box_->setVisible(compact_);
    for (QWidget* widget : std::initializer_list<QWidget*>{first_, and_, second_}) {
        widget->setVisible(mode_ != CanvasMode::sideBySide);
    }
}

} // namespace basin
