// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/feeds.h"

#include "app/gui/edit_text.h"
#include "app/gui/phase_names.h"
#include "app/gui/plot_spec.h"
#include "widgets/axis_ticks.h"
#include "widgets/message_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace basin {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Views)
};

QString lossLabel(const Run& run) {
    const std::string& id = run.factory().info().loss_channel;
    for (const ChannelSpec& channel : run.channels()) {
        if (channel.id == id) {
            return QString::fromStdString(channel.label);
        }
    }
    return QString::fromStdString(id);
}

/// An edit that was undone before anything was computed with it: the run stands in front of it.
bool isTakenBack(const RunLook& look, const Segment& segment) {
    const std::vector<SegmentId> path = look.tree.path(look.branch(segment.branch).tip);
    return std::find(path.begin(), path.end(), segment.id) == path.end();
}

QString branchName(const RunLook& look, int branch) {
    return QString::fromStdString(look.branch(branch).name);
}

} // namespace

std::size_t lossColumn(const Run& run) {
    const auto& scalars = run.layout().scalars;
    const auto found = std::find(scalars.begin(), scalars.end(), run.factory().info().loss_channel);
    return found == scalars.end() ? 0 : static_cast<std::size_t>(found - scalars.begin());
}

std::vector<Marker> branchMarkers(const RunLook& look, int branch) {
    std::vector<Marker> markers;
    for (const Segment& segment : look.tree.segments) {
        if (segment.branch == branch && !segment.edits.empty() && !isTakenBack(look, segment)) {
            markers.push_back(
                {MarkerKind::edit, segment.start.iteration, branch, editsText(look.info(), segment.edits)});
        }
        const bool opensBranch = !segment.undone && look.branch(segment.branch).first == segment.id;
        if (opensBranch && segment.parent >= 0 && look.segment(segment.parent).branch == branch) {
            markers.push_back({MarkerKind::fork, segment.start.iteration, segment.branch,
                               branchName(look, segment.branch)});
        }
    }
    for (const Bookmark& bookmark : look.marks.bookmarks) {
        if (bookmark.branch == branch) {
            markers.push_back({MarkerKind::bookmark, shownIteration(bookmark.position), branch,
                               QString::fromStdString(bookmark.name)});
        }
    }
    for (const Finding& finding : look.findings) {
        if (finding.branch == branch) {
            markers.push_back({MarkerKind::finding, finding.iteration, branch, messageText(finding.title),
                               finding.severity});
        }
    }
    const std::vector<RowPart> rows = ownRows(look.tree, branch);
    const std::size_t column = lossColumn(*look.run);
    if (const std::optional<Extreme> best = bestOf(rows, column, look.info().loss_rises)) {
        markers.push_back({MarkerKind::best, best->iteration, branch, valueText(best->value)});
    }
    if (const std::optional<std::int64_t> fault = firstNotFinite(rows, column)) {
        markers.push_back({MarkerKind::notFinite, *fault, branch,
                           Texts::tr("first in %1").arg(inSentence(lossLabel(*look.run)))});
    }
    return markers;
}

std::vector<Marker> globalMarkers(const RunLook& look) {
    std::vector<Marker> markers;
    for (const std::int64_t iteration : look.marks.breakpoints) {
        markers.push_back({MarkerKind::breakpoint, iteration, -1, {}});
    }
    return markers;
}

namespace {

/// Those of the branch that is looked at first, errors before warnings, the earliest first.
std::vector<TimelineFinding> timelineFindings(const RunLook& look, const std::vector<TimelineLane>& lanes) {
    std::vector<TimelineFinding> findings;
    for (const Finding& finding : look.findings) {
        const auto found = std::find_if(lanes.begin(), lanes.end(), [&](const TimelineLane& each) {
            return each.branch == finding.branch;
        });
        if (found == lanes.end()) {
            continue;
        }
        const TimelineLane& lane = *found;
        const std::int64_t end = std::max({lane.loss.lastIteration(), lane.begin, finding.iteration});
        findings.push_back(
            {finding.branch, finding.iteration, end, messageText(finding.title), finding.severity});
    }
    const auto order = [&look](const TimelineFinding& each) {
        return std::tuple(each.branch != look.cursor.branch, -static_cast<int>(each.severity), each.begin);
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [&](const TimelineFinding& a, const TimelineFinding& b) { return order(a) < order(b); });
    return findings;
}

} // namespace

TimelineData timelineData(const RunLook& look, std::vector<TimelineLevel> levels) {
    TimelineData data;
    const std::size_t column = lossColumn(*look.run);
    std::map<int, int> laneOf; // by branch
    for (const Branch& branch : look.branches()) {
        TimelineLane lane;
        const Segment& first = look.segment(branch.first);
        const int parent = first.parent < 0 ? -1 : look.segment(first.parent).branch;
        laneOf[branch.id] = static_cast<int>(data.lanes.size());
        lane.branch = branch.id;
        lane.name = branchName(look, branch.id);
        lane.begin = first.start.iteration;
        lane.parentLane = laneOf.contains(parent) ? laneOf[parent] : -1;
        lane.loss.branch = branch.id;
        lane.loss.column = column;
        lane.loss.parts = ownRows(look.tree, branch.id);
        lane.markers = branchMarkers(look, branch.id);
        // Its curve shows every one.
        std::erase_if(lane.markers, [](const Marker& mark) { return mark.kind == MarkerKind::notFinite; });
        int edits = 0;
        for (const Segment& segment : look.tree.segments) {
            if (segment.branch == branch.id && !segment.undone) {
                const auto ticks = look.run->checkpoints().iterations(segment.id);
                lane.checkpoints.insert(lane.checkpoints.end(), ticks.begin(), ticks.end());
                edits += static_cast<int>(segment.edits.size());
            }
        }
        for (const Marker& mark : lane.markers) {
            if (mark.kind == MarkerKind::best) {
                lane.detail = Texts::tr("best %1 @ %2").arg(mark.text, countText(mark.iteration));
            }
        }
        if (parent >= 0) {
            lane.detail = Texts::tr("from %1 at %2").arg(branchName(look, parent), countText(lane.begin));
            if (edits > 0) {
                lane.detail += edits == 1 ? Texts::tr(", 1 edit") : Texts::tr(", %1 edits").arg(edits);
            }
        }
        data.lanes.push_back(std::move(lane));
    }
    data.findings = timelineFindings(look, data.lanes);
    data.levels = std::move(levels);
    data.marks = globalMarkers(look);
    data.cursor = look.shownIteration();
    data.branch = look.cursor.branch;
    data.mode = look.mode;
    data.liveHead = shownIteration(look.livePosition);
    data.liveBranch = look.segment(look.liveSegment).branch;
    return data;
}

std::optional<TimelineScalar> timelineScalar(const RunLook& look, const std::string& channel) {
    const std::vector<PlotChannel> all = plotChannels(*look.run);
    const auto chosen = std::find_if(all.begin(), all.end(), [&](const PlotChannel& each) {
        return each.spec.id == channel && !each.isVector();
    });
    if (chosen == all.end()) {
        return std::nullopt;
    }
    const auto curveOf = [&](const PlotChannel& scalar, int branch) {
        Curve curve;
        curve.label = QString::fromStdString(scalar.spec.label);
        curve.branch = branch;
        curve.whole = scalar.spec.whole;
        curve.column = scalar.column;
        curve.parts = ownRows(look.tree, branch);
        return curve;
    };
    TimelineScalar scalar;
    scalar.label = QString::fromStdString(chosen->spec.label);
    scalar.unit = QString::fromStdString(chosen->spec.unit);
    scalar.description = QString::fromStdString(chosen->spec.description);
    scalar.logarithmic = chosen->spec.log_axis;
    scalar.whole = chosen->spec.whole;
    for (const Branch& branch : look.tree.branches) {
        scalar.curves.push_back(curveOf(*chosen, branch.id));
    }
    for (const PlotChannel& limit : all) {
        if (limit.spec.limit && limit.spec.id != channel && limit.spec.group == chosen->spec.group &&
            limit.spec.unit == chosen->spec.unit) {
            Curve curve = curveOf(limit, look.cursor.branch);
            curve.role = CurveRole::limit;
            scalar.limits.push_back(std::move(curve));
        }
    }
    return scalar;
}

bool hasFaults(const TimelineData& data) {
    const auto isFaulty = [](const Curve& curve) { return firstNotFinite(curve.parts, curve.column); };
    const bool inLoss = std::any_of(data.lanes.begin(), data.lanes.end(), [&](const TimelineLane& lane) {
        return isFaulty(lane.loss).has_value();
    });
    return inLoss ||
           (data.scalar && std::any_of(data.scalar->curves.begin(), data.scalar->curves.end(),
                                       [&](const Curve& curve) { return isFaulty(curve).has_value(); }));
}

QString levelIndexText(const Level& level, std::int64_t index) {
    if (index >= 0 && index < static_cast<std::int64_t>(level.names.size())) {
        return QString::fromStdString(level.names[static_cast<std::size_t>(index)]);
    }
    return countText(index + 1);
}

std::vector<TransportState::LevelText> levelTexts(const RunLook& look, const RunnerStatus& status,
                                                  const Snapshot* snapshot) {
    const std::vector<Level>& levels = look.info().levels;
    const std::size_t outer = levels.size() < 2 ? 0 : levels.size() - 2;
    const std::vector<LevelPosition>& now =
        look.cursor.followsLive || snapshot == nullptr ? status.levels : snapshot->levels;
    std::optional<RowOnPath> row;
    if (look.cursor.position.phase == 0) {
        row = rowOnPath(look.tree, look.shownTip(), look.cursor.position.iteration);
    }
    std::vector<TransportState::LevelText> texts;
    for (std::size_t i = 0; i < outer; ++i) {
        std::int64_t index = i < now.size() ? now[i].index : 0;
        if (row && i < row->levels.size()) {
            index = row->levels[i]; // a finished iteration: where it was, not where the next one will be
        }
        QString text = levelIndexText(levels[i], index);
        if (i < now.size() && now[i].count > 0 && levels[i].names.empty()) {
            text += QStringLiteral(" / ") + countText(now[i].count);
        }
        texts.push_back({inSentence(QString::fromStdString(levels[i].label)), text});
    }
    return texts;
}

/// Labels of the phases of the iteration that was finished or is being executed, and how many of them were
/// done. A run that stopped for good within an iteration did not get to the others.
std::pair<QStringList, int> phasesAt(const RunLook& look, const Snapshot* snapshot) {
    const std::vector<Phase>& ahead = snapshot != nullptr ? snapshot->phases : look.info().phases;
    QStringList labels;
    for (const Phase& phase : ahead) {
        labels << QString::fromStdString(phase.label);
    }
    const Position& at = look.cursor.position;
    const std::optional<RowOnPath> row =
        at.phase == 0 ? rowOnPath(look.tree, look.shownTip(), at.iteration) : std::nullopt;
    if (!row) {
        return {labels, at.phase};
    }
    const std::vector<std::string> parts =
        finishedPhases(look.tree, look.shownTip(), at.iteration); // told a moment after the row
    if (parts.empty()) {
        return {labels, std::min(static_cast<int>(labels.size()), static_cast<int>(row->facts.phases))};
    }
    const bool sameSoFar =
        parts.size() <= ahead.size() &&
        std::equal(parts.begin(), parts.end(), ahead.begin(),
                   [](const std::string& id, const Phase& phase) { return id == phase.id; });
    if (!sameSoFar) {
        labels.clear();
        for (const std::string& id : parts) {
            labels << phaseLabel(look.info(), id);
        }
    }
    return {labels, static_cast<int>(parts.size())};
}

TransportState transportState(const RunLook& look, const RunnerStatus& status, const Snapshot* snapshot,
                              bool replaying) {
    TransportState state;
    state.mode = look.mode;
    state.running = status.running;
    state.replaying = replaying;
    state.iteration = look.shownIteration();
    state.head = shownIteration(headOf(look.tree, look.cursor.branch));
    state.outerLevels = levelTexts(look, status, snapshot);
    const auto [phases, done] = phasesAt(look, snapshot);
    state.phases = phases;
    if (look.mode != Mode::live) {
        state.phase = done - 1;
    }
    for (const Branch& branch : look.branches()) {
        state.branches.push_back({branch.id, QString::fromStdString(branch.name)});
    }
    state.branch = look.cursor.branch;
    if (status.stop) {
        const StopReason::Kind kind = status.stop->kind;
        const bool good = kind == StopReason::Kind::converged || kind == StopReason::Kind::completed;
        state.stop = good ? TransportState::Stop::done : TransportState::Stop::broken;
    }
    if (!status.failure.empty()) {
        state.stop = TransportState::Stop::broken;
        state.stoppedBecause = Texts::tr("failed: %1").arg(messageText(status.failure));
    } else if (!status.running && look.mode != Mode::past && status.paused_because != "step") {
        state.stoppedBecause = messageText(status.paused_because);
    }
    return state;
}

} // namespace basin
