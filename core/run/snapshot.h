// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/executor.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

namespace basin {

/// Channels built at one position; immutable.
struct Snapshot {
    SegmentId segment = 0;
    Position position;
    std::uint64_t hash = 0; ///< of the position
    std::vector<LevelPosition> levels;
    std::vector<Phase> phases; ///< of the iteration in progress
    bool live = true;          ///< from the live worker (else from a replay)
    ChannelMap channels;
    std::vector<std::string> intermediates; ///< names on offer here
    std::vector<InnerRow> inner; ///< of a replay while watched: the rows of iteration k (at p > 0: of k + 1)
};

/// Builds the wanted channels where the executor stands. One that cannot be built is left out and told in
/// `notices`.
Snapshot make_snapshot(Executor& executor, const std::set<std::string>& wanted,
                       std::vector<std::string>& notices);

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
