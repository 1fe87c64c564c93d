// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/fit.h"

namespace basin::clnf {

void fit_shape(const Pdm& pdm, const std::vector<float>& target, const std::vector<float>& weights,
               double clamp_sigmas, int steps, Parameters& parameters) {
    constexpr double damping = 0.75; // OpenFace's step length for this fit
    WindowMaps all;
    all.has_map.assign(pdm.landmarks(), true);
    SolveOptions options;
    options.rigid = false;
    options.reg_factor = 1.0;
    Solution solution;
    std::vector<float> shape;
    for (int step = 0; step < steps; ++step) {
        pdm.shape(parameters, shape);
        for (std::size_t i = 0; i < shape.size(); ++i) {
            shape[i] = target[i] - shape[i];
        }
        solve_step(pdm, parameters, all, shape, weights, options, solution);
        for (double& change : solution.step) {
            change *= damping;
        }
        pdm.update(parameters, solution.step);
        pdm.clamp(parameters, clamp_sigmas);
    }
}

} // namespace basin::clnf
