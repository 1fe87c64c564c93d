// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/objective.h"

#include <cmath>

namespace basin::clnf {

double sigma_px(const WindowMaps& maps, double sigma) {
    const Matrix2& a = maps.img_to_ref;
    return sigma / std::sqrt(std::abs(static_cast<double>(a[0]) * a[3] - static_cast<double>(a[1]) * a[2]));
}

Objective objective_of(const Pdm& pdm, const WindowMaps& maps, const ObjectiveTerms& terms,
                       const Parameters& parameters, const std::vector<float>& landmark_likelihoods) {
    constexpr double least = 1e-8; // as the likelihood of a hypothesis
    Objective objective;
    const double width = sigma_px(maps, terms.sigma);
    for (std::size_t i = 0; i < landmark_likelihoods.size(); ++i) {
        if (maps.has_map[i]) {
            objective.data -= width * width * terms.weights[i] *
                              std::log(static_cast<double>(landmark_likelihoods[i]) + least);
        }
    }
    for (std::size_t k = 0; k < pdm.modes(); ++k) {
        const double value = parameters.local[k];
        if (!pdm.frozen(pose_count + k)) {
            objective.prior += 0.5 * prior_of(pdm.eigenvalues()[k], terms.solve) * value * value;
        }
    }
    return objective;
}

Objective objective_at(const Pdm& pdm, const WindowMaps& maps, const ObjectiveTerms& terms,
                       const Parameters& parameters) {
    std::vector<float> shape, found;
    pdm.shape(parameters, shape);
    likelihoods(maps, shape, terms.sigma, found);
    return objective_of(pdm, maps, terms, parameters, found);
}

} // namespace basin::clnf
