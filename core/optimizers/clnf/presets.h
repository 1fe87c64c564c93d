// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"

#include <vector>

namespace basin::clnf {

/// openface, openface-wild, pyclnf for the user's model and input; generated, which brings both.
std::vector<Preset> make_presets();

// seed_presets.cpp: stories that bring their pictures
Preset seed_000(); ///< a fit that does not converge
Preset seed_001(); ///< initialisation × clamp

} // namespace basin::clnf
