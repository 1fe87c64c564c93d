// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/nested_problem.h"

#include "core/base/error.h"
#include "tests/support/nested_optimizer.h"
#include "tests/support/nested_random.h"

#include <cmath>

namespace basin::test {

namespace {

constexpr double dot_sigma_px = 3.0;

std::vector<float> draw_dots(const std::vector<double>& centres) {
    std::vector<float> image(static_cast<std::size_t>(NestedProblem::width) * NestedProblem::height);
    for (int y = 0; y < NestedProblem::height; ++y) {
        for (int x = 0; x < NestedProblem::width; ++x) {
            double value = 0.0;
            for (std::size_t i = 0; i < centres.size(); i += 2) {
                const double dx = x + 0.5 - centres[i], dy = y + 0.5 - centres[i + 1];
                value += std::exp(-0.5 * (dx * dx + dy * dy) / (dot_sigma_px * dot_sigma_px));
            }
            image[static_cast<std::size_t>(y) * NestedProblem::width + static_cast<std::size_t>(x)] =
                static_cast<float>(value);
        }
    }
    return image;
}

Hyperparameter entry(std::string id, std::string label, HyperparameterType type, Value value, double minimum,
                     double maximum, std::string takes_effect) {
    Hyperparameter made;
    made.id = std::move(id);
    made.label = std::move(label);
    made.group = "Test";
    made.type = type;
    made.default_value = std::move(value);
    made.minimum = minimum;
    made.maximum = maximum;
    made.takes_effect = std::move(takes_effect);
    return made;
}

Hyperparameter text_entry(std::string id, std::string label, HyperparameterType type, std::string value,
                          std::vector<std::string> choices, std::string takes_effect) {
    Hyperparameter made =
        entry(std::move(id), std::move(label), type, std::move(value), 0, 0, std::move(takes_effect));
    made.choices = std::move(choices);
    return made;
}

std::shared_ptr<const Schema> make_schema() {
    using Type = HyperparameterType;
    std::vector<Hyperparameter> entries{
        entry("frames", "Frames", Type::integer, std::int64_t{3}, 1, 50, "run"),
        text_entry("note", "Note", Type::text, "nothing", {}, "run"),
        entry("hypotheses", "Hypotheses", Type::integer, std::int64_t{2}, 1, 4, "frame"),
        text_entry("kernel", "Kernel", Type::choice, "gauss", {"gauss", "box"}, "frame"),
        entry("window_iterations", "Iterations of a stage", Type::per_group, std::vector<double>{6, 4, 3}, 1,
              40, "frame"),
        entry("regularisation", "Regularisation", Type::real, 0.05, 1e-4, 10.0, "window"),
        entry("step_size", "Step size", Type::real, 0.8, 0.01, 2.0, "iteration"),
        entry("inner_steps", "Inner steps", Type::integer, std::int64_t{3}, 1, 50, "iteration"),
        entry("stop_tolerance", "Stop tolerance", Type::real, 0.1, 0.0, 10.0, "iteration"),
        entry("noise", "Noise", Type::real, 0.02, 0.0, 1.0, "phase"),
        entry("momentum", "Momentum", Type::boolean, true, 0, 1, "phase"),
        text_entry("fault", "Fault", Type::choice, "none", {"none", "nan", "throw", "bad_alloc"},
                   "iteration"),
        entry("fault_iteration", "Iteration of the fault", Type::integer, std::int64_t{0}, 0, 1e6,
              "iteration"),
        entry("slow_ms", "Slow iteration takes", Type::integer, std::int64_t{0}, 0, 2000, "phase"),
        entry("slow_iteration", "Slow iteration (-1: each, 0: the start)", Type::integer, std::int64_t{0}, -1,
              1e6, "phase"),
    };
    for (Hyperparameter& made : entries) {
        if (made.id == "window_iterations") {
            made.choices = {"large", "medium", "small"};
        }
        if (made.id == "regularisation" || made.id == "step_size") {
            made.scale = RangeScale::logarithmic;
        }
        if (made.id == "noise" || made.id == "stop_tolerance") {
            made.unit = "px";
        }
    }
    return std::make_shared<const Schema>(std::move(entries));
}

Preset make_demo() {
    Preset demo;
    demo.id = "demo";
    demo.label = "Wandering dots";
    demo.settings = {{"frames", std::int64_t{3}}};
    demo.seed = 7;
    demo.brings_input = true;
    demo.variants.push_back({"noisy", "Noisy", "Ten times the noise", {{"noise", 0.2}}, {}});
    PresetVariant kicked{"kicked", "Kicked", "A smaller step, then a kick", {}, {}};
    kicked.edits.push_back({5, {Edit::Kind::hyperparameter, "step_size", 0.3, 0, {}}});
    kicked.edits.push_back({9, {Edit::Kind::action, "kick", 0.0, 0, {Value{1.5}}}});
    demo.variants.push_back(std::move(kicked));
    return demo;
}

} // namespace

NestedProblem::NestedProblem(int frames, std::uint64_t seed) {
    std::uint64_t random = seed;
    double drift_x = 0.0, drift_y = 0.0;
    for (int frame = 0; frame < frames; ++frame) {
        std::vector<double> truth;
        for (int i = 0; i < landmarks; ++i) {
            const double angle = 6.283185307179586 * i / landmarks;
            truth.push_back(width * 0.5 + 13.0 * std::cos(angle) + drift_x + 0.4 * next_signed(random));
            truth.push_back(height * 0.5 + 9.0 * std::sin(angle) + drift_y + 0.4 * next_signed(random));
        }
        images_.push_back(draw_dots(truth));
        truths_.push_back(std::move(truth));
        drift_x += 1.2 * next_signed(random);
        drift_y += 1.2 * next_signed(random);
    }
}

std::vector<InputIdentity> NestedProblem::inputs() const {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const std::vector<double>& truth : truths_) {
        for (const double value : truth) {
            hash = (hash ^ static_cast<std::uint64_t>(value * 1e6)) * 0x100000001b3ULL;
        }
    }
    return {{"frames", "", hash, "generated dots"}};
}

double NestedProblem::sample(int frame, double x, double y) const {
    if (!std::isfinite(x) || !std::isfinite(y)) {
        return std::nan("");
    }
    const double u = x - 0.5, v = y - 0.5;
    if (u < 0.0 || v < 0.0 || u >= width - 1 || v >= height - 1) {
        return 0.0;
    }
    const auto column = static_cast<std::size_t>(u), row = static_cast<std::size_t>(v);
    const double fx = u - static_cast<double>(column), fy = v - static_cast<double>(row);
    const float* at = image(frame).data() + row * width + column;
    return (1.0 - fy) * ((1.0 - fx) * at[0] + fx * at[1]) +
           fy * ((1.0 - fx) * at[width] + fx * at[width + 1]);
}

NestedFactory::NestedFactory() {
    info_.id = "nested-test";
    info_.label = "Nested test optimizer";
    info_.summary = "Follows generated dots through windows, stages and hypotheses.";
    info_.schema = make_schema();
    info_.levels = nested_levels();
    info_.phases = nested_phases(true);
    info_.channels = nested_channels();
    info_.actions = {
        {"kick", "Kick", "Moves every dot at random.", {{"amount_px", "Amount", 1.0}}, "phase", false},
        {"reset_velocity", "Reset velocity", "Forgets the momentum.", {}, "iteration", false},
        {"restart_window", "Restart here", "The prior becomes the present estimate.", {}, "window", false},
        {"move_dot",
         "Move dot",
         "Puts a dot to a place of the frame.",
         {{"dot", "Dot", std::int64_t{0}}, {"x", "x, px", 0.0}, {"y", "y, px", 0.0}},
         "iteration",
         false},
        {"curvature",
         "Curvature",
         "Second differences of the brightness at every estimate.",
         {{"step_px", "Step", 0.5}, {"repeats", "Repeats", std::int64_t{1}}},
         "phase",
         true},
    };
    info_.presets = {make_demo()};
    info_.loss_channel = "loss";
}

std::shared_ptr<const Problem> NestedFactory::make_problem(const ProblemRequest& request) const {
    if (!request.inputs.empty()) {
        throw input_error("the nested test optimizer reads no files", request.inputs.front(),
                          "its frames are generated", "leave the input out");
    }
    return std::make_shared<NestedProblem>(static_cast<int>(request.hyperparameters.integer("frames")),
                                           request.seed);
}

std::unique_ptr<Optimizer> NestedFactory::make_optimizer(std::shared_ptr<const Problem> problem,
                                                         const Hyperparameters& values, int threads) const {
    return std::make_unique<NestedOptimizer>(
        std::static_pointer_cast<const NestedProblem>(std::move(problem)), values, threads);
}

const OptimizerRegistry& nested_registry() {
    static const OptimizerRegistry registry = [] {
        OptimizerRegistry list;
        list.add(std::make_shared<NestedFactory>());
        return list;
    }();
    return registry;
}

} // namespace basin::test
