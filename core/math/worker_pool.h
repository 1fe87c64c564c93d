// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <stop_token>
#include <thread>
#include <vector>

namespace basin {

/// Runs independent chunks of work on a fixed number of threads.
///
/// The caller cuts the work into chunks of a size that does not depend on the number of threads and adds up
/// their results in order, so that the bits are the same for any number. With one thread everything runs in
/// the calling thread. Thread: one caller at a time.
class WorkerPool {
  public:
    explicit WorkerPool(int threads); ///< threads >= 1, the caller included
    ~WorkerPool();
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    int threads() const { return static_cast<int>(workers_.size()) + 1; }

    /// Calls work(chunk, worker) for chunk = 0 .. count - 1, worker in 0 .. threads() - 1 (for scratch
    /// memory). `work` must not throw. Returns false when `stop` fired before all chunks were done.
    template<class Work>
    bool for_each(std::int64_t count, std::stop_token stop, Work&& work) {
        using Plain = std::remove_reference_t<Work>;
        return run(count, stop, &work, [](void* context, std::int64_t chunk, int worker) {
            (*static_cast<Plain*>(context))(chunk, worker);
        });
    }

  private:
    using Call = void (*)(void* context, std::int64_t chunk, int worker);

    bool run(std::int64_t count, const std::stop_token& stop, void* context, Call call);
    void work_off(int worker);
    void serve(int worker);

    // The job in progress: written before `generation_` is raised, read by workers after they saw it rise.
    void* context_ = nullptr;
    Call call_ = nullptr;
    std::int64_t count_ = 0;
    const std::stop_token* stop_ = nullptr;
    std::atomic<std::int64_t> next_{0};
    std::atomic<bool> cancelled_{false};

    std::atomic<std::uint32_t> generation_{0};
    std::atomic<int> busy_{0};
    std::atomic<bool> closing_{false};
    std::vector<std::jthread> workers_;
};

} // namespace basin
