// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_loop.h"

#include "core/base/error.h"
#include "core/run/watch.h"

#include <chrono>

namespace basin::cli {

namespace {

using Clock = std::chrono::steady_clock;

// Feeds each new row to the watch and tells whether it holds there.
class Until {
  public:
    Until(const Run& run, const std::string& expression) : run_(run), expression_(expression) {
        if (!expression.empty()) {
            watch_.emplace(expression, run.layout(), watch_bounds(run), run.factory().info().loss_rises);
        }
    }

    bool holds_after_row(SegmentId segment) {
        if (!watch_) {
            return false;
        }
        const History::View view = run_.history(segment)->view();
        return watch_->holds(watch_->feed(view, view.size() - 1));
    }
    std::string reason() const { return "--until " + expression_; }

  private:
    // Hyperparameters that are reported as a scalar of the same name sit on their bounds now and then.
    static std::vector<Watch::Bound> watch_bounds(const Run& run) {
        std::vector<Watch::Bound> bounds;
        for (const std::string& id : run.layout().scalars) {
            if (const Hyperparameter* const entry = run.factory().info().schema->find(id)) {
                bounds.push_back({id, entry->minimum, entry->maximum});
            }
        }
        return bounds;
    }

    const Run& run_;
    std::string expression_;
    std::optional<Watch> watch_;
};

} // namespace

LoopResult run_loop(Run& run, Executor& executor, std::int64_t iterations, const std::string& until,
                    std::stop_token stop, const std::function<void(std::int64_t iteration)>& every_row) {
    Until until_watch(run, until);
    LoopResult result;
    const auto started = Clock::now();
    while (iterations == 0 || executor.position().iteration < iterations) {
        if (stop.stop_requested()) {
            result.interrupted = true;
            result.stopped = "interrupted";
            break;
        }
        StepResult step;
        try {
            step = executor.step(stop);
        } catch (const UserError& refusal) {
            result.refused_edit = refusal.what();
            result.stopped = "an edit was refused";
            break;
        }
        if (step.row_finished) {
            every_row(executor.position().iteration);
            if (until_watch.holds_after_row(executor.segment())) {
                result.stopped = until_watch.reason();
                break;
            }
        }
        if (step.advance.stop || !step.failure.empty()) {
            break;
        }
    }
    result.elapsed_secs = std::chrono::duration<double>(Clock::now() - started).count();
    return result;
}

} // namespace basin::cli
