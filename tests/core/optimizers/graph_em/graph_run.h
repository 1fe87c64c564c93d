// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/graph_em/optimizer.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace basin::test {

/// A graph-em optimizer driven by hand: a preset or defaults, settings, scalars by id; no engine.
class GraphRun {
  public:
    using Texts = std::vector<std::pair<std::string, std::string>>;

    explicit GraphRun(const std::string& preset, const Texts& settings = {}, int threads = 1,
                      const std::vector<std::string>& inputs = {}, std::uint64_t seed = 42);

    void phase();               ///< one
    void iterations(int count); ///< whole ones
    double scalar(const std::string& id) const;
    std::uint64_t hash();
    Optimizer& optimizer() { return *optimizer_; }
    const graph_em::ImageProblem& problem() const { return *problem_; }

  private:
    std::shared_ptr<const OptimizerFactory> factory_;
    std::shared_ptr<const graph_em::ImageProblem> problem_;
    std::unique_ptr<Optimizer> optimizer_;
};

/// Smoothing, denoising and sums of S by plain loops over dense matrices in double precision.
struct DenseReference {
    DenseReference(const Image& image, const graph_em::Settings& settings,
                   const graph_em::ImageParameters& parameters, double radius_px);
    void smooth(const graph_em::Settings& settings, double tau, int steps);
    Image denoised(const graph_em::Settings& settings) const;

    Image image;
    int patch, stride, columns, rows;
    std::size_t n;
    std::vector<std::vector<double>> features;
    std::vector<double> w, s, l; ///< n x n
};

/// An image of one colour, or with values drawn around it.
Image flat_image(int side, float value, float spread = 0.0F, std::uint64_t seed = 1);

} // namespace basin::test
