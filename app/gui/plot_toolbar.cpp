// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/plot_toolbar.h"

#include "widgets/axis_ticks.h"
#include "widgets/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>

namespace basin {

namespace {

constexpr int leastWidth = 120;

} // namespace

const std::vector<int>& smoothingSpans() {
    static const std::vector<int> spans{0, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000};
    return spans;
}

QString scaleText(AxisScale scale, const QString& axis) {
    switch (scale) {
    case AxisScale::linear:
        break;
    case AxisScale::logarithmic:
        return PlotToolbar::tr("log %1").arg(axis);
    case AxisScale::symmetricLog:
        return PlotToolbar::tr("symlog %1").arg(axis);
    }
    return PlotToolbar::tr("linear %1").arg(axis);
}

PlotToolbar::PlotToolbar(QWidget* parent) : QWidget(parent) {
    setFixedHeight(metric::toolbarRow);
    row_ = new QHBoxLayout(this);
    row_->setContentsMargins(metric::margin, 0, metric::margin, 0);
    row_->setSpacing(6);
    row_->setSizeConstraint(QLayout::SetNoConstraint); // a narrow dock hides chips instead of growing
    swatches_ = new PlotSwatches(this);
    row_->addWidget(swatches_, 1);
    scale_ = addChip(tr("Scale of the values (L)"));
    x_ = addChip(tr("What runs along the other axis: iterations or another channel"));
    colour_ = addChip(tr("What colours the points: iterations or another channel"));
    smoothing_ = addChip(tr("Moving average; the curve itself stays visible, pale"));
    all_ = addChip(tr("Show all rows again (F)"));
    all_->setIcon(icon(Icon::fit));
    all_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    all_->setText(tr("all rows"));
    all_->hide();
    connect(all_, &QToolButton::clicked, this, &PlotToolbar::allRowsRequested);
    channel_ = addChip(tr("Choose the channels of this plot"));
    channel_->setText(tr("Channel"));
    channel_->setIcon(icon(Icon::plus));
    channel_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    channel_->setAutoRaise(true);
    makeScaleMenu();
    makeSmoothing();
    makePickers();
}

QToolButton* PlotToolbar::addChip(const QString& toolTip) {
    auto* chip = new QToolButton(this);
    chip->setToolTip(toolTip);
    chip->setAccessibleName(toolTip);
    chip->setFixedHeight(metric::field);
    row_->addWidget(chip);
    return chip;
}

void PlotToolbar::makeScaleMenu() {
    scale_->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(scale_);
    auto* group = new QActionGroup(menu);
    for (const AxisScale scale : {AxisScale::linear, AxisScale::logarithmic, AxisScale::symmetricLog}) {
        QAction* action = menu->addAction(scaleText(scale, QStringLiteral("y")));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, scale] {
            PlotSpec changed = spec_;
            changed.style.y = scale;
            emit specRequested(changed);
        });
        connect(menu, &QMenu::aboutToShow, action,
                [this, action, scale] { action->setChecked(spec_.style.y == scale); });
    }
    scale_->setMenu(menu);
}

void PlotToolbar::makeSmoothing() {
    smoothing_->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(smoothing_);
    auto* box = new QWidget(menu);
    auto* column = new QVBoxLayout(box);
    sliderText_ = new QLabel(box);
    slider_ = new QSlider(Qt::Horizontal, box);
    slider_->setRange(0, static_cast<int>(smoothingSpans().size()) - 1);
    slider_->setPageStep(1);
    slider_->setMinimumWidth(180);
    slider_->setAccessibleName(tr("Span of the moving average in iterations"));
    column->addWidget(sliderText_);
    column->addWidget(slider_);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(box);
    menu->addAction(action);
    connect(menu, &QMenu::aboutToShow, slider_, [this] { slider_->setFocus(); });
    connect(slider_, &QSlider::valueChanged, this, [this](int place) {
        PlotSpec changed = spec_;
        changed.style.smoothing = smoothingSpans()[static_cast<std::size_t>(place)];
        if (changed.style.smoothing != spec_.style.smoothing) {
            emit specRequested(changed);
        }
    });
    smoothing_->setMenu(menu);
}

void PlotToolbar::makePickers() {
    picker_ = new ChannelPicker(ChannelPicker::Mode::several, this);
    xPicker_ = new ChannelPicker(ChannelPicker::Mode::one, this);
    colourPicker_ = new ChannelPicker(ChannelPicker::Mode::one, this);
    connect(colour_, &QToolButton::clicked, this, [this] {
        fillPickers();
        colourPicker_->openBelow(*colour_);
    });
    connect(colourPicker_, &ChannelPicker::picked, this, [this](const QString& id) {
        PlotSpec changed = spec_;
        changed.colour = id.toStdString();
        emit specRequested(changed);
    });
    connect(channel_, &QToolButton::clicked, this, [this] {
        fillPickers();
        picker_->openBelow(*channel_);
    });
    connect(x_, &QToolButton::clicked, this, [this] {
        fillPickers();
        xPicker_->openBelow(*x_);
    });
    connect(picker_, &ChannelPicker::toggled, this, [this](const QString& id, bool chosen) {
        PlotSpec changed = spec_;
        std::erase(changed.channels, id.toStdString());
        if (chosen) {
            changed.channels.push_back(id.toStdString());
        }
        emit specRequested(changed);
        fillPickers();
    });
    connect(xPicker_, &ChannelPicker::picked, this, [this](const QString& id) {
        PlotSpec changed = spec_;
        changed.x = id.toStdString();
        emit specRequested(changed);
    });
}

void PlotToolbar::show(const PlotSpec& spec, const std::vector<PlotChannel>& channels,
                       const PlotData& shown) {
    const bool changed = !(spec == spec_) || channels.size() != channels_.size();
    spec_ = spec;
    channels_ = channels;
    colors_.clear();
    for (const Curve& curve : shown.curves) {
        if (curve.source.isEmpty() && shown.branches.size() <= 1) {
            colors_.emplace_back(curve.label, curveColor(curve));
        }
    }
    const int before = swatches_->sizeHint().width();
    swatches_->show(shown);
    if (changed || swatches_->sizeHint().width() != before) {
        showTexts();
    }
}

void PlotToolbar::showTexts() {
    scale_->setText(scaleText(spec_.style.y, QStringLiteral("y")));
    QString x = tr("iteration"), colour = x;
    for (const PlotChannel& channel : channels_) {
        const QString label = QString::fromStdString(channel.spec.label);
        x = channel.spec.id == spec_.x ? label : x;
        colour = channel.spec.id == spec_.colour ? label : colour;
    }
    x_->setText(tr("x %1").arg(x));
    colour_->setText(tr("colour %1").arg(colour));
    const int span = static_cast<int>(spec_.style.smoothing);
    smoothing_->setText(tr("smoothing %1").arg(countText(span)));
    sliderText_->setText(span < 2 ? tr("no smoothing")
                                  : tr("average over %1 iterations").arg(countText(span)));
    const auto& spans = smoothingSpans();
    const auto nearest = std::lower_bound(spans.begin(), spans.end(), span);
    const QSignalBlocker quiet(slider_);
    slider_->setValue(static_cast<int>(std::min(nearest, spans.end() - 1) - spans.begin()));
    fitIn();
}

void PlotToolbar::fillPickers() {
    std::vector<ChannelPicker::Item> items;
    for (const PlotChannel& channel : channels_) {
        ChannelPicker::Item item = ChannelPicker::itemOf(channel.spec);
        item.chosen =
            std::find(spec_.channels.begin(), spec_.channels.end(), channel.spec.id) != spec_.channels.end();
        for (const auto& [label, color] : colors_) {
            item.color = item.chosen && label == item.label ? color : item.color;
        }
        items.push_back(std::move(item));
    }
    picker_->setItems(items);
    std::erase_if(items, [this](const ChannelPicker::Item& item) { // a whole vector is no axis
        return std::any_of(channels_.begin(), channels_.end(), [&](const PlotChannel& channel) {
            return channel.isVector() && channel.spec.id == item.id.toStdString();
        });
    });
    for (ChannelPicker::Item& item : items) {
        item.chosen = item.id.toStdString() == spec_.x;
        item.color = {};
    }
    ChannelPicker::Item iteration;
    iteration.label = tr("iteration");
    iteration.description = tr("The number of the iteration, as the timeline has it");
    iteration.chosen = spec_.x.empty();
    items.insert(items.begin(), iteration);
    xPicker_->setItems(items);
    for (ChannelPicker::Item& item : items) {
        item.chosen = item.id.toStdString() == spec_.colour;
    }
    colourPicker_->setItems(items);
}

void PlotToolbar::showZoomed(bool zoomed) {
    zoomed_ = zoomed;
    fitIn();
}

QSize PlotToolbar::minimumSizeHint() const {
    return {leastWidth, metric::toolbarRow};
}

void PlotToolbar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitIn();
}

/// Chips leave one by one while the row is too narrow, the least needed first; each has its place in the
/// menu.
void PlotToolbar::fitIn() {
    const std::vector<std::pair<QToolButton*, bool>> byNeed{{channel_, true},
                                                            {all_, zoomed_},
                                                            {scale_, true},
                                                            {x_, true},
                                                            {colour_, !spec_.x.empty()},
                                                            {smoothing_, spec_.x.empty()}};
    constexpr int leastSwatches = 60, mostSwatches = 180;
    const int forSwatches = std::clamp(swatches_->sizeHint().width(), leastSwatches, mostSwatches);
    int room = width() - 2 * metric::margin - forSwatches;
    for (const auto& [chip, needed] : byNeed) {
        room -= needed ? chip->sizeHint().width() + row_->spacing() : 0;
        const bool fits = room >= 0 || chip == channel_;
        if (chip->isVisibleTo(this) != (needed && fits)) {
            chip->setVisible(needed && fits);
        }
    }
}

} // namespace basin
