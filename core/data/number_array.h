// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace basin {

/// An array of numbers as a file has it, in row-major order. Single precision holds float16, float32 and
/// whole numbers of 8 and 16 bits without loss; everything else is double.
struct NumberArray {
    std::vector<std::int64_t> shape; ///< empty for a single number
    std::variant<std::vector<float>, std::vector<double>> values;
    bool is_bytes = false; ///< 8-bit whole numbers: pictures, if there are enough dimensions

    std::size_t size() const {
        return std::visit([](const auto& held) { return held.size(); }, values);
    }
    double at(std::size_t index) const {
        return std::visit([&](const auto& held) { return static_cast<double>(held[index]); }, values);
    }
};

/// "60000 × 50".
std::string shape_text(const std::vector<std::int64_t>& shape);

} // namespace basin
