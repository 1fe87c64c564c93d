// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas_layers.h"

#include "widgets/icons.h"
#include "widgets/paint.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace basin {

namespace {

constexpr int foldWidth = 20; // what a layer without groups leaves free where another has some

QString withCount(const QString& label, std::ptrdiff_t shown, std::ptrdiff_t all) {
    return QStringLiteral("%1  %2/%3").arg(label).arg(shown).arg(all);
}

// Groups that more than one layer has, in order, with the number of layers that have and that show them.
struct SharedGroup {
    CanvasLayer::Group group;
    int has = 0, shows = 0;
};

std::vector<SharedGroup> sharedGroups(const std::vector<CanvasLayer>& layers) {
    std::vector<SharedGroup> all;
    for (const CanvasLayer& layer : layers) {
        for (const CanvasLayer::Group& group : layer.groups) {
            auto known = std::find_if(all.begin(), all.end(),
                                      [&](const SharedGroup& each) { return each.group.id == group.id; });
            if (known == all.end()) {
                known = all.insert(all.end(), {group, 0, 0});
            }
            ++known->has;
            known->shows += group.shown ? 1 : 0;
        }
    }
    std::erase_if(all, [](const SharedGroup& each) { return each.has < 2; });
    return all;
}

} // namespace

LayersPopup::LayersPopup(QWidget* parent)
    : QFrame(parent, Qt::Popup), scroll_(new QScrollArea(this)), body_(new QWidget) {
    setAccessibleName(tr("Layers"));
    column_ = new QVBoxLayout(body_);
    column_->setContentsMargins(10, 8, 10, 10);
    column_->setSpacing(2);
    scroll_->setWidget(body_);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->viewport()->setAutoFillBackground(false);
    body_->setAutoFillBackground(false);
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addWidget(scroll_);
}

bool LayersPopup::isOf(const std::vector<CanvasLayer>& layers) const {
    const auto sameGroup = [](const GroupRow& row, const CanvasLayer::Group& group) {
        return row.id == group.id;
    };
    return std::equal(rows_.begin(), rows_.end(), layers.begin(), layers.end(),
                      [&](const Row& row, const CanvasLayer& layer) {
                          return row.id == layer.id &&
                                 std::equal(row.groups.begin(), row.groups.end(), layer.groups.begin(),
                                            layer.groups.end(), sameGroup);
                      });
}

void LayersPopup::setLayers(const std::vector<CanvasLayer>& layers) {
    if (!isOf(layers)) {
        rebuild(layers); // else the box under the mouse would vanish while it is being clicked
    }
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const Row& row = rows_[i];
        const CanvasLayer& layer = layers[i];
        const QSignalBlocker box(row.box);
        row.box->setChecked(layer.shown);
        if (row.opacity != nullptr) {
            const QSignalBlocker slider(row.opacity);
            const int percent = static_cast<int>(std::lround(100.0 * layer.opacity));
            row.opacity->setValue(percent);
            row.opacity->setEnabled(layer.shown);
            row.percent->setText(tr("%1 %").arg(percent));
        }
        for (std::size_t k = 0; k < row.groups.size(); ++k) {
            row.groups[k].box->setChecked(layer.groups[k].shown);
            row.groups[k].box->setEnabled(layer.shown);
        }
        if (row.fold != nullptr) {
            showFold(row, layer);
        }
    }
    updateShared(layers);
}

void LayersPopup::rebuild(const std::vector<CanvasLayer>& layers) {
    rows_.clear();
    shared_.clear();
    qDeleteAll(body_->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    const bool indented = std::any_of(layers.begin(), layers.end(),
                                      [](const CanvasLayer& layer) { return !layer.groups.empty(); });
    for (const bool pictures : {true, false}) {
        const bool any = std::any_of(layers.begin(), layers.end(),
                                     [&](const CanvasLayer& layer) { return layer.is_picture == pictures; });
        if (any) {
            addHeading(pictures ? tr("Pictures") : tr("Overlays"));
        }
        for (const CanvasLayer& layer : layers) {
            if (layer.is_picture == pictures) {
                rows_.push_back(makeRow(layer, indented));
            }
        }
    }
    const std::vector<SharedGroup> shared = sharedGroups(layers);
    if (!shared.empty()) {
        addHeading(tr("Groups, in all overlays"));
    }
    for (const SharedGroup& each : shared) {
        shared_.push_back(makeGroup({}, each.group, tr("%1 in all overlays").arg(each.group.label), body_));
        auto* line = new QHBoxLayout;
        line->setContentsMargins(foldWidth, 0, 0, 0);
        line->addWidget(shared_.back().box);
        column_->addLayout(line);
    }
}

void LayersPopup::addHeading(const QString& text) {
    auto* heading = new QLabel(text, body_);
    heading->setProperty("role", "secondary");
    heading->setContentsMargins(0, rows_.empty() ? 0 : 8, 0, 2);
    column_->addWidget(heading);
}

LayersPopup::Row LayersPopup::makeRow(const CanvasLayer& layer, bool indented) {
    auto* line = new QWidget(body_);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(indented && layer.groups.empty() ? foldWidth : 0, 0, 0, 0);
    row->setSpacing(0);
    Row made;
    made.id = layer.id;
    if (!layer.groups.empty()) {
        made.fold = new QToolButton(line);
        made.fold->setAutoRaise(true);
        made.fold->setFixedSize(foldWidth, 20);
        made.fold->setIconSize(QSize(12, 12));
        made.fold->setAccessibleName(tr("Groups of %1").arg(layer.label));
        row->addWidget(made.fold);
    }
    made.box = new QCheckBox(layer.label, line);
    made.box->setToolTip(layer.description);
    made.box->setAccessibleName(layer.label);
    // With room for the count of groups: the list must not grow under the mouse.
    const auto groups = static_cast<std::ptrdiff_t>(layer.groups.size());
    made.box->setText(layer.groups.empty() ? layer.label : withCount(layer.label, groups, groups));
    made.box->setMinimumWidth(std::max(130, made.box->sizeHint().width()));
    made.box->setText(layer.label);
    row->addWidget(made.box, 1);
    connect(made.box, &QCheckBox::toggled, this,
            [this, id = layer.id](bool shown) { emit layerToggled(id, shown); });
    if (layer.has_opacity) {
        made.opacity = new QSlider(Qt::Horizontal, line);
        made.opacity->setRange(5, 100);
        made.opacity->setPageStep(10);
        made.opacity->setFixedWidth(90);
        made.opacity->setAccessibleName(tr("Opacity of %1").arg(layer.label));
        made.opacity->setToolTip(made.opacity->accessibleName());
        made.percent = new QLabel(line);
        made.percent->setFont(theme().font(TextRole::monoSmall));
        made.percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        made.percent->setFixedWidth(50);
        row->addWidget(made.opacity);
        row->addWidget(made.percent);
        connect(made.opacity, &QSlider::valueChanged, this, [this, id = layer.id](int percent) {
            emit opacityChosen(id, static_cast<double>(percent) / 100.0);
        });
    }
    column_->addWidget(line);
    if (made.fold != nullptr) {
        addGroups(made, layer);
    }
    return made;
}

void LayersPopup::addGroups(Row& row, const CanvasLayer& layer) {
    row.folded = new QWidget(body_);
    auto* list = new QVBoxLayout(row.folded);
    list->setContentsMargins(2 * foldWidth, 0, 0, 4);
    list->setSpacing(2);
    for (const CanvasLayer::Group& group : layer.groups) {
        const QString name = tr("%1 of %2").arg(group.label, layer.label);
        row.groups.push_back(makeGroup(layer.id, group, name, row.folded));
        list->addWidget(row.groups.back().box);
    }
    row.folded->setVisible(open_.contains(layer.id));
    column_->addWidget(row.folded);
    connect(row.fold, &QToolButton::clicked, this,
            [this, id = layer.id, fold = row.fold, folded = row.folded] {
                if (open_.erase(id) == 0) {
                    open_.insert(id);
                }
                const bool open = open_.contains(id);
                folded->setVisible(open);
                fold->setIcon(icon(open ? Icon::chevronDown : Icon::chevronRight));
                fold->setAccessibleDescription(open ? tr("open") : tr("folded"));
                place();
            });
}

LayersPopup::GroupRow LayersPopup::makeGroup(const QString& layer, const CanvasLayer::Group& group,
                                             const QString& name, QWidget* parent) {
    auto* box = new QCheckBox(group.label, parent);
    box->setAccessibleName(name);
    box->setToolTip(tr("%1. Ctrl+click: this group alone; once more: all.").arg(name));
    connect(box, &QCheckBox::clicked, this, [this, layer, id = group.id, box] {
        if (QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier)) {
            emit groupIsolated(layer, id);
        } else {
            emit groupToggled(layer, id, box->isChecked());
        }
    });
    return {group.id, box};
}

// Folded, the button still says that something is hidden.
void LayersPopup::showFold(const Row& row, const CanvasLayer& layer) {
    const auto shown = std::count_if(layer.groups.begin(), layer.groups.end(),
                                     [](const CanvasLayer::Group& group) { return group.shown; });
    const auto all = static_cast<std::ptrdiff_t>(layer.groups.size());
    const bool open = open_.contains(layer.id);
    row.fold->setIcon(icon(open ? Icon::chevronDown : Icon::chevronRight));
    row.fold->setAccessibleDescription(open ? tr("open") : tr("folded"));
    row.fold->setToolTip(tr("Groups of %1: %2 of %3 shown").arg(layer.label).arg(shown).arg(all));
    row.box->setText(shown == all ? layer.label : withCount(layer.label, shown, all));
}

void LayersPopup::updateShared(const std::vector<CanvasLayer>& layers) {
    const std::vector<SharedGroup> shared = sharedGroups(layers);
    for (std::size_t i = 0; i < shared_.size() && i < shared.size(); ++i) {
        QCheckBox& box = *shared_[i].box;
        const bool mixed = shared[i].shows > 0 && shared[i].shows < shared[i].has;
        box.setTristate(mixed);
        box.setCheckState(mixed ? Qt::PartiallyChecked : shared[i].shows > 0 ? Qt::Checked : Qt::Unchecked);
    }
}

void LayersPopup::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(painter, rect(), theme().color(Token::bg2), theme().color(Token::line2));
}

void LayersPopup::popUp(QWidget* below) {
    below_ = below;
    place();
    show();
    if (!rows_.empty()) {
        rows_.front().box->setFocus(Qt::PopupFocusReason);
    }
}

// At the edge of a screen it would be cut off: then it ends where the button ends, or opens upwards. Higher
// than either side of the button has room, it scrolls.
void LayersPopup::place() {
    if (below_ == nullptr) {
        return;
    }
    constexpr int gap = 2;
    const QRect screen = below_->screen()->availableGeometry();
    const QRect button(below_->mapToGlobal(QPoint(0, 0)), below_->size());
    const int below = screen.bottom() - button.bottom() - gap, above = button.top() - gap - screen.top();
    body_->ensurePolished();
    column_->invalidate();
    column_->activate();
    QSize size = body_->sizeHint() + QSize(2, 2);
    if (const int most = std::max(below, above); size.height() > most) {
        size = {size.width() + scroll_->verticalScrollBar()->sizeHint().width(), most};
    }
    setFixedSize(size);
    const bool opens_down = size.height() <= below;
    QPoint at(button.left(), opens_down ? button.bottom() + 1 + gap : button.top() - gap - size.height());
    if (at.x() + width() > screen.right()) {
        at.setX(std::max(screen.left(), button.right() + 1 - width()));
    }
    move(at);
}

} // namespace basin
