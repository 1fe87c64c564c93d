// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/graph_em/scalars.h"

#include "core/base/absent.h"
#include "core/optimizer/declare.h"

#include <cmath>
#include <string>
#include <utility>

namespace basin::graph_em {

namespace {

using namespace declare;

using Source = const ScalarSource&;

/// 0 on the lower rail, 1 on the upper.
template<Parameter parameter>
double place(Source s) {
    const Bounds& bounds = s.settings.bounds;
    return (s.row.before[parameter] - bounds.lower[parameter]) /
           (bounds.upper[parameter] - bounds.lower[parameter]);
}

template<Parameter parameter>
double lower(Source s) {
    return s.settings.bounds.lower[parameter];
}

template<Parameter parameter>
double upper(Source s) {
    return s.settings.bounds.upper[parameter];
}

/// Iterations to the bound towards which this update moved the parameter, if all went on at its relative
/// rate.
template<Parameter parameter>
double to_rail(Source s) {
    const double before = s.row.before[parameter], after = s.row.after[parameter];
    if (rail(parameter, after, s.settings.bounds) != 0) {
        return 0.0;
    }
    const double bound = after > before ? upper<parameter>(s) : lower<parameter>(s);
    return std::log(bound / after) / std::log(after / before); // NaN or infinite where it does not move
}

/// Share of the remembered changes of the loss that were falls.
double improving_share(Source s) {
    const std::vector<double>& losses = s.row.losses;
    int falls = 0, changes = 0;
    for (std::size_t i = 1; i < losses.size(); ++i, ++changes) {
        falls += losses[i] < losses[i - 1] ? 1 : 0;
    }
    return changes > 0 ? static_cast<double>(falls) / changes : absent;
}

/// The share of falls at which a rule p (1 + r) or p (1 - r) neither rises nor falls in the long run.
double break_even_share(Source s) {
    double rate = absent;
    if (s.settings.learner == Learner::seed_text) {
        rate = s.settings.text_rate;
    } else if (s.settings.learner == Learner::seed_shipped) {
        rate = shipped_tau_rate;
    }
    return -std::log1p(-rate) / (std::log1p(rate) - std::log1p(-rate));
}

ChannelSpec limit(ChannelSpec spec) {
    spec.limit = true;
    return spec;
}

ChannelSpec bound(std::string id, const char* label, std::string unit, std::string group) {
    return limit(scalar(std::move(id), label, std::move(unit), std::move(group),
                        "Where learners clip the parameter (lower_bounds, upper_bounds)."));
}

double rails(Source s) {
    int count = 0;
    for (std::size_t i = 0; i < parameter_count; ++i) {
        count += std::abs(rail(i, s.row.after[i], s.settings.bounds));
    }
    return count;
}

double sign(double change) {
    return change > 0.0 ? 1.0 : (change < 0.0 ? -1.0 : change); // 0 and NaN as they are
}

std::vector<ScalarEntry> losses() {
    const std::string loss = "Loss", change = "Change of the loss", signs = "Sign of the loss's change",
                      shares = "Share of falls";
    return {
        {scalar("loss_proxy", "Loss proxy", "", loss,
                "recon + percep_weight · percep − α · smoothness, mean over the batch."),
         [](Source s) { return s.row.loss; }},
        {scalar("recon_loss", "Reconstruction", "", loss,
                "Mean squared difference of the reconstruction from the clean images. Under seed-shipped the "
                "reconstruction is the decoder's."),
         [](Source s) { return s.mean.recon; }},
        {hidden(scalar("percep_loss", "Perceptual", "", loss,
                       "Mean squared difference of the responses of a fixed bank of oriented filters, or of "
                       "the outputs "
                       "of feature_network.")),
         [](Source s) { return s.mean.percep; }},
        {hidden(
             scalar("objective", "Objective", "", loss,
                    "What finite-difference and spsa minimise: recon + 0.2 percep of the graph's result on a "
                    "fixed set of crops. NaN under other learners.")),
         [](Source s) { return s.row.objective; }},
        {scalar("psnr_db", "PSNR", "dB", "Validation",
                "Of the graph's result on a fixed set of validation images, mean over images."),
         [](Source s) { return s.row.validation_psnr_db; }},
        {scalar("psnr_noisy_db", "PSNR of the noisy images", "dB", "Validation",
                "The same for the noisy images themselves; NaN without noise."),
         [](Source s) { return s.row.validation_noisy_db; }},
        {scalar(
             "delta_loss", "From batch to batch", "", change,
             "Change of loss_proxy since the iteration before: two different batches. What the note's rules "
             "follow."),
         [](Source s) { return s.row.change; }},
        {scalar("delta_loss_same_batch", "On the same batch", "", change,
                "Change of loss_proxy by this update alone, on the same batch (replay_batch; else NaN)."),
         [](Source s) { return s.row.change_same_batch; }},
        {hidden(scalar("delta_sign", "Sign of the change", "", signs,
                       "Sign of delta_loss: all that the note's rules see of it.")),
         [](Source s) { return sign(s.row.change); }},
        {hidden(scalar("improving_share", "Share of falls", "", shares,
                       "Of the last changes of the loss (65 at most), the share that were falls.")),
         improving_share},
        {hidden(limit(
             scalar("break_even_share", "Break-even", "", shares,
                    "More falls than this carry a parameter of a multiplicative sign rule to its upper rail, "
                    "fewer to its lower one: between them is no place where it would stay."))),
         break_even_share},
    };
}

std::vector<ScalarEntry> parameters() {
    const std::string of_sigma = "σ", of_tau = "τ", of_radius = "Radius", of_space = "σ of space",
                      of_features = "σ of features";
    return {
        {scalar("sigma", "σ", "", of_sigma, "Width of the similarity kernel in this iteration."),
         [](Source s) { return s.row.before[sigma]; }},
        {bound("sigma_lower", "Lower rail", "", of_sigma), lower<sigma>},
        {bound("sigma_upper", "Upper rail", "", of_sigma), upper<sigma>},
        {scalar("tau", "τ", "", of_tau, "Step of smoothing that the learner asks for."),
         [](Source s) { return s.row.before[tau]; }},
        {scalar(
             "tau_effective", "τ in effect", "", of_tau,
             "The smallest τ that was used in the batch, below the guard's limit; may lie below τ's bound."),
         [](Source s) { return s.batch.tau_effective(); }},
        {limit(scalar("tau_limit", "2/λmax", "", of_tau, "A larger τ makes smoothing unstable.")),
         [](Source s) { return 2.0 / s.batch.lambda_max(); }},
        {limit(scalar("tau_smooth_limit", "1/λmax", "", of_tau, "A larger τ makes smoothing oscillate.")),
         [](Source s) { return 1.0 / s.batch.lambda_max(); }},
        {bound("tau_lower", "Lower rail", "", of_tau), lower<tau>},
        {bound("tau_upper", "Upper rail", "", of_tau), upper<tau>},
        {scalar("radius", "Radius", "px", of_radius, "Patches nearer than this are neighbours."),
         [](Source s) { return s.row.before[radius]; }},
        {bound("radius_lower", "Lower rail", "px", of_radius), lower<radius>},
        {bound("radius_upper", "Upper rail", "px", of_radius), upper<radius>},
        {hidden(scalar("sigma_s", "σ of space", "px", of_space, "Width of W's spatial kernel.")),
         [](Source s) { return s.row.before[sigma_s]; }},
        {hidden(bound("sigma_s_lower", "Lower rail", "px", of_space)), lower<sigma_s>},
        {hidden(bound("sigma_s_upper", "Upper rail", "px", of_space)), upper<sigma_s>},
        {hidden(scalar("sigma_f", "σ of features", "", of_features, "Width of W's feature kernel.")),
         [](Source s) { return s.row.before[sigma_f]; }},
        {hidden(bound("sigma_f_lower", "Lower rail", "", of_features)), lower<sigma_f>},
        {hidden(bound("sigma_f_upper", "Upper rail", "", of_features)), upper<sigma_f>},
    };
}

std::vector<ScalarEntry> rail_distances() {
    const std::string places = "Parameters between their rails", time = "Time to the rail",
                      rate = "iterations";
    const std::string place_text = "0 on the lower bound, 1 on the upper.";
    const std::string time_text =
        "Iterations to the bound towards which this update moved it, if all went on at its relative rate.";
    return {
        {scalar("sigma_place", "σ", "", places, place_text), place<sigma>},
        {scalar("tau_place", "τ", "", places, place_text), place<tau>},
        {scalar("radius_place", "Radius", "", places, place_text), place<radius>},
        {hidden(scalar("sigma_s_place", "σ of space", "", places, place_text)), place<sigma_s>},
        {hidden(scalar("sigma_f_place", "σ of features", "", places, place_text)), place<sigma_f>},
        {limit(scalar("lower_rail", "Lower rail", "", places, "The lower bounds.")),
         [](Source) { return 0.0; }},
        {limit(scalar("upper_rail", "Upper rail", "", places, "The upper bounds.")),
         [](Source) { return 1.0; }},
        {hidden(whole(scalar("on_rails", "Parameters on a rail", "", "Rails",
                             "How many of the five sit on a bound after this update."))),
         rails},
        {hidden(scalar("sigma_to_rail", "σ", rate, time, time_text)), to_rail<sigma>},
        {hidden(scalar("tau_to_rail", "τ", rate, time, time_text)), to_rail<tau>},
        {hidden(scalar("radius_to_rail", "Radius", rate, time, time_text)), to_rail<radius>},
        {hidden(scalar("sigma_s_to_rail", "σ of space", rate, time, time_text)), to_rail<sigma_s>},
        {hidden(scalar("sigma_f_to_rail", "σ of features", rate, time, time_text)), to_rail<sigma_f>},
    };
}

std::vector<ScalarEntry> graph() {
    const std::string stability = "Stability", smoothness = "Smoothness";
    return {
        {scalar("lambda_max", "λmax", "", stability,
                "Largest eigenvalue of L, the largest of the batch (Lanczos)."),
         [](Source s) { return s.batch.lambda_max(); }},
        {limit(scalar("lambda_limit", "2/τ", "", stability, "A larger λmax makes smoothing unstable.")),
         [](Source s) { return 2.0 / s.batch.tau_effective(); }},
        {limit(
             scalar("lambda_smooth_limit", "1/τ", "", stability, "A larger λmax makes smoothing oscillate.")),
         [](Source s) { return 1.0 / s.batch.tau_effective(); }},
        {hidden(whole(scalar("unstable_images", "Unstable images", "", "Unstable steps",
                             "Images whose τ in effect is above 2/λmax: known before the step is taken."))),
         [](Source s) { return static_cast<double>(s.batch.unstable()); }},
        {scalar("smoothness", "Smoothness", "", smoothness,
                "Weighted sum of similarity (at most 1) and connectivity."),
         [](Source s) { return s.mean.smoothness; }},
        {scalar("similarity", "Similarity", "", smoothness, "Mean stored entry of S after smoothing."),
         [](Source s) { return s.mean.similarity; }},
        {scalar("connectivity", "Connectivity", "", smoothness, "Edges a patch, as the hyperparameter says."),
         [](Source s) { return s.mean.connectivity; }},
        {limit(scalar("smoothness_low", "Low (the note)", "", smoothness,
                      "Below it the note calls parameters failing; its class rule lowers σ and τ.")),
         [](Source) { return 0.3; }},
        {limit(scalar("smoothness_high", "High (the note)", "", smoothness,
                      "Above it the note calls patches coherent; its class rule raises σ and τ.")),
         [](Source) { return 0.7; }},
        {scalar("kernel_liveness", "Living edges", "", "Kernel",
                "Share of edges with a weight above 1e-6. Near 0 the kernel is dead and smoothing does "
                "nothing."),
         [](Source s) { return s.mean.liveness; }},
        {hidden(
             scalar("fill_in", "Fill-in of S", "", "Kernel", "Share of S that is stored after smoothing.")),
         [](Source s) { return s.mean.fill_in; }},
    };
}

} // namespace

const std::vector<ScalarEntry>& scalar_entries() {
    static const std::vector<ScalarEntry> entries = [] {
        std::vector<ScalarEntry> all = losses();
        for (auto* more : {&parameters, &rail_distances, &graph}) {
            for (const ScalarEntry& entry : more()) {
                all.push_back(entry);
            }
        }
        return all;
    }();
    return entries;
}

} // namespace basin::graph_em
