// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/optimizer.h"

#include <cstdint>
#include <mutex>
#include <span>
#include <string>
#include <vector>

namespace basin {

/// One phase of an iteration as it went.
struct PhasePart {
    std::string phase;                  ///< id
    std::int64_t inner = 0;             ///< rows of the table `inner` that it made
    std::vector<std::int64_t> restarts; ///< which of these rows, from 1 on, began a count of steps anew

    friend bool operator==(const PhasePart&, const PhasePart&) = default;
};

/// What iterations that are alike consist of.
struct IterationKind {
    std::vector<PhasePart> parts;
    bool inner_known = false; ///< somebody watched the inner table; else `inner` and `restarts` are empty
    /// Of each phase, the mean over all iterations with these phases that were timed; 0: none was.
    std::vector<double> seconds;
};

/// The phases of every iteration of one segment, as they were executed: iterations in a row that are alike
/// take one entry. Thread-safe; `mutex_` guards all of it.
class PhaseLog {
  public:
    explicit PhaseLog(std::int64_t first_iteration) : end_(first_iteration - 1) {}

    /// The next iteration consisted of these phases; `nanoseconds` of each, 0 where that is not known.
    void append(std::span<const Phase> phases, std::span<const std::int64_t> nanoseconds);
    /// What the phases of an iteration did inside: `parts` has one entry a phase, its `phase` is not read.
    /// Known iterations only; of what is known already nothing changes.
    void set_inner(std::int64_t iteration, std::span<const PhasePart> parts);

    struct Stretch {
        std::int64_t begin = 0, end = 0; ///< iterations begin + 1 ... end, as positions
        std::size_t kind = 0;
    };
    struct Look {
        std::vector<Stretch> stretches; ///< in order
        std::vector<IterationKind> kinds;
    };
    /// Of the iterations begin + 1 ... end, as far as there are any.
    Look look(std::int64_t begin, std::int64_t end) const;

  private:
    struct Kind {
        std::vector<PhasePart> parts;
        bool inner_known = false;
        std::size_t timing = 0; ///< shared by kinds of the same phases
    };
    struct Timing {
        std::vector<double> seconds;
        std::vector<std::int64_t> iterations;
    };
    std::size_t timing_of(const std::vector<PhasePart>& parts);
    std::size_t kind_of(const std::vector<PhasePart>& parts, bool inner_known);
    void put_last(std::size_t kind);

    mutable std::mutex mutex_;
    std::int64_t end_;
    std::vector<Stretch> stretches_;
    std::vector<Kind> kinds_;
    std::vector<Timing> timings_;
};

/// Finds where steps of an inner table began anew. A whole scalar of that table which counts 1, 2, 3 ...
/// counts steps since something was reset (moments of Adam): where it is 1 that was done.
class RestartFinder {
  public:
    explicit RestartFinder(const std::vector<ChannelSpec>& inner_channels);
    /// Of the next row.
    bool began_anew(const InnerRow& row);

  private:
    struct Count {
        std::size_t column = 0;
        double last = 0.0;
        bool counts = true;
    };
    std::vector<Count> counts_;
    std::int64_t iteration_ = -1, step_ = 0; ///< of the last row
};

} // namespace basin
