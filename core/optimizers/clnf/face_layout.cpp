// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/face_layout.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <map>
#include <set>

namespace basin::clnf {

namespace {

using Edge = std::pair<std::size_t, std::size_t>;
using Triangle = std::array<std::size_t, 3>;
constexpr std::size_t full_face = 68, without_mouth_corners = 66;

struct Stroke {
    std::size_t first, last; ///< of 68, both included
    bool closed;
};
constexpr std::array<Stroke, 9> strokes{{{0, 16, false},
                                         {17, 21, false},
                                         {22, 26, false},
                                         {27, 30, false},
                                         {31, 35, false},
                                         {36, 41, true},
                                         {42, 47, true},
                                         {48, 59, true},
                                         {60, 67, true}}};

std::vector<Edge> face_edges(std::size_t landmarks) {
    std::vector<Edge> edges;
    for (const Stroke& stroke : strokes) {
        const std::size_t last = std::min(stroke.last, landmarks - 1);
        for (std::size_t i = stroke.first; i < last; ++i) {
            edges.emplace_back(i, i + 1);
        }
        if (stroke.closed) {
            edges.emplace_back(last, stroke.first);
        }
    }
    return edges;
}

struct Plane {
    std::vector<double> x, y;

    bool circle_holds(const Triangle& t, std::size_t point) const {
        const double ax = x[t[0]] - x[point], ay = y[t[0]] - y[point];
        const double bx = x[t[1]] - x[point], by = y[t[1]] - y[point];
        const double cx = x[t[2]] - x[point], cy = y[t[2]] - y[point];
        const double inside = (ax * ax + ay * ay) * (bx * cy - cx * by) -
                              (bx * bx + by * by) * (ax * cy - cx * ay) +
                              (cx * cx + cy * cy) * (ax * by - bx * ay);
        const double turn =
            (x[t[1]] - x[t[0]]) * (y[t[2]] - y[t[0]]) - (y[t[1]] - y[t[0]]) * (x[t[2]] - x[t[0]]);
        return turn > 0.0 ? inside > 0.0 : inside < 0.0;
    }
};

/// Bowyer 1981 and Watson 1981: points are put in one after another; triangles whose circle holds the new one
/// give way to a fan.
std::vector<Edge> triangulated(const std::vector<float>& shape) {
    const std::size_t n = shape.size() / 2;
    Plane plane{{shape.begin(), shape.begin() + static_cast<std::ptrdiff_t>(n)},
                {shape.begin() + static_cast<std::ptrdiff_t>(n), shape.end()}};
    double reach = 1.0;
    for (const float value : shape) {
        if (!std::isfinite(value)) {
            return {};
        }
        reach = std::max(reach, std::abs(static_cast<double>(value)));
    }
    for (const auto& [x, y] : {std::pair{-1.0, -1.0}, {1.0, -1.0}, {0.0, 1.5}}) { // around everything
        plane.x.push_back(100.0 * reach * x);
        plane.y.push_back(100.0 * reach * y);
    }
    std::vector<Triangle> triangles{{n, n + 1, n + 2}};
    for (std::size_t point = 0; point < n; ++point) {
        std::map<Edge, int> rim;
        std::erase_if(triangles, [&](const Triangle& t) {
            if (!plane.circle_holds(t, point)) {
                return false;
            }
            for (std::size_t k = 0; k < 3; ++k) {
                ++rim[std::minmax(t[k], t[(k + 1) % 3])];
            }
            return true;
        });
        for (const auto& [edge, count] : rim) {
            if (count == 1) {
                triangles.push_back({edge.first, edge.second, point});
            }
        }
    }
    std::set<Edge> edges;
    for (const Triangle& t : triangles) {
        for (std::size_t k = 0; k < 3; ++k) {
            if (t[k] < n && t[(k + 1) % 3] < n) {
                edges.insert(std::minmax(t[k], t[(k + 1) % 3]));
            }
        }
    }
    return {edges.begin(), edges.end()};
}

} // namespace

const std::vector<LandmarkGroup>& landmark_groups() {
    static const std::vector<LandmarkGroup> groups{
        {"error_mean_px", "Error", 0, -1},   {"error_jaw_px", "Jaw", 0, 16},
        {"error_brows_px", "Brows", 17, 26}, {"error_nose_px", "Nose", 27, 35},
        {"error_eyes_px", "Eyes", 36, 47},   {"error_mouth_px", "Mouth", 48, 67}};
    return groups;
}

bool has_groups(std::size_t landmarks) {
    return landmarks == full_face || landmarks == without_mouth_corners;
}

std::string group_of(std::size_t landmark, std::size_t landmarks) {
    const std::vector<LandmarkGroup>& groups = landmark_groups();
    const auto found = std::find_if(groups.begin() + 1, groups.end(), [&](const LandmarkGroup& group) {
        return landmark <= static_cast<std::size_t>(group.last);
    });
    return has_groups(landmarks) && found != groups.end() ? found->label : "";
}

std::string landmark_name(std::size_t landmark, std::size_t landmarks) {
    std::string group = group_of(landmark, landmarks);
    if (group.empty()) {
        return std::to_string(landmark);
    }
    group[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(group[0])));
    return std::to_string(landmark) + " " + group;
}

std::vector<TileGroup> tile_groups(std::size_t landmarks) {
    std::vector<TileGroup> groups;
    for (const LandmarkGroup& group : landmark_groups()) {
        if (group.last >= 0 && has_groups(landmarks)) {
            groups.push_back({group.label, group.first});
        }
    }
    return groups;
}

std::vector<Edge> mesh_edges(const std::vector<float>& shape) {
    const std::size_t n = shape.size() / 2;
    return has_groups(n) ? face_edges(n) : triangulated(shape);
}

} // namespace basin::clnf
