// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/picture_values.h"

#include "widgets/colour_map.h"

#include <array>
#include <string>

namespace basin {

namespace {

double meanAt(const ImageData& data, std::size_t pixel) {
    const auto channels = static_cast<std::size_t>(data.channels);
    double sum = 0.0;
    for (std::size_t c = 0; c < channels; ++c) {
        sum += static_cast<double>(data.pixels[pixel * channels + c]);
    }
    return sum / static_cast<double>(channels);
}

} // namespace

std::optional<ImageData> differenceOf(const ImageData& first, const ImageData& second) {
    if (!isComplete(first) || !isComplete(second) || first.width != second.width ||
        first.height != second.height) {
        return std::nullopt;
    }
    ImageData difference;
    difference.width = first.width;
    difference.height = first.height;
    difference.tile_width = first.tile_width;
    difference.tile_height = first.tile_height;
    difference.tile_labels = first.tile_labels;
    difference.tile_groups = first.tile_groups;
    difference.row_labels = first.row_labels;
    difference.column_labels = first.column_labels;
    difference.x_label = first.x_label;
    difference.y_label = first.y_label;
    const std::size_t count = static_cast<std::size_t>(first.width) * static_cast<std::size_t>(first.height);
    difference.pixels.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        difference.pixels[i] = static_cast<float>(meanAt(second, i) - meanAt(first, i));
    }
    return difference;
}

TableData pixelTable(const ImageData& data, const QRect& region, int decimals, const std::string& unit) {
    TableData table;
    const QRect part = region.intersected(QRect(0, 0, data.width, data.height));
    if (!isComplete(data) || part.isEmpty()) {
        return table;
    }
    static constexpr std::array<const char*, 3> colours{" R", " G", " B"};
    const auto channels = static_cast<std::size_t>(data.channels);
    const auto nameOf = [](const std::vector<std::string>& names, int index) {
        const auto at = static_cast<std::size_t>(index);
        return at < names.size() ? names[at] : std::to_string(index);
    };
    for (int x = part.left(); x <= part.right(); ++x) {
        for (std::size_t c = 0; c < channels; ++c) {
            const std::string name = nameOf(data.column_labels, x) + (channels == 3 ? colours[c] : "");
            table.columns.push_back({name, name, unit, decimals, {}, true});
        }
    }
    for (int y = part.top(); y <= part.bottom(); ++y) {
        table.row_labels.push_back(nameOf(data.row_labels, y));
        const std::size_t first = static_cast<std::size_t>(y) * static_cast<std::size_t>(data.width) +
                                  static_cast<std::size_t>(part.left());
        const auto begin = data.pixels.begin() + static_cast<std::ptrdiff_t>(first * channels);
        table.numbers.insert(table.numbers.end(), begin,
                             begin + static_cast<std::ptrdiff_t>(part.width()) * data.channels);
    }
    return table;
}

} // namespace basin
