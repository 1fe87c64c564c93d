// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/value_range.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace basin {

namespace {

constexpr double decades = 1e4;

double powerOfTen(double size) {
    return std::pow(10.0, std::floor(std::log10(size) + 1e-9));
}

// The next larger (or smaller) of 1, 2, 5, 10, 20 ...; exact in decimal, so that steps read well.
double nextRound(double value, int direction) {
    const double power = powerOfTen(value);
    const double candidates[] = {0.5, 1.0, 2.0, 5.0, 10.0, 20.0};
    if (direction > 0) {
        for (const double c : candidates) {
            if (c * power > value * (1.0 + 1e-9)) {
                return c * power;
            }
        }
    }
    for (auto c = std::rbegin(candidates); c != std::rend(candidates); ++c) {
        if (*c * power < value * (1.0 - 1e-9)) {
            return *c * power;
        }
    }
    return value;
}

// Rounds away what binary arithmetic leaves behind: 0.30000000000000004 becomes 0.3.
double tidied(double value) {
    return QString::number(value, 'g', 12).toDouble();
}

} // namespace

ValueScale::ValueScale(const Hyperparameter& entry, double default_value)
    : minimum_(entry.minimum),
      maximum_(entry.maximum),
      low_(entry.minimum),
      high_(entry.maximum),
      default_(default_value),
      logarithmic_(entry.scale == RangeScale::logarithmic),
      whole_(entry.type == HyperparameterType::integer) {
    if (logarithmic_) {
        const double centre = default_ > 0.0 ? default_ : std::isfinite(high_) ? high_ / decades : 1.0;
        low_ = low_ > 0.0 ? low_ : centre / decades;
        high_ = std::isfinite(high_) ? high_ : centre * decades;
    }
    if (!std::isfinite(low_) || !std::isfinite(high_)) {
        low_ = high_ = 0.0;
    }
}

double ValueScale::position(double value) const {
    if (!isBounded() || std::isnan(value)) {
        return 0.0;
    }
    const double inside = std::clamp(value, low_, high_);
    return logarithmic_ ? std::log(inside / low_) / std::log(high_ / low_) : (inside - low_) / (high_ - low_);
}

double ValueScale::linearStep(double value) const {
    if (whole_) {
        return 1.0;
    }
    return isBounded() ? powerOfTen((high_ - low_) / 100.0)
                       : powerOfTen(std::max(std::abs(value), 1e-3)) / 10.0;
}

double ValueScale::steppedOnce(double value, int direction) const {
    double next = value;
    if (logarithmic_ && value > 0.0) {
        next = nextRound(value, direction);
        next = whole_ ? std::round(next) : next;
        if (direction < 0 && next < low_ && minimum_ <= 0.0) {
            next = std::max(minimum_, 0.0);
        }
    } else if (logarithmic_ && direction > 0) {
        next = whole_ ? 1.0 : powerOfTen(low_);
    } else {
        next = value + direction * linearStep(value);
    }
    return std::clamp(tidied(next), minimum_, maximum_);
}

double ValueScale::stepped(double value, int steps) const {
    for (int i = 0; i < std::abs(steps); ++i) {
        value = steppedOnce(value, steps > 0 ? 1 : -1);
    }
    return value;
}

} // namespace basin
