// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/worker_pool.h"
#include "core/optimizers/graph_em/decoder.h"
#include "core/optimizers/graph_em/diffusion.h"
#include "core/optimizers/graph_em/problem.h"

#include <functional>
#include <map>
#include <memory>
#include <tuple>
#include <vector>

namespace basin::graph_em {

/// What one image of a batch is worth.
struct ImageScore {
    double recon = 0.0, percep = 0.0; ///< of the reconstruction against the clean image
    double similarity = 0.0;          ///< mean entry of S after smoothing
    double connectivity = 0.0, smoothness = 0.0;
    double psnr_db = 0.0, psnr_noisy_db = 0.0; ///< of the graph's result and of the noisy image
    double liveness = 0.0;                     ///< share of edges with a weight above 1e-6
    double fill_in = 0.0;                      ///< share of S that is stored after smoothing

    double loss(const Settings& settings) const {
        return recon + settings.percep_weight * percep - settings.alpha * smoothness;
    }
};

/// One image on its way through the phases.
struct ImageWork {
    const Sample* sample = nullptr;
    ImageParameters parameters;
    Image noisy;
    PatchGraph graph;
    double lambda_max = 0.0, tau_effective = 0.0;
    std::int64_t stored_entries = 0; ///< of S after smoothing
    Diffused diffused;
    Image reconstruction; ///< the decoder's; empty where the graph's result is scored
    ImageScore score;

    const Image& scored() const { return reconstruction.pixels.empty() ? diffused.denoised : reconstruction; }
};

/// Which costly parts of a batch are wanted.
struct Wanted {
    bool percep = true, smoothness = true, lambda = true;
};

/// Grids of the image sizes and radii used last.
class GridCache {
  public:
    std::shared_ptr<const PatchGrid> grid(const Image& image, const Settings& settings, double radius_px);
    std::int64_t stored_entries(const std::shared_ptr<const PatchGrid>& grid, int steps, bool self);

  private:
    struct Entry {
        std::shared_ptr<const PatchGrid> grid;
        std::map<std::tuple<int, bool>, std::int64_t> stored;
    };
    std::vector<Entry> entries_; ///< most recent first
};

/// A few images that go through graph, diffusion and scoring together, an image a chunk of work.
class Batch {
  public:
    using ParametersOf = std::function<ImageParameters(const Sample&)>;

    /// The phases; each returns false when `stop` fired, and may then be repeated.
    bool build_graphs(const ImageProblem& problem, const std::vector<std::size_t>& samples,
                      const Settings& settings, const ParametersOf& parameters, Wanted wanted,
                      WorkerPool& pool, std::stop_token stop);
    bool diffuse(const Settings& settings, Wanted wanted, WorkerPool& pool, std::stop_token stop);
    /// `decoder` makes the reconstructions; nullptr: the graph's results are scored.
    bool score(const Settings& settings, const Decoder* decoder, Wanted wanted, WorkerPool& pool,
               std::stop_token stop);

    std::vector<ImageWork>& images() { return images_; }
    const std::vector<ImageWork>& images() const { return images_; }

    /// Means over the images.
    ImageScore mean_score() const;
    double lambda_max() const;    ///< the largest
    double tau_effective() const; ///< the smallest
    /// Images whose tau in effect is above 2 / lambda_max.
    std::int64_t unstable() const;

  private:
    std::vector<ImageWork> images_;
    GridCache grids_;
    const FeatureNetwork* network_ = nullptr; ///< of the problem
};

} // namespace basin::graph_em
