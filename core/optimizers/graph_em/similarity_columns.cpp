// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/graph_em/similarity_columns.h"

#include "core/math/kernels/dispatch.h"

#include <algorithm>
#include <utility>

namespace basin::graph_em {

namespace {

constexpr int columns_at_once = 16;

/// Writes column `node` of S_0 into a zero plane.
void start_column(const PatchGraph& graph, std::int64_t node, float* plane) {
    const PatchGrid& grid = *graph.grid;
    for (std::int64_t k = 0; k < graph.similarity.planes(); ++k) {
        const std::int64_t row = node + grid.offsets()[static_cast<std::size_t>(k)];
        if (row >= 0 && row < grid.nodes() && grid.valid(k)[node] != 0.0F) {
            plane[row] = graph.similarity.plane(k)[node]; // S_0 is symmetric
        }
    }
    if (graph.self_loops) {
        plane[node] = 1.0F;
    }
}

} // namespace

void for_each_column(const PatchGraph& graph, const Settings& settings, double tau_value, int steps,
                     const std::function<void(const SimilarityColumn&)>& visit) {
    const PatchGrid& grid = *graph.grid;
    const kernels::KernelTable& kernel = kernels_in_use();
    const DiffusionStep step = diffusion_step(graph, settings.laplacian, tau_value);
    const kernels::Stencil weights = graph.weight_stencil();
    NodePlanes now = grid.make_planes(columns_at_once), next = grid.make_planes(columns_at_once);
    // Rows [begin, end) that hold anything after `reach` neighbourhoods.
    const auto begin = [&](int y, int reach) {
        return grid.node(0, std::max(0, y - reach * grid.reach_rows()));
    };
    const auto end = [&](int y, int reach) {
        return grid.node(0, std::min(grid.rows(), y + reach * grid.reach_rows() + 1));
    };
    for (int y = 0; y < grid.rows(); ++y) {
        for (int first = 0; first < grid.columns(); first += columns_at_once) {
            const int count = std::min(columns_at_once, grid.columns() - first);
            for (int i = 0; i < count; ++i) {
                start_column(graph, grid.node(first + i, y), now.plane(i));
            }
            for (int done = 1; done <= steps; ++done) {
                const std::int64_t from = begin(y, done + 1), to = end(y, done + 1);
                kernel.stencil(&weights, step.diagonal.plane(0), step.factor.plane(0), now.plane(0),
                               next.plane(0), now.stride(), count, from, to);
                if (settings.tanh) {
                    for (int i = 0; i < count; ++i) {
                        kernel.tanh_values(next.plane(i) + from, to - from);
                    }
                }
                std::swap(now, next);
            }
            for (int i = 0; i < count; ++i) {
                visit({grid.node(first + i, y), begin(y, steps + 1), end(y, steps + 1), now.plane(i)});
            }
            for (int i = 0; i < count; ++i) { // nothing lies beyond the last step's rows
                std::fill(now.plane(i) + begin(y, steps + 1), now.plane(i) + end(y, steps + 1), 0.0F);
                std::fill(next.plane(i) + begin(y, steps + 1), next.plane(i) + end(y, steps + 1), 0.0F);
            }
        }
    }
}

} // namespace basin::graph_em
