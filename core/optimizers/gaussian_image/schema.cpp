// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gaussian_image/schema.h"

#include "core/optimizer/declare.h"

#include <utility>

namespace basin::gaussian_image {

namespace {

using namespace declare;

constexpr double unlimited = std::numeric_limits<double>::infinity();

/// The same entry with another default than the first choice.
Hyperparameter preferring(Hyperparameter h, std::string value) {
    h.default_value = std::move(value);
    return h;
}

std::vector<Hyperparameter> optimizer_entries() {
    return {
        choice(
            "optimizer", "Algorithm", {"adam", "sgd", "adan"},
            "How the gradient becomes an update: Adam (Kingma and Ba 2015), gradient descent with momentum, "
            "or Adan (Xie et al. 2022). Moments are kept when it changes in a run."),
        real("learning_rate", "Learning rate", "", 0.01, 0.0, 1000.0, RangeScale::logarithmic,
             "Base rate of every group, before its factor and the schedule. Adam moves a parameter by about "
             "the "
             "product of the three an iteration."),
        real("beta1", "β₁", "", 0.9, 0.0, 0.999999, RangeScale::linear,
             "Adam, Adan: weight of the old first moment m (mean of gradients)."),
        real("beta2", "β₂", "", 0.999, 0.0, 0.999999, RangeScale::linear,
             "Adam: weight of the old second moment v (mean of squared gradients). Adan: weight of the old "
             "mean "
             "of gradient differences."),
        real("beta3", "β₃", "", 0.99, 0.0, 0.999999, RangeScale::linear,
             "Adan: weight of the old second moment."),
        real("epsilon", "ε", "", 1e-8, 0.0, 1.0, RangeScale::logarithmic,
             "Adam, Adan: added to the square root of the second moment."),
        real("momentum", "Momentum", "", 0.9, 0.0, 0.999999, RangeScale::linear,
             "Gradient descent: part of the last velocity that is kept."),
        real("clip_norm", "Clip global norm", "", 0.0, 0.0, unlimited, RangeScale::logarithmic,
             "A gradient whose norm over all trained parameters is larger is scaled down to it; 0 = off."),
    };
}

std::vector<Hyperparameter> group_rate_entries() {
    Hyperparameter scale =
        entry("learning_rate_scale", "Factor",
              "Factor on the learning rate of each group of parameters; 0 freezes the group.",
              HyperparameterType::per_group, std::vector<double>{30.0, 20.0, 3.0, 1.0});
    scale.unit = "×";
    scale.minimum = 0.0;
    scale.maximum = 1e6;
    scale.scale = RangeScale::logarithmic;
    scale.choices = {"position", "scale", "rotation", "colour"};
    return {scale, flag("train_rotation", "Train rotation", true,
                        "Off: rotations get neither gradient nor update (seed 002's program).")};
}

std::vector<Hyperparameter> schedule_entries() {
    return {
        choice("schedule", "Schedule", {"constant", "step", "exponential", "cosine"},
               "How the learning rate changes over the run."),
        integer("schedule_start", "Sets in after", "iterations", 0, 0, 1e9, RangeScale::linear,
                "Until then the rate stays at its base value."),
        integer(
            "schedule_span", "Span", "iterations", 10000, 1, 1e9, RangeScale::logarithmic,
            "step, exponential: iterations in which the rate changes by the factor; cosine: length of the "
            "descent."),
        real("schedule_factor", "Factor", "×", 0.5, 0.0, 1.0, RangeScale::linear,
             "step, exponential: what the rate is multiplied with once a span."),
        real("schedule_minimum", "Final rate", "", 0.0, 0.0, 1000.0, RangeScale::logarithmic,
             "cosine: the rate at the end of the span."),
    };
}

std::vector<Hyperparameter> renderer_entries() {
    return {
        preferring(choice("blending", "Blending", {"normalised", "sum"},
                          "normalised: weighted mean of the colours, black where no weight is. sum: weighted "
                          "sum of the colours (GaussianImage)."),
                   "sum"),
        real("cutoff_sigma", "Cut-off", "σ", 0.0, 0.0, 1000.0, RangeScale::linear,
             "Distance from its centre beyond which a Gaussian has no weight; 0 = none."),
        real("weight_floor", "Weight floor", "", 0.0, 0.0, 1.0, RangeScale::logarithmic,
             "normalised: added to the weight sum, as if a black Gaussian of this weight lay everywhere."),
        fixed(real("pixel_centre", "Pixel centre", "px", 0.5, 0.0, 0.5, RangeScale::linear,
                   "Coordinate of the middle of the first pixel: 0.5, or 0 as in seed 002's program.")),
        fixed(choice("parametrisation", "Shape", {"scale-rotation", "cholesky"},
                     "What describes an ellipse: two scales and an angle, or the Cholesky factor of the "
                     "covariance.")),
        fixed(preferring(choice("units", "Units", {"normalised", "pixel"},
                                "Unit of positions and scales: the picture's width and height, or pixels."),
                         "pixel")),
        fixed(choice("position_map", "Position map", {"direct", "tanh"},
                     "direct: the parameter is the position. tanh: the position is (1 + tanh p) / 2 of the "
                     "picture (GaussianImage).")),
    };
}

std::vector<Hyperparameter> limit_entries() {
    return {
        real("min_scale", "Min scale", "w", 0.001, 0.0, 1e6, RangeScale::logarithmic,
             "Scales (Cholesky: l1 and l3) are set back to this after an update, in widths of the picture "
             "(in normalised units the vertical one in heights); 0 = none."),
        real("max_scale", "Max scale", "w", 0.0, 0.0, 1e6, RangeScale::logarithmic,
             "Scales are set back to this after an update, in widths of the picture; 0 = none."),
        flag("clamp_position", "Keep centres inside", true,
             "Centres are set back into the picture after an update (position_map = direct)."),
        flag("clamp_colour", "Keep colours in 0..1", false,
             "Colours are set back into 0..1 after an update. Summed colours profit from negative ones."),
    };
}

std::vector<Hyperparameter> loss_entries() {
    return {
        real("l1_weight", "L1 weight", "", 0.2, 0.0, 1e6, RangeScale::linear,
             "Weight of the mean absolute error in the plotted loss and the combined objective."),
        real("l2_weight", "L2 weight", "", 0.8, 0.0, 1e6, RangeScale::linear,
             "Weight of the mean squared error in the plotted loss and the combined objective."),
        real("ssim_weight", "1 − SSIM weight", "", 0.1, 0.0, 1e6, RangeScale::linear,
             "Weight of 1 − SSIM in the plotted loss and the combined objective."),
        preferring(choice("ssim_window", "SSIM window", {"uniform8", "gaussian11"},
                          "8 × 8 box, or 11 × 11 Gaussian of 1.5 px (Wang et al. 2004)."),
                   "gaussian11"),
        preferring(choice("ssim_padding", "SSIM border", {"valid", "zero"},
                          "valid: whole windows only. zero: a window at every pixel, black outside."),
                   "zero"),
    };
}

std::vector<Hyperparameter> start_entries() {
    return {
        fixed(integer("n", "Gaussians", "", 500, 1, 200000, RangeScale::logarithmic, "Number of Gaussians.")),
        fixed(
            preferring(choice("init", "Placement", {"random", "kmeans", "gradient", "file"},
                              "random: uniform positions and colours. kmeans: centres of clusters of pixels "
                              "alike in place and colour. gradient: positions drawn where the picture "
                              "changes, 30 % anywhere. file: read from init_file."),
                       "gradient")),
        fixed(entry("init_file", "Initial parameters",
                    "init = file: n × 8 little-endian float32, x, y, shape and rotation, red, green, blue of "
                    "each Gaussian (scale-rotation: sx, sy, angle; cholesky: l1, l2, l3), in the unit of "
                    "`units`.",
                    HyperparameterType::text, std::string{})),
        fixed(real("init_scale_low", "Least initial scale", "unit", 0.0, 0.0, 1e6, RangeScale::logarithmic,
                   "Initial scales are uniform from here to init_scale_high; both 0: around sqrt(area / n) / "
                   "2.")),
        fixed(real("init_scale_high", "Largest initial scale", "unit", 0.0, 0.0, 1e6, RangeScale::logarithmic,
                   "See init_scale_low.")),
        fixed(choice("draw_order", "Draw order", {"scale-first", "colour-first"},
                     "init = random: which is drawn first for each Gaussian. Seed 002's program has both "
                     "orders, in two places, and so two initial losses.")),
    };
}

} // namespace

std::shared_ptr<const Schema> make_schema() {
    std::vector<Hyperparameter> all;
    add(all, "Optimizer", optimizer_entries());
    add(all, "Learning rate by group", group_rate_entries());
    add(all, "Schedule", schedule_entries());
    add(all, "Renderer", renderer_entries());
    add(all, "Limits", limit_entries());
    add(all, "Plotted loss", loss_entries());
    add(all, "Differentiated objective",
        {preferring(choice("objective", "Objective", {"l2", "l1", "combined"},
                           "The function whose gradient is used: mean squared error, mean absolute error, or "
                           "the plotted loss itself."),
                    "combined")});
    add(all, "Stopping",
        {integer("patience", "Patience", "iterations", 0, 0, 1e9, RangeScale::linear,
                 "The run stops when the plotted loss has not improved for so long; 0 = never.")});
    add(all, "Start", start_entries());
    add(all, "Image",
        {fixed(integer("resize", "Largest side", "px", 0, 0, 1e6, RangeScale::linear,
                       "The picture is shrunk until its longer side is this; 0 = as it is."))});
    return std::make_shared<const Schema>(std::move(all));
}

} // namespace basin::gaussian_image
