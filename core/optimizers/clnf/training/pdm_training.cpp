// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/training/pdm_training.h"

#include "core/optimizers/clnf/training/face_mesh.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace basin::clnf {

namespace {

constexpr int n = static_cast<int>(face_points);
constexpr double eye_distance_mm = 63.0;

std::array<double, 2> centre_of(const FlatShape& shape, std::size_t first, std::size_t count) {
    std::array<double, 2> centre{};
    for (std::size_t axis = 0; axis < 2; ++axis) {
        for (std::size_t i = first; i < first + count; ++i) {
            centre[axis] += shape[axis][i] / static_cast<double>(count);
        }
    }
    return centre;
}

FlatShape moved(const FlatShape& shape, const Similarity& map) {
    FlatShape out = shape;
    for (std::size_t i = 0; i < face_points; ++i) {
        const auto [x, y] = map.apply(shape[0][i], shape[1][i]);
        out[0][i] = x;
        out[1][i] = y;
    }
    return out;
}

/// Centred, upright, 63 mm between the centres of the eyes.
FlatShape normalised(const FlatShape& shape) {
    const auto right = centre_of(shape, 36, 6), left = centre_of(shape, 42, 6);
    const double dx = left[0] - right[0], dy = left[1] - right[1];
    const double factor = eye_distance_mm / (dx * dx + dy * dy);
    FlatShape out = moved(shape, {dx * factor, -dy * factor, 0.0, 0.0});
    const auto centre = centre_of(out, 0, face_points);
    return moved(out, {1.0, 0.0, -centre[0], -centre[1]});
}

Eigen::VectorXd stacked(const FlatShape& shape) {
    Eigen::VectorXd out(2 * n);
    for (int i = 0; i < n; ++i) {
        out(i) = shape[0][static_cast<std::size_t>(i)];
        out(n + i) = shape[1][static_cast<std::size_t>(i)];
    }
    return out;
}

/// Displacements of one standard deviation, mm, that stand for what still faces do not show.
std::vector<Eigen::VectorXd> expression_modes() {
    std::vector<Eigen::VectorXd> modes;
    const auto mode = [&modes](const std::vector<std::array<double, 3>>& moves) {
        Eigen::VectorXd out = Eigen::VectorXd::Zero(2 * n);
        for (const auto& [i, dx, dy] : moves) {
            out(static_cast<int>(i)) += dx;
            out(n + static_cast<int>(i)) += dy;
        }
        modes.push_back(std::move(out));
    };
    // The jaw and the lower lip go down.
    mode({{4, 0, 1},  {5, 0, 2},  {6, 0, 4},  {7, 0, 5},  {8, 0, 5},  {9, 0, 5},  {10, 0, 4},
          {11, 0, 2}, {12, 0, 1}, {55, 0, 4}, {56, 0, 5}, {57, 0, 5}, {58, 0, 5}, {59, 0, 4},
          {65, 0, 5}, {66, 0, 5}, {67, 0, 5}, {48, 0, 1}, {54, 0, 1}, {60, 0, 1}, {64, 0, 1}});
    // The lips part without the jaw.
    mode({{55, 0, 1.5},
          {56, 0, 2},
          {57, 0, 2},
          {58, 0, 2},
          {59, 0, 1.5},
          {65, 0, 2},
          {66, 0, 2},
          {67, 0, 2},
          {50, 0, -1},
          {51, 0, -1},
          {52, 0, -1},
          {61, 0, -1},
          {62, 0, -1},
          {63, 0, -1}});
    // The corners of the mouth go out and up.
    mode({{48, -4, -3},
          {60, -3.5, -3},
          {54, 4, -3},
          {64, 3.5, -3},
          {49, -2, -1},
          {59, -2, -1},
          {53, 2, -1},
          {55, 2, -1}});
    // Lids close, brows rise.
    mode({{37, 0, 1.5},
          {38, 0, 1.5},
          {43, 0, 1.5},
          {44, 0, 1.5},
          {40, 0, -0.5},
          {41, 0, -0.5},
          {46, 0, -0.5},
          {47, 0, -0.5}});
    mode({{17, 0, -2},
          {18, 0, -2.5},
          {19, 0, -2.5},
          {20, 0, -2.5},
          {21, 0, -2},
          {22, 0, -2},
          {23, 0, -2.5},
          {24, 0, -2.5},
          {25, 0, -2.5},
          {26, 0, -2}});
    return modes;
}

} // namespace

Similarity similarity(const FlatShape& from, const FlatShape& to) {
    const std::size_t count = from[0].size();
    const auto a = centre_of(from, 0, count), b = centre_of(to, 0, count);
    double squares = 0.0, along = 0.0, across = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        const double x = from[0][i] - a[0], y = from[1][i] - a[1];
        const double u = to[0][i] - b[0], v = to[1][i] - b[1];
        squares += x * x + y * y;
        along += x * u + y * v;
        across += x * v - y * u;
    }
    Similarity map{along / squares, across / squares, 0.0, 0.0};
    const auto [x, y] = map.apply(a[0], a[1]);
    map.tx = b[0] - x;
    map.ty = b[1] - y;
    return map;
}

FlatShape mirrored(const FlatShape& shape) {
    FlatShape out = shape;
    for (std::size_t i = 0; i < face_points; ++i) {
        const auto other = static_cast<std::size_t>(mirror_landmarks()[i]);
        out[0][i] = -shape[0][other];
        out[1][i] = shape[1][other];
    }
    return out;
}

openface::PdmFile train_pdm(const std::vector<FlatShape>& shapes, const PdmTraining& wanted) {
    std::vector<FlatShape> all;
    for (const FlatShape& shape : shapes) {
        all.push_back(normalised(shape));
        all.push_back(normalised(mirrored(shape)));
    }
    FlatShape mean = all.front();
    std::vector<FlatShape> aligned = all;
    for (int round = 0; round < 20; ++round) {
        FlatShape sum{std::vector<double>(face_points, 0.0), std::vector<double>(face_points, 0.0)};
        for (std::size_t k = 0; k < all.size(); ++k) {
            aligned[k] = moved(all[k], similarity(all[k], mean));
            for (std::size_t axis = 0; axis < 2; ++axis) {
                for (std::size_t i = 0; i < face_points; ++i) {
                    sum[axis][i] += aligned[k][axis][i];
                }
            }
        }
        mean = normalised(sum);
    }
    for (std::size_t k = 0; k < all.size(); ++k) {
        aligned[k] = moved(all[k], similarity(all[k], mean));
    }

    const Eigen::VectorXd centre = stacked(mean);
    Eigen::MatrixXd turns = Eigen::MatrixXd::Zero(2 * n, 2);
    for (int i = 0; i < n; ++i) {
        const double z = wanted.flat ? 0.0 : depth_profile()[static_cast<std::size_t>(i)];
        turns(i, 0) = z;
        turns(n + i, 1) = z;
    }
    Eigen::MatrixXd covariance = Eigen::MatrixXd::Zero(2 * n, 2 * n);
    for (const FlatShape& shape : aligned) {
        Eigen::VectorXd apart = stacked(shape) - centre;
        if (!wanted.flat) {
            apart -= turns * (turns.transpose() * turns).ldlt().solve(turns.transpose() * apart);
        }
        covariance += apart * apart.transpose() / static_cast<double>(aligned.size());
    }
    if (wanted.expressions) {
        for (const Eigen::VectorXd& mode : expression_modes()) {
            covariance += mode * mode.transpose();
        }
    }
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(covariance);
    const double total = solver.eigenvalues().sum();
    int modes = 0;
    double kept = 0.0;
    while (modes < std::min(wanted.most_modes, 2 * n) && kept < wanted.share * total) {
        kept += solver.eigenvalues()(2 * n - 1 - modes++);
    }

    openface::PdmFile pdm;
    pdm.mean = {3 * n, 1, std::vector<double>(static_cast<std::size_t>(3 * n), 0.0)};
    pdm.components = {3 * n, modes, std::vector<double>(static_cast<std::size_t>(3 * n * modes), 0.0)};
    pdm.eigenvalues = {1, modes, {}};
    for (int row = 0; row < 2 * n; ++row) {
        pdm.mean.data[static_cast<std::size_t>(row)] = centre(row);
    }
    for (int i = 0; i < n && !wanted.flat; ++i) {
        pdm.mean.data[static_cast<std::size_t>(2 * n + i)] = depth_profile()[static_cast<std::size_t>(i)];
    }
    for (int k = 0; k < modes; ++k) {
        Eigen::VectorXd mode = solver.eigenvectors().col(2 * n - 1 - k);
        Eigen::Index largest = 0;
        mode.cwiseAbs().maxCoeff(&largest);
        mode *= mode(largest) < 0.0 ? -1.0 : 1.0;
        for (int row = 0; row < 2 * n; ++row) {
            pdm.components.at(static_cast<std::size_t>(row), static_cast<std::size_t>(k)) = mode(row);
        }
        pdm.eigenvalues.data.push_back(solver.eigenvalues()(2 * n - 1 - k));
    }
    return pdm;
}

} // namespace basin::clnf
