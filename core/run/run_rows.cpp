// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_rows.h"

#include <algorithm>

namespace basin {

std::vector<RowPart> rows_of(const RunTree& tree, SegmentId tip) {
    const std::vector<SegmentId> path = tree.path(tip);
    std::vector<RowPart> parts;
    for (std::size_t i = 0; i < path.size(); ++i) {
        const Segment& segment = tree.segments[static_cast<std::size_t>(path[i])];
        RowPart part{segment.history->view(), 0, 0};
        part.end = part.history.size();
        if (i + 1 < path.size()) {
            const Segment& next = tree.segments[static_cast<std::size_t>(path[i + 1])];
            part.end = std::min(part.end, next.start.iteration - segment.start.iteration);
        }
        if (part.end > 0) {
            parts.push_back(std::move(part));
        }
    }
    return parts;
}

Watch make_watch(const Run& run, const std::string& expression) {
    const OptimizerInfo& info = run.factory().info();
    std::vector<Watch::Bound> bounds;
    for (const std::string& scalar : run.layout().scalars) {
        if (const Hyperparameter* entry = info.schema->find(scalar)) {
            bounds.push_back({scalar, entry->minimum, entry->maximum});
        }
    }
    return Watch(expression, run.layout(), std::move(bounds), info.loss_rises);
}

} // namespace basin
