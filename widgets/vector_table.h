// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/vector_scene.h"

#include <QString>

namespace basin {

/// The vectors that are shown as one table: a row for each element, a column for the position where there is
/// one and for each vector. Vectors of other lengths leave their cells behind their end empty.
TableData vectorTable(const std::vector<VectorSeries>& series);

/// The same as text: a header line, then a line for each element, cells parted by `separator`, numbers with
/// 17 digits, quoted where RFC 4180 wants it. Only elements whose positions lie within [begin, end].
QString vectorText(const std::vector<VectorSeries>& series, QChar separator, double begin, double end);

} // namespace basin
