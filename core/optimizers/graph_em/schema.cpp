// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/graph_em/schema.h"

#include "core/optimizer/declare.h"
#include "core/optimizers/graph_em/settings.h"

#include <utility>

namespace basin::graph_em {

namespace {

using namespace declare;

std::vector<Hyperparameter> image_entries() {
    return {
        real(
            "noise_sigma", "Noise σ", "", 0.098, 0.0, 1.0,
            "Standard deviation of the Gaussian noise that is added to every image, of a range of 1; not cut "
            "to 0..1. The image without it is the truth."),
        fixed(integer("crop", "Crop", "px", 128, 0, 4096,
                      "Images are cut into squares of this side; smaller ones stay whole. 0: none is cut.")),
        fixed(integer("crops_per_image", "Crops an image", "", 8, 1, 256,
                      "How many squares are cut from one image, at random places.")),
        fixed(integer("most_images", "Images", "", 2500, 1, 60000,
                      "No more images (or crops) than this are used.")),
        integer("batch_size", "Batch size", "", 16, 1, 256,
                "Images of an iteration. Every epoch goes through all training images in an order of its "
                "own."),
    };
}

std::vector<Hyperparameter> graph_entries() {
    return {
        integer("patch", "Patch side", "px", 8, 2, 16,
                "Side of the square patches, all channels in one vector."),
        integer("stride", "Stride", "px", 4, 1, 16, "Distance between neighbouring patches."),
        choice("laplacian", "Laplacian", {"combinatorial", "random-walk"},
               "L = D − W (eigenvalues grow with the weights), or L = I − D⁻¹W (at most 2)."),
        flag("self_loops", "Self loops", false,
             "A patch is similar to itself: S starts with 1 on its diagonal."),
        flag("tanh", "tanh", false,
             "After every step of smoothing S becomes tanh(S), which hides an unstable τ."),
        choice("features", "Feature distance", {"sum", "mean"},
               "Squared distance of two patches: summed over their numbers, or their mean. Summed, the "
               "kernel is "
               "dead on texture."),
        choice("divisor", "Mean over", {"row", "neighbours"},
               "A patch becomes the mean of others weighted by its row of S: of all others, or of its "
               "neighbours in W alone."),
        integer("smooth_steps", "Smoothing steps", "", 5, 0, 20, "How often S becomes S − τ L S."),
        flag("guard", "Guard τ", true,
             "Keeps τ below guard_margin · 2/λmax of each image's L: tau_effective."),
        real("guard_margin", "Guard margin", "", 0.9, 0.05, 1.0,
             "Part of 2/λmax that τ may take where it is guarded."),
    };
}

/// One number for each learned parameter.
Hyperparameter bounds(std::string id, std::string label, const Parameters& values) {
    Hyperparameter h =
        entry(std::move(id), std::move(label),
              "Where learners clip σ, τ, radius, σ of space and σ of features after an update "
              "(the note's table).",
              HyperparameterType::per_group, std::vector<double>(values.begin(), values.end()));
    h.minimum = 1e-4;
    h.maximum = 100.0;
    for (const ParameterText& text : parameter_texts) {
        h.choices.emplace_back(text.id);
    }
    return h;
}

std::vector<Hyperparameter> parameter_entries() {
    const std::string suffix = " Start value; under the learner `fixed` the value itself.";
    return {
        real("sigma", "σ", "", 0.3, 0.01, 5.0, RangeScale::logarithmic,
             "Width of the similarity kernel S." + suffix),
        real("tau", "τ", "", 0.1, 0.001, 1.0, RangeScale::logarithmic, "Step of smoothing." + suffix),
        real("radius", "Radius", "px", 10.0, 1.0, 64.0, "Patches nearer than this are neighbours." + suffix),
        real("sigma_s", "σ of space", "px", 10.0, 0.5, 100.0, RangeScale::logarithmic,
             "Width of W's spatial kernel." + suffix),
        real("sigma_f", "σ of features", "", 0.3, 0.01, 5.0, RangeScale::logarithmic,
             "Width of W's feature kernel." + suffix),
        bounds("lower_bounds", "Lower bounds", default_bounds.lower),
        bounds("upper_bounds", "Upper bounds", default_bounds.upper),
    };
}

std::vector<Hyperparameter> loss_entries() {
    return {
        real("alpha", "α", "", 0.1, 0.0, 10.0, "Bonus on smoothness in loss_proxy."),
        real("percep_weight", "Perceptual weight", "", 1.0, 0.0, 10.0,
             "Weight of percep_loss in loss_proxy."),
        fixed(entry("feature_network", "Feature network",
                    "A file in ONNX format whose outputs are the features that percep_loss compares, run by "
                    "OpenCV. Empty: a fixed bank of oriented filters at three scales.",
                    HyperparameterType::text, std::string())),
        fixed(
            integer("network_side", "Network's side", "px", 0, 0, 1024,
                    "Images are resized to squares of this side for the network (the note: 224). 0: it takes "
                    "them as they are.")),
        fixed(choice(
            "network_input", "Network's input", {"imagenet", "unit", "symmetric"},
            "Values that the network expects: minus the mean, over the standard deviation of ImageNet; "
            "0..1; or -1..1.")),
        choice("smoothness_weights", "Smoothness weights", {"text", "shipped"},
               "0.7 similarity + 0.3 connectivity (the note), or half and half (its program)."),
        choice("connectivity", "Connectivity", {"clamped", "raw"},
               "Directed edges / 5 n, at most 1; or undirected edges / 5 n, as it comes."),
        choice(
            "reconstruction", "Reconstruction", {"by-learner", "graph", "decoder"},
            "What recon_loss and percep_loss score: the graph's result, or a decoder that knows nothing of "
            "the graph (as the note's program has it). By learner: the decoder under seed-shipped alone."),
    };
}

std::vector<Hyperparameter> learner_entries() {
    return {
        choice("learner", "Learner", {"fixed", "seed-text", "seed-shipped", "finite-difference", "spsa"},
               "How parameters follow the loss: not at all; the note's rule (sign of the loss's change times "
               "text_rate); its program's rule (1 % and 2.5 %, σ and τ alone); differences of recon + 0.2 "
               "percep "
               "on a fixed set of crops with step control; the same by two random probes (Spall 1992)."),
        real("text_rate", "λ", "", 0.05, 0.001, 0.5,
             "seed-text: relative change of a parameter an iteration."),
        real("learning_rate", "Learning rate", "", 0.3, 0.0001, 1.0,
             "finite-difference, spsa: first step in log parameters. seed-shipped stores it and never reads "
             "it."),
        integer("smoothing_window", "Smoothing window", "", 1, 1, static_cast<double>(longest_window),
                "seed-text: the change is that of the mean of so many losses. seed-shipped never reads it."),
        real(
            "oscillation_damping", "Oscillation damping", "", 0.0, 0.0, 0.9,
            "seed-text: where the change of the loss turns its sign, λ shrinks by this part and grows back."),
        flag("per_class", "Per-class parameters", false,
             "Each class follows the note's class rule for σ, τ and steps, and is smoothed with its own."),
        flag(
            "replay_batch", "Replay the batch", false,
            "After an update the same batch is scored again: delta_loss_same_batch is the change without the "
            "noise between batches."),
    };
}

} // namespace

std::shared_ptr<const Schema> make_schema() {
    std::vector<Hyperparameter> all;
    add(all, "Images", image_entries());
    add(all, "Parameters", parameter_entries());
    add(all, "Learner", learner_entries());
    add(all, "Graph", graph_entries());
    add(all, "Loss", loss_entries());
    return std::make_shared<const Schema>(std::move(all));
}

} // namespace basin::graph_em
