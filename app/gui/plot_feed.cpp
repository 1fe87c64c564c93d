// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/plot_feed.h"

#include "app/gui/feeds.h"
#include "app/gui/kept_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <utility>

namespace basin {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Views)
};

QString labelOf(const ChannelSpec& spec) {
    const QString label = QString::fromStdString(spec.label);
    return spec.unit.empty() ? label
                             : QStringLiteral("%1 (%2)").arg(label, QString::fromStdString(spec.unit));
}

void addMarks(PlotData& data, const RunLook& look) {
    for (const Branch& branch : look.branches()) {
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

/// Keeps of both what both have: a vector may not be spread out as far as its scalars reach. False: nothing.
bool alignParts(Curve& a, Curve& b) {
    const std::size_t count = std::min(a.parts.size(), b.parts.size());
    a.parts.resize(count);
    b.parts.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        a.parts[i].end = b.parts[i].end = std::min(a.parts[i].end, b.parts[i].end);
    }
    return count > 0;
}

/// Builds the curves of one plot.
class Builder {
  public:
    Builder(const RunLook& look, const PlotSpec& plot, KeptStore& kept, const SelectedRows& selected)
        : look_(look),
          plot_(plot),
          kept_(kept),
          selected_(selected),
          x_(known(plot.x)),
          colour_(x_ ? known(plot.colour) : std::nullopt) {
        for (const Branch& branch : look.branches()) {
            data.branches.push_back({branch.id, QString::fromStdString(branch.name)});
            rows_[branch.id] = ownRows(look.tree, branch.id);
        }
        if (x_) {
            data.x = PlotData::Other{labelOf(x_->spec), {}, false};
        }
        if (colour_) {
            data.colour = PlotData::Other{labelOf(colour_->spec), {}, colour_->spec.log_axis};
        }
    }

    void addChannels() {
        std::vector<PlotChannel> channels;
        for (const std::string& id : plot_.channels) {
            if (const auto channel = known(id)) {
                channels.push_back(*channel);
            }
        }
        const auto isQuantity = [](const PlotChannel& c) { return !c.isVector() && !c.spec.limit; };
        const auto quantities =
            static_cast<std::size_t>(std::count_if(channels.begin(), channels.end(), isQuantity));
        std::size_t quantity = 0;
        for (const PlotChannel& channel : channels) {
            if (!channel.isVector()) {
                addScalar(channel, quantity, quantities);
                quantity += isQuantity(channel) ? 1 : 0;
            }
        }
        // Behind the others: many grey lines, the selected one before them.
        for (const PlotChannel& channel : channels) {
            if (channel.isVector()) {
                addVector(channel);
            }
        }
        addLimitsOf(channels);
    }

    void addTraces(const std::vector<TraceOverlay>& traces) {
        for (const TraceOverlay& overlay : traces) {
            for (const std::string& channel : plot_.channels) {
                const std::optional<std::size_t> column = overlay.columnFor(channel);
                const auto x = x_ ? overlay.columnFor(plot_.x) : std::nullopt;
                if (!column || (x_ && !x)) {
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
                if (x_) {
                    data.x->curves.push_back(curve);
                    data.x->curves.back().column = *x;
                }
                if (colour_) {
                    const auto third = overlay.columnFor(plot_.colour);
                    data.colour->curves.push_back(third ? curve : Curve{});
                    data.colour->curves.back().column = third.value_or(0);
                }
                data.curves.push_back(std::move(curve));
            }
        }
    }

    PlotData data;

  private:
    std::optional<PlotChannel> known(const std::string& id) const {
        return id.empty() ? std::nullopt : plotChannel(*look_.run, id, &kept_);
    }

    /// Rows of a scalar or an element on a branch.
    Curve curveOf(const PlotChannel& channel, int branch) {
        Curve curve;
        curve.label = QString::fromStdString(channel.spec.label);
        curve.branch = branch;
        curve.whole = channel.spec.whole;
        const std::vector<RowPart>& rows = rows_.at(branch);
        if (channel.kept < 0) {
            curve.parts = rows;
            curve.column = channel.column;
        } else {
            curve.parts = kept_.rows(rows, static_cast<std::size_t>(channel.kept), channel.element);
            curve.column = KeptColumns::first_element + static_cast<std::size_t>(channel.element);
            curve.table = QString::fromStdString(channel.spec.linked_table);
            curve.tableRow = channel.element;
        }
        return curve;
    }

    /// Over another scalar: the curve's partners along the other axis and for colour come with it.
    void add(Curve curve) {
        std::optional<Curve> x, third;
        if (x_) {
            x = curveOf(*x_, curve.branch);
            alignParts(curve, *x);
        }
        if (colour_) {
            third = curveOf(*colour_, curve.branch);
            alignParts(curve, *third);
            alignParts(*x, curve);
            data.colour->curves.push_back(std::move(*third));
        }
        if (x) {
            data.x->curves.push_back(std::move(*x));
        }
        data.curves.push_back(std::move(curve));
    }

    void addScalar(const PlotChannel& channel, std::size_t quantity, std::size_t quantities) {
        for (const Branch& branch : look_.branches()) {
            Curve curve = curveOf(channel, branch.id);
            if (channel.spec.limit && !x_) {
                curve.role = CurveRole::limit;
                curve.tint = data.branches.size() > 1 ? 1 : 0;
            } else {
                colour(curve, quantity, quantities, data.branches.size());
            }
            const auto other = channel.spec.band.empty() || x_ ? std::nullopt : known(channel.spec.band);
            if (other && !other->isVector()) {
                data.bands.push_back({curve, curveOf(*other, branch.id)});
            }
            add(std::move(curve));
        }
    }

    void addVector(const PlotChannel& vector) {
        const auto kept = static_cast<std::size_t>(vector.kept);
        for (const Branch& branch : look_.branches()) {
            const std::vector<RowPart>& rows = rows_.at(branch.id);
            const std::vector<RowPart> spread = kept_.rows(rows, kept, -1);
            if (plot_.summary && !x_) {
                addSummary(vector, branch.id, spread);
            }
        }
        const auto chosen = selected_.find(vector.spec.linked_table);
        const int row = vector.spec.linked_table.empty() || chosen == selected_.end() ? -1 : chosen->second;
        const int count = static_cast<int>(kept_.elements(kept));
        // The selected one first: the first curves lie on top.
        for (int place = row >= 0 && row < count ? -1 : 0; place < count; ++place) {
            const int element = place < 0 ? row : place;
            if (place == row) {
                continue;
            }
            for (const Branch& branch : look_.branches()) {
                PlotChannel one = vector;
                one.element = element;
                Curve curve = curveOf(one, branch.id);
                if (curve.parts.empty()) {
                    continue;
                }
                const auto name = kept_.label(kept, static_cast<std::size_t>(element));
                curve.family = curve.label;
                curve.label += QStringLiteral(" · ") + name;
                if (place >= 0) {
                    curve.role = CurveRole::element;
                    curve.tint = data.branches.size() > 1 ? 1 : 0;
                } else if (data.branches.size() == 1) {
                    curve.series = 1;
                }
                add(std::move(curve));
            }
        }
    }

    void addSummary(const PlotChannel& vector, int branch, const std::vector<RowPart>& spread) {
        Curve curve;
        curve.label = Texts::tr("%1, median").arg(QString::fromStdString(vector.spec.label));
        curve.branch = branch;
        curve.parts = spread;
        curve.column = KeptColumns::median;
        PlotData::Band band{curve, curve};
        band.from.column = KeptColumns::high;
        band.to.column = KeptColumns::low;
        data.bands.push_back(std::move(band));
        data.curves.push_back(std::move(curve));
    }

    /// Plots of kept vectors draw the limits of their groups too.
    void addLimitsOf(const std::vector<PlotChannel>& channels) {
        if (x_) {
            return;
        }
        for (const PlotChannel& limit : plotChannels(*look_.run)) {
            if (!limit.spec.limit || !limit.spec.shown ||
                std::find(plot_.channels.begin(), plot_.channels.end(), limit.spec.id) !=
                    plot_.channels.end()) {
                continue;
            }
            const bool wanted =
                std::any_of(channels.begin(), channels.end(), [&](const PlotChannel& channel) {
                    return channel.kept >= 0 && channel.spec.group == limit.spec.group;
                });
            if (wanted) {
                addScalar(limit, 0, 0);
            }
        }
    }

    const RunLook& look_;
    const PlotSpec& plot_;
    KeptStore& kept_;
    const SelectedRows& selected_;
    std::optional<PlotChannel> x_, colour_;
    std::map<int, std::vector<RowPart>> rows_; ///< by branch
};

} // namespace

PlotData plotData(const RunLook& look, const PlotSpec& plot, KeptStore& kept,
                  const std::vector<TraceOverlay>& traces, const SelectedRows& selected) {
    Builder builder(look, plot, kept, selected);
    builder.addChannels();
    builder.addTraces(traces);
    PlotData& data = builder.data;
    addMarks(data, look);
    data.cursor = look.shownIteration();
    data.cursorBranch = look.cursor.branch;
    data.mode = look.mode;
    return std::move(data);
}

PlotData wholePlotData(const RunLook& look, const PlotSpec& plot) {
    KeptStore kept;
    kept.beginRound(std::numeric_limits<std::size_t>::max());
    return plotData(look, plot, kept);
}

} // namespace basin
