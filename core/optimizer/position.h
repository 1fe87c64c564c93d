// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

namespace basin {

/// Position (k, p): k iterations finished, p phases of the next one done. (0, 0) is the initial state.
///
/// Row k of the history describes iteration k: its loss and pictures belong to the state *before* update k,
/// its update norm and clamp counts to the update itself. Rewinding "to k" means position (k, 0).
struct Position {
    std::int64_t iteration = 0;
    int phase = 0;

    friend auto operator<=>(const Position&, const Position&) = default;
};

/// A named nesting of a run, outermost first. The last two of every optimizer are "iteration" and "phase".
struct Level {
    std::string id;                 ///< "window"
    std::string label;              ///< "Window"
    std::vector<std::string> names; ///< optional names of its indices: stage {"rigid", "nonrigid"}
};

/// A named part of an iteration between which a run may stop.
struct Phase {
    std::string id;          ///< "mean-shift"
    std::string label;       ///< "mean-shift"
    std::string description; ///< one sentence
};

/// Where an optimizer stands in one level.
struct LevelPosition {
    std::int64_t index = 0;  ///< 0-based
    std::int64_t count = -1; ///< how many there will be; -1 where that is not known
};

} // namespace basin
