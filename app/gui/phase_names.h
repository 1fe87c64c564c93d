// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"

#include <QString>

#include <cstddef>
#include <string>

namespace basin {

/// The place of a phase in an optimizer's list; the list's size for one that is not there.
std::size_t phaseIndex(const OptimizerInfo& info, const std::string& id);

/// The label of a phase, as its optimizer calls it; the id of one that is not in its list.
QString phaseLabel(const OptimizerInfo& info, const std::string& id);

} // namespace basin
