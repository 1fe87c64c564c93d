// SPDX-License-Identifier: GPL-3.0-or-later
// What the fit remembers for those who look at it: way, ladder, errors, windows so far.
#include "core/optimizers/clnf/optimizer.h"

#include <algorithm>
#include <cmath>

namespace basin::clnf {

namespace {

constexpr std::size_t nose_tip = 30; ///< of 68: in sight at the first look

double rms(const std::vector<float>& values) {
    double squares = 0.0;
    for (const float value : values) {
        squares += static_cast<double>(value) * static_cast<double>(value);
    }
    return std::sqrt(squares / (static_cast<double>(values.size()) / 2.0));
}

} // namespace

void FaceOptimizer::set_focus(const std::string& table, std::int32_t row) {
    const auto chosen = static_cast<std::size_t>(row);
    if (table == "landmarks") {
        const std::size_t n = problem_->model().landmarks();
        focus_.landmark = row >= 0 && chosen < n ? chosen : n > nose_tip ? nose_tip : 0;
    } else if (table == "modes") {
        const std::size_t modes = problem_->model().pdm.modes();
        if (row < 0 || chosen >= modes) {
            focus_.modes = {0, modes > 1 ? std::size_t{1} : 0};
        } else if (chosen != focus_.modes[0]) {
            focus_.modes = {chosen, focus_.modes[0]};
        }
    }
}

const Trail& FaceOptimizer::shown_trail() const {
    return row_.trail_ended ? ended_trail_ : state_.trail;
}

/// An update that ended joins the way of its hypothesis.
void FaceOptimizer::record_step() {
    if (!row_.stopped && !row_.empty) {
        state_.trail.add_position(state_.now, {row_.levels[2], row_.side, row_.levels[3],
                                               rms(row_.shifts.image), rms(row_.shifts.cells)});
    }
}

/// A frame that ended is compared with its reference.
void FaceOptimizer::record_errors() {
    const ReferenceFrame* const reference = problem_->reference(state_.frame);
    if (reference == nullptr || state_.group == Group::empty) {
        return;
    }
    std::vector<float> shape;
    problem_->model().pdm.shape(state_.now, shape);
    ++state_.frames_compared;
    for (std::size_t k = 0; k < landmark_groups().size(); ++k) {
        const double error = group_error(shape, reference, landmark_groups()[k]);
        state_.error_last[k] = error;
        state_.error_sum[k] += error;
        state_.error_most[k] =
            std::isnan(state_.error_most[k]) ? error : std::max(state_.error_most[k], error);
    }
}

/// Maps of earlier windows are made again where their trail says.
void FaceOptimizer::find_windows(Scene& scene) {
    const Trail& trail = shown_trail();
    const Model& model = problem_->model();
    std::size_t count = trail.maps();
    if (row_.has_maps && count > 0 && trail.windows[2 * count - 2] == row_.levels[2]) {
        --count; // that of the row
    }
    past_windows_.resize(std::max(past_windows_.size(), count));
    for (std::size_t k = 0; k < count && row_.picture != nullptr; ++k) {
        const std::int32_t window = trail.windows[2 * k], side = trail.windows[2 * k + 1];
        if (window < 0 || side < 1 || side > most_window) {
            continue; // a poked state may say anything
        }
        const std::size_t scale =
            model.face_tracker ? 0 : std::min(static_cast<std::size_t>(window), model.scales.size() - 1);
        PastWindow& past = past_windows_[k];
        const Parameters start = trail.start_of_maps(k, model.pdm.modes());
        if (past.frame != row_.frame || past.maps.side != side || past.maps.scale != scale ||
            !(past.start == start)) {
            past.start = start;
            past.frame = row_.frame;
            const GreyView grey{row_.picture->grey.data(), row_.picture->width, row_.picture->height};
            compute_maps(model, scale, side, start, grey, settings_.sampling,
                         !settings_.faults.no_reference_warp, pool_, scratch_, {}, past.maps);
            apply_synthetic_maps(past.maps);
        }
        scene.windows.push_back(&past.maps);
    }
    if (row_.has_maps) {
        scene.windows.push_back(&maps_);
    }
}

} // namespace basin::clnf
