// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"

#include <string>

namespace basin::cli {

/// `basin list`: one line an optimizer, or a JSON array of their ids, labels and summaries.
std::string list_all(const OptimizerRegistry& registry, bool as_json);

/// `basin list OPTIMIZER`: everything in its OptimizerInfo.
std::string list_one(const OptimizerInfo& info, bool as_json);

} // namespace basin::cli
