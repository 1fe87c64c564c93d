// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/optimizer/factory.h"

namespace basin::cli {

/// `basin bench`: measures what the names ask for and prints `ours NAME METRIC VALUE` lines. Returns the exit
/// status; throws usage_error for a name that matches nothing, input_error when the peers' inputs are
/// missing.
int bench_command(const BenchArguments& arguments, const OptimizerRegistry& registry);

} // namespace basin::cli
