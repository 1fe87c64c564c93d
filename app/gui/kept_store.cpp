// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/kept_store.h"

#include <algorithm>

namespace basin {

void KeptStore::beginRound(std::size_t budget) {
    budget_ = budget;
    complete_ = true;
}

std::vector<RowPart> KeptStore::rows(const std::vector<RowPart>& parts, std::size_t kept,
                                     std::int64_t element) {
    std::vector<RowPart> found;
    for (const RowPart& part : parts) {
        const std::pair key(part.history.history_id(), kept);
        KeptColumns& columns = columns_.try_emplace(key, kept).first->second;
        budget_ -= std::min(budget_, columns.update(part.history, budget_));
        complete_ = complete_ && columns.is_complete();
        const bool has = columns.columns() != nullptr &&
                         (element < 0 || static_cast<std::size_t>(element) < columns.elements());
        const std::int64_t end = std::min(part.end, columns.rows());
        if (has && end > part.begin) {
            found.push_back({columns.columns()->view(), part.begin, end});
        }
        if (!columns.is_complete()) {
            break; // later rows without these would be a curve with a hole
        }
    }
    return found;
}

std::size_t KeptStore::elements(std::size_t kept) const {
    const auto noted = lengths_.find(kept);
    std::size_t most = noted == lengths_.end() ? 0 : noted->second;
    for (const auto& [key, columns] : columns_) {
        most = key.second == kept ? std::max(most, columns.elements()) : most;
    }
    return most;
}

void KeptStore::noteLengths(const std::vector<RowPart>& rows, std::size_t vectors) {
    if (lengths_.size() >= vectors || rows.empty() || rows.back().end <= rows.back().begin) {
        return;
    }
    for (std::size_t kept = 0; kept < vectors; ++kept) {
        lengths_[kept] = rows.back().history.kept(rows.back().end - 1, kept).size();
    }
}

void KeptStore::setLabels(std::size_t kept, const std::vector<std::string>& labels) {
    labels_[kept] = labels;
}

std::size_t KeptStore::knowledge() const {
    std::size_t sum = labels_.size();
    for (const auto& [key, columns] : columns_) {
        sum += columns.elements();
    }
    for (const auto& [kept, length] : lengths_) {
        sum += length;
    }
    return sum;
}

QString KeptStore::label(std::size_t kept, std::size_t element) const {
    const auto found = labels_.find(kept);
    const bool has =
        found != labels_.end() && element < found->second.size() && !found->second[element].empty();
    return has ? QString::fromStdString(found->second[element]) : QString::number(element);
}

} // namespace basin
