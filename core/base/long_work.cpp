// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/long_work.h"

#include <utility>

namespace basin {

namespace {

thread_local WorkWatch* innermost = nullptr;

} // namespace

WorkWatch::WorkWatch(std::stop_token stop, Progress progress)
    : stop_(std::move(stop)), progress_(std::move(progress)), outer_(std::exchange(innermost, this)) {}

WorkWatch::~WorkWatch() {
    innermost = outer_;
}

void WorkWatch::hear(double share) {
    constexpr double least_news = 0.001;
    if (stop_.stop_requested()) {
        throw WorkCancelled();
    }
    const double whole = begin_ + share * (end_ - begin_);
    if (progress_ && whole >= told_ + least_news) {
        told_ = whole;
        progress_(whole);
    }
}

WorkPart::WorkPart(double begin, double end) : watch_(innermost) {
    if (watch_ != nullptr) {
        begin_ = watch_->begin_;
        end_ = watch_->end_;
        watch_->begin_ = begin_ + begin * (end_ - begin_);
        watch_->end_ = begin_ + end * (end_ - begin_);
        note_work(0.0);
    }
}

WorkPart::WorkPart(std::size_t index, std::size_t count)
    : WorkPart(static_cast<double>(index) / static_cast<double>(count),
               static_cast<double>(index + 1) / static_cast<double>(count)) {}

WorkPart::~WorkPart() {
    if (watch_ != nullptr) {
        watch_->begin_ = begin_;
        watch_->end_ = end_;
    }
}

void note_work(double share) {
    if (innermost != nullptr) {
        innermost->hear(share);
    }
}

std::stop_token work_stop() {
    return innermost != nullptr ? innermost->stop_ : std::stop_token();
}

} // namespace basin
