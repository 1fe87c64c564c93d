// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"
#include "core/optimizers/clnf/channels.h"
#include "core/optimizers/clnf/problem.h"
#include "core/optimizers/clnf/row.h"

#include <string>
#include <vector>

namespace basin::clnf {

/// What the heavy channels are drawn from.
struct Scene {
    const FaceProblem& problem;
    const Row& row;
    const WindowMaps* maps; ///< of the row's window; nullptr: none
    const ReferenceFrame* reference;
    const std::string& colouring;
};

ChannelData build_channel(const std::string& channel, const Scene& scene);

/// Quantities by which landmarks may be coloured; the first is the default.
std::vector<std::string> point_colourings();

/// Mean distance in px over the landmarks of a group; nan without reference, or where the model has no such
/// landmarks.
double group_error(const std::vector<float>& shape, const ReferenceFrame* reference,
                   const LandmarkGroup& group);

/// One landmark's distance to the reference, px; nan without one.
double landmark_error(const std::vector<float>& shape, const ReferenceFrame* reference, std::size_t landmark);

} // namespace basin::clnf
