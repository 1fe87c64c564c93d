// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/value.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace basin {

/// A value with its type as text that people can read in the file and that keeps every bit: "flag:1",
/// "whole:-3", "real:0.001", "real:-0", "real:nan(7ff8000000000001)", "text:...", "reals:1,0.5".
std::string encode_value(const Value& value);

/// The value of what encode_value wrote; none for anything else.
std::optional<Value> decode_value(std::string_view text);

/// 16 hexadecimal digits, and back.
std::string encode_hash(std::uint64_t hash);
std::optional<std::uint64_t> decode_hash(std::string_view text);

} // namespace basin
