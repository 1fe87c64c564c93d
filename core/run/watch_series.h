// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run.h"
#include "core/run/watch.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace basin {

/// A watch evaluated at every row of a path, continued as rows are appended: what its value was anywhere, how
/// often it held, when last.
///
/// Keeps one double for each row and two numbers for each stretch in which it held. Thread: one at a time.
class WatchSeries {
  public:
    /// Throws usage_error as make_watch does.
    WatchSeries(const Run& run, const std::string& expression);

    const std::string& expression() const { return watch_.expression(); }

    /// Takes up at most `most` further rows of the path to `tip`; starts anew when the path left the rows
    /// that were read. Returns true when every row there is was taken up.
    bool advance(const RunTree& tree, SegmentId tip, std::int64_t most);

    std::int64_t scanned() const { return static_cast<std::int64_t>(values_.size()); } ///< iterations 1 ... n
    /// Value at a row; none where there is no row (yet).
    std::optional<double> value_at(std::int64_t iteration) const;
    bool holds_at(std::int64_t iteration) const;
    /// How many of the iterations 1 ... `iteration` it held at.
    std::int64_t holds_until(std::int64_t iteration) const;
    /// The last iteration <= `iteration` at which it held.
    std::optional<std::int64_t> last_hold(std::int64_t iteration) const;

  private:
    void follow(const RunTree& tree, SegmentId tip);
    void take(const History::View& history, std::int64_t row);

    /// Iterations first ... last, all of which it held at.
    struct Stretch {
        std::int64_t first = 0, last = 0;
        std::int64_t before = 0; ///< holds before `first`
    };
    /// The stretch that begins at or before `iteration`, none if there is none.
    const Stretch* stretch_at(std::int64_t iteration) const;

    Watch watch_;
    std::vector<SegmentId> path_;
    std::vector<double> values_;
    std::vector<Stretch> stretches_;
};

} // namespace basin
