// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/finding.h"

#include "core/run/run.h"

namespace basin {

std::vector<Finding> stop_findings(const RunTree& tree) {
    std::vector<Finding> findings;
    for (const Segment& segment : tree.segments) {
        const bool stopped = segment.stop && (segment.stop->kind == StopReason::Kind::collapsed ||
                                              segment.stop->kind == StopReason::Kind::failed);
        if (!stopped && segment.failure.empty()) {
            continue;
        }
        // At a phase the iteration in progress is the one that went wrong.
        const std::int64_t iteration = segment.head.iteration + (segment.head.phase > 0 ? 1 : 0);
        findings.push_back({Finding::Severity::error, segment.branch, iteration,
                            segment.failure.empty() ? segment.stop->text : segment.failure});
    }
    return findings;
}

} // namespace basin
