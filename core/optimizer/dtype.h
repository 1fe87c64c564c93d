// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/state.h"

#include <cstdint>
#include <cstring>

namespace basin {

/// Calls `function` with a zero of the C++ type behind a dtype and returns what it returns.
template<class Function>
auto with_type(DType dtype, Function function) {
    switch (dtype) {
    case DType::f32:
        return function(float{});
    case DType::f64:
        return function(double{});
    case DType::i32:
        return function(std::int32_t{});
    case DType::i64:
        return function(std::int64_t{});
    case DType::u8:
        return function(std::uint8_t{});
    case DType::u32:
        return function(std::uint32_t{});
    case DType::u64:
        break;
    }
    return function(std::uint64_t{});
}

/// Element `index` of elements of type `dtype` that need not be aligned.
inline double element_as_double(const std::byte* data, DType dtype, std::size_t index) {
    return with_type(dtype, [&](auto typed) {
        std::memcpy(&typed, data + index * sizeof typed, sizeof typed);
        return static_cast<double>(typed);
    });
}

} // namespace basin
