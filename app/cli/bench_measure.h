// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run.h"

#include <cstdint>
#include <string>
#include <vector>

namespace basin::cli {

/// Wall and CPU time (all threads of the process) since it was made.
class Stopwatch {
  public:
    Stopwatch();
    double wall_secs() const;
    double cpu_secs() const;

  private:
    double wall_, cpu_;
};

/// Median of a non-empty list (the upper one of an even number).
double median_of(std::vector<double> values);

/// The value below which `share` (0..1) of a non-empty list lies: the smallest that has at least that many at
/// or below it (nearest rank).
double quantile_of(std::vector<double> values, double share);

/// Jumps to positions drawn at random on the first segment and prints the 95th percentile of their time in ms
/// as `rewind_p95_ms`; nan where one was not reached with the bits of the record.
void bench_jumps(Run& run, const std::string& name, std::int64_t jumps);

/// Prints `ours NAME METRIC VALUE` at once, so that a reader sees figures as they come.
void print_figure(const std::string& name, const std::string& metric, double value);

} // namespace basin::cli
