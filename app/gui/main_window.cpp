// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/main_window.h"

#include "app/gui/appearance_menu.h"
#include "app/gui/dialogs.h"
#include "app/gui/export_commands.h"
#include "app/gui/feeds.h"
#include "app/gui/frame_results.h"
#include "app/gui/key_claims.h"
#include "app/gui/log_dock.h"
#include "app/gui/main_actions.h"
#include "app/gui/palette_commands.h"
#include "app/gui/pane_focus.h"
#include "app/gui/plot_docks.h"
#include "app/gui/query_dialog.h"
#include "app/gui/run_copies.h"
#include "app/gui/start_screen.h"
#include "app/gui/status_line.h"
#include "app/gui/strips.h"
#include "app/gui/timeline_dock.h"
#include "app/gui/view_docks.h"
#include "app/gui/watches_dock.h"
#include "app/gui/window_docks.h"
#include "widgets/axis_ticks.h"
#include "widgets/icons.h"
#include "widgets/message_text.h"
#include "widgets/timeline.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QScreen>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

namespace basin {

namespace {

constexpr QSize leastSize(1280, 800), usualSize(1600, 1000), roomForFrame(4, 32);

} // namespace

MainWindow::MainWindow(const OptimizerRegistry& registry, QWidget* parent)
    : QMainWindow(parent), session_(new SessionController(this)) {
    setWindowTitle(tr("Basin"));
    const QSize room = screen()->availableSize() - roomForFrame;
    setMinimumSize(leastSize.boundedTo(room)); // at 200 % many a screen is smaller
    resize(usualSize.boundedTo(room));
    setDockNestingEnabled(true);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    actions_ = new MainActions(*session_, *this);
    buildTop();
    files_ = new FileCommands(registry, *session_, *messages_, *this);
    exports_ = new ExportCommands(*session_, *messages_, *this);
    frames_ = new FrameResults(*session_, *messages_, *this);
    docks_ = new WindowDocks(*this, *session_);
    copies_ = new RunCopies(*session_, *files_, *messages_, *this);
    copies_->dress(docks_->hyperparameters());
    focus_ = new PaneFocus(*this, *menuWidget(), [this] { return docks_->all(); });
    query_ = new QueryDialog(this);
    buildMenus();
    status_ = new StatusLine(this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(0, 0, 0, 0);
    statusBar()->addWidget(status_, 1);
    auto* clock = new QTimer(this); // how long ago it was saved
    clock->start(1000);
    connect(clock, &QTimer::timeout, this, [this] {
        if (session_->hasRun() && files_->savedAt().isValid()) {
            status_->showSession(*session_, files_->savedAt());
        }
    });
    progress_ = new ProgressStrip(this);
    statusBar()->addPermanentWidget(progress_);
    connectSession();
    connectCommands();
    start_ = new StartScreen(*this, *transport_, *files_, *messages_);
    CommandPalette* palette = addPalette(*this, *menuWidget()->findChild<QMenuBar*>(), *session_);
    connect(&start_->page(), &WelcomePage::paletteAsked, palette, &CommandPalette::open);
    qApp->installEventFilter(this);
    docks_->load();
    docks_->timeline().timeline().setFocus();
}

MainWindow::~MainWindow() = default;

ViewDocks& MainWindow::views() const {
    return docks_->views();
}

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
    setMenuWidget(top);
}

void MainWindow::buildMenus() {
    auto* bar = menuWidget()->findChild<QMenuBar*>();
    QMenu* file = bar->addMenu(tr("&File"));
    files_->fillMenu(*file);
    file->addSeparator();
    exports_->fillMenu(*file);
    frames_->fillMenu(*file);
    file->addSeparator();
    file->addAction(icon(Icon::close), tr("&Quit"), this, &QWidget::close)->setShortcut(QKeySequence::Quit);
    copies_->fillMenu(actions_->fillMenus(*bar));
    QMenu* view = bar->addMenu(tr("&View"));
    connect(view, &QMenu::aboutToShow, this, [this, view] { fillViewMenu(*view); });
    QMenu* help = bar->addMenu(tr("&Help"));
    help->addAction(tr("Welcome page"), this, [this] { start_->show(session_->hasRun()); });
    help->addAction(tr("About Basin"), this, [this] { showAbout(this); });
}

void MainWindow::fillViewMenu(QMenu& menu) {
    menu.clear();
    docks_->fillMenu(menu);
    menu.addSeparator();
    focus_->fillMenu(menu);
    menu.addSeparator();
    addAppearanceMenus(menu, [this] { emit languageChosen(); });
}

void MainWindow::connectSession() {
    connect(session_, &SessionController::runChanged, this, &MainWindow::showRun);
    connect(session_, &SessionController::updated, this, &MainWindow::refresh);
    connect(session_, &SessionController::noticed, messages_, &MessageStrip::showNotice);
    connect(session_, &SessionController::answered, this, &MainWindow::showAnswer);
    connect(transport_, &Transport::iterationEntered, this, [this](qint64 iteration) {
        session_->goTo(session_->look().cursor.branch, Position{iteration, 0});
    });
    connect(transport_, &Transport::branchChosen, session_, &SessionController::showBranch);
}

void MainWindow::connectCommands() {
    connect(actions_, &MainActions::iterationAsked, transport_, &Transport::editIteration);
    connect(actions_, &MainActions::runUntilAsked, this, &MainWindow::askRunUntil);
    connect(actions_, &MainActions::backToWatchAsked, this, &MainWindow::askBackToWatch);
    connect(actions_, &MainActions::renameAsked, this, &MainWindow::askBranchName);
    exports_->setViews(docks_->views());
    connect(docks_, &WindowDocks::noticed, messages_, &MessageStrip::showNotice);
    connect(&docks_->watches(), &WatchesDock::failed, messages_, &MessageStrip::showException);
    connect(messages_, &MessageStrip::logAsked, &docks_->log(), &LogDock::show);
    RunOpener& opener = files_->opener();
    const auto tell = [this](const QString& title, double share) { progress_->showProgress(title, share); };
    connect(&opener, &RunOpener::traceGiven, &docks_->views().plotCommands(), &PlotDocks::overlayTrace);
    connect(files_, &FileCommands::progressed, progress_, tell);
    connect(files_, &FileCommands::finished, progress_, &ProgressStrip::finish);
    connect(frames_, &FrameResults::progressed, progress_, tell);
    connect(frames_, &FrameResults::finished, progress_, &ProgressStrip::finish);
    connect(session_, &SessionController::searching, progress_, tell);
    connect(session_, &SessionController::searched, progress_, &ProgressStrip::finish);
    PlotDocks& plots = docks_->views().plotCommands();
    connect(&plots, &PlotDocks::progressed, progress_, tell);
    connect(&plots, &PlotDocks::finished, progress_, &ProgressStrip::finish);
    connect(progress_, &ProgressStrip::cancelled, &plots, &PlotDocks::cancelReading);
    connect(progress_, &ProgressStrip::cancelled, this, [this] {
        files_->cancel();
        frames_->cancel();
        session_->cancelSearch();
        session_->cancelQuestion();
        session_->cancelLook();
        session_->cancelStart();
    });
}

void MainWindow::showRun() {
    pictureTold_ = false;
    files_->opener().setPresent(session_->look().run);
    docks_->showRun();
    setWindowTitle(QStringLiteral("%1 — %2").arg(files_->title(),
                                                 QString::fromStdString(session_->look().info().label)));
}

void MainWindow::refresh() {
    const RunnerStatus& status = session_->status();
    transport_->setState(
        transportState(session_->look(), status, session_->snapshot().get(), session_->isReplaying()));
    docks_->refresh();
    status_->showSession(*session_, files_->savedAt());
    showProgress(status);
    if (!pictureTold_ && session_->snapshot() != nullptr) {
        pictureTold_ = true;
        emit pictureShown();
    }
}

void MainWindow::showProgress(const RunnerStatus& status) {
    if (!status.busy.empty()) {
        const Action* question = session_->look().info().action(status.busy);
        progress_->showProgress(question != nullptr ? QString::fromStdString(question->label)
                                                    : tr("initialising"),
                                status.busy_progress);
    } else if (session_->awaitsPicture() && status.replay_busy && status.replay_total > 0) {
        const std::int64_t target = session_->look().cursor.position.iteration;
        progress_->showProgress(
            tr("replaying %1 → %2")
                .arg(countText(target - status.replay_total + status.replay_done), countText(target)),
            static_cast<double>(status.replay_done) / static_cast<double>(status.replay_total),
            status.replay_secs_left);
    } else if (!files_->isBusy() && !frames_->isBusy() && !session_->isSearching() &&
               !docks_->views().plotCommands().isReading()) {
        progress_->finish();
    }
}

void MainWindow::showAnswer(const Runner::Answer& answer) {
    const Action* action = session_->look().info().action(answer.action);
    if (!answer.error.empty()) {
        messages_->showNotice(messageText(answer.error));
    } else if (action != nullptr) {
        query_->showAnswer(QString::fromStdString(action->label), QString::fromStdString(action->description),
                           answer.table);
    }
}

void MainWindow::openFile(const QString& path) {
    files_->opener().openFile(path);
}

void MainWindow::openFiles(const QStringList& paths) {
    files_->opener().openFiles(paths);
}

void MainWindow::openPreset(const QString& optimizer, const QString& preset) {
    files_->opener().openPreset(optimizer, preset);
}

void MainWindow::saveSession(const QString& path) {
    files_->saveSession(path);
}

MainWindow::Handover MainWindow::handOver() {
    docks_->save();
    Handover handed;
    handed.names = files_->names();
    handed.geometry = saveGeometry();
    handed.layout = docks_->layout();
    handed.welcomes = start_->isShown();
    handed.traces = docks_->views().plotCommands().traces();
    handed.session = session_->handOver();
    return handed;
}

void MainWindow::takeOver(Handover handed) {
    files_->setNames(handed.names);
    if (handed.session) {
        session_->takeOver(std::move(*handed.session));
        docks_->views().plotCommands().setTraces(std::move(handed.traces));
        // After the docks of the run have been taken up.
        QTimer::singleShot(0, docks_, [this, layout = handed.layout] { docks_->restoreLayout(layout); });
    }
    if (handed.welcomes) {
        start_->show(session_->hasRun());
    }
}

void MainWindow::askRunUntil() {
    const std::shared_ptr<Run> run = session_->look().run; // a dialog outlasts many looks
    if (const std::optional<RunUntil> until = askUntil(*run, this)) {
        session_->runUntil(*until);
    }
}

void MainWindow::askBackToWatch() {
    const std::shared_ptr<Run> run = session_->look().run;
    const QString condition = askCondition(*run, docks_->watches().selectedExpression(), this);
    if (!condition.isEmpty()) {
        messages_->guard([&] { session_->goBackTo(condition); });
    }
}

void MainWindow::askBranchName() {
    const Branch branch = session_->look().branch(session_->look().cursor.branch);
    const QString name = askName(QString::fromStdString(branch.name), this);
    session_->renameBranch(branch.id, name);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    docks_->save();
    QMainWindow::closeEvent(event);
}

bool MainWindow::focusNextPrevChild(bool next) {
    const bool walks = start_ != nullptr && !start_->isShown();
    return (walks && focus_->tab(next)) || QMainWindow::focusNextPrevChild(next);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && watched->isWidgetType() &&
        static_cast<QWidget*>(watched)->window() == this) {
        const KeyClaim claim = claimOf(*watched, *static_cast<QKeyEvent*>(event));
        if (claim != KeyClaim::undecided) {
            event->setAccepted(claim == KeyClaim::control);
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace basin
