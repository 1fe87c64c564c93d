// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/graph_em/optimizer.h"

#include <string>

namespace basin::graph_em {

/// What heavy channels are built from; a view of the row, or of the present state.
struct Scene {
    const ImageProblem& problem;
    const Settings& settings;
    const Batch& batch;
    const Batch* validation; ///< measured at the row's parameters; nullptr: not yet
    const Row& row;
    const ClassMemory& classes;
    const ImageWork& work;    ///< the image in focus, which pictures, graph and matrices are of
    std::int32_t patch_focus; ///< its edges are drawn whatever their weight; -1: none
};

/// Any heavy channel but kept vectors; monostate for an unknown id. `colouring`: of an overlay.
ChannelData build_channel(const std::string& id, const Scene& scene, const std::string& colouring);

/// Quantities by which an overlay may be coloured, the first by default.
const std::vector<std::string>& overlay_colourings(const std::string& channel);

ChannelData build_table(const std::string& id, const Scene& scene);
OverlayData build_edges(const Scene& scene, const std::string& colouring);
OverlayData build_centres(const Scene& scene, const std::string& colouring);

} // namespace basin::graph_em
