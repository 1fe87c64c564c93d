// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace basin::gmm {

/// Where the first value that cannot be used came from.
struct FirstBad {
    std::string phase, quantity; ///< "bound", "mean"
    std::int64_t component = -1, dimension = -1;
    std::int64_t step = 0;          ///< Adam step within the phase; 0 where there is none
    std::string operation;          ///< "Σ r x / π"
    double left = 0.0, right = 0.0; ///< operands
    double result = 0.0, last_good = 0.0;

    bool found() const { return !phase.empty(); }
    /// "bound: mean of component 0, dimension 3 = Σ r x / π = 0 / 0 = nan (last good 0.41)".
    std::string text() const;
};

} // namespace basin::gmm
