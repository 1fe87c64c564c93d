// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace basin {

/// Without blanks at either end.
std::string_view trimmed(std::string_view text);

/// Parts between separators, blanks trimmed: "1, 2" -> {"1", "2"}; "" -> {""}.
std::vector<std::string_view> split(std::string_view text, char separator);

/// The whole text as a number, independent of locale; "nan", "inf" and a leading "+" are understood.
/// None for anything else, trailing characters and values beyond the range of a double included.
std::optional<double> parse_real(std::string_view text);

/// The whole text as a whole number; "1e4" and "20.0" are whole too. None if it is not, or does not fit.
std::optional<std::int64_t> parse_integer(std::string_view text);

/// Insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b` (optimal string
/// alignment; Damerau 1964, Wagner & Fischer 1974).
std::size_t edit_distance(std::string_view a, std::string_view b);

/// A remedy for a mistyped name: "Did you mean 'learning_rate'?" with up to three near names; "" when none is
/// near.
std::string did_you_mean(std::string_view name, const std::vector<std::string>& known);

/// "known: a, b, c".
std::string known_names(const std::vector<std::string>& known);

} // namespace basin
