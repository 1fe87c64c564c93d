// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/absent.h"
#include "core/optimizer/table.h"
#include "core/optimizers/graph_em/views.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace basin::graph_em {

namespace {

constexpr std::size_t most_edges = 12000;

struct Centre {
    float x, y;
};

Centre centre(const PatchGrid& grid, int x, int y) {
    const float half = 0.5F * static_cast<float>(grid.patch());
    return {static_cast<float>(x * grid.stride()) + half, static_cast<float>(y * grid.stride()) + half};
}

/// Calls visit(x, y, k) for every edge once.
template<class Visit>
void for_each_edge(const PatchGrid& grid, Visit visit) {
    const auto count = static_cast<std::int64_t>(grid.offsets().size());
    for (std::int64_t k = count / 2; k < count; ++k) {
        const PatchGrid::Offset step = grid.neighbours()[static_cast<std::size_t>(k)];
        for (int y = 0; y + step.dy < grid.rows(); ++y) {
            for (int x = 0; x < grid.columns(); ++x) {
                if (grid.valid(k)[grid.node(x, y)] != 0.0F) {
                    visit(x, y, k);
                }
            }
        }
    }
}

/// Improving updates to the upper rail at the rate of the note's rules; NaN under other learners.
double updates_to_rail(std::size_t parameter, double value, const Settings& settings) {
    double rate = absent;
    if (settings.learner == Learner::seed_text && parameter <= radius) {
        rate = settings.text_rate;
    } else if (settings.learner == Learner::seed_shipped && parameter <= tau) {
        rate = parameter == sigma ? shipped_sigma_rate : shipped_tau_rate;
    }
    return std::ceil(std::log(settings.bounds.upper[parameter] / value) / std::log1p(rate) - 1e-9);
}

std::string rail_text(int rail) {
    return rail < 0 ? "lower" : (rail > 0 ? "upper" : "");
}

TableData parameter_table(const Scene& scene) {
    TableData table;
    table.columns = {
        {"before", "Before", "", 5},   {"after", "After", "", 5},
        {"minimum", "Minimum", "", 2}, {"maximum", "Maximum", "", 2},
        {"rail", "On a rail", "", -1}, {"updates_to_rail", "Improving updates to the upper rail", "", 0}};
    const Bounds& bounds = scene.settings.bounds;
    for (std::size_t i = 0; i < parameter_count; ++i) {
        const double value = scene.row.after[i];
        const int on_rail = rail(i, value, bounds);
        add_row(table, std::string(parameter_texts[i].label),
                {scene.row.before[i], value, bounds.lower[i], bounds.upper[i], static_cast<double>(on_rail),
                 updates_to_rail(i, value, scene.settings)});
        table.texts.insert(table.texts.end(), {"", "", "", "", rail_text(on_rail), ""});
    }
    return table;
}

void add_image(const ImageWork& work, const std::string& prefix, TableData& table) {
    const ImageScore& score = work.score;
    add_row(table, prefix + work.sample->name,
            {work.lambda_max, 2.0 / work.lambda_max, 1.0 / work.lambda_max, work.parameters.values[tau],
             work.tau_effective, work.tau_effective * work.lambda_max > 2.0 ? 1.0 : 0.0, score.recon,
             score.percep, score.smoothness, score.psnr_db, score.psnr_noisy_db, score.liveness});
}

/// The batch's images, then those of validation.
TableData image_table(const Scene& scene) {
    TableData table;
    table.columns = {{"lambda_max", "λmax", "", 4},
                     {"tau_limit", "2/λmax", "", 4},
                     {"tau_smooth_limit", "1/λmax", "", 4},
                     {"tau", "τ", "", 4},
                     {"tau_effective", "τ in effect", "", 4},
                     {"unstable", "Unstable", "", 0},
                     {"recon", "Reconstruction", "", 6},
                     {"percep", "Perceptual", "", 6},
                     {"smoothness", "Smoothness", "", 4},
                     {"psnr", "PSNR", "dB", 2},
                     {"psnr_noisy", "PSNR of the noisy image", "dB", 2},
                     {"liveness", "Living edges", "", 4}};
    for (const ImageWork& work : scene.batch.images()) {
        add_image(work, {}, table);
    }
    const std::vector<std::size_t>& held_out = scene.problem.validation();
    for (std::size_t i = 0; i < held_out.size(); ++i) {
        if (scene.validation != nullptr) {
            add_image(scene.validation->images()[i], "validation: ", table);
            continue;
        }
        table.row_labels.push_back("validation: " + scene.problem.samples()[held_out[i]].name);
        table.numbers.insert(table.numbers.end(), table.columns.size(), absent);
    }
    return table;
}

TableData class_table(const Scene& scene) {
    TableData table;
    table.columns = {{"sigma", "σ", "", 4},
                     {"tau", "τ", "", 4},
                     {"steps", "Steps", "", 0},
                     {"loss", "Loss", "", 5},
                     {"images", "Seen", "", 0}};
    for (std::size_t i = 0; i < class_count; ++i) {
        const std::vector<std::string>& names = scene.problem.class_names();
        add_row(table, i < names.size() ? names[i] : fmt::format("class {}", i),
                {scene.classes.sigma[i], scene.classes.tau[i], static_cast<double>(scene.classes.steps[i]),
                 double{scene.row.class_loss[i]}, static_cast<double>(scene.classes.seen[i])});
    }
    return table;
}

TableData patch_table(const Scene& scene) {
    const ImageWork& work = scene.work;
    const PatchGrid& grid = *work.graph.grid;
    const NodePlanes sums = degrees(work.graph);
    TableData table;
    table.columns = {{"x", "x", "px", 1},
                     {"y", "y", "px", 1},
                     {"neighbours", "Neighbours", "", 0},
                     {"degree", "Degree", "", 6},
                     {"similarity", "Row sum of S before smoothing", "", 6}};
    for (int y = 0; y < grid.rows(); ++y) {
        for (int x = 0; x < grid.columns(); ++x) {
            const std::int64_t node = grid.node(x, y);
            double similarity = work.graph.self_loops ? 1.0 : 0.0;
            int neighbours = 0;
            for (std::int64_t k = 0; k < work.graph.similarity.planes(); ++k) {
                const PatchGrid::Offset step = grid.neighbours()[static_cast<std::size_t>(k)];
                const bool inside =
                    grid.valid(k)[node] != 0.0F && y + step.dy >= 0 && y + step.dy < grid.rows();
                similarity += static_cast<double>(work.graph.similarity.plane(k)[node]);
                neighbours += inside ? 1 : 0;
            }
            const Centre at = centre(grid, x, y);
            add_row(table, fmt::format("{}, {}", x, y),
                    {static_cast<double>(at.x), static_cast<double>(at.y), static_cast<double>(neighbours),
                     static_cast<double>(sums.plane(0)[node]), similarity});
        }
    }
    return table;
}

} // namespace

const std::vector<std::string>& overlay_colourings(const std::string& channel) {
    static const std::vector<std::string> edges{"weight", "similarity", "weight, logarithmic"},
        centres{"degree", "neighbours"}, none;
    return channel == "graph" ? edges : (channel == "patch_centres" ? centres : none);
}

OverlayData build_edges(const Scene& scene, const std::string& colouring) {
    const ImageWork& work = scene.work;
    const PatchGrid& grid = *work.graph.grid;
    const NodePlanes& planes = colouring == "similarity" ? work.graph.similarity : work.graph.weights;
    OverlayData overlay;
    overlay.value_label = colouring;
    overlay.value_log = colouring == "weight, logarithmic";
    overlay.value_low = overlay.value_log ? 1e-9 : 0.0;
    overlay.value_high = 1.0;
    for_each_edge(grid, [&](int x, int y, std::int64_t k) {
        const PatchGrid::Offset step = grid.neighbours()[static_cast<std::size_t>(k)];
        const Centre from = centre(grid, x, y), to = centre(grid, x + step.dx, y + step.dy);
        OverlayItem item;
        item.shape = OverlayShape::edge;
        item.geometry = {from.x, from.y, to.x, to.y, 0.0F, 0.0F};
        item.row = y * grid.columns() + x;
        item.other_row = (y + step.dy) * grid.columns() + x + step.dx;
        item.value = planes.plane(k)[grid.node(x, y)];
        overlay.items.push_back(std::move(item));
    });
    if (overlay.items.size() > most_edges) {
        const auto rank = [&](const OverlayItem& item) {
            const bool focus = item.row == scene.patch_focus || item.other_row == scene.patch_focus;
            return scene.patch_focus >= 0 && focus ? 0 : (std::isnan(item.value) ? 1 : 2);
        };
        std::stable_sort(overlay.items.begin(), overlay.items.end(),
                         [&](const OverlayItem& a, const OverlayItem& b) {
                             return rank(a) != rank(b) ? rank(a) < rank(b) : a.value > b.value;
                         });
        overlay.items.resize(most_edges);
    }
    return overlay;
}

OverlayData build_centres(const Scene& scene, const std::string& colouring) {
    const PatchGrid& grid = *scene.work.graph.grid;
    const TableData patches = patch_table(scene);
    const std::size_t columns = patches.columns.size(), column = colouring == "neighbours" ? 2 : 3;
    OverlayData overlay;
    overlay.value_label = colouring;
    for (int y = 0; y < grid.rows(); ++y) {
        for (int x = 0; x < grid.columns(); ++x) {
            const Centre at = centre(grid, x, y);
            OverlayItem item;
            item.role = Role::support;
            item.geometry = {at.x, at.y, 0.0F, 0.0F, 0.0F, 0.0F};
            item.row = y * grid.columns() + x;
            item.value =
                static_cast<float>(patches.numbers[static_cast<std::size_t>(item.row) * columns + column]);
            overlay.value_high = std::max(overlay.value_high, static_cast<double>(item.value));
            overlay.items.push_back(std::move(item));
        }
    }
    return overlay;
}

ChannelData build_table(const std::string& id, const Scene& scene) {
    if (id == "parameters") {
        return parameter_table(scene);
    }
    if (id == "images") {
        return image_table(scene);
    }
    if (id == "classes") {
        return class_table(scene);
    }
    if (id == "patches") {
        return patch_table(scene);
    }
    return {};
}

} // namespace basin::graph_em
