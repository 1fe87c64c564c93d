// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/graph_em/views.h"

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
    const std::vector<double> dense =
        dense_similarity(work.graph, settings, work.tau_effective, steps, static_cast<std::int64_t>(shown));
    for (std::size_t i = 0; i < shown; ++i) {
        for (std::size_t j = 0; j < shown; ++j) {
            data.pixels.push_back(static_cast<float>(dense[i * shown + j]));
        }
    }
    return data;
}

/// Shares of the edges whose weight lies from 10^k to 10^(k + 1), k from -12 to -1; smaller ones in the
/// first.
VectorData histogram(const ImageWork& work) {
    constexpr int least = -12;
    VectorData data;
    data.labels.emplace_back("below 1e-12");
    for (int power = least; power < 0; ++power) {
        data.labels.push_back("1e" + std::to_string(power));
    }
    data.values.assign(data.labels.size(), 0.0);
    const PatchGrid& grid = *work.graph.grid;
    for (std::int64_t k = 0; k < work.graph.weights.planes(); ++k) {
        for (std::int64_t i = 0; i < grid.nodes(); ++i) {
            const PatchGrid::Offset step = grid.neighbours()[static_cast<std::size_t>(k)];
            const std::int64_t row = i / grid.pitch() + step.dy;
            if (grid.valid(k)[i] == 0.0F || row < 0 || row >= grid.rows()) {
                continue;
            }
            const double power = std::floor(std::log10(static_cast<double>(work.graph.weights.plane(k)[i])));
            const double bin = power >= least ? std::min(power, -1.0) - least + 1.0 : 0.0; // NaN: the first
            data.values[static_cast<std::size_t>(bin)] += 1.0;
        }
    }
    const auto edges = static_cast<double>(std::max<std::int64_t>(1, grid.directed_edges()));
    for (double& value : data.values) {
        value /= edges;
    }
    return data;
}

} // namespace

ChannelData build_channel(const std::string& id, const Scene& scene, const std::string& colouring) {
    const ImageWork& work = scene.batch.images().front();
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
        return VectorData{{}, spectrum(work.graph, scene.settings.laplacian)};
    }
    if (id == "graph") {
        return build_edges(scene, colouring);
    }
    if (id == "patch_centres") {
        return build_centres(scene);
    }
    return build_table(id, scene);
}

} // namespace basin::graph_em
