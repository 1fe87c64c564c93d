// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gaussian_image/evaluation.h"

#include "core/math/kernels/dispatch.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace basin::gaussian_image {

namespace {

constexpr std::int64_t splats_per_chunk = 32;

constexpr double widest_support = 84.0; ///< exp(-84 / 2) = 6e-19

/// Mean brightness that the Gaussians would add up to if none were cut: sum of |c| 2 pi / det M over the
/// area.
double summed_brightness(const std::vector<kernels::Splat>& splats, double area) {
    double total = 0.0;
    for (const kernels::Splat& splat : splats) {
        const double colour =
            (std::abs(splat.colour[0]) + std::abs(splat.colour[1]) + std::abs(splat.colour[2])) / 3.0;
        total += colour / std::abs(double{splat.inverse_width} * splat.inverse_height);
    }
    return 2.0 * std::numbers::pi * total / area;
}

/// Square of the radius, in sigma, beyond which weights are left out.
///
/// Without a cut-off the loss must not notice (1e-5). Where weights are divided by their sum a pixel counts
/// as long as sum w > 1e-10, so everything down to exp(-84 / 2) is kept. Where they are summed, leaving out
/// what lies beyond the radius r changes the mean brightness by at most exp(-r^2 / 2) * summed_brightness;
/// 1e-5 of it moves the loss by less than half as much.
double support_squared(const Settings& settings, const std::vector<kernels::Splat>& splats, double area) {
    constexpr double tolerated_brightness = 3e-6, narrowest = 16.0;
    if (settings.cutoff_sigma > 0.0) {
        return std::min(settings.cutoff_sigma * settings.cutoff_sigma, widest_support);
    }
    if (settings.blending == Blending::normalised) {
        return widest_support;
    }
    const double radius_squared = 2.0 * std::log(summed_brightness(splats, area) / tolerated_brightness);
    return radius_squared < widest_support ? std::max(radius_squared, narrowest) : widest_support;
}

} // namespace

RowChunks::RowChunks(int width, int rows) : rows_(rows) {
    constexpr int small_picture_px = 1 << 14;
    constexpr int usual_rows = 24; // a multiple of the rows that the SSIM kernels filter together
    each_ = width * rows < small_picture_px ? std::max(rows, 1) : usual_rows;
}

Evaluation::Evaluation(const Planes& target, WorkerPool& pool)
    : target_(target),
      pool_(pool),
      width_(target.width()),
      height_(target.height()),
      chunks_(width_, height_),
      sums_(width_, height_, 4),
      render_(width_, height_, 3),
      error_(width_, height_, 4),
      bands_(static_cast<std::size_t>(chunks_.count())),
      scratch_(static_cast<std::size_t>(pool.threads())) {}

void Evaluation::find_splats(const ParameterSet& parameters, const Settings& settings) {
    const Geometry geometry(settings, width_, height_);
    const std::size_t n = parameters.gaussians();
    ellipses_.resize(n);
    splats_.resize(n);
    unplaceable_ = false;
    for (std::size_t i = 0; i < n; ++i) {
        ellipses_[i] = geometry.ellipse(parameters, i);
        splats_[i] = splat_of(ellipses_[i], &parameters[Block::colour][3 * i]);
        unplaceable_ = unplaceable_ || !is_finite(splats_[i]);
    }
    const double support = support_squared(settings, splats_, static_cast<double>(width_) * height_);
    exponent_limit_ = static_cast<float>(-0.5 * support);
    for (kernels::Splat& splat : splats_) {
        set_rows(splat, static_cast<float>(std::sqrt(support)), height_);
    }
    sort_into_bands();
    splats_stale_ = false;
}

void Evaluation::sort_into_bands() {
    by_band_.clear();
    for (auto& band : bands_) {
        band.clear();
    }
    for (std::size_t i = 0; i < splats_.size(); ++i) {
        if (splats_[i].last_row >= splats_[i].first_row) {
            const int last = chunks_.chunk_of(splats_[i].last_row);
            for (int band = chunks_.chunk_of(splats_[i].first_row); band <= last; ++band) {
                bands_[static_cast<std::size_t>(band)].push_back(static_cast<std::int32_t>(i));
            }
        }
    }
    for (std::size_t band = 0; band < bands_.size(); ++band) {
        for (const std::int32_t i : bands_[band]) {
            const int first = chunks_.chunk_of(splats_[static_cast<std::size_t>(i)].first_row);
            if (static_cast<std::size_t>(first) == band) {
                by_band_.push_back(i);
            }
        }
    }
}

bool Evaluation::render(const ParameterSet& parameters, const Settings& settings, std::stop_token stop) {
    find_splats(parameters, settings);
    const KernelTable& kernel = kernels_in_use();
    const bool normalised = settings.blending == Blending::normalised;
    return pool_.for_each(chunks_.count(), stop, [&](std::int64_t band, int) {
        const int begin = chunks_.begin(band), end = chunks_.end(band);
        sums_.fill(unplaceable_ ? std::numeric_limits<float>::quiet_NaN() : 0.0F, begin, end);
        if (!unplaceable_) {
            const std::vector<std::int32_t>& indices = bands_[static_cast<std::size_t>(band)];
            kernel.splat(splats_.data(), indices.data(), static_cast<std::int64_t>(indices.size()),
                         exponent_limit_, sums_.view(), begin, end);
        }
        kernel.resolve(sums_.view(), normalised, static_cast<float>(settings.weight_floor), hole_weight,
                       render_.view(), begin, end);
    });
}

bool Evaluation::find_moments(const Planes& error, bool with_offset, std::stop_token stop,
                              std::vector<kernels::SplatMoments>& moments) const {
    const KernelTable& kernel = kernels_in_use();
    moments.assign(splats_.size(), kernels::SplatMoments{});
    const auto count = static_cast<std::int64_t>(by_band_.size());
    const std::int64_t each = chunks_.is_single() ? std::max<std::int64_t>(count, 1) : splats_per_chunk;
    const std::int64_t chunks = (count + each - 1) / each;
    return pool_.for_each(chunks, stop, [&](std::int64_t chunk, int) {
        const std::int64_t begin = chunk * each;
        kernel.splat_moments(splats_.data(), by_band_.data() + begin, std::min(each, count - begin),
                             exponent_limit_, error.view(), with_offset, moments.data());
    });
}

bool Evaluation::differentiate(const ParameterSet& parameters, const Settings& settings,
                               std::stop_token stop) {
    if (splats_stale_) {
        find_splats(parameters, settings);
    }
    if (!find_moments(error_, settings.blending == Blending::normalised, stop, moments_)) {
        return false;
    }
    const Geometry geometry(settings, width_, height_);
    gradient_ = make_parameters(parameters.gaussians(), settings.parametrisation);
    if (unplaceable_) {
        for (auto& block : gradient_.blocks) {
            std::fill(block.begin(), block.end(), std::numeric_limits<float>::quiet_NaN());
        }
        return true;
    }
    for (std::size_t i = 0; i < splats_.size(); ++i) {
        geometry.add_gradient(parameters, i, ellipses_[i], moments_[i], gradient_);
    }
    return true;
}

std::vector<float> Evaluation::contributions(const Settings& settings) const {
    Planes shares(width_, height_, 4);
    const bool normalised = settings.blending == Blending::normalised;
    for (int y = 0; y < height_; ++y) {
        const float* weight = sums_.row(y, 3);
        for (int x = 0; x < width_; ++x) {
            const float divisor = normalised ? weight[x] + static_cast<float>(settings.weight_floor) : 1.0F;
            shares.row(y, 0)[x] = weight[x] <= hole_weight ? 0.0F : 1.0F / divisor;
        }
    }
    std::vector<kernels::SplatMoments> moments;
    find_moments(shares, false, {}, moments);
    std::vector<float> result;
    result.reserve(moments.size());
    for (const kernels::SplatMoments& each : moments) {
        result.push_back(each.colour[0]);
    }
    return result;
}

} // namespace basin::gaussian_image
