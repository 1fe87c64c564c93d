// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/openface/pdm_file.h"

#include <array>
#include <string>
#include <vector>

namespace basin::clnf {

/// What a fit optimises. Single precision, as OpenFace has it.
struct Parameters {
    /// scale (px a mm), rotations about x, y, z (rad, R = Rx Ry Rz), translation x, y (px)
    std::array<float, 6> pose{1.0F, 0.0F, 0.0F, 0.0F, 0.0F, 0.0F};
    std::vector<float> local; ///< m shape coefficients, mm
    friend bool operator==(const Parameters&, const Parameters&) = default;
};
constexpr std::size_t pose_count = 6;

using Rotation = std::array<std::array<double, 3>, 3>;

/// R = Rx Ry Rz.
Rotation rotation_of(double rx, double ry, double rz);
/// Its inverse by way of a quaternion; NaN gives 0, 0, 0 as in OpenFace.
std::array<double, 3> angles_of(const Rotation& rotation);

/// A point distribution model in space or flat: x_i = s (R (X_i + V_i p))_xy + t.
///
/// Shapes are all x, then all y. A flat model has z = 0; then rotations about x and y have no influence near
/// the front and are frozen, as are modes without variance. Immutable.
class Pdm {
  public:
    explicit Pdm(const openface::PdmFile& file);

    std::size_t landmarks() const { return landmarks_; }
    std::size_t modes() const { return eigenvalues_.size(); }
    const std::vector<float>& eigenvalues() const { return eigenvalues_; }  ///< mm²
    bool frozen(std::size_t parameter) const { return frozen_[parameter]; } ///< 0..5 pose, 6.. modes
    const std::vector<std::string>& frozen_notes() const { return notes_; }

    /// 3 n coordinates in mm: all x, all y, all z.
    void shape_3d(const std::vector<float>& local, std::vector<float>& out) const;
    /// 2 n coordinates in px.
    void shape(const Parameters& parameters, std::vector<float>& out) const;

    /// d shape / d parameters, 2 n rows of `pitch` floats; columns: scale, small rotations about x, y, z
    /// applied first (R R'), translation, then the modes unless `rigid`.
    void jacobian(const Parameters& parameters, bool rigid, std::size_t pitch, std::vector<float>& out) const;

    /// Adds a solved step: scale, translation and modes add up, rotations are composed with the
    /// orthonormalised I + [w]x.
    void update(Parameters& parameters, const std::vector<double>& step) const;

    /// Cuts every |p_k| to `sigmas` standard deviations; returns how many were cut.
    int clamp(Parameters& parameters, double sigmas) const;

  private:
    std::size_t landmarks_;
    std::vector<float> mean_;       ///< 3 n
    std::vector<float> components_; ///< 3 n rows of m
    std::vector<float> eigenvalues_;
    std::vector<bool> frozen_;
    std::vector<std::string> notes_;
};

} // namespace basin::clnf
