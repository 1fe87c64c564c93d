// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/run_look.h"

#include "core/run/run_rows.h"

#include <algorithm>
#include <functional>

namespace basin {

namespace {

const Segment& segmentOf(const RunTree& tree, SegmentId id) {
    return tree.segments[static_cast<std::size_t>(id)];
}

bool ends(const RowFacts& facts, std::size_t level) {
    return ((facts.levels_ended >> level) & 1U) != 0;
}

/// The first row of [begin, end) that `holds`, where holding for a stretch means that some row in it does.
std::int64_t firstRow(std::int64_t begin, std::int64_t end,
                      const std::function<bool(std::int64_t, std::int64_t)>& holds) {
    while (end - begin > 1) {
        const std::int64_t middle = begin + (end - begin) / 2;
        if (holds(begin, middle)) {
            end = middle;
        } else {
            begin = middle;
        }
    }
    return begin;
}

} // namespace

std::int64_t shownIteration(const Position& position) {
    return position.iteration + (position.phase > 0 ? 1 : 0);
}

std::int64_t RunLook::shownIteration() const {
    return basin::shownIteration(cursor.position);
}

std::vector<Branch> RunLook::branches() const {
    std::vector<Branch> listed = tree.branches;
    std::erase_if(listed, [this](const Branch& each) { return each.undone && each.id != cursor.branch; });
    return listed;
}

std::vector<RowPart> ownRows(const RunTree& tree, int branch) {
    const Branch& lane = tree.branches[static_cast<std::size_t>(branch)];
    const std::int64_t start = segmentOf(tree, lane.first).start.iteration;
    std::vector<RowPart> parts = rows_of(tree, lane.tip);
    std::erase_if(parts, [&](const RowPart& part) { return part.history.first_iteration() <= start; });
    return parts;
}

Position headOf(const RunTree& tree, int branch) {
    return segmentOf(tree, tree.branches[static_cast<std::size_t>(branch)].tip).head;
}

std::optional<RowOnPath> rowOnPath(const RunTree& tree, SegmentId tip, std::int64_t iteration) {
    const SegmentId owner = iteration > 0 ? tree.owner_of_row(tip, iteration) : -1;
    if (owner < 0) {
        return std::nullopt;
    }
    const Segment& segment = segmentOf(tree, owner);
    const History::View view = segment.history->view();
    const std::int64_t row = iteration - view.first_iteration();
    if (row < 0 || row >= view.size()) {
        return std::nullopt;
    }
    RowOnPath found{view.facts(row), {}};
    for (std::size_t i = 0; i < segment.history->layout().levels.size(); ++i) {
        found.levels.push_back(view.level(row, i));
    }
    return found;
}

std::vector<std::string> finishedPhases(const RunTree& tree, SegmentId tip, std::int64_t iteration) {
    const SegmentId owner = iteration > 0 ? tree.owner_of_row(tip, iteration) : -1;
    std::vector<std::string> ids;
    if (owner >= 0) {
        const PhaseLog::Look look = segmentOf(tree, owner).phase_log->look(iteration - 1, iteration);
        for (const PhaseLog::Stretch& stretch : look.stretches) {
            for (const PhasePart& part : look.kinds[stretch.kind].parts) {
                ids.push_back(part.phase);
            }
        }
    }
    return ids;
}

std::optional<Position> positionAfter(const RunTree& tree, SegmentId tip, const Position& from,
                                      std::size_t level, std::size_t levels) {
    const Position head = segmentOf(tree, tip).head;
    if (from >= head) {
        return std::nullopt;
    }
    if (level + 1 == levels) {
        const std::optional<RowOnPath> row = rowOnPath(tree, tip, from.iteration + 1);
        const Position next = row && from.phase + 1 >= row->facts.phases
                                  ? Position{from.iteration + 1, 0}
                                  : Position{from.iteration, from.phase + 1};
        return std::min(next, head);
    }
    for (std::int64_t iteration = from.iteration + 1; iteration <= head.iteration; ++iteration) {
        const std::optional<RowOnPath> row = rowOnPath(tree, tip, iteration);
        if (!row || ends(row->facts, level)) {
            return Position{iteration, 0};
        }
    }
    return head;
}

std::optional<Position> positionBefore(const RunTree& tree, SegmentId tip, const Position& from,
                                       std::size_t level, std::size_t levels) {
    if (from <= Position{}) {
        return std::nullopt;
    }
    if (level + 1 == levels) {
        if (from.phase > 0) {
            return Position{from.iteration, from.phase - 1};
        }
        const std::optional<RowOnPath> row = rowOnPath(tree, tip, from.iteration);
        return Position{from.iteration - 1, row ? std::max(0, row->facts.phases - 1) : 0};
    }
    for (std::int64_t iteration = from.phase > 0 ? from.iteration : from.iteration - 1; iteration > 0;
         --iteration) {
        const std::optional<RowOnPath> row = rowOnPath(tree, tip, iteration);
        if (row && ends(row->facts, level)) {
            return Position{iteration, 0};
        }
    }
    return Position{};
}

std::optional<Extreme> bestOf(const std::vector<RowPart>& parts, std::size_t column, bool largest) {
    std::optional<Extreme> best;
    for (const RowPart& part : parts) {
        const Envelope whole = part.history.envelope(column, part.begin, part.end);
        if (part.end <= part.begin || whole.low > whole.high) {
            continue;
        }
        const double value = largest ? whole.high : whole.low;
        if (best && (largest ? value <= best->value : value >= best->value)) {
            continue;
        }
        const std::int64_t row = firstRow(part.begin, part.end, [&](std::int64_t begin, std::int64_t end) {
            const Envelope some = part.history.envelope(column, begin, end);
            return some.low <= some.high && (largest ? some.high >= value : some.low <= value);
        });
        best = Extreme{part.history.first_iteration() + row, value};
    }
    return best;
}

std::optional<std::int64_t> firstNotFinite(const std::vector<RowPart>& parts, std::size_t column) {
    for (const RowPart& part : parts) {
        if (part.end > part.begin && part.history.envelope(column, part.begin, part.end).not_finite > 0) {
            const std::int64_t row =
                firstRow(part.begin, part.end, [&](std::int64_t begin, std::int64_t end) {
                    return part.history.envelope(column, begin, end).not_finite > 0;
                });
            return part.history.first_iteration() + row;
        }
    }
    return std::nullopt;
}

} // namespace basin
