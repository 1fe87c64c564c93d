// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace basin::cli {

/// `basin train`: progress goes to standard error. Returns the exit status; throws UserError.
int train_command(const TrainArguments& arguments);

} // namespace basin::cli
