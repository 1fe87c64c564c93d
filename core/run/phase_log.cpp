// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/phase_log.h"

#include <algorithm>

namespace basin {

namespace {

constexpr std::size_t most_kinds =
    1024; ///< of iterations that differ inside; further ones are not told apart
constexpr double nanosecond = 1e-9;

bool same_phases(const std::vector<PhasePart>& parts, std::span<const Phase> phases) {
    return std::equal(parts.begin(), parts.end(), phases.begin(), phases.end(),
                      [](const PhasePart& part, const Phase& phase) { return part.phase == phase.id; });
}

} // namespace

void PhaseLog::append(std::span<const Phase> phases, std::span<const std::int64_t> nanoseconds) {
    const std::scoped_lock lock(mutex_);
    std::size_t kind = 0;
    if (!stretches_.empty() && !kinds_[stretches_.back().kind].inner_known &&
        same_phases(kinds_[stretches_.back().kind].parts, phases)) {
        kind = stretches_.back().kind; // as nearly always, and without allocating
    } else {
        std::vector<PhasePart> parts;
        for (const Phase& phase : phases) {
            parts.push_back({phase.id, 0, {}});
        }
        kind = kind_of(parts, false);
    }
    put_last(kind);
    Timing& timing = timings_[kinds_[kind].timing];
    for (std::size_t i = 0; i < std::min(nanoseconds.size(), timing.seconds.size()); ++i) {
        if (nanoseconds[i] > 0) {
            const auto count = static_cast<double>(++timing.iterations[i]);
            timing.seconds[i] +=
                (static_cast<double>(nanoseconds[i]) * nanosecond - timing.seconds[i]) / count;
        }
    }
}

std::size_t PhaseLog::timing_of(const std::vector<PhasePart>& parts) {
    for (const Kind& kind : kinds_) {
        const auto& own = kind.parts;
        if (std::equal(own.begin(), own.end(), parts.begin(), parts.end(),
                       [](const PhasePart& a, const PhasePart& b) { return a.phase == b.phase; })) {
            return kind.timing;
        }
    }
    timings_.push_back({std::vector<double>(parts.size(), 0.0), std::vector<std::int64_t>(parts.size(), 0)});
    return timings_.size() - 1;
}

std::size_t PhaseLog::kind_of(const std::vector<PhasePart>& parts, bool inner_known) {
    const auto found = std::find_if(kinds_.rbegin(), kinds_.rend(), [&](const Kind& kind) {
        return kind.inner_known == inner_known && kind.parts == parts;
    });
    if (found != kinds_.rend()) {
        return static_cast<std::size_t>(kinds_.rend() - found) - 1;
    }
    const std::size_t timing = timing_of(parts);
    kinds_.push_back({parts, inner_known, timing});
    return kinds_.size() - 1;
}

void PhaseLog::put_last(std::size_t kind) {
    if (!stretches_.empty() && stretches_.back().kind == kind) {
        ++stretches_.back().end;
    } else {
        stretches_.push_back({end_, end_ + 1, kind});
    }
    ++end_;
}

void PhaseLog::set_inner(std::int64_t iteration, std::span<const PhasePart> parts) {
    const std::scoped_lock lock(mutex_);
    const auto at =
        std::lower_bound(stretches_.begin(), stretches_.end(), iteration,
                         [](const Stretch& stretch, std::int64_t wanted) { return stretch.end < wanted; });
    if (at == stretches_.end() || iteration <= at->begin || kinds_[at->kind].inner_known ||
        kinds_[at->kind].parts.size() != parts.size() || kinds_.size() >= most_kinds) {
        return;
    }
    const std::size_t before = at->kind;
    std::vector<PhasePart> whole = kinds_[before].parts;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        whole[i].inner = parts[i].inner;
        whole[i].restarts = parts[i].restarts;
    }
    const std::size_t kind = kind_of(whole, true);
    const Stretch from = *at;
    std::vector<Stretch> pieces;
    const auto add = [&pieces](const Stretch& piece) {
        if (piece.begin == piece.end) {
            return;
        }
        if (!pieces.empty() && pieces.back().kind == piece.kind) {
            pieces.back().end = piece.end;
        } else {
            pieces.push_back(piece);
        }
    };
    auto first = at, last = at + 1;
    if (first != stretches_.begin()) {
        add(*--first);
    }
    add({from.begin, iteration - 1, before});
    add({iteration - 1, iteration, kind});
    add({iteration, from.end, before});
    if (last != stretches_.end()) {
        add(*last++);
    }
    const auto place = stretches_.erase(first, last);
    stretches_.insert(place, pieces.begin(), pieces.end());
}

PhaseLog::Look PhaseLog::look(std::int64_t begin, std::int64_t end) const {
    const std::scoped_lock lock(mutex_);
    Look seen;
    auto at =
        std::lower_bound(stretches_.begin(), stretches_.end(), begin,
                         [](const Stretch& stretch, std::int64_t wanted) { return stretch.end <= wanted; });
    for (; at != stretches_.end() && at->begin < end; ++at) {
        const std::size_t kind = seen.kinds.size();
        seen.stretches.push_back({std::max(at->begin, begin), std::min(at->end, end), kind});
        const Kind& own = kinds_[at->kind];
        seen.kinds.push_back({own.parts, own.inner_known, timings_[own.timing].seconds});
    }
    return seen;
}

RestartFinder::RestartFinder(const std::vector<ChannelSpec>& inner_channels) {
    for (std::size_t i = 0; i < inner_channels.size(); ++i) {
        if (inner_channels[i].whole) {
            counts_.push_back({i, 0.0, true});
        }
    }
}

bool RestartFinder::began_anew(const InnerRow& row) {
    const bool follows = row.iteration == iteration_ && row.step == step_ + 1;
    iteration_ = row.iteration;
    step_ = row.step;
    bool anew = false;
    for (Count& count : counts_) {
        const double value = row.scalars.at(count.column);
        count.counts = count.counts && (value == 1.0 || !follows || value == count.last + 1.0);
        anew |= count.counts && value == 1.0;
        count.last = value;
    }
    return anew;
}

} // namespace basin
