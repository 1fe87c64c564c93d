// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/axis_scale.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace basin {

double AxisMap::toAxis(double value) const {
    switch (scale) {
    case AxisScale::linear:
        break;
    case AxisScale::logarithmic:
        return value > 0.0 ? std::log10(value) : std::numeric_limits<double>::quiet_NaN();
    case AxisScale::symmetricLog:
        return std::copysign(std::log1p(std::abs(value) / threshold) / std::log(10.0), value);
    }
    return value;
}

double AxisMap::toValue(double axis) const {
    switch (scale) {
    case AxisScale::linear:
        break;
    case AxisScale::logarithmic:
        return std::pow(10.0, axis);
    case AxisScale::symmetricLog:
        return std::copysign(threshold * std::expm1(std::abs(axis) * std::log(10.0)), axis);
    }
    return axis;
}

double symmetricLogThreshold(double smallest, double largest, int decades) {
    if (!(smallest > 0.0) || !(largest >= smallest) || !std::isfinite(largest)) {
        return 1.0;
    }
    const double exponent =
        std::max(std::floor(std::log10(smallest) + 1e-9), std::ceil(std::log10(largest) - 1e-9) - decades);
    return std::pow(10.0, std::max(exponent, -300.0));
}

} // namespace basin
