// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/optimizers/clnf/channels.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace basin::clnf {

/// Arguments of one action by id; missing ones take their defaults.
class ActionArguments {
  public:
    ActionArguments(const std::string& id, const std::vector<Value>& values) {
        const auto found = std::find_if(action_list().begin(), action_list().end(),
                                        [&](const Action& action) { return action.id == id; });
        if (found == action_list().end()) {
            throw usage_error(fmt::format("there is no action '{}'", id));
        }
        action_ = &*found;
        if (values.size() > action_->parameters.size()) {
            throw usage_error(fmt::format("too many arguments for {}", id), {},
                              fmt::format("it takes {}", action_->parameters.size()));
        }
        values_ = values;
        for (std::size_t i = values.size(); i < action_->parameters.size(); ++i) {
            values_.push_back(action_->parameters[i].default_value);
        }
    }

    double real(std::size_t index) const {
        if (const auto* whole = std::get_if<std::int64_t>(&values_[index])) {
            return static_cast<double>(*whole);
        }
        const auto* number = std::get_if<double>(&values_[index]);
        if (number == nullptr || !(std::abs(*number) < 1e6)) {
            throw usage_error(fmt::format("'{}' does not fit", to_text(values_[index])),
                              action_->parameters[index].id, "expected a number");
        }
        return *number;
    }

    std::int64_t whole(std::size_t index, std::int64_t least, std::int64_t most) const {
        const double value = real(index);
        if (value < static_cast<double>(least) || value > static_cast<double>(most) ||
            value != std::floor(value)) {
            throw usage_error(fmt::format("'{}' does not fit", to_text(values_[index])),
                              action_->parameters[index].id,
                              fmt::format("expected a whole number from {} to {}", least, most));
        }
        return static_cast<std::int64_t>(value);
    }

    const std::string& text(std::size_t index) const {
        const auto* text = std::get_if<std::string>(&values_[index]);
        if (text == nullptr) {
            throw usage_error(fmt::format("'{}' does not fit", to_text(values_[index])),
                              action_->parameters[index].id, "expected a text");
        }
        return *text;
    }

    std::int64_t landmark(std::size_t index, std::int64_t least, std::size_t count) const {
        const double value = real(index);
        if (value < static_cast<double>(least) || value >= static_cast<double>(count) ||
            value != std::floor(value)) {
            throw usage_error(fmt::format("there is no landmark {}", to_text(values_[index])),
                              action_->parameters[index].id,
                              fmt::format("expected {} to {}", least, count - 1));
        }
        return static_cast<std::int64_t>(value);
    }

  private:
    const Action* action_ = nullptr;
    std::vector<Value> values_;
};

} // namespace basin::clnf
