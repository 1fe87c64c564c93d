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
    const Row& row = shown_row();
    const bool validated =
        validated_ && validated_->values == hyperparameters_ && validated_->parameters == row.before;
    const Scene scene{*problem_,  shows_row_ ? row_settings_ : settings_,
                      shown(),    validated ? &validation_ : nullptr,
                      row,        classes_,
                      pictured(), patch_focus_};
    const std::string& chosen = channel == "graph" ? edge_colouring_ : patch_colouring_;
    const std::vector<std::string>& known = overlay_colourings(channel);
    return build_channel(channel, scene, chosen.empty() && !known.empty() ? known.front() : chosen);
}

const ImageWork& GraphEmOptimizer::pictured() const {
    const std::vector<ImageWork>& batch = shown().images();
    const auto focus = static_cast<std::size_t>(std::max(image_focus_, 0));
    if (image_focus_ >= 0 && focus < batch.size()) {
        return batch[focus];
    }
    if (pictured_.images().empty()) {
        const std::vector<std::size_t>& held_out = problem_->validation();
        const std::size_t place =
            image_focus_ < 0 ? held_out.size() / 2 : std::min(focus - batch.size(), held_out.size() - 1);
        Settings settings = shows_row_ ? row_settings_ : settings_;
        measure(pictured_, {held_out[place]}, shown_row().before, false, settings, {}, {});
        if (settings.decodes() && shows_row_ && phase_ == graph_phase) { // the decoder has learned since
            pictured_.score(settings, &row_decoder_, {}, pool_, {});
        }
    }
    return pictured_.images().front();
}

void GraphEmOptimizer::set_focus(const std::string& table, std::int32_t row) {
    if (table == "images" && row != image_focus_) {
        image_focus_ = row;
        pictured_.images().clear();
    } else if (table == "patches") {
        patch_focus_ = row;
    }
}

std::vector<std::string> GraphEmOptimizer::colourings(const std::string& channel) const {
    return overlay_colourings(channel);
}

void GraphEmOptimizer::set_colouring(const std::string& channel, const std::string& quantity) {
    const std::vector<std::string> known = colourings(channel);
    if (std::find(known.begin(), known.end(), quantity) == known.end()) {
        throw usage_error(fmt::format("'{}' cannot be coloured by '{}'", channel, quantity), {},
                          known_names(known), did_you_mean(quantity, known));
    }
    (channel == "graph" ? edge_colouring_ : patch_colouring_) = quantity;
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
