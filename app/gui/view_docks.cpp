// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/view_docks.h"

#include "app/gui/array_panel.h"
#include "app/gui/dock_layout.h"
#include "app/gui/plot_docks.h"
#include "app/gui/plot_panel.h"
#include "app/gui/session_controller.h"
#include "app/gui/vector_panel.h"
#include "widgets/axis_ticks.h"
#include "widgets/canvas.h"
#include "widgets/dock_title.h"
#include "widgets/plot.h"
#include "widgets/row_inspector.h"
#include "widgets/table_panel.h"
#include "widgets/table_view.h"

#include <QAction>
#include <QCursor>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace basin {

ViewDocks::ViewDocks(QMainWindow& window, SessionController& session)
    : QObject(&window), window_(window), session_(session) {
    PlotDocks::Hooks hooks;
    hooks.add = [this](const QString& id, PlotPanel* panel, const QString& name, std::function<void()> feed) {
        return addPlot(id, panel, name, std::move(feed));
    };
    hooks.remove = [this](QDockWidget* dock) { removeView(dock); };
    plots_ = new PlotDocks(window, session, std::move(hooks));
    connect(plots_, &PlotDocks::exportAsked, this,
            [this](PlotPanel* panel) { emit exportAsked(panel->spec().name); });
    connect(plots_, &PlotDocks::copyValuesAsked, this,
            [this](PlotPanel* panel) { emit copyAsked(exportViewOf(*panel)); });
    connect(plots_, &PlotDocks::rowSelected, this, &ViewDocks::rowSelected);
    connect(this, &ViewDocks::rowSelected, plots_, &PlotDocks::setSelectedRow);
    connect(this, &ViewDocks::rowSelected, this,
            [this](const QString& table, int row) { session_.setFocus(table.toStdString(), row); });
}

const std::vector<PlotPanel*>& ViewDocks::plots() const {
    return plots_->panels();
}

std::vector<QDockWidget*> ViewDocks::plotDocks() const {
    return plots_->docks();
}

std::vector<QDockWidget*> ViewDocks::docks() const {
    std::vector<QDockWidget*> docks;
    for (const View& view : views_) {
        docks.push_back(view.dock);
    }
    return docks;
}

/// A view that goes hands the focus on: to a table that then selects a row, past panels that somebody walks
/// through. All of that is of a run that is no more, so the views are forgotten before the first one goes,
/// and nothing is told.
void ViewDocks::removeAll() {
    const QSignalBlocker quiet(this);
    const std::vector<View> old = std::exchange(views_, {});
    arrays_ = nullptr;
    inspector_ = nullptr;
    inspectorDock_ = nullptr;
    canvases_.clear();
    canvasDocks_.clear();
    vectors_.clear();
    vectorDocks_.clear();
    tableDocks_.clear();
    plots_->forget();
    for (const View& view : old) {
        window_.removeDockWidget(view.dock);
        delete view.dock;
    }
}

void ViewDocks::rebuild() {
    removeAll();
    if (session_.hasRun()) {
        addCanvases();
    }
    plots_->rebuild();
    if (session_.hasRun()) {
        addVectors();
        addTables();
        addInspector();
        addArrays();
    }
}

void ViewDocks::removeView(QDockWidget* dock) {
    std::erase_if(views_, [&](const View& view) { return view.dock == dock; });
    window_.removeDockWidget(dock);
    delete dock;
}

ViewDocks::View& ViewDocks::addView(const QString& id, const QString& name, QWidget* widget,
                                    std::function<void()> feed) {
    View view;
    view.dock = makeDock(window_, id, name, widget);
    view.title = static_cast<DockTitle*>(view.dock->titleBarWidget());
    view.feed = std::move(feed);
    views_.push_back(std::move(view));
    // A view that comes into sight is fed at once instead of showing what it last knew.
    connect(views_.back().dock, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        if (visible) {
            refresh();
        }
    });
    return views_.back();
}

void ViewDocks::addExport(const View& view, const QString& name) {
    auto* action = new QAction(icon(Icon::exportFile), tr("Export…"), view.dock);
    connect(action, &QAction::triggered, this, [this, name, dock = view.dock] {
        emit exportAsked(dock->windowTitle().isEmpty() ? name : dock->windowTitle());
    });
    view.title->addAction(action);
}

QDockWidget* ViewDocks::addPlot(const QString& id, PlotPanel* panel, const QString& name,
                                std::function<void()> feed) {
    View& view = addView(id, name, panel, std::move(feed));
    view.titled = false;
    view.wanted = [this] { return plots_->wanted(); };
    auto* more = new QAction(icon(Icon::more), tr("More"), view.dock);
    connect(more, &QAction::triggered, panel, [panel] {
        QMenu menu(panel);
        panel->fillMenu(menu);
        menu.exec(QCursor::pos());
    });
    view.title->addAction(more);
    addExport(view, name);
    return view.dock;
}

Canvas* ViewDocks::canvasOf(const QString& name) const {
    for (std::size_t i = 0; i < canvases_.size(); ++i) {
        if (canvasDocks_[i]->windowTitle() == name) {
            return canvases_[i];
        }
    }
    return nullptr;
}

std::vector<ExportView> ViewDocks::exportViews() const {
    std::vector<ExportView> views;
    for (PlotPanel* panel : plots_->panels()) {
        panel->showLook(session_.look()); // hidden ones were not fed
        views.push_back(exportViewOf(*panel));
    }
    for (VectorPanel* panel : vectors_) {
        views.push_back(exportViewOf(*panel));
    }
    for (std::size_t i = 0; i < canvases_.size(); ++i) {
        views.push_back(exportViewOf(*canvases_[i], canvasDocks_[i]->windowTitle()));
    }
    for (const QDockWidget* dock : tableDocks_) {
        if (const auto* panel = qobject_cast<const TablePanel*>(dock->widget())) {
            views.push_back(exportViewOf(panel->table(), dock->windowTitle()));
        }
    }
    if (inspector_ != nullptr && inspector_->row() >= 0) {
        views.push_back(exportViewOf(*inspector_,
                                     inspectorDock_->windowTitle() + QLatin1Char(' ') + inspector_->title()));
    }
    if (!arrays_->wanted().empty()) {
        const QString array = QString::fromStdString(arrays_->wanted().begin()->name);
        views.push_back(exportViewOf(arrays_->table(), tr("State") + QStringLiteral(" · ") + array));
    }
    for (std::size_t i = 0; i < canvases_.size(); ++i) {
        for (ExportView& overlay : overlayTables(*canvases_[i], canvasDocks_[i]->windowTitle())) {
            views.push_back(std::move(overlay));
        }
    }
    return views;
}

void ViewDocks::feedAll(bool on) {
    feedsAll_ = on;
    if (session_.hasRun()) {
        refresh();
    }
}

bool ViewDocks::allFed() const {
    const std::shared_ptr<const Snapshot>& snapshot = session_.snapshot();
    if (snapshot == nullptr || session_.awaitsPicture()) {
        return false;
    }
    const std::set<std::string> wanted = wantedByAll();
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const std::string& id) { return snapshot->channels.count(id) > 0; });
}

std::set<std::string> ViewDocks::wantedByAll() const {
    std::set<std::string> wanted;
    for (const View& view : views_) {
        if (view.wanted) {
            wanted.merge(view.wanted());
        }
    }
    return wanted;
}

std::shared_ptr<const ChannelData> ViewDocks::tableNow(const std::string& channel) const {
    if (session_.snapshot() == nullptr) {
        return nullptr;
    }
    const ChannelMap& channels = session_.snapshot()->channels;
    const auto found = channels.find(channel);
    return found != channels.end() ? found->second : nullptr;
}

void ViewDocks::addTables() {
    for (const ChannelSpec& spec : session_.look().run->channels()) {
        if (spec.kind == ChannelKind::table) {
            addTable(spec);
        }
    }
}

void ViewDocks::addTable(const ChannelSpec& spec) {
    auto* panel = new TablePanel;
    TableView* table = &panel->table();
    table->setEmptyText(spec.description.empty() ? tr("No row yet. Step once (F10).")
                                                 : tr("No row yet.") + QLatin1Char('\n') +
                                                       QString::fromStdString(spec.description));
    // Rows that stand for rows of another table are selected with them.
    table->setTableId(QString::fromStdString(spec.id));
    table->setLinkedTable(QString::fromStdString(spec.linked_table));
    const QString id = QStringLiteral("table/") + QString::fromStdString(spec.id);
    View& view = addView(id, QString::fromStdString(spec.label), panel, [this, panel, spec] {
        if (auto rows = tableNow(spec.id)) {
            panel->setTable(std::move(rows));
        }
    });
    view.restMs = readingIntervalMs;
    view.wanted = [spec] { return std::set<std::string>{spec.id}; };
    connect(table, &TableView::rowSelected, this, &ViewDocks::rowSelected);
    connect(this, &ViewDocks::rowSelected, table, [table](const QString& chosen, int row) {
        if (chosen == table->selects()) {
            table->setSelectedRow(row);
        }
    });
    connect(table, &TableView::rowOpened, this, &ViewDocks::rowOpened);
    tableDocks_.push_back(view.dock);
}

void ViewDocks::addArrays() {
    arrays_ = new ArrayPanel;
    const Capabilities& offered = session_.look().info().capabilities;
    const QString reason = QString::fromStdString(offered.reason);
    arrays_->setReadOnlyBecause(!offered.state || !offered.probes
                                    ? (reason.isEmpty() ? tr("This optimizer takes no pokes.") : reason)
                                    : QString());
    View& view = addView(QStringLiteral("state"), tr("State"), arrays_, [this] {
        if (session_.snapshot() != nullptr) {
            arrays_->showSnapshot(*session_.snapshot());
        }
    });
    view.restMs = readingIntervalMs;
    connect(arrays_, &ArrayPanel::wantedChanged, this, &ViewDocks::tellWanted);
    connect(arrays_, &ArrayPanel::poked, &session_, &SessionController::edit);
    tableDocks_.push_back(view.dock);
}

void ViewDocks::refresh() {
    if (!session_.hasRun() || arrays_ == nullptr) {
        return;
    }
    tellWanted();
    const RunLook& look = session_.look();
    const QString where = tr("branch %1 · iteration %2")
                              .arg(QString::fromStdString(look.branch(look.cursor.branch).name),
                                   countText(look.shownIteration()));
    for (View& view : views_) {
        const bool rests =
            !feedsAll_ && look.mode == Mode::live && view.fed.isValid() && view.fed.elapsed() < view.restMs;
        if (!rests && (feedsAll_ || view.dock->widget()->isVisible())) {
            view.feed();
            view.fed.start();
            if (view.titled) {
                view.title->setShown(where);
            }
        }
    }
}

void ViewDocks::tellWanted() {
    std::set<std::string> wanted;
    for (const View& view : views_) {
        if (view.wanted && (feedsAll_ || view.dock->widget()->isVisible())) {
            const std::set<std::string> some = view.wanted();
            wanted.insert(some.begin(), some.end());
        }
    }
    session_.setWanted(QStringLiteral("docks"), wanted);
    session_.setWantedArrays(feedsAll_ || arrays_->isVisible() ? arrays_->wanted() : std::set<ArrayName>{});
}

} // namespace basin
