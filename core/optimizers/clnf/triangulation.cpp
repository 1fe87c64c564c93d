// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/triangulation.h"

#include <cmath>

namespace basin::clnf {

std::vector<std::array<int, 3>> triangulate(const std::vector<MeshPoint>& points) {
    std::vector<std::array<int, 3>> triangles;
    const int count = static_cast<int>(points.size());
    const auto at = [&points](int i) -> const MeshPoint& { return points[static_cast<std::size_t>(i)]; };
    for (int i = 0; i < count; ++i) {
        for (int j = i + 1; j < count; ++j) {
            for (int k = j + 1; k < count; ++k) {
                const double bx = at(j).x - at(i).x, by = at(j).y - at(i).y;
                const double cx = at(k).x - at(i).x, cy = at(k).y - at(i).y;
                const double area = 2.0 * (bx * cy - by * cx);
                if (!(std::abs(area) >= 1e-6)) { // flat, or not finite
                    continue;
                }
                const double b = bx * bx + by * by, c = cx * cx + cy * cy;
                const double ux = (cy * b - by * c) / area, uy = (bx * c - cx * b) / area;
                const double limit = (ux * ux + uy * uy) * (1.0 - 1e-9);
                bool empty = true;
                for (int m = 0; empty && m < count; ++m) {
                    const double dx = at(m).x - at(i).x - ux, dy = at(m).y - at(i).y - uy;
                    empty = m == i || m == j || m == k || dx * dx + dy * dy >= limit;
                }
                if (empty) {
                    triangles.push_back({i, j, k});
                }
            }
        }
    }
    return triangles;
}

} // namespace basin::clnf
