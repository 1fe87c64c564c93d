// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/axis_scale.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace basin {

/// Where an axis has ticks and what they say.
struct AxisTicks {
    struct Tick {
        double value = 0.0;
        QString label;
    };
    std::vector<Tick> major;
    std::vector<double> minor; ///< logarithmic axes: the whole multiples between decades
};

/// Ticks at 1, 2, 5 times powers of ten, at least about `spacingPx` apart, for values [low, high].
/// Logarithmic ranges of less than three decades get 1-2-5 labels, wider ones powers of ten only; a symmetric
/// logarithmic axis has 0 and powers of ten on either side of it.
AxisTicks axisTicks(double low, double high, const AxisMap& map, double lengthPx, double spacingPx);

/// The same for iterations: whole numbers only.
AxisTicks iterationTicks(double low, double high, double lengthPx, double spacingPx);

/// "0.05", "−12.5", "3×10⁻⁶": shortest form with at most `digits` significant digits; minus is U+2212, NaN
/// and Inf are "NaN" and "∞".
QString valueText(double value, int digits = 4);

/// For columns of numbers that change in place: always four significant digits ("0.07000"), counts without
/// decimals.
QString readoutText(double value, bool whole);

/// A whole number, grouped from five digits on: "1500", "10 000" (narrow no-break space).
QString countText(std::int64_t value);

} // namespace basin
