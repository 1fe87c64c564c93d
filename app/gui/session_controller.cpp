// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/session_controller.h"

#include "app/gui/edit_text.h"
#include "core/base/log.h"
#include "widgets/message_text.h"

namespace basin {

namespace {

constexpr int pollIntervalMs = 16;

bool samePlace(const RunnerStatus& a, const RunnerStatus& b) {
    return a.running == b.running && a.segment == b.segment && a.position == b.position && a.head == b.head &&
           a.paused_because == b.paused_because && a.stop.has_value() == b.stop.has_value() &&
           a.failure == b.failure && a.pending == b.pending && a.can_undo == b.can_undo &&
           a.can_redo == b.can_redo && a.replay_busy == b.replay_busy && a.replay_done == b.replay_done &&
           a.busy == b.busy && a.busy_progress == b.busy_progress;
}

/// A line of the log, in the language of the window.
void say(const QString& line) {
    log_info("{}", line.toStdString());
}

QString labelOf(const RunLook& look) {
    return QString::fromStdString(look.info().label);
}

} // namespace

SessionController::SessionController(QObject* parent) : QObject(parent) {
    timer_.setTimerType(Qt::PreciseTimer);
    timer_.setInterval(pollIntervalMs);
    connect(&timer_, &QTimer::timeout, this, &SessionController::poll);
    connect(&search_, &BackgroundJob::progressed, this,
            [this](double share) { emit searching(search_.title(), share); });
    connect(&search_, &BackgroundJob::finished, this, &SessionController::searched);
}

SessionController::~SessionController() = default;

void SessionController::openRun(std::shared_ptr<Run> run, std::optional<PlaybackCursor> cursor, Marks marks) {
    cancelSearch();
    runner_.reset();
    live_.reset();
    past_.reset();
    wanted_.clear();
    wantedArrays_.clear();
    awaitsPast_ = replaying_ = finishesIteration_ = false;
    arrival_.reset();
    look_ = RunLook{};
    look_.run = std::move(run);
    look_.tree = look_.run->tree();
    look_.findings = stop_findings(look_.tree);
    look_.marks = std::move(marks);
    runner_ = std::make_unique<Runner>(look_.run);
    runner_->set_breakpoints(look_.marks.breakpoints);
    runner_->set_watches(look_.marks.watches);
    runner_->watch_inner(!look_.run->inner_channels().empty()); // for the timeline
    status_ = runner_->status();
    refreshLook();
    const RunSpec& spec = look_.run->spec();
    say(spec.preset.empty() ? tr("A run of %1 is open, seed %2.").arg(labelOf(look_)).arg(spec.request.seed)
                            : tr("A run of %1 is open, preset %2, seed %3.")
                                  .arg(labelOf(look_), QString::fromStdString(spec.preset))
                                  .arg(spec.request.seed));
    emit runChanged();
    if (cursor && cursor->branch < static_cast<int>(look_.tree.branches.size()) &&
        cursor->position == headOf(look_.tree, cursor->branch)) {
        runner_->go_live(look_.branch(cursor->branch).tip, cursor->position); // it goes on from there
    } else if (cursor) {
        goTo(cursor->branch, cursor->position);
    }
    timer_.start();
    emit updated();
}

std::optional<SessionController::Handover> SessionController::handOver() {
    if (!hasRun()) {
        return {};
    }
    cancelSearch();
    timer_.stop();
    status_ = runner_->status();
    Handover handed{look_.run,        look_.marks,     look_.cursor, status_.segment,
                    status_.position, status_.pending, status_.redo, status_.running};
    runner_.reset();
    if (handed.running) {
        handed.livePosition = handed.run->head(handed.liveSegment).position; // it came further meanwhile
    }
    look_ = RunLook{};
    live_.reset();
    past_.reset();
    return handed;
}

void SessionController::takeOver(Handover handed) {
    openRun(std::move(handed.run), std::nullopt, std::move(handed.marks));
    runner_->go_live(handed.liveSegment, handed.livePosition, std::move(handed.redo));
    if (!handed.pending.empty()) {
        runner_->edit(std::move(handed.pending));
    }
    if (handed.running) {
        runner_->run();
    }
    if (handed.cursor.followsLive) {
        look_.cursor = {handed.cursor.branch, handed.liveSegment, handed.livePosition, true};
        changed_ = true;
    } else {
        lookAt(handed.cursor);
    }
}

const std::shared_ptr<const Snapshot>& SessionController::snapshot() const {
    return isPast() && past_ ? past_ : live_;
}

void SessionController::poll() {
    const bool news = takeNews();
    if (replaying_) {
        replayOn();
    }
    if (news || changed_) {
        changed_ = false;
        refreshLook();
        emit updated();
    }
}

bool SessionController::takeNews() {
    RunnerStatus fresh = runner_->status();
    if (status_.running && !fresh.running) {
        const QString why = messageText(fresh.paused_because);
        say(why.isEmpty() || fresh.paused_because == "step"
                ? tr("Paused at iteration %1.").arg(fresh.position.iteration)
                : tr("Paused at iteration %1: %2").arg(fresh.position.iteration).arg(why));
    }
    bool news = !samePlace(fresh, status_);
    status_ = std::move(fresh);
    if (arrival_) {
        checkArrival();
    }
    if (finishesIteration_ && !status_.running) {
        finishesIteration_ = false;
        if (status_.position.phase > 0 && !status_.stop) {
            runner_->step(levelCount() - 2);
        }
    }
    for (const std::string& notice : status_.notices) {
        emit noticed(messageText(notice));
    }
    if (std::shared_ptr<const Snapshot> snapshot = runner_->take_live()) {
        live_ = std::move(snapshot);
        news = true;
    }
    if (std::shared_ptr<const Snapshot> snapshot = runner_->take_past()) {
        awaitsPast_ = isPast() && (snapshot->segment != look_.cursor.segment ||
                                   snapshot->position != look_.cursor.position);
        past_ = std::move(snapshot);
        news = true;
    }
    if (const std::optional<Runner::Answer> answer = runner_->take_answer()) {
        emit answered(*answer);
    }
    return news;
}

void SessionController::refreshLook() {
    look_.tree = look_.run->tree();
    look_.findings = stop_findings(look_.tree);
    look_.liveSegment = status_.segment;
    look_.livePosition = status_.position;
    if (look_.cursor.followsLive) {
        look_.cursor.segment = status_.segment;
        look_.cursor.branch = look_.segment(status_.segment).branch;
        look_.cursor.position = status_.position;
    }
    // A live run that was sent back (undo, "to the cursor") halts in the past as well.
    const bool behind = !status_.running && status_.position < status_.head;
    look_.mode = isPast() || behind ? Mode::past : status_.running ? Mode::live : Mode::paused;
}

void SessionController::edit(const Edit& edit) {
    if (!hasRun()) {
        return;
    }
    say(tr("Edit at iteration %1: %2")
            .arg(look_.cursor.position.iteration)
            .arg(editText(look_.info(), edit)));
    if (isPast()) {
        const PlaybackCursor here = look_.cursor;
        followWhenArrived(here);
        runner_->edit(here.segment, here.position, {edit});
    } else {
        runner_->edit({edit});
    }
}

void SessionController::fork() {
    if (hasRun()) {
        const PlaybackCursor here = look_.cursor;
        followWhenArrived(here);
        runner_->fork(here.segment, here.position);
    }
}

void SessionController::computeFromStart(const std::vector<Edit>& edits) {
    if (!hasRun()) {
        return;
    }
    const Position head = headOf(look_.tree, look_.cursor.branch);
    followLive();
    if (edits.empty()) {
        runner_->fork(0, Position{});
    } else {
        runner_->edit(0, Position{}, edits);
    }
    RunUntil until;
    if (head.iteration > 0) {
        until.iteration = head.iteration;
    }
    runner_->run(until);
}

void SessionController::undo() {
    if (hasRun()) {
        followLive();
        runner_->undo();
    }
}

void SessionController::redo() {
    if (hasRun()) {
        followLive();
        runner_->redo();
    }
}

void SessionController::renameBranch(int branch, const QString& name) {
    if (hasRun() && !name.trimmed().isEmpty()) {
        look_.run->rename_branch(branch, name.trimmed().toStdString());
        changed_ = true;
    }
}

void SessionController::setWanted(const QString& view, std::set<std::string> channels) {
    if (!hasRun() || wanted_[view] == channels) {
        return;
    }
    wanted_[view] = std::move(channels);
    std::set<std::string> all;
    for (const auto& [name, some] : wanted_) {
        all.insert(some.begin(), some.end());
    }
    runner_->want(std::move(all));
    if (isPast()) {
        runner_->look_at(look_.cursor.segment, look_.cursor.position);
    }
}

void SessionController::setWantedArrays(std::set<ArrayName> arrays) {
    if (!hasRun() || wantedArrays_ == arrays) {
        return;
    }
    wantedArrays_ = arrays;
    runner_->want_arrays(std::move(arrays));
    if (isPast()) {
        runner_->look_at(look_.cursor.segment, look_.cursor.position);
    }
}

void SessionController::setColouring(const std::string& channel, const std::string& quantity) {
    if (hasRun()) {
        runner_->set_colouring(channel, quantity);
        if (isPast()) {
            runner_->look_at(look_.cursor.segment, look_.cursor.position);
        }
    }
}

void SessionController::setFocus(const std::string& table, std::int32_t row) {
    if (hasRun()) {
        runner_->set_focus(table, row);
        if (isPast()) {
            runner_->look_at(look_.cursor.segment, look_.cursor.position);
        }
    }
}

void SessionController::ask(const std::string& query, std::vector<Value> arguments) {
    if (hasRun()) {
        runner_->query(look_.cursor.segment, look_.cursor.position, query, std::move(arguments));
    }
}

void SessionController::cancelStart() {
    if (hasRun()) {
        runner_->cancel_start();
    }
}

void SessionController::cancelQuestion() {
    if (hasRun()) {
        runner_->cancel_query();
    }
}

} // namespace basin
