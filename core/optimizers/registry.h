// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"

namespace basin {

/// Every optimizer that Basin ships, in the order of `basin list`. Built once; immutable.
const OptimizerRegistry& builtin_optimizers();

} // namespace basin
