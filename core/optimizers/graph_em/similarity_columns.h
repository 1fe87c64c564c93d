// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/graph_em/patch_graph.h"

#include <functional>

namespace basin::graph_em {

/// One column of S after smoothing: values[node] for nodes in [begin, end), 0 beyond.
struct SimilarityColumn {
    std::int64_t node = 0; ///< of the column's own patch
    std::int64_t begin = 0, end = 0;
    const float* values = nullptr;
};

/// Forms S after `steps` of smoothing, a few columns at a time, in the order of the patches.
void for_each_column(const PatchGraph& graph, const Settings& settings, double tau, int steps,
                     const std::function<void(const SimilarityColumn&)>& visit);

} // namespace basin::graph_em
