// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

namespace basin::clnf {

struct MeshPoint {
    double x = 0.0, y = 0.0, z = 0.0;
};

/// Delaunay triangles of the points' x and y, in lexicographic order: those whose circumcircle holds no other
/// point. Of four points on one circle (mirrored pairs of a symmetric face) it gives all four. By trying all
/// triples, for the hundred points that a face has. None at all where a point is not finite.
std::vector<std::array<int, 3>> triangulate(const std::vector<MeshPoint>& points);

} // namespace basin::clnf
