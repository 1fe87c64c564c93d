// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/replay_worker.h"

#include "core/base/error.h"
#include "core/run/named_rows.h"

#include <algorithm>

namespace basin {

namespace {

using namespace std::chrono_literals;

/// A look that has taken longer gives way to a newer one; shorter ones finish, so that scrubbing shows
/// something on the way.
constexpr auto look_patience = 150ms;

/// The replay instance uses the cores that the live one leaves.
int replay_threads(const Run& run) {
    const int cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    return std::clamp(cores - run.spec().threads, 1, std::max(1, run.spec().threads));
}

} // namespace

ReplayWorker::ReplayWorker(Run& run)
    : run_(run), thread_([this](const std::stop_token& stop) { loop(stop); }) {}

ReplayWorker::~ReplayWorker() {
    thread_.request_stop(); // first: a job that begins now finds it
    {
        const std::scoped_lock lock(mutex_);
        look_source_.request_stop();
        question_source_.request_stop();
    }
    thread_.join();
}

// --- frontend

void ReplayWorker::look_at(SegmentId segment, Position at) {
    {
        const std::scoped_lock lock(mutex_);
        next_look_ = Look{segment, at};
        if (looking_ && Clock::now() - began_ > look_patience) {
            look_source_.request_stop();
        }
    }
    wake_.notify_all();
}

void ReplayWorker::cancel_look() {
    const std::scoped_lock lock(mutex_);
    next_look_.reset();
    shown_.reset();
    if (looking_) {
        look_source_.request_stop();
    }
    idle_changed_.notify_all();
}

void ReplayWorker::query(SegmentId segment, Position at, const std::string& action,
                         std::vector<Value> arguments) {
    {
        const std::scoped_lock lock(mutex_);
        next_question_ = Question{{segment, at}, action, std::move(arguments)};
    }
    wake_.notify_all();
}

void ReplayWorker::cancel_query() {
    const std::scoped_lock lock(mutex_);
    next_question_.reset();
    if (asking_) {
        question_source_.request_stop();
    }
    idle_changed_.notify_all();
}

/// What is being looked at is built again.
void ReplayWorker::prefer(const std::function<void(Preferences&)>& change) {
    {
        const std::scoped_lock lock(mutex_);
        change(preferences_);
        if (!next_look_) {
            next_look_ = shown_;
        }
    }
    wake_.notify_all();
}

void ReplayWorker::want(std::set<std::string> channels) {
    prefer([&](Preferences& preferences) { preferences.wanted.channels = std::move(channels); });
}

void ReplayWorker::want_arrays(std::set<ArrayName> arrays) {
    prefer([&](Preferences& preferences) { preferences.wanted.arrays = std::move(arrays); });
}

void ReplayWorker::set_colouring(const std::string& channel, const std::string& quantity) {
    prefer([&](Preferences& preferences) { preferences.colourings[channel] = quantity; });
}

void ReplayWorker::set_focus(const std::string& table, std::int32_t row) {
    prefer([&](Preferences& preferences) { preferences.foci[table] = row; });
}

void ReplayWorker::watch_inner(bool on) {
    prefer([&](Preferences& preferences) { preferences.inner_watched = on; });
}

std::shared_ptr<const Snapshot> ReplayWorker::take() {
    return mailbox_.take();
}

std::optional<Runner::Answer> ReplayWorker::take_answer() {
    const std::scoped_lock lock(mutex_);
    return std::exchange(answer_, std::nullopt);
}

void ReplayWorker::read_status(RunnerStatus& status) {
    const std::scoped_lock lock(mutex_);
    status.replay_busy = looking_ || asking_ || !nothing_to_do();
    status.replay_done = done_;
    status.replay_total = total_;
    if (looking_ && done_ > 0) {
        const std::chrono::duration<double> spent = Clock::now() - began_;
        status.replay_secs_left =
            spent.count() * static_cast<double>(total_ - done_) / static_cast<double>(done_);
    }
    if (asking_) {
        status.busy = question_;
        status.busy_progress = question_progress_;
    }
    status.notices.insert(status.notices.end(), notices_.begin(), notices_.end());
    notices_.clear();
}

void ReplayWorker::wait_idle() {
    std::unique_lock lock(mutex_);
    idle_changed_.wait(lock, [this] { return nothing_to_do() && !looking_ && !asking_; });
}

// --- worker

void ReplayWorker::loop(const std::stop_token& stop) {
    while (const auto job = next_job(stop)) {
        Runner::Answer answered;
        try {
            take_on(job->preferences);
            if (job->look) {
                show(*job->look, job->stop);
            } else {
                answered = answer(*job->question, job->stop);
            }
        } catch (const std::exception& fault) {
            answered.error = fault.what();
            if (job->look) {
                notice(fault.what());
            }
        }
        if (job->question) {
            answered.action = job->question->action;
            const std::scoped_lock lock(mutex_);
            answer_ = std::move(answered);
        }
    }
}

std::optional<ReplayWorker::Job> ReplayWorker::next_job(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    looking_ = asking_ = false;
    done_ = total_ = 0;
    idle_changed_.notify_all();
    wake_.wait(lock, stop, [this] { return !nothing_to_do(); });
    if (stop.stop_requested()) {
        return std::nullopt;
    }
    Job job;
    job.preferences = preferences_;
    began_ = Clock::now();
    if (next_look_) {
        job.look = shown_ = std::exchange(next_look_, std::nullopt);
        looking_ = true;
        look_source_ = {};
        job.stop = look_source_.get_token();
    } else {
        job.question = std::exchange(next_question_, std::nullopt);
        asking_ = true;
        question_source_ = {};
        job.stop = question_source_.get_token();
        question_ = job.question->action;
        question_progress_ = 0.0;
    }
    return job;
}

void ReplayWorker::take_on(const Preferences& preferences) {
    if (executor_ == nullptr) {
        executor_ = std::make_unique<Executor>(run_, replay_threads(run_));
    }
    for (const auto& [channel, quantity] : preferences.colourings) {
        const auto known = in_effect_.colourings.find(channel);
        if (known == in_effect_.colourings.end() || known->second != quantity) {
            executor_->set_colouring(channel, quantity);
        }
    }
    for (const auto& [table, row] : preferences.foci) {
        const auto known = in_effect_.foci.find(table);
        if (known == in_effect_.foci.end() || known->second != row) {
            executor_->set_focus(table, row);
        }
    }
    if (preferences.inner_watched != in_effect_.inner_watched) {
        executor_->watch_inner(preferences.inner_watched);
    }
    in_effect_ = preferences;
}

GoResult ReplayWorker::travel(const Look& to, const std::stop_token& stop) {
    GoResult went = executor_->go_to(to.segment, to.at, stop, [this](std::int64_t done, std::int64_t total) {
        report_progress(done, total);
    });
    if (went.mismatch) {
        const Position where = went.mismatch->position;
        notice("replay differs from the record at iteration " + std::to_string(where.iteration) + ", phase " +
               std::to_string(where.phase));
    }
    if (!went.failure.empty()) {
        throw std::runtime_error(went.failure);
    }
    return went;
}

void ReplayWorker::show(const Look& look, const std::stop_token& stop) {
    if (!travel(look, stop).reached || stop.stop_requested()) {
        return;
    }
    std::vector<std::string> notices;
    Snapshot snapshot = make_snapshot(*executor_, in_effect_.wanted, notices);
    snapshot.live = false;
    if (in_effect_.inner_watched) {
        snapshot.inner = executor_->take_inner();
        const std::int64_t shown = look.at.iteration + (look.at.phase > 0 ? 1 : 0);
        std::erase_if(snapshot.inner, [&](const InnerRow& row) { return row.iteration != shown; });
    }
    mailbox_.put(std::move(snapshot));
    for (std::string& text : notices) {
        notice(std::move(text));
    }
}

Runner::Answer ReplayWorker::answer(const Question& question, const std::stop_token& stop) {
    const Action* action = run_.factory().info().action(question.action);
    if (action == nullptr || !action->is_query) {
        throw usage_error("'" + question.action + "' is not a question");
    }
    Runner::Answer answered;
    std::vector<Value> arguments = question.arguments;
    for (std::size_t i = arguments.size(); i < action->parameters.size(); ++i) {
        arguments.push_back(action->parameters[i].default_value);
    }
    for (Value& argument : arguments) {
        if (auto* text = std::get_if<std::string>(&argument)) {
            *text = with_named_rows(run_, *text);
        }
    }
    if (travel(question.at, stop).reached) {
        const auto progress = [this](double share) {
            const std::scoped_lock lock(mutex_);
            question_progress_ = share;
        };
        answered.table = executor_->optimizer().query(question.action, arguments, stop, progress);
    }
    if (stop.stop_requested()) {
        answered.table = {};
        answered.error = "cancelled";
    }
    return answered;
}

void ReplayWorker::report_progress(std::int64_t done, std::int64_t total) {
    const std::scoped_lock lock(mutex_);
    done_ = done;
    total_ = total;
    if (looking_ && next_look_ && Clock::now() - began_ > look_patience) {
        look_source_.request_stop();
    }
}

void ReplayWorker::notice(std::string text) {
    const std::scoped_lock lock(mutex_);
    notices_.push_back(std::move(text));
}

} // namespace basin
