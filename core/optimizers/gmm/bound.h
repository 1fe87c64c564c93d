// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/gmm/first_bad.h"
#include "core/optimizers/gmm/mixture.h"

namespace basin::gmm {

/// Statistics that Adam shall meet.
struct Bounded {
    /// Per component in usual parameters, after the bounds.
    Mixture mixture;
    /// In the layout of the coordinates: harmonium has the sum over components in place of component 0's.
    Statistics target;
    std::int64_t floor_hits = 0; ///< variances that were raised to lat_min_var
};

/// Splits statistics into weight, mean and variance of each component, applies
///   v := max(v + lat_jitter_var, lat_min_var),  pi := clip(pi, min_prob, 1) / sum,
/// and joins them again, in the precision of the run. In harmonium coordinates component 0 may be what the
/// sum over all leaves (component_0 = difference), as in the program of seed 003: pi_0 = 1 - sum of the
/// others, so it is the first to lose its digits. A division that gives no finite number is told in `bad`;
/// `before` has the last good values.
Bounded bound_statistics(const Statistics& statistics, const Settings& settings, const Mixture& before,
                         FirstBad& bad);

} // namespace basin::gmm
