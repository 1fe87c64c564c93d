// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/colour_map.h"

#include <QString>

class QPainter;
class QRectF;

namespace basin {

/// What stands below a colour bar.
struct ColourBarTexts {
    QString low, middle, high;
    bool named = false; ///< the name has its place, or there is none
};

/// The texts that have room below a bar `width` wide: first the name (or the 0 of a diverging bar) gives way,
/// then the ends lose digits, then the low end goes.
ColourBarTexts colourBarTexts(double width, ColourMap map, const ColourScale& scale, const QString& name);

/// Paints a colour bar, 8 px high, with both ends and `name` ("intensity") below it as far as there is room;
/// a diverging one has 0 in the middle instead. `rect` is 26 px high. Returns false if there was no room for
/// the name.
bool paintColourBar(QPainter& painter, const QRectF& rect, ColourMap map, const ColourScale& scale,
                    const QString& name);

inline constexpr int colourBarHeight = 26;

} // namespace basin
