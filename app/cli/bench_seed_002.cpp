// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_cases.h"
#include "app/cli/bench_measure.h"
#include "app/cli/replay_check.h"
#include "app/cli/run_setup.h"
#include "core/run/executor.h"

#include <limits>
#include <memory>
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

struct Spent {
    double wall_secs = 0.0, cpu_secs = 0.0;
    void add(const Stopwatch& watch) {
        wall_secs += watch.wall_secs();
        cpu_secs += watch.cpu_secs();
    }
};

// One turn of the same phases without recording.
void bare_turn(Optimizer& optimizer, Spent& spent) {
    const std::uint32_t iteration_bit = 1U << (optimizer.levels().size() - 2);
    const Stopwatch watch;
    for (std::int64_t done = 0; done < turn;) {
        done += (optimizer.advance(std::stop_token{}).levels_ended & iteration_bit) != 0 ? 1 : 0;
    }
    spent.add(watch);
}

void recorded_turn(Executor& executor, Spent& spent) {
    const std::int64_t end = executor.position().iteration + turn;
    const Stopwatch watch;
    while (executor.position().iteration < end) {
        executor.step(std::stop_token{});
    }
    spent.add(watch);
}

} // namespace

void bench_seed_002(const OptimizerRegistry& registry, const std::string& name, int threads,
                    int repetitions) {
    std::vector<double> rates, overheads;
    std::unique_ptr<Run> run;
    for (int repetition = 0; repetition < repetitions; ++repetition) {
        run = make_run(registry, threads);
        Executor executor(*run);
        const std::unique_ptr<Optimizer> bare = run->make_optimizer();
        bare->initialise(run->spec().request.seed);
        Spent bare_spent, recorded_spent;
        for (std::int64_t done = 0; done < iterations; done += turn) {
            bare_turn(*bare, bare_spent);
            recorded_turn(executor, recorded_spent);
        }
        rates.push_back(static_cast<double>(iterations) / recorded_spent.wall_secs);
        overheads.push_back(100.0 * (recorded_spent.cpu_secs / bare_spent.cpu_secs - 1.0));
    }
    print_figure(name, "iter_per_s", median_of(rates));
    print_figure(name, "recording_overhead_percent", median_of(overheads));

    std::vector<double> jump_ms;
    PositionDraw draw(*run, 0);
    Executor rewinding(*run);
    bool same = true;
    for (std::int64_t i = 0; i < jumps; ++i) {
        const Position position = draw.next();
        const Stopwatch watch;
        const GoResult went = rewinding.go_to(0, position, std::stop_token{});
        jump_ms.push_back(1e3 * watch.wall_secs());
        same = same && went.reached && !went.mismatch;
    }
    print_figure(name, "rewind_p95_ms",
                 same ? quantile_of(jump_ms, 0.95) : std::numeric_limits<double>::quiet_NaN());
}

} // namespace basin::cli
