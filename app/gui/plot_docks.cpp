// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/plot_docks.h"

#include "app/gui/background_job.h"
#include "app/gui/kept_store.h"
#include "app/gui/plot_panel.h"
#include "app/gui/session_controller.h"
#include "core/base/long_work.h"
#include "widgets/plot.h"

#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMainWindow>

#include <algorithm>

namespace basin {

PlotDocks::PlotDocks(QMainWindow& window, SessionController& session, Hooks hooks)
    : QObject(&window), window_(window), session_(session), hooks_(std::move(hooks)) {
    reader_ = new BackgroundJob(this);
    connect(reader_, &BackgroundJob::progressed, this,
            [this](double share) { emit progressed(reader_->title(), share); });
    connect(reader_, &BackgroundJob::failed, this, &PlotDocks::failed);
    connect(reader_, &BackgroundJob::finished, this, &PlotDocks::finished);
    connect(reader_, &BackgroundJob::finished, this, &PlotDocks::readNext, Qt::QueuedConnection);
    connect(reader_, &BackgroundJob::cancelled, this,
            [this] { emit noticed(tr("Reading the trace was cancelled.")); });
}

void PlotDocks::forget() {
    panels_.clear();
    docks_.clear();
    traces_.clear();
    waiting_.clear();
}

void PlotDocks::rebuild() {
    forget();
    kept_ = std::make_shared<KeptStore>();
    keptIds_.clear();
    if (session_.hasRun()) {
        keptIds_ = session_.look().run->layout().kept;
        for (const PlotSpec& spec : rememberedPlots(*session_.look().run)) {
            makeDock(spec);
        }
    }
}

/// Lengths of the kept vectors and names of their elements, as soon as they are known.
void PlotDocks::learn() {
    kept_->noteLengths(ownRows(session_.look().tree, session_.look().cursor.branch), keptIds_.size());
    if (session_.snapshot() == nullptr) {
        return;
    }
    for (std::size_t i = 0; i < keptIds_.size(); ++i) {
        const auto found = session_.snapshot()->channels.find(keptIds_[i]);
        const bool built = !kept_->hasLabels(i) && found != session_.snapshot()->channels.end();
        if (const auto* data = built ? std::get_if<VectorData>(found->second.get()) : nullptr) {
            kept_->setLabels(i, data->labels);
        }
    }
}

std::set<std::string> PlotDocks::wanted() const {
    std::set<std::string> ids;
    for (std::size_t i = 0; i < keptIds_.size(); ++i) {
        if (!kept_->hasLabels(i)) {
            ids.insert(keptIds_[i]);
        }
    }
    return ids;
}

void PlotDocks::setSelectedRow(const QString& table, int row) {
    for (PlotPanel* panel : panels_) {
        panel->setSelectedRow(table, row);
    }
}

std::vector<PlotSpec> PlotDocks::specs() const {
    std::vector<PlotSpec> specs;
    for (const PlotPanel* panel : panels_) {
        specs.push_back(panel->spec());
    }
    return specs;
}

void PlotDocks::remember() const {
    rememberPlots(*session_.look().run, specs());
}

QDockWidget* PlotDocks::makeDock(const PlotSpec& spec) {
    auto* panel = new PlotPanel(spec, kept_);
    panel->setTraces(traces_);
    QDockWidget* dock = hooks_.add(QStringLiteral("plot/") + spec.id, panel, spec.name, [this, panel] {
        learn();
        panel->showLook(session_.look());
    });
    panels_.push_back(panel);
    docks_.push_back(dock);
    connectPanel(panel);
    connectPlotCommands(panel);
    return dock;
}

void PlotDocks::connectPanel(PlotPanel* panel) {
    connect(panel, &PlotPanel::cursorRequested, this, [this](qint64 iteration) {
        session_.goTo(session_.look().cursor.branch, Position{iteration, 0});
    });
    connect(panel, &PlotPanel::secondCursorRequested, this, [this](qint64 iteration) {
        for (PlotPanel* each : panels_) {
            each->plot().setSecondCursor(iteration < 0 ? std::nullopt
                                                       : std::optional<std::int64_t>(iteration));
        }
    });
    connect(panel, &PlotPanel::rowSelected, this, &PlotDocks::rowSelected);
    connect(panel, &PlotPanel::specChanged, this, &PlotDocks::remember);
    connect(panel, &PlotPanel::exportAsked, this, [this, panel] { emit exportAsked(panel); });
    connect(panel, &PlotPanel::copyValuesAsked, this, [this, panel] { emit copyValuesAsked(panel); });
    connect(panel, &PlotPanel::overlayAsked, this, &PlotDocks::askTrace);
    connect(panel, &PlotPanel::traceDropped, this, &PlotDocks::overlayTrace);
    connect(panel, &PlotPanel::traceRemoved, this, &PlotDocks::removeTrace, Qt::QueuedConnection);
}

/// Queued: the panel that asks may be the one that goes.
void PlotDocks::connectPlotCommands(PlotPanel* panel) {
    connect(
        panel, &PlotPanel::renameAsked, this, [this, panel] { askName(panel); }, Qt::QueuedConnection);
    connect(
        panel, &PlotPanel::removeAsked, this, [this, panel] { removePlot(panel); }, Qt::QueuedConnection);
    connect(
        panel, &PlotPanel::duplicateAsked, this,
        [this, panel] {
            PlotSpec copy = panel->spec();
            copy.name = tr("%1 (copy)").arg(copy.name);
            addPlot(copy);
        },
        Qt::QueuedConnection);
    connect(
        panel, &PlotPanel::addAsked, this, [this] { addPlot({}); }, Qt::QueuedConnection);
    connect(panel, &PlotPanel::resetAsked, this, &PlotDocks::resetPlots, Qt::QueuedConnection);
}

PlotPanel* PlotDocks::addPlot(PlotSpec spec) {
    spec.id = freePlotId(specs());
    if (spec.name.isEmpty()) {
        spec.name = tr("Plot %1").arg(panels_.size() + 1);
    }
    QDockWidget* beside = docks_.empty() ? nullptr : docks_.back();
    QDockWidget* dock = makeDock(spec);
    if (beside != nullptr) {
        window_.tabifyDockWidget(beside, dock);
    } else {
        window_.addDockWidget(Qt::RightDockWidgetArea, dock);
    }
    dock->show();
    dock->raise();
    remember();
    return panels_.back();
}

void PlotDocks::removePlot(PlotPanel* panel) {
    const auto found = std::find(panels_.begin(), panels_.end(), panel);
    if (found == panels_.end()) {
        return;
    }
    const auto index = found - panels_.begin();
    QDockWidget* dock = docks_[static_cast<std::size_t>(index)];
    panels_.erase(found);
    docks_.erase(docks_.begin() + index);
    hooks_.remove(dock);
    remember();
}

void PlotDocks::renamePlot(PlotPanel* panel, const QString& name) {
    const auto found = std::find(panels_.begin(), panels_.end(), panel);
    if (found == panels_.end() || name.trimmed().isEmpty()) {
        return;
    }
    PlotSpec spec = panel->spec();
    spec.name = name.trimmed();
    panel->setSpec(spec);
    docks_[static_cast<std::size_t>(found - panels_.begin())]->setWindowTitle(spec.name);
    remember();
}

void PlotDocks::askName(PlotPanel* panel) {
    bool accepted = false;
    const QString name = QInputDialog::getText(&window_, tr("Rename plot"), tr("Name"), QLineEdit::Normal,
                                               panel->spec().name, &accepted);
    if (accepted) {
        renamePlot(panel, name);
    }
}

void PlotDocks::resetPlots() {
    const std::vector<PlotPanel*> before = panels_;
    QDockWidget* first = docks_.empty() ? nullptr : docks_.front();
    forgetPlots(*session_.look().run);
    for (PlotSpec& spec : defaultPlots(*session_.look().run)) {
        const auto known = std::find_if(before.begin(), before.end(),
                                        [&](const PlotPanel* panel) { return panel->spec().id == spec.id; });
        if (known != before.end()) {
            renamePlot(*known, spec.name);
            (*known)->setSpec(spec);
            (*known)->plot().forgetZoom();
            continue;
        }
        QDockWidget* dock = makeDock(spec);
        if (first != nullptr) {
            window_.tabifyDockWidget(first, dock);
        }
        dock->show();
    }
    for (PlotPanel* panel : before) {
        const std::vector<PlotSpec> defaults = defaultPlots(*session_.look().run);
        const bool stays = std::any_of(defaults.begin(), defaults.end(),
                                       [&](const PlotSpec& spec) { return spec.id == panel->spec().id; });
        if (!stays) {
            removePlot(panel);
        }
    }
    forgetPlots(*session_.look().run);
}

void PlotDocks::askTrace() {
    const QString path = QFileDialog::getOpenFileName(&window_, tr("Overlay a trace"), {},
                                                      tr("Traces (*.csv *.jsonl);;All files (*)"));
    if (!path.isEmpty()) {
        overlayTrace(path);
    }
}

void PlotDocks::overlayTrace(const QString& path) {
    waiting_ << path;
    if (!reader_->isRunning()) {
        readNext();
    }
}

void PlotDocks::readNext() {
    if (waiting_.isEmpty() || reader_->isRunning()) {
        return;
    }
    const QString path = waiting_.takeFirst();
    auto overlay = std::make_shared<TraceOverlay>();
    reader_->start(
        tr("reading %1").arg(QFileInfo(path).fileName()),
        [overlay, path](const std::stop_token& stop, const BackgroundJob::Progress& progress) {
            const WorkWatch watch(stop, {}); // while the file's bytes are read
            const TraceTable table = read_trace(path.toStdString(), stop, progress);
            if (stop.stop_requested()) {
                throw WorkCancelled();
            }
            *overlay = makeOverlay(path, table, 0);
        },
        [this, overlay] { laidOver(std::move(*overlay)); });
}

void PlotDocks::cancelReading() {
    waiting_.clear();
    reader_->cancel();
}

bool PlotDocks::isReading() const {
    return reader_->isRunning();
}

void PlotDocks::laidOver(TraceOverlay overlay) {
    if (!session_.hasRun()) {
        return;
    }
    const QString path = overlay.path;
    std::erase_if(traces_, [&](const TraceOverlay& trace) { return trace.path == path; });
    constexpr int firstColour = 3; // the first branches keep theirs
    overlay.series = firstColour + static_cast<int>(traces_.size());
    traces_.push_back(std::move(overlay));
    shareTraces();
    const TraceOverlay& trace = traces_.back();
    std::size_t common = 0;
    for (const PlotChannel& channel : plotChannels(*session_.look().run)) {
        common += trace.columnFor(channel.spec.id) ? 1 : 0;
    }
    QStringList names;
    for (const std::string& name : trace.columns) {
        names << QString::fromStdString(name);
    }
    if (common == 0) {
        emit noticed(
            tr("%1 has no column that is called like a channel of this run, so no plot shows it. Its "
               "columns are: %2. Rename one of them to a channel's id, for instance loss.")
                .arg(trace.name, names.join(QStringLiteral(", "))));
    } else {
        emit noticed(tr("%1 lies over the plots, dashed, where they show one of its %n channel(s).", nullptr,
                        static_cast<int>(common))
                         .arg(trace.name));
    }
}

void PlotDocks::setTraces(std::vector<TraceOverlay> traces) {
    traces_ = std::move(traces);
    shareTraces();
}

void PlotDocks::removeTrace(const QString& path) {
    std::erase_if(traces_, [&](const TraceOverlay& trace) { return trace.path == path; });
    shareTraces();
}

void PlotDocks::shareTraces() {
    for (PlotPanel* panel : panels_) {
        panel->setTraces(traces_);
    }
}

} // namespace basin
