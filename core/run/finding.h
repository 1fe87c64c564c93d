// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace basin {

struct RunTree;

/// Something that a run shows and that somebody should know of, from one of its iterations on. A value.
struct Finding {
    enum class Severity { note, warning, error };
    Severity severity = Severity::note;
    int branch = 0;
    std::int64_t iteration = 0; ///< where it is first seen
    std::string title;          ///< "collapsed: NaN in the mean of component 0"
};

/// What the run itself tells: an error where a branch collapsed (a first bad value among the reasons) or
/// failed. Ends that were wanted are none.
std::vector<Finding> stop_findings(const RunTree& tree);

} // namespace basin
