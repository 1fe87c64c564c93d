// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/graph_em/settings.h"

#include <algorithm>
#include <vector>

namespace basin::graph_em {

namespace {

void read_graph(const Hyperparameters& values, Settings& s) {
    s.patch = static_cast<int>(values.integer("patch"));
    s.stride = static_cast<int>(values.integer("stride"));
    s.laplacian = values.choice<LaplacianKind>("laplacian");
    s.self_loops = values.flag("self_loops");
    s.tanh = values.flag("tanh");
    s.connectivity = values.choice<Connectivity>("connectivity");
    s.features = values.choice<Features>("features");
    s.divisor = values.choice<Divisor>("divisor");
    s.smoothness_weights = values.choice<SmoothnessWeights>("smoothness_weights");
    s.smooth_steps = static_cast<int>(values.integer("smooth_steps"));
    for (std::size_t i = 0; i < parameter_count; ++i) {
        s.start[i] = values.real(parameter_texts[i].id);
    }
    const std::vector<double>&lower = values.groups("lower_bounds"), &upper = values.groups("upper_bounds");
    std::copy_n(lower.begin(), +parameter_count, s.bounds.lower.begin());
    std::copy_n(upper.begin(), +parameter_count, s.bounds.upper.begin());
    s.guard = values.flag("guard");
    s.guard_margin = values.real("guard_margin");
}

void read_learning(const Hyperparameters& values, Settings& s) {
    s.alpha = values.real("alpha");
    s.percep_weight = values.real("percep_weight");
    s.reconstruction = values.choice<Reconstruction>("reconstruction");
    s.learner = values.choice<Learner>("learner");
    s.text_rate = values.real("text_rate");
    s.learning_rate = values.real("learning_rate");
    s.smoothing_window = values.integer("smoothing_window");
    s.damping = values.real("oscillation_damping");
    s.per_class = values.flag("per_class");
    s.replay = values.flag("replay_batch");
}

} // namespace

bool Settings::decodes() const {
    return reconstruction == Reconstruction::decoder ||
           (reconstruction == Reconstruction::by_learner && learner == Learner::seed_shipped);
}

Settings read_settings(const Hyperparameters& values) {
    Settings settings;
    settings.noise_sigma = values.real("noise_sigma");
    settings.batch_size = values.integer("batch_size");
    read_graph(values, settings);
    read_learning(values, settings);
    return settings;
}

} // namespace basin::graph_em
