// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/runner.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <stop_token>
#include <thread>

namespace basin {

/// The thread that recomputes the past for whoever looks at it, and answers questions. Its executor is made
/// with the first request. The public members are called by the frontend's thread and only leave a note.
class ReplayWorker {
  public:
    explicit ReplayWorker(Run& run);
    ~ReplayWorker();

    void look_at(SegmentId segment, Position at);
    void cancel_look();
    void query(SegmentId segment, Position at, const std::string& action, std::vector<Value> arguments);
    void cancel_query();
    void want(std::set<std::string> channels);
    void want_arrays(std::set<ArrayName> arrays);
    void set_colouring(const std::string& channel, const std::string& quantity);
    void set_focus(const std::string& table, std::int32_t row);
    void watch_inner(bool on);

    std::shared_ptr<const Snapshot> take();
    std::optional<Runner::Answer> take_answer();
    void read_status(RunnerStatus& status); ///< fills in the replay's part, appends notices
    void wait_idle();

  private:
    using Clock = std::chrono::steady_clock;

    struct Look {
        SegmentId segment = 0;
        Position at;
    };
    struct Question {
        Look at;
        std::string action;
        std::vector<Value> arguments;
    };
    /// What the frontend prefers; handed to the executor before each job.
    struct Preferences {
        Wanted wanted;
        std::map<std::string, std::string> colourings;
        std::map<std::string, std::int32_t> foci;
        bool inner_watched = false;
    };
    /// One thing to do: a look or a question.
    struct Job {
        std::optional<Look> look;
        std::optional<Question> question;
        Preferences preferences;
        std::stop_token stop;
    };
    bool nothing_to_do() const { return !next_look_ && !next_question_; } ///< under mutex_
    void prefer(const std::function<void(Preferences&)>& change);

    // --- worker
    void loop(const std::stop_token& stop);
    std::optional<Job> next_job(const std::stop_token& stop);
    void take_on(const Preferences& preferences);
    GoResult travel(const Look& to, const std::stop_token& stop);
    void show(const Look& look, const std::stop_token& stop);
    Runner::Answer answer(const Question& question, const std::stop_token& stop);
    void report_progress(std::int64_t done, std::int64_t total);
    void notice(std::string text);

    Run& run_;

    // --- worker's own
    std::unique_ptr<Executor> executor_;
    Preferences in_effect_;

    Mailbox mailbox_;
    mutable std::mutex mutex_; ///< guards what follows
    std::condition_variable_any wake_, idle_changed_;
    std::optional<Look> next_look_, shown_;
    std::optional<Question> next_question_;
    Preferences preferences_;
    bool looking_ = false, asking_ = false;
    std::stop_source look_source_, question_source_; ///< of the job in progress
    Clock::time_point began_;                        ///< the job in progress
    std::int64_t done_ = 0, total_ = 0;
    std::string question_; ///< in progress
    double question_progress_ = 0.0;
    std::optional<Runner::Answer> answer_;
    std::vector<std::string> notices_;

    std::jthread thread_; ///< last: joined before anything it uses is destroyed
};

} // namespace basin
