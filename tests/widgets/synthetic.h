// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"

#include <cmath>
#include <functional>
#include <memory>
#include <string>

/// Channels made up for the tests of views; no optimizer is involved.
namespace synthetic {

inline basin::ChannelSpec imageSpec(const std::string& id, basin::ColourMap map, double low = 0.0,
                                    double high = 1.0) {
    basin::ChannelSpec spec;
    spec.id = id;
    spec.label = id;
    spec.kind = basin::ChannelKind::image;
    spec.group = "canvas";
    spec.colour_map = map;
    spec.low = low;
    spec.high = high;
    return spec;
}

inline basin::ChannelSpec overlaySpec(const std::string& id, const std::string& table,
                                      const std::string& over = {}) {
    basin::ChannelSpec spec;
    spec.id = id;
    spec.label = id;
    spec.kind = basin::ChannelKind::overlay;
    spec.group = "canvas";
    spec.linked_table = table;
    spec.over = over;
    return spec;
}

/// One channel whose pixel (x, y) is `value(x, y)`.
inline std::shared_ptr<basin::ChannelData> image(int width, int height,
                                                 const std::function<float(int, int)>& value) {
    basin::ImageData data;
    data.width = width;
    data.height = height;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            data.pixels.push_back(value(x, y));
        }
    }
    return std::make_shared<basin::ChannelData>(std::move(data));
}

inline basin::OverlayItem ellipse(float x, float y, float rx, float ry, int row, float value = 0.0F) {
    basin::OverlayItem item;
    item.shape = basin::OverlayShape::ellipse;
    item.geometry = {x, y, rx, 0.0F, 0.0F, ry};
    item.row = row;
    item.value = value;
    item.label = std::string("G").append(std::to_string(row));
    return item;
}

inline basin::OverlayItem mark(basin::OverlayShape shape, basin::Role role, std::array<float, 6> geometry,
                               int row = -1) {
    basin::OverlayItem item;
    item.shape = shape;
    item.role = role;
    item.geometry = geometry;
    item.row = row;
    return item;
}

inline std::shared_ptr<basin::ChannelData> overlay(std::vector<basin::OverlayItem> items,
                                                   const std::string& value_label = {}) {
    basin::OverlayData data;
    data.items = std::move(items);
    data.value_label = value_label;
    return std::make_shared<basin::ChannelData>(std::move(data));
}

} // namespace synthetic
