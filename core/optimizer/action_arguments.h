// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/optimizer/optimizer.h"

#include <cstdint>
#include <string>
#include <vector>

namespace basin {

/// Arguments of one call of an action or a query; missing ones take their defaults. Every member throws
/// usage_error for what does not fit.
class ActionArguments {
  public:
    /// `known`: what the optimizer offers; outlives this. Throws for an unknown action, a query where an
    /// action is wanted or the reverse, and too many arguments.
    ActionArguments(const std::vector<Action>& known, const std::string& id, bool query,
                    const std::vector<Value>& values);

    bool flag(std::size_t index) const;
    double real(std::size_t index) const; ///< finite
    double real(std::size_t index, double least, double most) const;
    std::int64_t whole(std::size_t index, std::int64_t least, std::int64_t most) const;
    const std::string& text(std::size_t index) const;

  private:
    UserError misfit(std::size_t index, const std::string& expected) const;

    const Action* action_ = nullptr;
    std::vector<Value> values_;
};

} // namespace basin
