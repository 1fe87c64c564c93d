// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/part.h"

#include "core/optimizers/clnf/landmark_fit.h"

#include <algorithm>
#include <cmath>

namespace basin::clnf {

namespace {

constexpr int most_iterations = 5;
constexpr double least_change_px = 0.01, limit_sigmas = 3.0, least_scale = 0.25;

double length_of(const std::vector<float>& values) {
    double squares = 0.0;
    for (const float value : values) {
        squares += static_cast<double>(value) * value;
    }
    return std::sqrt(squares);
}

double distance(const std::vector<float>& a, const std::vector<float>& b) {
    std::vector<float> difference(a.size());
    std::transform(a.begin(), a.end(), b.begin(), difference.begin(), [](float x, float y) { return x - y; });
    return length_of(difference);
}

/// One part's fit under way.
class PartFitter {
  public:
    PartFitter(const Part& part, const PartRoom& room, PartFit& fit) : part_(part), room_(room), fit_(fit) {}

    void run() {
        const std::size_t count = std::min(part_.settings.windows.size(), part_.model->scales.size());
        for (std::size_t window = 0; window < count; ++window) {
            const int side = part_.settings.windows[window];
            if (side == 0) {
                continue;
            }
            compute_maps(*part_.model, window, side, fit_.reached, room_.picture, room_.sampling, true,
                         room_.pool, room_.scratch, {}, maps_);
            run_stage(static_cast<int>(window), true);
            run_stage(static_cast<int>(window), false);
            if (!(fit_.reached.pose[0] >= least_scale)) {
                return; // as the whole: too small to go on
            }
        }
    }

  private:
    void run_stage(int window, bool rigid) {
        const Pdm& pdm = part_.model->pdm;
        const PartSettings& settings = part_.settings;
        std::vector<float> weights(pdm.landmarks(), 1.0F);
        if (settings.weight_factor > 0.0) {
            for (std::size_t i = 0; i < weights.size(); ++i) {
                weights[i] = static_cast<float>(settings.weight_factor * maps_.weight[i]);
            }
        }
        SolveOptions options;
        options.rigid = rigid;
        options.reg_factor = settings.reg_factor;
        std::vector<float> shape, before, landmark_likelihood;
        for (int iteration = 0; iteration < most_iterations; ++iteration) {
            before.swap(shape);
            pdm.shape(fit_.reached, shape);
            if (iteration > 0 && distance(shape, before) < least_change_px) {
                return;
            }
            mean_shifts(maps_, shape, {settings.sigma, true, {}}, rows_, shifts_);
            if (!rigid) {
                likelihoods(maps_, shape, settings.sigma, landmark_likelihood);
                fit_.likelihood = model_likelihood(maps_, landmark_likelihood);
            }
            solve_step(pdm, fit_.reached, maps_, shifts_.image, weights, options, solution_);
            pdm.update(fit_.reached, solution_.step);
            pdm.clamp(fit_.reached, limit_sigmas);
            double squares = 0.0;
            for (const double value : solution_.step) {
                squares += value * value;
            }
            fit_.steps.push_back(
                {window, maps_.side, rigid ? 0 : 1, iteration, length_of(shifts_.image), std::sqrt(squares)});
        }
    }

    const Part& part_;
    const PartRoom& room_;
    PartFit& fit_;
    WindowMaps maps_;
    KernelRows rows_;
    Shifts shifts_;
    Solution solution_;
};

} // namespace

PartSettings part_settings(const std::string& name) {
    if (name == "left_eye" || name == "right_eye") {
        return {{5, 3}, 0.1, 2.0, 0.0};
    }
    if (name == "left_eye_28" || name == "right_eye_28") {
        return {{3, 5, 9}, 0.5, 1.0, 0.0};
    }
    if (name == "mouth") {
        return {{7, 7}, 1.0, 2.0, 0.0};
    }
    if (name == "brow") {
        return {{11, 9}, 10.0, 3.5, 0.0};
    }
    if (name == "inner") {
        return {{9}, 2.5, 1.75, 2.5};
    }
    return {{11, 9, 7, 5}, 25.0, 1.5, 0.0};
}

PartFit fit_part(const Part& part, const std::vector<float>& landmarks, float scale, const PartRoom& room) {
    constexpr double enough = 0.9;
    const Pdm& pdm = part.model->pdm;
    const std::size_t whole = landmarks.size() / 2, n = pdm.landmarks();
    std::vector<float> shared(2 * n, 0.0F); // the rest is missing
    for (const auto& [from, to] : part.pairs) {
        shared[to] = landmarks[from];
        shared[n + to] = landmarks[whole + from];
    }
    const LandmarkFit start = fit_landmarks(pdm, shared);
    PartFit fit;
    fit.start = fit.reached = start.parameters;
    fit.start_steps = start.steps;
    fit.fitted = scale > enough * part.model->scales.front()->scale();
    if (fit.fitted) {
        PartFitter(part, room, fit).run();
    }
    pdm.shape(fit.reached, fit.shape);
    return fit;
}

} // namespace basin::clnf
