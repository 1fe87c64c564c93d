// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gmm/presets.h"

#include "core/optimizer/declare.h"

#include <string>
#include <utility>

namespace basin::gmm {

namespace {

using namespace declare;

Preset small() {
    Preset preset = declare::preset(
        "generated", "A mixture with known truth",
        "Samples drawn from five normals in eight dimensions, fitted with six components by Adam in "
        "natural parameters.",
        {{"algorithm", text("natural-adam")},
         {"k", whole(6)},
         {"gen_samples", whole(600)},
         {"learning_rate", 1e-3},
         {"batch_steps", whole(20)}});
    preset.iterations = 300;
    preset.brings_input = true;
    return preset;
}

Preset seed_003() {
    Preset preset =
        declare::preset("seed-003", "Seed 003: the mixture that collapses",
                        "20 components on 3000 samples of 10 classes in 50 dimensions, single precision, "
                        "1000 steps of Adam an epoch. "
                        "The pull on the precision has no counterweight: small components shrink, one of "
                        "them runs empty, and its "
                        "mean is 0 / 0.",
                        {{"algorithm", text("natural-adam")},
                         {"k", whole(20)},
                         {"precision", text("float32")},
                         {"gen_samples", whole(3000)},
                         {"gen_dimensions", whole(50)},
                         {"gen_components", whole(10)},
                         {"gen_separation", 0.7},
                         {"gen_scale", 36.66},
                         {"lat_min_var", 0.01},
                         {"component_0", text("difference")},
                         {"lwr_prs_reg", 1e-2}});
    preset.iterations = 500;
    preset.seed = 0;
    preset.brings_input = true;
    preset.variants = {
        {"raw-scale",
         "Not normalised",
         "Deviations of 45: η₂ starts 2.4 steps away from 0 and crosses it within a few steps.",
         {{"normalise", false}, {"init_variance", text("total")}, {"lwr_prs_reg", 0.0}},
         {}},
        {"weak-pull",
         "Weak pull",
         "Lower precision 1e-4: the same, later or not at all; that depends on the seed.",
         {{"lwr_prs_reg", 1e-4}},
         {}},
        {"high-floor",
         "Floor 1.0",
         "The floor of the variances is as wide as the data: most of them lie on it from the first epoch on.",
         {{"lat_min_var", 1.0}, {"lwr_prs_reg", 0.0}},
         {}},
        {"safe-split",
         "Least weight before the split",
         "The same pull; an empty component is given its least weight before anything is divided by it.",
         {{"split_order", text("safe")}},
         {}},
        {"own-sums",
         "Component 0 from its own sums",
         "The same pull; component 0 keeps its digits, so it is another one that runs empty first.",
         {{"component_0", text("summed")}},
         {}},
    };
    PresetCard card;
    card.origin = "Seed 003";
    card.title = "A mixture that collapses";
    card.story =
        "Twenty components settle, then one of them shrinks, loses its last sample, and is divided by its "
        "weight of zero. The run stops at that division.";
    card.figures = {{"20", "components"}, {"50", "dimensions"}};
    card.verdict = "Collapses";
    card.severity = PresetCard::Severity::error;
    card.image = "variance";
    card.moments = {1, 10, 20};
    card.iterations = 40;
    preset.card = card;
    return preset;
}

Preset sweep() {
    Preset preset =
        declare::preset("seed-003-sweep", "Seed 003: the regime that its sweep ends with",
                        "The samples of seed 003 with what its note recommends: variance floor 0.01, lower "
                        "precision 1e-5, 1000 steps an epoch. To vary one thing from.",
                        seed_003().settings);
    preset.settings.back() = {"lwr_prs_reg", 1e-5};
    preset.iterations = 500;
    preset.seed = 0;
    preset.brings_input = true;
    return preset;
}

Preset peer() {
    Preset preset = declare::preset(
        "peer", "The work of the comparison program",
        "EM from a given start, 1e-6 added to every variance, samples as they are. Brings generated "
        "samples where no file is given.",
        {{"algorithm", text("em")},
         {"normalise", false},
         {"reg_covar", 1e-6},
         {"k", whole(20)},
         {"gen_samples", whole(6000)},
         {"gen_dimensions", whole(50)},
         {"gen_components", whole(20)}});
    preset.iterations = 10;
    preset.brings_input = true;
    preset.variants = {
        {"natural",
         "Adam in natural parameters",
         "Plain coordinates, 1000 steps on one E step, η₂ clamped.",
         {{"algorithm", text("natural-adam")}, {"coordinates", text("plain")}, {"clamp_eta2", true}},
         {}}};
    return preset;
}

} // namespace

std::vector<Preset> make_presets() {
    return {small(), seed_003(), sweep(), peer()};
}

} // namespace basin::gmm
