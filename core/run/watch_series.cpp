// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/watch_series.h"

#include "core/run/run_rows.h"

#include <algorithm>

namespace basin {

WatchSeries::WatchSeries(const Run& run, const std::string& expression)
    : watch_(make_watch(run, expression)) {}

/// Rows behind the place where the new path leaves the old one are forgotten, and with them all others,
/// because best() and its like remember them.
void WatchSeries::follow(const RunTree& tree, SegmentId tip) {
    std::vector<SegmentId> path = tree.path(tip);
    if (path == path_) {
        return;
    }
    const auto [old_part, new_part] = std::mismatch(path_.begin(), path_.end(), path.begin(), path.end());
    const auto start_of = [&](SegmentId id) {
        return tree.segments[static_cast<std::size_t>(id)].start.iteration;
    };
    const bool leaves_rows = (old_part != path_.end() && start_of(*old_part) < scanned()) ||
                             (new_part != path.end() && start_of(*new_part) < scanned());
    if (leaves_rows) {
        watch_.reset();
        values_.clear();
        stretches_.clear();
    }
    path_ = std::move(path);
}

bool WatchSeries::advance(const RunTree& tree, SegmentId tip, std::int64_t most) {
    follow(tree, tip);
    for (const RowPart& part : rows_of(tree, tip)) {
        const std::int64_t first = part.history.first_iteration();
        for (std::int64_t row = std::max(part.begin, scanned() + 1 - first); row < part.end; ++row) {
            if (most-- <= 0) {
                return false;
            }
            take(part.history, row);
        }
    }
    return true;
}

void WatchSeries::take(const History::View& history, std::int64_t row) {
    const std::int64_t iteration = history.first_iteration() + row;
    const double value = watch_.feed(history, row);
    values_.push_back(value);
    if (!watch_.holds(value)) {
        return;
    }
    if (!stretches_.empty() && stretches_.back().last == iteration - 1) {
        stretches_.back().last = iteration;
    } else {
        stretches_.push_back({iteration, iteration, holds_until(iteration)});
    }
}

const WatchSeries::Stretch* WatchSeries::stretch_at(std::int64_t iteration) const {
    const auto after =
        std::upper_bound(stretches_.begin(), stretches_.end(), iteration,
                         [](std::int64_t at, const Stretch& stretch) { return at < stretch.first; });
    return after == stretches_.begin() ? nullptr : &*(after - 1);
}

std::optional<double> WatchSeries::value_at(std::int64_t iteration) const {
    return iteration >= 1 && iteration <= scanned()
               ? std::optional(values_[static_cast<std::size_t>(iteration - 1)])
               : std::nullopt;
}

bool WatchSeries::holds_at(std::int64_t iteration) const {
    const Stretch* stretch = stretch_at(iteration);
    return stretch != nullptr && iteration <= stretch->last;
}

std::int64_t WatchSeries::holds_until(std::int64_t iteration) const {
    const Stretch* stretch = stretch_at(iteration);
    return stretch == nullptr ? 0 : stretch->before + std::min(iteration, stretch->last) - stretch->first + 1;
}

std::optional<std::int64_t> WatchSeries::last_hold(std::int64_t iteration) const {
    const Stretch* stretch = stretch_at(iteration);
    return stretch == nullptr ? std::nullopt : std::optional(std::min(iteration, stretch->last));
}

} // namespace basin
