// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_command.h"

#include "app/cli/landmarks_file.h"
#include "app/cli/model_file.h"
#include "app/cli/output_file.h"
#include "app/cli/progress.h"
#include "app/cli/replay_check.h"
#include "app/cli/run_loop.h"
#include "app/cli/run_setup.h"
#include "app/cli/stop_signals.h"
#include "app/cli/summary_file.h"
#include "app/cli/trace_file.h"
#include "core/base/error.h"
#include "core/base/log.h"
#include "core/math/kernels/dispatch.h"
#include "core/storage/session_file.h"

#include <fmt/format.h>

#include <chrono>
#include <memory>
#include <optional>

namespace basin::cli {

namespace {

using Clock = std::chrono::steady_clock;

RunChoice choice_of(const RunArguments& arguments) {
    RunChoice choice;
    choice.optimizer = arguments.optimizer;
    choice.preset = arguments.preset;
    choice.inputs = arguments.inputs;
    choice.settings = arguments.settings;
    choice.edits = arguments.edits;
    choice.seed = arguments.seed;
    choice.iterations = arguments.iterations;
    choice.threads = arguments.threads;
    return choice;
}

// Everything that was asked for, opened before the run starts and written after it.
class Outputs {
  public:
    Outputs(const RunArguments& arguments, const Run& run) : arguments_(arguments) {
        if (!arguments.trace.empty()) {
            trace_.emplace(arguments.trace, run);
        }
        if (!arguments.summary.empty()) {
            summary_.emplace(arguments.summary, "summary");
        }
        if (!arguments.landmarks.empty()) {
            landmarks_.emplace(arguments.landmarks, run);
        }
        if (!arguments.session.empty()) {
            check_writable(arguments.session, "session");
        }
        if (!arguments.plots.empty()) {
            prepare_folder(arguments.plots, "plots folder");
        }
    }

    // Rows leave the process about once a second, so that a crash keeps them.
    void row_finished(SegmentId segment, Executor& executor) {
        if (landmarks_) {
            landmarks_->row_finished(segment, executor.optimizer());
        }
        if (trace_ && Clock::now() - traced_ > std::chrono::seconds(1)) {
            trace_->append_new_rows(segment);
            traced_ = Clock::now();
        }
    }

    void write(const std::shared_ptr<Run>& run, Executor& executor, const RunSummary& summary,
               const Desktop& desktop) {
        if (!arguments_.model.empty()) {
            write_model_file(arguments_.model, executor.optimizer());
        }
        if (trace_) {
            trace_->append_new_rows(summary.tip);
            trace_->commit();
        }
        if (landmarks_) {
            landmarks_->commit();
        }
        if (summary_) {
            summary_->write(summary_json(*run, summary));
            summary_->commit();
        }
        if (!arguments_.session.empty()) {
            save_session(arguments_.session, *run, {executor.segment(), executor.position()});
        }
        if (!arguments_.plots.empty()) {
            desktop.write_plots(run, summary.tip, arguments_.plots);
        }
    }

  private:
    const RunArguments& arguments_;
    std::optional<TraceFile> trace_;
    std::optional<OutputFile> summary_;
    std::optional<LandmarksFile> landmarks_;
    Clock::time_point traced_ = Clock::now();
};

void warn_about_unused_edits(const Run& run, std::int64_t iterations) {
    for (const ScheduledEdit& scheduled : run.spec().schedule) {
        if (scheduled.iteration > iterations) {
            log_warn("the edit before iteration {}, {}, never took effect: the run ended after {}",
                     scheduled.iteration, describe(scheduled.edit), iterations);
        }
    }
}

// The outcome of --check-replay on standard output; false when a position differed.
bool report_replay(const ReplayReport& report) {
    constexpr std::size_t most_lines = 10;
    for (std::size_t i = 0; i < report.differences.size() && i < most_lines; ++i) {
        const ReplayDifference& difference = report.differences[i];
        fmt::print("differs {}, {}: {}\n", difference.position.iteration, difference.position.phase,
                   difference.what);
    }
    if (report.differences.empty()) {
        fmt::print("replay  {} random positions, all the same bits{}\n", report.checked,
                   report.cancelled ? "; stopped before the rest" : "");
        return true;
    }
    fmt::print("replay  {} of {} random positions differ\n", report.differences.size(), report.checked);
    return false;
}

bool replay_is_same(Run& run, const RunArguments& arguments, SegmentId tip, const StopSignals& signals) {
    Progress progress(!arguments.quiet, arguments.check_replay);
    const ReplayReport report = check_replay(run, tip, arguments.check_replay, signals.token(),
                                             [&progress](std::int64_t done) { progress.show(done); });
    progress.clear();
    return report_replay(report);
}

RunSummary summary_of(const Run& run, Executor& executor, const LoopResult& loop) {
    RunSummary summary = summarise(run, executor.segment(), loop.stopped);
    summary.state_hash = executor.state_hash();
    summary.elapsed_secs = loop.elapsed_secs;
    summary.iterations_per_sec =
        loop.elapsed_secs > 0.0 ? static_cast<double>(summary.iterations) / loop.elapsed_secs : 0.0;
    summary.isa = instruction_set_name();
    return summary;
}

int exit_status_of(const Run& run, const Executor& executor, const LoopResult& loop) {
    const Segment segment = run.segment(executor.segment());
    if (!segment.failure.empty()) {
        fmt::print(stderr, "basin: the optimizer failed in iteration {}: {}\n", segment.head.iteration + 1,
                   segment.failure);
        return internal_fault;
    }
    if (!loop.refused_edit.empty()) {
        fmt::print(stderr, "basin: {}\n", loop.refused_edit);
        return usage;
    }
    return loop.interrupted ? interrupted : done;
}

} // namespace

int run_command(const RunArguments& arguments, const OptimizerRegistry& registry, const Desktop& desktop) {
    if (!arguments.plots.empty() && !desktop.write_plots) {
        throw usage_error("--plots cannot be used", {}, "this program was built without plots",
                          "Use a build with the desktop, or --trace");
    }
    if (!arguments.isa.empty()) {
        select_instruction_set(arguments.isa);
    }
    const StopSignals signals; // before any other thread
    const auto run = std::make_shared<Run>(make_run_spec(registry, choice_of(arguments)), registry);
    run->record_phase_hashes(arguments.check_replay > 0);
    Outputs outputs(arguments, *run);
    Executor executor(*run);
    if (!arguments.model.empty()) {
        check_model_file(arguments.model, executor.optimizer(), run->factory().info().id);
    }

    Progress progress(!arguments.quiet, run->spec().iterations);
    const LoopResult loop = run_loop(*run, executor, run->spec().iterations, arguments.until, signals.token(),
                                     [&](std::int64_t iteration) {
                                         progress.show(iteration);
                                         outputs.row_finished(executor.segment(), executor);
                                     });
    progress.clear();

    const RunSummary summary = summary_of(*run, executor, loop);
    fmt::print("{}", summary_text(*run, summary));
    outputs.write(run, executor, summary, desktop);
    if (loop.refused_edit.empty()) {
        warn_about_unused_edits(*run, summary.iterations);
    }
    const int status = exit_status_of(*run, executor, loop);
    if (arguments.check_replay > 0 && !signals.fired()) {
        const bool same = replay_is_same(*run, arguments, summary.tip, signals);
        return same ? (signals.fired() ? interrupted : status) : difference;
    }
    return status;
}

} // namespace basin::cli
