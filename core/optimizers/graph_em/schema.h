// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/hyperparameters.h"

#include <memory>

namespace basin::graph_em {

/// The hyperparameters of graph-em, in the order of the panel.
std::shared_ptr<const Schema> make_schema();

} // namespace basin::graph_em
