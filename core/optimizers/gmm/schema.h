// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/hyperparameters.h"

#include <memory>

namespace basin::gmm {

std::shared_ptr<const Schema> make_schema();

} // namespace basin::gmm
