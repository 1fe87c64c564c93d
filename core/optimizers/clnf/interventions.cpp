// SPDX-License-Identifier: GPL-3.0-or-later
// Actions: what a user does to a fit under way.
#include "core/base/error.h"
#include "core/optimizer/action_arguments.h"
#include "core/optimizers/clnf/optimizer.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace basin::clnf {

namespace {

/// From a place of the picture to the fit's coordinates; negative: no place is named.
constexpr double most_px = 1e6; ///< from the picture; far beyond any

double place_of(double in_picture) {
    return in_picture < 0.0 ? -1.0 : std::max(0.0, in_picture - static_cast<double>(pixel_centre));
}

UserError no_reference(const std::string& action) {
    return usage_error(action + " needs a reference", "reference", "none says anything about this frame",
                       "name one with --set reference=FILE");
}

} // namespace

void FaceOptimizer::perform(const std::string& action, const std::vector<Value>& values) {
    const ActionArguments arguments(action_list(), action, false, values);
    const auto number = [&](std::size_t index) { return arguments.real(index, -most_px, most_px); };
    const std::size_t n = problem_->model().landmarks();
    const auto last = static_cast<std::int64_t>(n) - 1;
    if (action == "synthetic_response") {
        mark_landmarks(arguments.whole(0, -1, last), synthetic_bit, place_of(number(1)), place_of(number(2)),
                       action);
    } else if (action == "pin_landmark") {
        const auto landmark = static_cast<std::size_t>(arguments.whole(0, 0, last));
        std::vector<float> shape;
        problem_->model().pdm.shape(state_.now, shape);
        const double x = place_of(number(1)), y = place_of(number(2));
        const bool here = x < 0.0;
        state_.landmark_mode[landmark] |= pinned_bit;
        state_.landmark_target[landmark] = here ? shape[landmark] : static_cast<float>(x);
        state_.landmark_target[n + landmark] = here ? shape[n + landmark] : static_cast<float>(y);
    } else if (action == "drop_landmark") {
        state_.landmark_mode[static_cast<std::size_t>(arguments.whole(0, 0, last))] |= dropped_bit;
    } else if (action == "release_landmarks") {
        const std::int64_t landmark = arguments.whole(0, -1, last);
        for (std::size_t i = 0; i < n; ++i) {
            if (landmark < 0 || static_cast<std::size_t>(landmark) == i) {
                state_.landmark_mode[i] = 0;
                state_.landmark_target[i] = state_.landmark_target[n + i] = 0.0F;
            }
        }
    } else if (action == "move_landmark") {
        move_landmark(static_cast<std::size_t>(arguments.whole(0, 0, last)), place_of(number(1)),
                      place_of(number(2)));
    } else if (action == "teleport_to_reference") {
        teleport();
    } else {
        const auto shift = static_cast<double>(pixel_centre);
        move_box({number(0) - shift, number(1) - shift, number(2), number(3)});
    }
    stops_.reset();
    drop_maps();
    past_windows_.clear();
}

void FaceOptimizer::mark_landmarks(std::int64_t landmark, std::int32_t bit, double x, double y,
                                   const std::string& action) {
    const std::size_t n = problem_->model().landmarks();
    const ReferenceFrame* const reference = problem_->reference(state_.frame);
    if (x < 0.0 && reference == nullptr) {
        throw no_reference(action);
    }
    for (std::size_t i = 0; i < n; ++i) {
        if (landmark < 0 || static_cast<std::size_t>(landmark) == i) {
            state_.landmark_mode[i] |= bit;
            state_.landmark_target[i] = x < 0.0 ? reference->shape[i] : static_cast<float>(x);
            state_.landmark_target[n + i] = x < 0.0 ? reference->shape[n + i] : static_cast<float>(y);
        }
    }
}

void FaceOptimizer::move_landmark(std::size_t landmark, double x, double y) {
    constexpr float weight = 100.0F;
    constexpr int steps = 5; // the model is linear but for the rotation
    const Pdm& pdm = problem_->model().pdm;
    const std::size_t n = pdm.landmarks();
    const ReferenceFrame* const reference = problem_->reference(state_.frame);
    if (x < 0.0 && reference == nullptr) {
        throw no_reference("move_landmark");
    }
    std::vector<float> before, shape, weights(n, 1.0F);
    pdm.shape(state_.now, before);
    std::vector<float> target = before;
    target[landmark] = x < 0.0 ? reference->shape[landmark] : static_cast<float>(x);
    target[n + landmark] = x < 0.0 ? reference->shape[n + landmark] : static_cast<float>(y);
    weights[landmark] = weight;
    fit_shape(pdm, target, weights, settings_.clamp_sigmas, steps, state_.now);
}

void FaceOptimizer::teleport() {
    const ReferenceFrame* const reference = problem_->reference(state_.frame);
    if (reference == nullptr) {
        throw no_reference("teleport_to_reference");
    }
    if (reference->parameters) {
        state_.now = *reference->parameters;
        return;
    }
    const Pdm& pdm = problem_->model().pdm;
    constexpr int steps = 100;
    const std::vector<float> weights(pdm.landmarks(), 1.0F);
    Parameters start = state_.now;
    start.local.assign(pdm.modes(), 0.0F);
    fit_shape(pdm, reference->shape, weights, settings_.clamp_sigmas, steps, start);
    state_.now = start;
}

void FaceOptimizer::move_box(const Box& box) {
    if (state_.group == Group::empty) {
        throw usage_error("there is no fit to move", "move_box", "no face is being fitted in this frame");
    }
    const bool anew = box[2] > 0.0 && box[3] > 0.0;
    if (anew) {
        state_.box.assign(box.begin(), box.end());
    } else if (!(state_.box[2] > 0.0)) {
        throw usage_error("move_box needs a box", "width", "the fit had none so far",
                          "give x, y, width, height");
    }
    const Box from{state_.box[0], state_.box[1], state_.box[2], state_.box[3]};
    const auto candidate = static_cast<std::size_t>(state_.group == Group::tracked ? 0 : state_.candidate);
    begin_hypothesis(state_.pass,
                     start_in_box(problem_->model().pdm, from, hypothesis_rotations()[candidate]));
}

} // namespace basin::clnf
