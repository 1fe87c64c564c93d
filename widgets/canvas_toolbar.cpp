// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas_toolbar.h"

#include "widgets/icons.h"
#include "widgets/number_text.h"
#include "widgets/paint.h"
#include "widgets/theme.h"

#include <QAction>
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

// Space after a name and after a number.
constexpr int nameGap = 4;
constexpr int numberGap = 10;

int entryWidth(const Readout::Entry& entry) {
    const QFontMetrics name(theme().font(TextRole::small));
    const QFontMetrics number(theme().font(TextRole::monoSmall));
    return name.horizontalAdvance(entry.name) + nameGap + number.horizontalAdvance(entry.number) + numberGap;
}

// A line that cannot be chosen: style sheets leave out the text of sections.
void addHeading(QMenu& menu, const QString& text) {
    menu.addAction(text)->setEnabled(false);
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

CanvasToolbar::CanvasToolbar(QWidget* parent) : QWidget(parent) {
    setFixedHeight(metric::toolbarRow + 4);
    row_ = new QHBoxLayout(this);
    row_->setContentsMargins(metric::margin - 2, 2, metric::margin, 2);
    row_->setSpacing(2);
    link_ = makeButton(tr("Linked"), tr("Pan and zoom all pictures together"));
    link_->setIcon(icon(Icon::link));
    link_->setCheckable(true);
    link_->setChecked(true);
    fit_ = makeButton(tr("Fit"), tr("Show the whole picture (0)"));
    fit_->setIcon(icon(Icon::fit));
    actual_ = makeButton(tr("1:1"), tr("One picture pixel on one screen pixel (1)"));
    scale_ = new QLabel(this);
    scale_->setFont(theme().font(TextRole::monoSmall));
    scale_->setProperty("role", "secondary");
    scale_->setAccessibleName(tr("Scale"));
    scale_->setMinimumWidth(44);
    layers_ = makeButton(tr("Layers"), tr("Choose pictures and overlays"));
    layers_->setIcon(icon(Icon::layers));
    layers_->setPopupMode(QToolButton::InstantPopup);
    layer_menu_ = new QMenu(layers_);
    layers_->setMenu(layer_menu_);
    choices_ = new QHBoxLayout;
    choices_->setSpacing(6);
    readout_ = new Readout(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{link_, fit_, actual_, scale_, layers_}) {
        row_->addWidget(widget);
    }
    row_->addSpacing(6);
    row_->addLayout(choices_);
    row_->addSpacing(8);
    row_->addWidget(readout_, 1);
    connect(link_, &QToolButton::toggled, this, &CanvasToolbar::linkToggled);
    connect(fit_, &QToolButton::clicked, this, &CanvasToolbar::fitRequested);
    connect(actual_, &QToolButton::clicked, this, &CanvasToolbar::actualSizeRequested);
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

void CanvasToolbar::setLayers(const std::vector<Layer>& layers) {
    layer_menu_->clear();
    bool in_pictures = true;
    addHeading(*layer_menu_, tr("Pictures"));
    for (const Layer& layer : layers) {
        if (in_pictures && !layer.is_picture) {
            in_pictures = false;
            layer_menu_->addSeparator();
            addHeading(*layer_menu_, tr("Overlays"));
        }
        QAction* action = layer_menu_->addAction(layer.label);
        action->setToolTip(layer.description);
        action->setCheckable(true);
        action->setChecked(layer.shown);
        connect(action, &QAction::toggled, this,
                [this, id = layer.id](bool shown) { emit layerToggled(id, shown); });
    }
    const auto shown = std::count_if(layers.begin(), layers.end(), [](const Layer& l) { return l.shown; });
    layers_->setText(tr("Layers %1/%2").arg(shown).arg(layers.size()));
}

void CanvasToolbar::clearColourings() {
    for (const Colouring& colouring : colourings_) {
        delete colouring.label;
        delete colouring.box;
    }
    colourings_.clear();
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
}

void CanvasToolbar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::bg1));
    paintHorizontal(painter, 0, width(), height() - devicePixel(painter), theme().color(Token::line));
}

} // namespace basin
