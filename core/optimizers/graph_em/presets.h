// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"

#include <vector>

namespace basin::graph_em {

/// seed-004 (the note's program, its advice and the learners that work as variants), denoise, peer.
std::vector<Preset> make_presets();

} // namespace basin::graph_em
