// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"

#include <vector>

namespace basin::clnf {

const std::vector<Level>& level_list();
const std::vector<Phase>& phase_list(); ///< response, mean-shift, solve, update
const std::vector<Action>& action_list();

/// Everything that is published; errors only where there is a reference.
std::vector<ChannelSpec> channels_of(bool has_reference);

/// Groups of a face of 68 (or 66) landmarks over which errors are averaged.
struct LandmarkGroup {
    const char* channel; ///< "error_jaw_px"
    const char* label;
    int first, last; ///< of 68; last < 0: all
};
const std::vector<LandmarkGroup>& landmark_groups();

} // namespace basin::clnf
