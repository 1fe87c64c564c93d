// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_rows.h"

#include <algorithm>

namespace basin::cli {

std::vector<RowPart> rows_on_path(const Run& run, SegmentId tip) {
    const RunTree tree = run.tree();
    const std::vector<SegmentId> path = tree.path(tip);
    std::vector<RowPart> parts;
    for (std::size_t i = 0; i < path.size(); ++i) {
        const Segment& segment = tree.segments[static_cast<std::size_t>(path[i])];
        History::View view = segment.history->view();
        // A segment owns the rows up to where the next one leaves it; inside an iteration the row is the
        // child's.
        std::int64_t end = view.size();
        if (i + 1 < path.size()) {
            const Segment& next = tree.segments[static_cast<std::size_t>(path[i + 1])];
            end = std::min(end, next.start.iteration - segment.start.iteration);
        }
        if (end > 0) {
            parts.push_back({std::move(view), 0, end});
        }
    }
    return parts;
}

std::int64_t count_rows(const std::vector<RowPart>& parts) {
    std::int64_t count = 0;
    for (const RowPart& part : parts) {
        count += part.end - part.begin;
    }
    return count;
}

std::vector<double> column_of(const std::vector<RowPart>& parts, std::size_t column) {
    std::vector<double> values(static_cast<std::size_t>(count_rows(parts)));
    double* out = values.data();
    for (const RowPart& part : parts) {
        part.history.copy(column, part.begin, part.end, out);
        out += part.end - part.begin;
    }
    return values;
}

std::optional<std::size_t> scalar_column(const HistoryLayout& layout, const std::string& id) {
    const auto found = std::find(layout.scalars.begin(), layout.scalars.end(), id);
    if (found == layout.scalars.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - layout.scalars.begin());
}

} // namespace basin::cli
