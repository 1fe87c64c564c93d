// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/value.h"

#include <cstdint>
#include <string>
#include <vector>

namespace basin {

struct OptimizerInfo;

/// One change to a run: a hyperparameter, an action, or a poke of one state element.
struct Edit {
    enum class Kind { hyperparameter, action, poke };
    Kind kind = Kind::hyperparameter;
    std::string target;           ///< hyperparameter id ("ID.GROUP" too), action id, or state array
    Value value = 0.0;            ///< hyperparameter: the new value · poke: a double
    std::int64_t index = 0;       ///< poke: flat index
    std::vector<Value> arguments; ///< action

    friend bool operator==(const Edit&, const Edit&) = default;
};

/// An edit that takes effect before iteration `iteration` (1-based) starts, i.e. at position (iteration - 1,
/// 0).
struct ScheduledEdit {
    std::int64_t iteration = 1;
    Edit edit;
};

/// "learning_rate = 0.0005", "reset_moments(1)", "scale[17] := 0.05": for the timeline and logs.
std::string describe(const Edit& edit);

/// Parses "NAME=VALUE", "ACTION", "ACTION=ARG,ARG" or "STATE[INDEX]=VALUE" against an optimizer.
/// Throws usage_error naming what was expected.
Edit parse_edit(const OptimizerInfo& info, const std::string& text);

/// Parses the command line's "ITERATION:EDIT" (`--edit 1500:learning_rate=5e-4`).
ScheduledEdit parse_scheduled_edit(const OptimizerInfo& info, const std::string& text);

/// Where the edit may be applied: effect_phase, a level's id or effect_new_run. Pokes: effect_phase.
std::string effect_of(const OptimizerInfo& info, const Edit& edit);

} // namespace basin
