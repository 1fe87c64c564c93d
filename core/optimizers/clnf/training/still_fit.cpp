// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/training/still_fit.h"

#include "core/optimizers/clnf/fit.h"

#include <cmath>
#include <utility>

namespace basin::clnf {

StillFit fit_still(const Model& model, const Settings& settings, const GreyView& picture, Parameters start) {
    StillFit fit{std::move(start), -HUGE_VAL};
    WorkerPool pool(1);
    std::vector<ExpertScratch> scratch(1);
    WindowMaps maps;
    KernelRows rows;
    Shifts shifts;
    Solution solution;
    std::vector<float> shape, before, found;
    const std::vector<float> weights(model.landmarks(), 1.0F);
    for (std::size_t window = 0; window < settings.windows_init.size(); ++window) {
        const int side = settings.windows_init[window];
        if (side == 0) {
            continue;
        }
        compute_maps(model, window, side, fit.parameters, picture, settings.sampling, true, pool, scratch, {},
                     maps);
        const WindowTerms terms =
            window_terms(settings, model, window, side, static_cast<double>(fit.parameters.pose[0]));
        for (const bool rigid : {true, false}) {
            SolveOptions options;
            options.rigid = rigid;
            options.reg_factor = terms.reg_factor;
            const int length = rigid ? settings.iterations_rigid : settings.iterations_nonrigid;
            for (int i = 0; i < length; ++i) {
                model.pdm.shape(fit.parameters, shape);
                if (i > 0) {
                    double squares = 0.0;
                    for (std::size_t k = 0; k < shape.size(); ++k) {
                        squares +=
                            std::pow(static_cast<double>(shape[k]) - static_cast<double>(before[k]), 2.0);
                    }
                    if (std::sqrt(squares) < settings.stop_threshold) {
                        break;
                    }
                }
                before = shape;
                mean_shifts(maps, shape, {terms.sigma, settings.kernel_table, {}}, rows, shifts);
                solve_step(model.pdm, fit.parameters, maps, shifts.image, weights, options, solution);
                likelihoods(maps, shape, terms.sigma, found);
                fit.likelihood = model_likelihood(maps, found);
                model.pdm.update(fit.parameters, solution.step);
                model.pdm.clamp(fit.parameters, settings.clamp_sigmas);
            }
        }
    }
    return fit;
}

} // namespace basin::clnf
