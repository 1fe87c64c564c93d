// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/fit_state.h"

#include <algorithm>

namespace basin::clnf {

namespace {

/// Arrays are visited as vectors; a pose of six is copied in and out.
void visit_parameters(StateVisitor& visitor, std::string_view pose_name, std::string_view local_name,
                      Parameters& parameters) {
    std::vector<float> pose(parameters.pose.begin(), parameters.pose.end());
    visitor.array(pose_name, pose);
    pose.resize(pose_count, 0.0F);
    std::copy(pose.begin(), pose.end(), parameters.pose.begin());
    visitor.array(local_name, parameters.local, {}, "mm");
}

template<class Enum>
void visit_enum(StateVisitor& visitor, std::string_view name, Enum& value, Enum last) {
    auto number = static_cast<std::int32_t>(value);
    visitor.scalar(name, number);
    value = static_cast<Enum>(std::clamp(number, 0, static_cast<std::int32_t>(last)));
}

} // namespace

void FitState::visit(StateVisitor& visitor) {
    visitor.scalar("iteration", iteration);
    visitor.scalar("frame", frame);
    visitor.scalar("hypothesis", hypothesis);
    visitor.scalar("window", window);
    visitor.scalar("stage", stage);
    visitor.scalar("stage_iteration", stage_iteration);
    visit_enum(visitor, "group", group, Group::redetected);
    visit_enum(visitor, "pass", pass, Pass::completion);
    visitor.scalar("candidate", candidate);
    visitor.scalar("completing", completing);
    visit_parameters(visitor, "pose", "local", now);
    visit_parameters(visitor, "window_pose", "window_local", window_start);
    visit_parameters(visitor, "previous_pose", "previous_local", before_step);
    visitor.scalar("likelihood", likelihood);
    visitor.array("box", box, {}, "px");
    visitor.array("tried_pose", tried_pose, {static_cast<std::int64_t>(pose_count)});
    visitor.array("tried_local", tried_local, {}, "mm");
    visitor.array("tried_score", tried_score);
    visitor.scalar("best_found", best_found);
    visit_parameters(visitor, "best_pose", "best_local", best);
    visitor.scalar("best_likelihood", best_likelihood);
    visitor.scalar("best_succeeded", best_succeeded);
    visitor.scalar("best_certainty", best_certainty);
    visitor.scalar("fit_succeeded", fit_succeeded);
    visitor.scalar("certainty", certainty);
    visitor.scalar("tracking", tracking);
    visitor.scalar("failures", failures);
    visitor.scalar("last_succeeded", last_succeeded);
    visit_parameters(visitor, "frame_pose", "frame_local", frame_start);
    visitor.scalar("frame_succeeded", frame_succeeded);
    visitor.scalar("frame_certainty", frame_certainty);
    visitor.scalar("frame_likelihood", frame_likelihood);
    visitor.array("first_sigma", first_sigma, {}, "cells");
    visitor.array("landmark_mode", landmark_mode);
    visitor.array("landmark_target", landmark_target, {}, "px");
    trail.visit(visitor);
    best_ladder.visit(visitor, "best_places", "best_norms");
    ladder.visit(visitor, "ladder_places", "ladder_norms");
    visitor.array("error_last", error_last, {}, "px");
    visitor.array("error_sum", error_sum, {}, "px");
    visitor.array("error_most", error_most, {}, "px");
    visitor.scalar("frames_compared", frames_compared);
    visitor.scalar("frames_without_face", frames_without_face);
}

} // namespace basin::clnf
