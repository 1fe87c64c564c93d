// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/replay_check.h"

#include "app/cli/run_rows.h"

#include <fmt/format.h>

#include <algorithm>

namespace basin::cli {

PositionDraw::PositionDraw(const Run& run, SegmentId tip)
    : parts_(rows_on_path(run, tip)), rows_(count_rows(parts_)) {}

Position PositionDraw::next() {
    // A modulo keeps the sequence the same with every standard library; its bias is below 1e-12.
    const auto k = static_cast<std::int64_t>(generator_() % static_cast<std::uint64_t>(rows_ + 1));
    return {k, static_cast<int>(generator_() % phases_after(k))};
}

std::uint64_t PositionDraw::phases_after(std::int64_t iteration) const {
    for (const RowPart& part : parts_) {
        if (iteration < part.end - part.begin) {
            return std::max<std::uint64_t>(part.history.facts(part.begin + iteration).phases, 1);
        }
        iteration -= part.end - part.begin;
    }
    return 1; // behind the last row there is only (k, 0)
}

ReplayReport check_replay(Run& run, SegmentId tip, std::int64_t count, std::stop_token stop,
                          const std::function<void(std::int64_t done)>& progress) {
    ReplayReport report;
    PositionDraw draw(run, tip);
    Executor executor(run);
    for (std::int64_t i = 0; i < count; ++i) {
        const Position position = draw.next();
        const SegmentId owner = run.tree().owner_of(tip, position);
        const GoResult went = executor.go_to(owner, position, stop);
        if (went.cancelled) {
            report.cancelled = true;
            break;
        }
        const std::optional<std::uint64_t> recorded = run.phase_hash(owner, position);
        if (!went.reached) {
            report.differences.push_back({position, "it could not be reached: " + went.failure});
        } else if (went.mismatch) {
            report.differences.push_back(
                {went.mismatch->position,
                 fmt::format("recorded {:016x}, recomputed {:016x}, on the way to {}, {}",
                             went.mismatch->recorded, went.mismatch->recomputed, position.iteration,
                             position.phase)});
        } else if (!recorded) {
            report.differences.push_back({position, "no hash was recorded there"});
        } else if (const std::uint64_t hash = executor.position_hash(); hash != *recorded) {
            report.differences.push_back(
                {position, fmt::format("recorded {:016x}, recomputed {:016x}", *recorded, hash)});
        }
        ++report.checked;
        progress(report.checked);
    }
    return report;
}

} // namespace basin::cli
