// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/gaussian_image/scene.h"

#include <optional>
#include <string>

namespace basin::gaussian_image {

/// The image channels: target, render, residual, blind_spots, hole_map, weight_sum; none for another id.
std::optional<ImageData> build_picture(const std::string& id, const Scene& scene);

} // namespace basin::gaussian_image
