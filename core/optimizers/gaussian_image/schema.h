// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/hyperparameters.h"

#include <memory>

namespace basin::gaussian_image {

/// Hyperparameters of gaussian-image; the one source of ids, ranges, defaults and descriptions.
std::shared_ptr<const Schema> make_schema();

} // namespace basin::gaussian_image
