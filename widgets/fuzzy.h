// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace basin {

/// How well a text answers a typed query, and which of its letters did.
struct FuzzyMatch {
    int score = 0;              ///< larger is better
    std::vector<int> positions; ///< of the query's letters in the text, ascending
};

/// The letters of the query in their order, not necessarily side by side; case and spaces do not count.
/// Letters at the start of words and letters that follow each other count most, skipped ones cost a little:
/// "lr" finds "Learning rate" before "Clip global norm". None when a letter is missing; an empty query
/// matches everything.
std::optional<FuzzyMatch> fuzzyMatch(const QString& query, const QString& text);

} // namespace basin
