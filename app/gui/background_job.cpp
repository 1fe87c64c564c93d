// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/background_job.h"

#include "core/base/long_work.h"

#include <utility>

namespace basin {

BackgroundJob::BackgroundJob(QObject* parent) : QObject(parent) {}

BackgroundJob::~BackgroundJob() {
    ++number_;
    thread_.request_stop();
}

void BackgroundJob::start(const QString& title, Work work, std::function<void()> done) {
    const int number = ++number_;
    title_ = title;
    done_ = std::move(done);
    running_ = true;
    thread_ = {}; // requests stop and joins
    thread_ = std::jthread([this, number, work = std::move(work)](const std::stop_token& stop) {
        std::exception_ptr error;
        try {
            work(stop, Progress([this, number](const QString& stage, double share) {
                     QMetaObject::invokeMethod(
                         this,
                         [this, number, stage, share] {
                             if (number == number_ && running_) {
                                 title_ = stage.isEmpty() ? title_ : stage;
                                 emit progressed(share);
                             }
                         },
                         Qt::QueuedConnection);
                 }));
        } catch (...) {
            error = std::current_exception();
        }
        QMetaObject::invokeMethod(
            this, [this, number, error] { finish(number, error); }, Qt::QueuedConnection);
    });
    emit progressed(-1.0);
}

void BackgroundJob::cancel() {
    thread_.request_stop();
}

void BackgroundJob::wait() {
    if (thread_.joinable()) {
        thread_.join();
    }
}

void BackgroundJob::finish(int number, const std::exception_ptr& error) {
    if (number != number_) {
        return;
    }
    running_ = false;
    emit finished();
    if (!error) {
        std::exchange(done_, {})();
        return;
    }
    try {
        std::rethrow_exception(error);
    } catch (const WorkCancelled&) {
        emit cancelled();
    } catch (...) {
        emit failed(error);
    }
}

} // namespace basin
