// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/state.h"
#include "core/optimizers/clnf/pdm.h"
#include "core/optimizers/clnf/trail.h"

#include <cstdint>
#include <vector>

namespace basin::clnf {

/// How the hypotheses of a frame came about.
enum class Group : std::int32_t {
    tracked = 0,   ///< one, from the last frame
    detected = 1,  ///< from a box
    empty = 2,     ///< no face to fit
    redetected = 3 ///< from a box, after tracking failed in the same frame
};

/// What a hypothesis does.
enum class Pass : std::int32_t {
    whole = 0,       ///< all windows
    first_scale = 1, ///< the first window alone, to see whether it is worth going on
    completion = 2   ///< the other windows
};

/// Bits of landmark_mode.
constexpr std::int32_t synthetic_bit = 1, pinned_bit = 2, dropped_bit = 4;

/// Everything that survives an iteration.
struct FitState {
    std::int64_t iteration = 0;
    std::int32_t frame = 0;
    std::int32_t hypothesis = 0; ///< fits begun in this frame
    std::int32_t window = 0, stage = 0, stage_iteration = 0;
    Group group = Group::empty;
    Pass pass = Pass::whole;
    std::int32_t candidate = 0;  ///< rotation tried, or rank among those completed
    std::int32_t completing = 0; ///< how many of the best are completed; -1: the one at hand, then done

    Parameters now;          ///< the estimate
    Parameters window_start; ///< where the window's maps were made
    Parameters before_step;  ///< before the last step of this stage
    double likelihood = 0.0; ///< at the kernel centres of the last step; NaN: none yet
    std::vector<double> box; ///< x, y, width, height; px

    // First scales of this group's hypotheses, in the order they were tried: pose, coefficients, score.
    std::vector<float> tried_pose, tried_local;
    std::vector<double> tried_score;
    // The best whole fit of this group so far.
    std::int32_t best_found = 0;
    Parameters best;
    double best_likelihood = 0.0;
    std::int32_t best_succeeded = 0;
    double best_certainty = 0.0;
    // How the last whole fit of this group ended.
    std::int32_t fit_succeeded = 0;
    double certainty = 0.0; ///< of the validator, or of the likelihood; NaN: not asked yet

    // From frame to frame.
    std::int32_t tracking = 0, failures = 0, last_succeeded = 0; ///< failures: since the last success
    Parameters frame_start; ///< estimate of the last frame; of this one, once its face is looked for anew
    std::int32_t frame_succeeded = 0; ///< what was told of the last frame
    double frame_certainty = 0.0, frame_likelihood = 0.0;
    /// The first sigma that each size of window met, by side / 2; 0: none yet.
    std::vector<double> first_sigma;

    // Interventions, by landmark.
    std::vector<std::int32_t> landmark_mode;
    std::vector<float> landmark_target; ///< 2 n px, all x, then all y

    // What pictures and curves tell about the way here.
    Trail trail;
    Ladder best_ladder, ladder; ///< of the best fit of this frame; of the last frame
    std::vector<double> error_last, error_sum, error_most; ///< by landmark group, px
    std::int64_t frames_compared = 0;
    std::int32_t frames_without_face = 0;

    void visit(StateVisitor& visitor);
};

} // namespace basin::clnf
