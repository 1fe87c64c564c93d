// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"

namespace basin::graph_em {

/// The two worked iterations of seed 004's note, recomputed beside the numbers that it prints.
TableData worked_example();

} // namespace basin::graph_em
