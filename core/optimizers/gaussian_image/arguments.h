// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/optimizer/optimizer.h"

#include <cstdint>
#include <string>
#include <vector>

namespace basin::gaussian_image {

/// Arguments of one call of an action; missing ones take their defaults.
class Arguments {
  public:
    /// Throws usage_error for an unknown action, a query where none is wanted (or the reverse), or too many
    /// arguments.
    Arguments(const std::string& action, bool query, const std::vector<Value>& values);

    /// Throw usage_error when the argument has another type (integers count as reals).
    bool flag(std::size_t index) const;
    std::int64_t integer(std::size_t index) const;
    double real(std::size_t index) const;

  private:
    UserError wrong_type(std::size_t index, const char* expected) const;

    const Action* action_ = nullptr;
    std::vector<Value> values_;
};

} // namespace basin::gaussian_image
