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
    const Row& row;
    const ClassMemory& classes;
};

/// Any heavy channel but kept vectors; monostate for an unknown id.
ChannelData build_channel(const std::string& id, const Scene& scene, const std::string& colouring);

/// Quantities by which the overlay `graph` may be coloured.
const std::vector<std::string>& edge_colourings();

ChannelData build_table(const std::string& id, const Scene& scene);
OverlayData build_edges(const Scene& scene, const std::string& colouring);
OverlayData build_centres(const Scene& scene);

} // namespace basin::graph_em
