// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window_docks.h"

#include "app/gui/branches_dock.h"
#include "app/gui/hyperparameter_dock.h"
#include "app/gui/log_dock.h"
#include "app/gui/marks_dock.h"
#include "app/gui/session_controller.h"
#include "app/gui/timeline_dock.h"
#include "app/gui/view_docks.h"
#include "app/gui/watches_dock.h"

#include <QAction>
#include <QDockWidget>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMainWindow>
#include <QMenu>
#include <QScreen>
#include <QTimer>

namespace basin {

namespace {

constexpr int stateVersion = 2; ///< of the window's state; grows when docks change their meaning

} // namespace

WindowDocks::WindowDocks(QMainWindow& window, SessionController& session)
    : QObject(&window),
      window_(window),
      session_(session),
      hyperparameters_(new HyperparameterDock(window, session)),
      timeline_(new TimelineDock(window, session)),
      watches_(new WatchesDock(window, session)),
      marks_(new MarksDock(window, session)),
      branches_(new BranchesDock(window, session)),
      log_(new LogDock(window)),
      views_(new ViewDocks(window, session)) {
    arrange(Arrangement::fit);
}

QDockWidget& WindowDocks::hyperparameters() const {
    return *hyperparameters_->dock();
}

DockLayout WindowDocks::places() const {
    DockLayout layout;
    layout.hyperparameters = hyperparameters_->dock();
    layout.timeline = timeline_->dock();
    layout.log = log_->dock();
    layout.lists = {watches_->dock(), marks_->dock(), branches_->dock()};
    layout.canvases = views_->canvasDocks();
    layout.plots = views_->plotDocks();
    const std::vector<QDockWidget*> vectors = views_->vectorDocks();
    layout.plots.insert(layout.plots.end(), vectors.begin(), vectors.end());
    layout.tables = views_->tableDocks();
    layout.inspector = views_->inspectorDock();
    if (session_.hasRun()) {
        layout.desk = session_.look().info().desk;
    }
    layout.timelineHeight = timeline_->wantedHeight();
    return layout;
}

std::vector<QDockWidget*> WindowDocks::all() const {
    return places().all();
}

void WindowDocks::arrange(Arrangement arrangement) {
    arrangeDocks(window_, places(), arrangement);
    // Sizes count only after the docks have been taken up, and the timeline was told its lanes.
    QTimer::singleShot(0, this, [this, arrangement] { sizeDocks(window_, places(), arrangement); });
}

void WindowDocks::showRun() {
    rememberLast();
    views_->rebuild();
    optimizer_ = QString::fromStdString(session_.look().info().id);
    const std::optional<QByteArray> last = store_.last(optimizer_);
    if (!last || !restoreLayout(*last)) {
        arrange(Arrangement::fit);
    }
    hyperparameters_->showRun();
    timeline_->showRun();
    watches_->showRun();
}

void WindowDocks::refresh() {
    timeline_->refresh();
    hyperparameters_->refresh();
    watches_->refresh();
    marks_->refresh();
    branches_->refresh();
    views_->refresh();
}

QByteArray WindowDocks::layout() const {
    return window_.saveState(stateVersion);
}

bool WindowDocks::restoreLayout(const QByteArray& layout) {
    const bool restored = window_.restoreState(layout, stateVersion);
    rescueLost();
    dressTabs(window_);
    if (!restored) {
        emit noticed(tr("The window's layout could not be restored; this is Basin's own."));
    }
    return restored;
}

/// Docks that a layout did not know, and docks that would float where no screen is.
void WindowDocks::rescueLost() {
    for (QDockWidget* dock : all()) {
        if (!dock->isFloating() && window_.dockWidgetArea(dock) == Qt::NoDockWidgetArea) {
            window_.addDockWidget(Qt::RightDockWidgetArea, dock);
            dock->show();
        }
        if (dock->isFloating() && QGuiApplication::screenAt(dock->geometry().center()) == nullptr) {
            const QRect room = window_.screen()->availableGeometry();
            dock->resize(dock->size().boundedTo(room.size()));
            dock->move(room.center() - dock->rect().center());
        }
    }
}

void WindowDocks::rememberLast() {
    if (!optimizer_.isEmpty()) {
        store_.setLast(optimizer_, layout());
    }
}

void WindowDocks::load() {
    const QString notice = store_.load();
    if (!notice.isEmpty()) {
        emit noticed(notice);
    }
    if (!store_.geometry().isEmpty()) {
        window_.restoreGeometry(store_.geometry());
    }
}

void WindowDocks::save() {
    rememberLast();
    store_.setGeometry(window_.saveGeometry());
    if (!store_.save()) {
        emit noticed(
            tr("The window's layout cannot be remembered: %1 cannot be written.").arg(store_.path()));
    }
}

void WindowDocks::saveNamed(const QString& name) {
    store_.setNamed(name, layout());
    save();
}

void WindowDocks::restoreNamed(const QString& name) {
    const std::optional<QByteArray> layout = store_.named(name);
    if (layout && !restoreLayout(*layout)) {
        arrange(Arrangement::fit);
    }
}

void WindowDocks::removeNamed(const QString& name) {
    store_.remove(name);
    save();
}

void WindowDocks::fillMenu(QMenu& menu) {
    const auto add = [&](const std::vector<QDockWidget*>& docks) {
        for (QDockWidget* dock : docks) {
            menu.addAction(dock->toggleViewAction());
        }
        menu.addSeparator();
    };
    const DockLayout layout = places();
    add({layout.hyperparameters, layout.timeline});
    add(layout.lists);
    add({layout.log});
    add(views_->docks());
    menu.addAction(timeline_->scalarAction());
    fillLayoutMenu(*menu.addMenu(tr("Layout")));
    menu.addAction(tr("Reset layout"), this, &WindowDocks::resetLayout);
}

void WindowDocks::fillLayoutMenu(QMenu& menu) {
    menu.addAction(tr("Fit"), this, [this] { arrange(Arrangement::fit); });
    menu.addAction(tr("Plots"), this, [this] { arrange(Arrangement::plots); });
    menu.addAction(tr("Compare"), this, [this] { arrange(Arrangement::compare); });
    menu.addSeparator();
    const QStringList names = store_.names();
    for (const QString& name : names) {
        menu.addAction(name, this, [this, name] { restoreNamed(name); });
    }
    menu.addSeparator();
    menu.addAction(tr("Save layout as…"), this, &WindowDocks::askName);
    QMenu* remove = menu.addMenu(tr("Delete layout"));
    remove->setEnabled(!names.isEmpty());
    for (const QString& name : names) {
        remove->addAction(name, this, [this, name] { removeNamed(name); });
    }
}

void WindowDocks::askName() {
    const QString name = QInputDialog::getText(&window_, tr("Save layout as"), tr("Name of the layout:"));
    if (!name.trimmed().isEmpty()) {
        saveNamed(name.trimmed());
    }
}

} // namespace basin
