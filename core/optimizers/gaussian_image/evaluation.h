// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/planes.h"
#include "core/math/worker_pool.h"
#include "core/optimizers/gaussian_image/geometry.h"
#include "core/optimizers/gaussian_image/settings.h"

#include <algorithm>
#include <cstdint>
#include <stop_token>
#include <vector>

namespace basin::gaussian_image {

/// What the loss phase measures.
struct LossValues {
    double loss = 0.0;      ///< plotted: l1_weight L1 + l2_weight L2 + ssim_weight (1 - SSIM)
    double objective = 0.0; ///< differentiated
    double l1 = 0.0, l2 = 0.0, ssim = 0.0;
    double psnr_db = 0.0;
    double hole_error_share = 0.0; ///< of the squared error
    std::int64_t holes = 0;
};

/// Rows cut into chunks whose size depends on the picture alone. A small picture is one chunk: there handing
/// work to a thread would take longer than the work.
class RowChunks {
  public:
    RowChunks(int width, int rows);

    std::int64_t count() const { return (rows_ + each_ - 1) / each_; }
    int begin(std::int64_t chunk) const { return static_cast<int>(chunk) * each_; }
    int end(std::int64_t chunk) const { return std::min(begin(chunk) + each_, rows_); }
    int chunk_of(int row) const { return row / each_; }
    bool is_single() const { return each_ >= rows_; }

  private:
    int rows_, each_;
};

/// The pictures and numbers of one set of parameters: render, loss, gradient, in this order.
///
/// Renderers, w_i = exp(-|M_i d|^2 / 2) where |M_i d| <= cut-off, else 0:
///   normalised: C = sum w c / (sum w + floor), black where sum w <= 1e-10 (seed 002's program)
///   sum:        C = sum w c (accumulated summation, Zhang et al. 2024)
/// Objective O in {L2, L1, combined}, means over 3 W H values. With e = dO/dC: normalised dO/dc_i = w_i e /
/// W', dO/dw_i = e . (c_i - C) / W', W' = sum w + floor; sum dO/dc_i = w_i e, dO/dw_i = e . c_i. The rest is
/// Geometry's.
/// Chunks of rows and of Gaussians are of fixed size, so bits do not depend on the number of threads.
class Evaluation {
  public:
    /// `target`: three planes; both it and the pool must outlive this object.
    Evaluation(const Planes& target, WorkerPool& pool);

    /// Each returns false when `stop` fired; its results are then void.
    bool render(const ParameterSet& parameters, const Settings& settings, std::stop_token stop);
    bool measure(const Settings& settings, std::stop_token stop);
    bool differentiate(const ParameterSet& parameters, const Settings& settings, std::stop_token stop);

    /// Parameters changed after render(): the splats are found anew before differentiating.
    void drop_splats() { splats_stale_ = true; }

    const Planes& picture() const { return render_; } ///< three planes
    Planes& picture() { return render_; }
    const Planes& sums() const { return sums_; } ///< colour sums and, plane 3, the weight sum
    Planes& sums() { return sums_; }
    const Planes& error() const { return error_; } ///< what the loss phase hands to the gradient phase
    Planes& error() { return error_; }
    const LossValues& values() const { return values_; }
    LossValues& values() { return values_; }
    const ParameterSet& gradient() const { return gradient_; }
    ParameterSet& gradient() { return gradient_; }

    /// Weighted share of each Gaussian in the picture: sum over pixels of w_i / (sum w + floor), or of w_i;
    /// of the parameters that were rendered.
    std::vector<float> contributions(const Settings& settings) const;

    /// A pixel whose weight sum is not above this is a hole.
    static constexpr float hole_weight = 1e-10F;

  private:
    void find_splats(const ParameterSet& parameters, const Settings& settings);
    void sort_into_bands();
    void prepare_ssim(const Settings& settings);
    bool measure_ssim(bool with_gradient, std::stop_token stop, double& mean);
    bool find_error(const Settings& settings, std::stop_token stop);
    bool find_moments(const Planes& error, bool with_offset, std::stop_token stop,
                      std::vector<kernels::SplatMoments>& moments) const;

    const Planes& target_;
    WorkerPool& pool_;
    int width_, height_;
    RowChunks chunks_;
    Planes sums_, render_, error_;
    LossValues values_;
    ParameterSet gradient_;

    // Caches: functions of the parameters and settings.
    std::vector<Ellipse> ellipses_;
    std::vector<kernels::Splat> splats_;
    std::vector<std::vector<std::int32_t>> bands_; ///< splats that touch each chunk of rows, ascending
    std::vector<std::int32_t> by_band_;            ///< every splat once, neighbours together
    bool splats_stale_ = true, unplaceable_ = false;
    float exponent_limit_ = 0.0F;
    std::vector<kernels::SplatMoments> moments_;

    kernels::WindowGrid grid_{};
    SsimWindow window_{};
    SsimPadding padding_{};
    bool ssim_ready_ = false;
    Planes ssim_statistics_, ssim_partials_, ssim_gradient_;
    std::vector<std::vector<float>> scratch_; ///< one for each worker
};

} // namespace basin::gaussian_image
