// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"

#include <vector>

namespace basin::gaussian_image {

/// seed-002 (the note's experiments and the cures as variants), paper, peer.
std::vector<Preset> make_presets();

} // namespace basin::gaussian_image
