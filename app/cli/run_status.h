// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/optimizer.h"

#include <optional>
#include <span>
#include <string>

namespace basin::cli {

/// How a run ended. Divergence and collapse are results: exit status 0.
struct RunStatus {
    std::string id;     ///< "completed", "converged", "diverged", "collapsed" or "stopped"
    std::string reason; ///< one clause for people; may be empty
};

/// From where to where a loss has gone: medians of windows, in the loss's own sign.
struct Divergence {
    double best = 0.0, last = 0.0;
};

/// Tells whether a loss that was once low has gone up for good.
///
/// The series is cut, from its end, into windows of w = rows / 20 rows (5 to 101; fewer than three windows
/// are never judged) and each is represented by its median, so that single lucky or unlucky batches do not
/// count. With B the lowest median, E the last, F the first value, and s = 1.4826 MAD the noise inside the
/// window of B, the run has diverged when the rise E - B is more than
///   1. a quarter of the progress that was made, max(F - B, 0),
///   2. three times the noise s: a healthy run that wanders about its optimum stays inside, and
///   3. 1 % of |B|: rounding and slow drift at the end of a run are no divergence.
/// A last window that is mostly infinite counts as a rise. `rises`: larger is better, the series is mirrored.
/// Returns B and E of a run that has diverged, else nothing.
std::optional<Divergence> divergence_of(std::span<const double> losses, bool rises);

/// The status of a run that came to its planned end or stopped by itself: `collapsed` when the optimizer says
/// so, or when its last loss is not finite; then what the optimizer says; then divergence_of; else completed.
/// `one_descent` false: the rows are many descents after each other (windows of frames), which say nothing
/// when compared, so divergence is not judged.
RunStatus judge(std::span<const double> losses, bool rises, const std::optional<StopReason>& stop,
                bool one_descent = true);

} // namespace basin::cli
