// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gaussian_image/item_facts.h"

#include "core/base/absent.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace basin::gaussian_image {

namespace {

Described described(const Ellipse& e) {
    Described d;
    d.x = e.x + 0.5;
    d.y = e.y + 0.5;
    const double determinant = double{e.m00} * e.m11 - double{e.m01} * e.m10;
    d.ax = e.m11 / determinant;
    d.ay = -e.m10 / determinant;
    d.bx = -e.m01 / determinant;
    d.by = e.m00 / determinant;
    // Half-axes: square roots of the eigenvalues of A A^T, the first axis nearest to column a.
    const double xx = d.ax * d.ax + d.bx * d.bx, yy = d.ay * d.ay + d.by * d.by;
    const double xy = d.ax * d.ay + d.bx * d.by;
    const double mean = 0.5 * (xx + yy);
    const double spread = std::hypot(0.5 * (xx - yy), xy);
    const double large = std::sqrt(mean + spread), small = std::sqrt(std::max(mean - spread, 0.0));
    double angle = 0.5 * std::atan2(2.0 * xy, xx - yy);
    const double along = std::cos(angle) * d.ax + std::sin(angle) * d.ay;
    const double across = std::cos(angle) * d.ay - std::sin(angle) * d.ax;
    const bool first_is_large = std::abs(along) >= std::abs(across);
    d.sigma_x = first_is_large ? large : small;
    d.sigma_y = first_is_large ? small : large;
    if (spread == 0.0) {
        angle = 0.0;
    } else if (!first_is_large) {
        angle -= std::copysign(0.5 * std::numbers::pi, angle);
    }
    d.angle_degrees = angle * 180.0 / std::numbers::pi;
    return d;
}

/// Norm over all numbers of one Gaussian.
double norm_of(const ParameterSet& set, std::size_t gaussian, const Settings& settings) {
    double squared = 0.0;
    for (std::size_t block = 0; block < block_count; ++block) {
        const std::size_t width = width_of(static_cast<Block>(block), settings.parametrisation);
        for (std::size_t i = 0; settings.trains(static_cast<Block>(block)) && i < width; ++i) {
            const double value = set.blocks[block][gaussian * width + i];
            squared += value * value;
        }
    }
    return std::sqrt(squared);
}

} // namespace

std::vector<Described> described_all(const Scene& scene, const ParameterSet& parameters) {
    const Geometry geometry(scene.settings, scene.problem.width(), scene.problem.height());
    std::vector<Described> shapes;
    shapes.reserve(parameters.gaussians());
    for (std::size_t i = 0; i < parameters.gaussians(); ++i) {
        shapes.push_back(described(geometry.ellipse(parameters, i)));
    }
    return shapes;
}

double gradient_norm_of(const Scene& scene, std::size_t gaussian) {
    return scene.gradient_known ? norm_of(scene.evaluation.gradient(), gaussian, scene.settings) : absent;
}

double momentum_ratio(const Scene& scene, std::size_t gaussian) {
    return norm_of(scene.first_moment, gaussian, scene.settings) / gradient_norm_of(scene, gaussian);
}

std::int64_t on_limit(const Scene& scene, std::size_t gaussian) {
    const bool cholesky = scene.settings.parametrisation == Parametrisation::cholesky;
    const std::size_t width = cholesky ? 3 : 2;
    std::int64_t count = 0;
    for (std::size_t i = 0; i < width; ++i) {
        const double value = scene.after[Block::shape][gaussian * width + i];
        const bool length = !cholesky || i != 1;
        const bool low = scene.settings.min_scale > 0.0 &&
                         value <= static_cast<double>(static_cast<float>(scene.settings.min_scale));
        const bool high = scene.settings.max_scale > 0.0 &&
                          value >= static_cast<double>(static_cast<float>(scene.settings.max_scale));
        count += length && (low || high) ? 1 : 0;
    }
    return count;
}

} // namespace basin::gaussian_image
