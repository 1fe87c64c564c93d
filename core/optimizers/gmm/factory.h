// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"

namespace basin::gmm {

std::shared_ptr<const OptimizerFactory> make_factory();

} // namespace basin::gmm
