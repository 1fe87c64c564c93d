// SPDX-License-Identifier: GPL-3.0-or-later
// Actions, and questions whose answer is a table.
#include "core/optimizer/action_arguments.h"
#include "core/optimizer/table.h"
#include "core/optimizers/graph_em/channels.h"
#include "core/optimizers/graph_em/optimizer.h"
#include "core/optimizers/graph_em/worked_example.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace basin::graph_em {

namespace {

struct Spread {
    double mean, deviation;
};

Spread mean_and_deviation(const std::vector<double>& values) {
    const auto count = static_cast<double>(values.size());
    double mean = 0.0, squares = 0.0;
    for (const double value : values) {
        mean += value / count;
    }
    for (const double value : values) {
        squares += (value - mean) * (value - mean) / count;
    }
    return {mean, std::sqrt(squares)};
}

} // namespace

void GraphEmOptimizer::perform(const std::string& action, const std::vector<Value>& arguments) {
    const ActionArguments checked(action_list(), action, false, arguments);
    parameters_ = settings_.start;
    memory_ = {};
    classes_.reset(settings_);
    present_.reset();
    pictured_.images().clear();
}

TableData GraphEmOptimizer::query(const std::string& id, const std::vector<Value>& arguments,
                                  std::stop_token stop, const std::function<void(double)>& progress) {
    const ActionArguments given(action_list(), id, true, arguments);
    if (id == "causal_probe") {
        return causal_probe(given.real(0, 1e-6, 1.0), stop, progress);
    }
    if (id == "batch_noise") {
        return batch_noise(given.whole(0, 2, 1000), stop, progress);
    }
    if (id == "tuning_advice") {
        return tuning_advice(given.whole(0, 1, 1000), stop, progress);
    }
    if (id == "rails") {
        return rails(stop, progress);
    }
    progress(1.0);
    return worked_example();
}

/// Every loss term's change for a relative change of every parameter, on the same batch.
TableData GraphEmOptimizer::causal_probe(double step, std::stop_token stop, const Progress& progress) const {
    TableData table;
    table.columns = {{"recon_loss", "recon_loss", "", 9},
                     {"percep_loss", "percep_loss", "", 9},
                     {"smoothness", "smoothness", "", 9},
                     {"loss_proxy", "loss_proxy", "", 9},
                     {"objective", "recon + 0.2 percep of the graph's result", "", 9}};
    const Parameters here = settings_.learner == Learner::fixed ? settings_.start : parameters_;
    const std::vector<std::size_t> samples = batch_samples();
    Batch batch;
    const auto terms = [&](const Parameters& at) -> std::optional<std::array<double, 5>> {
        if (!measure(batch, samples, at, false, settings_, {}, stop)) {
            return std::nullopt;
        }
        const ImageScore score = batch.mean_score();
        double of_graph = score.recon + objective_percep_weight * score.percep;
        if (settings_.decodes()) {
            if (!batch.score(settings_, nullptr, {}, pool_, stop)) {
                return std::nullopt;
            }
            const ImageScore graph = batch.mean_score();
            of_graph = graph.recon + objective_percep_weight * graph.percep;
        }
        return std::array<double, 5>{score.recon, score.percep, score.smoothness, score.loss(settings_),
                                     of_graph};
    };
    for (std::size_t i = 0; i < parameter_count; ++i) {
        Parameters below = here, above = here;
        below[i] *= 1.0 - step;
        above[i] *= 1.0 + step;
        const auto low = terms(below), high = terms(above);
        if (!low || !high) {
            return table;
        }
        const double width = above[i] - below[i];
        for (std::size_t term = 0; term < low->size(); ++term) {
            table.numbers.push_back(((*high)[term] - (*low)[term]) / width);
        }
        table.row_labels.push_back(fmt::format("by {}", parameter_texts[i].id));
        progress(static_cast<double>(i + 1) / static_cast<double>(+parameter_count));
    }
    return table;
}

/// The loss of different batches at the parameters before and after the row's update: how far batches lie
/// apart beside what the update did to each of them.
TableData GraphEmOptimizer::batch_noise(std::int64_t count, std::stop_token stop,
                                        const Progress& progress) const {
    TableData table;
    table.columns = {{"before", "Loss before the update", "", 6},
                     {"after", "Loss after the update", "", 6},
                     {"change", "Change on the same batch", "", 8},
                     {"since_last", "Change since the batch above", "", 6}};
    const Parameters before = shown_row().before, after = shown_row().after;
    const std::vector<std::size_t>& all = problem_->training();
    const auto size = static_cast<std::size_t>(settings_.batch_size);
    Batch batch;
    std::vector<double> losses, changes;
    for (std::int64_t i = 0; i < count; ++i) {
        std::vector<std::size_t> samples;
        for (std::size_t k = 0; k < std::min(size, all.size()); ++k) {
            samples.push_back(all[(static_cast<std::size_t>(i) * size + k) % all.size()]);
        }
        std::array<double, 2> loss{};
        for (const std::size_t side : {0, 1}) {
            if (!measure(batch, samples, side == 0 ? before : after, true, settings_, {}, stop)) {
                return table;
            }
            loss[side] = batch.mean_score().loss(settings_);
        }
        table.row_labels.push_back(fmt::format("batch {}", i + 1));
        const double since = losses.empty() ? std::nan("") : loss[0] - losses.back();
        table.numbers.insert(table.numbers.end(), {loss[0], loss[1], loss[1] - loss[0], since});
        losses.push_back(loss[0]);
        changes.push_back(loss[1] - loss[0]);
        progress(static_cast<double>(i + 1) / static_cast<double>(count));
    }
    const auto [mean, spread] = mean_and_deviation(losses);
    const auto [trend, trend_spread] = mean_and_deviation(changes);
    add_row(table, "mean", {mean, mean + trend, trend, std::nan("")});
    add_row(table, "standard deviation", {spread, std::nan(""), trend_spread, std::sqrt(2.0) * spread});
    return table;
}

/// For every parameter the objective of the measuring learners here, a tenth inwards and a tenth beyond:
/// whether the score suffers from a rail.
TableData GraphEmOptimizer::rails(std::stop_token stop, const Progress& progress) const {
    constexpr double step = 0.1;
    TableData table;
    table.columns = {{"rail", "On a rail", "", -1},
                     {"value", "Value", "", 4},
                     {"objective", "recon + 0.2 percep", "", 8},
                     {"inwards", "A tenth inwards", "", 8},
                     {"beyond", "A tenth beyond", "", 8},
                     {"verdict", "The score", "", -1}};
    const Parameters here = settings_.learner == Learner::fixed ? settings_.start : parameters_;
    for (std::size_t i = 0; i < parameter_count; ++i) {
        const int on_rail = rail(i, here[i], settings_.bounds);
        const double outwards = on_rail < 0 ? 1.0 / (1.0 + step) : 1.0 + step;
        Parameters inside = here, outside = here;
        inside[i] /= outwards;
        outside[i] *= outwards;
        const auto now = objective_at(here, stop), in = objective_at(inside, stop),
                   out = objective_at(outside, stop);
        if (!now || !in || !out) {
            return table;
        }
        std::string verdict;
        if (on_rail != 0) {
            verdict = *in < *now ? "suffers: inwards is better"
                                 : (*out < *now ? "does not suffer; the bound keeps it from a better one"
                                                : "does not suffer");
        }
        add_row(table, std::string(parameter_texts[i].label),
                {static_cast<double>(on_rail), here[i], *now, *in, *out, 0.0});
        table.texts.insert(table.texts.end(), {on_rail < 0   ? "lower"
                                               : on_rail > 0 ? "upper"
                                                             : "",
                                               "", "", "", "", verdict});
        progress(static_cast<double>(i + 1) / static_cast<double>(+parameter_count));
    }
    return table;
}

/// Goes on from the present state for some iterations, as it is and under each piece of the note's advice.
TableData GraphEmOptimizer::tuning_advice(std::int64_t iterations, std::stop_token stop,
                                          const Progress& progress) {
    struct Advice {
        std::string label;
        std::vector<std::pair<std::string, Value>> settings;
    };
    const std::vector<Advice> tries{{"unchanged", {}},
                                    {"smoothing_window = 10", {{"smoothing_window", std::int64_t{10}}}},
                                    {"learning_rate = 0.02", {{"learning_rate", 0.02}}},
                                    {"no noise: the same images", {{"noise_sigma", 0.0}}}};
    TableData table;
    table.columns = {{"sigma", "σ", "", 6},
                     {"tau", "τ", "", 6},
                     {"radius", "Radius", "px", 4},
                     {"loss", "Loss", "", 6},
                     {"difference", "Largest relative difference of a parameter", "", 9}};
    const StateBlob state = save_state([this](StateVisitor& visitor) { visit_state(visitor); });
    Parameters plain{};
    for (std::size_t i = 0; i < tries.size(); ++i) {
        Hyperparameters values = hyperparameters_;
        for (const auto& [id, value] : tries[i].settings) {
            values.set(id, value);
        }
        GraphEmOptimizer other(problem_, values, pool_.threads());
        load_state([&other](StateVisitor& visitor) { other.visit_state(visitor); }, state);
        other.restored();
        for (std::int64_t phases = 0; phases < iterations * phase_count; ++phases) {
            if (other.advance(stop).interrupted) {
                return table;
            }
        }
        const Parameters& at = other.parameters_;
        plain = i == 0 ? at : plain;
        double difference = 0.0;
        for (std::size_t p = 0; p < parameter_count; ++p) {
            difference = std::max(difference, std::abs(at[p] / plain[p] - 1.0));
        }
        add_row(table, tries[i].label, {at[sigma], at[tau], at[radius], other.row_.loss, difference});
        progress(static_cast<double>(i + 1) / static_cast<double>(tries.size()));
    }
    return table;
}

} // namespace basin::graph_em
