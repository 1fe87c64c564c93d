// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/dock_layout.h"

#include "widgets/dock_title.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QTabBar>

namespace basin {

namespace {

constexpr int hyperparametersWidth = 252, tableWidth = 340;

QDockWidget* first(const std::vector<QDockWidget*>& docks) {
    return docks.empty() ? nullptr : docks.front();
}

/// Docks on top of one another, the first in front.
void stack(QMainWindow& window, const std::vector<QDockWidget*>& docks) {
    for (std::size_t i = 1; i < docks.size(); ++i) {
        window.tabifyDockWidget(docks.front(), docks[i]);
    }
    for (QDockWidget* dock : docks) {
        dock->show();
    }
    if (!docks.empty()) {
        docks.front()->raise();
    }
}

/// The plots go to two stacks in turn, so that the first two groups are seen side by side.
std::vector<QDockWidget*> everySecond(const std::vector<QDockWidget*>& docks, std::size_t from) {
    std::vector<QDockWidget*> some;
    for (std::size_t i = from; i < docks.size(); i += 2) {
        some.push_back(docks[i]);
    }
    return some;
}

QDockWidget* centreOf(const DockLayout& layout) {
    return layout.canvases.empty() ? first(layout.plots) : first(layout.canvases);
}

} // namespace

void arrangeDocks(QMainWindow& window, const DockLayout& layout) {
    for (QDockWidget* dock : {layout.timeline, layout.hyperparameters}) {
        dock->setFloating(false);
    }
    window.addDockWidget(Qt::BottomDockWidgetArea, layout.timeline);
    window.addDockWidget(Qt::LeftDockWidgetArea, layout.hyperparameters);
    const std::vector<QDockWidget*> left = everySecond(layout.plots, 0), right = everySecond(layout.plots, 1);
    if (QDockWidget* centre = centreOf(layout)) {
        window.splitDockWidget(layout.hyperparameters, centre, Qt::Horizontal);
        if (!layout.tables.empty()) {
            window.splitDockWidget(centre, layout.tables.front(), Qt::Horizontal);
        }
        if (!left.empty() && left.front() != centre) {
            window.splitDockWidget(centre, left.front(), Qt::Vertical);
        }
        if (!right.empty()) {
            window.splitDockWidget(left.front(), right.front(), Qt::Horizontal);
        }
    }
    for (const auto& docks : {layout.canvases, left, right, layout.tables}) {
        stack(window, docks);
    }
    layout.hyperparameters->show();
    layout.timeline->show();
    for (QTabBar* tabs : window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        tabs->setElideMode(Qt::ElideNone);
        tabs->setUsesScrollButtons(true);
    }
}

void sizeDocks(QMainWindow& window, const DockLayout& layout) {
    QDockWidget* centre = centreOf(layout);
    window.resizeDocks({layout.timeline}, {layout.timelineHeight}, Qt::Vertical);
    if (centre != nullptr && !layout.tables.empty()) {
        const int middle = window.width() - hyperparametersWidth - tableWidth;
        window.resizeDocks({layout.hyperparameters, centre, layout.tables.front()},
                           {hyperparametersWidth, middle, tableWidth}, Qt::Horizontal);
    }
    if (layout.plots.size() > 1) {
        window.resizeDocks({layout.plots[0], layout.plots[1]}, {600, 400}, Qt::Horizontal);
    }
    if (!layout.canvases.empty() && !layout.plots.empty()) {
        window.resizeDocks({layout.canvases.front(), layout.plots.front()}, {450, 500}, Qt::Vertical);
    }
}

QDockWidget* makeDock(QMainWindow& window, const QString& id, const QString& name, QWidget* widget) {
    auto* dock = new QDockWidget(name, &window);
    dock->setObjectName(id);
    dock->setWidget(widget);
    dock->setTitleBarWidget(new DockTitle(dock));
    return dock;
}

} // namespace basin
