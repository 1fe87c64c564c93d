// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run.h"

#include <string>
#include <vector>

namespace basin::cli {

/// A run as arguments of the program: `run gaussian-image --preset ...`.
struct RunLine {
    std::vector<std::string> arguments;
    /// What no option can say (an edit inside an iteration), in words; empty: the line computes the same run.
    std::vector<std::string> left_out;
};

/// The shortest line that computes what stands on the path to `tip`, up to its planned end: only settings
/// that differ from the preset's, and the edits on the way. Paths are made absolute.
RunLine run_line(const OptimizerRegistry& registry, const RunSpec& spec, const RunTree& tree, SegmentId tip);

/// The arguments as one line that a POSIX shell reads back to them.
std::string shell_text(const std::vector<std::string>& arguments);

} // namespace basin::cli
