// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace basin::cli {

/// "1234 of 10000 iterations, 8123 it/s, 1 s left": what the progress line says. total 0: the end is not
/// known.
std::string progress_text(std::int64_t done, std::int64_t total, double iterations_per_sec);

/// "0 s", "59 s", "3 min 20 s", "2 h 5 min".
std::string duration_text(double secs);

/// One line on standard error that is rewritten in place, at most five times a second; nothing at all unless
/// standard error is a terminal and `wanted`. Thread: one.
class Progress {
  public:
    Progress(bool wanted, std::int64_t total);
    ~Progress() { clear(); }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void show(std::int64_t done);
    void clear(); ///< removes the line, so that other text may follow

  private:
    using Clock = std::chrono::steady_clock;
    bool on_;
    bool drawn_ = false;
    std::int64_t total_, done_before_ = 0;
    Clock::time_point before_ = Clock::now();
    double rate_ = 0.0;
};

} // namespace basin::cli
