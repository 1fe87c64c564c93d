// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/session_validation.h"

#include "core/storage/database.h"

#include <fmt/core.h>
#include <sqlite3.h>

namespace basin {

namespace {

void require(bool holds, const std::string& otherwise) {
    if (!holds) {
        throw DatabaseError(SQLITE_CORRUPT, otherwise);
    }
}

template<class Items>
bool has(const Items& items, int id) {
    return id >= 0 && static_cast<std::size_t>(id) < items.size();
}

void check_tree_place(const Session& session, const Segment& segment) {
    const std::string name = fmt::format("segment {}", segment.id);
    const Position origin{0, 0};
    require(segment.start >= origin && segment.start.phase >= 0 && segment.head.phase >= 0 &&
                segment.start <= segment.head,
            name + " has no extent");
    if (segment.id == 0) {
        require(segment.parent < 0 && segment.start == origin && segment.edits.empty(),
                "the root has a parent");
        return;
    }
    require(segment.parent >= 0 && segment.parent < segment.id, name + " has no parent");
    const Segment& parent = session.segments[static_cast<std::size_t>(segment.parent)];
    require(parent.start <= segment.start && segment.start <= parent.head,
            name + " leaves its parent where that never was");
}

void check_segment(const Session& session, const Segment& segment) {
    const std::string name = fmt::format("segment {}", segment.id);
    check_tree_place(session, segment);
    require(has(session.branches, segment.branch), name + " belongs to no branch");
    require(segment.schedule_taken.size() == session.spec.schedule.size(), name + " lost its schedule");
    const std::size_t index = static_cast<std::size_t>(segment.id);
    const bool has_rows = segment.head.iteration > segment.start.iteration;
    require(session.head_hashes[index].has_value() == has_rows, name + " lost its hash");
}

} // namespace

void check_session(const Session& session) {
    require(!session.segments.empty() && !session.branches.empty(), "there is no segment");
    for (std::size_t i = 0; i < session.segments.size(); ++i) {
        require(session.segments[i].id == static_cast<SegmentId>(i), "a segment is missing");
        check_segment(session, session.segments[i]);
    }
    for (std::size_t i = 0; i < session.branches.size(); ++i) {
        const Branch& branch = session.branches[i];
        require(branch.id == static_cast<int>(i) && has(session.segments, branch.first) &&
                    has(session.segments, branch.tip),
                "a branch is missing");
    }
    require(has(session.segments, session.cursor.segment), "the cursor is on no segment");
    const Segment& segment = session.segments[static_cast<std::size_t>(session.cursor.segment)];
    const Position& cursor = session.cursor.position;
    require(cursor >= Position{0, 0} && cursor.phase >= 0 && cursor <= segment.head, "the cursor is nowhere");
    for (const Bookmark& bookmark : session.marks.bookmarks) {
        require(has(session.branches, bookmark.branch) && bookmark.position >= Position{0, 0} &&
                    bookmark.position.phase >= 0,
                "a bookmark is nowhere");
    }
    require(session.spec.threads >= 1 && session.spec.iterations >= 0, "the run is impossible");
}

} // namespace basin
