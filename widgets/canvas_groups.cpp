// SPDX-License-Identifier: GPL-3.0-or-later
// Layers as the list of layers names them, and the groups that the items of overlays fall into.
#include "widgets/canvas.h"
#include "widgets/canvas_layers.h"

#include <algorithm>

namespace basin {

std::vector<CanvasLayer> Canvas::layerList() const {
    std::vector<CanvasLayer> layers;
    for (const bool pictures : {true, false}) {
        for (const Entry& entry : entries_) {
            if ((entry.pane != nullptr) != pictures) {
                continue;
            }
            layers.push_back({entry.id(),
                              QString::fromStdString(entry.spec.label),
                              QString::fromStdString(entry.spec.description),
                              pictures,
                              entry.shown,
                              entry.spec.kind == ChannelKind::overlay,
                              entry.opacity,
                              {}});
            for (const ItemGroup& group : entry.spec.item_groups) {
                layers.back().groups.push_back({QString::fromStdString(group.id),
                                                QString::fromStdString(group.label),
                                                !entry.hidden.contains(group.id)});
            }
        }
    }
    return layers;
}

bool Canvas::hasGroup(const Entry& entry, const QString& id, const QString& group) const {
    const std::vector<ItemGroup>& groups = entry.spec.item_groups;
    return (id.isEmpty() || entry.id() == id) &&
           std::any_of(groups.begin(), groups.end(),
                       [&](const ItemGroup& each) { return QString::fromStdString(each.id) == group; });
}

bool Canvas::isGroupShown(const QString& id, const QString& group) const {
    const Entry* entry = find(id);
    return entry != nullptr && hasGroup(*entry, id, group) && !entry->hidden.contains(group.toStdString());
}

void Canvas::setGroupShown(const QString& id, const QString& group, bool shown) {
    for (Entry& entry : entries_) {
        if (!hasGroup(entry, id, group)) {
            continue;
        }
        if (shown) {
            entry.hidden.erase(group.toStdString());
        } else {
            entry.hidden.insert(group.toStdString());
        }
        entry.see();
    }
    groupsChanged();
}

void Canvas::isolateGroup(const QString& id, const QString& group) {
    const std::string only = group.toStdString();
    const auto isAlone = [&](const Entry& entry) {
        return !entry.hidden.contains(only) && entry.hidden.size() + 1 == entry.spec.item_groups.size();
    };
    const bool alone = std::all_of(entries_.begin(), entries_.end(), [&](const Entry& entry) {
        return !hasGroup(entry, id, group) || isAlone(entry);
    });
    for (Entry& entry : entries_) {
        if (!hasGroup(entry, id, group)) {
            continue;
        }
        entry.hidden.clear();
        for (const ItemGroup& each : entry.spec.item_groups) {
            if (!alone && each.id != only) {
                entry.hidden.insert(each.id);
            }
        }
        entry.see();
    }
    groupsChanged();
}

void Canvas::groupsChanged() {
    updatePanes();
    updateLayers();
    emit preferencesChanged();
}

} // namespace basin
