// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/widgets/synthetic_history.h"
#include "widgets/plot.h"

#include <QImage>

#include <cmath>
#include <limits>

namespace basin {

inline constexpr double nan_value = std::numeric_limits<double>::quiet_NaN();
inline constexpr double infinity = std::numeric_limits<double>::infinity();

inline Curve curve_of(const History& history, int branch = 0) {
    Curve curve;
    curve.label = QStringLiteral("loss");
    curve.branch = branch;
    curve.parts = {wholePart(history)};
    return curve;
}

inline PlotData data_of(const History& history) {
    PlotData data;
    data.curves = {curve_of(history)};
    data.branches = {{0, QStringLiteral("A")}};
    data.mode = Mode::live;
    return data;
}

inline bool near(const QColor& found, const QColor& color, int tolerance = 60) {
    return std::abs(found.red() - color.red()) + std::abs(found.green() - color.green()) +
               std::abs(found.blue() - color.blue()) <
           tolerance;
}

/// Whether some pixel near the column `x` has nearly this colour.
inline bool column_has(const QImage& image, double x, double top, double bottom, const QColor& color,
                       int reach = 2) {
    for (int column = static_cast<int>(x) - reach; column <= static_cast<int>(x) + reach; ++column) {
        for (int row = static_cast<int>(top); row <= static_cast<int>(bottom); ++row) {
            if (image.rect().contains(column, row) && near(image.pixelColor(column, row), color)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace basin
