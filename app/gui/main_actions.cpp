// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/main_actions.h"

#include "app/gui/argument_dialog.h"
#include "app/gui/session_controller.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace basin {

MainActions::MainActions(SessionController& session, QWidget& window)
    : QObject(&window), session_(session), window_(window) {
    addMoves();
    addMarks();
    connect(&session, &SessionController::updated, this, &MainActions::refresh);
    connect(&session, &SessionController::runChanged, this, &MainActions::fillOptimizerActions);
    connect(&session, &SessionController::runChanged, this, &MainActions::fillLevelMenus);
    refresh();
}

QAction* MainActions::add(Icon which, const QString& text, const QList<QKeySequence>& keys,
                          std::function<void()> act) {
    auto* action = new QAction(icon(which), text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    QString tip = text;
    if (!keys.isEmpty()) {
        tip += QStringLiteral(" (%1)").arg(keys.first().toString(QKeySequence::NativeText));
    }
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, std::move(act));
    window_.addAction(action);
    return action;
}

std::size_t MainActions::iterationLevel() const {
    return session_.levelCount() < 2 ? 0 : session_.levelCount() - 2;
}

std::size_t MainActions::outerLevel() const {
    return session_.levelCount() < 3 ? 0 : session_.levelCount() - 3;
}

void MainActions::addMoves() {
    const auto forward = [this](auto level) { return [this, level] { session_.stepForward(level()); }; };
    const auto back = [this](auto level) { return [this, level] { session_.stepBack(level()); }; };
    const auto toPhase = [this] { return session_.levelCount() - 1; };
    const auto toIteration = [this] { return iterationLevel(); };
    const auto toOuter = [this] { return outerLevel(); };

    run_ = add(Icon::run, tr("Run / Pause"), {Qt::Key_F5, Qt::Key_Space}, [this] { session_.runOrPause(); });
    stop_ = add(Icon::stop, tr("Stop"), {Qt::SHIFT | Qt::Key_F5}, [this] { session_.stop(); });
    phase_ = add(Icon::stepInto, tr("Step one phase"), {Qt::Key_F11}, forward(toPhase));
    iteration_ = add(Icon::stepOver, tr("Step one iteration"), {Qt::Key_F10}, forward(toIteration));
    out_ =
        add(Icon::stepOut, tr("Step to the end of the level"), {Qt::SHIFT | Qt::Key_F11}, forward(toOuter));
    backPhase_ =
        add(Icon::backInto, tr("Back one phase"), {Qt::CTRL | Qt::SHIFT | Qt::Key_F11}, back(toPhase));
    backIteration_ = add(Icon::backOver, tr("Back one iteration"), {Qt::CTRL | Qt::SHIFT | Qt::Key_F10},
                         back(toIteration));
    backLevel_ =
        add(Icon::backOut, tr("Back one level"), {Qt::CTRL | Qt::SHIFT | Qt::Key_F12}, back(toOuter));
    first_ = add(Icon::first, tr("First iteration"), {Qt::Key_Home}, [this] { session_.goToFirst(); });
    last_ = add(Icon::last, tr("Newest iteration"), {}, [this] { session_.returnToLive(); });
    returnToLive_ =
        add(Icon::returnToLive, tr("Return to live"), {Qt::Key_End}, [this] { session_.returnToLive(); });
    last_->setToolTip(QStringLiteral("%1 (%2)").arg(
        last_->text(), returnToLive_->shortcut().toString(QKeySequence::NativeText)));
    goTo_ =
        add(Icon::search, tr("Go to iteration…"), {Qt::CTRL | Qt::Key_G}, [this] { emit iterationAsked(); });
    runToCursor_ = add(Icon::runToCursor, tr("Bring the run to the cursor"), {Qt::CTRL | Qt::Key_F10},
                       [this] { session_.runToCursor(); });
    backToWatch_ = add(Icon::backToWatch, tr("Back to where a condition last held…"),
                       {Qt::CTRL | Qt::SHIFT | Qt::Key_F5}, [this] { emit backToWatchAsked(); });
    runUntil_ = add(Icon::search, tr("Run until…"), {}, [this] { emit runUntilAsked(); });
    // Other names, by which the palette finds them.
    phase_->setData(tr("step into"));
    iteration_->setData(tr("step over"));
    out_->setData(tr("step out"));
    runToCursor_->setData(tr("run to cursor"));
    backToWatch_->setData(tr("run backwards to a watch"));
    runUntil_->setData(tr("run to a watch or condition"));
}

void MainActions::addMarks() {
    break_ = add(Icon::breakpoint, tr("Break at this iteration"), {Qt::Key_F9},
                 [this] { session_.toggleBreakpoint(); });
    break_->setIcon(icon(Icon::breakpoint, Token::error));
    bookmark_ =
        add(Icon::bookmark, tr("Bookmark"), {Qt::CTRL | Qt::Key_M}, [this] { session_.toggleBookmark(); });
    fork_ = add(Icon::fork, tr("Fork here"), {Qt::CTRL | Qt::Key_B}, [this] { session_.fork(); });
    rename_ = add(Icon::edit, tr("Rename branch…"), {}, [this] { emit renameAsked(); });
    undo_ = add(Icon::undo, tr("Undo edit"), {QKeySequence::Undo}, [this] { session_.undo(); });
    redo_ = add(Icon::redo, tr("Redo edit"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
                [this] { session_.redo(); });
}

TransportActions MainActions::transport() const {
    TransportActions actions;
    actions.first = first_;
    actions.backLevel = backLevel_;
    actions.backIteration = backIteration_;
    actions.backPhase = backPhase_;
    actions.runPause = run_;
    actions.stepPhase = phase_;
    actions.stepIteration = iteration_;
    actions.stepOut = out_;
    actions.last = last_;
    actions.backToWatch = backToWatch_;
    actions.runToCursor = runToCursor_;
    actions.breakHere = break_;
    actions.bookmark = bookmark_;
    actions.fork = fork_;
    actions.returnToLive = returnToLive_;
    return actions;
}

QMenu& MainActions::fillMenus(QMenuBar& bar) {
    edit_ = bar.addMenu(tr("&Edit"));
    edit_->addActions({undo_, redo_});
    edit_->addSeparator();
    QMenu* run = bar.addMenu(tr("&Run"));
    run->addActions({run_, stop_});
    run->addSeparator();
    run->addActions({phase_, iteration_, out_});
    endOf_ = run->addMenu(tr("Step to the end of"));
    run->addSeparator();
    run->addActions({backPhase_, backIteration_, backLevel_});
    startOf_ = run->addMenu(tr("Back to the start of"));
    run->addAction(backToWatch_);
    run->addSeparator();
    run->addActions({first_, last_, returnToLive_, goTo_, runToCursor_, runUntil_});
    run->addSeparator();
    run->addActions({break_, bookmark_});
    QMenu* branch = bar.addMenu(tr("&Branch"));
    branch->addActions({fork_, rename_});
    tools_ = bar.addMenu(tr("&Tools"));
    fillOptimizerActions();
    fillLevelMenus();
    return *branch;
}

/// One entry for each level around an iteration: a frame is left at once, not window by window.
void MainActions::fillLevelMenus() {
    if (endOf_ == nullptr) {
        return;
    }
    endOf_->clear();
    startOf_->clear();
    const std::size_t levels = session_.levelCount();
    for (std::size_t level = 0; level + 2 < levels; ++level) {
        const QString label = QString::fromStdString(session_.look().info().levels[level].label);
        endOf_->addAction(icon(Icon::stepOut), label, this, [this, level] { session_.stepForward(level); });
        startOf_->addAction(icon(Icon::backOut), label, this, [this, level] { session_.stepBack(level); });
    }
}

/// Actions that the optimizer declares: interventions under Edit, questions under Tools.
void MainActions::fillOptimizerActions() {
    qDeleteAll(optimizerActions_);
    optimizerActions_.clear();
    if (!session_.hasRun() || edit_ == nullptr) {
        return;
    }
    for (const Action& action : session_.look().info().actions) {
        QMenu* menu = action.is_query ? tools_ : edit_;
        const bool asks = !action.parameters.empty();
        QAction* entry =
            menu->addAction(QString::fromStdString(action.label) + (asks ? QStringLiteral("…") : QString()));
        entry->setToolTip(QString::fromStdString(action.description));
        connect(entry, &QAction::triggered, this, [this, action] {
            const std::optional<std::vector<Value>> arguments = askArguments(action, &window_);
            if (!arguments) {
                return;
            }
            if (action.is_query) {
                session_.ask(action.id, *arguments);
            } else {
                Edit edit;
                edit.kind = Edit::Kind::action;
                edit.target = action.id;
                edit.arguments = *arguments;
                session_.edit(edit);
            }
        });
        optimizerActions_.push_back(entry);
    }
}

void MainActions::refresh() {
    const bool open = session_.hasRun();
    const RunnerStatus& status = session_.status();
    const bool past = open && session_.look().mode == Mode::past;
    const bool atStart = !open || session_.look().cursor.position == Position{};
    const bool ended = open && !past && (status.stop.has_value() || !status.failure.empty());
    const bool nested = session_.levelCount() > 2;
    for (QAction* action : {run_, phase_, iteration_}) {
        action->setEnabled(open && !ended);
    }
    out_->setEnabled(open && !ended && nested);
    for (QAction* action : {backPhase_, backIteration_, backToWatch_, first_}) {
        action->setEnabled(!atStart);
    }
    backLevel_->setEnabled(!atStart && nested);
    if (endOf_ != nullptr) {
        endOf_->setEnabled(out_->isEnabled());
        startOf_->setEnabled(backLevel_->isEnabled());
    }
    last_->setEnabled(past);
    returnToLive_->setEnabled(past);
    runToCursor_->setEnabled(past);
    for (QAction* action : {stop_, break_, bookmark_, fork_, rename_, goTo_}) {
        action->setEnabled(open);
    }
    runUntil_->setEnabled(open && !ended);
    undo_->setEnabled(open && status.can_undo);
    redo_->setEnabled(open && status.can_redo);
    if (tools_ != nullptr) {
        tools_->menuAction()->setVisible(!tools_->isEmpty());
    }
}

} // namespace basin
