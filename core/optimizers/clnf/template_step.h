// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/clnf/pdm.h"
#include "core/optimizers/clnf/responses.h"

#include <array>

namespace basin::clnf {

/// How far the face of the last picture moved, px: its bounding box as a template, searched within twice the
/// box, both shrunk by 0.3 / scale where that is below 1, by the normalised correlation coefficient. {0, 0}
/// when either lies outside of its picture.
std::array<float, 2> template_shift(const Pdm& pdm, const Parameters& last, const GreyView& last_picture,
                                    const GreyView& picture);

} // namespace basin::clnf
