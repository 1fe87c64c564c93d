// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/phase_stripes.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <limits>

namespace basin {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Views)
};

/// What the inner steps of a run count from: "Adam reset".
QString restartText(const Run& run) {
    const auto& channels = run.inner_channels();
    const auto count =
        std::find_if(channels.begin(), channels.end(), [](const ChannelSpec& each) { return each.whole; });
    return count != channels.end() ? Texts::tr("%1 reset").arg(QString::fromStdString(count->group))
                                   : QString();
}

/// Yellow comes last: marks are yellow too.
int colorOf(std::ptrdiff_t phase) {
    constexpr int order[] = {0, 1, 2, 3, 5, 4};
    return order[phase % std::ssize(order)];
}

TimelineParts partsOf(const IterationKind& kind, const OptimizerInfo& info, const QString& restart) {
    TimelineParts parts;
    for (std::size_t i = 0; i < kind.parts.size(); ++i) {
        const PhasePart& from = kind.parts[i];
        const auto phase = std::find_if(info.phases.begin(), info.phases.end(),
                                        [&](const Phase& each) { return each.id == from.phase; });
        TimelinePart part;
        part.name = QString::fromStdString(phase != info.phases.end() ? phase->label : from.phase);
        part.color = colorOf(phase - info.phases.begin());
        part.seconds = kind.seconds[i];
        part.inner = from.inner;
        part.restarts = from.restarts;
        part.restart = restart;
        parts.parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace

TimelineStripes phaseStripes(const RunLook& look, int branch, std::int64_t begin, std::int64_t end) {
    TimelineStripes stripes;
    const std::vector<SegmentId> path = look.tree.path(look.branch(branch).tip);
    const QString restart = restartText(*look.run);
    for (std::size_t i = 0; i < path.size(); ++i) {
        const Segment& segment = look.segment(path[i]);
        const std::int64_t first = std::max(begin, segment.start.iteration);
        const std::int64_t last =
            std::min(end, i + 1 < path.size() ? look.segment(path[i + 1]).start.iteration
                                              : std::numeric_limits<std::int64_t>::max());
        if (last <= first) {
            continue;
        }
        const PhaseLog::Look seen = segment.phase_log->look(first, last);
        const std::size_t before = stripes.kinds.size();
        for (const PhaseLog::Stretch& stretch : seen.stretches) {
            stripes.stretches.push_back({stretch.begin, stretch.end, before + stretch.kind});
        }
        for (const IterationKind& kind : seen.kinds) {
            stripes.kinds.push_back(partsOf(kind, look.info(), restart));
        }
    }
    return stripes;
}

} // namespace basin
