// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/channels.h"

#include "core/optimizer/declare.h"

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
        logarithmic(scalar("mean_shift_rms_cells", "Mean-shift, RMS in cells", "cells", shift + " in cells",
                           "Root mean square of the mean-shift a landmark, in cells of the response maps: "
                           "comparable between windows.")),
        logarithmic(scalar("delta_p_norm", "Parameter step", "mixed", step,
                           "Euclidean norm of the solved step over scale, radians, px and mm, as it is.")),
        logarithmic(scalar("delta_shape_rms_px", "Shape change", "px", step,
                           "Root mean square a landmark of what the update moved.")),
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
    return errors;
}

ChannelSpec image(std::string id, std::string label, ColourMap map, std::string group, double high,
                  std::string description) {
    ChannelSpec channel = declare::channel(ChannelKind::image, std::move(id), std::move(label), "",
                                           std::move(group), std::move(description));
    channel.colour_map = map;
    channel.low = 0.0;
    channel.high = high;
    return channel;
}

ChannelSpec overlay(std::string id, std::string label, std::string description) {
    ChannelSpec channel = declare::channel(ChannelKind::overlay, std::move(id), std::move(label), "px",
                                           "Canvas", std::move(description));
    channel.colour_map = ColourMap::response;
    channel.over = "frame";
    channel.linked_table = "landmarks";
    return channel;
}

std::vector<ChannelSpec> heavy() {
    ChannelSpec local = channel(ChannelKind::vector, "p", "Shape coefficients", "mm", "Parameters",
                                "p_0, p_1 ... after the update.");
    local.kept = true;
    ChannelSpec box = overlay("face_box", "Box", "The box that the fit started from.");
    box.linked_table.clear();
    return {
        local,
        image("frame", "Frame", ColourMap::colour, "Canvas", 1.0, "The picture."),
        image("response_maps", "Response maps", ColourMap::response, "Response maps", 0.0,
              "A tile a landmark: how much each cell looks like it. The window's start is in the middle."),
        hidden(image("patches", "Warped patches", ColourMap::grey, "Patches", 255.0,
                     "A tile a landmark: the picture in the reference frame, as the experts see it.")),
        overlay("points", "Landmarks", "Estimate, start of the window, and reference."),
        overlay("shifts", "Mean-shifts", "Where each landmark is pulled to."),
        hidden(overlay("trails", "Trails", "From the start of the window over the last step.")),
        hidden(box),
        channel(ChannelKind::table, "landmarks", "Landmarks", "", "Landmarks",
                "Each landmark after the update: place, mean-shift, weight, likelihood, error."),
        channel(ChannelKind::table, "modes", "Shape modes", "", "Modes",
                "Pull of the data against pull of the prior for each mode, eigenvalue and place in it."),
        hidden(channel(ChannelKind::table, "frame_result", "Frame result", "", "Frame result",
                       "The last frame that ended, as --landmarks writes it.")),
    };
}

Action action(std::string id, std::string label, std::string effect, std::string description,
              std::vector<ActionParameter> parameters) {
    return {std::move(id),         std::move(label),  std::move(description),
            std::move(parameters), std::move(effect), false};
}

std::vector<Action> all_actions() {
    const ActionParameter landmark{"landmark", "Landmark", std::int64_t{0}};
    const ActionParameter all{"landmark", "Landmark (-1: all)", std::int64_t{-1}};
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

const std::vector<LandmarkGroup>& landmark_groups() {
    static const std::vector<LandmarkGroup> groups{
        {"error_mean_px", "Error", 0, -1},   {"error_jaw_px", "Jaw", 0, 16},
        {"error_brows_px", "Brows", 17, 26}, {"error_nose_px", "Nose", 27, 35},
        {"error_eyes_px", "Eyes", 36, 47},   {"error_mouth_px", "Mouth", 48, 67}};
    return groups;
}

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
        {"update", "update", "Adds the step and keeps the shape within its limits."}};
    return phases;
}

const std::vector<Action>& action_list() {
    static const std::vector<Action> actions = all_actions();
    return actions;
}

std::vector<ChannelSpec> channels_of(bool has_reference) {
    std::vector<ChannelSpec> all = scalars();
    if (has_reference) {
        const std::vector<ChannelSpec> errors = error_scalars();
        all.insert(all.end(), errors.begin(), errors.end());
    }
    const std::vector<ChannelSpec> rest = heavy();
    all.insert(all.end(), rest.begin(), rest.end());
    return all;
}

} // namespace basin::clnf
