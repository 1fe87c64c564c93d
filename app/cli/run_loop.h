// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/executor.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace basin::cli {

/// How computing ended.
struct LoopResult {
    bool interrupted = false;           ///< the stop token fired
    std::optional<std::string> stopped; ///< why it was stopped from outside: by the token, or `until` held
    std::string refused_edit; ///< an edit of the schedule that could not be applied; computing ended there
    double elapsed_secs = 0.0;
};

/// Computes new ground at the executor's head until `iterations` rows exist (0: no limit), the optimizer
/// stops or fails, the watch expression `until` holds for a row ("": none), or the token fires. `every_row`
/// is called after each row. Throws usage_error for an expression that cannot be read, before anything is
/// computed. Thread: one.
LoopResult run_loop(Run& run, Executor& executor, std::int64_t iterations, const std::string& until,
                    std::stop_token stop, const std::function<void(std::int64_t iteration)>& every_row);

} // namespace basin::cli
