// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/executor.h"

#include <functional>

namespace basin {

/// Adds a preset's variant to a run as a branch that leaves the root where the two begin to differ: at (0, 0)
/// for settings, else at its first edit. Rows before its edits are computed on the way. The branch is named
/// after the variant's id; the executor stands at its head. Throws usage_error when a setting cannot change
/// in a run, or the run ends before an edit. Thread: the executor's.
void add_variant(Executor& executor, Run& run, const PresetVariant& variant, std::stop_token stop);

/// Computes a branch to the run's planned end, or until the optimizer stops. Progress counts rows of the
/// planned end; -1 where none is planned.
void compute_to_end(Executor& executor, const Run& run, std::stop_token stop,
                    const std::function<void(std::int64_t done, std::int64_t planned)>& progress);

} // namespace basin
