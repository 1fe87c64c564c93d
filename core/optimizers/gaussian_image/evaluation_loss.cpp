// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/kernels/dispatch.h"
#include "core/optimizers/gaussian_image/evaluation.h"

#include <cmath>

namespace basin::gaussian_image {

namespace {

double objective_of(const LossValues& values, const Settings& settings) {
    switch (settings.objective) {
    case Objective::l2:
        return values.l2;
    case Objective::l1:
        return values.l1;
    case Objective::combined:
        break;
    }
    return values.loss;
}

} // namespace

void Evaluation::prepare_ssim(const Settings& settings) {
    if (ssim_ready_ && window_ == settings.ssim_window && padding_ == settings.ssim_padding) {
        return;
    }
    window_ = settings.ssim_window;
    padding_ = settings.ssim_padding;
    grid_ = window_grid(window_, padding_, width_, height_);
    const KernelTable& kernel = kernels_in_use();
    for (std::vector<float>& scratch : scratch_) {
        scratch.resize(static_cast<std::size_t>(kernel.ssim_scratch(target_.plane_pitch())));
    }
    ssim_statistics_ = Planes(width_, height_, 6);
    ssim_partials_ = Planes();
    for (int plane = 0; plane < 3; ++plane) {
        kernel.ssim_target(target_.view(), plane, &grid_, ssim_statistics_.view(2 * plane),
                           scratch_.front().data(), 0, grid_.height);
    }
    ssim_ready_ = true;
}

bool Evaluation::measure_ssim(bool with_gradient, std::stop_token stop, double& mean) {
    if (with_gradient && ssim_partials_.empty()) {
        ssim_partials_ = Planes(width_, height_, 9);
        ssim_gradient_ = Planes(width_, height_, 3);
    }
    const KernelTable& kernel = kernels_in_use();
    const RowChunks chunks(width_, grid_.height);
    std::vector<double> sums(static_cast<std::size_t>(chunks.count()));
    const bool done = pool_.for_each(chunks.count(), stop, [&](std::int64_t chunk, int worker) {
        for (int plane = 0; plane < 3; ++plane) {
            const kernels::PlaneView partials =
                with_gradient ? ssim_partials_.view(3 * plane) : kernels::PlaneView{};
            sums[static_cast<std::size_t>(chunk)] += kernel.ssim(
                render_.view(), target_.view(), plane, &grid_, ssim_statistics_.view(2 * plane), partials,
                scratch_[static_cast<std::size_t>(worker)].data(), chunks.begin(chunk), chunks.end(chunk));
        }
    });
    double total = 0.0;
    for (const double sum : sums) {
        total += sum;
    }
    mean = total / (3.0 * static_cast<double>(grid_.width) * static_cast<double>(grid_.height));
    return done;
}

bool Evaluation::measure(const Settings& settings, std::stop_token stop) {
    prepare_ssim(settings);
    const KernelTable& kernel = kernels_in_use();
    std::vector<kernels::PixelSums> parts(static_cast<std::size_t>(chunks_.count()));
    const bool done = pool_.for_each(chunks_.count(), stop, [&](std::int64_t chunk, int) {
        kernel.measure(render_.view(), target_.view(), sums_.view(), hole_weight, chunks_.begin(chunk),
                       chunks_.end(chunk), &parts[static_cast<std::size_t>(chunk)]);
    });
    kernels::PixelSums total{};
    for (const kernels::PixelSums& part : parts) {
        total.absolute += part.absolute;
        total.squared += part.squared;
        total.hole_squared += part.hole_squared;
        total.holes += part.holes;
    }
    const double count = 3.0 * width_ * height_;
    values_.l1 = total.absolute / count;
    values_.l2 = total.squared / count;
    values_.psnr_db = -10.0 * std::log10(values_.l2);
    values_.holes = total.holes;
    values_.hole_error_share = total.hole_squared == 0.0 ? 0.0 : total.hole_squared / total.squared;
    const bool with_gradient = settings.objective == Objective::combined && settings.ssim_weight != 0.0;
    if (!done || !measure_ssim(with_gradient, stop, values_.ssim)) {
        return false;
    }
    values_.loss = settings.l1_weight * values_.l1 + settings.l2_weight * values_.l2 +
                   settings.ssim_weight * (1.0 - values_.ssim);
    values_.objective = objective_of(values_, settings);
    return find_error(settings, stop);
}

bool Evaluation::find_error(const Settings& settings, std::stop_token stop) {
    const KernelTable& kernel = kernels_in_use();
    const bool combined = settings.objective == Objective::combined;
    const double count = 3.0 * width_ * height_;
    const double l1 = combined ? settings.l1_weight : (settings.objective == Objective::l1 ? 1.0 : 0.0);
    const double l2 = combined ? settings.l2_weight : (settings.objective == Objective::l2 ? 1.0 : 0.0);
    const bool with_ssim = combined && settings.ssim_weight != 0.0;
    const double windows = 3.0 * grid_.width * grid_.height;
    const auto of_ssim = static_cast<float>(-settings.ssim_weight / windows);
    const bool normalised = settings.blending == Blending::normalised;
    return pool_.for_each(chunks_.count(), stop, [&](std::int64_t chunk, int worker) {
        const int begin = chunks_.begin(chunk), end = chunks_.end(chunk);
        for (int plane = 0; with_ssim && plane < 3; ++plane) {
            kernel.ssim_gradient(ssim_partials_.view(3 * plane), render_.view(), target_.view(), plane,
                                 &grid_, of_ssim, ssim_gradient_.view(),
                                 scratch_[static_cast<std::size_t>(worker)].data(), begin, end);
        }
        kernel.error(render_.view(), target_.view(), with_ssim ? ssim_gradient_.view() : kernels::PlaneView{},
                     static_cast<float>(l1 / count), static_cast<float>(2.0 * l2 / count), sums_.view(),
                     normalised, static_cast<float>(settings.weight_floor), hole_weight, error_.view(), begin,
                     end);
    });
}

} // namespace basin::gaussian_image
