// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas_toolbar.h"

#include "widgets/icons.h"
#include "widgets/number_text.h"
#include "widgets/paint.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace basin {

namespace {

constexpr int roomForReadout = 160; // what it gets before texts are given up
constexpr int narrowest = 3;        // levels of giving up

} // namespace

CanvasToolbar::CanvasToolbar(QWidget* parent) : QWidget(parent) {
    setFixedHeight(metric::toolbarRow + 4);
    row_ = new QHBoxLayout(this);
    row_->setContentsMargins(metric::margin - 2, 2, metric::margin, 2);
    row_->setSpacing(2);
    row_->setSizeConstraint(QLayout::SetNoConstraint);
    modes_ = new CanvasModes(this);
    link_ = makeButton(tr("Linked"), tr("Pan and zoom all pictures together"));
    link_->setIcon(icon(Icon::link));
    link_->setCheckable(true);
    link_->setChecked(true);
    fit_ = makeButton(tr("Fit"), tr("Show the whole picture (0)"));
    fit_->setIcon(icon(Icon::fit));
    actual_ = makeButton(tr("1:1"), tr("One picture pixel on one screen pixel (1)"));
    actual_->setIcon(icon(Icon::oneToOne));
    actual_->setToolButtonStyle(Qt::ToolButtonTextOnly);
    scale_ = new QLabel(this);
    scale_->setFont(theme().font(TextRole::monoSmall));
    scale_->setProperty("role", "secondary");
    scale_->setAccessibleName(tr("Scale"));
    scale_->setMinimumWidth(44);
    layers_ = makeButton(tr("Layers"), tr("Choose pictures and overlays"));
    layers_->setIcon(icon(Icon::layers));
    popup_ = new LayersPopup(this);
    order_ = makeButton(tr("Sort"), tr("Order of rows, columns or tiles"));
    order_->setIcon(icon(Icon::chevronDown));
    order_->setPopupMode(QToolButton::InstantPopup);
    auto* orders = new QMenu(order_);
    order_->setMenu(orders);
    connect(orders, &QMenu::aboutToShow, this, [this, orders] {
        orders->clear();
        emit orderMenuAsked(orders);
    });
    order_->hide();
    choices_ = new QHBoxLayout;
    choices_->setSpacing(6);
    readout_ = new Readout(this);
    row_->addWidget(modes_);
    row_->addSpacing(4);
    for (QWidget* widget : std::initializer_list<QWidget*>{link_, fit_, actual_, scale_, layers_, order_}) {
        row_->addWidget(widget);
    }
    row_->addSpacing(6);
    row_->addLayout(choices_);
    row_->addSpacing(8);
    row_->addWidget(readout_, 1000);
    row_->addStretch(1); // takes the room where there is no read-out
    connect(link_, &QToolButton::toggled, this, &CanvasToolbar::linkToggled);
    connect(fit_, &QToolButton::clicked, this, &CanvasToolbar::fitRequested);
    connect(actual_, &QToolButton::clicked, this, &CanvasToolbar::actualSizeRequested);
    connect(layers_, &QToolButton::clicked, this, [this] { popup_->popUp(layers_); });
    setScale(0.0);
}

QToolButton* CanvasToolbar::makeButton(const QString& text, const QString& tip) {
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(text);
    button->setAccessibleDescription(tip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFixedHeight(metric::button);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QSize CanvasToolbar::minimumSizeHint() const {
    return {200, height()};
}

void CanvasToolbar::resizeEvent(QResizeEvent*) {
    fitWidth();
}

void CanvasToolbar::fitWidth() {
    for (int level = 0; level <= narrowest; ++level) {
        setCompactness(level);
        if (neededWidth() + (level == 0 ? roomForReadout : 0) <= width()) {
            break;
        }
    }
}

// 1: no read-out (the captions tell the values too); 2: icons without texts; 3: one box for the modes.
void CanvasToolbar::setCompactness(int level) {
    readout_->setVisible(level < 1);
    const Qt::ToolButtonStyle style = level < 2 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    for (QToolButton* button : {link_, fit_, layers_, order_}) {
        button->setToolButtonStyle(style);
    }
    for (const Colouring& colouring : colourings_) {
        colouring.label->setVisible(level < 2);
    }
    modes_->setCompact(level >= 3);
}

int CanvasToolbar::neededWidth() const {
    modes_->updateGeometry(); // its parts may just have come or gone
    row_->invalidate();
    const int whole = row_->sizeHint().width();
    return readout_->isHidden() ? whole : whole - readout_->sizeHint().width();
}

void CanvasToolbar::setScale(double scale) {
    scale_->setText(scale > 0.0 ? fixedText(scale, scale < 1.0 ? 2 : 1) + QChar(0x00D7) : QString());
}

void CanvasToolbar::setLinked(bool linked) {
    const QSignalBlocker blocker(link_);
    link_->setChecked(linked);
}

void CanvasToolbar::setEnabledForPictures(bool any) {
    for (QToolButton* button : {link_, fit_, actual_, layers_}) {
        button->setEnabled(any);
    }
}

void CanvasToolbar::setOrder(bool offered, const QString& shown) {
    const QString text = shown.isEmpty() ? tr("Sort") : tr("Sorted by %1").arg(shown);
    if (offered != order_->isHidden() && text == order_->text()) {
        return;
    }
    order_->setVisible(offered);
    order_->setText(text);
    fitWidth();
}

void CanvasToolbar::setLayers(const std::vector<CanvasLayer>& layers) {
    popup_->setLayers(layers);
    const auto shown =
        std::count_if(layers.begin(), layers.end(), [](const CanvasLayer& l) { return l.shown; });
    layers_->setText(tr("Layers %1/%2").arg(shown).arg(layers.size()));
    fitWidth();
}

void CanvasToolbar::clearColourings() {
    for (const Colouring& colouring : colourings_) {
        delete colouring.label;
        delete colouring.box;
    }
    colourings_.clear();
    fitWidth();
}

void CanvasToolbar::setColourings(const QString& overlay, const QString& label, const QStringList& quantities,
                                  const QString& chosen) {
    auto known = std::find_if(colourings_.begin(), colourings_.end(),
                              [&](const Colouring& c) { return c.overlay == overlay; });
    if (known == colourings_.end()) {
        if (quantities.size() < 2) {
            return;
        }
        Colouring fresh{overlay, new QLabel(label, this), new QComboBox(this)};
        fresh.label->setProperty("role", "secondary");
        fresh.box->setAccessibleName(tr("Colour of %1").arg(label));
        fresh.box->setToolTip(tr("The quantity that colours %1").arg(label));
        fresh.box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        fresh.label->setBuddy(fresh.box);
        choices_->addWidget(fresh.label);
        choices_->addWidget(fresh.box);
        connect(fresh.box, &QComboBox::activated, this,
                [this, overlay, box = fresh.box] { emit colouringChosen(overlay, box->currentText()); });
        colourings_.push_back(fresh);
        known = std::prev(colourings_.end());
    }
    const QSignalBlocker blocker(known->box);
    known->box->clear();
    known->box->addItems(quantities);
    known->box->setCurrentText(chosen);
    fitWidth();
}

void CanvasToolbar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::bg1));
    paintHorizontal(painter, 0, width(), height() - devicePixel(painter), theme().color(Token::line));
}

} // namespace basin
