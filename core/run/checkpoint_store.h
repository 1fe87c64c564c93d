// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/state.h"

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
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
/// grows as little as possible: the one whose removal leaves the cheapest gap goes first. The first of each
/// segment and those marked pinned stay. Thread-safe; `mutex_` guards everything.
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
    struct Held {
        Checkpoint checkpoint;
        bool pinned = false;
    };
    void thin();

    mutable std::mutex mutex_;
    std::map<std::pair<SegmentId, std::int64_t>, Held> held_;
    std::size_t cap_bytes_, bytes_ = 0;
};

} // namespace basin
