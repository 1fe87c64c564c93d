// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/views.h"

#include <algorithm>
#include <cmath>

namespace basin::clnf {

namespace {

const std::string& quantity_of(const Scene& scene, const std::string& overlay) {
    return scene.colouring.at(overlay);
}

double value_of(const Scene& scene, const std::string& quantity, std::size_t landmark) {
    if (quantity == "weight") {
        return scene.row.weights[landmark];
    }
    if (quantity == "error") {
        return landmark_error(scene.row.shape_after, scene.reference, landmark);
    }
    if (quantity == "likelihood") {
        return scene.row.landmark_likelihood[landmark];
    }
    if (quantity == "peak over mean") {
        return scene.has_map(landmark) ? peak_of(*scene.maps, landmark).over_mean : not_known;
    }
    return quantity == "mean-shift in cells" ? length_of(scene.row.shifts.cells, landmark)
                                             : length_of(scene.row.shifts.image, landmark);
}

const char* unit_of(const std::string& quantity) {
    const bool px = quantity == "mean-shift" || quantity == "error";
    return px ? "px" : quantity == "mean-shift in cells" ? "cells" : "";
}

void find_range(OverlayData& overlay) {
    bool first = true;
    for (const OverlayItem& item : overlay.items) {
        if (std::isfinite(item.value)) {
            const double value = item.value;
            overlay.value_low = first ? value : std::min(overlay.value_low, value);
            overlay.value_high = first ? value : std::max(overlay.value_high, value);
            first = false;
        }
    }
}

/// A point a landmark.
OverlayData points_of(const std::vector<float>& shape, Role role) {
    OverlayData overlay;
    const std::size_t n = shape.size() / 2;
    for (std::size_t i = 0; i < n; ++i) {
        OverlayItem item = item_of(OverlayShape::point, role, i, n);
        item.geometry = {shape[i] + pixel_centre, shape[n + i] + pixel_centre};
        item.label = landmark_name(i, n);
        overlay.items.push_back(std::move(item));
    }
    return overlay;
}

} // namespace

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
    image.pixels.resize(picture->rgb.size());
    std::transform(picture->rgb.begin(), picture->rgb.end(), image.pixels.begin(),
                   [](std::uint8_t value) { return static_cast<float>(value) / 255.0F; });
    return image;
}

OverlayData points(const Scene& scene) {
    if (scene.row.empty) {
        return {};
    }
    OverlayData overlay = points_of(scene.row.shape_after, Role::estimate);
    const std::string& quantity = quantity_of(scene, "points");
    for (std::size_t i = 0; i < overlay.items.size(); ++i) {
        overlay.items[i].value = static_cast<float>(value_of(scene, quantity, i));
    }
    overlay.value_label = quantity;
    overlay.value_unit = unit_of(quantity);
    find_range(overlay);
    return overlay;
}

OverlayData start_points(const Scene& scene) {
    return scene.row.empty ? OverlayData{} : points_of(scene.row.shape_window, Role::initial);
}

OverlayData reference_points(const Scene& scene) {
    return scene.reference == nullptr ? OverlayData{} : points_of(scene.reference->shape, Role::reference);
}

OverlayData mesh(const Scene& scene) {
    OverlayData overlay;
    if (scene.row.empty) {
        return overlay;
    }
    const std::vector<float>& shape = scene.row.shape_after;
    const std::size_t n = shape.size() / 2;
    std::vector<float> mean;
    Parameters upright;
    upright.local.assign(scene.problem.model().pdm.modes(), 0.0F);
    scene.problem.model().pdm.shape(upright, mean);
    for (const auto& [from, to] : mesh_edges(mean)) {
        OverlayItem item = item_of(OverlayShape::edge, Role::trail, from, n);
        item.other_row = static_cast<std::int32_t>(to);
        item.geometry = {shape[from] + pixel_centre, shape[n + from] + pixel_centre, shape[to] + pixel_centre,
                         shape[n + to] + pixel_centre};
        overlay.items.push_back(std::move(item));
    }
    return overlay;
}

OverlayData shifts(const Scene& scene) {
    OverlayData overlay;
    const std::vector<float>&from = scene.row.shape_before, &by = scene.row.shifts.image;
    const std::size_t n = from.size() / 2;
    for (std::size_t i = 0; !scene.row.empty && i < n; ++i) {
        OverlayItem item = item_of(OverlayShape::arrow, Role::proposal, i, n);
        item.geometry = {from[i] + pixel_centre, from[n + i] + pixel_centre, from[i] + by[i] + pixel_centre,
                         from[n + i] + by[n + i] + pixel_centre};
        overlay.items.push_back(std::move(item));
    }
    return overlay;
}

OverlayData trails(const Scene& scene) {
    OverlayData overlay;
    const Pdm& pdm = scene.problem.model().pdm;
    const std::size_t n = pdm.landmarks(), positions = scene.trail.positions(pdm.modes());
    if (scene.row.empty || positions < 2) {
        return overlay;
    }
    for (std::size_t i = 0; i < n; ++i) {
        overlay.items.push_back(item_of(OverlayShape::polyline, Role::trail, i, n));
    }
    std::vector<float> shape;
    for (std::size_t k = 0; k < positions; ++k) {
        pdm.shape(scene.trail.position(k, pdm.modes()), shape);
        for (std::size_t i = 0; i < n; ++i) {
            overlay.items[i].polyline.push_back(shape[i] + pixel_centre);
            overlay.items[i].polyline.push_back(shape[n + i] + pixel_centre);
        }
    }
    return overlay;
}

OverlayData error_lines(const Scene& scene) {
    OverlayData overlay;
    if (scene.reference == nullptr || scene.row.empty) {
        return overlay;
    }
    const std::vector<float>&from = scene.row.shape_after, &to = scene.reference->shape;
    const std::size_t n = from.size() / 2;
    for (std::size_t i = 0; i < n; ++i) {
        OverlayItem item = item_of(OverlayShape::edge, Role::reference, i, n);
        item.geometry = {from[i] + pixel_centre, from[n + i] + pixel_centre, to[i] + pixel_centre,
                         to[n + i] + pixel_centre};
        overlay.items.push_back(std::move(item));
    }
    return overlay;
}

OverlayData face_box(const Scene& scene) {
    OverlayData overlay;
    if (scene.row.box[2] > 0.0) {
        OverlayItem item;
        item.shape = OverlayShape::box;
        item.role = Role::proposal;
        for (std::size_t i = 0; i < scene.row.box.size(); ++i) {
            item.geometry[i] = static_cast<float>(scene.row.box[i]) + (i < 2 ? pixel_centre : 0.0F);
        }
        item.label = "box";
        overlay.items.push_back(std::move(item));
    }
    return overlay;
}

} // namespace basin::clnf
