// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/graph_em/scalars.h"

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
    return (s.row.before[parameter] - parameter_minimum[parameter]) /
           (parameter_maximum[parameter] - parameter_minimum[parameter]);
}

double rails(Source s) {
    int count = 0;
    for (std::size_t i = 0; i < parameter_count; ++i) {
        count += std::abs(rail(i, s.row.after[i]));
    }
    return count;
}

double sign(double change) {
    return change > 0.0 ? 1.0 : (change < 0.0 ? -1.0 : change); // 0 and NaN as they are
}

std::vector<ScalarEntry> losses() {
    const std::string loss = "Loss", change = "Change of the loss";
    return {
        {scalar("loss_proxy", "Loss proxy", "", loss,
                "recon + percep_weight · percep − α · smoothness, mean over the batch."),
         [](Source s) { return s.row.loss; }},
        {scalar("recon_loss", "Reconstruction", "", loss,
                "Mean squared difference of the reconstruction from the clean images. Under seed-shipped the "
                "reconstruction is the decoder's."),
         [](Source s) { return s.mean.recon; }},
        {hidden(scalar("percep_loss", "Perceptual", "", loss,
                       "Mean squared difference of the responses of a fixed bank of oriented filters.")),
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
        {hidden(scalar("delta_sign", "Sign of the change", "", "Sign of the loss's change",
                       "Sign of delta_loss: all that the note's rules see of it.")),
         [](Source s) { return sign(s.row.change); }},
    };
}

std::vector<ScalarEntry> parameters() {
    const std::string values = "σ and τ", lengths = "Lengths", places = "Parameters between their rails";
    return {
        {scalar("sigma", "σ", "", values, "Width of the similarity kernel in this iteration."),
         [](Source s) { return s.row.before[sigma]; }},
        {scalar("tau", "τ", "", values, "Step of smoothing that the learner asks for."),
         [](Source s) { return s.row.before[tau]; }},
        {scalar(
             "tau_effective", "τ in effect", "", values,
             "The smallest τ that was used in the batch, below the guard's limit; may lie below τ's bound."),
         [](Source s) { return s.batch.tau_effective(); }},
        {hidden(scalar("radius", "Radius", "px", lengths, "Patches nearer than this are neighbours.")),
         [](Source s) { return s.row.before[radius]; }},
        {hidden(scalar("sigma_s", "σ of space", "px", lengths, "Width of W's spatial kernel.")),
         [](Source s) { return s.row.before[sigma_s]; }},
        {hidden(scalar("sigma_f", "σ of features", "", values, "Width of W's feature kernel.")),
         [](Source s) { return s.row.before[sigma_f]; }},
        {scalar("sigma_place", "σ", "", places, "0 on the lower bound, 1 on the upper."), place<sigma>},
        {scalar("tau_place", "τ", "", places, "0 on the lower bound, 1 on the upper."), place<tau>},
        {scalar("radius_place", "Radius", "", places, "0 on the lower bound, 1 on the upper."),
         place<radius>},
        {hidden(scalar("sigma_s_place", "σ of space", "", places, "0 on the lower bound, 1 on the upper.")),
         place<sigma_s>},
        {hidden(
             scalar("sigma_f_place", "σ of features", "", places, "0 on the lower bound, 1 on the upper.")),
         place<sigma_f>},
        {hidden(whole(scalar("on_rails", "Parameters on a rail", "", "Rails",
                             "How many of the five sit on a bound after this update."))),
         rails},
    };
}

std::vector<ScalarEntry> graph() {
    const std::string stability = "Stability", smoothness = "Smoothness";
    return {
        {scalar("lambda_max", "λmax", "", stability,
                "Largest eigenvalue of L, the largest of the batch (Lanczos)."),
         [](Source s) { return s.batch.lambda_max(); }},
        {hidden(scalar("tau_limit", "2/λmax", "", "σ and τ", "A larger τ makes smoothing unstable.")),
         [](Source s) { return 2.0 / s.batch.lambda_max(); }},
        {hidden(scalar("tau_smooth_limit", "1/λmax", "", "σ and τ", "A larger τ makes smoothing oscillate.")),
         [](Source s) { return 1.0 / s.batch.lambda_max(); }},
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
        for (auto* more : {&parameters, &graph}) {
            for (const ScalarEntry& entry : more()) {
                all.push_back(entry);
            }
        }
        return all;
    }();
    return entries;
}

} // namespace basin::graph_em
