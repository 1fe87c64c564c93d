// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_measure.h"

#include "app/cli/replay_check.h"
#include "core/run/executor.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <limits>
#include <stop_token>

namespace basin::cli {

namespace {

double clock_secs(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

} // namespace

Stopwatch::Stopwatch() : wall_(clock_secs(CLOCK_MONOTONIC)), cpu_(clock_secs(CLOCK_PROCESS_CPUTIME_ID)) {}

double Stopwatch::wall_secs() const {
    return clock_secs(CLOCK_MONOTONIC) - wall_;
}

double Stopwatch::cpu_secs() const {
    return clock_secs(CLOCK_PROCESS_CPUTIME_ID) - cpu_;
}

double median_of(std::vector<double> values) {
    assert(!values.empty());
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double quantile_of(std::vector<double> values, double share) {
    assert(!values.empty());
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
    return values[std::clamp<std::size_t>(rank, 1, values.size()) - 1];
}

void bench_jumps(Run& run, const std::string& name, std::int64_t jumps) {
    std::vector<double> jump_ms;
    PositionDraw draw(run, 0);
    Executor rewinding(run);
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

void print_figure(const std::string& name, const std::string& metric, double value) {
    fmt::print("ours {} {} {:.7g}\n", name, metric, value);
    std::fflush(stdout);
}

} // namespace basin::cli
