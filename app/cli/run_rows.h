// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run.h"
#include "core/run/watch.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace basin::cli {

/// The rows on the path from the root to `tip`, in order: parts of the histories of several segments, which
/// together are iterations 1, 2, 3 ... without a gap.
std::vector<RowPart> rows_on_path(const Run& run, SegmentId tip);

/// Their number, which is the last iteration too.
std::int64_t count_rows(const std::vector<RowPart>& parts);

/// One scalar of all rows; `column` as in the run's layout.
std::vector<double> column_of(const std::vector<RowPart>& parts, std::size_t column);

/// Index of a scalar in the layout, if it has it.
std::optional<std::size_t> scalar_column(const HistoryLayout& layout, const std::string& id);

} // namespace basin::cli
