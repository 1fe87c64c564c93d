// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"

#include <QString>

#include <vector>

namespace basin {

/// A cell as RFC 4180 wants it: in quotes where it holds the separator, quotes or a line's end.
QString quotedCell(QString text, QChar separator);

/// Rows of a table in this order, cells parted by `separator`, with a line of the columns' ids and "row" in
/// front of them. Every column; numbers read back to the same double.
QString tableText(const TableData& table, const std::vector<int>& rows, QChar separator);
/// All rows as they were published.
QString tableText(const TableData& table, QChar separator);

} // namespace basin
