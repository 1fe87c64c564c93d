// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/graph_em/patch_graph.h"

#include <functional>
#include <vector>

namespace basin::graph_em {

/// What smoothing an image's graph gives.
struct Diffused {
    Image denoised;
    double similarity_sum = 0.0; ///< over all entries of S after smoothing
    std::int64_t copied = 0;     ///< patches whose row of S sums to no more than 1e-8: left as they are
};

/// steps x (S <- S - tau L S [, tanh]), then p_i = sum_j S_ij p_j / sum_j S_ij, then the mean of overlapping
/// patches; pixels that no patch covers stay as they are.
///
/// Without tanh and with the mean over whole rows S is never formed: (I - tau L)^k S_0 is applied to the
/// patches and to 1. Else S is formed sixteen columns at a time, which is enough because a column of S
/// depends on nothing but itself. `with_sum`: the sum of S is wanted (a few more products).
Diffused diffuse(const Image& image, const PatchGraph& graph, const Settings& settings, double tau, int steps,
                 bool with_sum);

/// Sum of S after smoothing, without denoising.
double smoothed_sum(const PatchGraph& graph, const Settings& settings, double tau, int steps);

/// The first `size` rows and columns of S after `steps` of smoothing, row-major (for views and tests).
std::vector<double> dense_similarity(const PatchGraph& graph, const Settings& settings, double tau, int steps,
                                     std::int64_t size);

} // namespace basin::graph_em
