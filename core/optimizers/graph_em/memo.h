// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/graph_em/settings.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace basin::graph_em {

/// What was measured at some parameters, for the hyperparameters used last. A measurement is a function of
/// both and of the problem, so that remembering it changes no bit; a learner that stands still, and a run
/// that is rewound, need not measure again.
template<class Measured>
class Memo {
  public:
    /// nullptr: not measured yet. Valid until the next call.
    const Measured* find(const Hyperparameters& values, const Parameters& at) {
        const auto found = page(values).find(key(at));
        return found == pages_.front().measured.end() ? nullptr : &found->second;
    }

    void keep(const Hyperparameters& values, const Parameters& at, const Measured& measured) {
        auto& own = page(values);
        if (own.size() >= most_entries) {
            own.clear();
        }
        own.insert_or_assign(key(at), measured);
    }

  private:
    static constexpr std::size_t most_pages = 6, most_entries = 20'000;
    using Key = std::array<std::uint64_t, parameter_count>; // bits, because NaN has no order
    struct Page {
        Hyperparameters values;
        std::map<Key, Measured> measured;
    };

    static Key key(const Parameters& at) {
        Key bits{};
        for (std::size_t i = 0; i < parameter_count; ++i) {
            bits[i] = std::bit_cast<std::uint64_t>(at[i]);
        }
        return bits;
    }

    /// Brings the page of these hyperparameters to the front.
    std::map<Key, Measured>& page(const Hyperparameters& values) {
        for (std::size_t i = 0; i < pages_.size(); ++i) {
            if (pages_[i].values == values) {
                std::rotate(pages_.begin(), pages_.begin() + static_cast<std::ptrdiff_t>(i),
                            pages_.begin() + static_cast<std::ptrdiff_t>(i) + 1);
                return pages_.front().measured;
            }
        }
        if (pages_.size() == most_pages) {
            pages_.pop_back();
        }
        pages_.insert(pages_.begin(), Page{values, {}});
        return pages_.front().measured;
    }

    std::vector<Page> pages_; ///< used last first
};

} // namespace basin::graph_em
