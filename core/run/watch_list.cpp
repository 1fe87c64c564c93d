// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/watch_list.h"

#include "core/run/run_rows.h"

namespace basin {

WatchList::Entry WatchList::make_entry(WatchSpec spec) const {
    Entry entry;
    entry.value.id = spec.id;
    entry.watch.emplace(make_watch(run_, spec.expression));
    entry.spec = std::move(spec);
    return entry;
}

void WatchList::feed(Entry& entry, const History::View& history, std::int64_t row) const {
    if (entry.watch) {
        entry.value.value = entry.watch->feed(history, row);
        entry.value.holds = entry.watch->holds(entry.value.value);
    }
}

void WatchList::feed_path(Entry& entry, SegmentId segment, std::int64_t iteration) const {
    if (!entry.watch) {
        return;
    }
    entry.watch->reset();
    entry.value.value = 0.0;
    entry.value.holds = false;
    for (const RowPart& part : rows_of(run_.tree(), segment)) {
        const std::int64_t first = part.history.first_iteration();
        for (std::int64_t row = part.begin; row < part.end && first + row <= iteration; ++row) {
            feed(entry, part.history, row);
        }
    }
}

void WatchList::rewind_to(SegmentId segment, std::int64_t iteration) {
    for (Entry& entry : entries_) {
        feed_path(entry, segment, iteration);
    }
    if (until_) {
        feed_path(*until_, segment, iteration);
    }
    segment_ = segment;
    iteration_ = iteration;
    history_ = run_.history(segment);
}

void WatchList::set(std::vector<WatchSpec> specs, SegmentId segment, std::int64_t iteration) {
    entries_.clear();
    for (WatchSpec& spec : specs) {
        try {
            entries_.push_back(make_entry(spec));
        } catch (const std::exception& fault) {
            Entry broken;
            broken.value.id = spec.id;
            broken.value.error = fault.what();
            broken.spec = std::move(spec);
            entries_.push_back(std::move(broken));
        }
    }
    rewind_to(segment, iteration);
}

void WatchList::set_until(const std::string& expression, SegmentId segment, std::int64_t iteration) {
    until_.reset();
    if (!expression.empty()) {
        until_ = make_entry({-1, expression, true});
        rewind_to(segment, iteration);
    }
}

/// True when `iteration` of `segment` is the row after the last one fed, edits in between or not.
bool WatchList::follows(SegmentId segment, std::int64_t iteration) const {
    if (iteration != iteration_ + 1 || segment_ < 0) {
        return false;
    }
    SegmentId id = segment;
    while (id != segment_ && id >= 0) {
        const Segment between = run_.segment(id);
        id = between.start.iteration == iteration_ ? between.parent : -1;
    }
    return id == segment_;
}

std::optional<std::string> WatchList::row_finished(SegmentId segment, std::int64_t iteration) {
    if (entries_.empty() && !until_) {
        segment_ = -1;
        return std::nullopt;
    }
    std::optional<std::string> stops;
    if (!follows(segment, iteration)) {
        rewind_to(segment, iteration - 1);
    } else if (segment_ != segment) {
        segment_ = segment;
        history_ = run_.history(segment);
    }
    const History::View view = history_->view();
    const std::int64_t row = iteration - view.first_iteration();
    for (Entry& entry : entries_) {
        const bool held = entry.value.holds;
        feed(entry, view, row);
        if (entry.spec.breaks && entry.value.holds && !held && !stops) {
            stops = "watch " + entry.spec.expression;
        }
    }
    if (until_) {
        feed(*until_, view, row);
        if (until_->value.holds) {
            stops = "until " + until_->spec.expression;
        }
    }
    iteration_ = iteration;
    return stops;
}

std::vector<WatchValue> WatchList::values() const {
    std::vector<WatchValue> list;
    for (const Entry& entry : entries_) {
        list.push_back(entry.value);
    }
    return list;
}

} // namespace basin
