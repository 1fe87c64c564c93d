// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace basin::clnf {

constexpr int most_window = 41; ///< cells

/// Sides of windows, one a scale, as in "11,9,7": each 0 (the scale is skipped) or odd from 3 to most_window.
/// None when a word is neither; it is put into `wrong`.
std::optional<std::vector<int>> parse_windows(std::string_view text, std::string& wrong);

/// Whether every scale is skipped.
bool all_skipped(const std::vector<int>& windows);

} // namespace basin::clnf
