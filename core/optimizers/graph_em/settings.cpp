// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/graph_em/settings.h"

#include <algorithm>
#include <cassert>

namespace basin::graph_em {

namespace {

/// The index of a choice; enums are declared in the order of the schema's choices.
template<class Enum>
Enum choice(const Hyperparameters& values, std::string_view id) {
    const std::vector<std::string>& choices = values.schema().find(id)->choices;
    const auto found = std::find(choices.begin(), choices.end(), values.text(id));
    assert(found != choices.end());
    return static_cast<Enum>(found - choices.begin());
}

void read_graph(const Hyperparameters& values, Settings& s) {
    s.patch = static_cast<int>(values.integer("patch"));
    s.stride = static_cast<int>(values.integer("stride"));
    s.laplacian = choice<LaplacianKind>(values, "laplacian");
    s.self_loops = values.flag("self_loops");
    s.tanh = values.flag("tanh");
    s.connectivity = choice<Connectivity>(values, "connectivity");
    s.features = choice<Features>(values, "features");
    s.divisor = choice<Divisor>(values, "divisor");
    s.smoothness_weights = choice<SmoothnessWeights>(values, "smoothness_weights");
    s.smooth_steps = static_cast<int>(values.integer("smooth_steps"));
    for (std::size_t i = 0; i < parameter_count; ++i) {
        s.start[i] = values.real(parameter_texts[i].id);
    }
    s.guard = values.flag("guard");
    s.guard_margin = values.real("guard_margin");
}

void read_learning(const Hyperparameters& values, Settings& s) {
    s.alpha = values.real("alpha");
    s.percep_weight = values.real("percep_weight");
    s.reconstruction = choice<Reconstruction>(values, "reconstruction");
    s.learner = choice<Learner>(values, "learner");
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
