// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/state.h"

#include <compare>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace basin {

using SegmentId = int;

/// A restorable state at (segment, iteration, phase 0), after the segment's edits when it is the segment's
/// start.
struct Checkpoint {
    SegmentId segment = 0;
    std::int64_t iteration = 0;
    std::shared_ptr<const StateBlob> state;
    std::uint64_t hash = 0;   ///< of the state
    std::int64_t cost_ns = 0; ///< wall time to recompute it from the previous checkpoint of the segment
};

/// Checkpoints of all segments under one memory cap.
///
/// When the cap is passed, checkpoints are thinned so that the longest recomputation that a rewind may need
/// grows as little as possible: the one whose removal leaves the cheapest gap goes first (its own cost plus
/// that of its successor, which inherits it). The first of each segment and those marked pinned stay; the
/// last of a segment, behind which the gap is open, goes only when nothing else is left. Thread-safe;
/// `mutex_` guards everything.
class CheckpointStore {
  public:
    explicit CheckpointStore(std::size_t cap_bytes = std::size_t{512} << 20);

    void put(Checkpoint checkpoint, bool pinned = false);
    /// The last one of `segment` at or before `iteration`.
    std::optional<Checkpoint> nearest(SegmentId segment, std::int64_t iteration) const;
    std::vector<std::int64_t> iterations(SegmentId segment) const; ///< for the timeline's ticks
    void remove_segment(SegmentId segment);

    void set_cap(std::size_t bytes);
    std::size_t cap() const;
    std::size_t bytes() const;
    std::size_t count() const;

  private:
    using Key = std::pair<SegmentId, std::int64_t>;
    /// How willingly a checkpoint is given up: closed gaps before open ones, cheap before dear.
    struct Priority {
        bool last_of_segment = false;
        std::int64_t gap_ns = 0;
        Key key;
        friend auto operator<=>(const Priority&, const Priority&) = default;
    };
    struct Held {
        Checkpoint checkpoint;
        bool pinned = false;
        std::optional<Priority> queued; ///< its entry in removable_
    };
    using HeldMap = std::map<Key, Held>;

    bool has_previous(HeldMap::const_iterator at) const;
    bool has_next(HeldMap::const_iterator at) const;
    void refresh(HeldMap::iterator at);
    void refresh_around(HeldMap::iterator at);
    void replace(Held& held, Checkpoint checkpoint, bool pinned);
    HeldMap::iterator insert(HeldMap::iterator before, Checkpoint checkpoint, bool pinned);
    void remove(HeldMap::iterator at);
    void thin(const Key& newest);

    mutable std::mutex mutex_;
    HeldMap held_;
    std::set<Priority> removable_; ///< in the order of thinning
    std::size_t cap_bytes_, bytes_ = 0;
};

} // namespace basin
