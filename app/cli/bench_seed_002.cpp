// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_cases.h"
#include "app/cli/bench_measure.h"
#include "app/cli/run_setup.h"
#include "core/run/executor.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <stop_token>
#include <vector>

namespace basin::cli {

namespace {

constexpr std::int64_t iterations = 10'000, turn = 250, jumps = 1000;

std::unique_ptr<Run> make_run(const OptimizerRegistry& registry, int threads) {
    RunChoice choice;
    choice.optimizer = "gaussian-image";
    choice.preset = "seed-002";
    choice.iterations = iterations;
    choice.threads = threads;
    return std::make_unique<Run>(make_run_spec(registry, choice), registry);
}

double bare_turn_cpu_secs(Optimizer& optimizer) {
    const std::uint32_t iteration_bit = 1U << (optimizer.levels().size() - 2);
    const Stopwatch watch;
    for (std::int64_t done = 0; done < turn;) {
        done += (optimizer.advance(std::stop_token{}).levels_ended & iteration_bit) != 0 ? 1 : 0;
    }
    return watch.cpu_secs();
}

// Adds its wall time to `wall_secs`.
double recorded_turn_cpu_secs(Executor& executor, double& wall_secs) {
    const std::int64_t end = executor.position().iteration + turn;
    const Stopwatch watch;
    while (executor.position().iteration < end) {
        executor.step(std::stop_token{});
    }
    wall_secs += watch.wall_secs();
    return watch.cpu_secs();
}

// The least CPU time of each turn over the repetitions: what it takes when nothing else disturbs.
struct LeastTimes {
    std::vector<double> secs =
        std::vector<double>(iterations / turn, std::numeric_limits<double>::infinity());
    void take(std::size_t index, double value) { secs[index] = std::min(secs[index], value); }
    double total() const { return std::accumulate(secs.begin(), secs.end(), 0.0); }
};

} // namespace

void bench_seed_002(const OptimizerRegistry& registry, const std::string& name, int threads,
                    int repetitions) {
    std::vector<double> rates;
    LeastTimes bare_times, recorded_times;
    std::unique_ptr<Run> run;
    for (int repetition = 0; repetition < repetitions; ++repetition) {
        run = make_run(registry, threads);
        Executor executor(*run);
        const std::unique_ptr<Optimizer> bare = run->make_optimizer();
        bare->initialise(run->spec().request.seed);
        double wall_secs = 0.0;
        for (std::size_t i = 0; i < bare_times.secs.size(); ++i) {
            bare_times.take(i, bare_turn_cpu_secs(*bare));
            recorded_times.take(i, recorded_turn_cpu_secs(executor, wall_secs));
        }
        rates.push_back(static_cast<double>(iterations) / wall_secs);
    }
    print_figure(name, "iter_per_s", median_of(rates));
    print_figure(name, "recording_overhead_percent",
                 100.0 * (recorded_times.total() / bare_times.total() - 1.0));

    bench_jumps(*run, name, jumps);
}

} // namespace basin::cli
