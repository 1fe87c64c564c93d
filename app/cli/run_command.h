// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/program.h"
#include "core/optimizer/factory.h"

namespace basin::cli {

/// `basin run`: computes, records, writes what was asked for, checks. Returns the exit status; throws
/// UserError.
int run_command(const RunArguments& arguments, const OptimizerRegistry& registry, const Desktop& desktop);

} // namespace basin::cli
