// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizer/value.h"

#include <array>
#include <charconv>
#include <cmath>
#include <type_traits>

namespace basin {

namespace {

using NumberBuffer = std::array<char, 64>;

std::string shortest(double value, std::chars_format format) {
    NumberBuffer buffer;
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format);
    return {buffer.data(), result.ptr};
}

// "5e-07" -> "5e-7", "1e+20" -> "1e20".
std::string without_exponent_padding(std::string text) {
    std::size_t at = text.find('e') + 1;
    if (text[at] == '+') {
        text.erase(at, 1);
    } else if (text[at] == '-') {
        ++at;
    }
    while (text[at] == '0' && at + 1 < text.size()) {
        text.erase(at, 1);
    }
    return text;
}

} // namespace

std::string number_text(double value) {
    if (std::isnan(value)) {
        return "nan";
    }
    if (std::isinf(value)) {
        return value > 0.0 ? "inf" : "-inf";
    }
    // Both forms have the fewest digits that round-trip; people read the plain one more easily while short.
    const double magnitude = std::abs(value);
    const bool plain = magnitude == 0.0 || (magnitude >= 1e-4 && magnitude < 1e15);
    return plain ? shortest(value, std::chars_format::fixed)
                 : without_exponent_padding(shortest(value, std::chars_format::scientific));
}

std::string to_text(const Value& value) {
    return std::visit(
        [](const auto& held) -> std::string {
            using Held = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<Held, bool>) {
                return held ? "1" : "0";
            } else if constexpr (std::is_same_v<Held, std::int64_t>) {
                return std::to_string(held);
            } else if constexpr (std::is_same_v<Held, double>) {
                return number_text(held);
            } else if constexpr (std::is_same_v<Held, std::string>) {
                return held;
            } else {
                std::string text;
                for (const double each : held) {
                    text += text.empty() ? "" : ",";
                    text += number_text(each);
                }
                return text;
            }
        },
        value);
}

} // namespace basin
