// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/executor.h"
#include "core/run/watch.h"

#include <cstdint>
#include <functional>
#include <random>
#include <stop_token>
#include <string>
#include <vector>

namespace basin::cli {

/// Draws positions (k, p) of the path to `tip`: k evenly over its iterations and its end, p evenly over the
/// phases of iteration k + 1. The generator has a fixed seed, so two draws over one run give the same
/// positions. Thread: one.
class PositionDraw {
  public:
    PositionDraw(const Run& run, SegmentId tip);
    Position next();

  private:
    std::uint64_t phases_after(std::int64_t iteration) const;

    std::vector<RowPart> parts_;
    std::int64_t rows_;
    std::mt19937_64 generator_{20'240'229};
};

/// A position that did not come back as it was.
struct ReplayDifference {
    Position position;
    std::string what; ///< "recorded 0123..., recomputed 4567...", or why it was not reached
};

struct ReplayReport {
    std::int64_t checked = 0; ///< positions reached and compared
    std::vector<ReplayDifference> differences;
    bool cancelled = false;
};

/// Goes to `count` random positions (iteration, phase) on the path to `tip` with an executor and optimizer of
/// its own and compares each state's hash with that of the first pass. The run must have recorded phase
/// hashes. Thread: one.
ReplayReport check_replay(Run& run, SegmentId tip, std::int64_t count, std::stop_token stop,
                          const std::function<void(std::int64_t done)>& progress);

} // namespace basin::cli
