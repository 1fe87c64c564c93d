// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/graph_em/diffusion.h"

#include "core/math/kernels/dispatch.h"
#include "core/optimizers/graph_em/similarity_columns.h"

#include <algorithm>
#include <utility>

namespace basin::graph_em {

namespace {

constexpr float least_sum = 1e-8F;

float* node_row(NodePlanes& planes, std::int64_t plane, const PatchGrid& grid, int y) {
    return planes.plane(plane) + grid.node(0, y);
}

/// (I - tau L)^steps S_0 x, for every plane of x; x is used up.
NodePlanes smoothed_product(const PatchGraph& graph, const DiffusionStep& step, int steps, NodePlanes x) {
    const PatchGrid& grid = *graph.grid;
    const kernels::KernelTable& kernel = kernels_in_use();
    NodePlanes y = grid.make_planes(x.planes());
    const kernels::Stencil similarity = graph.similarity_stencil(), weights = graph.weight_stencil();
    const NodePlanes zero = grid.make_planes(1);
    const float* const self = graph.self_loops ? grid.ones() : zero.plane(0);
    kernel.stencil(&similarity, self, grid.ones(), x.plane(0), y.plane(0), x.stride(), x.planes(), 0,
                   grid.nodes());
    for (int i = 0; i < steps; ++i) {
        std::swap(x, y);
        kernel.stencil(&weights, step.diagonal.plane(0), step.factor.plane(0), x.plane(0), y.plane(0),
                       x.stride(), x.planes(), 0, grid.nodes());
    }
    return y;
}

double sum_of_nodes(const NodePlanes& planes, std::int64_t plane, const PatchGrid& grid) {
    return kernels_in_use().dot(planes.plane(plane), grid.ones(), grid.nodes());
}

/// The patches with 1 behind their numbers, so that row sums come out beside the sums.
NodePlanes with_ones(const PatchGraph& graph) {
    const PatchGrid& grid = *graph.grid;
    NodePlanes planes = grid.make_planes(grid.dimensions() + 1);
    for (std::int64_t d = 0; d < grid.dimensions(); ++d) {
        std::copy_n(graph.features.plane(d), grid.nodes(), planes.plane(d));
    }
    std::copy_n(grid.ones(), grid.nodes(), planes.plane(grid.dimensions()));
    return planes;
}

struct NodeRange {
    std::int64_t begin, count;
};

/// The nodes that a column may hold: all of its rows, or of every row the part within reach. A part is whole
/// vectors long and stays in its row, because kernels round lengths up and no node may be added twice.
std::vector<NodeRange> parts_of(const SimilarityColumn& column, const PatchGrid& grid, int steps) {
    const std::int64_t reach = std::int64_t{steps + 1} * grid.reach_columns();
    const std::int64_t width = (2 * reach + 1 + kernels::margin - 1) / kernels::margin * kernels::margin;
    if (width >= grid.pitch()) {
        return {{column.begin, column.end - column.begin}};
    }
    const std::int64_t x = column.node % grid.pitch();
    const std::int64_t first = std::clamp<std::int64_t>(x - reach, 0, grid.pitch() - width);
    std::vector<NodeRange> parts;
    for (std::int64_t row = column.begin; row < column.end; row += grid.pitch()) {
        parts.push_back({row + first, width});
    }
    return parts;
}

/// Sums over the columns of S: for every patch those of S_ij p_j and of S_ij, and the sum of S itself.
NodePlanes sums_by_columns(const PatchGraph& graph, const Settings& settings, double tau_value, int steps,
                           double* total) {
    const PatchGrid& grid = *graph.grid;
    const kernels::KernelTable& kernel = kernels_in_use();
    const bool whole_rows = settings.divisor == Divisor::row;
    NodePlanes on_edges = grid.make_planes(whole_rows ? 0 : static_cast<std::int64_t>(grid.offsets().size()));
    NodePlanes sums = grid.make_planes(grid.dimensions() + 1);
    *total = 0.0;
    for_each_column(graph, settings, tau_value, steps, [&](const SimilarityColumn& column) {
        const std::int64_t count = column.end - column.begin;
        const float* const values = column.values + column.begin;
        *total += kernel.dot(values, grid.ones() + column.begin, count);
        if (whole_rows) {
            for (const NodeRange& part : parts_of(column, grid, steps)) {
                for (std::int64_t d = 0; d < grid.dimensions(); ++d) {
                    kernel.add_scaled(column.values + part.begin, graph.features.plane(d)[column.node],
                                      part.count, sums.plane(d) + part.begin);
                }
                kernel.add_scaled(column.values + part.begin, 1.0F, part.count,
                                  sums.plane(grid.dimensions()) + part.begin);
            }
            return;
        }
        for (std::int64_t k = 0; k < on_edges.planes(); ++k) {
            if (grid.valid(k)[column.node] == 0.0F) {
                continue;
            }
            const std::int64_t row = column.node + grid.offsets()[static_cast<std::size_t>(k)];
            if (row >= 0 && row < grid.nodes()) {
                on_edges.plane(grid.opposite(k))[row] = column.values[row];
            }
        }
    });
    if (!whole_rows) {
        const NodePlanes patches = with_ones(graph), zero = grid.make_planes(1);
        const kernels::Stencil stencil{on_edges.plane(0), on_edges.stride(), grid.offsets().data(),
                                       on_edges.planes()};
        kernel.stencil(&stencil, zero.plane(0), grid.ones(), patches.plane(0), sums.plane(0), sums.stride(),
                       sums.planes(), 0, grid.nodes());
    }
    return sums;
}

/// Divides by the row sums (or copies) and lays the patches over each other.
void lay_out(const Image& image, const PatchGraph& graph, NodePlanes& sums, Diffused& result) {
    const PatchGrid& grid = *graph.grid;
    const int patch = grid.patch(), stride = grid.stride();
    float* const row_sums = sums.plane(grid.dimensions());
    for (std::int64_t i = 0; i < grid.nodes(); ++i) {
        // A NaN sum must not pass for a patch without neighbours.
        const bool copy = row_sums[i] <= least_sum;
        result.copied += copy && grid.ones()[i] != 0.0F ? 1 : 0;
        row_sums[i] = copy ? 0.0F : 1.0F / row_sums[i];
    }
    result.denoised = image;
    std::vector<float>& pixels = result.denoised.pixels;
    std::vector<float> covered(static_cast<std::size_t>(image.width) *
                               static_cast<std::size_t>(image.height));
    std::vector<float> accumulated(pixels.size());
    for (int v = 0; v < patch; ++v) {
        for (int u = 0; u < patch; ++u) {
            for (int y = 0; y < grid.rows(); ++y) {
                const std::size_t first =
                    static_cast<std::size_t>(y * stride + v) * static_cast<std::size_t>(image.width) +
                    static_cast<std::size_t>(u);
                for (int channel = 0; channel < 3; ++channel) {
                    const std::int64_t plane = (v * patch + u) * 3 + channel;
                    const float* const sum = node_row(sums, plane, grid, y);
                    const float* const own = graph.features.plane(plane) + grid.node(0, y);
                    const float* const inverse = row_sums + grid.node(0, y);
                    for (int x = 0; x < grid.columns(); ++x) {
                        const float value = inverse[x] == 0.0F ? own[x] : sum[x] * inverse[x];
                        accumulated[3 * (first + static_cast<std::size_t>(x * stride)) +
                                    static_cast<std::size_t>(channel)] += value;
                    }
                }
                for (int x = 0; x < grid.columns(); ++x) {
                    covered[first + static_cast<std::size_t>(x * stride)] += 1.0F;
                }
            }
        }
    }
    for (std::size_t i = 0; i < pixels.size(); ++i) {
        if (covered[i / 3] > 0.0F) {
            pixels[i] = accumulated[i] / covered[i / 3];
        }
    }
}

bool needs_columns(const Settings& settings) {
    return settings.tanh || settings.divisor == Divisor::neighbours;
}

} // namespace

double smoothed_sum(const PatchGraph& graph, const Settings& settings, double tau_value, int steps) {
    const PatchGrid& grid = *graph.grid;
    if (settings.tanh) {
        double total = 0.0;
        for_each_column(graph, settings, tau_value, steps, [&](const SimilarityColumn& column) {
            total += kernels_in_use().dot(column.values + column.begin, grid.ones() + column.begin,
                                          column.end - column.begin);
        });
        return total;
    }
    const DiffusionStep step = diffusion_step(graph, settings.laplacian, tau_value);
    NodePlanes one = grid.make_planes(1);
    std::copy_n(grid.ones(), grid.nodes(), one.plane(0));
    return sum_of_nodes(smoothed_product(graph, step, steps, std::move(one)), 0, grid);
}

Diffused diffuse(const Image& image, const PatchGraph& graph, const Settings& settings, double tau_value,
                 int steps, bool with_sum) {
    const PatchGrid& grid = *graph.grid;
    Diffused result;
    NodePlanes sums;
    if (needs_columns(settings)) {
        sums = sums_by_columns(graph, settings, tau_value, steps, &result.similarity_sum);
    } else {
        const DiffusionStep step = diffusion_step(graph, settings.laplacian, tau_value);
        sums = smoothed_product(graph, step, steps, with_ones(graph));
        result.similarity_sum = with_sum ? sum_of_nodes(sums, grid.dimensions(), grid) : 0.0;
    }
    lay_out(image, graph, sums, result);
    return result;
}

std::vector<double> dense_similarity(const PatchGraph& graph, const Settings& settings, double tau_value,
                                     int steps, std::int64_t size) {
    const PatchGrid& grid = *graph.grid;
    const auto n = static_cast<std::size_t>(std::min(size, grid.patches()));
    std::vector<double> dense(n * n, 0.0);
    std::size_t j = 0;
    for_each_column(graph, settings, tau_value, steps, [&](const SimilarityColumn& column) {
        for (std::size_t i = 0; j < n && i < n; ++i) {
            const auto place = static_cast<int>(i);
            const std::int64_t node = grid.node(place % grid.columns(), place / grid.columns());
            const bool held = node >= column.begin && node < column.end;
            dense[i * n + j] = held ? static_cast<double>(column.values[node]) : 0.0;
        }
        ++j;
    });
    return dense;
}

} // namespace basin::graph_em
