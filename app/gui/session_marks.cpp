// SPDX-License-Identifier: GPL-3.0-or-later
// Breakpoints, bookmarks and watches. Part of SessionController.
#include "app/gui/session_controller.h"

#include <algorithm>

namespace basin {

void SessionController::toggleBreakpoint() {
    toggleBreakpoint(look_.shownIteration());
}

void SessionController::toggleBreakpoint(std::int64_t iteration) {
    if (!hasRun()) {
        return;
    }
    if (look_.marks.breakpoints.erase(iteration) == 0) {
        look_.marks.breakpoints.insert(iteration);
    }
    runner_->set_breakpoints(look_.marks.breakpoints);
    changed_ = true;
}

void SessionController::toggleBookmark() {
    if (!hasRun()) {
        return;
    }
    const int branch = look_.segment(look_.cursor.segment).branch;
    const Position here = look_.cursor.position;
    std::vector<Bookmark>& bookmarks = look_.marks.bookmarks;
    const auto stands = std::find_if(bookmarks.begin(), bookmarks.end(), [&](const Bookmark& bookmark) {
        return bookmark.branch == branch && bookmark.position == here;
    });
    if (stands != bookmarks.end()) {
        bookmarks.erase(stands);
    } else {
        bookmarks.push_back({branch, here, {}});
    }
    changed_ = true;
}

void SessionController::setBookmarks(std::vector<Bookmark> bookmarks) {
    look_.marks.bookmarks = std::move(bookmarks);
    changed_ = true;
}

void SessionController::goToBookmark(const Bookmark& bookmark) {
    replaying_ = false;
    goTo(bookmark.branch, bookmark.position);
}

void SessionController::setWatches(std::vector<WatchSpec> watches) {
    if (!hasRun()) {
        return;
    }
    look_.marks.watches = std::move(watches);
    runner_->set_watches(look_.marks.watches);
    changed_ = true;
}

} // namespace basin
