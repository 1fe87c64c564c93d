// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gmm/plane.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <limits>

namespace basin::gmm {

namespace {

/// Evenly chosen rows: enough for two axes and a cloud.
std::vector<std::int64_t> chosen_rows(const Engine& engine, std::int64_t most) {
    std::vector<std::int64_t> rows;
    const std::int64_t count = std::min(most, engine.count());
    for (std::int64_t i = 0; i < count; ++i) {
        rows.push_back(i * engine.count() / count);
    }
    return rows;
}

std::vector<double> numbers(const Eigen::VectorXd& vector) {
    return {vector.data(), vector.data() + vector.size()};
}

void find_axes(const Engine& engine, Plane& plane) {
    const Eigen::Index d = engine.dimensions();
    const std::vector<std::int64_t> rows = chosen_rows(engine, d > 200 ? 500 : 2000);
    Eigen::MatrixXd x(static_cast<Eigen::Index>(rows.size()), d);
    for (Eigen::Index n = 0; n < x.rows(); ++n) {
        for (Eigen::Index i = 0; i < d; ++i) {
            const double value = engine.value(rows[static_cast<std::size_t>(n)], i);
            x(n, i) = std::isfinite(value) ? value : 0.0;
        }
    }
    const Eigen::VectorXd mean = x.colwise().mean().transpose();
    x.rowwise() -= mean.transpose();
    Eigen::MatrixXd axes(d, 2);
    for (Eigen::Index i = 0; i < d; ++i) {
        axes.row(i) << std::cos(static_cast<double>(i + 1)), std::sin(static_cast<double>(3 * i + 1));
    }
    constexpr int rounds = 40;
    for (int round = 0; round < rounds; ++round) {
        axes = (x.transpose() * (x * axes)).eval();
        axes.col(0).normalize();
        axes.col(1) -= axes.col(0).dot(axes.col(1)) * axes.col(0);
        axes.col(1).normalize();
    }
    if (!axes.allFinite()) { // no spread in one of them
        axes = Eigen::MatrixXd::Identity(d, 2);
    }
    plane.centre = numbers(mean);
    plane.across = numbers(axes.col(0));
    plane.down = numbers(axes.col(1));
    plane.x_label = "first principal component";
    plane.y_label = "second principal component";
}

void take_axes(const Engine& engine, PlaneAxes axes, Plane& plane) {
    const auto d = static_cast<std::size_t>(engine.dimensions());
    plane.centre.assign(d, 0.0);
    plane.across.assign(d, 0.0);
    plane.down.assign(d, 0.0);
    plane.across[static_cast<std::size_t>(axes[0])] = 1.0;
    plane.down[static_cast<std::size_t>(axes[1])] = 1.0;
    plane.x_label = "dimension " + std::to_string(axes[0]);
    plane.y_label = "dimension " + std::to_string(axes[1]);
}

} // namespace

std::array<double, 2> Plane::at(const double* x) const {
    double u = 0.0, v = 0.0;
    for (std::size_t i = 0; i < centre.size(); ++i) {
        u += (x[i] - centre[i]) * across[i];
        v += (x[i] - centre[i]) * down[i];
    }
    return {(u - low_x) * scale, (v - low_y) * scale};
}

Plane make_plane(const Engine& engine, PlaneAxes axes) {
    Plane plane;
    if (axes[0] >= 0 && axes[0] < engine.dimensions() && engine.dimensions() > 1) {
        // With one chosen, the other is its neighbour.
        axes[1] =
            axes[1] >= 0 && axes[1] < engine.dimensions() ? axes[1] : (axes[0] + 1) % engine.dimensions();
        take_axes(engine, axes, plane);
    } else {
        find_axes(engine, plane);
    }
    constexpr std::int64_t most_rows = 20'000, most_points = 400;
    const std::vector<std::int64_t> rows = chosen_rows(engine, most_rows);
    std::vector<std::array<double, 2>> places;
    std::vector<double> x(static_cast<std::size_t>(engine.dimensions()));
    std::array<double, 2> low{0.0, 0.0}, high{0.0, 0.0};
    for (const std::int64_t row : rows) {
        for (std::int64_t i = 0; i < engine.dimensions(); ++i) {
            x[static_cast<std::size_t>(i)] = engine.value(row, i);
        }
        places.push_back(plane.at(x.data()));
        for (std::size_t axis = 0; axis < 2; ++axis) {
            low[axis] = std::min(low[axis], places.back()[axis]);
            high[axis] = std::max(high[axis], places.back()[axis]);
        }
    }
    const double extent = std::max({high[0] - low[0], high[1] - low[1], 1e-9});
    constexpr double margin = 0.03;
    plane.scale = Plane::side / (extent * (1.0 + 2.0 * margin));
    plane.low_x = 0.5 * (low[0] + high[0]) - 0.5 * Plane::side / plane.scale;
    plane.low_y = 0.5 * (low[1] + high[1]) - 0.5 * Plane::side / plane.scale;
    plane.density.assign(std::size_t{Plane::side} * Plane::side, 0.0F);
    const std::size_t every = std::max<std::size_t>(1, rows.size() / most_points);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const double px = (places[i][0] - plane.low_x) * plane.scale,
                     py = (places[i][1] - plane.low_y) * plane.scale;
        if (!(px >= 0.0 && px < Plane::side && py >= 0.0 && py < Plane::side)) {
            continue; // not finite
        }
        plane.density[static_cast<std::size_t>(py) * Plane::side + static_cast<std::size_t>(px)] += 1.0F;
        if (i % every == 0) {
            plane.points.push_back({static_cast<float>(px), static_cast<float>(py)});
            plane.rows.push_back(rows[i]);
        }
    }
    for (float& cell : plane.density) {
        cell = std::log10(1.0F + cell);
    }
    return plane;
}

} // namespace basin::gmm
