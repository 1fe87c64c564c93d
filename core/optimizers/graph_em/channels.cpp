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
    spec.linked_table = "patches";
    spec.link = ImageLink::rows;
    return spec;
}

ChannelSpec kept(std::string id, const std::string& label, std::string description) {
    ChannelSpec spec = heavy(ChannelKind::vector, std::move(id), label, label, std::move(description));
    spec.linked_table = "classes";
    spec.style = VectorStyle::line;
    spec.kept = true;
    spec.shown = false;
    return spec;
}

ChannelSpec degree_map() {
    ChannelSpec spec = heavy(ChannelKind::image, "degree_map", "Degrees", "Degrees",
                             "Sum of W over a patch's edges; a pixel a patch.");
    spec.colour_map = ColourMap::sequential;
    spec.low = spec.high = 0.0;
    spec.shown = false;
    return spec;
}

ChannelSpec ribbon() {
    ChannelSpec spec =
        heavy(ChannelKind::image, "sign_ribbon", "Sign of the loss's change", "Sign ribbon",
              "The last 65 changes: where the loss rose and where it fell. All that the note's rules "
              "see of it.");
    spec.colour_map = ColourMap::diverging;
    spec.low = -1.0;
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
                "As it goes into the graph: a validation image, or the image that is chosen in the "
                "table of images."),
        picture("denoised", "Denoised", ColourMap::colour, 0.0, 1.0, "What the graph makes of it."),
        picture("clean", "Clean", ColourMap::colour, 0.0, 1.0, "The truth."),
        picture("difference", "Difference", ColourMap::diverging, -0.3, 0.3,
                "Denoised minus clean, mean over channels."),
        hidden(picture("reconstruction", "Scored reconstruction", ColourMap::colour, 0.0, 1.0,
                       "What recon_loss and percep_loss measure: the denoised image, or the decoder's.")),
        overlay("graph", "Patch graph", "patches",
                "Edges between patch centres by their weight in W; of more than 12 000 the heaviest."),
        hidden(overlay("patch_centres", "Patch centres", "patches", "The nodes of the graph.")),
        degree_map(),
        ribbon(),
        matrix("similarity_before", "S before smoothing", "Similarity",
               "The similarity matrix of the pictured image (of more than 400 patches the first 400)."),
        matrix("similarity_after", "S after smoothing", "Similarity", "The same after all steps."),
        heavy(ChannelKind::vector, "kernel_histogram", "Edge weights", "Kernel histogram",
              "Share of the pictured image's edges by the power of ten of their weight; weights below 1e-12 "
              "count in "
              "the first bar."),
        heavy(ChannelKind::vector, "spectrum", "Eigenvalues of L", "Spectrum",
              "Of the pictured image, ascending, with 1/τ and 2/τ across; of more than 600 patches about "
              "120 Ritz "
              "values."),
        heavy(ChannelKind::table, "parameters", "Parameters", "Parameters",
              "Every parameter before and after the update, its bounds, and improving updates to the upper "
              "rail."),
        heavy(
            ChannelKind::table, "images", "Images", "Images",
            "Every image of the batch and of validation: λmax, its limits, the τ that was used, scores. The "
            "chosen one is pictured."),
        hidden(heavy(ChannelKind::table, "classes", "Classes", "Classes",
                     "Every class: its parameters and losses.")),
        heavy(ChannelKind::table, "patches", "Patches", "Patches",
              "The pictured image's patches: place, neighbours, degree, row sums of S."),
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
        {"batch_noise",
         "Batches against the update",
         "The loss of several batches at the parameters before and after this update. What the note's rules "
         "take for the effect of an update is the difference of two rows; what the update did is the "
         "difference within a row.",
         {{"batches", "Batches", std::int64_t{16}}},
         "iteration",
         true},
        {"rails",
         "Parameters on a rail",
         "Which parameters sit on a bound, and whether the score suffers from it: recon + 0.2 percep of the "
         "graph's result on the fixed set of crops here, a tenth inwards and a tenth beyond.",
         {},
         "iteration",
         true},
        {"tuning_advice",
         "The note's advice, tried",
         "Goes on from here as it is, with a smoothing window of 10 and with a learning rate of 0.02, and "
         "compares "
         "the parameters. A difference of 0 means: no effect.",
         {{"iterations", "Iterations", std::int64_t{10}}},
         "iteration",
         true},
        {"worked_example",
         "The note's own numbers",
         "The note's worked iterations and claims, recomputed.",
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
