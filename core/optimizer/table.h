// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"

#include <initializer_list>
#include <string>
#include <utility>

namespace basin {

/// Appends a row to a table: a number for each of its columns.
inline void add_row(TableData& table, std::string label, std::initializer_list<double> numbers) {
    table.row_labels.push_back(std::move(label));
    table.numbers.insert(table.numbers.end(), numbers);
}

} // namespace basin
