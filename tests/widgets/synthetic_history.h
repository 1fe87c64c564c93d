// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/watch.h"

#include <functional>
#include <memory>

namespace basin {

/// A history of one scalar whose row i holds value(first + i).
inline std::shared_ptr<History> syntheticHistory(std::int64_t first, std::int64_t rows,
                                                 const std::function<double(std::int64_t)>& value) {
    auto history = std::make_shared<History>(HistoryLayout{{"loss"}, {}, {}}, first);
    for (std::int64_t i = 0; i < rows; ++i) {
        const double scalar = value(first + i);
        history->append({&scalar, 1}, {}, {}, RowFacts{});
    }
    return history;
}

inline RowPart wholePart(const History& history) {
    RowPart part{history.view(), 0, 0};
    part.end = part.history.size();
    return part;
}

} // namespace basin
