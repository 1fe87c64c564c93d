// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/views.h"

#include <cmath>
#include <functional>

namespace basin::clnf {

namespace {

using Build = std::function<ChannelData(const Scene&)>;

const std::map<std::string, Build>& builders() {
    static const std::map<std::string, Build> all{
        {"frame", frame_image},
        {"mesh", mesh},
        {"face_box", face_box},
        {"start_points", start_points},
        {"reference_points", reference_points},
        {"error_lines", error_lines},
        {"trails", trails},
        {"shifts", shifts},
        {"points", points},
        {"response_maps", response_atlas},
        {"atlas_peaks", atlas_peaks},
        {"atlas_estimates", atlas_estimates},
        {"atlas_borders", atlas_borders},
        {"patches", patch_atlas},
        {"landmark_map", landmark_map},
        {"landmark_kernel", landmark_kernel},
        {"landmark_peak", landmark_peak},
        {"landmark_shift", landmark_shift},
        {"landmark_place", landmark_place},
        {"landmark_patch", landmark_patch},
        {"landmark_neurons", landmark_neurons},
        {"landmark_history", landmark_history},
        {"history_extents", history_extents},
        {"history_starts", history_starts},
        {"history_peaks", history_peaks},
        {"landmark_windows", history_table},
        {"weights", weights},
        {"eigenvalues", spectrum},
        {"data_pull", data_pull},
        {"prior_pull", prior_pull},
        {"coefficients", coefficients},
        {"reference_coefficients", reference_coefficients},
        {"modes", mode_table},
        {"pose", solve_table},
        {"ladder_norm", [](const Scene& scene) { return ladder_vector(scene, "raw"); }},
        {"ladder_rms", [](const Scene& scene) { return ladder_vector(scene, "px"); }},
        {"ladder_cells", [](const Scene& scene) { return ladder_vector(scene, "cells"); }},
        {"ladder", ladder_table},
        {"objective_map", objective_map},
        {"objective_contours", objective_contours},
        {"objective_marks", objective_marks},
        {"landmarks", landmark_table},
        {"frame_result", result_table},
        {"p",
         [](const Scene& scene) {
             const std::vector<float>& local = scene.row.after.local;
             return VectorData{{}, {local.begin(), local.end()}};
         }},
        {"shift_cells",
         [](const Scene& scene) {
             VectorData vector;
             for (std::size_t i = 0; i < scene.landmarks(); ++i) {
                 vector.values.push_back(length_of(scene.row.shifts.cells, i));
             }
             return vector;
         }},
        {"landmark_error",
         [](const Scene& scene) {
             VectorData vector;
             for (std::size_t i = 0; i < scene.landmarks(); ++i) {
                 vector.values.push_back(landmark_error(scene.row.shape_after, scene.reference, i));
             }
             return vector;
         }},
    };
    return all;
}

} // namespace

ChannelData build_channel(const std::string& channel, const Scene& scene) {
    const auto found = builders().find(channel);
    return found == builders().end() ? ChannelData{} : found->second(scene);
}

bool looks_back(const std::string& channel) {
    return channel == "landmark_history" || channel == "landmark_windows" || channel.starts_with("history_");
}

std::vector<std::string> colourings_of(const std::string& overlay) {
    if (overlay == "points") {
        return {"mean-shift", "mean-shift in cells", "weight", "likelihood", "error", "peak over mean"};
    }
    return {};
}

OverlayItem item_of(OverlayShape shape, Role role, std::size_t landmark, std::size_t landmarks) {
    OverlayItem item;
    item.shape = shape;
    item.role = role;
    item.row = static_cast<std::int32_t>(landmark);
    item.group = item_group_of(landmark, landmarks);
    return item;
}

double length_of(const std::vector<float>& coordinates, std::size_t landmark) {
    return std::hypot(coordinates[landmark], coordinates[coordinates.size() / 2 + landmark]);
}

std::vector<float> cells_of(const WindowMaps& maps, const std::vector<float>& shape) {
    std::vector<float> cells;
    kernel_centres(maps, shape, {}, cells);
    return cells;
}

double landmark_error(const std::vector<float>& shape, const ReferenceFrame* reference,
                      std::size_t landmark) {
    if (reference == nullptr) {
        return not_known;
    }
    const std::size_t n = shape.size() / 2;
    return std::hypot(shape[landmark] - reference->shape[landmark],
                      shape[n + landmark] - reference->shape[n + landmark]);
}

double group_error(const std::vector<float>& shape, const ReferenceFrame* reference,
                   const LandmarkGroup& group) {
    const std::size_t n = shape.size() / 2;
    if (group.last >= 0 && !has_groups(n)) {
        return not_known;
    }
    // A model of 66 landmarks is that of 68 without 60 and 64.
    const std::size_t last =
        group.last < 0 || group.last >= 60 ? n - 1 : static_cast<std::size_t>(group.last);
    double sum = 0.0;
    int count = 0;
    for (auto i = static_cast<std::size_t>(group.first); i <= last; ++i, ++count) {
        sum += landmark_error(shape, reference, i);
    }
    return sum / count;
}

} // namespace basin::clnf
