// SPDX-License-Identifier: GPL-3.0-or-later
// How the cursor and the live run move. Part of SessionController.
#include "app/gui/session_controller.h"
#include "core/run/run_rows.h"

#include <algorithm>

namespace basin {

namespace {

constexpr int arrivalPatience = 120; ///< polls, two seconds
constexpr double quickIterationsPerSec = 20.0;
constexpr std::int64_t replayTicks = 600; ///< a replay of everything takes about ten seconds

} // namespace

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
    look_.findings = stop_findings(look_.tree);
    const SegmentId tip = look_.branch(branch).tip;
    const Position wanted = std::clamp(position, Position{}, look_.segment(tip).head);
    // Back is the way that led here, not that of an edit that was undone after it had computed rows.
    const bool back = branch == look_.cursor.branch && wanted <= look_.cursor.position;
    const SegmentId segment = look_.tree.owner_of(back ? look_.cursor.segment : tip, wanted);
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

void SessionController::cancelLook() {
    if (!hasRun() || !awaitsPast_) {
        return;
    }
    replaying_ = false;
    if (past_ == nullptr) {
        followLive();
        return;
    }
    runner_->cancel_look();
    look_.cursor.segment = past_->segment;
    look_.cursor.position = past_->position;
    const SegmentId tip = look_.shownTip();
    if (look_.tree.owner_of(tip, past_->position) != past_->segment) {
        look_.cursor.branch = look_.segment(past_->segment).branch; // the picture is of another branch
    }
    awaitsPast_ = false;
    changed_ = true;
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

void SessionController::goBackTo(const QString& condition) {
    if (!hasRun()) {
        return;
    }
    const int branch = look_.cursor.branch;
    const std::int64_t before = look_.shownIteration();
    const auto watch = std::make_shared<Watch>(make_watch(*look_.run, condition.toStdString()));
    const auto found = std::make_shared<std::optional<std::int64_t>>();
    const auto cancelled = std::make_shared<bool>(false);
    replaying_ = false;
    search_.start(
        tr("Searching for %1").arg(condition),
        [=, parts = rows_of(look_.run->tree(), look_.shownTip())](const std::stop_token& stop,
                                                                  const BackgroundJob::Progress& progress) {
            *found =
                last_hold_before(*watch, parts, before, stop, [&](std::int64_t done, std::int64_t total) {
                    progress(static_cast<double>(done) / static_cast<double>(total));
                });
            *cancelled = stop.stop_requested();
        },
        [=, this] {
            if (*found) {
                goTo(branch, Position{**found, 0});
            } else if (!*cancelled) {
                emit noticed(tr("“%1” never held before iteration %2").arg(condition).arg(before));
            }
        });
}

void SessionController::cancelSearch() {
    search_.cancel();
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

} // namespace basin
