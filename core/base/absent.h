// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>

namespace basin {

/// A number that there is none of: the log-likelihood of a mixture that has not begun, the class of an empty
/// component. It is a NaN, so that arithmetic with it stays one, of bits that arithmetic does not make by
/// itself: views leave it out, where every other NaN is a fault that they mark. The bits survive a conversion
/// to single precision and back. In files it is written like any NaN.
inline constexpr double absent = std::bit_cast<double>(std::uint64_t{0x7ff8'00f4'4000'0000});
inline constexpr float absent_float = std::bit_cast<float>(std::uint32_t{0x7fc0'07a2});

/// Signs count for nothing: arithmetic may turn them.
constexpr bool is_absent(double value) {
    return (std::bit_cast<std::uint64_t>(value) & ~(std::uint64_t{1} << 63)) ==
           std::bit_cast<std::uint64_t>(absent);
}

constexpr bool is_absent(float value) {
    return (std::bit_cast<std::uint32_t>(value) & ~(std::uint32_t{1} << 31)) ==
           std::bit_cast<std::uint32_t>(absent_float);
}

} // namespace basin
