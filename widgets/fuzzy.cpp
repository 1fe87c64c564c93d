// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fuzzy.h"

#include <algorithm>
#include <limits>

namespace basin {

namespace {

constexpr int none = std::numeric_limits<int>::min() / 2;
constexpr int hit = 4;
constexpr int atWordStart = 10;
constexpr int afterHit = 8;
constexpr int skipped = -1; ///< for each letter between two hits

bool startsWord(const QString& text, int at) {
    return at == 0 || !text[at - 1].isLetterOrNumber() || (text[at].isUpper() && text[at - 1].isLower());
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString& query, const QString& text) {
    QString wanted;
    std::copy_if(query.begin(), query.end(), std::back_inserter(wanted),
                 [](QChar c) { return !c.isSpace() && c != u'-' && c != u'_'; });
    wanted = wanted.toCaseFolded();
    const int letters = static_cast<int>(wanted.size());
    const int length = static_cast<int>(text.size());
    if (letters == 0) {
        return FuzzyMatch{};
    }
    // best[i][j]: of the first i + 1 letters with the last of them on text[j]; from[i][j]: where the one
    // before it is.
    std::vector<std::vector<int>> best(static_cast<std::size_t>(letters),
                                       std::vector<int>(static_cast<std::size_t>(length), none));
    auto from = best;
    for (int i = 0; i < letters; ++i) {
        auto& row = best[static_cast<std::size_t>(i)];
        int running = none; // best of the row before, less what was skipped since
        int runningAt = -1;
        for (int j = 0; j < length; ++j) {
            const auto at = static_cast<std::size_t>(j);
            const bool same = text[j].toCaseFolded() == wanted[i];
            if (same && (i == 0 || running > none)) {
                int value = hit + (startsWord(text, j) ? atWordStart : 0);
                int before = -1;
                if (i > 0) {
                    before = runningAt;
                    value += running + (runningAt == j - 1 ? afterHit : 0);
                    const int adjacent = j > 0 ? best[static_cast<std::size_t>(i - 1)][at - 1] : none;
                    if (adjacent > none && adjacent + afterHit > running) {
                        before = j - 1;
                        value = hit + (startsWord(text, j) ? atWordStart : 0) + adjacent + afterHit;
                    }
                } else {
                    value += skipped * std::min(j, 8);
                }
                row[at] = value;
                from[static_cast<std::size_t>(i)][at] = before;
            }
            if (i > 0) {
                running = std::max(running + skipped, none);
                if (best[static_cast<std::size_t>(i - 1)][at] > running) {
                    running = best[static_cast<std::size_t>(i - 1)][at];
                    runningAt = j;
                }
            }
        }
    }
    const auto& last = best.back();
    const auto top = std::max_element(last.begin(), last.end());
    if (length == 0 || *top <= none) {
        return std::nullopt;
    }
    FuzzyMatch match;
    match.score = *top;
    int at = static_cast<int>(top - last.begin());
    for (int i = letters - 1; i >= 0; --i) {
        match.positions.insert(match.positions.begin(), at);
        at = from[static_cast<std::size_t>(i)][static_cast<std::size_t>(at)];
    }
    return match;
}

} // namespace basin
