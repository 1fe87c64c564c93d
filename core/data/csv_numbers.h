// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/number_array.h"

#include <string>
#include <string_view>
#include <vector>

namespace basin {

/// A table of numbers.
struct CsvNumbers {
    std::vector<std::string> names; ///< of the columns; empty without a heading
    NumberArray table;              ///< rows × columns
    std::size_t class_column = 0;   ///< column of words, where `classes` has any
    /// The words of that column in alphabetical order; a word's place is its number in `table`.
    std::vector<std::string> classes;
};

/// Reads numbers separated by comma, semicolon, tab or blanks, one row a line; a first line that is not all
/// numbers is a heading; lines that begin with # and empty ones are skipped; "nan" and "inf" are numbers. One
/// column beside others may hold words (class names).
/// Throws input_error naming line, byte and the reason. Thread: any.
CsvNumbers parse_csv(std::string_view text, const std::string& where);

} // namespace basin
