// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_cases.h"
#include "app/cli/bench_measure.h"
#include "app/cli/run_setup.h"
#include "core/run/executor.h"

#include <sys/resource.h>

#include <memory>
#include <stop_token>
#include <vector>

namespace basin::cli {

namespace {

constexpr std::uint32_t frame_bit = 1;
constexpr std::int64_t jumps = 200;

std::unique_ptr<Run> make_run(const OptimizerRegistry& registry, const std::string& frames, int threads) {
    RunChoice choice;
    choice.optimizer = "clnf";
    choice.preset = "generated-video";
    choice.settings = {"frames=" + frames};
    choice.threads = threads;
    return std::make_unique<Run>(make_run_spec(registry, choice), registry);
}

struct FrameTimes {
    double first_ms = 0.0, tracked_ms = 0.0; ///< CPU; the latter is the mean of all frames but the first
};

FrameTimes fit_all(Optimizer& optimizer, std::uint64_t seed) {
    FrameTimes times;
    int tracked = 0;
    optimizer.initialise(seed);
    for (bool done = false; !done;) {
        const Stopwatch watch;
        bool frame_ended = false;
        while (!frame_ended && !done) {
            const Advance advance = optimizer.advance(std::stop_token{});
            frame_ended = (advance.levels_ended & frame_bit) != 0;
            done = advance.stop.has_value();
        }
        if (tracked++ == 0) {
            times.first_ms = 1e3 * watch.cpu_secs();
        } else {
            times.tracked_ms += 1e3 * watch.cpu_secs();
        }
    }
    times.tracked_ms /= tracked - 1;
    return times;
}

double most_memory_mb() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

} // namespace

void bench_clnf(const OptimizerRegistry& registry, const std::string& name, int threads, int repetitions) {
    const std::unique_ptr<Run> run = make_run(registry, "1:40", threads);
    const std::unique_ptr<Optimizer> optimizer = run->make_optimizer();
    fit_all(*optimizer, 1); // draws the pictures, which then stay in the cache
    std::vector<double> first, tracked;
    for (int repetition = 0; repetition < repetitions; ++repetition) {
        const FrameTimes times = fit_all(*optimizer, 1);
        first.push_back(times.first_ms);
        tracked.push_back(times.tracked_ms);
    }
    print_figure(name, "frame_cpu_ms", median_of(tracked));
    print_figure(name, "first_frame_cpu_ms", median_of(first));
}

void bench_clnf_rewind(const OptimizerRegistry& registry, const std::string& name, int threads) {
    const std::unique_ptr<Run> run = make_run(registry, "1:4800", threads);
    {
        Executor executor(*run);
        while (!executor.stopped()) {
            executor.step(std::stop_token{});
        }
    }
    bench_jumps(*run, name, jumps);
    print_figure(name, "memory_mb", most_memory_mb());
}

} // namespace basin::cli
