// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/views.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace basin::clnf {

namespace {

constexpr float pixel_centre = 0.5F; ///< views count pixel centres at halves, the fit at whole numbers

ImageData frame_image(const Scene& scene) {
    ImageData image;
    const Frame* const picture = scene.row.picture.get();
    image.channels = 3;
    if (picture == nullptr) {
        image.width = image.height = 1;
        image.pixels.assign(3, 0.0F);
        return image;
    }
    image.width = picture->width;
    image.height = picture->height;
    image.pixels.reserve(picture->rgb.size());
    for (const std::uint8_t value : picture->rgb) {
        image.pixels.push_back(static_cast<float>(value) / 255.0F);
    }
    return image;
}

/// Tiles of the same size, as near to a square as it goes; 0 where a landmark has none (NaN would be a loss).
class Atlas {
  public:
    Atlas(std::size_t tiles, int width, int height)
        : columns_(static_cast<int>(std::ceil(std::sqrt(tiles)))) {
        image_.tile_width = std::max(1, width);
        image_.tile_height = std::max(1, height);
        const int rows = (static_cast<int>(tiles) + columns_ - 1) / columns_;
        image_.width = columns_ * image_.tile_width;
        image_.height = rows * image_.tile_height;
        image_.pixels.assign(static_cast<std::size_t>(image_.width) * static_cast<std::size_t>(image_.height),
                             0.0F);
        for (std::size_t i = 0; i < tiles; ++i) {
            image_.tile_labels.push_back(std::to_string(i));
        }
    }

    void fill(std::size_t tile, const float* from, std::int64_t pitch, int width, int height) {
        const int left = static_cast<int>(tile) % columns_ * image_.tile_width,
                  top = static_cast<int>(tile) / columns_ * image_.tile_height;
        for (int y = 0; y < height; ++y) {
            std::copy(from + y * pitch, from + y * pitch + width,
                      image_.pixels.begin() + static_cast<std::ptrdiff_t>(top + y) * image_.width + left);
        }
    }

    ImageData take() { return std::move(image_); }

  private:
    int columns_;
    ImageData image_;
};

ImageData response_atlas(const Scene& scene) {
    const std::size_t n = scene.problem.model().landmarks();
    const int side = scene.maps != nullptr ? scene.maps->side : 1;
    Atlas atlas(n, side, side);
    for (std::size_t i = 0; scene.maps != nullptr && i < n; ++i) {
        if (scene.maps->has_map[i]) {
            atlas.fill(i, scene.maps->map(i), scene.maps->pitch, side, side);
        }
    }
    return atlas.take();
}

ImageData patch_atlas(const Scene& scene) {
    const std::size_t n = scene.problem.model().landmarks();
    int width = 1, height = 1;
    for (std::size_t i = 0; scene.maps != nullptr && i < n; ++i) {
        width = std::max(width, scene.maps->area_sizes[i][0]);
        height = std::max(height, scene.maps->area_sizes[i][1]);
    }
    Atlas atlas(n, width, height);
    for (std::size_t i = 0; scene.maps != nullptr && i < n; ++i) {
        const auto [columns, rows] = scene.maps->area_sizes[i];
        if (columns > 0) {
            atlas.fill(i, scene.maps->areas[i].data(), scene.maps->area_pitch, columns, rows);
        }
    }
    return atlas.take();
}

double shift_length(const std::vector<float>& shift, std::size_t landmark) {
    return std::hypot(shift[landmark], shift[shift.size() / 2 + landmark]);
}

double quantity_of(const Scene& scene, std::size_t landmark) {
    if (scene.colouring == "weight") {
        return scene.row.weights[landmark];
    }
    if (scene.colouring == "error") {
        return landmark_error(scene.row.shape_after, scene.reference, landmark);
    }
    if (scene.colouring == "likelihood") {
        return scene.row.landmark_likelihood[landmark];
    }
    return shift_length(scene.row.shifts.image, landmark);
}

void add_points(OverlayData& overlay, const std::vector<float>& shape, Role role, const Scene& scene) {
    const std::size_t n = shape.size() / 2;
    for (std::size_t i = 0; i < n; ++i) {
        OverlayItem item;
        item.shape = OverlayShape::point;
        item.role = role;
        item.geometry = {shape[i] + pixel_centre, shape[n + i] + pixel_centre};
        item.row = static_cast<std::int32_t>(i);
        item.value = role == Role::estimate ? static_cast<float>(quantity_of(scene, i)) : 0.0F;
        if (role == Role::estimate) {
            item.label = std::to_string(i);
        }
        overlay.items.push_back(std::move(item));
    }
}

OverlayData points(const Scene& scene) {
    OverlayData overlay;
    if (!scene.row.empty) {
        add_points(overlay, scene.row.shape_window, Role::initial, scene);
    }
    if (scene.reference != nullptr) {
        add_points(overlay, scene.reference->shape, Role::reference, scene);
    }
    if (!scene.row.empty) {
        add_points(overlay, scene.row.shape_after, Role::estimate, scene);
    }
    overlay.value_label = scene.colouring;
    overlay.value_unit = scene.colouring == "mean-shift" || scene.colouring == "error" ? "px" : "";
    bool first = true;
    for (const OverlayItem& item : overlay.items) {
        if (item.role == Role::estimate && std::isfinite(item.value)) {
            const double value = item.value;
            overlay.value_low = first ? value : std::min(overlay.value_low, value);
            overlay.value_high = first ? value : std::max(overlay.value_high, value);
            first = false;
        }
    }
    return overlay;
}

OverlayData shifts(const Scene& scene) {
    OverlayData overlay;
    const std::vector<float>&from = scene.row.shape_before, &by = scene.row.shifts.image;
    const std::size_t n = from.size() / 2;
    for (std::size_t i = 0; !scene.row.empty && i < n; ++i) {
        OverlayItem item;
        item.shape = OverlayShape::arrow;
        item.role = Role::proposal;
        item.geometry = {from[i] + pixel_centre, from[n + i] + pixel_centre, from[i] + by[i] + pixel_centre,
                         from[n + i] + by[n + i] + pixel_centre};
        item.row = static_cast<std::int32_t>(i);
        overlay.items.push_back(std::move(item));
    }
    return overlay;
}

OverlayData trails(const Scene& scene) {
    OverlayData overlay;
    const std::size_t n = scene.row.shape_after.size() / 2;
    for (std::size_t i = 0; !scene.row.empty && i < n; ++i) {
        OverlayItem item;
        item.shape = OverlayShape::polyline;
        item.role = Role::trail;
        item.row = static_cast<std::int32_t>(i);
        for (const std::vector<float>* shape :
             {&scene.row.shape_window, &scene.row.shape_before, &scene.row.shape_after}) {
            item.polyline.push_back((*shape)[i] + pixel_centre);
            item.polyline.push_back((*shape)[n + i] + pixel_centre);
        }
        overlay.items.push_back(std::move(item));
    }
    return overlay;
}

OverlayData face_box(const Scene& scene) {
    OverlayData overlay;
    if (scene.row.box[2] > 0.0) {
        OverlayItem item;
        item.shape = OverlayShape::box;
        item.role = Role::initial;
        for (std::size_t i = 0; i < scene.row.box.size(); ++i) {
            item.geometry[i] = static_cast<float>(scene.row.box[i]) + (i < 2 ? pixel_centre : 0.0F);
        }
        overlay.items.push_back(std::move(item));
    }
    return overlay;
}

TableData landmark_table(const Scene& scene) {
    TableData table;
    table.columns = {{"x", "x", "px", 3},
                     {"y", "y", "px", 3},
                     {"shift_x", "Shift x", "px", 3},
                     {"shift_y", "Shift y", "px", 3},
                     {"shift_cells", "Shift", "cells", 3},
                     {"centre_x", "Centre x", "cells", 2},
                     {"centre_y", "Centre y", "cells", 2},
                     {"weight", "Weight", "", 3},
                     {"likelihood", "Likelihood", "", 4},
                     {"error", "Error", "px", 3}};
    const Row& row = scene.row;
    const std::size_t n = row.shape_after.size() / 2;
    for (std::size_t i = 0; i < n; ++i) {
        table.row_labels.push_back(std::to_string(i));
        for (const double value :
             {static_cast<double>(row.shape_after[i]), static_cast<double>(row.shape_after[n + i]),
              static_cast<double>(row.shifts.image[i]), static_cast<double>(row.shifts.image[n + i]),
              shift_length(row.shifts.cells, i), static_cast<double>(row.shifts.centre[i]),
              static_cast<double>(row.shifts.centre[n + i]), static_cast<double>(row.weights[i]),
              static_cast<double>(row.landmark_likelihood[i]),
              landmark_error(row.shape_after, scene.reference, i)}) {
            table.numbers.push_back(value);
        }
    }
    return table;
}

TableData mode_table(const Scene& scene) {
    TableData table;
    table.columns = {{"eigenvalue", "Eigenvalue", "mm²", 3},
                     {"value", "Value", "mm", 3},
                     {"deviations", "Value", "σ", 3},
                     {"data_pull", "Data pull", "px²/mm", 4},
                     {"prior_pull", "Prior pull", "px²/mm", 4},
                     {"prior", "r / eigenvalue", "mm⁻²", 5},
                     {"step", "Step", "mm", 4}};
    const Row& row = scene.row;
    const std::vector<float>& eigenvalues = scene.problem.model().pdm.eigenvalues();
    for (std::size_t k = 0; k < eigenvalues.size(); ++k) {
        const std::size_t at = pose_count + k;
        const auto solved = [at](const std::vector<double>& values) {
            return at < values.size() ? values[at] : not_known; // rigid steps have no modes
        };
        table.row_labels.push_back(std::to_string(k));
        const double value = row.after.local[k];
        for (const double number :
             {static_cast<double>(eigenvalues[k]), value,
              value / std::sqrt(static_cast<double>(eigenvalues[k])), solved(row.solution.data_pull),
              solved(row.solution.prior_pull), solved(row.solution.prior), solved(row.solution.step)}) {
            table.numbers.push_back(number);
        }
    }
    return table;
}

TableData result_table(const Scene& scene) {
    TableData table;
    const FrameResult& result = scene.row.result;
    const Pdm& pdm = scene.problem.model().pdm;
    const auto add = [&table](const std::string& id, double value, int decimals) {
        table.columns.push_back({id, id, "", decimals});
        table.numbers.push_back(value);
    };
    add("frame", static_cast<double>(scene.problem.first_frame() + result.frame + 1), 0);
    add("face_id", 0.0, 0);
    add("timestamp", result.time_secs, 6);
    add("confidence", result.success ? 1.0 : 0.0, 6);
    add("success", result.success ? 1.0 : 0.0, 0);
    Parameters parameters = result.parameters;
    parameters.local.resize(pdm.modes(), 0.0F);
    std::vector<float> shape;
    pdm.shape(parameters, shape);
    const std::size_t n = pdm.landmarks();
    for (std::size_t i = 0; i < 2 * n; ++i) {
        add(fmt::format("{}_{}", i < n ? 'x' : 'y', i % n), shape[i], 6);
    }
    const char* const names[] = {"p_scale", "p_rx", "p_ry", "p_rz", "p_tx", "p_ty"};
    for (std::size_t i = 0; i < pose_count; ++i) {
        add(names[i], parameters.pose[i], 6);
    }
    for (std::size_t k = 0; k < pdm.modes(); ++k) {
        add(fmt::format("p_{}", k), parameters.local[k], 6);
    }
    table.row_labels.push_back(fmt::format("frame {}", result.frame + 1));
    return table;
}

} // namespace

std::vector<std::string> point_colourings() {
    return {"mean-shift", "weight", "likelihood", "error"};
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
    if (group.last >= 0 && n != 66 && n != 68) {
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

ChannelData build_channel(const std::string& channel, const Scene& scene) {
    if (channel == "p") {
        const std::vector<float>& local = scene.row.after.local;
        return VectorData{{}, {local.begin(), local.end()}};
    }
    if (channel == "frame") {
        return frame_image(scene);
    }
    if (channel == "response_maps") {
        return response_atlas(scene);
    }
    if (channel == "patches") {
        return patch_atlas(scene);
    }
    if (channel == "points") {
        return points(scene);
    }
    if (channel == "shifts") {
        return shifts(scene);
    }
    if (channel == "trails") {
        return trails(scene);
    }
    if (channel == "face_box") {
        return face_box(scene);
    }
    if (channel == "landmarks") {
        return landmark_table(scene);
    }
    if (channel == "modes") {
        return mode_table(scene);
    }
    if (channel == "frame_result") {
        return result_table(scene);
    }
    return {};
}

} // namespace basin::clnf
