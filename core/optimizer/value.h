// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace basin {

/// A hyperparameter's or an argument's value: boolean, integer, real, choice or text, or one real per group.
using Value = std::variant<bool, std::int64_t, double, std::string, std::vector<double>>;

/// Text that `Schema::parse` reads back to the same value: "1", "42", "0.001" (shortest form that
/// round-trips, "nan" / "inf" spelled out), the text itself, "1,0.5,1".
std::string to_text(const Value& value);

/// Shortest decimal text that reads back to the same double; "nan", "inf", "-inf" spelled out; independent of
/// locale.
std::string number_text(double value);

} // namespace basin
