// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/atlas.h"
#include "core/optimizers/clnf/views.h"

#include <algorithm>

namespace basin::clnf {

namespace {

constexpr int no_side = 1;

int side_of(const Scene& scene) {
    return scene.maps != nullptr ? scene.maps->side : no_side;
}

void name_tiles(ImageData& image, std::size_t landmarks) {
    for (std::size_t i = 0; i < landmarks; ++i) {
        image.tile_labels[i] = landmark_name(i, landmarks);
    }
    image.tile_groups = tile_groups(landmarks);
}

/// Calls `make(item, left, top)` for every landmark with a map.
template<class Make>
OverlayData on_tiles(const Scene& scene, OverlayShape shape, Role role, Make make) {
    OverlayData overlay;
    const std::size_t n = scene.landmarks();
    for (std::size_t i = 0; i < n; ++i) {
        if (scene.has_map(i)) {
            const auto [left, top] = tile_origin(i, n, side_of(scene), side_of(scene));
            OverlayItem item = item_of(shape, role, i, n);
            if (make(item, i, static_cast<float>(left), static_cast<float>(top))) {
                overlay.items.push_back(std::move(item));
            }
        }
    }
    return overlay;
}

} // namespace

Peak peak_of(const WindowMaps& maps, std::size_t landmark) {
    Peak peak;
    const float* const map = maps.map(landmark);
    double sum = 0.0;
    peak.value = map[0];
    for (int y = 0; y < maps.side; ++y) {
        for (int x = 0; x < maps.side; ++x) {
            const double value = map[y * maps.pitch + x];
            sum += value;
            if (value > peak.value) {
                peak.value = value;
                peak.x = x;
                peak.y = y;
            }
        }
    }
    peak.over_mean = peak.value / (sum / (maps.side * maps.side));
    const int last = maps.side - 1;
    peak.at_border = peak.x == 0 || peak.y == 0 || peak.x == last || peak.y == last;
    return peak;
}

ImageData response_atlas(const Scene& scene) {
    const std::size_t n = scene.landmarks();
    const int side = side_of(scene);
    Atlas atlas(n, side, side);
    for (std::size_t i = 0; i < n; ++i) {
        if (scene.has_map(i)) {
            atlas.fill(i, scene.maps->map(i), scene.maps->pitch, side, side);
        }
    }
    name_tiles(atlas.image(), n);
    return atlas.take();
}

ImageData patch_atlas(const Scene& scene) {
    const std::size_t n = scene.landmarks();
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
    name_tiles(atlas.image(), n);
    return atlas.take();
}

OverlayData atlas_peaks(const Scene& scene) {
    return on_tiles(
        scene, OverlayShape::box, Role::selected,
        [&](OverlayItem& item, std::size_t i, float left, float top) {
            const Peak peak = peak_of(*scene.maps, i);
            item.geometry = {left + static_cast<float>(peak.x), top + static_cast<float>(peak.y), 1.0F, 1.0F};
            return true;
        });
}

OverlayData atlas_estimates(const Scene& scene) {
    const std::size_t n = scene.landmarks();
    return on_tiles(scene, OverlayShape::point, Role::estimate,
                    [&](OverlayItem& item, std::size_t i, float left, float top) {
                        const auto most = static_cast<float>(scene.maps->side);
                        const std::vector<float>& centre = scene.centres;
                        const float x = centre[i] + pixel_centre, y = centre[n + i] + pixel_centre;
                        item.geometry = {left + x, top + y};
                        return x >= 0.0F && y >= 0.0F && x <= most && y <= most; // not on another's tile
                    });
}

OverlayData atlas_borders(const Scene& scene) {
    return on_tiles(scene, OverlayShape::box, Role::proposal,
                    [&](OverlayItem& item, std::size_t i, float left, float top) {
                        const auto side = static_cast<float>(scene.maps->side);
                        item.geometry = {left, top, side, side};
                        item.label = "peak at border";
                        return peak_of(*scene.maps, i).at_border;
                    });
}

} // namespace basin::clnf
