// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/training/face_mesh.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace basin::clnf {

const std::array<int, face_points>& mirror_landmarks() {
    static const std::array<int, face_points> mirror{
        16, 15, 14, 13, 12, 11, 10, 9,  8,  7,  6,  5,  4,  3,  2,  1,  0,  26, 25, 24, 23, 22, 21,
        20, 19, 18, 17, 27, 28, 29, 30, 35, 34, 33, 32, 31, 45, 44, 43, 42, 47, 46, 39, 38, 37, 36,
        41, 40, 54, 53, 52, 51, 50, 49, 48, 59, 58, 57, 56, 55, 64, 63, 62, 61, 60, 67, 66, 65};
    return mirror;
}

const std::array<double, face_points>& depth_profile() {
    static const std::array<double, face_points> depth{
        77.9,  76.3,  74.9,  67.3,  49.4,  29.6,  12.5,  -2.8,  -16.2, -2.8,  12.5,  29.6,  49.4, 67.3,
        74.9,  76.3,  77.9,  1.3,   -5.1,  -10.2, -15.1, -19.6, -19.6, -15.1, -10.2, -5.1,  1.3,  -17.7,
        -27.8, -38.4, -48.3, -23.0, -26.0, -28.8, -26.0, -23.0, -2.7,  -3.5,  -4.0,  -3.1,  -3.5, -3.4,
        -3.1,  -4.0,  -3.5,  -2.7,  -3.4,  -3.5,  -9.5,  -17.3, -23.3, -29.5, -23.3, -17.3, -9.5, -14.1,
        -19.0, -23.9, -19.0, -14.1, -9.5,  -18.5, -26.6, -18.5, -9.5,  -16.1, -23.0, -16.1};
    return depth;
}

std::vector<MeshPoint> mesh_points(const std::vector<double>& mean) {
    std::vector<MeshPoint> points;
    for (std::size_t i = 0; i < face_points; ++i) {
        points.push_back({mean[i], mean[face_points + i], mean[2 * face_points + i]});
    }
    const double eyes = (points[36].y + points[45].y) / 2.0, width = points[16].x - points[0].x;
    for (std::size_t k = 0; k < ring_points; ++k) {
        const double angle = 2.0 * std::numbers::pi * static_cast<double>(k) / ring_points;
        points.push_back({0.72 * width * std::sin(angle), eyes + 8.0 - 0.9 * width * std::cos(angle),
                          points[0].z * (k == 0 ? 0.3 : 0.9)});
    }
    return points;
}

std::array<double, 3> barycentric(const std::array<MeshPoint, 3>& corners, double x, double y) {
    const auto& [a, b, c] = corners;
    const double area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    if (std::abs(area) < 1e-12) {
        return {};
    }
    const double v = ((x - a.x) * (c.y - a.y) - (y - a.y) * (c.x - a.x)) / area;
    const double w = ((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)) / area;
    return {1.0 - v - w, v, w};
}

} // namespace basin::clnf
