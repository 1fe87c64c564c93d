// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/checkpoint_store.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace basin {

namespace {

std::size_t bytes_of(const Checkpoint& checkpoint) {
    return sizeof(Checkpoint) + checkpoint.state->size();
}

} // namespace

CheckpointStore::CheckpointStore(std::size_t cap_bytes) : cap_bytes_(cap_bytes) {}

bool CheckpointStore::has_previous(HeldMap::const_iterator at) const {
    return at != held_.begin() && std::prev(at)->first.first == at->first.first;
}

bool CheckpointStore::has_next(HeldMap::const_iterator at) const {
    return std::next(at) != held_.end() && std::next(at)->first.first == at->first.first;
}

// Brings the place of `at` in the queue up to date with its neighbours.
void CheckpointStore::refresh(HeldMap::iterator at) {
    Held& held = at->second;
    if (held.queued) {
        removable_.erase(*held.queued);
        held.queued.reset();
    }
    if (held.pinned || !has_previous(at)) {
        return;
    }
    const bool last = !has_next(at);
    const std::int64_t behind = last ? 0 : std::next(at)->second.checkpoint.cost_ns;
    held.queued = Priority{last, held.checkpoint.cost_ns + behind, at->first};
    removable_.insert(*held.queued);
}

void CheckpointStore::refresh_around(HeldMap::iterator at) {
    refresh(at);
    if (at != held_.begin()) {
        refresh(std::prev(at));
    }
    if (std::next(at) != held_.end()) {
        refresh(std::next(at));
    }
}

void CheckpointStore::replace(Held& held, Checkpoint checkpoint, bool pinned) {
    bytes_ -= bytes_of(held.checkpoint);
    bytes_ += bytes_of(checkpoint);
    checkpoint.cost_ns = held.checkpoint.cost_ns; // the way here did not change
    held.checkpoint = std::move(checkpoint);
    held.pinned = held.pinned || pinned;
}

CheckpointStore::HeldMap::iterator CheckpointStore::insert(HeldMap::iterator before, Checkpoint checkpoint,
                                                           bool pinned) {
    bytes_ += bytes_of(checkpoint);
    const Key key{checkpoint.segment, checkpoint.iteration};
    const auto at = held_.emplace_hint(before, key, Held{std::move(checkpoint), pinned, std::nullopt});
    if (has_next(at)) {
        // The way to the successor now begins here.
        std::int64_t& cost_ns = std::next(at)->second.checkpoint.cost_ns;
        cost_ns = std::max<std::int64_t>(0, cost_ns - at->second.checkpoint.cost_ns);
    }
    return at;
}

void CheckpointStore::put(Checkpoint checkpoint, bool pinned) {
    assert(checkpoint.state != nullptr);
    const std::lock_guard lock(mutex_);
    const Key key{checkpoint.segment, checkpoint.iteration};
    auto at = held_.lower_bound(key);
    if (at != held_.end() && at->first == key) {
        replace(at->second, std::move(checkpoint), pinned);
    } else {
        at = insert(at, std::move(checkpoint), pinned);
    }
    refresh_around(at);
    thin(key);
}

void CheckpointStore::remove(HeldMap::iterator at) {
    if (at->second.queued) {
        removable_.erase(*at->second.queued);
    }
    if (has_previous(at) && has_next(at)) {
        std::next(at)->second.checkpoint.cost_ns += at->second.checkpoint.cost_ns;
    }
    bytes_ -= bytes_of(at->second.checkpoint);
    const auto next = held_.erase(at);
    if (next != held_.end()) {
        refresh_around(next);
    } else if (!held_.empty()) {
        refresh(std::prev(next));
    }
}

// The newest of a growing segment is kept while anything else can go: without it the open gap behind its
// predecessor would grow for ever.
void CheckpointStore::thin(const Key& newest) {
    while (bytes_ > cap_bytes_) {
        auto victim = removable_.begin();
        if (victim != removable_.end() && victim->last_of_segment && victim->key == newest) {
            ++victim;
        }
        if (victim == removable_.end()) {
            return;
        }
        remove(held_.find(victim->key));
    }
}

std::optional<Checkpoint> CheckpointStore::nearest(SegmentId segment, std::int64_t iteration) const {
    const std::lock_guard lock(mutex_);
    const auto behind = held_.upper_bound({segment, iteration});
    if (behind == held_.begin() || std::prev(behind)->first.first != segment) {
        return std::nullopt;
    }
    return std::prev(behind)->second.checkpoint;
}

std::vector<std::int64_t> CheckpointStore::iterations(SegmentId segment) const {
    const std::lock_guard lock(mutex_);
    std::vector<std::int64_t> list;
    for (auto at = held_.lower_bound({segment, 0}); at != held_.end() && at->first.first == segment; ++at) {
        list.push_back(at->first.second);
    }
    return list;
}

void CheckpointStore::remove_segment(SegmentId segment) {
    const std::lock_guard lock(mutex_);
    // From the back, so that no successor inherits a cost on the way.
    for (;;) {
        const auto behind = held_.lower_bound({segment + 1, 0});
        if (behind == held_.begin() || std::prev(behind)->first.first != segment) {
            return;
        }
        remove(std::prev(behind));
    }
}

void CheckpointStore::set_cap(std::size_t bytes) {
    const std::lock_guard lock(mutex_);
    cap_bytes_ = bytes;
    thin({-1, -1});
}

std::size_t CheckpointStore::cap() const {
    const std::lock_guard lock(mutex_);
    return cap_bytes_;
}

std::size_t CheckpointStore::bytes() const {
    const std::lock_guard lock(mutex_);
    return bytes_;
}

std::size_t CheckpointStore::count() const {
    const std::lock_guard lock(mutex_);
    return held_.size();
}

} // namespace basin
