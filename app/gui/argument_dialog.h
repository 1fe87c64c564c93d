// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/optimizer.h"

#include <optional>
#include <vector>

class QWidget;

namespace basin {

/// Asks for the arguments of an action; at once its defaults when there is nothing to ask. None: cancelled.
std::optional<std::vector<Value>> askArguments(const Action& action, QWidget* parent);

} // namespace basin
