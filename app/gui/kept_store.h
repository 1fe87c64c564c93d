// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/kept_columns.h"
#include "core/run/watch.h"

#include <QString>

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace basin {

/// Kept vectors of a run as columns, shared by its plots: what one has spread out no other does again.
/// Grows by a piece each round, so that a long run that is opened does not stall the window. Thread: one at
/// a time.
class KeptStore {
  public:
    /// Numbers that a round may take; about 5 ms.
    static constexpr std::size_t roundBudget = 400'000;

    void beginRound(std::size_t budget = roundBudget);
    /// False when something that was asked for in this round is not wholly there yet.
    bool isComplete() const { return complete_; }

    /// The same rows as columns, as far as they are known; a part for each of `parts` that has any.
    /// `element` < 0: median, low and high only; else parts whose vectors are not that long are left out.
    std::vector<RowPart> rows(const std::vector<RowPart>& parts, std::size_t kept, std::int64_t element);
    /// Learns how long the vectors are from the newest row, without spreading any out.
    void noteLengths(const std::vector<RowPart>& rows, std::size_t vectors);
    /// Length of the longest vector known.
    std::size_t elements(std::size_t kept) const;

    /// Names of the elements, as the channel has told them at some position; empty: not known.
    void setLabels(std::size_t kept, const std::vector<std::string>& labels);
    bool hasLabels(std::size_t kept) const { return labels_.count(kept) > 0; }
    /// Grows with what is known of lengths and names.
    std::size_t knowledge() const;
    QString label(std::size_t kept, std::size_t element) const; ///< else its index

  private:
    std::map<std::pair<std::uint64_t, std::size_t>, KeptColumns> columns_; ///< by history and vector
    std::map<std::size_t, std::vector<std::string>> labels_;
    std::map<std::size_t, std::size_t> lengths_;
    std::size_t budget_ = roundBudget;
    bool complete_ = true;
};

} // namespace basin
