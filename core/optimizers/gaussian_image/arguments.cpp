// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gaussian_image/arguments.h"

#include "core/base/text.h"
#include "core/optimizers/gaussian_image/channels.h"

#include <fmt/core.h>

namespace basin::gaussian_image {

Arguments::Arguments(const std::string& action, bool query, const std::vector<Value>& values) {
    std::vector<std::string> known;
    for (const Action& each : action_list()) {
        if (each.is_query != query) {
            continue;
        }
        known.push_back(each.id);
        action_ = each.id == action ? &each : action_;
    }
    if (action_ == nullptr) {
        throw usage_error(fmt::format("gaussian-image has no {} '{}'", query ? "query" : "action", action),
                          {}, known_names(known), did_you_mean(action, known));
    }
    if (values.size() > action_->parameters.size()) {
        throw usage_error(fmt::format("'{}' is given {} arguments", action, values.size()), {},
                          fmt::format("it takes {}", action_->parameters.size()));
    }
    values_ = values;
    for (std::size_t i = values.size(); i < action_->parameters.size(); ++i) {
        values_.push_back(action_->parameters[i].default_value);
    }
}

UserError Arguments::wrong_type(std::size_t index, const char* expected) const {
    return usage_error(fmt::format("'{}' cannot be used", to_text(values_[index])),
                       fmt::format("{}, {}", action_->id, action_->parameters[index].id),
                       fmt::format("expected {}", expected));
}

bool Arguments::flag(std::size_t index) const {
    const bool* const value = std::get_if<bool>(&values_[index]);
    if (value == nullptr) {
        throw wrong_type(index, "0 or 1");
    }
    return *value;
}

std::int64_t Arguments::integer(std::size_t index) const {
    const std::int64_t* const value = std::get_if<std::int64_t>(&values_[index]);
    if (value == nullptr || *value < 1) {
        throw wrong_type(index, "a whole number from 1");
    }
    return *value;
}

double Arguments::real(std::size_t index) const {
    if (const std::int64_t* const whole = std::get_if<std::int64_t>(&values_[index])) {
        return static_cast<double>(*whole);
    }
    const double* const value = std::get_if<double>(&values_[index]);
    if (value == nullptr) {
        throw wrong_type(index, "a number");
    }
    return *value;
}

} // namespace basin::gaussian_image
