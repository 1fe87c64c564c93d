// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/graph_em/views.h"

#include "core/base/absent.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace basin::graph_em {

namespace {

constexpr std::int64_t most_matrix_patches = 400;

ImageData colour_picture(const Image& image) {
    ImageData data;
    data.width = image.width;
    data.height = image.height;
    data.channels = 3;
    data.pixels = image.pixels;
    return data;
}

ImageData difference(const ImageWork& work) {
    ImageData data;
    const Image &a = work.diffused.denoised, &b = work.sample->clean;
    data.width = a.width;
    data.height = a.height;
    for (std::size_t i = 0; i < a.pixels.size(); i += 3) {
        data.pixels.push_back(((a.pixels[i] - b.pixels[i]) + (a.pixels[i + 1] - b.pixels[i + 1]) +
                               (a.pixels[i + 2] - b.pixels[i + 2])) /
                              3.0F);
    }
    return data;
}

ImageData degree_map(const ImageWork& work) {
    const PatchGrid& grid = *work.graph.grid;
    const NodePlanes sums = degrees(work.graph);
    ImageData data;
    data.width = grid.columns();
    data.height = grid.rows();
    data.x_label = "patch column";
    data.y_label = "patch row";
    for (int y = 0; y < grid.rows(); ++y) {
        data.pixels.insert(data.pixels.end(), sums.plane(0) + grid.node(0, y),
                           sums.plane(0) + grid.node(grid.columns(), y));
    }
    return data;
}

ImageData similarity(const ImageWork& work, const Settings& settings, int steps) {
    const auto n = static_cast<std::size_t>(work.graph.grid->patches());
    const std::size_t shown = std::min(n, static_cast<std::size_t>(most_matrix_patches));
    ImageData data;
    data.width = data.height = static_cast<int>(shown);
    data.x_label = data.y_label = "patch";
    for (std::size_t i = 0; i < shown; ++i) {
        const auto place = static_cast<int>(i), columns = work.graph.grid->columns();
        data.row_labels.push_back(fmt::format("{}, {}", place % columns, place / columns));
    }
    data.column_labels = data.row_labels;
    const std::vector<double> dense =
        dense_similarity(work.graph, settings, work.tau_effective, steps, static_cast<std::int64_t>(shown));
    for (std::size_t i = 0; i < shown; ++i) {
        for (std::size_t j = 0; j < shown; ++j) {
            data.pixels.push_back(static_cast<float>(dense[i * shown + j]));
        }
    }
    return data;
}

/// Shares of the edges by half powers of ten of their weight; weights below all bins count in the first.
VectorData histogram(const ImageWork& work) {
    constexpr double least = -12.0, width = 0.5;
    constexpr std::size_t bins = 24;
    VectorData data;
    data.x_label = "log₁₀ of the weight";
    data.guides = {{"living from here", -6.0, true}};
    for (std::size_t bin = 0; bin < bins; ++bin) {
        data.x.push_back(least + (static_cast<double>(bin) + 0.5) * width);
    }
    data.values.assign(bins, 0.0);
    const PatchGrid& grid = *work.graph.grid;
    const double share = 1.0 / static_cast<double>(std::max<std::int64_t>(1, grid.directed_edges()));
    for (std::int64_t k = 0; k < work.graph.weights.planes(); ++k) {
        for (std::int64_t i = 0; i < grid.nodes(); ++i) {
            const PatchGrid::Offset step = grid.neighbours()[static_cast<std::size_t>(k)];
            const std::int64_t row = i / grid.pitch() + step.dy;
            if (grid.valid(k)[i] == 0.0F || row < 0 || row >= grid.rows()) {
                continue;
            }
            const double bin =
                (std::log10(static_cast<double>(work.graph.weights.plane(k)[i])) - least) / width;
            const bool above = bin >= 0.0; // false for NaN
            data.values[above ? std::min(bins - 1, static_cast<std::size_t>(bin)) : 0] += share;
        }
    }
    return data;
}

/// The eigenvalues, and where the step in effect stops being smooth and stable.
VectorData spectrum_of(const ImageWork& work, const Settings& settings) {
    VectorData data;
    data.values = spectrum(work.graph, settings.laplacian);
    data.x_label = "eigenvalue, ascending";
    data.guides = {{"1/τ: oscillates above", 1.0 / work.tau_effective, false},
                   {"2/τ: unstable above", 2.0 / work.tau_effective, false}};
    return data;
}

/// Signs of the remembered changes of the loss, the newest on the right: +1 where it rose.
ImageData sign_ribbon(const Row& row) {
    constexpr int changes = static_cast<int>(remembered_losses) - 1, height = 4;
    ImageData data;
    data.width = changes;
    data.height = height;
    data.x_label = "changes of the loss, the newest on the right";
    std::vector<float> strip(changes, absent_float);
    const std::vector<double>& losses = row.losses;
    for (std::size_t i = 1; i < losses.size() && i <= strip.size(); ++i) {
        const double change = losses[losses.size() - i] - losses[losses.size() - i - 1];
        strip[strip.size() - i] = change > 0.0 ? 1.0F : (change < 0.0 ? -1.0F : static_cast<float>(change));
    }
    for (int y = 0; y < height; ++y) {
        data.pixels.insert(data.pixels.end(), strip.begin(), strip.end());
    }
    return data;
}

} // namespace

ChannelData build_channel(const std::string& id, const Scene& scene, const std::string& colouring) {
    const ImageWork& work = scene.work;
    if (id == "noisy") {
        return colour_picture(work.noisy);
    }
    if (id == "denoised") {
        return colour_picture(work.diffused.denoised);
    }
    if (id == "clean") {
        return colour_picture(work.sample->clean);
    }
    if (id == "reconstruction") {
        return colour_picture(work.scored());
    }
    if (id == "difference") {
        return difference(work);
    }
    if (id == "degree_map") {
        return degree_map(work);
    }
    if (id == "similarity_before") {
        return similarity(work, scene.settings, 0);
    }
    if (id == "similarity_after") {
        return similarity(work, scene.settings, work.parameters.smooth_steps);
    }
    if (id == "kernel_histogram") {
        return histogram(work);
    }
    if (id == "spectrum") {
        return spectrum_of(work, scene.settings);
    }
    if (id == "sign_ribbon") {
        return sign_ribbon(scene.row);
    }
    if (id == "graph") {
        return build_edges(scene, colouring);
    }
    if (id == "patch_centres") {
        return build_centres(scene, colouring);
    }
    return build_table(id, scene);
}

} // namespace basin::graph_em
