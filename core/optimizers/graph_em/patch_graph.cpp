// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/graph_em/patch_graph.h"

#include "core/math/kernels/dispatch.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace basin::graph_em {

namespace {

constexpr double log2_e = 1.4426950408889634;

/// Copies plane `k`'s half of the edges to the opposite direction: w(j, i) = w(i, j).
void mirror(const PatchGrid& grid, std::int64_t k, NodePlanes& planes) {
    const std::int64_t offset = grid.offsets()[static_cast<std::size_t>(k)];
    const float* const from = planes.plane(k);
    std::copy(from, from + grid.nodes() - offset, planes.plane(grid.opposite(k)) + offset);
}

} // namespace

kernels::Stencil PatchGraph::weight_stencil() const {
    return {weights.plane(0), weights.stride(), grid->offsets().data(), weights.planes()};
}

kernels::Stencil PatchGraph::similarity_stencil() const {
    return {similarity.plane(0), similarity.stride(), grid->offsets().data(), similarity.planes()};
}

PatchGraph build_graph(const Image& image, std::shared_ptr<const PatchGrid> grid_of_image,
                       const Settings& settings, const ImageParameters& parameters) {
    PatchGraph graph;
    graph.grid = std::move(grid_of_image);
    const PatchGrid& grid = *graph.grid;
    const kernels::KernelTable& kernel = kernels_in_use();
    const auto edges = static_cast<std::int64_t>(grid.offsets().size());
    graph.features = patch_features(image, grid);
    graph.weights = grid.make_planes(edges);
    graph.similarity = grid.make_planes(edges);
    graph.self_loops = settings.self_loops;

    const Parameters& p = parameters.values;
    const double share =
        settings.features == Features::mean ? 1.0 / static_cast<double>(grid.dimensions()) : 1.0;
    const double of_features = -log2_e * share / (2.0 * p[sigma_f] * p[sigma_f]);
    const double of_similarity = -log2_e * share / (2.0 * p[sigma] * p[sigma]);
    NodePlanes distances = grid.make_planes(1);
    for (std::int64_t k = edges / 2; k < edges; ++k) { // this half has offsets > 0
        const PatchGrid::Offset step = grid.neighbours()[static_cast<std::size_t>(k)];
        const std::int64_t offset = grid.offsets()[static_cast<std::size_t>(k)];
        const std::int64_t count = grid.node(0, grid.rows() - step.dy);
        const double d2 =
            static_cast<double>(grid.stride()) * grid.stride() * (step.dx * step.dx + step.dy * step.dy);
        kernel.patch_distances(graph.features.plane(0), graph.features.stride(), grid.dimensions(), count,
                               offset, distances.plane(0));
        const auto fill = [&](NodePlanes& planes, double factor, double exponent) {
            kernel.edge_weights(distances.plane(0), grid.valid(k), count, static_cast<float>(factor),
                                static_cast<float>(exponent), planes.plane(k));
            std::fill(planes.plane(k) + count, planes.plane(k) + grid.nodes() + kernels::margin, 0.0F);
            mirror(grid, k, planes);
        };
        fill(graph.weights, std::exp(-d2 / (2.0 * p[sigma_s] * p[sigma_s])), of_features);
        fill(graph.similarity, 1.0, of_similarity);
    }
    return graph;
}

NodePlanes degrees(const PatchGraph& graph) {
    const PatchGrid& grid = *graph.grid;
    NodePlanes sums = grid.make_planes(1), zero = grid.make_planes(1);
    const kernels::Stencil stencil = graph.weight_stencil();
    kernels_in_use().stencil(&stencil, zero.plane(0), grid.ones(), grid.ones(), sums.plane(0), sums.stride(),
                             1, 0, grid.nodes());
    return sums;
}

DiffusionStep diffusion_step(const PatchGraph& graph, LaplacianKind kind, double tau_value) {
    const PatchGrid& grid = *graph.grid;
    DiffusionStep step{grid.make_planes(1), grid.make_planes(1)};
    const NodePlanes sums = degrees(graph);
    for (int y = 0; y < grid.rows(); ++y) {
        for (std::int64_t i = grid.node(0, y); i < grid.node(grid.columns(), y); ++i) {
            const double degree = static_cast<double>(sums.plane(0)[i]);
            const bool walk = kind == LaplacianKind::random_walk;
            step.diagonal.plane(0)[i] = static_cast<float>(1.0 - tau_value * (walk ? 1.0 : degree));
            step.factor.plane(0)[i] =
                static_cast<float>(walk ? tau_value / (degree < 1e-12 ? 1e-12 : degree) : tau_value);
        }
    }
    return step;
}

} // namespace basin::graph_em
