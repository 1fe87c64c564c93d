// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_value.h"

#include <cmath>
#include <type_traits>

namespace basin::cli {

Json json_number(double value) {
    return std::isfinite(value) ? Json(value) : Json(number_text(value));
}

Json json_value(const Value& value) {
    return std::visit(
        [](const auto& held) {
            using Held = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<Held, double>) {
                return json_number(held);
            } else if constexpr (std::is_same_v<Held, std::vector<double>>) {
                Json list = Json::array();
                for (const double each : held) {
                    list.push_back(json_number(each));
                }
                return list;
            } else {
                return Json(held);
            }
        },
        value);
}

} // namespace basin::cli
