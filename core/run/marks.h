// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/watch_list.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace basin {

/// A named place to come back to.
struct Bookmark {
    int branch = 0; ///< on whose lane it stands
    Position position;
    std::string name;

    friend bool operator==(const Bookmark&, const Bookmark&) = default;
};

/// What somebody who debugs a run has put on it; the bits of the run do not depend on any of it. A value.
struct Marks {
    std::set<std::int64_t> breakpoints; ///< iterations of every branch
    std::vector<WatchSpec> watches;     ///< in the order in which they are listed
    std::vector<Bookmark> bookmarks;    ///< in the order of their making

    friend bool operator==(const Marks&, const Marks&) = default;
};

} // namespace basin
