// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/executor.h"

namespace basin {

/// Adds a preset's variant to a run as a branch that leaves the root at (0, 0): its settings, and its edits
/// where it names them (rows before them are computed on the way). The branch is named after the variant's
/// id; the executor stands at its head. Throws usage_error when a setting cannot change in a run, or the run
/// ends before an edit. Thread: the executor's.
void add_variant(Executor& executor, Run& run, const PresetVariant& variant, std::stop_token stop);

} // namespace basin
