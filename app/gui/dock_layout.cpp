// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/dock_layout.h"

#include "app/gui/desk_places.h"
#include "widgets/dock_title.h"
#include "widgets/theme.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QTabBar>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace basin {

namespace {

constexpr int hyperparametersWidth = 252, tableWidth = 340;

using Docks = std::vector<QDockWidget*>;

Docks joined(const std::vector<Docks>& parts) {
    Docks all;
    for (const Docks& part : parts) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

/// Docks on top of one another, the first in front.
void stack(QMainWindow& window, const Docks& docks) {
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

/// Parts the window bit by bit. A window cannot part a stack, so that docks are stacked only in the end.
class Arranger {
  public:
    explicit Arranger(QMainWindow& window) : window_(window) {}

    /// Parts `beside` and gives `docks` the new place; returns the dock to part next.
    QDockWidget* place(QDockWidget* beside, const Docks& docks, Qt::Orientation direction) {
        if (docks.empty()) {
            return beside;
        }
        part(beside, docks.front(), direction);
        stackUp(docks);
        return docks.front();
    }

    void part(QDockWidget* beside, QDockWidget* dock, Qt::Orientation direction) {
        window_.splitDockWidget(beside, dock, direction);
    }

    /// The first one has its place already.
    void stackUp(const Docks& docks) { stacks_.push_back(docks); }

    void finish() {
        for (const Docks& docks : stacks_) {
            stack(window_, docks);
        }
    }

  private:
    QMainWindow& window_;
    std::vector<Docks> stacks_;
};

Docks listsOf(const DockLayout& layout) {
    Docks lists = layout.lists;
    if (layout.inspector != nullptr) {
        lists.push_back(layout.inspector);
    }
    return lists;
}

DeskPlace deskOf(const DockLayout& layout) {
    return placesOf(layout.desk ? *layout.desk : defaultDesk(), layout);
}

/// All docks of the part's first stack have the part's place; the other parts are cut off it.
void arrangeDesk(Arranger& arranger, const DeskPlace& place) {
    if (place.kind == DeskPart::Kind::stack) {
        arranger.stackUp(place.docks);
        return;
    }
    const Qt::Orientation direction = place.kind == DeskPart::Kind::row ? Qt::Horizontal : Qt::Vertical;
    for (std::size_t i = 1; i < place.parts.size(); ++i) {
        arranger.part(place.parts[i - 1].front(), place.parts[i].front(), direction);
    }
    for (const DeskPlace& part : place.parts) {
        arrangeDesk(arranger, part);
    }
}

std::size_t plotColumns(std::size_t count) {
    return static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(count))));
}

/// Plots in columns of two or three, each with a place of its own.
void arrangePlots(Arranger& arranger, const DockLayout& layout) {
    const std::size_t count = layout.plots.size();
    const std::size_t columns = plotColumns(count);
    QDockWidget* beside = layout.hyperparameters;
    for (std::size_t column = 0; column < columns; ++column) {
        beside = arranger.place(beside, {layout.plots[column]}, Qt::Horizontal);
    }
    arranger.place(beside, joined({layout.canvases, layout.tables, listsOf(layout)}), Qt::Horizontal);
    for (std::size_t i = columns; i < count; ++i) {
        arranger.place(layout.plots[i - columns], {layout.plots[i]}, Qt::Vertical);
    }
}

void arrangeCompare(Arranger& arranger, const DockLayout& layout) {
    QDockWidget* centre = arranger.place(
        layout.hyperparameters, layout.canvases.empty() ? layout.tables : layout.canvases, Qt::Horizontal);
    QDockWidget* plot = arranger.place(centre, layout.plots, Qt::Horizontal);
    Docks below = layout.lists;
    std::reverse(below.begin(), below.end()); // branches in front
    if (layout.inspector != nullptr) {
        below.push_back(layout.inspector);
    }
    if (!layout.canvases.empty()) {
        below = joined({below, layout.tables});
    }
    arranger.place(plot, below, Qt::Vertical);
}

/// Columns of one width, and in each column plots of one height.
void sizePlots(QMainWindow& window, const DockLayout& layout) {
    const std::size_t count = layout.plots.size(), columns = plotColumns(count);
    QList<QDockWidget*> heads{layout.hyperparameters};
    QList<int> widths{hyperparametersWidth};
    for (std::size_t column = 0; column < columns; ++column) {
        heads << layout.plots[column];
        widths << (window.width() - hyperparametersWidth - tableWidth) / static_cast<int>(columns);
        QList<QDockWidget*> below;
        QList<int> heights;
        for (std::size_t i = column; i < count; i += columns) {
            below << layout.plots[i];
            heights << 200;
        }
        window.resizeDocks(below, heights, Qt::Vertical);
    }
    window.resizeDocks(heads, widths, Qt::Horizontal);
}

} // namespace

std::vector<QDockWidget*> DockLayout::all() const {
    return joined({{hyperparameters, timeline, log}, canvases, plots, tables, listsOf(*this)});
}

void arrangeDocks(QMainWindow& window, const DockLayout& layout, Arrangement arrangement) {
    for (QDockWidget* dock : layout.all()) {
        dock->setFloating(false);
        window.removeDockWidget(dock);
    }
    window.addDockWidget(Qt::BottomDockWidgetArea, layout.timeline);
    window.addDockWidget(Qt::LeftDockWidgetArea, layout.hyperparameters);
    layout.hyperparameters->show();
    Arranger arranger(window);
    switch (arrangement) {
    case Arrangement::fit:
        if (const DeskPlace desk = deskOf(layout); desk.front() != nullptr) {
            arranger.part(layout.hyperparameters, desk.front(), Qt::Horizontal);
            arrangeDesk(arranger, desk);
        }
        break;
    case Arrangement::plots:
        arrangePlots(arranger, layout);
        break;
    case Arrangement::compare:
        arrangeCompare(arranger, layout);
        break;
    }
    arranger.finish();
    layout.hyperparameters->setVisible(arrangement != Arrangement::compare);
    window.tabifyDockWidget(layout.timeline, layout.log);
    layout.timeline->show();
    layout.log->hide();
    dressTabs(window);
}

void sizeDocks(QMainWindow& window, const DockLayout& layout, Arrangement arrangement) {
    const auto front = [](const Docks& docks) { return docks.empty() ? nullptr : docks.front(); };
    const auto share = [&](QDockWidget* first, QDockWidget* second, int a, int b, Qt::Orientation direction) {
        if (first != nullptr && second != nullptr) {
            window.resizeDocks({first, second}, {a, b}, direction);
        }
    };
    QDockWidget* canvas = front(layout.canvases);
    QDockWidget* plot = front(layout.plots);
    QDockWidget* centre = canvas != nullptr ? canvas : plot;
    switch (arrangement) {
    case Arrangement::fit:
        if (const DeskPlace desk = deskOf(layout); desk.front() != nullptr) {
            const QSize room(window.width() - hyperparametersWidth, window.height() - layout.timelineHeight);
            window.resizeDocks({layout.hyperparameters, desk.front()}, {hyperparametersWidth, room.width()},
                               Qt::Horizontal);
            sizeDesk(window, desk, room);
        }
        break;
    case Arrangement::plots:
        sizePlots(window, layout);
        break;
    case Arrangement::compare:
        share(centre, plot == centre ? layout.lists.back() : plot, 550, 450, Qt::Horizontal);
        share(plot, layout.lists.back(), 600, 400, Qt::Vertical);
        break;
    }
    giveHeight(window, *layout.timeline, layout.timelineHeight);
}

namespace {

constexpr int settleMs = 50, patience = 20;

/// Once the window has laid it out, which takes a while where it is busy.
void letGo(QWidget* content, int height, int times) {
    QTimer::singleShot(settleMs, content, [content, height, times] {
        if (content->height() < height && times > 0 && content->minimumHeight() == height) {
            letGo(content, height, times - 1);
        } else if (content->minimumHeight() <= height) {
            content->setMinimumHeight(0);
        }
    });
}

} // namespace

/// Docks at the window's edge take no height that resizeDocks gives them where there is no central widget;
/// what they need for a moment they keep.
void giveHeight(QMainWindow& window, QDockWidget& dock, int height) {
    constexpr int roomForOthers = 600;
    QWidget* content = dock.widget();
    const int room = std::min(height, window.height() - roomForOthers) - metric::dockTitle;
    content->setMinimumHeight(std::max(room, content->minimumSizeHint().height()));
    letGo(content, content->minimumHeight(), patience);
}

void dressTabs(QMainWindow& window) {
    for (QTabBar* tabs : window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        tabs->setElideMode(Qt::ElideNone);
        tabs->setUsesScrollButtons(true);
    }
}

QDockWidget* makeDock(QMainWindow& window, const QString& id, const QString& name, QWidget* widget) {
    auto* dock = new QDockWidget(name, &window);
    dock->setObjectName(id);
    dock->setWidget(widget);
    dock->setTitleBarWidget(new DockTitle(dock));
    dock->setAcceptDrops(true); // also while it floats; FileDrops takes the files
    return dock;
}

} // namespace basin
