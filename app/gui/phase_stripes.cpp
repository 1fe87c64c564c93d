// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/phase_stripes.h"

#include "app/gui/phase_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
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
int colorOf(std::size_t phase) {
    constexpr std::array order{0, 1, 2, 3, 5, 4};
    return order[phase % order.size()];
}

TimelineParts partsOf(const IterationKind& kind, const OptimizerInfo& info, const QString& restart) {
    TimelineParts parts;
    for (std::size_t i = 0; i < kind.parts.size(); ++i) {
        const PhasePart& from = kind.parts[i];
        TimelinePart part;
        part.name = phaseLabel(info, from.phase);
        part.color = colorOf(phaseIndex(info, from.phase));
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
