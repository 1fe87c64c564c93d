// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gmm/schema.h"

#include "core/optimizer/declare.h"

#include <algorithm>
#include <utility>

namespace basin::gmm {

namespace {

using namespace declare;

/// Counts here span decades.
Hyperparameter integer(std::string id, std::string label, std::string unit, std::int64_t value,
                       double minimum, double maximum, std::string description) {
    return declare::integer(std::move(id), std::move(label), std::move(unit), value, minimum, maximum,
                            RangeScale::logarithmic, std::move(description));
}

Hyperparameter file(std::string id, std::string label, std::string description) {
    return entry(std::move(id), std::move(label), std::move(description), HyperparameterType::text,
                 std::string{});
}

/// Every one of a group; `new_run`: they decide what the state is or where it starts.
void add(std::vector<Hyperparameter>& all, const std::string& group, bool new_run,
         std::vector<Hyperparameter> entries) {
    if (new_run) {
        std::transform(entries.begin(), entries.end(), entries.begin(), fixed);
    }
    declare::add(all, group, std::move(entries));
}

std::vector<Hyperparameter> model_entries() {
    return {
        choice("algorithm", "Algorithm", {"em", "natural-adam"},
               "em: closed-form maximisation, the reference. natural-adam: an E step, then Adam steps in "
               "natural "
               "parameters on the same statistics."),
        choice(
            "coordinates", "Coordinates", {"harmonium", "plain"},
            "natural-adam: [θ₀ | θₖ − θ₀ | bₖ], where a step on θ₀ moves every component, or θₖ and a logit "
            "of each component alone."),
        integer("k", "Components", "", 20, 1, 1000, "Number of components."),
        choice("precision", "Precision", {"float64", "float32"},
               "Of data, statistics and steps. In float32 responsibilities below 1e-38 are 0."),
        flag("normalise", "Normalise", true,
             "Every dimension is brought to mean 0 and deviation 1 with the statistics of the training "
             "samples."),
    };
}

std::vector<Hyperparameter> start_entries() {
    return {
        choice("init", "Start", {"kmeans", "random", "given"},
               "kmeans: k-means++ and Lloyd's algorithm. random: samples drawn as means. given: means0, "
               "variances0, weights0."),
        choice("init_variance", "Initial variance", {"within", "total", "per-cluster"},
               "within: one number, inertia / (samples × dimensions). total: one number, the mean variance "
               "of the "
               "data. per-cluster: variances of each cluster. At least 0.001."),
        choice("init_weights", "Initial weights", {"uniform", "share"},
               "The same for every component, or the clusters' shares of the samples."),
        integer("kmeans_runs", "Runs of k-means", "", 1, 1, 1000,
                "kmeans: so many starts; the one of the smallest inertia is taken."),
        file("means0", "Means",
             "init = given: file of k × dimensions numbers, before normalisation, as --export-model writes "
             "them."),
        file("variances0", "Variances", "init = given: the same of variances."),
        file("weights0", "Weights", "init = given: file of k numbers; they are divided by their sum."),
    };
}

std::vector<Hyperparameter> step_entries() {
    return {
        real("learning_rate", "Learning rate", "", 1e-4, 0.0, 10.0, RangeScale::logarithmic,
             "natural-adam: a parameter moves by about this much a step."),
        integer("batch_steps", "Steps an epoch", "", 1000, 1, 100000,
                "natural-adam: Adam steps on the statistics of one E step."),
        flag("epoch_reset", "Reset Adam each epoch", true,
             "natural-adam: moments and step count begin at 0 in every epoch."),
        real("grad_clip", "Clip global norm", "", 1.0, 0.0, 1e9, RangeScale::logarithmic,
             "natural-adam: a longer gradient is scaled down to it; 0 = off. Adam hardly notices."),
        integer(
            "batch_size", "Minibatch", "samples", 0, 0, 1e9,
            "natural-adam: samples of one E step, in the order of the data, rounded up to a multiple of 32; "
            "0 = all of them."),
        real("beta1", "β₁", "", 0.9, 0.0, 0.999999, RangeScale::linear,
             "Adam: weight of the old mean of gradients."),
        real("beta2", "β₂", "", 0.999, 0.0, 0.999999, RangeScale::linear,
             "Adam: weight of the old mean of squared gradients."),
        real("epsilon", "ε", "", 1e-8, 0.0, 1.0, RangeScale::logarithmic,
             "Adam: added to the square root of the second moment."),
    };
}

std::vector<Hyperparameter> bound_entries() {
    return {
        real("lat_min_var", "Variance floor", "", 0.01, 0.0, 1e6, RangeScale::logarithmic,
             "natural-adam: variances of the statistics are raised to this before the M step. It floors the "
             "target, not the parameter."),
        real("lat_jitter_var", "Variance jitter", "", 0.0, 0.0, 1e6, RangeScale::logarithmic,
             "natural-adam: added to the variances of the statistics before the floor."),
        real("min_prob", "Least mixing weight", "", 1e-5, 0.0, 1.0, RangeScale::logarithmic,
             "natural-adam: mixing weights of the statistics are raised to this and divided by their sum."),
        choice("split_order", "Split order", {"seed", "safe"},
               "seed: statistics are divided by the mixing weights before the least weight is applied, so an "
               "empty "
               "component gives 0 / 0. safe: after it."),
        choice("component_0", "Component 0", {"summed", "difference"},
               "natural-adam, harmonium coordinates. summed: its statistics are those of its own "
               "responsibilities. difference: what the sum over all leaves of 1, as in the program of seed "
               "003; in single precision a weight below 6e-8 is lost."),
        flag("clamp_eta2", "Clamp η₂", false,
             "natural-adam: after each step η₂ is set back between −1 / (2 × variance floor) and −1e-6."),
    };
}

std::vector<Hyperparameter> regulariser_entries() {
    return {
        real("lwr_prs_reg", "Lower precision", "", 0.0, 0.0, 1e3, RangeScale::logarithmic,
             "Weight of −Σ log|Λ|, which rewards high precision: without upr_prs_reg it shrinks variances to "
             "s π / (π + 2 × this)."),
        real("upr_prs_reg", "Upper precision", "", 0.0, 0.0, 1e3, RangeScale::logarithmic,
             "Weight of Σ tr Λ, which punishes high precision."),
        real("l2_reg", "L2", "", 0.0, 0.0, 1e3, RangeScale::logarithmic,
             "Weight of the squared norm of all natural parameters."),
    };
}

std::vector<Hyperparameter> analysis_entries() {
    return {
        integer("latent_dim", "Latent dimensions", "", 0, 0, 1000,
                "Factor analysis to so many dimensions first; 0 = the samples as they are."),
        choice("fa_algorithm", "Method", {"em", "gradient"},
               "em: closed form, through the covariance matrix. gradient: Adam in natural parameters."),
        integer("fa_iterations", "Iterations", "", 50, 1, 1e6, "Iterations of factor analysis."),
        integer("fa_batch_steps", "Steps an iteration", "", 100, 1, 100000,
                "gradient: Adam steps on the statistics of one E step."),
        real("fa_learning_rate", "Learning rate", "", 1e-2, 0.0, 10.0, RangeScale::logarithmic,
             "gradient: rate of Adam."),
        real("fa_min_noise", "Noise floor", "", 1e-4, 1e-12, 1e6, RangeScale::logarithmic,
             "Variances of the noise are not let below this."),
        flag("whiten", "Whiten latents", true,
             "Latents are turned and scaled so that their covariance is the identity; loadings follow."),
        choice("fa_fault", "Planted fault", {"none", "latent-scaling"},
               "latent-scaling: the posterior is taken with the prior's precision instead of its own, and "
               "the mean "
               "is not subtracted. Latents come out hugely scaled, as in the program of seed 003."),
    };
}

std::vector<Hyperparameter> data_entries() {
    return {
        file(
            "labels", "Labels",
            "File of one class number a sample. Without it: what lies beside or in the file of the samples."),
        file("test", "Test samples", "File of further samples, for scores alone."),
        file("test_labels", "Test labels", "File of one class number a test sample."),
        integer("subsample", "Most samples", "", 0, 0, 1e9, "Evenly chosen from the file; 0 = all."),
        integer("gen_samples", "Samples", "", 2000, 10, 1e6, "Generated data: number of samples."),
        integer("gen_dimensions", "Dimensions", "", 8, 1, 4096, "Generated data: dimensions."),
        integer("gen_components", "True components", "", 5, 1, 1000,
                "Generated data: components, the classes."),
        real("gen_separation", "Separation", "", 1.5, 0.0, 1e3, RangeScale::linear,
             "Generated data: deviation of the true means; that of samples about them is 0.6 to 1.4."),
        real("gen_scale", "Scale", "", 1.0, 1e-6, 1e6, RangeScale::logarithmic,
             "Generated data: every number is multiplied with it."),
    };
}

} // namespace

std::shared_ptr<const Schema> make_schema() {
    std::vector<Hyperparameter> all;
    add(all, "Model", true, model_entries());
    add(all, "Natural-parameter steps", false, step_entries());
    add(all, "Bounds", false, bound_entries());
    add(all, "Regularisers", false, regulariser_entries());
    add(all, "Closed form", false,
        {real("reg_covar", "Added variance", "", 1e-6, 0.0, 1e6, RangeScale::logarithmic,
              "em: added to every variance after an M step."),
         real("tolerance", "Tolerance", "nats", 0.0, 0.0, 1e3, RangeScale::logarithmic,
              "em: the run has converged when the mean log-likelihood changes by less; 0 = never.")});
    add(all, "Stopping", false,
        {integer("epochs", "Epochs", "", 500, 1, 1e9,
                 "Iterations of the mixture after which the run is complete.")});
    add(all, "Start", true, start_entries());
    add(all, "Factor analysis", true, analysis_entries());
    add(all, "Data", true, data_entries());
    return std::make_shared<const Schema>(std::move(all));
}

} // namespace basin::gmm
