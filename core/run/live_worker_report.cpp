// SPDX-License-Identifier: GPL-3.0-or-later
// What the live worker tells: snapshots, status, inner rows.
#include "core/run/live_worker.h"

#include <algorithm>

namespace basin {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t inner_rows_held = 10'000;
constexpr auto picture_patience = 100ms; ///< a longer iteration is shown between its phases too
constexpr auto rate_window = 500ms;

} // namespace

InnerRows LiveWorker::inner_rows(std::uint64_t after) const {
    const std::scoped_lock lock(mutex_);
    InnerRows result;
    result.next = inner_next_;
    result.first = inner_next_ - inner_.size();
    const std::uint64_t skip =
        std::min<std::uint64_t>(std::max(after, result.first) - result.first, inner_.size());
    result.rows.assign(inner_.begin() + static_cast<std::ptrdiff_t>(skip), inner_.end());
    return result;
}

std::shared_ptr<const Snapshot> LiveWorker::take() {
    return mailbox_.take();
}

void LiveWorker::read_status(RunnerStatus& status) {
    const std::scoped_lock lock(mutex_);
    status = status_;
    status.notices = std::exchange(notices_, {});
    status_wanted_ = true;
}

void LiveWorker::take_inner() {
    std::vector<InnerRow> fresh = executor_->take_inner();
    const std::scoped_lock lock(mutex_);
    for (InnerRow& row : fresh) {
        inner_.push_back(std::move(row));
        ++inner_next_;
    }
    while (inner_.size() > inner_rows_held) {
        inner_.pop_front();
    }
}

void LiveWorker::notice(std::string text) {
    const std::scoped_lock lock(mutex_);
    notices_.push_back(std::move(text));
}

void LiveWorker::publish() {
    std::vector<std::string> notices;
    mailbox_.put(make_snapshot(*executor_, wanted_, notices));
    for (std::string& text : notices) {
        notice(std::move(text));
    }
    refresh_status();
}

/// While running: a picture when the last one was taken, at whole iterations unless these take long; numbers
/// when they were asked for.
void LiveWorker::publish_if_due(bool edits_applied) {
    const bool whole = executor_->position().phase == 0;
    const auto now = Clock::now();
    const bool slow = now - whole_ > picture_patience;
    whole_ = whole ? now : whole_;
    if (mailbox_.was_taken() && (whole || slow)) {
        publish();
    } else if (status_wanted_ || edits_applied) {
        refresh_status();
    } else {
        const std::scoped_lock lock(mutex_); // a slow phase may follow: the place at least is never stale
        status_.position = executor_->position();
        status_.head = std::max(status_.head, status_.position);
    }
}

void LiveWorker::refresh_status() {
    status_wanted_ = false; // first: whoever asks from now on gets a newer one
    RunnerStatus fresh;
    fresh.running = goal_.has_value();
    fresh.segment = executor_->segment();
    fresh.position = executor_->position();
    const Segment segment = run_.segment(fresh.segment);
    fresh.head = segment.head;
    fresh.levels = executor_->optimizer().level_positions();
    fresh.iterations_per_sec = rate();
    fresh.paused_because = fresh.running ? "" : paused_because_;
    fresh.stop = executor_->stopped();
    fresh.failure = fresh.stop ? segment.failure : "";
    fresh.pending = executor_->pending();
    fresh.can_undo = executor_->can_undo();
    fresh.can_redo = executor_->can_redo();
    fresh.redo = executor_->redo_list();
    fresh.watches = watches_.values();
    const std::scoped_lock lock(mutex_);
    status_ = std::move(fresh);
}

double LiveWorker::rate() {
    if (!goal_) {
        rate_samples_.clear();
        return 0.0;
    }
    const Clock::time_point now = Clock::now();
    rate_samples_.push_back({now, rows_finished_});
    while (rate_samples_.size() > 2 && now - rate_samples_[1].time >= rate_window) {
        rate_samples_.pop_front();
    }
    const std::chrono::duration<double> span = now - rate_samples_.front().time;
    const auto rows = static_cast<double>(rows_finished_ - rate_samples_.front().rows);
    return span.count() > 0.0 ? rows / span.count() : 0.0;
}

} // namespace basin
