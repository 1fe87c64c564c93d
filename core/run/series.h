// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace basin {

/// A function of a series of numbers that come one a row: its value after each. NaN is never dropped, except
/// where best() looks for the smallest number. feed() does not allocate.
class SeriesFunction {
  public:
    virtual ~SeriesFunction() = default;
    virtual void reset() = 0;
    virtual double feed(double value) = 0;
};

/// Smallest (or largest) number so far, NaN aside; NaN before there was one.
std::unique_ptr<SeriesFunction> make_best(bool largest);

/// Value minus previous value; NaN on the first row.
std::unique_ptr<SeriesFunction> make_delta();

/// The value `rows` >= 1 rows ago; NaN before that.
std::unique_ptr<SeriesFunction> make_previous(std::size_t rows);

/// Mean of the last `rows` >= 1 values, of all values while there are fewer. NaN while a NaN is among them.
/// Exact sums of what is in the window: a huge value that left it leaves no rounding behind.
std::unique_ptr<SeriesFunction> make_mean(std::size_t rows);

/// 1 where value <= low or value >= high, else 0.
std::unique_ptr<SeriesFunction> make_at_bound(double low, double high);

} // namespace basin
