// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about the landmark in focus.
#include "core/optimizers/clnf/atlas.h"
#include "core/optimizers/clnf/views.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace basin::clnf {

namespace {

/// A picture of one cell where there is nothing to show.
ImageData nothing() {
    ImageData image;
    image.width = image.height = 1;
    image.pixels.assign(1, 0.0F);
    return image;
}

OverlayItem at_point(Role role, float x, float y, std::string label) {
    OverlayItem item;
    item.shape = OverlayShape::point;
    item.role = role;
    item.geometry = {x + pixel_centre, y + pixel_centre};
    item.label = std::move(label);
    return item;
}

OverlayItem circle(float x, float y, double radius, std::string label) {
    OverlayItem item;
    item.shape = OverlayShape::ellipse;
    item.role = Role::support;
    const auto r = static_cast<float>(radius);
    item.geometry = {x + pixel_centre, y + pixel_centre, r, 0.0F, 0.0F, r};
    item.label = std::move(label);
    return item;
}

OverlayItem cell_box(Role role, float x, float y, float side, std::string label) {
    OverlayItem item;
    item.shape = OverlayShape::box;
    item.role = role;
    item.geometry = {x, y, side, side};
    item.label = std::move(label);
    return item;
}

std::string window_name(const Scene& scene, const WindowMaps& maps) {
    return fmt::format("{0} × {0}, scale {1:.3g}", maps.side,
                       scene.problem.model().scales[maps.scale]->scale());
}

/// Windows of the hypothesis that have a map of the landmark.
std::vector<const WindowMaps*> history(const Scene& scene) {
    std::vector<const WindowMaps*> found;
    for (const WindowMaps* const maps : scene.windows) {
        if (maps->has_map[scene.focus.landmark]) {
            found.push_back(maps);
        }
    }
    return found;
}

int widest(const std::vector<const WindowMaps*>& windows) {
    int side = 1;
    for (const WindowMaps* const maps : windows) {
        side = std::max(side, maps->side);
    }
    return side;
}

OverlayItem peak_box(const Peak& peak, float left, float top) {
    return cell_box(Role::selected, left + static_cast<float>(peak.x), top + static_cast<float>(peak.y), 1.0F,
                    peak.at_border ? "peak at border" : "peak");
}

/// An item a window; `make` is given the corner of its map in the atlas of the history.
template<class Make>
OverlayData on_windows(const Scene& scene, Make make) {
    OverlayData overlay;
    const std::vector<const WindowMaps*> windows = history(scene);
    const int side = widest(windows);
    for (std::size_t k = 0; k < windows.size(); ++k) {
        const auto [left, top] = tile_origin(k, windows.size(), side, side);
        const int inset = (side - windows[k]->side) / 2;
        overlay.items.push_back(
            make(*windows[k], static_cast<float>(left + inset), static_cast<float>(top + inset)));
    }
    return overlay;
}

} // namespace

ImageData landmark_map(const Scene& scene) {
    const std::size_t i = scene.focus.landmark;
    if (!scene.has_map(i)) {
        return nothing();
    }
    ImageData image;
    image.width = image.height = scene.maps->side;
    for (int y = 0; y < image.height; ++y) {
        const float* const row = scene.maps->map(i) + y * scene.maps->pitch;
        image.pixels.insert(image.pixels.end(), row, row + image.width);
    }
    image.x_label = fmt::format("landmark {}, window {}", landmark_name(i, scene.landmarks()),
                                window_name(scene, *scene.maps));
    return image;
}

OverlayData landmark_kernel(const Scene& scene) {
    OverlayData overlay;
    const std::size_t i = scene.focus.landmark;
    if (scene.has_map(i)) {
        const float x = scene.centres[i], y = scene.centres[scene.landmarks() + i];
        overlay.items = {circle(x, y, scene.row.terms.sigma, "σ"),
                         circle(x, y, 2.0 * scene.row.terms.sigma, "2 σ")};
    }
    return overlay;
}

OverlayData landmark_peak(const Scene& scene) {
    OverlayData overlay;
    if (scene.has_map(scene.focus.landmark)) {
        overlay.items.push_back(peak_box(peak_of(*scene.maps, scene.focus.landmark), 0.0F, 0.0F));
    }
    return overlay;
}

OverlayData landmark_shift(const Scene& scene) {
    OverlayData overlay;
    const std::size_t i = scene.focus.landmark, n = scene.landmarks();
    if (scene.has_map(i)) {
        const float x = scene.centres[i] + pixel_centre, y = scene.centres[n + i] + pixel_centre;
        OverlayItem arrow;
        arrow.shape = OverlayShape::arrow;
        arrow.role = Role::proposal;
        arrow.geometry = {x, y, x + scene.row.shifts.cells[i], y + scene.row.shifts.cells[n + i]};
        arrow.label = "mean-shift";
        overlay.items.push_back(std::move(arrow));
    }
    return overlay;
}

OverlayData landmark_place(const Scene& scene) {
    OverlayData overlay;
    const std::size_t i = scene.focus.landmark, n = scene.landmarks();
    if (!scene.has_map(i)) {
        return overlay;
    }
    if (scene.reference != nullptr) {
        const std::vector<float> cells = cells_of(*scene.maps, scene.reference->shape);
        overlay.items.push_back(at_point(Role::reference, cells[i], cells[n + i], "reference"));
    }
    overlay.items.push_back(at_point(Role::estimate, scene.centres[i], scene.centres[n + i], "estimate"));
    return overlay;
}

ImageData landmark_patch(const Scene& scene) {
    const std::size_t i = scene.focus.landmark;
    if (!scene.has_map(i)) {
        return nothing();
    }
    ImageData image;
    image.width = scene.maps->area_sizes[i][0];
    image.height = scene.maps->area_sizes[i][1];
    for (int y = 0; y < image.height; ++y) {
        const float* const row = scene.maps->areas[i].data() + y * scene.maps->area_pitch;
        image.pixels.insert(image.pixels.end(), row, row + image.width);
    }
    return image;
}

ImageData landmark_neurons(const Scene& scene) {
    const std::size_t i = scene.focus.landmark;
    if (!scene.has_map(i)) {
        return nothing();
    }
    const WindowMaps& maps = *scene.maps;
    const PatchExpert& expert = *scene.problem.model().scales[maps.scale]->expert(maps.view, i);
    const auto [width, height] = maps.area_sizes[i];
    const std::vector<ResponsePart> parts =
        expert.parts({maps.areas[i].data(), maps.area_pitch, width, height}, maps.side);
    if (parts.empty()) {
        return nothing();
    }
    Atlas atlas(parts.size(), maps.side, maps.side);
    for (std::size_t k = 0; k < parts.size(); ++k) {
        atlas.fill(k, parts[k].cells.data(), maps.side, maps.side, maps.side);
        atlas.image().tile_labels[k] = parts[k].label;
    }
    return atlas.take();
}

ImageData landmark_history(const Scene& scene) {
    const std::vector<const WindowMaps*> windows = history(scene);
    if (windows.empty()) {
        return nothing();
    }
    const int side = widest(windows);
    Atlas atlas(windows.size(), side, side);
    for (std::size_t k = 0; k < windows.size(); ++k) {
        const WindowMaps& maps = *windows[k];
        atlas.fill(k, maps.map(scene.focus.landmark), maps.pitch, maps.side, maps.side);
        atlas.image().tile_labels[k] = window_name(scene, maps);
    }
    return atlas.take();
}

OverlayData history_extents(const Scene& scene) {
    return on_windows(scene, [](const WindowMaps& maps, float x, float y) {
        return cell_box(Role::support, x, y, static_cast<float>(maps.side), "");
    });
}

OverlayData history_starts(const Scene& scene) {
    return on_windows(scene, [](const WindowMaps& maps, float x, float y) {
        const auto middle = static_cast<float>((maps.side - 1) / 2);
        return at_point(Role::initial, x + middle, y + middle, "start of the window");
    });
}

OverlayData history_peaks(const Scene& scene) {
    return on_windows(scene, [&scene](const WindowMaps& maps, float x, float y) {
        return peak_box(peak_of(maps, scene.focus.landmark), x, y);
    });
}

TableData history_table(const Scene& scene) {
    TableData table;
    table.columns = {{"side", "Window", "cells", 0},
                     {"scale", "Scale", "px/mm", 3},
                     {"cell_px", "1 cell", "px", 3},
                     {"peak", "Peak", "", 4},
                     {"peak_over_mean", "Peak / mean", "", 2},
                     {"peak_x", "Peak x", "cells", 0},
                     {"peak_y", "Peak y", "cells", 0},
                     {"peak_distance", "Peak from the start", "cells", 2},
                     {"peak_distance_px", "Peak from the start", "px", 2},
                     {"border", "Peak at border", "", 0},
                     {"reference_distance", "Reference from the start", "cells", 2}};
    const std::size_t i = scene.focus.landmark, n = scene.landmarks();
    for (const WindowMaps* const maps : history(scene)) {
        const Peak peak = peak_of(*maps, i);
        const double middle = (maps->side - 1) / 2, cell_px = sigma_px(*maps, 1.0);
        const double distance = std::hypot(peak.x - middle, peak.y - middle);
        double reference = not_known;
        if (scene.reference != nullptr) {
            const std::vector<float> cells = cells_of(*maps, scene.reference->shape);
            reference = std::hypot(cells[i] - middle, cells[n + i] - middle);
        }
        table.row_labels.push_back(fmt::format("window {}", maps->side));
        for (const double number :
             {static_cast<double>(maps->side), scene.problem.model().scales[maps->scale]->scale(), cell_px,
              peak.value, peak.over_mean, static_cast<double>(peak.x), static_cast<double>(peak.y), distance,
              distance * cell_px, peak.at_border ? 1.0 : 0.0, reference}) {
            table.numbers.push_back(number);
        }
    }
    return table;
}

} // namespace basin::clnf
