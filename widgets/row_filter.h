// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"

#include <QString>

#include <vector>

namespace basin {

/// What somebody types to see fewer rows of a table: words that the row's name or one of its texts contains,
/// and conditions on columns ("weight > 0.1", by id or label), separated by commas; all of them must hold.
/// Case does not matter. NaN meets no condition but "!=".
class RowFilter {
  public:
    RowFilter() = default;
    RowFilter(const QString& text, const TableData& table);

    bool isEmpty() const { return terms_.empty(); }
    bool accepts(const TableData& table, std::size_t row) const;

  private:
    enum class Comparison { less, lessEqual, greater, greaterEqual, equal, unequal };
    struct Term {
        QString word; ///< empty: a condition
        std::size_t column = 0;
        Comparison comparison = Comparison::less;
        double number = 0.0;
    };
    static bool parseCondition(const QString& text, const TableData& table, Term& term);

    std::vector<Term> terms_;
};

} // namespace basin
