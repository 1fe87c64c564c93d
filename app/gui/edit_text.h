// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/edit.h"
#include "core/optimizer/factory.h"

#include <QString>

#include <vector>

namespace basin {

/// An edit as the window says it: with the label of the setting or action in the language of the window,
/// "Learning rate = 0.01". What the command line says, with ids, is core's describe().
QString editText(const OptimizerInfo& info, const Edit& edit);
/// Several, with commas.
QString editsText(const OptimizerInfo& info, const std::vector<Edit>& edits);

} // namespace basin
