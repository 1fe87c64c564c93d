// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizer/action_arguments.h"

#include "core/base/text.h"

#include <fmt/core.h>

#include <cmath>

namespace basin {

ActionArguments::ActionArguments(const std::vector<Action>& known, const std::string& id, bool query,
                                 const std::vector<Value>& values)
    : values_(values) {
    std::vector<std::string> ids;
    for (const Action& each : known) {
        if (each.is_query == query) {
            ids.push_back(each.id);
            action_ = each.id == id ? &each : action_;
        }
    }
    if (action_ == nullptr) {
        throw usage_error(query ? fmt::format("there is no query '{}'", id)
                                : fmt::format("there is no action '{}'", id),
                          {}, known_names(ids), did_you_mean(id, ids));
    }
    if (values.size() > action_->parameters.size()) {
        throw usage_error(fmt::format("'{}' is given {} arguments", id, values.size()), {},
                          fmt::format("it takes {}", action_->parameters.size()));
    }
    for (std::size_t i = values.size(); i < action_->parameters.size(); ++i) {
        values_.push_back(action_->parameters[i].default_value);
    }
}

UserError ActionArguments::misfit(std::size_t index, const std::string& expected) const {
    return usage_error(fmt::format("'{}' cannot be used", to_text(values_[index])),
                       fmt::format("{}, {}", action_->id, action_->parameters[index].id), expected);
}

bool ActionArguments::flag(std::size_t index) const {
    const bool* const value = std::get_if<bool>(&values_[index]);
    if (value == nullptr) {
        throw misfit(index, "expected 0 or 1");
    }
    return *value;
}

double ActionArguments::real(std::size_t index) const {
    double number = std::nan("");
    if (const auto* const whole = std::get_if<std::int64_t>(&values_[index])) {
        number = static_cast<double>(*whole);
    } else if (const auto* const real = std::get_if<double>(&values_[index])) {
        number = *real;
    }
    if (!std::isfinite(number)) {
        throw misfit(index, "expected a number");
    }
    return number;
}

double ActionArguments::real(std::size_t index, double least, double most) const {
    const double number = real(index);
    if (number < least || number > most) {
        throw misfit(index, fmt::format("expected a number from {} to {}", least, most));
    }
    return number;
}

std::int64_t ActionArguments::whole(std::size_t index, std::int64_t least, std::int64_t most) const {
    const double number = real(index);
    if (number < static_cast<double>(least) || number > static_cast<double>(most) ||
        number != std::floor(number)) {
        throw misfit(index, fmt::format("expected a whole number from {} to {}", least, most));
    }
    return static_cast<std::int64_t>(number);
}

const std::string& ActionArguments::text(std::size_t index) const {
    const auto* const text = std::get_if<std::string>(&values_[index]);
    if (text == nullptr) {
        throw misfit(index, "expected a text");
    }
    return *text;
}

} // namespace basin
