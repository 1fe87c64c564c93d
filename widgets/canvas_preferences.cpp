// SPDX-License-Identifier: GPL-3.0-or-later
// What a user chose on a canvas, as plain values that outlast it.
#include "widgets/canvas.h"
#include "widgets/canvas_toolbar.h"

#include <QVariantList>

#include <array>
#include <cmath>

namespace basin {

namespace {

constexpr std::array<const char*, 4> modeNames{"side", "wipe", "blink", "difference"};
constexpr int mapCount = static_cast<int>(ColourMap::mask) + 1;

QVariantList listOf(const ValueRange& range) {
    return {range.low, range.high};
}

std::optional<ValueRange> rangeOf(const QVariant& value) {
    const QVariantList ends = value.toList();
    if (ends.size() != 2) {
        return std::nullopt;
    }
    const ValueRange range{ends[0].toDouble(), ends[1].toDouble()};
    return std::isfinite(range.low) && std::isfinite(range.high) && range.low < range.high
               ? std::optional(range)
               : std::nullopt;
}

std::optional<ColourMap> mapOf(const QVariant& value) {
    bool is_number = false;
    const int map = value.toInt(&is_number);
    return is_number && map >= 0 && map < mapCount ? std::optional(static_cast<ColourMap>(map))
                                                   : std::nullopt;
}

} // namespace

// Only what differs from what the channels say: a later version may say better.
QVariantMap Canvas::preferences() const {
    QVariantMap all;
    if (mode_ != CanvasMode::sideBySide) {
        all[QStringLiteral("mode")] = QString::fromLatin1(modeNames.at(static_cast<std::size_t>(mode_)));
        all[QStringLiteral("pair")] = QVariantList{first_, second_};
    }
    if (!linked_) {
        all[QStringLiteral("linked")] = false;
    }
    QVariantMap layers, orders, colourings;
    for (const Entry& entry : entries_) {
        QVariantMap layer;
        if (entry.shown != entry.spec.shown) {
            layer[QStringLiteral("shown")] = entry.shown;
        }
        if (entry.opacity != 1.0) {
            layer[QStringLiteral("opacity")] = entry.opacity;
        }
        if (entry.pane != nullptr) {
            const Picture& picture = entry.pane->picture();
            const bool was_locked = entry.spec.low < entry.spec.high;
            const ValueRange given{entry.spec.low, entry.spec.high};
            if (picture.colourMap() != entry.spec.colour_map) {
                layer[QStringLiteral("map")] = static_cast<int>(picture.colourMap());
            }
            if (picture.rangeLocked() != was_locked) {
                layer[QStringLiteral("locked")] = picture.rangeLocked();
            }
            if (picture.rangeLocked() && !(was_locked && picture.ownRange() == given)) {
                layer[QStringLiteral("range")] = listOf(picture.ownRange());
            }
        } else if (entry.spec.kind == ChannelKind::overlay) {
            if (entry.map != initialMap(entry.spec)) {
                layer[QStringLiteral("map")] = static_cast<int>(entry.map);
            }
            if (entry.range) {
                layer[QStringLiteral("range")] = listOf(*entry.range);
            }
            if (!entry.hidden.empty()) {
                QStringList hidden;
                for (const std::string& group : entry.hidden) {
                    hidden << QString::fromStdString(group);
                }
                layer[QStringLiteral("hidden")] = hidden;
            }
        }
        if (!layer.isEmpty()) {
            layers[entry.id()] = layer;
        }
    }
    for (const auto& [table, order] : orders_) {
        orders[table] = QVariantList{order.column, order.descending};
    }
    for (const auto& [overlay, quantity] : colourings_) {
        colourings[overlay] = quantity;
    }
    all[QStringLiteral("layers")] = layers;
    all[QStringLiteral("orders")] = orders;
    all[QStringLiteral("colourings")] = colourings;
    return all;
}

void Canvas::becomeLike(const Canvas& other) {
    std::vector<ChannelSpec> specs;
    for (const Entry& entry : other.entries_) {
        specs.push_back(entry.spec);
    }
    setChannels(specs);
    setPreferences(other.preferences());
    colourings_ = other.colourings_;
    for (const auto& [table, row] : other.selected_) {
        setSelectedRow(table, row);
    }
    view_->copyFrom(*other.view_);
}

void Canvas::setPreferences(const QVariantMap& preferences) {
    const QVariantMap layers = preferences.value(QStringLiteral("layers")).toMap();
    for (auto layer = layers.begin(); layer != layers.end(); ++layer) {
        Entry* entry = find(layer.key());
        if (entry == nullptr) {
            continue;
        }
        const QVariantMap about = layer.value().toMap();
        entry->shown = about.value(QStringLiteral("shown"), entry->shown).toBool();
        const double opacity = about.value(QStringLiteral("opacity"), entry->opacity).toDouble();
        entry->opacity = opacity >= 0.05 && opacity <= 1.0 ? opacity : 1.0;
        const std::optional<ColourMap> map = mapOf(about.value(QStringLiteral("map")));
        const std::optional<ValueRange> range = rangeOf(about.value(QStringLiteral("range")));
        if (entry->pane != nullptr) {
            const QSignalBlocker blocker(entry->pane);
            if (map) {
                entry->pane->setColourMap(*map);
            }
            if (range) {
                entry->pane->setRange(*range);
            } else if (about.contains(QStringLiteral("locked"))) {
                entry->pane->setRangeLocked(about.value(QStringLiteral("locked")).toBool());
            }
        } else {
            entry->map = map.value_or(entry->map);
            entry->range = range;
            entry->hidden.clear();
            const QStringList hidden = about.value(QStringLiteral("hidden")).toStringList();
            for (const ItemGroup& group : entry->spec.item_groups) {
                if (hidden.contains(QString::fromStdString(group.id))) {
                    entry->hidden.insert(group.id);
                }
            }
            entry->see();
        }
    }
    const QVariantMap orders = preferences.value(QStringLiteral("orders")).toMap();
    for (auto order = orders.begin(); order != orders.end(); ++order) {
        const QVariantList parts = order.value().toList();
        if (parts.size() == 2 && !parts[0].toString().isEmpty()) {
            orders_[order.key()] = {parts[0].toString(), parts[1].toBool()};
        }
    }
    setLinked(preferences.value(QStringLiteral("linked"), true).toBool());
    const QVariantList pair = preferences.value(QStringLiteral("pair")).toList();
    if (pair.size() == 2) {
        setPair(pair[0].toString(), pair[1].toString());
    }
    const QString mode = preferences.value(QStringLiteral("mode")).toString();
    for (std::size_t i = 0; i < modeNames.size(); ++i) {
        if (mode == QLatin1String(modeNames[i])) {
            setMode(static_cast<CanvasMode>(i));
        }
    }
    updateOrders();
    updatePanes();
    arrange();
    updateReference();
    updateLayers();
    emit wantedChanged();
}

} // namespace basin
