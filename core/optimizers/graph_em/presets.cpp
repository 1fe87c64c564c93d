// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/graph_em/presets.h"

#include "core/optimizer/declare.h"

#include <string>
#include <utility>

namespace basin::graph_em {

namespace {

using namespace declare;

using Texts = std::vector<std::pair<std::string, Value>>;

Texts seed_004_settings() {
    return {{"patch", whole(8)},
            {"stride", whole(5)},
            {"laplacian", text("combinatorial")},
            {"self_loops", false},
            {"tanh", true},
            {"divisor", text("neighbours")},
            {"smooth_steps", whole(5)},
            {"guard", false},
            {"smoothness_weights", text("shipped")},
            {"connectivity", text("clamped")},
            {"learner", text("seed-shipped")},
            {"learning_rate", 0.01},
            {"smoothing_window", whole(5)},
            {"most_images", whole(24)},
            {"batch_size", whole(16)},
            {"noise_sigma", 0.06},
            {"replay_batch", true}};
}

std::vector<PresetVariant> seed_004_variants() {
    return {
        {"finite-difference",
         "Measured differences",
         "Moves the parameters along measured differences of recon + 0.2 percep, τ guarded: the loop is "
         "closed.",
         {{"learner", text("finite-difference")},
          {"learning_rate", 0.3},
          {"tanh", false},
          {"divisor", text("row")},
          {"stride", whole(4)},
          {"guard", true}},
         {}},
        {"spsa",
         "Two random probes",
         "Simultaneous perturbation: the same aim with two measurements an iteration.",
         {{"learner", text("spsa")},
          {"learning_rate", 0.3},
          {"tanh", false},
          {"divisor", text("row")},
          {"stride", whole(4)},
          {"guard", true}},
         {}},
        {"text-rule",
         "The note's rule",
         "λ = 0.05 for σ, τ and radius, as the note writes it. The rails are 11, 23 and 15 improving updates "
         "away.",
         {{"learner", text("seed-text")}, {"smoothness_weights", text("text")}},
         {}},
        {"small-batches",
         "Four images a batch",
         "The loss changes more from batch to batch than by any update: σ and τ walk at random.",
         {{"batch_size", whole(4)}},
         {}},
        {"window-10",
         "Window 10",
         "The note's advice against oscillation. Nothing reads the window.",
         {{"smoothing_window", whole(10)}},
         {}},
        {"learning-rate-0.02",
         "Learning rate 0.02",
         "The note's advice against slowness. Nothing reads the rate.",
         {{"learning_rate", 0.02}},
         {}},
        {"start-tau-0.15",
         "τ from 0.15",
         "The note's advice against rails: it raises the start, not the bound.",
         {{"tau", 0.15}},
         {}},
        {"guarded", "Guarded τ", "The shipped rule, with τ kept below 0.9 · 2/λmax.", {{"guard", true}}, {}},
        {"mean-features",
         "Mean feature distance",
         "Distances of patches as means, not sums: the kernel lives on texture.",
         {{"features", text("mean")}},
         {}},
        {"per-class",
         "Per-class parameters",
         "The note's class rule, which its program has switched off.",
         {{"per_class", true}},
         {}},
    };
}

PresetCard seed_004_card() {
    PresetCard card;
    card.origin = "Seed 004";
    card.title = "Parameters on the rails";
    card.story =
        "A rule raises σ and τ whenever the loss falls. It falls because a decoder learns beside them: "
        "nothing that they do reaches the scored image. After 66 iterations both sit on their rails.";
    card.figures = {{"24", "images"}, {"5", "parameters"}};
    card.verdict = "Open loop";
    card.severity = PresetCard::Severity::warning;
    card.image = "denoised";
    card.overlays = {"graph"};
    card.moments = {1, 60, 200};
    card.iterations = 200;
    return card;
}

Preset seed_004() {
    Preset preset = declare::preset(
        "seed-004", "Seed 004: parameters on the rails",
        "Patch-graph diffusion on 24 small textures, 16 of them in every batch. The shipped rule follows the "
        "sign of the change of a loss that a decoder makes: σ and τ have no path to it and go to their rails "
        "while it falls.",
        seed_004_settings());
    preset.iterations = 200;
    preset.seed = 42;
    preset.brings_input = true;
    preset.variants = seed_004_variants();
    preset.card = seed_004_card();
    return preset;
}

Preset denoise() {
    Preset preset = declare::preset(
        "denoise", "Denoising with learned parameters",
        "Finite differences on a fixed set of crops, τ guarded, 8 × 8 patches every 4 px. Brings "
        "generated textures where no image is given.",
        {{"learner", text("finite-difference")}, {"learning_rate", 0.3}});
    preset.iterations = 20;
    preset.brings_input = true;
    return preset;
}

Preset peer() {
    Preset preset = declare::preset(
        "peer", "The work of the comparison program",
        "L = I − D⁻¹W, S with 1 on its diagonal, 4 × 4 patches every 2 px, raw undirected "
        "connectivity, no tanh: what the benchmark compares. Brings generated textures where no "
        "image is given.",
        {{"patch", whole(4)},
         {"stride", whole(2)},
         {"laplacian", text("random-walk")},
         {"self_loops", true},
         {"tanh", false},
         {"divisor", text("row")},
         {"connectivity", text("raw")},
         {"smoothness_weights", text("text")},
         {"guard", false},
         {"learner", text("fixed")},
         {"noise_sigma", 0.0},
         {"batch_size", whole(64)}});
    preset.iterations = 1;
    preset.brings_input = true;
    return preset;
}

} // namespace

std::vector<Preset> make_presets() {
    return {seed_004(), denoise(), peer()};
}

} // namespace basin::graph_em
