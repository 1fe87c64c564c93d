// SPDX-License-Identifier: GPL-3.0-or-later
// Response maps of the window in progress, and what is laid over them.
#include "core/optimizers/clnf/optimizer.h"

#include <algorithm>
#include <cmath>

namespace basin::clnf {

namespace {

MapFigures figures_of(const WindowMaps& maps) {
    MapFigures figures{0, 0.0};
    int count = 0;
    for (std::size_t i = 0; i < maps.has_map.size(); ++i) {
        if (maps.has_map[i]) {
            const Peak peak = peak_of(maps, i);
            figures.border_peaks += peak.at_border ? 1 : 0;
            figures.peak_over_mean += peak.over_mean;
            ++count;
        }
    }
    figures.peak_over_mean /= count;
    return figures;
}

} // namespace

bool FaceOptimizer::ensure_maps(std::stop_token stop) {
    if (!maps_valid_ && picture_ != nullptr) {
        const GreyView grey{picture_->grey.data(), picture_->width, picture_->height};
        if (!compute_maps(problem_->model(), window_scale(), window_side(), maps_start(), grey,
                          settings_.sampling, !settings_.faults.no_reference_warp, pool_, scratch_, stop,
                          maps_)) {
            return false;
        }
        apply_synthetic_maps(maps_);
        map_figures_ = figures_of(maps_);
        maps_valid_ = true;
    }
    row_.has_maps = maps_valid_;
    return true;
}

/// Where the maps of the present window lie: those that are yet to be made, around the present estimate.
Parameters FaceOptimizer::maps_start() const {
    return phase_ == 0 && has_response_phase() ? state_.now : state_.window_start;
}

bool FaceOptimizer::run_response(std::stop_token stop) {
    drop_maps();
    if (!ensure_maps(stop)) {
        return false;
    }
    state_.window_start = state_.now;
    state_.trail.add_maps(state_.window, maps_.side, state_.window_start);
    return true;
}

void FaceOptimizer::apply_synthetic_maps(WindowMaps& maps) const {
    const std::size_t n = maps.has_map.size();
    const auto middle = static_cast<float>((maps.side - 1) / 2);
    for (std::size_t i = 0; i < n; ++i) {
        float* const map = maps.map(i);
        const auto each = [&](auto value) {
            for (int y = 0; y < maps.side; ++y) {
                for (int x = 0; x < maps.side; ++x) {
                    map[y * maps.pitch + x] = value(x, y, map[y * maps.pitch + x]);
                }
            }
        };
        if (settings_.faults.border_penalty) {
            constexpr float penalty = -1e10F;
            const int end = maps.side - 1;
            each([&](int x, int y, float cell) {
                return (x == 0 || y == 0 || x == end || y == end ? penalty : cell) - penalty;
            });
        }
        const std::int32_t mode = state_.landmark_mode[i];
        if ((mode & synthetic_bit) != 0) {
            const float dx = state_.landmark_target[i] - maps.base_shape[i],
                        dy = state_.landmark_target[n + i] - maps.base_shape[n + i];
            const Matrix2& a = maps.img_to_ref;
            const float cx = a[0] * dx + a[1] * dy + middle, cy = a[2] * dx + a[3] * dy + middle;
            each([&](int x, int y, float) {
                const float u = static_cast<float>(x) - cx, v = static_cast<float>(y) - cy;
                return std::exp(-0.5F * (u * u + v * v));
            });
        }
        if (mode != 0) {
            maps.has_map[i] = (mode & dropped_bit) == 0;
        }
    }
}

WindowTerms FaceOptimizer::terms() const {
    return window_terms(settings_, problem_->model(), window_scale(), window_side(),
                        state_.window_start.pose[0]);
}

std::vector<float> FaceOptimizer::landmark_weights() const {
    return landmark_weights(settings_, terms().weight_factor);
}

std::vector<float> FaceOptimizer::landmark_weights(const Settings& settings, double factor) const {
    constexpr int least_side = 9; // response peaks of smaller windows say nothing
    std::vector<float> weights(maps_.has_map.size(), 1.0F);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (factor > 0.0 && settings.weight_source == WeightSource::confidence) {
            weights[i] = static_cast<float>(factor * maps_.weight[i]);
        } else if (factor > 0.0 && maps_.side >= least_side) {
            double most = 0.0, sum = 0.0;
            const float* const map = maps_.map(i);
            for (std::int64_t cell = 0; cell < maps_.map_size(); ++cell) {
                most = std::max(most, static_cast<double>(map[cell]));
                sum += map[cell];
            }
            const double peak = (most / (sum / (maps_.side * maps_.side)) - 1.0) / 4.0;
            weights[i] =
                static_cast<float>(factor * std::sqrt(std::clamp(std::isnan(peak) ? 0.0 : peak, 0.0, 1.0)));
        }
        if ((state_.landmark_mode[i] & pinned_bit) != 0) {
            weights[i] = static_cast<float>(settings.pin_weight);
        }
    }
    return weights;
}

} // namespace basin::clnf
