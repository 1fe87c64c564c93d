// SPDX-License-Identifier: GPL-3.0-or-later
// Questions: what a user asks about a fit without touching it.
#include "core/optimizer/action_arguments.h"
#include "core/optimizers/clnf/optimizer.h"
#include "core/optimizers/clnf/queries.h"

namespace basin::clnf {

namespace {

constexpr std::int64_t most_points = 2001, most_side = 31, most_iterations = 10'000;
constexpr double most_sigmas = 1e6;

} // namespace

TableData FaceOptimizer::query(const std::string& action, const std::vector<Value>& values,
                               std::stop_token stop, const std::function<void(double)>& progress) {
    const ActionArguments arguments(action_list(), action, true, values);
    const Scene seen = scene();
    if (action == "interaction") {
        return interaction(read_positions(arguments.text(0), seen, "positions"), arguments.text(1), progress);
    }
    if (seen.maps == nullptr || row_.empty) {
        throw usage_error("there is no fit to ask about", action, "no face is being fitted in this frame",
                          "go to a frame where one is");
    }
    const Inquiry inquiry{seen, stop, progress};
    const auto judges = [&](std::size_t index) {
        std::vector<Judge> all;
        for (const NamedSettings& set : read_setting_sets(arguments.text(index), hyperparameters_)) {
            Judge judge{set.name, read_settings(set.values, problem_->model()), {}, {}};
            judge.terms = window_terms(judge.settings, problem_->model(), maps_.scale, maps_.side,
                                       sigma_px(maps_, 1.0) * problem_->model().scales[maps_.scale]->scale());
            judge.objective.sigma = judge.terms.sigma;
            judge.objective.weights = landmark_weights(judge.settings, judge.terms.weight_factor);
            judge.objective.solve = solve_options(judge.settings, judge.terms);
            judge.objective.solve.rigid = false;
            all.push_back(std::move(judge));
        }
        return all;
    };
    if (action == "objective_along") {
        return objective_along(inquiry, read_positions(arguments.text(0), seen, "from").front(),
                               read_positions(arguments.text(1), seen, "to").front(), judges(2).front(),
                               static_cast<int>(arguments.whole(3, 2, most_points)));
    }
    if (action == "score_positions") {
        return score_positions(inquiry, read_positions(arguments.text(0), seen, "positions"), judges(1));
    }
    if (action == "descend_from") {
        return descend_from(inquiry, read_positions(arguments.text(0), seen, "positions"), judges(1),
                            static_cast<int>(arguments.whole(2, 1, most_iterations)));
    }
    if (action != "multi_start") {
        throw usage_error(action + " is not a question");
    }
    if (problem_->model().pdm.modes() < 2) {
        throw usage_error("many starts need two shape modes", action, "the model has fewer");
    }
    return multi_start(inquiry, judges(0).front(), static_cast<int>(arguments.whole(1, 1, most_side)),
                       arguments.real(2, 0.0, most_sigmas),
                       static_cast<int>(arguments.whole(3, 1, most_iterations)));
}

} // namespace basin::clnf
