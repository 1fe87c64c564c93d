// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/plot_panel.h"

#include "widgets/icons.h"
#include "widgets/plot.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace basin {

void BranchSwatches::setBranches(const RunTree& tree) {
    std::vector<std::pair<int, QString>> branches;
    for (const Branch& branch : tree.branches) {
        branches.emplace_back(branch.id, QString::fromStdString(branch.name));
    }
    if (branches != branches_) {
        branches_ = std::move(branches);
        updateGeometry();
        update();
    }
}

QSize BranchSwatches::sizeHint() const {
    const QFontMetrics metrics(theme().font(TextRole::small));
    int width = 0;
    for (const auto& [id, name] : branches_) {
        width += 16 + metrics.horizontalAdvance(name) + 12;
    }
    return {width, metric::toolbarRow};
}

void BranchSwatches::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(theme().font(TextRole::small));
    painter.setPen(theme().color(Token::text2));
    int x = 0;
    for (const auto& [id, name] : branches_) {
        painter.fillRect(QRect(x, (height() - 10) / 2, 10, 10), theme().series(id));
        const int width = painter.fontMetrics().horizontalAdvance(name);
        painter.drawText(QRect(x + 16, 0, width + 2, height()), Qt::AlignVCenter, name);
        x += 16 + width + 12;
    }
}

PlotPanel::PlotPanel(ScalarGroup group, QWidget* parent)
    : QWidget(parent), group_(std::move(group)), shown_(group_.shownByDefault()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(metric::margin, 0, metric::margin, 0);
    row->setSpacing(6);
    column->addLayout(row);
    swatches_ = new BranchSwatches(this);
    row->addWidget(swatches_);

    plot_ = new Plot(this);
    plot_->setAccessibleName(group_.name);
    plot_->setScale(group_.prefersLogAxis() ? AxisScale::logarithmic : AxisScale::linear);
    connect(plot_, &Plot::cursorRequested, this, &PlotPanel::cursorRequested);

    log_ = addChip(tr("log y"), tr("Logarithmic value axis"));
    log_->setCheckable(true);
    log_->setChecked(plot_->scale() == AxisScale::logarithmic);
    connect(log_, &QToolButton::toggled, plot_,
            [this](bool on) { plot_->setScale(on ? AxisScale::logarithmic : AxisScale::linear); });
    all_ = addChip(tr("all rows"), tr("Show all rows again (double click)"));
    all_->setIcon(icon(Icon::fit));
    all_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    all_->hide();
    connect(all_, &QToolButton::clicked, plot_, &Plot::showAll);
    connect(plot_, &Plot::zoomChanged, this, [this] { all_->setVisible(!plot_->showsAll()); });
    row->addStretch(1);
    addChannelMenu();
    column->addWidget(plot_, 1);
}

QToolButton* PlotPanel::addChip(const QString& text, const QString& toolTip) {
    auto* chip = new QToolButton(this);
    chip->setText(text);
    chip->setToolTip(toolTip);
    chip->setAccessibleName(toolTip);
    chip->setFixedHeight(metric::field);
    static_cast<QHBoxLayout*>(layout()->itemAt(0)->layout())->addWidget(chip);
    return chip;
}

void PlotPanel::addChannelMenu() {
    auto* button = addChip(tr("Channel"), tr("Choose the channels of this plot"));
    button->setIcon(icon(Icon::plus));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    for (const ScalarGroup::Entry& entry : group_.entries) {
        QString text = QString::fromStdString(entry.spec.label);
        if (!entry.spec.unit.empty()) {
            text += QStringLiteral(" (%1)").arg(QString::fromStdString(entry.spec.unit));
        }
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(shown_.count(entry.spec.id) > 0);
        action->setToolTip(QString::fromStdString(entry.spec.description));
        connect(action, &QAction::toggled, this, [this, id = entry.spec.id](bool on) {
            on ? (void)shown_.insert(id) : (void)shown_.erase(id);
            showLook(look_);
        });
    }
    menu->setToolTipsVisible(true);
    button->setMenu(menu);
}

void PlotPanel::showLook(const RunLook& look) {
    look_ = look;
    if (look_.run != nullptr) {
        swatches_->setBranches(look_.tree);
        plot_->setData(plotData(look_, group_, shown_));
    }
}

} // namespace basin
