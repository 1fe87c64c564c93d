// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overlay_table.h"

#include <array>
#include <cmath>
#include <limits>

namespace basin {

namespace {

constexpr std::array<const char*, 6> shapeNames{"point", "arrow", "ellipse", "box", "polyline", "edge"};
constexpr std::array<const char*, 7> roleNames{"estimate", "initial", "reference", "selected",
                                               "proposal", "support", "trail"};

// x, y, then what the shape needs besides: the other end, the size, or the two axes of an ellipse.
std::array<double, 6> numbersOf(const OverlayItem& item) {
    std::array<double, 6> numbers;
    numbers.fill(std::numeric_limits<double>::quiet_NaN());
    std::size_t count = 4;
    if (item.shape == OverlayShape::point || item.shape == OverlayShape::polyline) {
        count = 2;
    } else if (item.shape == OverlayShape::ellipse) {
        count = 6;
    }
    for (std::size_t i = 0; i < count; ++i) {
        const bool of_line = item.shape == OverlayShape::polyline;
        if (!of_line || i < item.polyline.size()) {
            numbers[i] = static_cast<double>(of_line ? item.polyline[i] : item.geometry[i]);
        }
    }
    return numbers;
}

} // namespace

TableData itemTable(const OverlayLayer& layer) {
    const OverlayData& data = *layer.overlay();
    TableData table;
    table.columns = {{"shape", "shape", "", -1},
                     {"role", "role", "", -1},
                     {"row", "row", "", 0},
                     {"other_row", "other row", "", 0}};
    const bool has_groups = !layer.spec.item_groups.empty();
    if (has_groups) {
        table.columns.insert(table.columns.begin(), {"group", "group", "", -1});
    }
    for (const char* name : {"x", "y", "x1 / width / ax", "y1 / height / ay", "bx", "by"}) {
        table.columns.push_back({name, name, "px", 2});
    }
    const bool has_value = !data.value_label.empty();
    if (has_value) {
        table.columns.push_back({"value", data.value_label, data.value_unit, 4});
    }
    constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
    for (const OverlayItem& item : data.items) {
        table.row_labels.push_back(item.row < 0 && item.label.empty() ? std::string()
                                                                      : layer.labelOf(item).toStdString());
        if (has_groups) {
            table.texts.push_back(layer.groupOf(item).toStdString());
            table.numbers.push_back(nothing);
        }
        table.texts.emplace_back(shapeNames.at(static_cast<std::size_t>(item.shape)));
        table.texts.emplace_back(roleNames.at(static_cast<std::size_t>(item.role)));
        table.texts.resize(table.row_labels.size() * table.columns.size());
        table.numbers.insert(table.numbers.end(), {nothing, nothing, static_cast<double>(item.row),
                                                   static_cast<double>(item.other_row)});
        const std::array<double, 6> numbers = numbersOf(item);
        table.numbers.insert(table.numbers.end(), numbers.begin(), numbers.end());
        if (has_value) {
            table.numbers.push_back(static_cast<double>(item.value));
        }
    }
    return table;
}

} // namespace basin
