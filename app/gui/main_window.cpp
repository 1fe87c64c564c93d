// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/main_window.h"

#include "app/gui/dialogs.h"
#include "app/gui/dock_layout.h"
#include "app/gui/level_cells.h"
#include "app/gui/main_actions.h"
#include "app/gui/plot_files.h"
#include "app/gui/query_dialog.h"
#include "app/gui/run_opener.h"
#include "app/gui/session_controller.h"
#include "app/gui/status_line.h"
#include "app/gui/strips.h"
#include "core/storage/session_file.h"
#include "widgets/axis_ticks.h"
#include "widgets/dock_title.h"
#include "widgets/hyperparameter_panel.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMenuBar>
#include <QMimeData>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

namespace basin {

MainWindow::MainWindow(const OptimizerRegistry& registry, QWidget* parent)
    : QMainWindow(parent),
      session_(new SessionController(this)),
      opener_(new RunOpener(registry, this)),
      levels_(std::make_unique<LevelCells>()) {
    setWindowTitle(tr("Basin"));
    setMinimumSize(1280, 800);
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    actions_ = new MainActions(*session_, *this);
    buildTop();
    buildDocks();
    buildMenus();
    status_ = new StatusLine(this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(0, 0, 0, 0);
    statusBar()->addWidget(status_, 1);
    connectSession();
    connectOpener();
    qApp->installEventFilter(this);
    timeline_->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildTop() {
    auto* top = new QWidget(this);
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new QMenuBar(top));
    transport_ = new Transport(actions_->transport(), top);
    column->addWidget(transport_);
    messages_ = new MessageStrip(top);
    column->addWidget(messages_);
    progress_ = new ProgressStrip(top);
    column->addWidget(progress_);
    setMenuWidget(top);
}

void MainWindow::buildMenus() {
    auto* bar = menuWidget()->findChild<QMenuBar*>();
    fillFileMenu(*bar->addMenu(tr("&File")));
    actions_->fillMenus(*bar);
    view_ = bar->addMenu(tr("&View"));
    connect(view_, &QMenu::aboutToShow, this, [this] { fillViewMenu(*view_); });
    bar->addMenu(tr("&Help"))->addAction(tr("About Basin"), this, [this] { showAbout(this); });
}

void MainWindow::fillFileMenu(QMenu& menu) {
    fillPresetMenu(*menu.addMenu(tr("&New from preset")));
    const auto add = [&](Icon which, const QString& text, const QKeySequence& key, auto act) {
        menu.addAction(icon(which), text, this, act)->setShortcut(key);
    };
    add(Icon::open, tr("&Open…"), QKeySequence::Open, [this] { askOpen(); });
    menu.addSeparator();
    add(Icon::save, tr("&Save session"), QKeySequence::Save, [this] { askSave(false); });
    add(Icon::save, tr("Save session &as…"), QKeySequence::SaveAs, [this] { askSave(true); });
    menu.addSeparator();
    add(Icon::exportFile, tr("&Export all plots…"), Qt::CTRL | Qt::Key_E, [this] { exportAllPlots(); });
    menu.addSeparator();
    add(Icon::close, tr("&Quit"), QKeySequence::Quit, [this] { close(); });
}

/// Every preset of every optimizer, its variants below it.
void MainWindow::fillPresetMenu(QMenu& menu) {
    for (const auto& factory : opener_->registry().all()) {
        const OptimizerInfo& info = factory->info();
        QMenu* optimizer = menu.addMenu(QString::fromStdString(info.label));
        const QString id = QString::fromStdString(info.id);
        const auto add = [&](QMenu& where, const std::string& label, const std::string& tip,
                             const QString& preset, bool bringsInput) {
            QAction* action = where.addAction(QString::fromStdString(label));
            action->setToolTip(QString::fromStdString(tip));
            connect(action, &QAction::triggered, this, [=, this] { askPreset(id, preset, bringsInput); });
        };
        for (const Preset& preset : info.presets) {
            const QString name = QString::fromStdString(preset.id);
            QMenu* where = preset.variants.empty() ? optimizer
                                                   : optimizer->addMenu(QString::fromStdString(preset.label));
            where->setToolTipsVisible(true);
            add(*where, preset.label, preset.description, name, preset.brings_input);
            for (const PresetVariant& variant : preset.variants) {
                add(*where, variant.label, variant.description,
                    name + QLatin1Char(':') + QString::fromStdString(variant.id), preset.brings_input);
            }
        }
    }
}

void MainWindow::fillViewMenu(QMenu& menu) {
    menu.clear();
    menu.addAction(hyperparametersDock_->toggleViewAction());
    menu.addAction(timelineDock_->toggleViewAction());
    menu.addSeparator();
    for (QDockWidget* dock : views_->docks()) {
        menu.addAction(dock->toggleViewAction());
    }
    menu.addSeparator();
    menu.addAction(tr("Reset layout"), this, [this] { arrangeDocks(); });
    QMenu* themes = menu.addMenu(tr("Theme"));
    auto* group = new QActionGroup(themes);
    const auto add = [&](const QString& text, Theme::Choice choice) {
        QAction* action = themes->addAction(text, this, [choice] { theme().setChoice(choice); });
        action->setCheckable(true);
        action->setChecked(theme().choice() == choice);
        group->addAction(action);
    };
    add(tr("As the system"), Theme::Choice::system);
    add(tr("Dark"), Theme::Choice::dark);
    add(tr("Light"), Theme::Choice::light);
}

void MainWindow::buildDocks() {
    hyperparameters_ = new HyperparameterPanel(this);
    hyperparametersDock_ =
        makeDock(*this, QStringLiteral("hyperparameters"), tr("Hyperparameters"), hyperparameters_);
    timeline_ = new Timeline(this);
    timelineDock_ = makeDock(*this, QStringLiteral("timeline"), tr("Timeline"), timeline_);
    views_ = new ViewDocks(*this, *session_);
    query_ = new QueryDialog(this);
    arrangeDocks();
}

void MainWindow::arrangeDocks() {
    DockLayout layout;
    layout.hyperparameters = hyperparametersDock_;
    layout.timeline = timelineDock_;
    layout.canvases = views_->canvasDocks();
    layout.plots = views_->plotDocks();
    layout.tables = views_->tableDocks();
    layout.timelineHeight = timelineHeight();
    basin::arrangeDocks(*this, layout);
    // Sizes count only after the docks have been taken up.
    QTimer::singleShot(0, this, [this, layout] { sizeDocks(*this, layout); });
}

int MainWindow::timelineHeight() const {
    return metric::dockTitle + timeline_->sizeHint().height() + 6;
}

void MainWindow::connectSession() {
    connect(session_, &SessionController::runChanged, this, &MainWindow::showRun);
    connect(session_, &SessionController::updated, this, &MainWindow::refresh);
    connect(session_, &SessionController::noticed, messages_, &MessageStrip::showNotice);
    connect(session_, &SessionController::answered, this, [this](const Runner::Answer& answer) {
        const Action* action = session_->look().info().action(answer.action);
        if (!answer.error.empty()) {
            messages_->showNotice(QString::fromStdString(answer.error));
        } else if (action != nullptr) {
            query_->showAnswer(QString::fromStdString(action->label),
                               QString::fromStdString(action->description), answer.table);
        }
    });
    connect(transport_, &Transport::iterationEntered, this, [this](qint64 iteration) {
        session_->goTo(session_->look().cursor.branch, Position{iteration, 0});
    });
    connect(transport_, &Transport::branchChosen, session_, &SessionController::showBranch);
    connect(timeline_, &Timeline::cursorRequested, this, [this](int branch, qint64 iteration) {
        session_->goTo(branch, Position{iteration, 0});
    });
    connect(hyperparameters_, &HyperparameterPanel::edited, this,
            [this](const QString& id, const Value& value) {
                Edit edit;
                edit.target = id.toStdString();
                edit.value = value;
                session_->edit(edit);
            });
    connect(actions_, &MainActions::runUntilAsked, this, &MainWindow::askRunUntil);
    connect(actions_, &MainActions::renameAsked, this, &MainWindow::askBranchName);
    connect(views_, &ViewDocks::exportAsked, this, &MainWindow::exportView);
}

void MainWindow::connectOpener() {
    connect(opener_, &RunOpener::opened, this,
            [this](const std::shared_ptr<Run>& run, const std::optional<PlaybackCursor>& cursor,
                   const QString& title, const QString& sessionPath) {
                title_ = title;
                sessionPath_ = sessionPath;
                messages_->hide();
                session_->openRun(run, cursor);
            });
    connect(opener_, &RunOpener::failed, messages_, &MessageStrip::showException);
    connect(opener_, &RunOpener::noticed, messages_, &MessageStrip::showNotice);
    connect(opener_, &RunOpener::progressed, progress_, &ProgressStrip::showProgress);
    connect(opener_, &RunOpener::finished, progress_, &ProgressStrip::finish);
    connect(progress_, &ProgressStrip::cancelled, this, [this] {
        opener_->cancel();
        session_->cancelQuestion();
    });
}

void MainWindow::showRun() {
    levels_->clear();
    fed_ = {};
    pictureTold_ = false;
    fedTimelineHeight_ = 0;
    views_->rebuild();
    arrangeDocks();
    const OptimizerInfo& info = session_->look().info();
    hyperparameters_->setSchema(info.schema);
    hyperparameters_->setBaseline(session_->look().segment(0).hyperparameters);
    hyperparameters_->setEditable(info.capabilities.state, QString::fromStdString(info.capabilities.reason));
    setWindowTitle(QStringLiteral("%1 — %2").arg(title_, QString::fromStdString(info.label)));
    timeline_->showAll();
    timeline_->setFocus();
}

void MainWindow::refresh() {
    const RunLook& look = session_->look();
    const RunnerStatus& status = session_->status();
    transport_->setState(transportState(look, status, session_->snapshot().get(), session_->isReplaying()));
    const std::size_t branches = look.tree.branches.size();
    timeline_->setData(timelineData(look, levels_->update(look)));
    static_cast<DockTitle*>(timelineDock_->titleBarWidget())
        ->setShown((branches == 1 ? tr("1 branch") : tr("%1 branches").arg(branches)) +
                   tr(" · checkpoints: %1 · click or drag to rewind")
                       .arg(countText(static_cast<std::int64_t>(look.run->checkpoints().count()))));
    feedHyperparameters();
    if (timelineHeight() != fedTimelineHeight_) {
        fedTimelineHeight_ = timelineHeight();
        resizeDocks({timelineDock_}, {fedTimelineHeight_}, Qt::Vertical); // a new branch needs a lane
    }
    status_->showSession(*session_);
    views_->refresh();
    if (!status.busy.empty()) {
        progress_->showProgress(QString::fromStdString(status.busy), status.busy_progress);
    } else if (!opener_->isBusy()) {
        progress_->finish();
    }
    if (!pictureTold_ && session_->snapshot() != nullptr) {
        pictureTold_ = true;
        emit pictureShown();
    }
}

/// The panel is large: it is told only what changed.
void MainWindow::feedHyperparameters() {
    const RunLook& look = session_->look();
    const std::int64_t forkAt = look.mode == Mode::past ? look.shownIteration() : -1;
    if (fed_.segment != look.cursor.segment || fed_.revision != look.tree.revision) {
        hyperparameters_->setValues(look.segment(look.cursor.segment).hyperparameters);
    }
    if (fed_.mode != look.mode || fed_.forkAt != forkAt) {
        hyperparameters_->setMode(look.mode, look.shownIteration());
    }
    std::map<QString, Value> pending;
    for (const Edit& edit : session_->status().pending) {
        if (edit.kind == Edit::Kind::hyperparameter) {
            pending.emplace(QString::fromStdString(edit.target), edit.value);
        }
    }
    if (fed_.pending != pending) {
        hyperparameters_->setPending(pending);
    }
    fed_ = {look.cursor.segment, look.tree.revision, look.mode, forkAt, std::move(pending)};
}

void MainWindow::openFile(const QString& path) {
    opener_->openFile(path);
}

void MainWindow::openPreset(const QString& optimizer, const QString& preset) {
    opener_->openPreset(optimizer, preset);
}

void MainWindow::askOpen() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Open"), {}, opener_->fileFilter());
    if (!path.isEmpty()) {
        openFile(path);
    }
}

void MainWindow::askPreset(const QString& optimizer, const QString& preset, bool bringsInput) {
    QString input;
    if (!bringsInput) {
        input = QFileDialog::getOpenFileName(this, tr("Input for %1").arg(preset), {}, opener_->fileFilter());
        if (input.isEmpty()) {
            return;
        }
    }
    opener_->openPreset(optimizer, preset, input);
}

template<class Work>
void MainWindow::guarded(Work work) {
    try {
        work();
    } catch (const std::exception&) {
        messages_->showException(std::current_exception());
    }
}

void MainWindow::askSave(bool always) {
    if (!session_->hasRun()) {
        return;
    }
    QString path = sessionPath_;
    if (always || path.isEmpty()) {
        path = QFileDialog::getSaveFileName(this, tr("Save session"), path, tr("Basin sessions (*.basin)"));
    }
    if (path.isEmpty()) {
        return;
    }
    saveSession(path.endsWith(QLatin1String(".basin")) ? path : path + QStringLiteral(".basin"));
}

void MainWindow::saveSession(const QString& path) {
    guarded([&] {
        const PlaybackCursor& cursor = session_->look().cursor;
        save_session(path.toStdString(), *session_->look().run,
                     SessionCursor{cursor.segment, cursor.position});
        sessionPath_ = path;
        messages_->showNotice(tr("Saved as %1").arg(path));
    });
}

void MainWindow::askRunUntil() {
    const std::optional<RunUntil> until = askUntil(*session_->look().run, this);
    if (until) {
        session_->runUntil(*until);
    }
}

void MainWindow::askBranchName() {
    const Branch& branch = session_->look().branch(session_->look().cursor.branch);
    const QString name = askName(QString::fromStdString(branch.name), this);
    session_->renameBranch(branch.id, name);
}

void MainWindow::exportView(const QString& name, const QSize& present, const ViewDocks::Draw& draw) {
    const std::optional<PictureRequest> request = askPicture(present, name, this);
    if (request) {
        guarded([&] { savePicture(draw(request->size, request->dpi), request->path); });
    }
}

void MainWindow::exportAllPlots() {
    if (!session_->hasRun()) {
        return;
    }
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the plots"));
    if (folder.isEmpty()) {
        return;
    }
    guarded([&] {
        const auto paths = writeScalarPlots(session_->look(), folder.toStdString(), PictureSize{});
        messages_->showNotice(
            tr("%n plot(s) written to %1", nullptr, static_cast<int>(paths.size())).arg(folder));
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().front().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    openFile(event->mimeData()->urls().front().toLocalFile());
    event->acceptProposedAction();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    // Space runs and pauses, except where the control with the focus needs it for itself.
    if (event->type() == QEvent::ShortcutOverride && keepsSpace(watched, *static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace basin
