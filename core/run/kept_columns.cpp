// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/kept_columns.h"

#include "core/base/absent.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace basin {

namespace {

constexpr double nan_value = std::numeric_limits<double>::quiet_NaN();

/// Of sorted numbers, one at least: the middle one, the mean of the middle two where their number is even.
double middle_of(std::vector<double>& values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1) {
        return *middle;
    }
    return 0.5 * (*std::max_element(values.begin(), middle) + *middle);
}

} // namespace

void KeptColumns::begin(const History::View& source, std::size_t elements) {
    HistoryLayout layout;
    layout.scalars = {"median", "low", "high"};
    for (std::size_t i = 0; i < elements; ++i) {
        layout.scalars.push_back(std::to_string(i));
    }
    history_ = std::make_shared<History>(std::move(layout), source.first_iteration());
    shared_ = history_;
    source_ = source.history_id();
    elements_ = elements;
    rows_ = 0;
    row_.assign(first_element + elements, nan_value);
}

std::size_t KeptColumns::update(const History::View& source, std::size_t budget) {
    if (source.history_id() != source_) {
        history_.reset();
        shared_.reset();
        elements_ = 0;
        rows_ = 0;
        source_ = source.history_id();
    }
    wanted_rows_ = source.size();
    std::size_t taken = 0;
    while (rows_ < source.size() && taken < budget) {
        const std::vector<float> values = source.kept(rows_, kept_);
        if (!history_ || values.size() > elements_) {
            begin(source, values.size());
            taken += 1; // so that a source of empty rows comes to an end too
            continue;
        }
        sorted_.clear();
        double none = absent; // of a summary of no number; a fault among the elements is one of the summary
        for (std::size_t i = 0; i < elements_; ++i) {
            const double value = i < values.size() ? static_cast<double>(values[i]) : nan_value;
            row_[first_element + i] = value;
            if (std::isfinite(value)) {
                sorted_.push_back(value);
            } else if (!is_absent(value)) {
                none = nan_value;
            }
        }
        const auto [low_at, high_at] = std::minmax_element(sorted_.begin(), sorted_.end());
        row_[low] = sorted_.empty() ? none : *low_at;
        row_[high] = sorted_.empty() ? none : *high_at;
        row_[median] = sorted_.empty() ? none : middle_of(sorted_);
        history_->append(row_, {}, {}, RowFacts{});
        ++rows_;
        taken += elements_ + 1;
    }
    return taken;
}

} // namespace basin
