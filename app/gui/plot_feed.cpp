// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/plot_feed.h"

#include "app/gui/feeds.h"

#include <algorithm>
#include <array>
#include <map>

namespace basin {

namespace {

/// Channels of a plot, and the other axis's column where there is one.
struct Chosen {
    std::vector<PlotChannel> channels;
    std::optional<PlotChannel> x;
};

Chosen chosenChannels(const Run& run, const PlotSpec& plot) {
    std::map<std::string, PlotChannel> known;
    for (PlotChannel& channel : plotChannels(run)) {
        const std::string id = channel.spec.id;
        known.emplace(id, std::move(channel));
    }
    Chosen chosen;
    for (const std::string& id : plot.channels) {
        if (const auto found = known.find(id); found != known.end()) {
            chosen.channels.push_back(found->second);
        }
    }
    if (const auto found = known.find(plot.x); found != known.end()) {
        chosen.x = found->second;
    }
    return chosen;
}

QString labelOf(const ChannelSpec& spec) {
    const QString label = QString::fromStdString(spec.label);
    return spec.unit.empty() ? label
                             : QStringLiteral("%1 (%2)").arg(label, QString::fromStdString(spec.unit));
}

void addMarks(PlotData& data, const RunLook& look) {
    for (const Branch& branch : look.tree.branches) {
        const std::vector<Marker> markers = branchMarkers(look, branch.id);
        data.markers.insert(data.markers.end(), markers.begin(), markers.end());
    }
    const std::vector<Marker> marks = globalMarkers(look);
    data.markers.insert(data.markers.end(), marks.begin(), marks.end());
    for (const SegmentId segment : look.tree.path(look.shownTip())) {
        const auto ticks = look.run->checkpoints().iterations(segment);
        data.checkpoints.insert(data.checkpoints.end(), ticks.begin(), ticks.end());
    }
    std::sort(data.checkpoints.begin(), data.checkpoints.end());
}

void addCurve(PlotData& data, Curve curve, std::optional<std::size_t> xColumn) {
    if (data.x) {
        data.x->columns.push_back(*xColumn);
    }
    data.curves.push_back(std::move(curve));
}

/// Several quantities of the only branch have colours of their own, the second branch's last; those of
/// several branches are tints of the branch.
void colour(Curve& curve, std::size_t quantity, std::size_t quantities, std::size_t branches) {
    static constexpr std::array<int, 6> order{0, 2, 3, 4, 5, 1};
    if (branches == 1 && quantities > 2) {
        const std::size_t round = quantity / order.size() * order.size();
        curve.series = static_cast<int>(round) + order[quantity % order.size()];
    } else {
        curve.tint = static_cast<int>(quantity);
    }
}

void addTraces(PlotData& data, const PlotSpec& plot, const std::vector<TraceOverlay>& traces) {
    for (const TraceOverlay& overlay : traces) {
        const std::optional<std::size_t> x = plot.x.empty() ? std::nullopt : overlay.columnFor(plot.x);
        for (const std::string& channel : plot.channels) {
            const std::optional<std::size_t> column = overlay.columnFor(channel);
            if (!column || (data.x && !x)) {
                continue;
            }
            Curve curve;
            curve.label = QString::fromStdString(overlay.columns[*column]);
            curve.source = overlay.name;
            curve.branch = -1;
            curve.series = overlay.series;
            curve.column = *column;
            curve.iterations = overlay.iterations;
            const History::View view = overlay.history->view();
            curve.parts = {RowPart{view, 0, view.size()}};
            addCurve(data, std::move(curve), x);
        }
    }
}

} // namespace

PlotData plotData(const RunLook& look, const PlotSpec& plot, const std::vector<TraceOverlay>& traces) {
    PlotData data;
    const Chosen chosen = chosenChannels(*look.run, plot);
    if (chosen.x) {
        data.x = PlotData::XAxis{labelOf(chosen.x->spec), {}};
    }
    std::vector<std::vector<RowPart>> rows;
    for (const Branch& branch : look.tree.branches) {
        data.branches.push_back({branch.id, QString::fromStdString(branch.name)});
        rows.push_back(ownRows(look.tree, branch.id));
    }
    for (std::size_t i = 0; i < chosen.channels.size(); ++i) {
        const PlotChannel& channel = chosen.channels[i];
        for (const Branch& branch : look.tree.branches) {
            Curve curve;
            curve.label = QString::fromStdString(channel.spec.label);
            curve.branch = branch.id;
            curve.whole = channel.spec.whole;
            curve.parts = rows[static_cast<std::size_t>(branch.id)];
            curve.column = channel.column;
            colour(curve, i, chosen.channels.size(), look.tree.branches.size());
            addCurve(data, std::move(curve), chosen.x ? std::optional(chosen.x->column) : std::nullopt);
        }
    }
    addTraces(data, plot, traces);
    addMarks(data, look);
    data.cursor = look.shownIteration();
    data.cursorBranch = look.cursor.branch;
    data.mode = look.mode;
    return data;
}

} // namespace basin
