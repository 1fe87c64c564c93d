// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"
#include "widgets/canvas.h"

#include <optional>
#include <string>
#include <vector>

namespace basin {

/// A place of a picture as an action takes it: pixels, centres at + 0.5, as overlays have them.
struct Placement {
    int row = -1; ///< of the table whose element is meant; -1: none
    double x = 0.0, y = 0.0;
    std::optional<double> width = {}, height = {};
};
Placement placementOf(const OverlayItem& item);

/// The arguments of an action at a place: its parameters named x, y, width and height get the numbers, the
/// first other one that is a whole number gets the row, and what is left keeps its default.
std::vector<Value> argumentsAt(const Action& action, const Placement& place);

/// True if an action has parameters named x and y and is no question.
bool takesPlace(const Action& action);

/// True if a place does not say all that the action wants to know.
bool asksMore(const Action& action);

const Action* findAction(const OptimizerInfo& info, const std::string& id);

} // namespace basin
