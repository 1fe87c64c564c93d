// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/curve.h"

#include <algorithm>
#include <cmath>

namespace basin {

std::int64_t Curve::firstIteration() const {
    for (const RowPart& part : parts) {
        if (part.end > part.begin) {
            return iterationOf(part, part.begin);
        }
    }
    return 0;
}

std::int64_t Curve::lastIteration() const {
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        if (part->end > part->begin) {
            return iterationOf(*part, part->end - 1);
        }
    }
    return -1;
}

std::int64_t Curve::rows() const {
    std::int64_t count = 0;
    for (const RowPart& part : parts) {
        count += part.end - part.begin;
    }
    return count;
}

std::optional<double> Curve::valueAt(std::int64_t iteration, std::size_t otherColumn) const {
    for (const RowPart& part : parts) {
        const RowSpan rows =
            rowsIn(part, static_cast<double>(iteration), static_cast<double>(iteration) + 1.0);
        if (rows.size() > 0) {
            return part.history.scalar(rows.begin, otherColumn);
        }
    }
    return std::nullopt;
}

std::int64_t Curve::iterationOf(const RowPart& part, std::int64_t row) const {
    return iterations ? (*iterations)[static_cast<std::size_t>(row)] : part.history.first_iteration() + row;
}

RowSpan Curve::rowsIn(const RowPart& part, double from, double to) const {
    return {rowAtOrAfter(part, from), rowAtOrAfter(part, to)};
}

std::int64_t Curve::rowAtOrAfter(const RowPart& part, double iteration) const {
    constexpr double limit = 9.0e15;
    const auto wanted = static_cast<std::int64_t>(std::ceil(std::clamp(iteration, -limit, limit)));
    const std::int64_t row =
        iterations ? std::lower_bound(iterations->begin(), iterations->end(), wanted) - iterations->begin()
                   : wanted - part.history.first_iteration();
    return std::clamp(row, part.begin, part.end);
}

bool Curve::hasRowsOf(const Curve& other) const {
    return column == other.column && std::equal(parts.begin(), parts.end(), other.parts.begin(),
                                                other.parts.end(), [](const RowPart& a, const RowPart& b) {
                                                    return a.history.history_id() == b.history.history_id() &&
                                                           a.begin == b.begin && a.end == b.end;
                                                });
}

} // namespace basin
