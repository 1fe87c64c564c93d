// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/executor.h"

#include <compare>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

namespace basin {

/// An array of State, or an intermediate of the phase that was done last.
struct ArrayName {
    enum class Kind { state, intermediate };
    Kind kind = Kind::state;
    std::string name;
    friend auto operator<=>(const ArrayName&, const ArrayName&) = default;
};

/// Its elements, row-major.
struct ArrayData {
    std::string unit;
    std::vector<std::int64_t> shape; ///< empty: a scalar
    std::vector<double> values;
};

/// What a frontend shows and a worker builds for it.
struct Wanted {
    std::set<std::string> channels; ///< heavy ones
    std::set<ArrayName> arrays;
    friend bool operator==(const Wanted&, const Wanted&) = default;
};

/// Channels built at one position; immutable.
struct Snapshot {
    SegmentId segment = 0;
    Position position;
    std::uint64_t hash = 0; ///< of the position
    std::vector<LevelPosition> levels;
    std::vector<Phase> phases; ///< of the iteration in progress
    bool live = true;          ///< from the live worker (else from a replay)
    ChannelMap channels;
    std::vector<StateArrayInfo> state;      ///< the arrays of State
    std::vector<std::string> intermediates; ///< names on offer here
    std::map<ArrayName, ArrayData> arrays;  ///< those that were wanted and exist here
    std::vector<InnerRow> inner; ///< of a replay while watched: the rows of iteration k (at p > 0: of k + 1)
};

/// Builds what is wanted where the executor stands. A channel that cannot be built is left out and told in
/// `notices`.
Snapshot make_snapshot(Executor& executor, const Wanted& wanted, std::vector<std::string>& notices);

/// Where a worker leaves its newest snapshot. Neither side waits for the other.
class Mailbox {
  public:
    void put(Snapshot snapshot) {
        auto fresh = std::make_shared<const Snapshot>(std::move(snapshot));
        const std::scoped_lock lock(mutex_);
        newest_.swap(fresh); // an older one that nobody took dies after the lock was left
    }
    std::shared_ptr<const Snapshot> take() {
        const std::scoped_lock lock(mutex_);
        return std::move(newest_);
    }
    bool was_taken() const {
        const std::scoped_lock lock(mutex_);
        return newest_ == nullptr;
    }

  private:
    mutable std::mutex mutex_; ///< guards newest_
    std::shared_ptr<const Snapshot> newest_;
};

} // namespace basin
