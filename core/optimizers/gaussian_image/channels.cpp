// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gaussian_image/channels.h"

#include "core/optimizer/declare.h"

#include <utility>

namespace basin::gaussian_image {

namespace {

using namespace declare;

std::vector<ChannelSpec> scalars() {
    const std::string loss = "Loss and objective", norms = "Norms", coverage = "Coverage",
                      change = "Predicted against actual change";
    return {
        logarithmic(scalar("loss", "Loss", "", loss,
                           "Plotted loss: l1_weight L1 + l2_weight L2 + ssim_weight (1 − SSIM).")),
        hidden(logarithmic(scalar("l1", "L1", "", loss, "Mean absolute error over pixels and channels."))),
        hidden(logarithmic(scalar("l2", "L2", "", loss, "Mean squared error over pixels and channels."))),
        hidden(scalar("ssim", "SSIM", "", "Similarity",
                      "Mean structural similarity over windows and channels (Wang et al. 2004); 1 = equal.")),
        logarithmic(
            scalar("objective", "Objective", "", loss,
                   "The function whose gradient moves the parameters. It is the plotted loss only for "
                   "objective = combined.")),
        scalar("psnr_db", "PSNR", "dB", "Similarity",
               "−10 log10 L2, of the render as it is (not cut to 0..1)."),
        logarithmic(scalar("grad_norm", "Gradient norm", "objective / unit", norms,
                           "Euclidean norm of the objective's gradient over all trained parameters, before "
                           "clipping. Parameters of different units are added up as they are.")),
        logarithmic(scalar("update_norm", "Update norm", "unit", norms,
                           "Euclidean norm of the change of all parameters, after clamping. Parameters of "
                           "different units are added up as they are.")),
        hidden(scalar("learning_rate", "Learning rate", "", "Learning rate",
                      "Rate of the schedule for this update, before the groups' factors.")),
        whole(scalar("holes", "Holes", "px", coverage,
                     "Pixels that no Gaussian covers (weight sum ≤ 1e-10). They get no gradient.")),
        hidden(scalar("hole_error_share", "Error in holes", "", "Share of error",
                      "Share of the squared error that lies in holes.")),
        scalar("predicted_change", "Predicted change", "", change,
               "Sum of gradient · update for the update before this row: the change of the objective if it "
               "were linear. 0 in row 1 and after an edit that changes the objective or pokes a value."),
        scalar("actual_change", "Actual change", "", change,
               "Objective of this row minus that of the row before: what the same update really did. 0 where "
               "predicted_change is."),
        hidden(whole(scalar("scale_clamped", "Scales on a limit", "", coverage,
                            "Scales that sit on min_scale or max_scale after this row's update."))),
    };
}

ChannelSpec image(std::string id, std::string label, ColourMap map, double low, double high,
                  std::string description) {
    ChannelSpec spec;
    spec.id = std::move(id);
    spec.label = std::move(label);
    spec.description = std::move(description);
    spec.kind = ChannelKind::image;
    spec.group = "Canvas";
    spec.colour_map = map;
    spec.low = low;
    spec.high = high;
    return spec;
}

ChannelSpec overlay() {
    ChannelSpec spec;
    spec.id = "ellipses";
    spec.label = "Ellipses";
    spec.description =
        "One-sigma ellipses of the Gaussians, coloured by a quantity of choice. The selected one shows "
        "where it ends.";
    spec.kind = ChannelKind::overlay;
    spec.group = "Canvas";
    spec.colour_map = ColourMap::response;
    spec.linked_table = "gaussians";
    spec.over = "render";
    return spec;
}

ChannelSpec table() {
    ChannelSpec spec;
    spec.id = "gaussians";
    spec.label = "Gaussians";
    spec.description = "Each Gaussian before and after the row's update, its gradient and moments.";
    spec.kind = ChannelKind::table;
    spec.group = "Gaussians";
    return spec;
}

std::vector<ChannelSpec> all_channels() {
    std::vector<ChannelSpec> all = scalars();
    all.push_back(image("target", "Target", ColourMap::colour, 0.0, 1.0, "The picture to fit."));
    all.push_back(image("render", "Render", ColourMap::colour, 0.0, 1.0,
                        "What the Gaussians give before the row's update."));
    all.push_back(image("residual", "Residual", ColourMap::diverging, -0.5, 0.5,
                        "Render − target, mean over channels."));
    all.push_back(image("blind_spots", "Blind spots", ColourMap::mask, 0.0, 0.5,
                        "Mean absolute error of pixels in holes: error that the gradient cannot see."));
    all.push_back(hidden(
        image("hole_map", "Holes", ColourMap::mask, 0.0, 1.0, "1 where no Gaussian covers the pixel.")));
    all.push_back(hidden(image("weight_sum", "Weight sum", ColourMap::sequential, 0.0, 0.0,
                               "Sum of the Gaussians' weights at each pixel.")));
    all.push_back(overlay());
    all.push_back(table());
    return all;
}

std::vector<Action> all_actions() {
    Action first{"reset_first_moments", "Reset m", "Sets the first moments (momentum) to 0.", {},
                 "iteration",           false};
    Action moments{
        "reset_moments",
        "Reset m, v",
        "Sets first and second moments to 0, and with them the step count of the bias corrections.",
        {{"step", "Step count too", true}},
        "iteration",
        false};
    Action check{"gradient_check",
                 "Gradient check",
                 "Compares the gradient with central differences of an independent double-precision "
                 "implementation, at the present parameters.",
                 {{"samples", "Parameters a group", std::int64_t{40}},
                  {"step", "Step of the difference", 1e-4},
                  {"frozen_support", "Keep supports while differencing", true}},
                 "iteration",
                 true};
    return {first, moments, check};
}

} // namespace

const std::vector<Level>& level_list() {
    static const std::vector<Level> levels{{"iteration", "Iteration", {}}, {"phase", "Phase", {}}};
    return levels;
}

const std::vector<Phase>& phase_list() {
    static const std::vector<Phase> phases{
        {"render", "render", "Adds up the Gaussians' weights and colours at every pixel."},
        {"loss", "loss", "Measures the render against the target."},
        {"gradient", "gradient", "Differentiates the objective by every parameter."},
        {"update", "update", "Moves the parameters and keeps them within their limits."}};
    return phases;
}

const std::vector<Action>& action_list() {
    static const std::vector<Action> actions = all_actions();
    return actions;
}

const std::vector<ChannelSpec>& channel_list() {
    static const std::vector<ChannelSpec> channels = all_channels();
    return channels;
}

} // namespace basin::gaussian_image
