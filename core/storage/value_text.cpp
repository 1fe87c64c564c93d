// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/value_text.h"

#include "core/base/text.h"

#include <fmt/core.h>

#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <variant>

namespace basin {

namespace {

constexpr std::array<std::string_view, std::variant_size_v<Value>> prefixes = {
    "flag:", "whole:", "real:", "text:", "reals:"};
constexpr std::string_view nan_open = "nan(", nan_close = ")";

// Decimal text keeps the sign of zero and of infinity, but not the payload of a NaN.
std::string encode_real(double value) {
    if (std::isnan(value)) {
        return fmt::format("{}{}{}", nan_open, encode_hash(std::bit_cast<std::uint64_t>(value)), nan_close);
    }
    return number_text(value);
}

std::optional<double> decode_real(std::string_view text) {
    if (text.starts_with(nan_open) && text.ends_with(nan_close)) {
        text.remove_prefix(nan_open.size());
        text.remove_suffix(nan_close.size());
        const auto bits = decode_hash(text);
        const double value = std::bit_cast<double>(bits.value_or(0));
        return std::isnan(value) ? std::optional(value) : std::nullopt;
    }
    const auto value = parse_real(text);
    return value && !std::isnan(*value) ? value : std::nullopt;
}

std::string encode_reals(const std::vector<double>& values) {
    std::string list;
    for (const double each : values) {
        list += list.empty() ? "" : ",";
        list += encode_real(each);
    }
    return list;
}

std::optional<Value> decode_reals(std::string_view text) {
    std::vector<double> values;
    if (text.empty()) {
        return Value(std::move(values));
    }
    for (const std::string_view part : split(text, ',')) {
        const auto value = decode_real(part);
        if (!value) {
            return std::nullopt;
        }
        values.push_back(*value);
    }
    return Value(std::move(values));
}

template<class T>
std::optional<Value> as_value(const std::optional<T>& decoded) {
    return decoded ? std::optional<Value>(*decoded) : std::nullopt;
}

std::optional<std::int64_t> decode_whole(std::string_view text) {
    std::int64_t value = 0;
    const auto [stopped, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    return fault == std::errc{} && stopped == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

} // namespace

std::string encode_value(const Value& value) {
    std::string text(prefixes[value.index()]);
    if (const auto* const real = std::get_if<double>(&value)) {
        return text + encode_real(*real);
    }
    if (const auto* const reals = std::get_if<std::vector<double>>(&value)) {
        return text + encode_reals(*reals);
    }
    return text + to_text(value);
}

std::optional<Value> decode_value(std::string_view text) {
    for (std::size_t type = 0; type < prefixes.size(); ++type) {
        if (!text.starts_with(prefixes[type])) {
            continue;
        }
        const std::string_view rest = text.substr(prefixes[type].size());
        switch (type) {
        case 0:
            return rest == "0" || rest == "1" ? std::optional<Value>(rest == "1") : std::nullopt;
        case 1:
            return as_value(decode_whole(rest));
        case 2:
            return as_value(decode_real(rest));
        case 3:
            return Value(std::string(rest));
        default:
            return decode_reals(rest);
        }
    }
    return std::nullopt;
}

std::string encode_hash(std::uint64_t hash) {
    return fmt::format("{:016x}", hash);
}

std::optional<std::uint64_t> decode_hash(std::string_view text) {
    std::uint64_t hash = 0;
    const auto [stopped, fault] = std::from_chars(text.data(), text.data() + text.size(), hash, 16);
    const bool whole = text.size() == 16 && fault == std::errc{} && stopped == text.data() + text.size();
    return whole ? std::optional(hash) : std::nullopt;
}

} // namespace basin
