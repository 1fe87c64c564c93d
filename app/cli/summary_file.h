// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/run_status.h"
#include "core/run/run.h"

#include <cstdint>
#include <optional>
#include <string>

namespace basin::cli {

/// The loss at an iteration (row).
struct LossAt {
    std::int64_t iteration = 0;
    double loss = 0.0;
};

/// What is said about a run that ended.
struct RunSummary {
    RunStatus status;
    std::int64_t iterations = 0; ///< rows
    std::optional<LossAt>
        best; ///< the first lowest (highest where the loss rises); none without a finite loss
    std::optional<LossAt> final;  ///< the last row
    std::uint64_t state_hash = 0; ///< of State alone
    double elapsed_secs = 0.0;
    double iterations_per_sec = 0.0;
    std::string isa;
    SegmentId tip = 0;
};

/// Fills everything that follows from the rows on the path to `tip`; `stopped`: why it was stopped from
/// outside.
RunSummary summarise(const Run& run, SegmentId tip, const std::optional<std::string>& stopped);

/// The summary as JSON: fields of RunSummary, settings, inputs, seed, edits, the last row, version. Numbers
/// that are not finite are the strings "nan", "inf", "-inf". `state_hash` is 16 hexadecimal digits.
std::string summary_json(const Run& run, const RunSummary& summary);

/// The same for people, a few lines.
std::string summary_text(const Run& run, const RunSummary& summary);

} // namespace basin::cli
