// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pane_focus.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

#include <algorithm>

namespace basin {

namespace {

constexpr int sameRow = 60; ///< px: tops that differ by less are beside each other

bool takesTab(const QWidget& widget) {
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.isVisible() && widget.isEnabled() &&
           widget.focusProxy() == nullptr;
}

/// Rows from the top, each from the left.
void sortForReading(std::vector<QWidget*>& widgets) {
    const auto top = [](const QWidget* widget) { return widget->geometry().top(); };
    std::stable_sort(widgets.begin(), widgets.end(),
                     [&](const QWidget* a, const QWidget* b) { return top(a) < top(b); });
    for (auto row = widgets.begin(); row != widgets.end();) {
        const int below = top(*row) + std::min(sameRow, (*row)->height() / 2);
        const auto end =
            std::find_if(row + 1, widgets.end(), [&](const QWidget* widget) { return top(widget) > below; });
        std::stable_sort(row, end, [](const QWidget* a, const QWidget* b) {
            return a->geometry().left() < b->geometry().left();
        });
        row = end;
    }
}

/// Depth first, so that what scrolls stays together. Qt's own chain has the order in which things were made.
void collectStops(QWidget& widget, std::vector<QWidget*>& found) {
    if (takesTab(widget)) {
        found.push_back(&widget);
    }
    std::vector<QWidget*> children;
    for (QObject* child : widget.children()) {
        auto* part = qobject_cast<QWidget*>(child);
        if (part != nullptr && part->isVisible() && !part->isWindow()) {
            children.push_back(part);
        }
    }
    sortForReading(children);
    for (QWidget* child : children) {
        collectStops(*child, found);
    }
}

/// Behind another panel of its stack a dock counts as visible to Qt, but nothing of it is.
bool isSeen(const QDockWidget& dock) {
    return dock.isVisible() && !dock.visibleRegion().isEmpty();
}

} // namespace

PaneFocus::PaneFocus(QMainWindow& window, QWidget& top, Docks docks)
    : QObject(&window), window_(window), top_(top), docks_(std::move(docks)) {
    const auto add = [this](const QString& text, const QKeySequence& key, std::function<void()> act) {
        auto* action = new QAction(text, this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, std::move(act));
        window_.addAction(action);
        actions_.push_back(action);
    };
    add(tr("Next panel"), Qt::Key_F6, [this] { turnPane(1); });
    add(tr("Previous panel"), Qt::SHIFT | Qt::Key_F6, [this] { turnPane(-1); });
    add(tr("Next panel of the stack"), Qt::CTRL | Qt::Key_PageDown, [this] { turnStack(1); });
    add(tr("Previous panel of the stack"), Qt::CTRL | Qt::Key_PageUp, [this] { turnStack(-1); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { remember(now); });
}

void PaneFocus::fillMenu(QMenu& menu) const {
    for (QAction* action : actions_) {
        menu.addAction(action);
    }
}

std::vector<QWidget*> PaneFocus::panes() const {
    std::vector<QWidget*> docks, floating, panes;
    for (QDockWidget* dock : docks_()) {
        if (isSeen(*dock)) {
            (dock->isFloating() ? floating : docks).push_back(dock);
        }
    }
    if (top_.isVisible()) {
        panes.push_back(&top_);
    }
    for (std::vector<QWidget*>* some : {&docks, &floating}) {
        sortForReading(*some);
        panes.insert(panes.end(), some->begin(), some->end());
    }
    return panes;
}

QWidget* PaneFocus::paneOf(QWidget* widget) const {
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (widget == &top_ || qobject_cast<QDockWidget*>(widget) != nullptr) {
            return widget;
        }
    }
    return nullptr;
}

std::vector<QWidget*> PaneFocus::stops(QWidget& pane) const {
    std::vector<QWidget*> found;
    collectStops(pane, found);
    // The buttons in a panel's title come last: one goes there seldom.
    const auto* dock = qobject_cast<QDockWidget*>(&pane);
    const QWidget* title = dock != nullptr ? dock->titleBarWidget() : nullptr;
    if (title != nullptr) {
        std::stable_partition(found.begin(), found.end(),
                              [&](const QWidget* each) { return !title->isAncestorOf(each); });
    }
    return found;
}

bool PaneFocus::tab(bool forward) {
    const std::vector<QWidget*> all = panes();
    QWidget* focus = window_.focusWidget();
    QWidget* pane = paneOf(focus);
    if (focus == nullptr && !all.empty()) {
        pane = forward ? all.back() : all.front(); // nobody has it: as if one came from the other end
    }
    const auto at = std::find(all.begin(), all.end(), pane);
    if (at == all.end()) {
        return false;
    }
    const Qt::FocusReason reason = forward ? Qt::TabFocusReason : Qt::BacktabFocusReason;
    const std::vector<QWidget*> here = stops(*pane);
    const auto present = std::find(here.begin(), here.end(), focus);
    if (present != here.end()) {
        if (forward && present + 1 != here.end()) {
            (*(present + 1))->setFocus(reason);
            return true;
        }
        if (!forward && present != here.begin()) {
            (*(present - 1))->setFocus(reason);
            return true;
        }
    }
    const auto count = static_cast<std::ptrdiff_t>(all.size());
    for (std::ptrdiff_t i = 1; i <= count; ++i) {
        const std::ptrdiff_t next = ((at - all.begin()) + (forward ? i : count - i)) % count;
        QWidget& other = *all[static_cast<std::size_t>(next)];
        if (const std::vector<QWidget*> there = stops(other); !there.empty()) {
            other.activateWindow();
            (forward ? there.front() : there.back())->setFocus(reason);
            return true;
        }
    }
    return false;
}

void PaneFocus::remember(QWidget* focus) {
    QWidget* pane = paneOf(focus);
    if (pane == nullptr) {
        return;
    }
    std::erase_if(last_, [&](const auto& each) { return each.first == nullptr || each.first == pane; });
    last_.emplace_back(pane, focus);
}

void PaneFocus::enter(QWidget& pane) {
    const std::vector<QWidget*> all = stops(pane);
    if (all.empty()) {
        return;
    }
    QWidget* target = all.front();
    for (const auto& [known, focus] : last_) {
        if (known == &pane && std::find(all.begin(), all.end(), focus) != all.end()) {
            target = focus;
        }
    }
    pane.window()->activateWindow();
    target->setFocus(Qt::ShortcutFocusReason);
}

void PaneFocus::turnPane(int direction) {
    std::vector<QWidget*> all = panes();
    std::erase_if(all, [this](QWidget* pane) { return stops(*pane).empty(); });
    if (all.empty()) {
        return;
    }
    const auto at = std::find(all.begin(), all.end(), paneOf(QApplication::focusWidget()));
    const auto count = static_cast<int>(all.size());
    const int next = at == all.end() ? (direction > 0 ? 0 : count - 1)
                     : direction > 0 ? static_cast<int>(at - all.begin()) + 1
                                     : static_cast<int>(at - all.begin()) + count - 1;
    enter(*all[static_cast<std::size_t>(next % count)]);
}

void PaneFocus::turnStack(int direction) {
    auto* dock = qobject_cast<QDockWidget*>(paneOf(QApplication::focusWidget()));
    if (dock == nullptr) {
        return;
    }
    // As they are declared: the order of the tabs is not to be asked of the window.
    std::vector<QDockWidget*> stack = docks_();
    const QList<QDockWidget*> others = window_.tabifiedDockWidgets(dock);
    std::erase_if(stack, [&](QDockWidget* each) { return each != dock && !others.contains(each); });
    const auto at = std::find(stack.begin(), stack.end(), dock);
    if (at == stack.end() || stack.size() < 2) {
        return;
    }
    const std::size_t count = stack.size(), here = static_cast<std::size_t>(at - stack.begin());
    QDockWidget* next = stack[(here + (direction > 0 ? 1 : count - 1)) % count];
    next->raise();
    QMetaObject::invokeMethod(
        this,
        [this, pane = QPointer<QDockWidget>(next)] {
            if (pane != nullptr) {
                enter(*pane);
            }
        },
        Qt::QueuedConnection);
}

} // namespace basin
