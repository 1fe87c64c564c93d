// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace basin::openface {

/// When the first scale of one hypothesis is good enough: weight × likelihood + bias > cutoff, by view of the
/// first scale.
struct EarlyTerminationFile {
    std::vector<double> weights, biases, cutoffs; ///< equally many
    friend bool operator==(const EarlyTerminationFile&, const EarlyTerminationFile&) = default;
};

/// `views` = 0 takes a third of the numbers for each. Throws input_error.
EarlyTerminationFile parse_early_termination(std::string_view text, const std::string& path,
                                             std::size_t views = 0);
EarlyTerminationFile read_early_termination(const std::string& path, std::size_t views = 0);
std::string early_termination_text(const EarlyTerminationFile& file);

} // namespace basin::openface
