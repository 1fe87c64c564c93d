// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overlay_layer.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace basin {

ColourMap initialMap(const ChannelSpec& overlay) {
    const ColourMap wanted = overlay.colour_map;
    return wanted == ColourMap::sequential || wanted == ColourMap::diverging ? wanted : ColourMap::response;
}

QString OverlayLayer::labelOf(const OverlayItem& item) const {
    if (!item.label.empty()) {
        return QString::fromStdString(item.label);
    }
    const auto* rows = table ? std::get_if<TableData>(table.get()) : nullptr;
    const auto row = static_cast<std::size_t>(std::max(0, item.row));
    if (rows != nullptr && item.row >= 0 && row < rows->row_labels.size()) {
        return QString::fromStdString(rows->row_labels[row]);
    }
    return QStringLiteral("#%1").arg(item.row);
}

QString OverlayLayer::groupOf(const OverlayItem& item) const {
    const auto group = static_cast<std::size_t>(std::max(0, item.group));
    return item.group >= 0 && group < spec.item_groups.size()
               ? QString::fromStdString(spec.item_groups[group].label)
               : QString();
}

ValueRange OverlayLayer::valueRange() const {
    if (range) {
        return *range;
    }
    const OverlayData& shown_data = *overlay();
    if (shown_data.value_low < shown_data.value_high) {
        return {shown_data.value_low, shown_data.value_high};
    }
    std::vector<float> values;
    for (const OverlayItem& item : shown_data.items) {
        if (item.role == Role::estimate && (!shown_data.value_log || item.value > 0.0F)) {
            values.push_back(item.value);
        }
    }
    return finiteRange(values);
}

ColourScale OverlayLayer::scale() const {
    return {map, valueRange(), overlay()->value_log};
}

std::shared_ptr<const ChannelData> withoutGroups(std::shared_ptr<const ChannelData> overlay,
                                                 const ChannelSpec& spec,
                                                 const std::set<std::string>& hidden) {
    const auto* whole = overlay ? std::get_if<OverlayData>(overlay.get()) : nullptr;
    if (whole == nullptr || hidden.empty()) {
        return overlay;
    }
    const auto isShown = [&](const OverlayItem& item) {
        const auto group = static_cast<std::size_t>(std::max(0, item.group));
        return item.group < 0 || group >= spec.item_groups.size() ||
               !hidden.contains(spec.item_groups[group].id);
    };
    OverlayData rest;
    rest.value_label = whole->value_label;
    rest.value_unit = whole->value_unit;
    rest.value_low = whole->value_low;
    rest.value_high = whole->value_high;
    rest.value_log = whole->value_log;
    std::copy_if(whole->items.begin(), whole->items.end(), std::back_inserter(rest.items), isShown);
    return rest.items.size() == whole->items.size() ? overlay
                                                    : std::make_shared<const ChannelData>(std::move(rest));
}

bool drawnAlike(const OverlayLayer& a, const OverlayLayer& b) {
    const bool drawn = a.visible && !a.echo;
    if (drawn != (b.visible && !b.echo) || a.spec.id != b.spec.id) {
        return false;
    }
    return !drawn || (a.data == b.data && a.opacity == b.opacity && a.map == b.map && a.range == b.range);
}

} // namespace basin
