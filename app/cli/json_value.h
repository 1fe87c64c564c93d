// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/value.h"

#include <nlohmann/json.hpp>

namespace basin::cli {

using Json = nlohmann::ordered_json; ///< keeps the order in which fields are written

/// A number; "nan", "inf", "-inf" as strings, because JSON has none of them.
Json json_number(double value);

/// A hyperparameter's value in the JSON type that fits.
Json json_value(const Value& value);

} // namespace basin::cli
