// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run.h"
#include "core/run/watch.h"

#include <string>
#include <vector>

namespace basin {

/// The rows on the path to `tip` in order: of each segment what was executed before the next one left it.
std::vector<RowPart> rows_of(const RunTree& tree, SegmentId tip);

/// A watch over this run's scalars. at_bound() knows the scalars that carry a hyperparameter's name, with
/// that hyperparameter's range; best() follows the optimizer's direction. Throws usage_error.
Watch make_watch(const Run& run, const std::string& expression);

} // namespace basin
