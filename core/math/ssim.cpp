// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/ssim.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

namespace basin {

namespace {

constexpr int uniform_taps = 8;
constexpr int gaussian_taps = 11;
constexpr double gaussian_sigma_px = 1.5;
constexpr double c1 = 0.01 * 0.01;
constexpr double c2 = 0.03 * 0.03;

std::vector<double> window_weights(SsimWindow window) {
    if (window == SsimWindow::uniform8) {
        return std::vector<double>(uniform_taps, 1.0 / uniform_taps);
    }
    std::vector<double> weights;
    double total = 0.0;
    for (int i = 0; i < gaussian_taps; ++i) {
        const double distance_sigma = (i - gaussian_taps / 2) / gaussian_sigma_px;
        weights.push_back(std::exp(-0.5 * distance_sigma * distance_sigma));
        total += weights.back();
    }
    for (double& weight : weights) {
        weight /= total;
    }
    return weights;
}

/// Weighted means of x, y, x^2, y^2, xy over the window at (column, row).
std::array<double, 5> window_means(std::span<const double> x, std::span<const double> y, int width,
                                   int height, const std::vector<double>& weights, int column, int row) {
    std::array<double, 5> means{};
    const int taps = static_cast<int>(weights.size());
    for (int j = std::max(0, -row); j < std::min(taps, height - row); ++j) {
        for (int i = std::max(0, -column); i < std::min(taps, width - column); ++i) {
            const double weight = weights[static_cast<std::size_t>(i)] * weights[static_cast<std::size_t>(j)];
            const auto at = static_cast<std::size_t>(row + j) * static_cast<std::size_t>(width) +
                            static_cast<std::size_t>(column + i);
            means[0] += weight * x[at];
            means[1] += weight * y[at];
            means[2] += weight * x[at] * x[at];
            means[3] += weight * y[at] * y[at];
            means[4] += weight * x[at] * y[at];
        }
    }
    return means;
}

} // namespace

kernels::WindowGrid window_grid(SsimWindow window, SsimPadding padding, int width, int height) {
    const std::vector<double> weights = window_weights(window);
    kernels::WindowGrid grid{};
    grid.window.taps = static_cast<std::int32_t>(weights.size());
    for (std::size_t i = 0; i < weights.size(); ++i) {
        grid.window.weight[i] = static_cast<float>(weights[i]);
    }
    if (padding == SsimPadding::zero) {
        grid.offset = -grid.window.taps / 2;
        grid.width = width;
        grid.height = height;
    } else {
        const int lost = window == SsimWindow::uniform8 ? uniform_taps : gaussian_taps - 1;
        grid.width = width - lost;
        grid.height = height - lost;
    }
    return grid;
}

double ssim_reference(std::span<const double> x, std::span<const double> y, int width, int height,
                      SsimWindow window, SsimPadding padding) {
    const std::vector<double> weights = window_weights(window);
    const kernels::WindowGrid grid = window_grid(window, padding, width, height);
    if (grid.width <= 0 || grid.height <= 0) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    double total = 0.0;
    for (int row = 0; row < grid.height; ++row) {
        for (int column = 0; column < grid.width; ++column) {
            const auto [mx, my, xx, yy, xy] =
                window_means(x, y, width, height, weights, column + grid.offset, row + grid.offset);
            total += (2.0 * mx * my + c1) * (2.0 * (xy - mx * my) + c2) /
                     ((mx * mx + my * my + c1) * (xx - mx * mx + yy - my * my + c2));
        }
    }
    return total / (static_cast<double>(grid.width) * static_cast<double>(grid.height));
}

} // namespace basin
