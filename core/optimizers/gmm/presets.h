// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"

#include <vector>

namespace basin::gmm {

std::vector<Preset> make_presets();

} // namespace basin::gmm
