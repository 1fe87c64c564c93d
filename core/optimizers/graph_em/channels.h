// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/optimizer.h"

#include <vector>

namespace basin::graph_em {

const std::vector<Level>& level_list();
const std::vector<Phase>& phase_list();
const std::vector<Action>& action_list();
/// Scalars (in the order of scalars.h), then kept vectors, pictures, overlays and tables.
const std::vector<ChannelSpec>& channel_list();

} // namespace basin::graph_em
