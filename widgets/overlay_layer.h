// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"
#include "widgets/colour_map.h"

#include <QString>

#include <memory>
#include <optional>
#include <set>
#include <string>

namespace basin {

/// The map that colours an overlay's items until somebody chooses another one: their lines must stand out
/// from grey pictures, so those that cannot fall back to viridis.
ColourMap initialMap(const ChannelSpec& overlay);

/// An overlay as a pane draws it.
struct OverlayLayer {
    ChannelSpec spec;
    std::shared_ptr<const ChannelData> data; ///< holds OverlayData without what is hidden of it, or null
    bool visible = true;
    bool echo = false; ///< drawn elsewhere: only the selected row and the one under the cursor show here
    std::shared_ptr<const ChannelData> table; ///< the linked table, for names of rows; may be null
    double opacity = 1.0;
    ColourMap map = ColourMap::response; ///< of the quantity that colours it
    std::optional<ValueRange> range;     ///< locked by the user; else it follows the data

    /// The item's own label, else its row's, else "#12".
    QString labelOf(const OverlayItem& item) const;
    /// "Jaw"; empty where it is in no group.
    QString groupOf(const OverlayItem& item) const;
    /// Null unless the layer is visible and has data.
    const OverlayData* shown() const { return visible ? overlay() : nullptr; }
    const OverlayData* overlay() const { return data ? std::get_if<OverlayData>(data.get()) : nullptr; }
    /// True if its items are coloured by a quantity.
    bool isColoured() const { return overlay() != nullptr && !overlay()->value_label.empty(); }
    /// The range of that quantity: locked, or the channel's, or that of the items.
    ValueRange valueRange() const;
    ColourScale scale() const;
};

/// The overlay without the items of the groups `hidden` (by id); the same object where that changes nothing.
std::shared_ptr<const ChannelData> withoutGroups(std::shared_ptr<const ChannelData> overlay,
                                                 const ChannelSpec& spec,
                                                 const std::set<std::string>& hidden);

/// True if both look the same on a picture.
bool drawnAlike(const OverlayLayer& a, const OverlayLayer& b);

} // namespace basin
