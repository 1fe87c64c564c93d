// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/worker_pool.h"

#include <cassert>

namespace basin {

WorkerPool::WorkerPool(int threads) {
    assert(threads >= 1);
    workers_.reserve(static_cast<std::size_t>(threads - 1));
    for (int worker = 1; worker < threads; ++worker) {
        workers_.emplace_back([this, worker] { serve(worker); });
    }
}

WorkerPool::~WorkerPool() {
    closing_.store(true);
    generation_.fetch_add(1);
    generation_.notify_all();
}

bool WorkerPool::run(std::int64_t count, const std::stop_token& stop, void* context, Call call) {
    context_ = context;
    call_ = call;
    count_ = count;
    stop_ = &stop;
    next_.store(0);
    cancelled_.store(false);
    const bool shared = !workers_.empty() && count > 1;
    if (shared) {
        busy_.store(static_cast<int>(workers_.size()));
        generation_.fetch_add(1);
        generation_.notify_all();
    }
    work_off(0);
    if (shared) {
        for (int busy = busy_.load(); busy != 0; busy = busy_.load()) {
            busy_.wait(busy);
        }
    }
    return !cancelled_.load();
}

void WorkerPool::work_off(int worker) {
    for (std::int64_t chunk = next_.fetch_add(1); chunk < count_; chunk = next_.fetch_add(1)) {
        if (stop_->stop_requested()) {
            cancelled_.store(true);
            return;
        }
        call_(context_, chunk, worker);
    }
}

void WorkerPool::serve(int worker) {
    std::uint32_t seen = 0;
    while (true) {
        generation_.wait(seen);
        seen = generation_.load();
        if (closing_.load()) {
            return;
        }
        work_off(worker);
        if (busy_.fetch_sub(1) == 1) {
            busy_.notify_one();
        }
    }
}

} // namespace basin
