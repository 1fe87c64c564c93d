// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace basin::clnf {

/// What is known about a model beyond OpenFace's files: `basin_model.txt` beside its main file. A keyword a
/// line, '#' begins a comment, a later line of the same name takes the place of an earlier one:
///   Confidence SLOPE OFFSET   confidence of a fit = 1 / (1 + exp(-(SLOPE l + OFFSET))), l its likelihood
///   Set NAME VALUE            what an automatic value stands for with this model: `sigma` (0) in cells,
///                             `reg_factor` (negative), `windows_init` and `windows_track` (empty)
/// A value that is set by hand goes before it; it goes before the profile and the built-in windows.
struct Companion {
    static constexpr const char* file_name = "basin_model.txt";

    std::optional<std::array<double, 2>> confidence; ///< slope a nat, offset
    std::optional<double> sigma, reg_factor;
    std::vector<int> windows_init, windows_track; ///< empty: not set

    /// 0 to 1; 0 for a likelihood that is no number. Needs `confidence`.
    double confidence_of(double likelihood) const;
    friend bool operator==(const Companion&, const Companion&) = default;
};

/// Throws input_error naming line and expectation.
Companion parse_companion(std::string_view text, const std::string& path);
/// What parse_companion() reads.
std::string companion_text(const Companion& companion);
/// The companion beside a main file; an empty one where there is no such file. Throws input_error.
Companion read_companion(const std::string& main_path);

} // namespace basin::clnf
