// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gmm/settings.h"

namespace basin::gmm {

namespace {

void read_steps(const Hyperparameters& values, Settings& s) {
    s.learning_rate = values.real("learning_rate");
    s.beta1 = values.real("beta1");
    s.beta2 = values.real("beta2");
    s.epsilon = values.real("epsilon");
    s.grad_clip = values.real("grad_clip");
    s.batch_steps = values.integer("batch_steps");
    s.batch_size = values.integer("batch_size");
    s.epochs = values.integer("epochs");
    s.epoch_reset = values.flag("epoch_reset");
    s.lwr_prs_reg = values.real("lwr_prs_reg");
    s.upr_prs_reg = values.real("upr_prs_reg");
    s.l2_reg = values.real("l2_reg");
    s.lat_min_var = values.real("lat_min_var");
    s.lat_jitter_var = values.real("lat_jitter_var");
    s.min_prob = values.real("min_prob");
    s.split_order = values.choice<SplitOrder>("split_order");
    s.component_0 = values.choice<Component0>("component_0");
    s.clamp_eta2 = values.flag("clamp_eta2");
    s.reg_covar = values.real("reg_covar");
    s.tolerance = values.real("tolerance");
}

} // namespace

Settings read_settings(const Hyperparameters& values) {
    Settings s;
    s.algorithm = values.choice<Algorithm>("algorithm");
    s.coordinates = values.choice<Coordinates>("coordinates");
    s.precision = values.choice<Precision>("precision");
    s.k = values.integer("k");
    s.normalise = values.flag("normalise");
    s.init = values.choice<Init>("init");
    s.init_variance = values.choice<InitVariance>("init_variance");
    s.init_weights = values.choice<InitWeights>("init_weights");
    s.kmeans_runs = values.integer("kmeans_runs");
    read_steps(values, s);
    s.latent_dim = values.integer("latent_dim");
    s.fa_algorithm = values.choice<FaAlgorithm>("fa_algorithm");
    s.fa_fault = values.choice<FaFault>("fa_fault");
    s.fa_iterations = values.integer("fa_iterations");
    s.fa_batch_steps = values.integer("fa_batch_steps");
    s.fa_min_noise = values.real("fa_min_noise");
    s.fa_learning_rate = values.real("fa_learning_rate");
    s.whiten = values.flag("whiten");
    return s;
}

} // namespace basin::gmm
