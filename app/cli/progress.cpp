// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cmath>
#include <cstdio>

namespace basin::cli {

std::string duration_text(double secs) {
    const auto whole = static_cast<std::int64_t>(std::llround(secs));
    if (whole < 60) {
        return fmt::format("{} s", whole);
    }
    if (whole < 3600) {
        return fmt::format("{} min {} s", whole / 60, whole % 60);
    }
    return fmt::format("{} h {} min", whole / 3600, whole % 3600 / 60);
}

std::string progress_text(std::int64_t done, std::int64_t total, double iterations_per_sec) {
    std::string text =
        total > 0 ? fmt::format("{} of {} iterations", done, total) : fmt::format("{} iterations", done);
    if (iterations_per_sec <= 0.0) {
        return text;
    }
    text += fmt::format(", {:.{}f} it/s", iterations_per_sec, iterations_per_sec < 10.0 ? 2 : 0);
    if (total > 0) {
        text +=
            fmt::format(", {} left", duration_text(static_cast<double>(total - done) / iterations_per_sec));
    }
    return text;
}

Progress::Progress(bool wanted, std::int64_t total)
    : on_(wanted && isatty(STDERR_FILENO) != 0), total_(total) {}

void Progress::show(std::int64_t done) {
    if (!on_) {
        return;
    }
    const Clock::time_point now = Clock::now();
    const double secs = std::chrono::duration<double>(now - before_).count();
    if (secs < 0.2) {
        return;
    }
    const double newest = static_cast<double>(done - done_before_) / secs;
    rate_ = rate_ > 0.0 ? 0.7 * rate_ + 0.3 * newest : newest; // smoothed, or the time left would jump about
    before_ = now;
    done_before_ = done;
    fmt::print(stderr, "\r\x1b[K{}", progress_text(done, total_, rate_));
    std::fflush(stderr);
    drawn_ = true;
}

void Progress::clear() {
    if (drawn_) {
        fmt::print(stderr, "\r\x1b[K");
        std::fflush(stderr);
        drawn_ = false;
    }
}

} // namespace basin::cli
