// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"

#include <cstddef>
#include <vector>

namespace basin::clnf {

const std::vector<Level>& level_list();
const std::vector<Phase>& phase_list();   ///< of an iteration, then those behind the last one of a fit
const std::vector<Action>& action_list(); ///< interventions and questions

/// Everything that is published of a model of so many landmarks; errors only where there is a reference.
std::vector<ChannelSpec> channels_of(bool has_reference, std::size_t landmarks);

/// What is built only when somebody looks at it, and kept vectors. heavy_channels.cpp.
std::vector<ChannelSpec> heavy_channels(bool has_reference, std::size_t landmarks);

} // namespace basin::clnf
