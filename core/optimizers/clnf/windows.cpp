// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/windows.h"

#include "core/base/text.h"

#include <algorithm>

namespace basin::clnf {

std::optional<std::vector<int>> parse_windows(std::string_view text, std::string& wrong) {
    std::vector<int> windows;
    for (const std::string_view word : split(text, ',')) {
        const auto side = parse_integer(word);
        if (!side || *side < 0 || *side > most_window || (*side > 0 && (*side < 3 || *side % 2 == 0))) {
            wrong = std::string(word);
            return std::nullopt;
        }
        windows.push_back(static_cast<int>(*side));
    }
    return windows;
}

bool all_skipped(const std::vector<int>& windows) {
    return std::all_of(windows.begin(), windows.end(), [](int side) { return side == 0; });
}

} // namespace basin::clnf
