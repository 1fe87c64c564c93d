// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizer/action_arguments.h"
#include "core/optimizers/gaussian_image/channels.h"
#include "core/optimizers/gaussian_image/gradient_check.h"
#include "core/optimizers/gaussian_image/optimizer.h"

#include <algorithm>
#include <string_view>

namespace basin::gaussian_image {

namespace {

/// Names of the blocks of one parameter set; literals, because StateEntry keeps views.
struct BlockNames {
    std::string_view position, scale, cholesky, rotation, colour;
};
constexpr BlockNames parameter_names{"position", "scale", "cholesky", "rotation", "colour"};
constexpr BlockNames first_names{"m_position", "m_scale", "m_cholesky", "m_rotation", "m_colour"};
constexpr BlockNames second_names{"v_position", "v_scale", "v_cholesky", "v_rotation", "v_colour"};
constexpr BlockNames difference_names{"d_position", "d_scale", "d_cholesky", "d_rotation", "d_colour"};
constexpr BlockNames previous_names{"previous_gradient_position", "previous_gradient_scale",
                                    "previous_gradient_cholesky", "previous_gradient_rotation",
                                    "previous_gradient_colour"};
constexpr BlockNames gradient_names{"gradient_position", "gradient_scale", "gradient_cholesky",
                                    "gradient_rotation", "gradient_colour"};

/// `length` is the unit of positions and scales, "" for what is not a parameter itself.
void visit_set(StateVisitor& visitor, const BlockNames& names, Parametrisation parametrisation,
               std::string_view length, std::string_view angle, ParameterSet& set) {
    visitor.array(names.position, set[Block::position], {2}, length);
    if (parametrisation == Parametrisation::cholesky) {
        visitor.array(names.cholesky, set[Block::shape], {3}, length);
    } else {
        visitor.array(names.scale, set[Block::shape], {2}, length);
        visitor.array(names.rotation, set[Block::rotation], {}, angle);
    }
    visitor.array(names.colour, set[Block::colour], {3});
}

/// Visits planes without their margins, and takes over what a loading visitor wrote.
void visit_planes(StateVisitor& visitor, std::string_view name, Planes& planes) {
    std::vector<float> pixels = planes.interleaved(0, planes.planes());
    visitor.array(name, pixels, {planes.width(), planes.planes()});
    planes.set_interleaved(pixels, 0, planes.planes());
}

} // namespace

void GaussianImageOptimizer::visit_state(StateVisitor& visitor) {
    const Parametrisation form = settings_.parametrisation;
    const std::string_view length = settings_.units == Units::pixel ? "px" : "picture";
    visit_set(visitor, parameter_names, form, length, "rad", parameters_);
    visit_set(visitor, first_names, form, "", "", moments_.first);
    visit_set(visitor, second_names, form, "", "", moments_.second);
    if (settings_.method == Method::adan) {
        visit_set(visitor, difference_names, form, "", "", moments_.difference);
        visit_set(visitor, previous_names, form, "", "", moments_.previous_gradient);
    }
    visitor.scalar("step", moments_.step);
    visitor.scalar("iteration", iteration_);
    visitor.scalar("best_loss", best_loss_);
    visitor.scalar("best_iteration", best_iteration_);
    visitor.scalar("last_objective", last_objective_);
    visitor.scalar("last_predicted_change", last_predicted_);
    visitor.scalar("last_objective_key", last_key_);
    visitor.scalar("last_comparable", last_comparable_);
}

void GaussianImageOptimizer::visit_carry(StateVisitor& visitor) {
    if (phase_ > render_phase) {
        visit_planes(visitor, "sums", evaluation_.sums());
        visit_planes(visitor, "render", evaluation_.picture());
    }
    if (phase_ > loss_phase) {
        visit_planes(visitor, "error", evaluation_.error());
        visitor.scalar("loss", evaluation_.values().loss);
        visitor.scalar("objective", evaluation_.values().objective);
    }
    if (phase_ > gradient_phase) {
        visit_set(visitor, gradient_names, settings_.parametrisation, "", "", evaluation_.gradient());
    }
}

void GaussianImageOptimizer::perform(const std::string& action, const std::vector<Value>& arguments) {
    const ActionArguments given(action_list(), action, false, arguments);
    const auto clear = [](ParameterSet& set) {
        for (std::vector<float>& block : set.blocks) {
            std::fill(block.begin(), block.end(), 0.0F);
        }
    };
    const bool second_too = action == "reset_moments";
    const bool step_too = second_too && given.flag(0);
    clear(moments_.first);
    clear(moments_.difference);
    if (second_too) {
        clear(moments_.second);
    }
    if (step_too) {
        moments_.step = 0;
    }
}

TableData GaussianImageOptimizer::query(const std::string& action, const std::vector<Value>& arguments,
                                        std::stop_token stop, const std::function<void(double)>& progress) {
    const ActionArguments given(action_list(), action, true, arguments);
    constexpr std::int64_t most_parameters = 1'000'000'000;
    const GradientCheckOptions options{given.whole(0, 1, most_parameters), given.real(1), given.flag(2)};
    Evaluation present(problem_->target(), pool_);
    if (!present.render(parameters_, settings_, stop) || !present.measure(settings_, stop) ||
        !present.differentiate(parameters_, settings_, stop)) {
        return {};
    }
    return gradient_check(*problem_, settings_, parameters_, present.gradient(), options, stop, progress);
}

} // namespace basin::gaussian_image
