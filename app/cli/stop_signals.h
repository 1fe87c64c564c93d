// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <thread>

namespace basin::cli {

/// Turns the first Ctrl+C (SIGINT) or SIGTERM into a stop request; the second ends the process at once.
///
/// The signals are blocked in the calling thread and in all that it starts later, and awaited by a thread of
/// their own: a handler could not touch a stop_source. Make it before other threads exist. Thread: one.
class StopSignals {
  public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

    std::stop_token token() const { return source_.get_token(); }
    bool fired() const { return source_.stop_requested(); }

  private:
    std::stop_source source_;
    std::jthread waiter_;
};

} // namespace basin::cli
