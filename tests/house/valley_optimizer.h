// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"

namespace basin {

/// The example of README.md, "Adding an optimizer": gradient descent with momentum in Rosenbrock's valley.
std::shared_ptr<const OptimizerFactory> make_valley_factory();

} // namespace basin
