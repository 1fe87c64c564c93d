// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"

#include <functional>
#include <memory>
#include <string>

namespace basin {
class Run;
}

namespace basin::cli {

/// Exit statuses, as `basin --help` lists them.
enum ExitStatus : int {
    done = 0,
    internal_fault = 1,
    usage = 2,
    input = 3,
    difference = 4,
    interrupted = 130
};

/// What only a build with Qt can do; empty functions in a core-only build.
struct Desktop {
    std::function<int(int argc, char** argv)> open; ///< runs the window until it is closed
    /// Draws every view of the run as PNG into an existing folder; throws UserError.
    std::function<void(const std::shared_ptr<Run>& run, int segment, const std::string& folder)> write_plots;
};

/// The whole program: finds the sub-command, runs it, turns errors into one message and an exit status.
int run_program(int argc, char** argv, const OptimizerRegistry& registry, const Desktop& desktop);

} // namespace basin::cli
