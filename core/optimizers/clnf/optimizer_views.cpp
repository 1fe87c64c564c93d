// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/optimizers/clnf/channels.h"
#include "core/optimizers/clnf/optimizer.h"
#include "core/optimizers/clnf/views.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <cmath>

namespace basin::clnf {

namespace {

double rms(const std::vector<float>& values) {
    double squares = 0.0;
    for (const float value : values) {
        squares += static_cast<double>(value) * static_cast<double>(value);
    }
    return std::sqrt(squares / (static_cast<double>(values.size()) / 2.0));
}

double rms_between(const std::vector<float>& a, const std::vector<float>& b) {
    std::vector<float> difference(a.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        difference[i] = a[i] - b[i];
    }
    return rms(difference);
}

} // namespace

void FaceOptimizer::read_scalars(std::span<double> out) const {
    const Pdm& pdm = problem_->model().pdm;
    const double landmarks = static_cast<double>(pdm.landmarks());
    std::vector<float> other;
    pdm.shape(state_.frame_start, other);
    const double moved = rms_between(row_.shape_after, other);
    double from_best = not_known;
    if (state_.best_found != 0) {
        pdm.shape(state_.best, other);
        from_best = rms_between(row_.shape_after, other);
    }
    double weights = 0.0;
    for (const float weight : row_.weights) {
        weights += weight / landmarks;
    }
    const double shift_rms = rms(row_.shifts.image);
    const double step = row_.step_norm;
    std::vector<double> values{row_.likelihood,
                               state_.best_found != 0 ? state_.best_likelihood : not_known,
                               shift_rms * std::sqrt(landmarks),
                               shift_rms,
                               rms(row_.shifts.cells),
                               step,
                               rms_between(row_.shape_after, row_.shape_before)};
    const std::vector<double>& solved = row_.solution.step;
    const auto part = [&solved](std::size_t first, std::size_t last) {
        double squares = 0.0;
        for (std::size_t k = first; k < std::min(last, solved.size()); ++k) {
            squares += solved[k] * solved[k];
        }
        return std::sqrt(squares);
    };
    values.insert(values.end(), {part(0, 1), part(1, 4), part(4, 6), part(6, solved.size()),
                                 row_.objective.total(), row_.objective.data, row_.objective.prior,
                                 row_.solution.condition > 0.0 ? row_.solution.condition : not_known,
                                 static_cast<double>(row_.maps.border_peaks), row_.maps.peak_over_mean,
                                 row_.terms.reg_factor, row_.terms.sigma, weights, row_.stopped ? 1.0 : 0.0,
                                 static_cast<double>(row_.clamped), static_cast<double>(row_.side),
                                 static_cast<double>(row_.view)});
    values.push_back(moved);
    values.push_back(from_best);
    values.insert(values.end(), row_.after.pose.begin(), row_.after.pose.end());
    if (problem_->has_reference()) {
        const ReferenceFrame* const reference = problem_->reference(row_.frame);
        for (const LandmarkGroup& group : landmark_groups()) {
            values.push_back(group_error(row_.shape_after, reference, group));
        }
        values.insert(values.end(), state_.error_last.begin(), state_.error_last.end());
        for (const double sum : state_.error_sum) {
            values.push_back(state_.frames_compared > 0 ? sum / static_cast<double>(state_.frames_compared)
                                                        : not_known);
        }
        values.insert(values.end(), state_.error_most.begin(), state_.error_most.end());
    }
    assert(values.size() == out.size());
    std::copy(values.begin(), values.end(), out.begin());
}

void FaceOptimizer::read_kept(std::size_t index, std::vector<float>& out) const {
    if (index == 0) {
        out = row_.after.local;
        return;
    }
    const std::size_t n = problem_->model().landmarks();
    const ReferenceFrame* const reference = problem_->reference(row_.frame);
    out.resize(n);
    for (std::size_t i = 0; i < n; ++i) {
        out[i] = static_cast<float>(index == 1 ? length_of(row_.shifts.cells, i)
                                               : landmark_error(row_.shape_after, reference, i));
    }
}

Scene FaceOptimizer::scene() {
    if (!row_.has_maps && row_.picture != nullptr && !row_.empty) {
        ensure_maps({});
    }
    Scene scene{*problem_,
                settings_,
                row_,
                row_.has_maps ? &maps_ : nullptr,
                problem_->reference(row_.frame),
                shown_trail(),
                state_.ladder,
                state_.landmark_mode,
                focus_,
                colouring_,
                {},
                {}};
    if (row_.has_maps) {
        kernel_centres(maps_, row_.shape_before, settings_.faults, scene.centres);
    }
    return scene;
}

ChannelData FaceOptimizer::build(const std::string& channel) {
    Scene seen = scene();
    if (looks_back(channel)) {
        find_windows(seen);
    }
    return build_channel(channel, seen);
}

std::vector<std::string> FaceOptimizer::colourings(const std::string& channel) const {
    return colourings_of(channel);
}

void FaceOptimizer::set_colouring(const std::string& channel, const std::string& quantity) {
    const std::vector<std::string> known = colourings(channel);
    if (std::find(known.begin(), known.end(), quantity) == known.end()) {
        throw usage_error(fmt::format("'{}' cannot be coloured by '{}'", channel, quantity), {},
                          known_names(known), did_you_mean(quantity, known));
    }
    colouring_[channel] = quantity;
}

std::vector<std::string> FaceOptimizer::intermediates() const {
    return {"mean_shift_px", "mean_shift_cells", "kernel_centres", "step", "data_pull", "prior_pull",
            "prior",         "weights",          "shape"};
}

Intermediate FaceOptimizer::intermediate(const std::string& name) {
    const auto numbers = [&](const auto& values, const char* unit) {
        return Intermediate{name, unit, {std::ssize(values)}, {values.begin(), values.end()}};
    };
    if (name == "mean_shift_px") {
        return numbers(row_.shifts.image, "px");
    }
    if (name == "mean_shift_cells") {
        return numbers(row_.shifts.cells, "cells");
    }
    if (name == "kernel_centres") {
        return numbers(row_.shifts.centre, "cells");
    }
    if (name == "step") {
        return numbers(row_.solution.step, "mixed");
    }
    if (name == "data_pull") {
        return numbers(row_.solution.data_pull, "mixed");
    }
    if (name == "prior_pull") {
        return numbers(row_.solution.prior_pull, "mixed");
    }
    if (name == "prior") {
        return numbers(row_.solution.prior, "mm⁻²");
    }
    if (name == "weights") {
        return numbers(row_.weights, "");
    }
    if (name == "shape") {
        return numbers(row_.shape_after, "px");
    }
    return {};
}

} // namespace basin::clnf
