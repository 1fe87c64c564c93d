// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/overlay_layer.h"

namespace basin {

/// The text form of an overlay: a row an item with its name, shape, role, row of the linked table, the
/// numbers that place it (pixels of the picture) and the quantity that colours it. The layer must have data.
TableData itemTable(const OverlayLayer& layer);

} // namespace basin
