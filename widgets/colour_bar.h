// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/colour_map.h"

#include <QString>

class QPainter;
class QRectF;

namespace basin {

/// Paints a colour bar, 8 px high, with both ends and `name` ("intensity") below it; a diverging one has 0 in
/// the middle instead. `rect` is 26 px high. Returns false if there was no room for the name.
bool paintColourBar(QPainter& painter, const QRectF& rect, ColourMap map, const ColourScale& scale,
                    const QString& name);

inline constexpr int colourBarHeight = 26;

} // namespace basin
