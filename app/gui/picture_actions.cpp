// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/picture_actions.h"

#include <algorithm>
#include <cmath>

namespace basin {

namespace {

std::optional<double> placed(const std::string& parameter, const Placement& place) {
    if (parameter == "x") {
        return place.x;
    }
    if (parameter == "y") {
        return place.y;
    }
    if (parameter == "width") {
        return place.width;
    }
    return parameter == "height" ? place.height : std::nullopt;
}

bool isPlaceName(const std::string& parameter) {
    return parameter == "x" || parameter == "y" || parameter == "width" || parameter == "height";
}

} // namespace

Placement placementOf(const OverlayItem& item) {
    Placement place;
    place.row = item.row;
    place.x = static_cast<double>(item.geometry[0]);
    place.y = static_cast<double>(item.geometry[1]);
    if (item.shape == OverlayShape::box) {
        place.width = static_cast<double>(item.geometry[2]);
        place.height = static_cast<double>(item.geometry[3]);
    }
    return place;
}

std::vector<Value> argumentsAt(const Action& action, const Placement& place) {
    std::vector<Value> arguments;
    bool row_given = place.row < 0;
    for (const ActionParameter& parameter : action.parameters) {
        const bool whole = std::holds_alternative<std::int64_t>(parameter.default_value);
        Value value = parameter.default_value;
        if (const std::optional<double> number = placed(parameter.id, place)) {
            value = whole ? Value(static_cast<std::int64_t>(std::lround(*number))) : Value(*number);
        } else if (whole && !row_given && !isPlaceName(parameter.id)) {
            value = static_cast<std::int64_t>(place.row);
            row_given = true;
        }
        arguments.push_back(std::move(value));
    }
    return arguments;
}

bool takesPlace(const Action& action) {
    const auto has = [&](const char* id) {
        return std::any_of(action.parameters.begin(), action.parameters.end(),
                           [&](const ActionParameter& parameter) { return parameter.id == id; });
    };
    return !action.is_query && has("x") && has("y");
}

bool asksMore(const Action& action) {
    return std::any_of(
        action.parameters.begin(), action.parameters.end(),
        [](const ActionParameter& parameter) { return parameter.id != "x" && parameter.id != "y"; });
}

const Action* findAction(const OptimizerInfo& info, const std::string& id) {
    const auto found = std::find_if(info.actions.begin(), info.actions.end(),
                                    [&](const Action& action) { return action.id == id; });
    return found != info.actions.end() ? &*found : nullptr;
}

} // namespace basin
