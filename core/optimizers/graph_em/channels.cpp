// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/graph_em/channels.h"

#include "core/optimizer/declare.h"
#include "core/optimizers/graph_em/scalars.h"

#include <utility>

namespace basin::graph_em {

namespace {

using namespace declare;

ChannelSpec heavy(ChannelKind kind, std::string id, std::string label, std::string group,
                  std::string description) {
    return channel(kind, std::move(id), std::move(label), {}, std::move(group), std::move(description));
}

ChannelSpec picture(std::string id, std::string label, ColourMap map, double low, double high,
                    std::string description) {
    ChannelSpec spec =
        heavy(ChannelKind::image, std::move(id), std::move(label), "Picture", std::move(description));
    spec.colour_map = map;
    spec.low = low;
    spec.high = high;
    return spec;
}

ChannelSpec matrix(std::string id, std::string label, std::string group, std::string description) {
    ChannelSpec spec =
        heavy(ChannelKind::image, std::move(id), std::move(label), std::move(group), std::move(description));
    spec.colour_map = ColourMap::sequential;
    spec.low = spec.high = 0.0;
    spec.shown = false;
    return spec;
}

ChannelSpec kept(std::string id, std::string label, std::string description) {
    ChannelSpec spec =
        heavy(ChannelKind::vector, std::move(id), std::move(label), "Classes", std::move(description));
    spec.kept = true;
    spec.shown = false;
    return spec;
}

ChannelSpec overlay(std::string id, std::string label, std::string table, std::string description) {
    ChannelSpec spec =
        heavy(ChannelKind::overlay, std::move(id), std::move(label), "Picture", std::move(description));
    spec.colour_map = ColourMap::response;
    spec.linked_table = std::move(table);
    return spec;
}

std::vector<ChannelSpec> all_channels() {
    std::vector<ChannelSpec> channels;
    for (const ScalarEntry& entry : scalar_entries()) {
        channels.push_back(entry.spec);
    }
    const std::vector<ChannelSpec> more = {
        kept("class_loss", "Loss of each class",
             "Mean loss_proxy of a class's images in the batch; NaN without any."),
        kept("class_sigma", "σ of each class", "After the update."),
        kept("class_tau", "τ of each class", "After the update."),
        kept("class_steps", "Smoothing steps of each class", "After the update."),
        picture("noisy", "Noisy", ColourMap::colour, 0.0, 1.0,
                "The batch's first image, as it goes into the graph."),
        picture("denoised", "Denoised", ColourMap::colour, 0.0, 1.0, "What the graph makes of it."),
        picture("clean", "Clean", ColourMap::colour, 0.0, 1.0, "The truth."),
        picture("difference", "Difference", ColourMap::diverging, -0.3, 0.3,
                "Denoised minus clean, mean over channels."),
        hidden(picture("reconstruction", "Scored reconstruction", ColourMap::colour, 0.0, 1.0,
                       "What recon_loss and percep_loss measure: the denoised image, or the decoder's.")),
        overlay("graph", "Patch graph", "patches",
                "Edges between patch centres by their weight in W; of more than 12 000 the heaviest."),
        hidden(overlay("patch_centres", "Patch centres", "patches", "The nodes of the graph.")),
        matrix("degree_map", "Degrees", "Degrees", "Sum of W over a patch's edges; a pixel a patch."),
        matrix("similarity_before", "S before smoothing", "Similarity",
               "The similarity matrix of the first image (of more than 400 patches the first 400)."),
        matrix("similarity_after", "S after smoothing", "Similarity", "The same after all steps."),
        hidden(heavy(ChannelKind::vector, "kernel_histogram", "Edge weights", "Kernel histogram",
                     "Share of the first image's edges by the power of ten of their weight.")),
        hidden(heavy(ChannelKind::vector, "spectrum", "Eigenvalues of L", "Spectrum",
                     "Of the first image, ascending; of more than 600 patches about 120 Ritz values.")),
        heavy(ChannelKind::table, "parameters", "Parameters", "Parameters",
              "Every parameter before and after the update, its bounds, and improving updates to the upper "
              "rail."),
        hidden(heavy(ChannelKind::table, "stability", "Stability", "Stability",
                     "Every image of the batch: λmax, its limits, and the τ that was used.")),
        hidden(heavy(ChannelKind::table, "classes", "Classes", "Classes",
                     "Every class: its parameters and losses.")),
        hidden(heavy(ChannelKind::table, "patches", "Patches", "Patches",
                     "The first image's patches: place, neighbours, degree, row sums of S.")),
    };
    channels.insert(channels.end(), more.begin(), more.end());
    return channels;
}

} // namespace

const std::vector<Level>& level_list() {
    static const std::vector<Level> levels{
        {"epoch", "Epoch", {}}, {"iteration", "Batch", {}}, {"phase", "Phase", {}}};
    return levels;
}

const std::vector<Phase>& phase_list() {
    static const std::vector<Phase> phases{
        {"graph", "graph", "Links the patches of every image: W, S, λmax, and the τ that is safe."},
        {"diffuse", "diffuse", "Smooths S and takes weighted means of patches."},
        {"score", "score", "Measures the results against the clean images, and the validation images."},
        {"update", "update", "Lets the learner move the parameters."}};
    return phases;
}

const std::vector<Action>& action_list() {
    static const std::vector<Action> actions{
        {"reset_parameters",
         "Start values again",
         "Sets all parameters, those of the classes too, to their start values and forgets past losses.",
         {},
         "iteration",
         false},
        {"causal_probe",
         "Causal probe",
         "Derivative of every loss term by every parameter on the present batch, by central differences. A "
         "column "
         "of zeros means that no parameter reaches that term: an open loop.",
         {{"step", "Relative step", 0.05}},
         "iteration",
         true},
        {"worked_example",
         "The note's own numbers",
         "The note's worked iterations, recomputed.",
         {},
         "iteration",
         true}};
    return actions;
}

const std::vector<ChannelSpec>& channel_list() {
    static const std::vector<ChannelSpec> channels = all_channels();
    return channels;
}

} // namespace basin::graph_em
