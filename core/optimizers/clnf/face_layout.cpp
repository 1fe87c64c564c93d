// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/face_layout.h"

#include "core/optimizers/clnf/triangulation.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

namespace basin::clnf {

namespace {

using Edge = std::pair<std::size_t, std::size_t>;
constexpr std::size_t without_mouth_corners = 66;

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

struct FacePart {
    const char* id;
    const char* label;
    std::size_t last; ///< of 68; a part begins behind the one before it
};
constexpr std::array<FacePart, 8> face_parts{{{"jaw", "Jaw", 16},
                                              {"right_brow", "Right brow", 21},
                                              {"left_brow", "Left brow", 26},
                                              {"nose", "Nose", 35},
                                              {"right_eye", "Right eye", 41},
                                              {"left_eye", "Left eye", 47},
                                              {"outer_lips", "Outer lips", 59},
                                              {"inner_lips", "Inner lips", 67}}};

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

std::vector<Edge> triangulated(const std::vector<float>& shape) {
    const std::size_t n = shape.size() / 2;
    std::vector<MeshPoint> points;
    for (std::size_t i = 0; i < n; ++i) {
        points.push_back({static_cast<double>(shape[i]), static_cast<double>(shape[n + i]), 0.0});
    }
    std::set<Edge> edges;
    for (const std::array<int, 3>& triangle : triangulate(points)) {
        for (std::size_t k = 0; k < 3; ++k) {
            edges.insert(std::minmax(static_cast<std::size_t>(triangle[k]),
                                     static_cast<std::size_t>(triangle[(k + 1) % 3])));
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

std::vector<ItemGroup> item_groups(std::size_t landmarks) {
    std::vector<ItemGroup> groups;
    for (const FacePart& part : face_parts) {
        if (has_groups(landmarks)) {
            groups.push_back({part.id, part.label});
        }
    }
    return groups;
}

std::int32_t item_group_of(std::size_t landmark, std::size_t landmarks) {
    const auto found = std::find_if(face_parts.begin(), face_parts.end(),
                                    [&](const FacePart& part) { return landmark <= part.last; });
    return has_groups(landmarks) && found != face_parts.end()
               ? static_cast<std::int32_t>(found - face_parts.begin())
               : -1;
}

std::vector<Edge> mesh_edges(const std::vector<float>& shape) {
    const std::size_t n = shape.size() / 2;
    return has_groups(n) ? face_edges(n) : triangulated(shape);
}

} // namespace basin::clnf
