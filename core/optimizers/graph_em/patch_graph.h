// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/graph_em/patch_grid.h"
#include "core/optimizers/graph_em/settings.h"

#include <memory>
#include <vector>

namespace basin::graph_em {

/// The parameters by which one image is smoothed: the global ones, or its class's.
struct ImageParameters {
    Parameters values{};
    int smooth_steps = 0;
};

/// W and S of one image on the edges of its grid, plane k for neighbour k.
///
/// W_ij = exp(-d^2 / 2 sigma_s^2) exp(-f / 2 sigma_f^2), S_ij = exp(-f / 2 sigma^2), d the distance of the
/// centres in px and f the squared distance of the patches (summed over their numbers, or the mean).
struct PatchGraph {
    std::shared_ptr<const PatchGrid> grid;
    NodePlanes features;
    NodePlanes weights, similarity;
    bool self_loops = false; ///< S_ii = 1

    kernels::Stencil weight_stencil() const;
    kernels::Stencil similarity_stencil() const;
};

PatchGraph build_graph(const Image& image, std::shared_ptr<const PatchGrid> grid, const Settings& settings,
                       const ImageParameters& parameters);

/// Row sums of W (one plane).
NodePlanes degrees(const PatchGraph& graph);

/// I - tau L as diagonal and row factor of W: what the stencil kernel takes.
struct DiffusionStep {
    NodePlanes diagonal, factor;
};
DiffusionStep diffusion_step(const PatchGraph& graph, LaplacianKind kind, double tau);

/// The largest eigenvalue of L by Lanczos' method, to about 1e-6 of it; never above the true one but for
/// rounding. 0 without edges; NaN where a weight is.
double largest_eigenvalue(const PatchGraph& graph, LaplacianKind kind);

/// All eigenvalues of L, ascending, for at most 600 patches; of more the about 120 Ritz values of Lanczos'
/// method, which cover both ends of the spectrum.
std::vector<double> spectrum(const PatchGraph& graph, LaplacianKind kind);

} // namespace basin::graph_em
