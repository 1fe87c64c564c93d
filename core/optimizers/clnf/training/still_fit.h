// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/clnf/settings.h"

namespace basin::clnf {

struct StillFit {
    Parameters parameters;
    double likelihood = 0.0; ///< as `likelihood` of the last iteration; -inf: there was none
};

/// Windows, rigid and non-rigid iterations as the optimizer runs them, in one go, with all weights 1: no
/// levels, nothing to look at. For judging a model while it is trained.
StillFit fit_still(const Model& model, const Settings& settings, const GreyView& picture, Parameters start);

} // namespace basin::clnf
