// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Prints `ours NAME METRIC VALUE` at once, so that a reader sees figures as they come.
void print_figure(const std::string& name, const std::string& metric, double value);

} // namespace basin::cli
