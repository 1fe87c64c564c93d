// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/run_look.h"
#include "widgets/timeline_parts.h"

#include <cstdint>

namespace basin {

/// The phases of iterations begin + 1 ... end on the path to the tip of a branch, as they were executed; a
/// phase keeps its colour, the place that it has in the optimizer's list.
TimelineStripes phaseStripes(const RunLook& look, int branch, std::int64_t begin, std::int64_t end);

} // namespace basin
