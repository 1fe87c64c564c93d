// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/channels.h"

#include "core/optimizer/declare.h"
#include "core/optimizers/clnf/face_layout.h"

#include <string>
#include <utility>

namespace basin::clnf {

namespace {

using namespace declare;

std::vector<ChannelSpec> scalars() {
    const std::string shift = "Mean shift", step = "Step", terms = "Terms", pose = "Pose", fit = "Likelihood";
    return {
        scalar(
            "likelihood", "Likelihood", "", fit,
            "Mean over landmarks of log(sum of kernel × response) before the update; that of a hypothesis' "
            "last step decides between hypotheses."),
        hidden(scalar("best_likelihood", "Best so far", "", fit, "Highest likelihood of this frame so far.")),
        logarithmic(
            scalar("mean_shift_norm", "Mean-shift norm", "px, all coordinates", shift,
                   "Euclidean norm of the mean-shift over all 2 n coordinates, in image px. 58 px over "
                   "68 landmarks are 7 px a landmark.")),
        logarithmic(scalar("mean_shift_rms_px", "Mean-shift, RMS", "px", shift,
                           "Root mean square of the mean-shift a landmark, image px.")),
        logarithmic(scalar("mean_shift_rms_cells", "Mean-shift, RMS in cells", "cells", shift,
                           "Root mean square of the mean-shift a landmark, in cells of the response maps: "
                           "comparable between windows.")),
        logarithmic(scalar("delta_p_norm", "Parameter step", "mixed", step,
                           "Euclidean norm of the solved step over scale, radians, px and mm, as it is.")),
        logarithmic(scalar("delta_shape_rms_px", "Shape change", "px", step,
                           "Root mean square a landmark of what the update moved.")),
        hidden(scalar("step_scale", "Step of the scale", "px/mm", "Step by parameter",
                      "The part of the solved step that belongs to the scale.")),
        hidden(scalar("step_rotation", "Step of the rotation", "rad", "Step by parameter",
                      "Euclidean norm over the three small rotations.")),
        scalar("step_translation_px", "Step of the translation", "px", "Step by parameter",
               "Euclidean norm over both translations."),
        scalar("step_shape", "Step of the shape", "mm", "Step by parameter",
               "Euclidean norm over the shape coefficients; 0 in rigid steps."),
        scalar(
            "objective", "Objective", "px²", "Objective",
            "What the step of this row descends, before it: data term and prior. Every window has response "
            "maps of its own: values compare within a window alone."),
        scalar("objective_data", "Data term", "px²", "Objective",
               "-sigma² × sum of weight × log(sum of kernel × response), sigma in px."),
        scalar("objective_prior", "Prior term", "px²", "Objective", "Half the sum of r p² / eigenvalue."),
        hidden(logarithmic(scalar("condition", "Condition of the solve", "", "Condition",
                                  "Of JᵀWJ + prior in its mixed units: a lower bound, from the diagonal of "
                                  "its Cholesky factor."))),
        hidden(whole(scalar("border_peaks", "Peaks at the border", "", "Response maps",
                            "Landmarks whose response map is highest on its rim."))),
        scalar("peak_over_mean", "Peak over mean", "", "Response maps",
               "Mean over landmarks of the highest cell over the mean cell: flat maps have 1."),
        hidden(scalar("reg_factor", "Regularisation", "", terms, "r of the prior r / eigenvalue, in force.")),
        hidden(scalar("sigma", "Sigma", "cells", terms, "Width of the mean-shift kernel, in force.")),
        hidden(scalar("weight_mean", "Mean weight", "", terms, "Mean of the landmarks' weights; 1 without.")),
        hidden(whole(scalar("stopped", "Stopped", "", "Flags",
                            "1 where the iteration only found the stop rule true."))),
        hidden(whole(scalar("clamped_modes", "Clamped modes", "", "Flags",
                            "Shape coefficients that the update left on their limit."))),
        hidden(whole(scalar("window_side", "Window", "cells", "Window", "Side of the response maps."))),
        hidden(whole(scalar("view", "View", "", "Flags", "Index of the experts' view."))),
        hidden(scalar("moved_px", "Moved since the last frame", "px", "Distances",
                      "RMS a landmark from the result of the last frame.")),
        hidden(scalar("from_best_px", "From the best hypothesis", "px", "Distances",
                      "RMS a landmark from the best hypothesis of this frame so far; nan without one.")),
        hidden(scalar("p_scale", "Scale", "px/mm", pose, "After the update.")),
        hidden(scalar("p_rx", "Rotation x", "rad", pose, "Pitch after the update.")),
        hidden(scalar("p_ry", "Rotation y", "rad", pose, "Yaw after the update.")),
        hidden(scalar("p_rz", "Rotation z", "rad", pose, "Roll after the update.")),
        hidden(scalar("p_tx", "Translation x", "px", "Translation", "After the update.")),
        hidden(scalar("p_ty", "Translation y", "px", "Translation", "After the update.")),
    };
}

std::vector<ChannelSpec> error_scalars() {
    std::vector<ChannelSpec> errors;
    for (const LandmarkGroup& group : landmark_groups()) {
        errors.push_back(scalar(group.channel, group.label, "px", "Error",
                                "Mean distance to the reference after the update; nan without one."));
        errors.back().shown = errors.size() <= 2;
    }
    for (const LandmarkGroup& group : landmark_groups()) {
        errors.push_back(scalar(std::string("frame_") + group.channel, group.label, "px", "Error by frame",
                                "Of the last frame that ended: its result against the reference."));
    }
    for (const LandmarkGroup& group : landmark_groups()) {
        errors.push_back(hidden(scalar(std::string("mean_") + group.channel, group.label, "px",
                                       "Error over frames", "Mean over the frames that ended.")));
    }
    for (const LandmarkGroup& group : landmark_groups()) {
        errors.push_back(
            hidden(scalar(std::string("worst_") + group.channel, std::string(group.label) + ", worst", "px",
                          "Error over frames", "Largest of the frames that ended.")));
    }
    return errors;
}

Action action(std::string id, std::string label, std::string effect, std::string description,
              std::vector<ActionParameter> parameters) {
    return {std::move(id),         std::move(label),  std::move(description),
            std::move(parameters), std::move(effect), false};
}

Action question(std::string id, std::string label, std::string description,
                std::vector<ActionParameter> parameters) {
    return {std::move(id),         std::move(label), std::move(description),
            std::move(parameters), "iteration",      true};
}

std::vector<Action> questions() {
    const Value clamp = text("here; lambda_inv_min=0.01 lambda_inv_max=1");
    const ActionParameter settings{"settings", "Hyperparameters", text("here")};
    const ActionParameter both{"settings", "Sets of hyperparameters", clamp};
    const ActionParameter places{"positions", "Positions", text("@*:last, reference")};
    const ActionParameter steps{"iterations", "Iterations, at most", std::int64_t{50}};
    const std::string over = " Response maps are those of the window that is looked at.";
    return {
        question("objective_along", "Objective along a line",
                 "What the steps descend, its data and prior term and the error between two positions and a "
                 "quarter beyond. Positions: here, start, window, reference, or a row as @A:40." +
                     over,
                 {{"from", "From", text("window")},
                  {"to", "To", text("reference")},
                  settings,
                  {"points", "Points", std::int64_t{61}}}),
        question("score_positions", "Score positions",
                 "Objective of every position under every set of hyperparameters: both optima under both "
                 "objectives. @*:last are the ends of all branches; sets are apart by semicolons." +
                     over,
                 {places, both}),
        question("descend_from", "Descend from positions",
                 "Non-rigid steps from every position under every set of hyperparameters: does it stay, and "
                 "where does it end?" +
                     over,
                 {places, both, steps}),
        question(
            "multi_start", "Many starts",
            "Non-rigid steps from a grid over the two shape modes that were chosen last: which starts end "
            "in the same optimum?" +
                over,
            {settings, {"side", "Starts a side", std::int64_t{5}}, {"sigmas", "Reach, σ", 2.0}, steps}),
        question("interaction", "Interaction of two factors",
                 "A scalar at four rows (neither factor, the first, the second, both) as 2 × 2 with effects; "
                 "the last number is the interaction.",
                 {{"positions", "Rows", text("@*:last")}, {"quantity", "Scalar", text("mean_error_jaw_px")}}),
    };
}

std::vector<Action> interventions() {
    const ActionParameter landmark{"landmark", "Landmark", std::int64_t{0}};
    const ActionParameter all{"landmark", "Landmark (-1: all)", std::int64_t{-1}};
    // Places are those of the picture as it is drawn: pixel centres at halves.
    const ActionParameter x{"x", "x, px", -1.0}, y{"y", "y, px", -1.0};
    return {
        action("synthetic_response", "Synthetic response", "window",
               "Response maps become a Gaussian at a point of the picture; at the reference for x < 0.",
               {all, x, y}),
        action("pin_landmark", "Pin landmark", "iteration",
               "Pulls a landmark to a point with the weight of pins; where it is for x < 0.",
               {landmark, x, y}),
        action("drop_landmark", "Drop landmark", "window", "Leaves a landmark out of the fit.", {landmark}),
        action("release_landmarks", "Release landmarks", "window",
               "Ends synthetic responses, pins and drops of a landmark.", {all}),
        action("move_landmark", "Move landmark", "iteration",
               "Moves the estimate so that a landmark comes near a point, the others staying as far as the "
               "model allows; to the reference for x < 0.",
               {landmark, x, y}),
        action("teleport_to_reference", "Teleport to reference", "iteration",
               "The estimate becomes the reference's parameters, or the model fitted to its landmarks.", {}),
        action("move_box", "Move box", "hypothesis", "Starts the hypothesis anew from another box.",
               {x, y, {"width", "Width, px", -1.0}, {"height", "Height, px", -1.0}}),
    };
}

} // namespace

const std::vector<Level>& level_list() {
    static const std::vector<Level> levels{
        {"frame", "Frame", {}},         {"hypothesis", "Hypothesis", {}},
        {"window", "Window", {}},       {"stage", "Stage", {"rigid", "nonrigid"}},
        {"iteration", "Iteration", {}}, {"phase", "Phase", {}}};
    return levels;
}

const std::vector<Phase>& phase_list() {
    static const std::vector<Phase> phases{
        {"response", "response", "Warps a patch around every landmark and evaluates the experts."},
        {"mean-shift", "mean-shift", "Finds where each response map pulls its landmark."},
        {"solve", "solve", "Solves the regularised normal equations for a step."},
        {"update", "update", "Adds the step and keeps the shape within its limits."},
        {"parts", "parts", "Fits the model's parts, from the landmarks that they share with the whole."},
        {"refit", "refit", "Puts the parts' landmarks in place and fits the shape model to all of them."},
        {"validate", "validate", "Asks the model's validator whether the fit succeeded."}};
    return phases;
}

const std::vector<Action>& action_list() {
    static const std::vector<Action> actions = [] {
        std::vector<Action> all = interventions();
        const std::vector<Action> more = questions();
        all.insert(all.end(), more.begin(), more.end());
        return all;
    }();
    return actions;
}

std::vector<ChannelSpec> channels_of(bool has_reference, std::size_t landmarks) {
    std::vector<ChannelSpec> all = scalars();
    if (has_reference) {
        const std::vector<ChannelSpec> errors = error_scalars();
        all.insert(all.end(), errors.begin(), errors.end());
    }
    const std::vector<ChannelSpec> rest = heavy_channels(has_reference, landmarks);
    all.insert(all.end(), rest.begin(), rest.end());
    return all;
}

} // namespace basin::clnf
