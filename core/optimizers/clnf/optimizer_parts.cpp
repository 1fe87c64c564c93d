// SPDX-License-Identifier: GPL-3.0-or-later
// What follows the last iteration of a fit: parts, the refit of the whole, the validator.
#include "core/optimizers/clnf/landmark_fit.h"
#include "core/optimizers/clnf/optimizer.h"
#include "core/optimizers/clnf/validator.h"

#include <algorithm>

namespace basin::clnf {

void FaceOptimizer::add_last_steps(std::vector<Step>& plan) const {
    const int length = settings_.iterations_nonrigid;
    const bool stage_ends = plan.size() == 1 || state_.stage_iteration + 1 >= length;
    if (state_.stage == 0 || !stage_ends || state_.pass == Pass::first_scale) {
        return;
    }
    for (auto window = state_.window + 1; window < static_cast<std::int32_t>(schedule().size()); ++window) {
        if (runs_window(window)) {
            return;
        }
    }
    const Model& model = problem_->model();
    if (settings_.parts && !model.parts.empty()) {
        plan.push_back(Step::parts);
        plan.push_back(Step::refit);
    }
    if (settings_.validate && model.validator != nullptr) {
        plan.push_back(Step::validate);
    }
}

void FaceOptimizer::run_parts() {
    const Model& model = problem_->model();
    std::vector<float> shape;
    model.pdm.shape(state_.now, shape);
    const PartRoom room{
        {picture_->grey.data(), picture_->width, picture_->height}, settings_.sampling, pool_, scratch_};
    part_fits_.clear();
    part_shapes_.clear();
    for (const Part& part : model.parts) {
        part_fits_.push_back(fit_part(part, shape, state_.now.pose[0], room));
        const std::vector<float>& found = part_fits_.back().shape;
        part_shapes_.insert(part_shapes_.end(), found.begin(), found.end());
    }
}

/// Landmarks of the parts take the place of the whole's. Where no part was large enough to be fitted, the
/// whole stays as it is.
void FaceOptimizer::run_refit() {
    const Model& model = problem_->model();
    const bool any =
        std::any_of(part_fits_.begin(), part_fits_.end(), [](const PartFit& fit) { return fit.fitted; });
    if (!any) {
        return;
    }
    std::vector<float> shape;
    model.pdm.shape(state_.now, shape);
    const std::size_t n = model.landmarks();
    std::size_t begin = 0;
    for (const Part& part : model.parts) {
        const std::size_t within = part.model->landmarks();
        for (const auto& [to, from] : part.pairs) {
            shape[to] = part_shapes_[begin + from];
            shape[n + to] = part_shapes_[begin + within + from];
        }
        begin += 2 * within;
    }
    state_.now = fit_landmarks(model.pdm, shape).parameters;
}

void FaceOptimizer::run_validation() {
    const Model& model = problem_->model();
    std::vector<float> shape;
    model.pdm.shape(state_.now, shape);
    state_.certainty = model.validator->certainty(state_.now, shape,
                                                  {picture_->grey.data(), picture_->width, picture_->height});
}

/// The sigma of the kernel: with `first_sigma` the one that this size of window met first.
double FaceOptimizer::kernel_sigma(double sigma) {
    double& first = state_.first_sigma[static_cast<std::size_t>(maps_.side) / 2];
    if (!(first > 0.0)) {
        first = sigma;
    }
    return settings_.first_sigma ? first : sigma;
}

} // namespace basin::clnf
