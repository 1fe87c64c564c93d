// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"

#include <memory>

namespace basin::graph_em {

std::shared_ptr<const OptimizerFactory> make_factory();

} // namespace basin::graph_em
