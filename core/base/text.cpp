// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <fmt/core.h>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <utility>

namespace basin {

namespace {

template<class T>
std::optional<T> parse_whole(std::string_view text) {
    text = trimmed(text);
    if (text.starts_with('+') && !text.starts_with("+-")) {
        text.remove_prefix(1);
    }
    T value{};
    const char* const end = text.data() + text.size();
    const auto [stopped, fault] = std::from_chars(text.data(), end, value);
    if (fault != std::errc{} || stopped != end) {
        return std::nullopt;
    }
    return value;
}

} // namespace

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t at = text.find(separator);
        parts.push_back(trimmed(text.substr(0, at)));
        if (at == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(at + 1);
    }
}

std::optional<double> parse_real(std::string_view text) {
    return parse_whole<double>(text);
}

std::optional<std::int64_t> parse_integer(std::string_view text) {
    if (const auto whole = parse_whole<std::int64_t>(text)) {
        return whole;
    }
    // Beyond 2^53 a double no longer holds every whole number, so "1e30" or "9.1e18" would be a guess.
    constexpr double exact_limit = 9007199254740992.0;
    const auto real = parse_real(text);
    if (!real || !(std::abs(*real) <= exact_limit) || std::trunc(*real) != *real) {
        return std::nullopt;
    }
    return static_cast<std::int64_t>(*real);
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
    const std::size_t width = b.size() + 1;
    std::vector<std::size_t> before(width), above(width), row(width);
    for (std::size_t j = 0; j < width; ++j) {
        above[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j < width; ++j) {
            const std::size_t substitution = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, substitution});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[j] = std::min(row[j], before[j - 2] + 1);
            }
        }
        std::swap(before, above);
        std::swap(above, row);
    }
    return above[b.size()];
}

std::string did_you_mean(std::string_view name, const std::vector<std::string>& known) {
    const std::size_t tolerance = std::max<std::size_t>(1, name.size() / 3);
    std::vector<std::pair<std::size_t, std::string>> near;
    for (const std::string& candidate : known) {
        const bool contains = name.size() >= 3 && candidate.find(name) != std::string::npos;
        const std::size_t distance = contains ? 1 : edit_distance(name, candidate);
        if (distance <= tolerance) {
            near.emplace_back(distance, "'" + candidate + "'");
        }
    }
    if (near.empty()) {
        return {};
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const auto& x, const auto& y) { return x.first < y.first; });
    std::string list = near[0].second;
    for (std::size_t i = 1; i < std::min<std::size_t>(near.size(), 3); ++i) {
        list += " or " + near[i].second;
    }
    return fmt::format("Did you mean {}?", list);
}

std::string known_names(const std::vector<std::string>& known) {
    return fmt::format("known: {}", fmt::join(known, ", "));
}

} // namespace basin
