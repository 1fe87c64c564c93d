// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/pdm.h"

#include <Eigen/Core>
#include <Eigen/LU>
#include <Eigen/SVD>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace basin::clnf {

namespace {

using Matrix3 = Eigen::Matrix3d;
using RowMajor = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using ConstRows = Eigen::Map<const RowMajor>;
using ConstVector = Eigen::Map<const Eigen::VectorXf>;

Eigen::Index at(std::size_t index) {
    return static_cast<Eigen::Index>(index);
}

Matrix3 matrix_of(const Rotation& rotation) {
    Matrix3 result;
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j) {
            result(at(i), at(j)) = rotation[i][j];
        }
    }
    return result;
}

Rotation rotation_of_pose(const Parameters& parameters) {
    return rotation_of(parameters.pose[1], parameters.pose[2], parameters.pose[3]);
}

/// The rotation nearest to I + [w]x.
Matrix3 small_rotation(double wx, double wy, double wz) {
    Matrix3 linear;
    linear << 1.0, -wz, wy, wz, 1.0, -wx, -wy, wx, 1.0;
    if (!linear.allFinite()) {
        return linear * std::nan(""); // the decomposition is not defined, and the loss is to be seen
    }
    const Eigen::JacobiSVD<Matrix3> svd(linear, Eigen::ComputeFullU | Eigen::ComputeFullV);
    const Matrix3 rotation = svd.matrixU() * svd.matrixV().transpose();
    const Eigen::DiagonalMatrix<double, 3> guard(1.0, 1.0, rotation.determinant() < 0.0 ? -1.0 : 1.0);
    return svd.matrixU() * guard * svd.matrixV().transpose();
}

} // namespace

Rotation rotation_of(double rx, double ry, double rz) {
    const double s1 = std::sin(rx), s2 = std::sin(ry), s3 = std::sin(rz);
    const double c1 = std::cos(rx), c2 = std::cos(ry), c3 = std::cos(rz);
    return {{{c2 * c3, -c2 * s3, s2},
             {c1 * s3 + c3 * s1 * s2, c1 * c3 - s1 * s2 * s3, -c2 * s1},
             {s1 * s3 - c1 * c3 * s2, c3 * s1 + c1 * s2 * s3, c1 * c2}}};
}

std::array<double, 3> angles_of(const Rotation& r) {
    const double q0 = std::sqrt(1.0 + r[0][0] + r[1][1] + r[2][2]) / 2.0;
    const double q1 = (r[2][1] - r[1][2]) / (4.0 * q0);
    const double q2 = (r[0][2] - r[2][0]) / (4.0 * q0);
    const double q3 = (r[1][0] - r[0][1]) / (4.0 * q0);
    const double sine = std::clamp(2.0 * (q0 * q2 + q1 * q3), -1.0, 1.0);
    const std::array<double, 3> angles{
        std::atan2(2.0 * (q0 * q1 - q2 * q3), q0 * q0 - q1 * q1 - q2 * q2 + q3 * q3), std::asin(sine),
        std::atan2(2.0 * (q0 * q3 - q1 * q2), q0 * q0 + q1 * q1 - q2 * q2 - q3 * q3)};
    const bool lost = std::isnan(angles[0]) || std::isnan(angles[1]) || std::isnan(angles[2]);
    return lost ? std::array<double, 3>{} : angles;
}

Pdm::Pdm(const openface::PdmFile& file)
    : landmarks_(static_cast<std::size_t>(file.landmarks())),
      mean_(file.mean.data.begin(), file.mean.data.end()),
      components_(file.components.data.begin(), file.components.data.end()),
      eigenvalues_(file.eigenvalues.data.begin(), file.eigenvalues.data.end()) {
    mean_.resize(3 * landmarks_, 0.0F);
    components_.resize(3 * landmarks_ * modes(), 0.0F);
    frozen_.assign(pose_count + modes(), false);
    if (file.dimensions == 2) {
        frozen_[1] = frozen_[2] = true;
        notes_.emplace_back("the model is flat: rotations about x and y are frozen");
    }
    for (std::size_t k = 0; k < modes(); ++k) {
        bool moves = false;
        for (std::size_t row = 0; row < 3 * landmarks_; ++row) {
            moves = moves || components_[row * modes() + k] != 0.0F;
        }
        frozen_[pose_count + k] = !moves || !(eigenvalues_[k] > 0.0F);
        if (frozen_[pose_count + k]) {
            notes_.push_back(
                fmt::format("mode {} has no {}: it is frozen", k, moves ? "variance" : "influence"));
        }
    }
}

void Pdm::shape_3d(const std::vector<float>& local, std::vector<float>& out) const {
    out.resize(3 * landmarks_);
    Eigen::Map<Eigen::VectorXf> shape(out.data(), at(out.size()));
    shape = ConstVector(mean_.data(), at(mean_.size()));
    if (modes() > 0) {
        shape.noalias() += ConstRows(components_.data(), at(3 * landmarks_), at(modes())) *
                           ConstVector(local.data(), at(modes()));
    }
}

void Pdm::shape(const Parameters& parameters, std::vector<float>& out) const {
    std::vector<float> space;
    shape_3d(parameters.local, space);
    const Rotation r = rotation_of_pose(parameters);
    out.resize(2 * landmarks_);
    for (std::size_t i = 0; i < landmarks_; ++i) {
        const double x = space[i], y = space[landmarks_ + i], z = space[2 * landmarks_ + i];
        for (std::size_t a = 0; a < 2; ++a) {
            out[a * landmarks_ + i] = static_cast<float>(
                parameters.pose[0] * (r[a][0] * x + r[a][1] * y + r[a][2] * z) + parameters.pose[4 + a]);
        }
    }
}

void Pdm::jacobian(const Parameters& parameters, bool rigid, std::size_t pitch,
                   std::vector<float>& out) const {
    std::vector<float> space;
    shape_3d(parameters.local, space);
    const Rotation r = rotation_of_pose(parameters);
    const float s = parameters.pose[0];
    out.assign(2 * landmarks_ * pitch, 0.0F);
    for (std::size_t a = 0; a < 2; ++a) {
        const auto r1 = static_cast<float>(r[a][0]), r2 = static_cast<float>(r[a][1]),
                   r3 = static_cast<float>(r[a][2]);
        for (std::size_t i = 0; i < landmarks_; ++i) {
            const float x = space[i], y = space[landmarks_ + i], z = space[2 * landmarks_ + i];
            float* const row = out.data() + (a * landmarks_ + i) * pitch;
            row[0] = r1 * x + r2 * y + r3 * z;
            row[1] = s * (y * r3 - z * r2);
            row[2] = -s * (x * r3 - z * r1);
            row[3] = s * (x * r2 - y * r1);
            row[4] = a == 0 ? 1.0F : 0.0F;
            row[5] = a == 1 ? 1.0F : 0.0F;
            if (rigid) {
                continue;
            }
            const float* const vx = components_.data() + i * modes();
            const float* const vy = vx + landmarks_ * modes();
            const float* const vz = vy + landmarks_ * modes();
            for (std::size_t k = 0; k < modes(); ++k) {
                row[pose_count + k] = s * (r1 * vx[k] + r2 * vy[k] + r3 * vz[k]);
            }
        }
    }
}

void Pdm::update(Parameters& parameters, const std::vector<double>& step) const {
    auto& pose = parameters.pose;
    for (const std::size_t additive : {0, 4, 5}) {
        pose[additive] = static_cast<float>(pose[additive] + step[additive]);
    }
    const Matrix3 turned =
        matrix_of(rotation_of_pose(parameters)) * small_rotation(step[1], step[2], step[3]);
    Rotation rotation{};
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j) {
            rotation[i][j] = turned(at(i), at(j));
        }
    }
    const std::array<double, 3> angles = angles_of(rotation);
    for (std::size_t i = 0; i < 3; ++i) {
        pose[1 + i] = static_cast<float>(angles[i]);
    }
    for (std::size_t k = pose_count; k < step.size(); ++k) {
        float& value = parameters.local[k - pose_count];
        value = static_cast<float>(value + step[k]);
    }
}

int Pdm::clamp(Parameters& parameters, double sigmas) const {
    int clamped = 0;
    for (std::size_t k = 0; k < modes(); ++k) {
        const auto bound = static_cast<float>(sigmas * std::sqrt(static_cast<double>(eigenvalues_[k])));
        float& value = parameters.local[k];
        if (std::abs(value) > bound) {
            value = std::copysign(bound, value);
            ++clamped;
        }
    }
    return clamped;
}

} // namespace basin::clnf
