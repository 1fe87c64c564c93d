// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace basin::cli {

/// What a user chose, as text.
struct RunChoice {
    std::string optimizer;
    std::string preset; ///< "P" or "P:VARIANT"; empty: defaults
    std::vector<std::string> inputs;
    std::vector<std::string> settings; ///< "NAME=VALUE", in order; win over the preset
    std::vector<std::string> edits;    ///< "ITERATION:EDIT", after the variant's
    std::optional<std::uint64_t> seed;
    std::optional<std::int64_t> iterations;
    int threads = 1;
};

/// Everything that determines the run: defaults < preset < variant < settings. Looks up names only; inputs
/// are read when a Run is made from it. Throws usage_error naming the option and close names.
RunSpec make_run_spec(const OptimizerRegistry& registry, const RunChoice& choice);

} // namespace basin::cli
