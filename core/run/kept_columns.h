// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/history.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace basin {

/// A kept vector of a history, spread into columns of a history of its own: element i of row r is column
/// `first_element + i` of row r there. What reads scalars (plots with their envelopes, tables, exports) then
/// reads elements, and nothing is decompressed twice.
///
/// Grows with its source, a piece at a time. Memory: 8 bytes a number. Thread: one at a time; views of
/// columns() may be read elsewhere, as those of any history.
class KeptColumns {
  public:
    /// Columns before the elements: over the finite elements of a row; NaN where there is none.
    static constexpr std::size_t median = 0, low = 1, high = 2, first_element = 3;

    /// `kept` counts the kept vectors of the source.
    explicit KeptColumns(std::size_t kept) : kept_(kept) {}

    /// Takes rows of `source` that it has not seen until `budget` numbers are used up; returns how many it
    /// took. Begins again when `source` is another history than before, or when a row is longer than all
    /// before.
    std::size_t update(const History::View& source, std::size_t budget);
    /// All rows of the source of the last update are in.
    bool is_complete() const { return rows_ >= wanted_rows_; }

    std::int64_t rows() const { return rows_; }
    /// Length of the longest row so far.
    std::size_t elements() const { return elements_; }
    /// Null before the first row.
    const std::shared_ptr<const History>& columns() const { return shared_; }

  private:
    void begin(const History::View& source, std::size_t elements);

    std::size_t kept_;
    std::uint64_t source_ = 0;
    std::int64_t rows_ = 0, wanted_rows_ = 0;
    std::size_t elements_ = 0;
    std::shared_ptr<History> history_;
    std::shared_ptr<const History> shared_;
    std::vector<double> row_, sorted_;
};

} // namespace basin
