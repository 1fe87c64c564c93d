// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/optimizer.h"
#include "core/optimizers/gmm/problem.h"
#include "core/optimizers/gmm/settings.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace basin::gmm {

const std::vector<Level>& level_list();
const std::vector<Phase>& phase_list(); ///< every phase there is
std::vector<Phase> phases_named(std::initializer_list<const char*> ids);
const std::vector<ChannelSpec>& channel_list(); ///< every channel there is
/// Classes that can be shown and hidden apart where samples are drawn; 0 without labels, or with too many.
std::size_t sample_groups(const SampleProblem& problem);

/// Those that a run has: no scores without labels, no prototypes without pictures, nothing of factor analysis
/// without it.
std::vector<ChannelSpec> channels_of(const SampleProblem& problem, const Settings& settings);
const std::vector<ChannelSpec>& inner_channel_list();
const std::vector<Action>& action_list();

} // namespace basin::gmm
