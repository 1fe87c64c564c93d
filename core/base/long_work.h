// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <exception>
#include <functional>
#include <stop_token>

namespace basin {

/// Long work was cancelled: thrown through everything that works, caught by whoever began it. No error: there
/// is nothing to tell but that it ended.
struct WorkCancelled : std::exception {
    const char* what() const noexcept override { return "cancelled"; }
};

/// Watches the long work that this thread does while the watch lives: readers and writers tell how far they
/// are (note_work) and are stopped there once `stop` is requested.
///
/// Ambient, because files are read many calls deep below the optimizers' make_problem. Watches nest; the
/// innermost one counts, and one without arguments shields what is inside: there nothing is told and nothing
/// stops. Thread: lives and dies on the thread that works; other threads do not see it.
class WorkWatch {
  public:
    using Progress = std::function<void(double share)>;
    WorkWatch() : WorkWatch({}, {}) {}
    /// `progress` hears shares 0..1, about a thousand at most, from this thread.
    WorkWatch(std::stop_token stop, Progress progress);
    ~WorkWatch();
    WorkWatch(const WorkWatch&) = delete;
    WorkWatch& operator=(const WorkWatch&) = delete;

  private:
    friend class WorkPart;
    friend void note_work(double share);
    friend std::stop_token work_stop();
    void hear(double share);

    std::stop_token stop_;
    Progress progress_;
    double begin_ = 0.0, end_ = 1.0; ///< of the part that is being done
    double told_ = -1.0;
    WorkWatch* outer_;
};

/// While it lives, 0..1 of note_work means `begin`..`end` of what encloses it: a step of longer work.
class WorkPart {
  public:
    WorkPart(double begin, double end);
    /// Step `index` of `count` of equal length.
    WorkPart(std::size_t index, std::size_t count);
    ~WorkPart();
    WorkPart(const WorkPart&) = delete;
    WorkPart& operator=(const WorkPart&) = delete;

  private:
    WorkWatch* watch_;
    double begin_ = 0.0, end_ = 1.0; ///< of the enclosing part
};

/// Long work on this thread has come as far as `share` (0..1) of its part. Throws WorkCancelled when it shall
/// stop. Nothing happens on a thread without a watch. Costs little: call it every millisecond or so of work.
void note_work(double share);

/// What asks the work on this thread to stop, for parts of it that other threads do; never fires without a
/// watch. Afterwards note_work throws.
std::stop_token work_stop();

/// note_work for item `index` of `count` in a tight loop; looks up now and then only.
inline void note_item(std::size_t index, std::size_t count) {
    constexpr std::size_t between = std::size_t{1} << 16;
    if (index % between == 0) {
        note_work(static_cast<double>(index) / static_cast<double>(count));
    }
}

} // namespace basin
