// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/clnf/triangulation.h"

#include <array>
#include <cstddef>
#include <vector>

namespace basin::clnf {

constexpr std::size_t face_points = 68; ///< iBUG's order
constexpr std::size_t ring_points = 16; ///< around the face, so that pictures of it include the forehead

/// Landmark on the other side of the face.
const std::array<int, face_points>& mirror_landmarks();

/// Depth of the landmarks in mm with 63 mm between the eye centres, mean 0, nearer ones negative: the mean
/// shape of Jason Saragih's FaceTracker (MIT licence), made symmetric; the inner corners of the mouth, which
/// it has not, lie as deep as the outer ones.
const std::array<double, face_points>& depth_profile();

/// The landmarks of a mean shape (3 n: all x, all y, all z) and a ring around them.
std::vector<MeshPoint> mesh_points(const std::vector<double>& mean);

/// Weights of a triangle's corners at a place; all between 0 and 1 inside. Zeros for a flat triangle.
std::array<double, 3> barycentric(const std::array<MeshPoint, 3>& corners, double x, double y);

} // namespace basin::clnf
