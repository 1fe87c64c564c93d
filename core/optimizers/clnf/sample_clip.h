// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/clnf/generated.h"

namespace basin::clnf {

/// 90 frames of 320 × 240 of the default model's mean face: it turns, moves and changes its expression, light
/// sweeps over it, a bar passes in front (frames 50 to 64, from 0), every frame has noise. All of it is a
/// function of the frame; the true parameters are those that it was drawn with. `model` is the default one.
GeneratedScene sample_clip(std::shared_ptr<const Model> model);

} // namespace basin::clnf
