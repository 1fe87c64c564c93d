// SPDX-License-Identifier: GPL-3.0-or-later
// The stories of seeds 000 (on the embedded clip) and 001 (on generated pictures).
#include "core/optimizer/declare.h"
#include "core/optimizers/clnf/presets.h"

#include <string>
#include <utility>
#include <vector>

namespace basin::clnf {

namespace {

using namespace declare;

ScheduledEdit at_first(std::string action, std::vector<Value> arguments = {}) {
    ScheduledEdit scheduled;
    scheduled.iteration = 1;
    scheduled.edit.kind = Edit::Kind::action;
    scheduled.edit.target = std::move(action);
    scheduled.edit.arguments = std::move(arguments);
    return scheduled;
}

/// The Python port of both seeds.
SettingList port_settings() {
    return {{"profile", text("pyclnf")},
            {"sigma", 2.5},
            {"reg_factor", 22.5},
            {"windows_init", text("11,9,7,5")},
            {"kernel", text("exact")},
            {"sampling", text("exact")},
            {"stop_rule", text("parameters")},
            {"stop_threshold", 0.005},
            {"reinit_multi_view", false}};
}

PresetVariant variant(std::string id, std::string label, std::string description, SettingList settings,
                      std::vector<ScheduledEdit> edits = {}) {
    return {std::move(id), std::move(label), std::move(description), std::move(settings), std::move(edits)};
}

PresetCard card(std::string origin, std::string title, std::string story, std::string verdict,
                PresetCard::Figure second) {
    PresetCard made;
    made.origin = std::move(origin);
    made.title = std::move(title);
    made.story = std::move(story);
    made.figures = {{"68", "landmarks"}, std::move(second)};
    made.verdict = std::move(verdict);
    made.image = "frame";
    made.overlays = {"error_lines", "mesh"};
    return made;
}

} // namespace

Preset seed_000() {
    Preset preset = declare::preset(
        "seed-000", "Seed 000: a fit that does not converge",
        "The embedded clip, from a box 20 px off that was chosen for it. The raw norm of the mean-shift "
        "falls from window to window and looks like progress; in cells of the response maps next to nothing "
        "changes within a window. Patches are cut without the reference warp, so that the experts look at "
        "the wrong scale and no map reaches the face. All weights are 1 by design: weight_factor is 0.",
        port_settings());
    preset.settings.emplace_back("windows_init", text("11,9,7")); // the default model has three scales
    preset.settings.emplace_back("windows_track", text("11,9,7"));
    preset.settings.emplace_back("box", text("61,68,164,147")); // 17 px left of the face, 12 below it
    preset.settings.emplace_back("stop_rule", text("none"));    // the port never got below its threshold
    preset.settings.emplace_back("fault_no_reference_warp", true);
    preset.brings_input = true;
    preset.variants = {
        variant("without-fault", "Without the fault",
                "The reference warp is back: 0.3 px instead of 20.2 in frame 1, from the same box.",
                {{"fault_no_reference_warp", false}}),
        variant(
            "synthetic-maps", "Known response maps",
            "Hypotheses 1 and 2: with Gaussians at the reference of frame 1 the same mean-shift comes from "
            "20.2 to 5.3 px in frame 1 and to 1.5 px in frame 2. It is the maps.",
            {}, {at_first("synthetic_response", {std::int64_t{-1}, -1.0, -1.0})}),
        variant(
            "reference-init", "Started at the reference",
            "Hypothesis 3: from the true parameters the fit stays within 0.7 px. The start matters because "
            "without the warp every map reaches 5 px instead of 20.",
            {}, {at_first("teleport_to_reference")}),
        variant("weighted", "Weights in use", "Hypothesis 4: weights by confidence change nothing.",
                {{"weight_factor", 2.5}}),
        variant("patient", "Fifty iterations",
                "The threshold is not too strict: frame 1 ends at 20.2 px again.",
                {{"iterations_rigid", whole(50)}, {"iterations_nonrigid", whole(50)}}),
        variant(
            "kernel-fault", "Kernel coefficient reused",
            "The fault that the port really had at first: every landmark is pushed to the rim of its map.",
            {{"fault_no_reference_warp", false}, {"fault_kernel_coefficient", true}})};
    preset.card =
        card("Seed 000", "A fit that does not converge",
             "The norm of the mean-shift falls over three windows, yet no landmark comes nearer. Where "
             "does the fall come from?",
             "Does not converge", {"3", "windows"});
    preset.card->severity = PresetCard::Severity::error;
    preset.card->moments = {1, 20, 40};
    preset.card->iterations = 60;
    return preset;
}

Preset seed_001() {
    Preset preset = declare::preset(
        "seed-001", "Seed 001: two optima",
        "Start × clamp of 1/eigenvalue as four branches. The clamp helps from the box and hurts from the "
        "reference; only the 2 × 2 with its interaction tells both. Every start ends in the same place: the "
        "two optima belong to two objectives, not to two basins. Generated pictures, as the story needs "
        "eigenvalues above 100 and below 1, and the default model's lie between 360 and 1.3; box and windows "
        "were chosen so that the interaction shows.",
        port_settings());
    preset.settings.emplace_back("windows_track", text("0,9,7,5"));
    preset.settings.emplace_back("box", text("63,47,155,122"));
    preset.brings_input = true;
    preset.opens_variants = true;
    const SettingList clamp{{"lambda_inv_min", 0.01}, {"lambda_inv_max", 1.0}};
    preset.variants = {
        variant("clamped", "Clamped", "From the box, 1/eigenvalue clamped to [0.01, 1].", clamp),
        variant("reference-init", "Reference start", "From the reference's parameters, without a clamp.", {},
                {at_first("teleport_to_reference")}),
        variant("clamped-reference-init", "Clamped, reference start",
                "From the reference's parameters, 1/eigenvalue clamped to [0.01, 1].", clamp,
                {at_first("teleport_to_reference")})};
    preset.card = card("Seed 001", "Two optima",
                       "A clamp of the prior helps from one start and hurts from another. Two basins, or two "
                       "objectives?",
                       "Interaction", {"2 × 2", "branches"});
    preset.card->severity = PresetCard::Severity::note;
    preset.card->moments = {1, 40, 400};
    preset.card->iterations = 600;
    return preset;
}

} // namespace basin::clnf
