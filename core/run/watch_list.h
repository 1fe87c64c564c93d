// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run.h"
#include "core/run/watch.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace basin {

struct WatchSpec {
    int id = 0;
    std::string expression;
    bool breaks = false; ///< pauses the live run when it begins to hold

    friend bool operator==(const WatchSpec&, const WatchSpec&) = default;
};

struct WatchValue {
    int id = 0;
    double value = 0.0; ///< at the newest live row
    bool holds = false;
    std::string error; ///< why it cannot be evaluated
};

/// The watches of the live run, fed with the rows on its path in order. Thread: the live worker's.
class WatchList {
  public:
    explicit WatchList(const Run& run) : run_(run) {}

    /// Replaces all watches; each is fed with the rows up to (segment, iteration). An expression that cannot
    /// be used keeps its place, with the error.
    void set(std::vector<WatchSpec> specs, SegmentId segment, std::int64_t iteration);
    /// Watches for `expression` beside the list until the next call; "" = nothing. Throws usage_error.
    void set_until(const std::string& expression, SegmentId segment, std::int64_t iteration);

    /// Row `iteration` of `segment` was finished. Rows that follow on are fed; after a jump the path is fed
    /// anew. Returns the expression that says stop, if any does.
    std::optional<std::string> row_finished(SegmentId segment, std::int64_t iteration);

    std::vector<WatchValue> values() const;

  private:
    struct Entry {
        WatchSpec spec;
        std::optional<Watch> watch;
        WatchValue value;
    };
    Entry make_entry(WatchSpec spec) const;
    void feed(Entry& entry, const History::View& history, std::int64_t row) const;
    void feed_path(Entry& entry, SegmentId segment, std::int64_t iteration) const;
    bool follows(SegmentId segment, std::int64_t iteration) const;
    void rewind_to(SegmentId segment, std::int64_t iteration);

    const Run& run_;
    std::vector<Entry> entries_;
    std::optional<Entry> until_;
    SegmentId segment_ = -1; ///< of the last row that was fed
    std::int64_t iteration_ = 0;
    std::shared_ptr<History> history_; ///< of segment_
};

} // namespace basin
