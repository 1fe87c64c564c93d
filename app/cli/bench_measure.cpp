// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_measure.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdio>
#include <ctime>

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

void print_figure(const std::string& name, const std::string& metric, double value) {
    fmt::print("ours {} {} {:.7g}\n", name, metric, value);
    std::fflush(stdout);
}

} // namespace basin::cli
