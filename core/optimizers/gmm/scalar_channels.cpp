// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gmm/scalar_channels.h"

#include <string>
#include <utility>

namespace basin::gmm {

namespace {

enum Look : unsigned { plain = 0, logarithmic = 1, whole = 2, hidden = 4, limit = 8 };

ScalarChannel scalar(double Evaluation::*value, const char* id, const char* label, const char* unit,
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
    spec.limit = (look & limit) != 0;
    spec.band = id == std::string("nmi_start") ? "nmi_band" : "";
    return {std::move(spec), value};
}

std::vector<ScalarChannel> all_scalars() {
    using E = Evaluation;
    return {
        scalar(&E::log_likelihood, "log_likelihood", "Log-likelihood", "nats", "Log-likelihood", plain,
               "Mean a sample, of the parameters before the update. Unknown while factor analysis runs."),
        scalar(&E::nmi_train, "nmi_train", "NMI", "", "Agreement with labels", plain,
               "2 I / (H clusters + H classes) of hard assignments of the training samples."),
        scalar(&E::nmi_test, "nmi_test", "NMI, test", "", "Agreement with labels", plain,
               "The same of the test samples."),
        scalar(&E::nmi_start, "nmi_start", "NMI at epoch 0", "", "Agreement with labels", limit,
               "Of the first mixture, before any step."),
        scalar(&E::nmi_band, "nmi_band", "−10 % band", "", "Agreement with labels", limit,
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
        scalar(&E::n_dead, "n_dead", "Dead components", "", "Components", whole,
               "Components to which no sample is assigned."),
        scalar(&E::n_duplicates, "n_duplicates", "Duplicates", "", "Components", whole,
               "Components whose mean lies less than one deviation away from another's, both variances "
               "averaged."),
        scalar(&E::variance_floor, "variance_floor", "Variance floor", "", "Variance by component",
               logarithmic | limit, "natural-adam: variances of the statistics are raised to it."),
        scalar(&E::weight_floor, "weight_floor", "Least weight", "", "Mixing weight by component",
               logarithmic | limit, "natural-adam: weights of the statistics are raised to it."),
        scalar(&E::weight_resolution, "weight_resolution", "Resolution of 1 − Σπ", "",
               "Mixing weight by component", logarithmic | limit,
               "The distance of 1 to the next number below: where component 0 is the difference of 1 and the "
               "others, its weight is rounded to 0 or to this below the line."),
        scalar(&E::weight_underflow, "weight_underflow", "Underflow", "", "Mixing weight by component",
               logarithmic | limit, "The smallest normal number of the precision of the run."),
        scalar(&E::step_reach, "step_reach", "One step", "", "η₂ by component", logarithmic | limit,
               "natural-adam: the learning rate, about as far as one step moves η₂."),
        scalar(&E::epoch_reach, "epoch_reach", "One epoch", "", "η₂ by component", logarithmic | limit,
               "natural-adam: learning rate × steps an epoch, about as far as η₂ gets in an epoch."),
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
        scalar(&E::log_likelihood_change, "log_likelihood_change", "Change", "nats",
               "Change of log-likelihood", hidden,
               "Log-likelihood of this row minus that of the row before."),
        scalar(&E::fa_log_likelihood, "fa_log_likelihood", "Factor analysis", "nats",
               "Log-likelihood of factor analysis", hidden,
               "Mean a sample under factor analysis, before the iteration. Known in its stage alone."),
        scalar(&E::epoch, "epoch", "Epoch", "", "Epoch", whole | hidden,
               "Iterations of this stage before the row."),
    };
}

} // namespace

const std::vector<ScalarChannel>& scalar_channels() {
    static const std::vector<ScalarChannel> list = all_scalars();
    return list;
}

} // namespace basin::gmm
