// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/session_controller.h"

#include <algorithm>

namespace basin {

namespace {

constexpr int pollIntervalMs = 16;
constexpr int arrivalPatience = 120; ///< polls, two seconds
constexpr double quickIterationsPerSec = 20.0;
constexpr std::int64_t replayTicks = 600; ///< a replay of everything takes about ten seconds

bool samePlace(const RunnerStatus& a, const RunnerStatus& b) {
    return a.running == b.running && a.segment == b.segment && a.position == b.position && a.head == b.head &&
           a.paused_because == b.paused_because && a.stop.has_value() == b.stop.has_value() &&
           a.failure == b.failure && a.pending == b.pending && a.can_undo == b.can_undo &&
           a.can_redo == b.can_redo && a.replay_busy == b.replay_busy && a.replay_done == b.replay_done &&
           a.busy == b.busy && a.busy_progress == b.busy_progress;
}

} // namespace

SessionController::SessionController(QObject* parent) : QObject(parent) {
    timer_.setTimerType(Qt::PreciseTimer);
    timer_.setInterval(pollIntervalMs);
    connect(&timer_, &QTimer::timeout, this, &SessionController::poll);
}

SessionController::~SessionController() = default;

void SessionController::openRun(std::shared_ptr<Run> run, std::optional<PlaybackCursor> cursor) {
    runner_.reset();
    live_.reset();
    past_.reset();
    wanted_.clear();
    awaitsPast_ = replaying_ = finishesIteration_ = false;
    arrival_.reset();
    look_ = RunLook{};
    look_.run = std::move(run);
    look_.tree = look_.run->tree();
    runner_ = std::make_unique<Runner>(look_.run);
    status_ = runner_->status();
    refreshLook();
    emit runChanged();
    if (cursor) {
        goTo(cursor->branch, cursor->position);
    }
    timer_.start();
    emit updated();
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
        emit noticed(QString::fromStdString(notice));
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

void SessionController::followLive() {
    runner_->cancel_look();
    arrival_.reset();
    look_.cursor.followsLive = true;
    awaitsPast_ = replaying_ = false;
    changed_ = true;
}

void SessionController::followWhenArrived(const PlaybackCursor& there) {
    replaying_ = false;
    if (isPast()) {
        arrival_ = Arrival{there.segment, there.position, look_.tree.segments.size(), arrivalPatience};
    }
}

/// An edit or a fork opens a segment, a plain move reaches its place; a refused one gives up by the notice.
void SessionController::checkArrival() {
    const bool there = status_.segment == arrival_->segment && status_.position == arrival_->position;
    const bool opened = static_cast<std::size_t>(status_.segment) >= arrival_->segmentsBefore;
    if (there || opened || --arrival_->patience <= 0) {
        followLive();
    } else if (!status_.notices.empty()) {
        arrival_.reset();
    }
}

void SessionController::lookAt(const PlaybackCursor& cursor) {
    look_.cursor = cursor;
    look_.cursor.followsLive = false;
    awaitsPast_ = true;
    changed_ = true;
    runner_->look_at(cursor.segment, cursor.position);
}

void SessionController::goTo(int branch, const Position& position) {
    if (!hasRun() || branch < 0 || branch >= static_cast<int>(look_.tree.branches.size())) {
        return;
    }
    look_.tree = look_.run->tree();
    const SegmentId tip = look_.branch(branch).tip;
    const Position wanted = std::clamp(position, Position{}, look_.segment(tip).head);
    const SegmentId segment = look_.tree.owner_of(tip, wanted);
    const bool onLive = segment == status_.segment;
    // The head of a running run is never behind us: going there means to follow it.
    if (onLive && (status_.running ? wanted >= status_.position : wanted == status_.position)) {
        followLive();
        return;
    }
    if (isPast() && segment == look_.cursor.segment && wanted == look_.cursor.position) {
        look_.cursor.branch = branch;
        changed_ = true;
        return;
    }
    lookAt({branch, segment, wanted, false});
}

void SessionController::goAlong(std::optional<Position> position) {
    if (position) {
        goTo(look_.cursor.branch, *position);
    }
}

void SessionController::showBranch(int branch) {
    if (!hasRun() || branch == look_.cursor.branch) {
        return;
    }
    const Position head = headOf(look_.tree, branch);
    if (isPast() || status_.running) {
        goTo(branch, std::min(look_.cursor.position, head));
    } else {
        runner_->go_live(look_.branch(branch).tip, head);
    }
}

void SessionController::goToFirst() {
    replaying_ = false;
    goTo(look_.cursor.branch, Position{});
}

void SessionController::returnToLive() {
    if (!hasRun()) {
        return;
    }
    if (!status_.running && status_.position < status_.head) {
        runner_->go_live(status_.segment, status_.head);
    }
    followLive();
}

void SessionController::runOrPause() {
    if (!hasRun()) {
        return;
    }
    if (!isPast()) {
        if (status_.running) {
            // Where iterations are quick the halt is moved to the end of one: rows and pictures are whole
            // there.
            finishesIteration_ = status_.iterations_per_sec >= quickIterationsPerSec;
            runner_->pause();
        } else {
            runner_->run();
        }
        return;
    }
    const bool atHead = look_.cursor.position >= headOf(look_.tree, look_.cursor.branch);
    if (replaying_ || !atHead) {
        replaying_ = !replaying_;
        changed_ = true;
        return;
    }
    // At the head of a branch that is not the live one: the live run moves here and goes on.
    const PlaybackCursor here = look_.cursor;
    followWhenArrived(here);
    runner_->go_live(here.segment, here.position);
    runner_->run();
}

void SessionController::runUntil(const RunUntil& until) {
    if (hasRun()) {
        returnToLive();
        runner_->run(until);
    }
}

void SessionController::stop() {
    if (hasRun()) {
        replaying_ = false;
        runner_->pause();
        runner_->cancel_look();
        runner_->cancel_query();
        changed_ = true;
    }
}

void SessionController::stepForward(std::size_t level) {
    if (!hasRun() || level >= levelCount()) {
        return;
    }
    replaying_ = false;
    if (isPast()) {
        goAlong(positionAfter(look_.tree, look_.shownTip(), look_.cursor.position, level, levelCount()));
    } else {
        runner_->step(level);
    }
}

void SessionController::stepBack(std::size_t level) {
    if (!hasRun() || level >= levelCount()) {
        return;
    }
    replaying_ = false;
    if (!isPast() && status_.running) {
        runner_->pause();
    }
    goAlong(positionBefore(look_.tree, look_.shownTip(), look_.cursor.position, level, levelCount()));
}

void SessionController::replayOn() {
    if (awaitsPast_) {
        return;
    }
    const Position head = headOf(look_.tree, look_.cursor.branch);
    const std::int64_t stride = std::max<std::int64_t>(1, head.iteration / replayTicks);
    const Position next{look_.cursor.position.iteration + stride, 0};
    replaying_ = next < head;
    goTo(look_.cursor.branch, std::min(next, head));
    changed_ = true;
}

void SessionController::runToCursor() {
    if (hasRun() && isPast()) {
        const PlaybackCursor here = look_.cursor;
        followWhenArrived(here);
        runner_->go_live(here.segment, here.position);
    }
}

void SessionController::edit(const Edit& edit) {
    if (!hasRun()) {
        return;
    }
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

void SessionController::toggleBreakpoint() {
    if (!hasRun()) {
        return;
    }
    const std::int64_t here = look_.shownIteration();
    if (look_.breakpoints.erase(here) == 0) {
        look_.breakpoints.insert(here);
    }
    runner_->set_breakpoints(look_.breakpoints);
    changed_ = true;
}

void SessionController::toggleBookmark() {
    if (!hasRun()) {
        return;
    }
    const std::int64_t here = look_.shownIteration();
    if (look_.bookmarks.erase(here) == 0) {
        look_.bookmarks.insert(here);
    }
    changed_ = true;
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

void SessionController::setColouring(const std::string& channel, const std::string& quantity) {
    if (hasRun()) {
        runner_->set_colouring(channel, quantity);
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

void SessionController::cancelQuestion() {
    if (hasRun()) {
        runner_->cancel_query();
    }
}

} // namespace basin
