// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/optimizers/graph_em/channels.h"
#include "core/optimizers/graph_em/optimizer.h"
#include "core/optimizers/graph_em/worked_example.h"

#include <fmt/core.h>

#include <algorithm>

namespace basin::graph_em {

namespace {

/// Visits what lies in pieces as one array, and takes over what a poke wrote.
void visit_pieces(StateVisitor& visitor, std::string_view name, const std::vector<std::span<float>>& pieces) {
    std::vector<float> together;
    for (const std::span<float> piece : pieces) {
        together.insert(together.end(), piece.begin(), piece.end());
    }
    visitor.array(name, together);
    std::size_t at = 0;
    for (const std::span<float> piece : pieces) {
        std::copy_n(together.begin() + static_cast<std::ptrdiff_t>(at), piece.size(), piece.begin());
        at += piece.size();
    }
}

void visit_planes(StateVisitor& visitor, std::string_view name, std::vector<ImageWork>& images,
                  NodePlanes PatchGraph::*planes) {
    std::vector<std::span<float>> pieces;
    for (ImageWork& work : images) {
        NodePlanes& own = work.graph.*planes;
        for (std::int64_t k = 0; k < own.planes(); ++k) {
            pieces.emplace_back(own.plane(k), static_cast<std::size_t>(work.graph.grid->nodes()));
        }
    }
    visit_pieces(visitor, name, pieces);
}

/// One number an image, wherever it is kept.
template<class Where>
void visit_numbers(StateVisitor& visitor, std::string_view name, std::vector<ImageWork>& images,
                   Where where) {
    std::vector<double> numbers;
    for (ImageWork& work : images) {
        numbers.push_back(where(work));
    }
    visitor.array(name, numbers);
    for (std::size_t i = 0; i < images.size(); ++i) {
        where(images[i]) = numbers[i];
    }
}

/// A list that grows at first, in an array whose size does not: an element keeps its place when a run goes
/// back.
void visit_losses(StateVisitor& visitor, std::vector<double>& losses) {
    constexpr std::size_t room = remembered_losses;
    std::vector<double> padded(room - losses.size(), 0.0);
    padded.insert(padded.end(), losses.begin(), losses.end());
    auto count = static_cast<std::int64_t>(losses.size());
    visitor.array("losses", padded);
    visitor.scalar("loss_count", count);
    count = std::clamp<std::int64_t>(count, 0, static_cast<std::int64_t>(std::min(padded.size(), room)));
    losses.assign(padded.end() - count, padded.end());
}

double argument(const Action& action, const std::vector<Value>& arguments, std::size_t index) {
    const Value value = index < arguments.size() ? arguments[index] : action.parameters[index].default_value;
    if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        return static_cast<double>(*whole);
    }
    const auto* const number = std::get_if<double>(&value);
    if (number == nullptr) {
        throw usage_error(fmt::format("'{}' cannot be used", to_text(value)),
                          fmt::format("{}, {}", action.id, action.parameters[index].id), "expected a number");
    }
    return *number;
}

const Action& checked_action(const std::string& id, bool query, std::size_t arguments) {
    std::vector<std::string> known;
    for (const Action& action : action_list()) {
        if (action.is_query == query) {
            known.push_back(action.id);
        }
        if (action.id == id && action.is_query == query) {
            if (arguments > action.parameters.size()) {
                throw usage_error(fmt::format("'{}' is given {} arguments", id, arguments), {},
                                  fmt::format("it takes {}", action.parameters.size()));
            }
            return action;
        }
    }
    throw usage_error(fmt::format("graph-em has no {} '{}'", query ? "query" : "action", id), {},
                      known_names(known), did_you_mean(id, known));
}

} // namespace

void GraphEmOptimizer::visit_state(StateVisitor& visitor) {
    visitor.scalar("sigma", parameters_[sigma]);
    visitor.scalar("tau", parameters_[tau]);
    visitor.scalar("radius", parameters_[radius], "px");
    visitor.scalar("sigma_s", parameters_[sigma_s], "px");
    visitor.scalar("sigma_f", parameters_[sigma_f]);
    visit_losses(visitor, memory_.losses);
    visitor.scalar("rate_scale", memory_.rate_scale);
    visitor.scalar("trust", memory_.trust);
    visitor.array("class_sigma", classes_.sigma);
    visitor.array("class_tau", classes_.tau);
    visitor.array("class_steps", classes_.steps);
    visitor.array("class_seen", classes_.seen);
    visitor.array("class_losses", classes_.losses, {static_cast<std::int64_t>(ClassMemory::remembered)});
    visitor.array("codebook", decoder_.codebook, {Decoder::dimensions});
    visitor.array("codebook_observed", decoder_.observed);
    visitor.scalar("random_seed", random_seed_);
    visitor.scalar("iteration", iteration_);
    visitor.scalar("epoch", epoch_);
    visitor.scalar("batch", batch_index_);
}

void GraphEmOptimizer::visit_carry(StateVisitor& visitor) {
    std::vector<ImageWork>& images = batch_.images();
    if (phase_ > graph_phase) {
        visit_planes(visitor, "edge_weight", images, &PatchGraph::weights);
        visit_planes(visitor, "edge_similarity", images, &PatchGraph::similarity);
        visit_numbers(visitor, "lambda_max", images, [](ImageWork& w) -> double& { return w.lambda_max; });
        visit_numbers(visitor, "tau_effective", images,
                      [](ImageWork& w) -> double& { return w.tau_effective; });
    }
    if (phase_ > diffuse_phase) {
        std::vector<std::span<float>> pieces;
        for (ImageWork& work : images) {
            pieces.emplace_back(work.diffused.denoised.pixels);
        }
        visit_pieces(visitor, "denoised", pieces);
        visit_numbers(visitor, "similarity_sum", images,
                      [](ImageWork& w) -> double& { return w.diffused.similarity_sum; });
    }
    if (phase_ > score_phase) {
        visit_numbers(visitor, "recon", images, [](ImageWork& w) -> double& { return w.score.recon; });
        visit_numbers(visitor, "percep", images, [](ImageWork& w) -> double& { return w.score.percep; });
        visit_numbers(visitor, "smoothness", images,
                      [](ImageWork& w) -> double& { return w.score.smoothness; });
        visitor.scalar("loss", row_.loss);
    }
}

void GraphEmOptimizer::perform(const std::string& action, const std::vector<Value>& arguments) {
    (void)checked_action(action, false, arguments.size());
    parameters_ = settings_.start;
    memory_ = {};
    classes_.reset(settings_);
    present_.reset();
}

TableData GraphEmOptimizer::query(const std::string& id, const std::vector<Value>& arguments,
                                  std::stop_token stop, const std::function<void(double)>& progress) {
    const Action& action = checked_action(id, true, arguments.size());
    if (action.id == "causal_probe") {
        const double step = argument(action, arguments, 0);
        if (!(step > 0.0 && step <= 1.0)) {
            throw usage_error("the probe's step cannot be used", "causal_probe, step", "expected 0 to 1");
        }
        return causal_probe(step, stop, progress);
    }
    progress(1.0);
    return worked_example();
}

/// Every loss term's change for a relative change of every parameter, on the same batch.
TableData GraphEmOptimizer::causal_probe(double step, std::stop_token stop,
                                         const std::function<void(double)>& progress) const {
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

} // namespace basin::graph_em
