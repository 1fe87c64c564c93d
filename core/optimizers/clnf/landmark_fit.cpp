// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/landmark_fit.h"

#include "core/optimizers/clnf/fit.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace basin::clnf {

namespace {

struct Extent {
    float low = std::numeric_limits<float>::max(), high = std::numeric_limits<float>::lowest();
    float size() const { return std::abs(high - low); }
    float middle() const { return (low + high) / 2.0F; }
};

/// Of the landmarks that are there; `first` 0 for x, n for y.
Extent extent_of(const std::vector<float>& shape, const std::vector<bool>& present, std::size_t first) {
    Extent extent;
    for (std::size_t i = 0; i < present.size(); ++i) {
        if (present[i]) {
            extent.low = std::min(extent.low, shape[first + i]);
            extent.high = std::max(extent.high, shape[first + i]);
        }
    }
    return extent;
}

/// landmarks - shape, 0 where a landmark is missing.
void residual_of(const std::vector<float>& landmarks, const std::vector<float>& shape,
                 const std::vector<bool>& present, std::vector<float>& out) {
    const std::size_t n = present.size();
    out.assign(2 * n, 0.0F);
    for (std::size_t i = 0; i < 2 * n; ++i) {
        out[i] = present[i % n] ? landmarks[i] - shape[i] : 0.0F;
    }
}

float length_of(const std::vector<float>& residual) {
    double squares = 0.0;
    for (const float value : residual) {
        squares += static_cast<double>(value) * value;
    }
    return static_cast<float>(std::sqrt(squares));
}

Parameters mean_over(const Pdm& pdm, const std::vector<float>& landmarks, const std::vector<bool>& present) {
    Parameters start;
    start.local.assign(pdm.modes(), 0.0F);
    std::vector<float> mean;
    pdm.shape(start, mean);
    const std::size_t n = pdm.landmarks();
    const Extent x = extent_of(landmarks, present, 0), y = extent_of(landmarks, present, n);
    start.pose[0] =
        (x.size() / extent_of(mean, present, 0).size() + y.size() / extent_of(mean, present, n).size()) /
        2.0F;
    start.pose[4] = x.middle();
    start.pose[5] = y.middle();
    return start;
}

} // namespace

LandmarkFit fit_landmarks(const Pdm& pdm, const std::vector<float>& landmarks) {
    constexpr int most_steps = 1000, patience = 3;
    constexpr double damping = 0.75, no_better = 0.999;
    const std::size_t n = pdm.landmarks();
    WindowMaps all; // solve_step's way of telling which landmarks count
    all.has_map.resize(n);
    for (std::size_t i = 0; i < n; ++i) {
        all.has_map[i] = landmarks[i] != 0.0F;
    }
    LandmarkFit fit;
    Parameters& now = fit.parameters;
    now = mean_over(pdm, landmarks, all.has_map);
    SolveOptions options;
    options.rigid = false;
    options.reg_factor = 1.0;
    const std::vector<float> weights(n, 1.0F);
    Solution solution;
    std::vector<float> shape, residual;
    pdm.shape(now, shape);
    residual_of(landmarks, shape, all.has_map, residual);
    float error = length_of(residual);
    for (int worse = 0; fit.steps < most_steps && worse < patience; ++fit.steps) {
        solve_step(pdm, now, all, residual, weights, options, solution);
        for (double& change : solution.step) {
            change *= damping;
        }
        Parameters half_way = now;
        pdm.update(now, solution.step);
        half_way.pose = now.pose;
        pdm.shape(half_way, shape);
        residual_of(landmarks, shape, all.has_map, residual);
        const float reached = length_of(residual);
        worse += no_better * error < reached ? 1 : 0;
        if (!std::isfinite(reached)) {
            break;
        }
        error = reached;
        pdm.shape(now, shape);
        residual_of(landmarks, shape, all.has_map, residual);
    }
    fit.error_px = error;
    return fit;
}

} // namespace basin::clnf
