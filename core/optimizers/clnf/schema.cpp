// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/schema.h"

#include <utility>

namespace basin::clnf {

namespace {

Hyperparameter entry(std::string id, std::string label, HyperparameterType type, Value value,
                     std::string effect, std::string description) {
    Hyperparameter h;
    h.id = std::move(id);
    h.label = std::move(label);
    h.type = type;
    h.default_value = std::move(value);
    h.takes_effect = std::move(effect);
    h.description = std::move(description);
    return h;
}

Hyperparameter text(std::string id, std::string label, std::string value, std::string effect,
                    std::string description) {
    return entry(std::move(id), std::move(label), HyperparameterType::text, std::move(value),
                 std::move(effect), std::move(description));
}

Hyperparameter flag(std::string id, std::string label, bool value, std::string effect,
                    std::string description) {
    return entry(std::move(id), std::move(label), HyperparameterType::boolean, value, std::move(effect),
                 std::move(description));
}

Hyperparameter real(std::string id, std::string label, std::string unit, double value, double minimum,
                    double maximum, std::string effect, std::string description) {
    Hyperparameter h = entry(std::move(id), std::move(label), HyperparameterType::real, value,
                             std::move(effect), std::move(description));
    h.unit = std::move(unit);
    h.minimum = minimum;
    h.maximum = maximum;
    return h;
}

Hyperparameter integer(std::string id, std::string label, std::int64_t value, double minimum, double maximum,
                       std::string effect, std::string description) {
    Hyperparameter h = real(std::move(id), std::move(label), "", 0.0, minimum, maximum, std::move(effect),
                            std::move(description));
    h.type = HyperparameterType::integer;
    h.default_value = value;
    return h;
}

Hyperparameter choice(std::string id, std::string label, std::vector<std::string> choices, std::string effect,
                      std::string description) {
    Hyperparameter h = entry(std::move(id), std::move(label), HyperparameterType::choice, choices.front(),
                             std::move(effect), std::move(description));
    h.choices = std::move(choices);
    return h;
}

const std::string run = std::string(effect_new_run), frame = "frame", hypothesis = "hypothesis",
                  window = "window", stage = "stage", iteration = "iteration";

std::vector<Hyperparameter> input_entries() {
    return {
        text("model", "Model", "", run,
             "Main file or folder of an OpenFace model, or a FaceTracker file (.tracker). Empty or default: "
             "the "
             "model inside the program."),
        text("box", "Box", "", run,
             "x,y,w,h in px: tight around the landmarks. Empty: from `boxes`, the reference, or a detector."),
        text("boxes", "Boxes", "", run, "CSV with columns frame, x, y, w, h: a box for each frame it names."),
        text("reference", "Reference", "", run,
             "Landmarks to compare with: an OpenFace CSV, frame,x0,y0,... or a .pts file."),
        text("frames", "Frames", "", run, "A:B, 1-based and inclusive; empty: all."),
        integer(
            "motion", "Frames of motion", 0, 0, 100000, run,
            "A single image is turned into so many frames by a synthetic camera motion; 0: it stays one."),
        choice("tracking", "Tracking", {"by-input", "on", "off"}, frame,
               "Start each frame from the last one. by-input: for videos, folders and synthetic motion."),
        integer("reinit_every", "Re-initialise every", 2, 0, 1000, frame,
                "Failures in a row after which a lost face is looked for again (0: never); six times as many "
                "where none was found yet."),
        flag("face_template", "Template tracking", false, frame,
             "Before a frame is fitted, the face of the last one is searched for as a picture and the "
             "estimate "
             "moved there."),
        flag("parts", "Parts", true, hypothesis,
             "After the whole face, the parts that the main file names (eyes, mouth ...) are fitted, take "
             "over "
             "their landmarks, and the shape model is fitted to all of them."),
        flag("validate", "Validator", true, hypothesis,
             "The model's validator decides whether a fit succeeded, or else the confidence that the model "
             "has in "
             "its likelihood. Off, or where it has neither: every fit that did not fail."),
        real("least_certainty", "Least certainty", "", 0.725, 0.0, 1.0, hypothesis,
             "A fit of which the validator is surer than this has succeeded."),
        flag("multi_view", "Several views", false, frame,
             "Try 11 rotations of the mean shape where a face is new, and keep the most likely fit."),
        flag("reinit_multi_view", "Several views when tracking", true, frame,
             "Where frames are tracked, a new or lost face is always tried from 11 rotations, as OpenFace "
             "does in videos."),
        flag("early_termination", "Early termination", true, frame,
             "Fit the first scale alone at first and complete only what looks promising, where the model has "
             "the cut-offs for it."),
        flag("resume_without_shape", "Resume without shape", true, frame,
             "OpenFace: the three best hypotheses are completed from their pose and p = 0, but for the last "
             "one tried."),
    };
}

std::vector<Hyperparameter> schedule_entries() {
    return {
        choice("profile", "Profile", {"openface", "openface-wild", "pyclnf"}, run,
               "Whose base values sigma and reg_factor have while they are left to it."),
        text("windows_init", "Windows, new face", "", hypothesis,
             "Side of the response maps at each scale, in cells; 0 skips one. Empty: 11,9,7,5, for "
             "FaceTracker 11,9,7."),
        text("windows_track", "Windows, tracking", "", hypothesis, "Empty: 0,9,7,0, for FaceTracker 7."),
        integer("iterations_rigid", "Iterations, rigid", 5, 1, 1000, stage, "Most iterations of pose alone."),
        integer("iterations_nonrigid", "Iterations, non-rigid", 5, 1, 1000, stage,
                "Most iterations of pose and shape."),
        choice(
            "stop_rule", "Stop rule", {"shape", "parameters", "none"}, iteration,
            "A stage ends when the shape (px, over all coordinates) or the parameters changed by less than "
            "the threshold."),
        real("stop_threshold", "Stop threshold", "", 0.01, 0.0, 1e6, iteration, "See stop_rule."),
        flag("adapt", "Adapt to scale", true, window,
             "With l = log2(scale / 0.25): reg_factor - 15 l, sigma + l / 4, weight_factor (1 + 2 l)."),
        real("min_scale", "Smallest scale", "px/mm", 0.25, 0.0, 1e6, window,
             "A fit that ends a window smaller than this has failed."),
    };
}

std::vector<Hyperparameter> step_entries() {
    return {
        real("sigma", "Sigma", "cells", 0.0, 0.0, 100.0, iteration,
             "Base width of the mean-shift kernel. 0: the profile's (1.5, wild 1.25), times 1.5 for "
             "main_ceclm_general; FaceTracker: a sixth of the window."),
        choice("kernel", "Kernel", {"table", "exact"}, iteration,
               "table: kernel centres rounded to a tenth of a cell, as OpenFace."),
        flag("first_sigma", "Keep first sigma", false, iteration,
             "OpenFace: a size of window uses the kernel of the sigma that it met first, also when sigma "
             "changes later."),
        choice("sampling", "Sampling", {"warp-affine", "exact"}, window,
               "warp-affine: patches sampled on a grid of 1/32 px, as OpenCV does; exact: bilinear."),
        real("reg_factor", "Regularisation", "", -1.0, -1.0, 1e9, iteration,
             "Base of r in r / eigenvalue. Negative: the profile's (25, wild 35), times 0.9 for "
             "main_ceclm_general; FaceTracker: half of sigma² in image px²."),
        real("lambda_inv_min", "Least 1/eigenvalue", "mm⁻²", 0.0, 0.0, 1e9, iteration,
             "1 / eigenvalue is raised to this; only with lambda_inv_max > 0. OpenFace has no clamp."),
        real("lambda_inv_max", "Largest 1/eigenvalue", "mm⁻²", 0.0, 0.0, 1e9, iteration,
             "1 / eigenvalue is cut to this; 0: no clamp."),
        real("weight_factor", "Weight factor", "", 0.0, 0.0, 1e6, iteration,
             "Landmarks weigh this times the expert's confidence; 0: all weigh 1."),
        choice("weight_source", "Weights", {"confidence", "response-peak"}, iteration,
               "Confidence of the expert, or how far the peak of its response map stands out "
               "(windows of 9 cells and more)."),
        real("clamp_sigmas", "Shape limit", "σ", 3.0, 0.0, 1e6, iteration,
             "Every shape coefficient is cut to so many standard deviations after an update."),
        real("rotation_limit", "Rotation limit", "rad", 0.0, 0.0, 4.0, iteration,
             "Rotations are cut to this after an update; 0: no limit, as OpenFace."),
        text("frozen_modes", "Frozen modes", "", iteration, "Shape modes that do not move, as in 0,3,7."),
        real("pin_weight", "Weight of pins", "", 100.0, 0.0, 1e6, iteration,
             "Weight of a pinned landmark's pull towards its pin."),
    };
}

std::vector<Hyperparameter> fault_entries() {
    return {
        flag("fault_kernel_coefficient", "Kernel coefficient reused", false, iteration,
             "The similarity's coefficient a stands where -1 / (2 sigma²) belongs."),
        flag("fault_offset_frame", "Offset in the wrong frame", false, iteration,
             "Offsets from the base shape are taken in image px as if they were cells."),
        flag("fault_transposed", "2 × 2 transposed", false, iteration,
             "The similarities between image and reference are transposed."),
        flag("fault_interleaved_weights", "Interleaved weights", false, iteration,
             "Weights are ordered x0, y0, x1, y1 ... against a Jacobian of all x, then all y."),
        flag("fault_no_reference_warp", "No reference warp", false, window,
             "Patches are cut at the scale and rotation of the image."),
        flag("fault_border_penalty", "Border penalty", false, window,
             "The rim of every response map is -1e10 before maps are lifted to 0."),
        flag("fault_numeric_rotation", "Numeric rotation Jacobian", false, iteration,
             "Derivatives by Euler angles, although the update composes small rotations."),
    };
}

void add(std::vector<Hyperparameter>& all, const std::string& group, std::vector<Hyperparameter> entries) {
    for (Hyperparameter& each : entries) {
        each.group = group;
        all.push_back(std::move(each));
    }
}

} // namespace

std::shared_ptr<const Schema> make_schema() {
    std::vector<Hyperparameter> all;
    add(all, "Input", input_entries());
    add(all, "Schedule", schedule_entries());
    add(all, "Step", step_entries());
    add(all, "Planted faults", fault_entries());
    return std::make_shared<const Schema>(std::move(all));
}

} // namespace basin::clnf
