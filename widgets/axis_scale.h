// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace basin {

enum class AxisScale : std::uint8_t { linear, logarithmic, symmetricLog };

/// How values lie along an axis.
///
/// linear: a = v. logarithmic: a = log10(v), for v > 0. symmetricLog: a = sign(v) log10(1 + |v| / threshold)
/// (J. B. W. Webber, "A bi-symmetric log transformation for wide-range data", Meas. Sci. Technol. 24, 2013):
/// linear around 0, logarithmic far from it, smooth in between, defined for every finite number.
struct AxisMap {
    AxisScale scale = AxisScale::linear;
    double threshold = 1.0; ///< > 0; symmetricLog: where linear turns into logarithmic

    double toAxis(double value) const; ///< NaN where a logarithmic axis has no place
    double toValue(double axis) const;

    friend bool operator==(const AxisMap&, const AxisMap&) = default;
};

/// A threshold for data whose magnitudes reach from `smallest` > 0 to `largest`: the power of ten at or below
/// the smallest, but at most `decades` below the largest, so that noise around 0 does not fill the axis.
double symmetricLogThreshold(double smallest, double largest, int decades = 6);

} // namespace basin
