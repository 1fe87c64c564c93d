// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"

namespace basin::gaussian_image {

/// "gaussian-image".
std::shared_ptr<const OptimizerFactory> make_factory();

} // namespace basin::gaussian_image
