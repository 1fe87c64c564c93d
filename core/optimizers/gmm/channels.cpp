// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gmm/channels.h"

#include "core/optimizers/gmm/evaluation.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace basin::gmm {

namespace {

/// A scalar channel and where its value is.
struct Scalar {
    ChannelSpec spec;
    double Evaluation::*value;
};

enum Look : unsigned { plain = 0, logarithmic = 1, whole = 2, hidden = 4 };

Scalar scalar(double Evaluation::*value, const char* id, const char* label, const char* unit,
              const char* group, unsigned look, const char* description) {
    ChannelSpec spec;
    spec.id = id;
    spec.label = label;
    spec.unit = unit;
    spec.group = group;
    spec.description = description;
    spec.log_axis = (look & logarithmic) != 0;
    spec.whole = (look & whole) != 0;
    spec.shown = (look & hidden) == 0;
    return {std::move(spec), value};
}

const std::vector<Scalar>& scalar_list() {
    using E = Evaluation;
    static const std::vector<Scalar> list{
        scalar(&E::log_likelihood, "log_likelihood", "Log-likelihood", "nats", "Log-likelihood", plain,
               "Mean a sample, of the parameters before the update. Unknown while factor analysis runs."),
        scalar(&E::log_likelihood_change, "log_likelihood_change", "Change", "nats",
               "Change of log-likelihood", hidden,
               "Log-likelihood of this row minus that of the row before."),
        scalar(&E::fa_log_likelihood, "fa_log_likelihood", "Factor analysis", "nats",
               "Log-likelihood of factor analysis", hidden,
               "Mean a sample under factor analysis, before the iteration. Known in its stage alone."),
        scalar(&E::nmi_train, "nmi_train", "NMI", "", "Agreement with labels", plain,
               "2 I / (H clusters + H classes) of hard assignments of the training samples."),
        scalar(&E::nmi_test, "nmi_test", "NMI, test", "", "Agreement with labels", plain,
               "The same of the test samples."),
        scalar(&E::nmi_band, "nmi_band", "−10 % band", "", "Agreement with labels", plain,
               "Nine tenths of the NMI at epoch 0: a run that falls below counts as unstable in seed 003's "
               "note."),
        scalar(&E::accuracy, "accuracy", "Accuracy", "", "Agreement with labels", hidden,
               "Share of samples whose class is the most frequent of their component."),
        scalar(&E::eta2_max, "eta2_max", "η₂ nearest to 0", "", "η₂", plain,
               "Largest natural parameter −1 / (2 variance) of all components and dimensions; at 0 the "
               "precision ends."),
        scalar(&E::steps_to_singularity, "steps_to_singularity", "Steps to the barrier", "steps",
               "Steps to the barrier", logarithmic,
               "|η₂| / learning rate: so many steps of Adam lie between η₂ and 0 at least."),
        scalar(&E::n_active, "n_active", "Active components", "", "Components", whole,
               "Components to which at least one sample is assigned."),
        scalar(&E::floor_hits, "floor_hits", "Variances on the floor", "", "Floor hits", whole,
               "Variances of the statistics that were raised to the floor."),
        scalar(&E::min_mixing_weight, "min_mixing_weight", "Least mixing weight", "", "Mixing weight",
               logarithmic, "The smallest mixing weight."),
        scalar(&E::std_min, "std_min", "Least deviation", "", "Deviations", logarithmic,
               "Smallest standard deviation of all components and dimensions."),
        scalar(&E::std_max, "std_max", "Largest deviation", "", "Deviations", logarithmic,
               "Largest standard deviation of all components and dimensions."),
        scalar(&E::log_det_min, "log_det_min", "Least log det Λ", "nats", "Log-determinants", hidden,
               "Smallest log-determinant of a precision: low means wide."),
        scalar(&E::log_det_max, "log_det_max", "Largest log det Λ", "nats", "Log-determinants", hidden,
               "Largest log-determinant of a precision: high means narrow."),
        scalar(&E::m_step_distance, "m_step_distance", "Distance to the exact M step", "nats",
               "Distance to the exact M step", logarithmic,
               "Root mean square of log(variance / variance of the bounded statistics) before the steps."),
        scalar(&E::grad_norm, "grad_norm", "Gradient norm", "", "Norms", logarithmic,
               "Norm over all natural parameters at the last step, before clipping. Unlike parameters are "
               "added as they are."),
        scalar(&E::update_norm, "update_norm", "Update norm", "", "Norms", logarithmic,
               "Norm of the change of all parameters in their own coordinates."),
        scalar(&E::epoch, "epoch", "Epoch", "", "Epoch", whole | hidden,
               "Iterations of this stage before the row."),
    };
    return list;
}

ChannelSpec heavy(ChannelKind kind, const char* id, const char* label, const char* group,
                  const char* description) {
    ChannelSpec spec;
    spec.id = id;
    spec.label = label;
    spec.group = group;
    spec.kind = kind;
    spec.description = description;
    return spec;
}

ChannelSpec kept(const char* id, const char* label, const char* group, bool log_axis,
                 const char* description) {
    ChannelSpec spec = heavy(ChannelKind::vector, id, label, group, description);
    spec.kept = true;
    spec.log_axis = log_axis;
    return spec;
}

ChannelSpec image(const char* id, const char* label, const char* group, ColourMap map, double low,
                  double high, const char* description) {
    ChannelSpec spec = heavy(ChannelKind::image, id, label, group, description);
    spec.colour_map = map;
    spec.low = low;
    spec.high = high;
    return spec;
}

std::vector<ChannelSpec> all_channels() {
    std::vector<ChannelSpec> all;
    for (const Scalar& each : scalar_list()) {
        all.push_back(each.spec);
    }
    all.push_back(kept("component_variance", "Variance", "Variance by component", true,
                       "Mean variance over the dimensions of each component."));
    all.push_back(kept("mixing_weights", "Mixing weight", "Mixing weight by component", true,
                       "Mixing weight of each component; below 1e-38 single precision has nothing but 0."));
    all.push_back(kept("component_eta2", "η₂", "η₂ by component", false,
                       "The natural parameter nearest to 0 of each component."));
    all.push_back(image("variance", "Variance", "Heat maps", ColourMap::sequential, -2.0, 0.5,
                        "log10 variance, a row each component, a column each dimension."));
    all.push_back(
        image("floor_map", "On the floor", "Heat maps", ColourMap::mask, 0.0, 1.0,
              "1 where the statistics' variance was raised to the floor, like the map of variances."));
    ChannelSpec responsibilities =
        image("responsibilities", "Responsibilities", "Heat maps", ColourMap::sequential, 0.0, 1.0,
              "Of the first samples: a row each sample, a column each component.");
    responsibilities.shown = false;
    all.push_back(responsibilities);
    all.push_back(image("plane", "Samples", "Plane", ColourMap::sequential, 0.0, 0.0,
                        "log10(1 + samples a pixel) in the plane of the two largest principal components."));
    all.push_back(image("confusion", "Component × class", "Heat maps", ColourMap::sequential, 0.0, 0.0,
                        "Samples of each class (columns) in each component (rows)."));
    all.push_back(image("prototypes", "Prototypes", "Prototypes", ColourMap::grey, 0.0, 1.0,
                        "Means as pictures, through the loadings where there was factor analysis."));
    ChannelSpec ellipses = heavy(ChannelKind::overlay, "ellipses", "Ellipses", "Plane",
                                 "One- and two-sigma ellipses of the components in the plane.");
    ellipses.over = "plane";
    ellipses.linked_table = "components";
    ellipses.colour_map = ColourMap::response;
    all.push_back(ellipses);
    ChannelSpec points = heavy(ChannelKind::overlay, "samples", "Some samples", "Plane",
                               "Some samples in the plane, coloured by component.");
    points.over = "plane";
    points.shown = false;
    points.colour_map = ColourMap::response;
    all.push_back(points);
    all.push_back(heavy(
        ChannelKind::table, "components", "Components", "Components",
        "Each component before the update: weight, variances, η₂ and its distance to 0 in steps, samples, "
        "class, nearest other component."));
    all.push_back(
        heavy(ChannelKind::table, "dimensions", "Dimensions", "Dimensions",
              "Mean and deviation of the training samples as the mixture gets them, before normalisation."));
    all.push_back(heavy(ChannelKind::table, "first_bad", "First bad value", "First bad value",
                        "Where the first value that could not be used came from; empty while all is well."));
    return all;
}

std::vector<Action> all_actions() {
    return {{"exact_m_step",
             "Exact M step",
             "An E step, the bounds, and then the parameters that Adam is on its way to; moments begin at 0.",
             {},
             "iteration",
             false},
            {"reset_moments",
             "Reset m, v",
             "Sets both moments of Adam and its step count to 0.",
             {},
             "iteration",
             false}};
}

} // namespace

const std::vector<Level>& level_list() {
    static const std::vector<Level> levels{{"stage", "Stage", {"factor analysis", "mixture"}},
                                           {"iteration", "Epoch", {}},
                                           {"phase", "Phase", {}}};
    return levels;
}

const std::vector<Phase>& phase_list() {
    static const std::vector<Phase> phases{
        {"analysis", "analysis", "One iteration of factor analysis."},
        {"start", "start", "Latents are normalised and the first mixture is found."},
        {"e-step", "E step", "Responsibilities and their statistics."},
        {"bound", "bound", "Statistics are split, held within their bounds and joined."},
        {"m-step", "M step", "Parameters move towards the statistics."},
        {"minibatches", "minibatches", "E step, bound and steps for one batch after another."}};
    return phases;
}

std::vector<Phase> phases_named(std::initializer_list<const char*> ids) {
    std::vector<Phase> found;
    for (const char* const id : ids) {
        found.push_back(*std::find_if(phase_list().begin(), phase_list().end(),
                                      [id](const Phase& phase) { return phase.id == id; }));
    }
    return found;
}

const std::vector<ChannelSpec>& channel_list() {
    static const std::vector<ChannelSpec> channels = all_channels();
    return channels;
}

std::vector<ChannelSpec> channels_of(const SampleProblem& problem) {
    std::vector<ChannelSpec> channels = channel_list();
    std::erase_if(channels, [&](const ChannelSpec& channel) {
        return (channel.id == "confusion" && problem.train.labels.empty()) ||
               (channel.id == "prototypes" && problem.train.image_width == 0);
    });
    return channels;
}

const std::vector<ChannelSpec>& inner_channel_list() {
    static const std::vector<ChannelSpec> channels = [] {
        std::vector<ChannelSpec> list;
        for (const char* const id : {"grad_norm", "update_norm", "eta2_max", "steps_to_singularity"}) {
            list.push_back(*std::find_if(channel_list().begin(), channel_list().end(),
                                         [id](const ChannelSpec& channel) { return channel.id == id; }));
        }
        return list;
    }();
    return channels;
}

const std::vector<Action>& action_list() {
    static const std::vector<Action> actions = all_actions();
    return actions;
}

std::vector<double> scalars_of(const Evaluation& evaluation) {
    std::vector<double> values;
    for (const Scalar& each : scalar_list()) {
        values.push_back(evaluation.*each.value);
    }
    return values;
}

} // namespace basin::gmm
