// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/optimizer.h"

#include <vector>

namespace basin::gaussian_image {

const std::vector<Level>& level_list();
const std::vector<Phase>& phase_list();
const std::vector<Action>& action_list();

/// Scalars first, in the order of read_scalars; then images, the overlay and the table.
const std::vector<ChannelSpec>& channel_list();

} // namespace basin::gaussian_image
