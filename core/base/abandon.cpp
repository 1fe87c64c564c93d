// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/abandon.h"

#include "core/base/long_work.h"

#include <condition_variable>
#include <exception>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace basin {

namespace {

struct Ending {
    std::mutex mutex;
    std::condition_variable_any told;
    bool ended = false;
    std::exception_ptr error;
};

/// Threads that nobody waits for any more, until the process ends.
class Abandoned {
  public:
    void add(std::jthread thread, std::shared_ptr<Ending> ending) {
        const std::lock_guard lock(mutex_);
        sweep();
        left_.push_back({std::move(ending), std::move(thread)});
    }
    std::size_t count() {
        const std::lock_guard lock(mutex_);
        sweep();
        return left_.size();
    }

    void finish() {
        const std::lock_guard lock(mutex_);
        left_.clear();
    }

  private:
    struct Left {
        std::shared_ptr<Ending> ending;
        std::jthread thread; ///< joins when it is destroyed
    };
    void sweep() { // those that ended
        std::erase_if(left_, [](const Left& each) {
            const std::lock_guard lock(each.ending->mutex);
            return each.ending->ended;
        });
    }

    std::mutex mutex_;
    std::vector<Left> left_;
};

Abandoned& abandoned() {
    static Abandoned instance;
    return instance;
}

} // namespace

void run_or_abandon(const std::function<void()>& work) {
    const std::stop_token stop = work_stop();
    if (!stop.stop_possible()) {
        work();
        return;
    }
    note_work(0.0); // not begun where it shall stop already
    const auto ending = std::make_shared<Ending>();
    std::jthread thread([work, ending] {
        std::exception_ptr error;
        try {
            work();
        } catch (...) {
            error = std::current_exception();
        }
        const std::lock_guard lock(ending->mutex);
        ending->error = error;
        ending->ended = true;
        ending->told.notify_all();
    });
    bool ended = false;
    {
        std::unique_lock lock(ending->mutex);
        ended = ending->told.wait(lock, stop, [&] { return ending->ended; });
    }
    if (!ended) {
        abandoned().add(std::move(thread), ending);
        throw WorkCancelled();
    }
    thread.join();
    if (ending->error) {
        std::rethrow_exception(ending->error);
    }
}

std::size_t abandoned_work() {
    return abandoned().count();
}

void finish_abandoned_work() {
    abandoned().finish();
}

} // namespace basin
