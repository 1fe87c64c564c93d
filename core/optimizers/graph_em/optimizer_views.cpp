// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/optimizers/graph_em/channels.h"
#include "core/optimizers/graph_em/optimizer.h"
#include "core/optimizers/graph_em/scalars.h"
#include "core/optimizers/graph_em/views.h"

#include <fmt/core.h>

#include <algorithm>
#include <cassert>

namespace basin::graph_em {

namespace {

/// Kept vectors in the order of channels.
constexpr std::string_view kept_ids[] = {"class_loss", "class_sigma", "class_tau", "class_steps"};

Intermediate list_of(const std::string& name, std::vector<double> values) {
    const auto count = static_cast<std::int64_t>(values.size());
    return {name, "", {count}, std::move(values)};
}

/// Planes of the first image's graph: neighbour, patch row, patch column.
Intermediate planes_of(const std::string& name, const NodePlanes& planes, const PatchGrid& grid) {
    Intermediate result{name, "", {planes.planes(), grid.rows(), grid.columns()}, {}};
    for (std::int64_t k = 0; k < planes.planes(); ++k) {
        for (int y = 0; y < grid.rows(); ++y) {
            const float* const row = planes.plane(k) + grid.node(0, y);
            result.values.insert(result.values.end(), row, row + grid.columns());
        }
    }
    return result;
}

} // namespace

const std::vector<ChannelSpec>& GraphEmOptimizer::channels() const {
    return channel_list();
}

void GraphEmOptimizer::read_scalars(std::span<double> out) const {
    const ScalarSource source{shown(), shown_row(), shows_row_ ? row_settings_ : settings_,
                              shown().mean_score()};
    assert(out.size() == scalar_entries().size());
    std::transform(scalar_entries().begin(), scalar_entries().end(), out.begin(),
                   [&](const ScalarEntry& entry) { return entry.read(source); });
}

void GraphEmOptimizer::read_kept(std::size_t index, std::vector<float>& out) const {
    switch (index) {
    case 0:
        out = shown_row().class_loss;
        break;
    case 1:
        out.assign(classes_.sigma.begin(), classes_.sigma.end());
        break;
    case 2:
        out.assign(classes_.tau.begin(), classes_.tau.end());
        break;
    default:
        out.assign(classes_.steps.begin(), classes_.steps.end());
    }
}

ChannelData GraphEmOptimizer::build(const std::string& channel) {
    const auto kept = std::find(std::begin(kept_ids), std::end(kept_ids), channel);
    if (kept != std::end(kept_ids)) {
        std::vector<float> values;
        read_kept(static_cast<std::size_t>(kept - std::begin(kept_ids)), values);
        VectorData data{{}, std::vector<double>(values.begin(), values.end())};
        for (std::size_t i = 0; i < class_count; ++i) {
            const std::vector<std::string>& names = problem_->class_names();
            data.labels.push_back(i < names.size() ? names[i] : fmt::format("class {}", i));
        }
        return data;
    }
    return build_channel(channel,
                         {*problem_, shows_row_ ? row_settings_ : settings_, shown(), shown_row(), classes_},
                         colouring_);
}

std::vector<std::string> GraphEmOptimizer::colourings(const std::string& channel) const {
    return channel == "graph" ? edge_colourings() : std::vector<std::string>{};
}

void GraphEmOptimizer::set_colouring(const std::string& channel, const std::string& quantity) {
    const std::vector<std::string> known = colourings(channel);
    if (std::find(known.begin(), known.end(), quantity) == known.end()) {
        throw usage_error(fmt::format("'{}' cannot be coloured by '{}'", channel, quantity), {},
                          known_names(known), did_you_mean(quantity, known));
    }
    colouring_ = quantity;
}

std::vector<std::string> GraphEmOptimizer::intermediates() const {
    return {"edge_weight",   "edge_similarity", "degree", "lambda_max",
            "tau_effective", "recon",           "percep", "smoothness"};
}

Intermediate GraphEmOptimizer::intermediate(const std::string& name) {
    const std::vector<ImageWork>& images = shown().images();
    const PatchGraph& graph = images.front().graph;
    if (name == "edge_weight") {
        return planes_of(name, graph.weights, *graph.grid);
    }
    if (name == "edge_similarity") {
        return planes_of(name, graph.similarity, *graph.grid);
    }
    if (name == "degree") {
        return planes_of(name, degrees(graph), *graph.grid);
    }
    std::vector<double> values;
    for (const ImageWork& work : images) {
        values.push_back(name == "lambda_max"      ? work.lambda_max
                         : name == "tau_effective" ? work.tau_effective
                         : name == "recon"         ? work.score.recon
                         : name == "percep"        ? work.score.percep
                                                   : work.score.smoothness);
    }
    return list_of(name, std::move(values));
}

} // namespace basin::graph_em
