// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizer/declare.h"
#include "core/optimizers/clnf/channels.h"
#include "core/optimizers/clnf/face_layout.h"

#include <string>
#include <utility>

namespace basin::clnf {

namespace {

using namespace declare;

const std::string canvas = "Canvas", atlas = "Response atlas", drill = "Landmark", objective = "Objective";

ChannelSpec image(std::string id, std::string label, ColourMap map, std::string group,
                  std::string description) {
    ChannelSpec spec = channel(ChannelKind::image, std::move(id), std::move(label), "", std::move(group),
                               std::move(description));
    spec.colour_map = map;
    spec.low = spec.high = 0.0; // from the data
    return spec;
}

ChannelSpec overlay(std::string id, std::string label, std::string over, std::string group,
                    std::string description) {
    ChannelSpec spec = channel(ChannelKind::overlay, std::move(id), std::move(label), "", std::move(group),
                               std::move(description));
    spec.colour_map = ColourMap::response;
    spec.over = std::move(over);
    return spec;
}

ChannelSpec vector(std::string id, std::string label, std::string unit, std::string group, VectorStyle style,
                   std::string description) {
    ChannelSpec spec = channel(ChannelKind::vector, std::move(id), std::move(label), std::move(unit),
                               std::move(group), std::move(description));
    spec.style = style;
    return spec;
}

ChannelSpec table(std::string id, std::string label, std::string description) {
    std::string group = label;
    return channel(ChannelKind::table, std::move(id), std::move(label), "", std::move(group),
                   std::move(description));
}

ChannelSpec of_landmarks(ChannelSpec spec) {
    spec.linked_table = "landmarks";
    return spec;
}

ChannelSpec of_modes(ChannelSpec spec) {
    spec.linked_table = "modes";
    return spec;
}

ChannelSpec tiles(ChannelSpec spec) {
    spec.link = ImageLink::tiles;
    return of_landmarks(std::move(spec));
}

ChannelSpec dragged(ChannelSpec spec, std::string action) {
    spec.drag_action = std::move(action);
    return spec;
}

ChannelSpec kept(ChannelSpec spec) {
    spec.kept = true;
    return spec;
}

using Specs = std::vector<ChannelSpec>;

/// From below to above.
Specs canvas_channels(bool has_reference) {
    ChannelSpec frame = image("frame", "Frame", ColourMap::colour, canvas, "The picture.");
    frame.high = 1.0;
    const auto on_frame = [](std::string id, std::string label, std::string description) {
        return overlay(std::move(id), std::move(label), "frame", canvas, std::move(description));
    };
    Specs all{frame,
              dragged(on_frame("face_box", "Box",
                               "The box that the fit started from. Drag it to start the hypothesis anew."),
                      "move_box"),
              of_landmarks(on_frame("mesh", "Mesh", "Lines along the groups of the face."))};
    if (has_reference) {
        all.push_back(of_landmarks(on_frame("reference_points", "Reference", "Where the landmarks are.")));
        all.push_back(
            hidden(of_landmarks(on_frame("error_lines", "Errors", "From each estimate to its reference."))));
    }
    all.push_back(hidden(
        of_landmarks(on_frame("start_points", "Start", "Where the landmarks were when the window began."))));
    all.push_back(hidden(of_landmarks(
        on_frame("trails", "Trails", "The way of each landmark through the hypothesis so far."))));
    all.push_back(
        of_landmarks(on_frame("shifts", "Mean-shifts", "Where each landmark is pulled to, image px.")));
    all.push_back(dragged(
        of_landmarks(on_frame("points", "Landmarks", "The estimate after the update. Drag one to move it.")),
        "move_landmark"));
    return all;
}

Specs atlas_channels() {
    ChannelSpec patches =
        image("patches", "Warped patches", ColourMap::grey, "Warped patches",
              "A tile a landmark: the picture in the reference frame, as the experts see it.");
    patches.high = 255.0;
    const auto on_atlas = [](std::string id, std::string label, std::string description) {
        return of_landmarks(
            overlay(std::move(id), std::move(label), "response_maps", atlas, std::move(description)));
    };
    return {
        tiles(image("response_maps", "Response maps", ColourMap::response, atlas,
                    "A tile a landmark, one scale: how much each cell looks like it. The window's start is "
                    "in the middle.")),
        on_atlas("atlas_peaks", "Peaks", "The highest cell of each map."),
        on_atlas("atlas_estimates", "Estimates",
                 "Where the mean-shift starts from; not drawn outside of its map."),
        on_atlas("atlas_borders", "Peaks at the border",
                 "Maps whose highest cell is on the rim: the landmark may be outside."),
        tiles(patches)};
}

Specs drill_channels() {
    ChannelSpec patch = image("landmark_patch", "Warped patch", ColourMap::grey, drill,
                              "The picture around the landmark in focus, as its expert sees it.");
    patch.high = 255.0;
    return {image("landmark_map", "Response map", ColourMap::response, drill,
                  "The response map of the landmark in focus, with its values."),
            overlay("landmark_kernel", "Kernel, σ and 2 σ", "landmark_map", drill,
                    "The mean-shift's kernel around its centre."),
            overlay("landmark_peak", "Peak", "landmark_map", drill, "The highest cell."),
            overlay("landmark_shift", "Mean-shift", "landmark_map", drill, "In cells."),
            overlay("landmark_place", "Place", "landmark_map", drill,
                    "The kernel's centre, which is the estimate before the update, and the reference."),
            patch,
            image("landmark_neurons", "Single neurons", ColourMap::response, drill,
                  "What each neuron of the expert answers, their sum, and the map after smoothing."),
            image("landmark_history", "Windows so far", ColourMap::response, drill,
                  "Maps of the landmark in focus in all windows of this hypothesis so far."),
            overlay("history_extents", "Extent", "landmark_history", drill, "What each window covers."),
            overlay("history_starts", "Start of the window", "landmark_history", drill,
                    "Where the landmark was when the window began."),
            overlay("history_peaks", "Peak", "landmark_history", drill, "The highest cell of each window.")};
}

Specs mode_channels(bool has_reference) {
    ChannelSpec eigenvalues =
        logarithmic(vector("eigenvalues", "Eigenvalues", "mm²", "Eigen-spectrum", VectorStyle::line,
                           "Variance of each mode, and where a clamp of 1/eigenvalue would cut."));
    Specs all{of_modes(eigenvalues),
              of_modes(vector("data_pull", "Data pull", "px²/mm", "Pulls", VectorStyle::bars,
                              "JᵀW·shift of each mode: where the response maps pull it. Known after solve.")),
              of_modes(vector("prior_pull", "Prior pull", "px²/mm", "Pulls", VectorStyle::bars,
                              "r p / eigenvalue of each mode: how the prior pulls it back to 0.")),
              of_modes(vector("coefficients", "Coefficients", "σ", "Shape", VectorStyle::bars,
                              "Shape coefficients after the update over their standard deviation, and their "
                              "limit."))};
    if (has_reference) {
        all.push_back(of_modes(vector("reference_coefficients", "Reference", "σ", "Shape",
                                      VectorStyle::points, "The reference's, where it has parameters.")));
    }
    return all;
}

Specs ladder_channels() {
    const auto rung = [](std::string id, std::string label, std::string unit, std::string description) {
        return logarithmic(vector(std::move(id), std::move(label), std::move(unit), "Window ladder",
                                  VectorStyle::line, std::move(description)));
    };
    return {rung("ladder_norm", "Norm", "px, all coordinates",
                 "Raw norm of the mean-shift over all coordinates, window after window of the last frame."),
            rung("ladder_rms", "RMS", "px",
                 "Mean-shift a landmark in image px: falls with the size of a "
                 "cell alone."),
            rung("ladder_cells", "RMS in cells", "cells",
                 "Mean-shift a landmark in cells of the response maps: what tells progress between "
                 "windows.")};
}

Specs tables() {
    return {table("landmarks", "Landmarks",
                  "Each landmark after the update: place, mean-shift, peak of its response "
                  "map, kernel, weight, likelihood, error."),
            table("modes", "Shape modes",
                  "Pull of the data against pull of the prior for each mode, eigenvalue and place in it."),
            table("ladder", "Windows",
                  "First and last mean-shift of each window of the last frame, in every unit."),
            hidden(table("pose", "Pose", "Scale, rotation and translation, and what moved them.")),
            hidden(table("landmark_windows", "Landmark in windows",
                         "The landmark in focus in each window of this hypothesis so far.")),
            hidden(table("frame_result", "Frame result",
                         "The last frame that ended, as --landmarks writes it."))};
}

} // namespace

std::vector<ChannelSpec> heavy_channels(bool has_reference, std::size_t landmarks) {
    Specs all{kept(hidden(vector("p", "Shape coefficients", "mm", "Parameters", VectorStyle::bars,
                                 "p_0, p_1 ... after the update."))),
              of_landmarks(
                  kept(hidden(vector("shift_cells", "Mean-shift of landmarks", "cells", "Landmarks in time",
                                     VectorStyle::bars, "Length of each landmark's mean-shift."))))};
    if (has_reference) {
        all.push_back(of_landmarks(
            kept(hidden(vector("landmark_error", "Error of landmarks", "px", "Landmarks in time",
                               VectorStyle::bars, "Distance of each landmark to its reference.")))));
    }
    const ChannelSpec weights =
        of_landmarks(vector("weights", "Weights", "", "Weights", VectorStyle::bars,
                            "What each landmark weighs in the solve; all 1 with weight_factor 0."));
    for (const Specs& some : {canvas_channels(has_reference), atlas_channels(), drill_channels(),
                              Specs{image("objective_map", "Objective", ColourMap::sequential, objective,
                                          "What the steps of this window descend, over the two shape modes "
                                          "that were chosen last; everything else as it is."),
                                    overlay("objective_contours", "Contours", "objective_map", objective,
                                            "Lines of equal objective, nearer to each other towards the "
                                            "least one."),
                                    overlay("objective_marks", "Way", "objective_map", objective,
                                            "Start, way and estimate, and the reference's coefficients.")},
                              ladder_channels(), Specs{weights}, mode_channels(has_reference), tables()}) {
        all.insert(all.end(), some.begin(), some.end());
    }
    for (ChannelSpec& spec : all) {
        if (spec.kind == ChannelKind::overlay && spec.linked_table == "landmarks") {
            spec.item_groups = item_groups(landmarks); // an item a landmark, or an edge within a group
        } else if (spec.id == "objective_marks") {
            spec.item_groups = {
                {"way", "Way"}, {"start", "Start"}, {"reference", "Reference"}, {"estimate", "Estimate"}};
        }
    }
    return all;
}

} // namespace basin::clnf
