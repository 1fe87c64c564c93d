// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/graph_em/batch.h"

#include "core/base/absent.h"
#include "core/optimizers/graph_em/filter_bank.h"

#include <algorithm>
#include <cmath>

namespace basin::graph_em {

namespace {

constexpr float alive = 1e-6F;
constexpr std::size_t most_grids = 24;

double mean_squared_difference(const Image& a, const Image& b) {
    double sum = 0.0;
    for (std::size_t i = 0; i < a.pixels.size(); ++i) {
        const double difference = static_cast<double>(a.pixels[i]) - static_cast<double>(b.pixels[i]);
        sum += difference * difference;
    }
    return sum / static_cast<double>(a.pixels.size());
}

double decibels(double squared_error) {
    return -10.0 * std::log10(squared_error);
}

/// No eigenvalue is above twice the largest degree (Gershgorin), nor above 2 for a random walk: where tau is
/// below the guard's limit for that, nobody needs the eigenvalue itself.
bool surely_stable(const PatchGraph& graph, const Settings& settings, double given) {
    double bound = 2.0;
    if (settings.laplacian == LaplacianKind::combinatorial) {
        const NodePlanes sums = degrees(graph);
        const float* const degree = sums.plane(0);
        bound = 2.0 * static_cast<double>(*std::max_element(degree, degree + graph.grid->nodes()));
    }
    return given * bound <= settings.guard_margin * 2.0; // false for NaN
}

double liveness(const PatchGraph& graph) {
    std::int64_t living = 0;
    for (std::int64_t k = 0; k < graph.weights.planes(); ++k) {
        const float* const weight = graph.weights.plane(k);
        living += std::count_if(weight, weight + graph.grid->nodes(), [](float w) { return w > alive; });
    }
    const auto edges = static_cast<double>(graph.grid->directed_edges());
    return edges > 0.0 ? static_cast<double>(living) / edges : 0.0;
}

double connectivity(const PatchGrid& grid, Connectivity kind) {
    const double patches = static_cast<double>(grid.patches());
    const auto directed = static_cast<double>(grid.directed_edges());
    return kind == Connectivity::raw ? 0.5 * directed / (5.0 * patches)
                                     : std::min(1.0, directed / (5.0 * patches));
}

void score_graph(ImageWork& work, const Settings& settings) {
    const PatchGrid& grid = *work.graph.grid;
    const double patches = static_cast<double>(grid.patches());
    const auto stored = static_cast<double>(work.stored_entries);
    const double similarity = stored > 0.0 ? work.diffused.similarity_sum / stored : 0.0;
    const double capped = similarity > 1.0 ? 1.0 : similarity;
    const bool text = settings.smoothness_weights == SmoothnessWeights::text;
    work.score.similarity = similarity;
    work.score.connectivity = connectivity(grid, settings.connectivity);
    work.score.smoothness = (text ? 0.7 : 0.5) * capped + (text ? 0.3 : 0.5) * work.score.connectivity;
    work.score.liveness = liveness(work.graph);
    work.score.fill_in = stored / (patches * patches);
}

} // namespace

std::shared_ptr<const PatchGrid> GridCache::grid(const Image& image, const Settings& settings,
                                                 double radius_px) {
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const PatchGrid& known = *entries_[i].grid;
        if (known.width() == image.width && known.height() == image.height &&
            known.patch() == settings.patch && known.stride() == settings.stride &&
            known.radius_px() == radius_px) {
            std::rotate(entries_.begin(), entries_.begin() + static_cast<std::ptrdiff_t>(i),
                        entries_.begin() + static_cast<std::ptrdiff_t>(i) + 1);
            return entries_.front().grid;
        }
    }
    entries_.insert(entries_.begin(),
                    {std::make_shared<const PatchGrid>(image.width, image.height, settings.patch,
                                                       settings.stride, radius_px),
                     {}});
    entries_.resize(std::min(entries_.size(), most_grids));
    return entries_.front().grid;
}

std::int64_t GridCache::stored_entries(const std::shared_ptr<const PatchGrid>& grid, int steps, bool self) {
    const auto entry =
        std::find_if(entries_.begin(), entries_.end(), [&](const Entry& each) { return each.grid == grid; });
    if (entry == entries_.end()) {
        return grid->stored_entries(steps, self);
    }
    const auto [place, added] = entry->stored.try_emplace({steps, self}, 0);
    if (added) {
        place->second = grid->stored_entries(steps, self);
    }
    return place->second;
}

bool Batch::build_graphs(const ImageProblem& problem, const std::vector<std::size_t>& samples,
                         const Settings& settings, const ParametersOf& parameters, Wanted wanted,
                         WorkerPool& pool, std::stop_token stop) {
    images_.resize(samples.size());
    network_ = problem.network();
    std::vector<std::shared_ptr<const PatchGrid>> grids;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        ImageWork& work = images_[i];
        work.sample = &problem.samples()[samples[i]];
        work.parameters = parameters(*work.sample);
        grids.push_back(grids_.grid(work.sample->clean, settings, work.parameters.values[radius]));
        work.stored_entries =
            wanted.smoothness
                ? grids_.stored_entries(grids.back(), work.parameters.smooth_steps, settings.self_loops)
                : 0;
    }
    return pool.for_each(static_cast<std::int64_t>(samples.size()), stop, [&](std::int64_t chunk, int) {
        const auto i = static_cast<std::size_t>(chunk);
        ImageWork& work = images_[i];
        work.noisy = graph_em::noisy(*work.sample, settings.noise_sigma);
        work.graph = build_graph(work.noisy, grids[i], settings, work.parameters);
        const double given = work.parameters.values[tau];
        const bool guarded = settings.guard && !surely_stable(work.graph, settings, given);
        work.lambda_max =
            wanted.lambda || guarded ? largest_eigenvalue(work.graph, settings.laplacian) : absent;
        const double most = settings.guard_margin * 2.0 / work.lambda_max;
        work.tau_effective = settings.guard && work.lambda_max > 0.0 && given > most ? most : given;
        // What later phases will fill: views see the image as it came.
        work.diffused = {};
        work.diffused.denoised = work.noisy;
        work.reconstruction = {};
        work.score = {absent, absent, absent, absent, absent, absent, absent, absent, absent};
    });
}

bool Batch::diffuse(const Settings& settings, Wanted wanted, WorkerPool& pool, std::stop_token stop) {
    return pool.for_each(static_cast<std::int64_t>(images_.size()), stop, [&](std::int64_t chunk, int) {
        ImageWork& work = images_[static_cast<std::size_t>(chunk)];
        work.diffused = graph_em::diffuse(work.noisy, work.graph, settings, work.tau_effective,
                                          work.parameters.smooth_steps, wanted.smoothness);
    });
}

bool Batch::score(const Settings& settings, const Decoder* decoder, Wanted wanted, WorkerPool& pool,
                  std::stop_token stop) {
    return pool.for_each(static_cast<std::int64_t>(images_.size()), stop, [&](std::int64_t chunk, int) {
        ImageWork& work = images_[static_cast<std::size_t>(chunk)];
        const Image& clean = work.sample->clean;
        work.reconstruction = decoder != nullptr ? decoder->decode(work.noisy) : Image{};
        work.score = {};
        work.score.recon = mean_squared_difference(work.scored(), clean);
        work.score.percep = !wanted.percep        ? absent
                            : network_ != nullptr ? network_->difference(work.scored(), clean)
                                                  : perceptual_difference(work.scored(), clean);
        work.score.psnr_db = decibels(
            decoder != nullptr ? mean_squared_difference(work.diffused.denoised, clean) : work.score.recon);
        work.score.psnr_noisy_db =
            settings.noise_sigma > 0.0 ? decibels(mean_squared_difference(work.noisy, clean)) : absent;
        if (wanted.smoothness) {
            score_graph(work, settings);
        }
    });
}

ImageScore Batch::mean_score() const {
    ImageScore mean;
    const double share = 1.0 / static_cast<double>(images_.size());
    for (const ImageWork& work : images_) {
        const ImageScore& score = work.score;
        mean.recon += share * score.recon;
        mean.percep += share * score.percep;
        mean.similarity += share * score.similarity;
        mean.connectivity += share * score.connectivity;
        mean.smoothness += share * score.smoothness;
        mean.psnr_db += share * score.psnr_db;
        mean.psnr_noisy_db += share * score.psnr_noisy_db;
        mean.liveness += share * score.liveness;
        mean.fill_in += share * score.fill_in;
    }
    return mean;
}

double Batch::lambda_max() const {
    double largest = images_.front().lambda_max;
    for (const ImageWork& work : images_) { // NaN wins
        largest = work.lambda_max <= largest ? largest : work.lambda_max;
    }
    return largest;
}

double Batch::tau_effective() const {
    double least = images_.front().tau_effective;
    for (const ImageWork& work : images_) {
        least = work.tau_effective >= least ? least : work.tau_effective;
    }
    return least;
}

std::int64_t Batch::unstable() const {
    return std::count_if(images_.begin(), images_.end(),
                         [](const ImageWork& work) { return work.tau_effective * work.lambda_max > 2.0; });
}

} // namespace basin::graph_em
