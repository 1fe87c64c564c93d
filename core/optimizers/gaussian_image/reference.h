// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/gaussian_image/geometry.h"
#include "core/optimizers/gaussian_image/problem.h"
#include "core/optimizers/gaussian_image/settings.h"

#include <array>
#include <vector>

namespace basin::gaussian_image {

/// The objective once more, straight from its formulae: double precision, every Gaussian at every pixel, no
/// vectors, no culling, no shared code with the kernels. What the gradient check and the tests compare with.
class Reference {
  public:
    Reference(const PictureProblem& problem, const Settings& settings, const ParameterSet& parameters);

    double objective() const;
    /// l1_weight L1 + l2_weight L2 + ssim_weight (1 - SSIM).
    double loss() const;

    /// The objective with one parameter changed by `delta`. With `frozen_support` the changed Gaussian keeps
    /// the pixels that it reaches now, as the analytic gradient assumes.
    double objective_with(Block block, std::size_t index, double delta, bool frozen_support) const;

    const std::vector<double>& render() const { return render_; } ///< planes, each height * width

  private:
    using Parameters = std::array<std::vector<double>, block_count>;
    struct Image {
        std::array<std::vector<double>, 3> colour_sums;
        std::vector<double> weight_sum;
    };
    struct Parts {
        double l1 = 0.0, l2 = 0.0;
    };

    double squared_distance(const Parameters& parameters, std::size_t gaussian, int x, int y) const;
    void add(const Parameters& parameters, std::size_t gaussian, const Parameters& support, double sign,
             Image& image) const;
    std::vector<double> resolve(const Image& image) const;
    Parts errors(const std::vector<double>& render) const;
    double mean_ssim(const std::vector<double>& render) const;
    double combined(const std::vector<double>& render) const;
    double objective_of(const std::vector<double>& render) const;

    Settings settings_;
    int width_, height_;
    std::vector<double> target_;
    Parameters parameters_;
    Image image_;
    std::vector<double> render_;
};

} // namespace basin::gaussian_image
