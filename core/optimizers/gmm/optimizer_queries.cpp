// SPDX-License-Identifier: GPL-3.0-or-later
// Actions, and the question whose answer is a table.
#include "core/optimizer/action_arguments.h"
#include "core/optimizers/gmm/channels.h"
#include "core/optimizers/gmm/optimizer.h"
#include "core/optimizers/gmm/remedies.h"
#include "core/optimizers/gmm/start.h"

#include <algorithm>
#include <utility>

namespace basin::gmm {

void GmmOptimizer::perform(const std::string& action, const std::vector<Value>& arguments) {
    const ActionArguments checked(action_list(), action, false, arguments);
    if (!has_started() || collapsed_ != 0) {
        return; // nothing to move yet, or any more
    }
    present_.reset();
    if (action == "reset_moments") {
        reset_moments(natural_);
        return;
    }
    Expectation found;
    engine().expect(absolute(), 0, engine().count(), found, {});
    FirstBad bad;
    Settings settings = settings_;
    settings.lat_min_var = settings_.algorithm == Algorithm::em ? settings_.reg_covar : settings_.lat_min_var;
    const Bounded exact = bound_statistics(found.statistics, settings, present(), bad);
    if (!bad.found()) {
        take_mixture(exact.mixture);
    }
}

TableData GmmOptimizer::query(const std::string& action, const std::vector<Value>& arguments,
                              std::stop_token stop, const std::function<void(double)>& progress) {
    const ActionArguments given(action_list(), action, true, arguments);
    constexpr std::int64_t most_epochs = 1'000'000;
    return what_helps(std::max<std::int64_t>(0, epoch()) + given.whole(0, 1, most_epochs), stop, progress);
}

/// An optimizer of the same problem before the first epoch; factor analysis is taken over where it is done.
std::unique_ptr<GmmOptimizer> GmmOptimizer::started_anew(const Hyperparameters& values) const {
    auto other = std::make_unique<GmmOptimizer>(problem_, values, pool_.threads());
    other->initialise(seed_);
    if (settings_.latent_dim > 0 && !in_analysis()) {
        other->analysis_ = analysis_;
        other->moments_ = moments_;
        other->iteration_ = settings_.fa_iterations;
        other->restored();
    }
    return other;
}

/// Runs from the start, each with one thing changed: which of them lives, and what it costs.
TableData GmmOptimizer::what_helps(std::int64_t epochs, std::stop_token stop,
                                   const std::function<void(double)>& progress) const {
    TableData table;
    const bool labelled = !problem_->train.labels.empty();
    table.columns = {{"epochs", "Epochs", "", 0},
                     {"n_active", "Active components", "", 0},
                     {"min_mixing_weight", "Least mixing weight", "", 6},
                     {"log_likelihood", "Log-likelihood", "nats", 4}};
    if (labelled) {
        table.columns.push_back({"nmi_train", "NMI", "", 4});
    }
    table.columns.push_back({"end", "Outcome", "", -1});
    const std::vector<Remedy> remedies = remedies_for(hyperparameters_);
    for (std::size_t i = 0; i < remedies.size(); ++i) {
        Hyperparameters values = hyperparameters_;
        values.set("epochs", std::max(epochs, settings_.epochs));
        for (const auto& [id, value] : remedies[i].settings) {
            values.set(id, value);
        }
        const std::unique_ptr<GmmOptimizer> other = started_anew(values);
        std::string end;
        while (other->epoch() < epochs && end.empty()) {
            const Advance done = other->advance(stop);
            if (done.interrupted) {
                return table;
            }
            end = done.stop ? done.stop->text : "";
            const double share =
                static_cast<double>(std::max<std::int64_t>(0, other->epoch())) / static_cast<double>(epochs);
            progress((static_cast<double>(i) + share) / static_cast<double>(remedies.size()));
        }
        const Evaluation& row = other->row_;
        table.row_labels.push_back(remedies[i].label);
        table.texts.resize(table.texts.size() + table.columns.size());
        table.texts.back() = end.empty() ? "alive" : end;
        table.numbers.insert(table.numbers.end(), {static_cast<double>(other->epoch()), row.n_active,
                                                   row.min_mixing_weight, row.log_likelihood});
        if (labelled) {
            table.numbers.push_back(row.nmi_train);
        }
        table.numbers.push_back(unknown);
    }
    progress(1.0);
    return table;
}

} // namespace basin::gmm
