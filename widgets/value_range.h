// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/hyperparameters.h"

namespace basin {

/// The range of a number as a panel shows it: where a value lies in it, and which value is one step away.
///
/// A logarithmic range that reaches down to 0 or has no upper bound has no first or last decade; four decades
/// around the default stand in for them.
class ValueScale {
  public:
    /// `default_value` of the entry or of one of its groups.
    ValueScale(const Hyperparameter& entry, double default_value);

    /// False where the range is unbounded and so nothing can be said about a place in it.
    bool isBounded() const { return low_ < high_; }
    /// 0..1, clamped.
    double position(double value) const;
    double defaultPosition() const { return position(default_); }
    /// The value `steps` away, inside the range: 1-2-5 on a logarithmic range, a round hundredth of a linear
    /// one, 1 for integers.
    double stepped(double value, int steps) const;

  private:
    double steppedOnce(double value, int direction) const;
    double linearStep(double value) const;

    double minimum_, maximum_; // what the schema allows
    double low_, high_;        // what the rail shows
    double default_;
    bool logarithmic_, whole_;
};

} // namespace basin
