// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_cases.h"
#include "app/cli/bench_measure.h"
#include "core/base/error.h"
#include "core/data/file_bytes.h"
#include "core/math/worker_pool.h"
#include "core/optimizers/graph_em/diffusion.h"
#include "core/optimizers/graph_em/factory.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <numeric>
#include <vector>

namespace basin::cli {

namespace {

constexpr int images = 64, side = 32;

std::vector<Image> read_images(const std::string& path) {
    const std::vector<std::byte> raw = read_file_bytes(path, "bench input");
    constexpr std::size_t numbers = std::size_t{side} * side * 3;
    if (raw.size() != images * numbers * sizeof(float)) {
        throw input_error("the bench input has a wrong size", path,
                          fmt::format("{} bytes instead of {}", raw.size(), images * numbers * sizeof(float)),
                          "Make it again with make_data.py of the peers");
    }
    std::vector<Image> all(images);
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].width = all[i].height = side;
        all[i].channels = 3;
        all[i].pixels.resize(numbers);
        std::memcpy(all[i].pixels.data(), raw.data() + i * numbers * sizeof(float), numbers * sizeof(float));
    }
    return all;
}

// The peer's work on one image: graph, W, S, five steps, smoothness.
class PeerWork {
  public:
    PeerWork() {
        const auto factory = graph_em::make_factory();
        Hyperparameters values(factory->info().schema);
        for (const auto& [id, value] : factory->info().preset("peer")->settings) {
            values.set(id, value);
        }
        settings_ = graph_em::read_settings(values);
        grid_ = std::make_shared<const graph_em::PatchGrid>(side, side, settings_.patch, settings_.stride,
                                                            settings_.start[graph_em::radius]);
        stored_ = static_cast<double>(grid_->stored_entries(settings_.smooth_steps, settings_.self_loops));
    }

    std::int64_t edges() const { return grid_->directed_edges(); }

    double smoothness(const Image& image) const {
        const graph_em::PatchGraph graph = graph_of(image);
        return weighted(
            graph_em::smoothed_sum(graph, settings_, settings_.start[graph_em::tau], settings_.smooth_steps));
    }

    // The same with every entry of S formed, as the peer has it.
    double smoothness_by_whole_s(const Image& image) const {
        const graph_em::PatchGraph graph = graph_of(image);
        const std::vector<double> s = graph_em::dense_similarity(
            graph, settings_, settings_.start[graph_em::tau], settings_.smooth_steps, grid_->patches());
        return weighted(std::accumulate(s.begin(), s.end(), 0.0));
    }

  private:
    graph_em::PatchGraph graph_of(const Image& image) const {
        return graph_em::build_graph(image, grid_, settings_, {settings_.start, settings_.smooth_steps});
    }
    double weighted(double sum) const {
        const double edge_share =
            0.5 * static_cast<double>(edges()) / (5.0 * static_cast<double>(grid_->patches()));
        return 0.7 * std::min(1.0, sum / stored_) + 0.3 * edge_share;
    }

    graph_em::Settings settings_;
    std::shared_ptr<const graph_em::PatchGrid> grid_;
    double stored_ = 0.0;
};

} // namespace

void bench_graph_em(const std::string& data, const std::string& name, int threads, int repetitions) {
    const std::vector<Image> all = read_images(data + "/gd_images_f32_64x32x32x3.bin");
    const PeerWork work;
    WorkerPool pool(threads);
    std::vector<double> image_ms, batch_ms, batch_cpu_ms, whole_ms;
    std::vector<double> smoothness(all.size());
    for (int repetition = 0; repetition < repetitions; ++repetition) {
        const Stopwatch one;
        for (const Image& image : all) {
            smoothness.front() = work.smoothness(image);
        }
        image_ms.push_back(1e3 * one.cpu_secs() / images);
        const Stopwatch batch;
        pool.for_each(images, {}, [&](std::int64_t i, int) {
            smoothness[static_cast<std::size_t>(i)] = work.smoothness(all[static_cast<std::size_t>(i)]);
        });
        batch_ms.push_back(1e3 * batch.wall_secs());
        batch_cpu_ms.push_back(1e3 * batch.cpu_secs());
        const Stopwatch whole;
        (void)work.smoothness_by_whole_s(all.front());
        whole_ms.push_back(1e3 * whole.cpu_secs());
    }
    print_figure(name, "image_cpu_ms", median_of(image_ms));
    print_figure(name, "image_whole_s_cpu_ms", median_of(whole_ms));
    print_figure(name, "batch64_ms", median_of(batch_ms));
    print_figure(name, "batch64_cpu_ms", median_of(batch_cpu_ms));
    print_figure(name, "smoothness_img0", smoothness.front());
    print_figure(name, "edges", static_cast<double>(work.edges()));
}

} // namespace basin::cli
