// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/gaussian_image/scene.h"

#include <string>
#include <vector>

namespace basin::gaussian_image {

/// Quantities that may colour the ellipses, first = default.
const std::vector<std::string>& overlay_colourings();

/// One-sigma ellipses of the Gaussians before the row's update; row i of the table is item i. Behind them, if
/// there is a cut-off, the ellipses at which the Gaussians end.
OverlayData build_ellipses(const Scene& scene, const std::string& colouring);

/// Position, sigmas along the axes, angle and colour before and after the update; norms and area; gradient
/// and moments of every parameter. Moments are those after the row's update.
TableData build_table(const Scene& scene);

} // namespace basin::gaussian_image
