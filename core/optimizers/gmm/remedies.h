// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/hyperparameters.h"

#include <string>
#include <utility>
#include <vector>

namespace basin::gmm {

/// One thing that a run may be tried with instead.
struct Remedy {
    std::string label; ///< "split_order = safe"; ids of hyperparameters, so never translated
    std::vector<std::pair<std::string, Value>> settings;
};

/// Floors, regularisers, starts and arithmetic that are known to matter, as far as `values` do not have them
/// already; the first one is the run as it is.
std::vector<Remedy> remedies_for(const Hyperparameters& values);

} // namespace basin::gmm
