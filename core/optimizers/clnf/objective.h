// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/clnf/fit.h"

#include <vector>

namespace basin::clnf {

/// What the steps of one window descend, in px²:
///
///     E(p) = -s² sum_i w_i log(l_i + 1e-8) + 1/2 sum_k L_k p_k²,   s = sigma / a,   L_k = reg / eigenvalue_k
///
/// l_i = sum of kernel × response around landmark i (unclamped centre), a the cells a px of the window's
/// similarity. With exact kernels and no fault, -dE/dp is what a step solves for: J^T W ms - L p, because the
/// mean-shift is s² times the gradient of log l (Saragih, Lucey and Cohn 2011, equations 20 to 23). Every
/// window has response maps, sigma and reg of its own, so values compare within a window alone.
struct Objective {
    double data = 0.0, prior = 0.0;
    double total() const { return data + prior; }
};

struct ObjectiveTerms {
    double sigma = 1.5; ///< cells
    std::vector<float> weights;
    SolveOptions solve; ///< reg_factor and the clamp of 1 / eigenvalue
};

/// sigma in image px: cells over the similarity's scale.
double sigma_px(const WindowMaps& maps, double sigma);

/// From likelihoods that are there already.
Objective objective_of(const Pdm& pdm, const WindowMaps& maps, const ObjectiveTerms& terms,
                       const Parameters& parameters, const std::vector<float>& landmark_likelihoods);

/// At any place, over the same response maps.
Objective objective_at(const Pdm& pdm, const WindowMaps& maps, const ObjectiveTerms& terms,
                       const Parameters& parameters);

} // namespace basin::clnf
