// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/valley_optimizer.h"

#include "core/base/error.h"

#include <cmath>

namespace basin {

namespace {

/// Rosenbrock's valley f(x, y) = (1 - x)² + 100 (y - x²)²: minimum 0 at (1, 1).
double height(double x, double y) {
    return (1.0 - x) * (1.0 - x) + 100.0 * (y - x * x) * (y - x * x);
}

struct Valley final : Problem {
    std::vector<InputIdentity> inputs() const override { return {{"function", "", 0, "Rosenbrock"}}; }
};

// Everything that the panel, the command line, the plots and the checks know about this optimizer.
OptimizerInfo valley_info() {
    OptimizerInfo info;
    info.id = "valley";
    info.label = "Valley descent";
    info.summary = "Gradient descent with momentum in Rosenbrock's valley.";
    Hyperparameter rate, momentum;
    rate.id = "learning_rate";
    rate.label = "Learning rate";
    rate.group = "Optimizer";
    rate.description = "Length of a step along the negative gradient.";
    rate.default_value = 1e-4;
    rate.minimum = 1e-8;
    rate.maximum = 1.0;
    rate.scale = RangeScale::logarithmic;
    momentum = rate;
    momentum.id = "momentum";
    momentum.label = "Momentum";
    momentum.description = "Share of the previous update that is kept.";
    momentum.default_value = 0.9;
    momentum.minimum = 0.0;
    momentum.maximum = 0.999;
    momentum.scale = RangeScale::linear;
    info.schema = std::make_shared<Schema>(std::vector{rate, momentum});
    info.levels = {{"iteration", "Iteration", {}}, {"phase", "Phase", {}}};
    info.phases = {{"gradient", "gradient", "Slope of the valley at the present point."},
                   {"update", "update", "Momentum, then one step."}};
    ChannelSpec loss, update_norm, landscape, point;
    loss.id = "loss";
    loss.label = "Loss";
    loss.group = "loss";
    loss.log_axis = true;
    update_norm = loss;
    update_norm.id = "update_norm";
    update_norm.label = "Update norm";
    landscape.id = "landscape";
    landscape.label = "log10(1 + height)";
    landscape.kind = ChannelKind::image;
    landscape.group = "valley";
    landscape.colour_map = ColourMap::sequential;
    landscape.high = 3.5;
    point = landscape;
    point.id = "point";
    point.label = "Point";
    point.kind = ChannelKind::overlay;
    point.over = "landscape";
    info.channels = {loss, update_norm, landscape, point};
    info.actions = {{"stop_moving", "Stop moving", "Forgets the momentum.", {}, "iteration", false}};
    Preset far;
    far.id = "far";
    far.label = "From the far side";
    far.settings = {{"learning_rate", 5e-4}};
    far.iterations = 5000;
    far.brings_input = true;
    info.presets = {far};
    info.default_iterations = 5000;
    return info;
}

class ValleyDescent final : public Optimizer {
  public:
    ValleyDescent(const OptimizerInfo& info, Hyperparameters values)
        : info_(info), values_(std::move(values)) {}

    void initialise(std::uint64_t seed) override {
        point_ = {-1.5 + 1e-3 * static_cast<double>(seed % 1000), 1.0};
        velocity_ = {0.0, 0.0};
        iteration_ = 0;
        restored();
    }

    const Hyperparameters& hyperparameters() const override { return values_; }
    void set_hyperparameters(const Hyperparameters& values) override { values_ = values; }

    // State: all that survives an iteration. Save, load, hash, compare and poke follow from this one
    // function.
    void visit_state(StateVisitor& visitor) override {
        visitor.array("point", point_);
        visitor.array("velocity", velocity_);
        visitor.scalar("iteration", iteration_);
    }
    // Carry: what one phase hands to the next.
    void visit_carry(StateVisitor& visitor) override { visitor.array("gradient", gradient_); }
    void restored() override {
        phase_ = 0;
        gradient_ = {0.0, 0.0};
        poked();
    }
    void poked() override {
        shown_ = point_;
        loss_ = height(point_[0], point_[1]);
        update_norm_ = 0.0;
    }

    const std::vector<Level>& levels() const override { return info_.levels; }
    std::vector<Phase> phases() const override { return info_.phases; }
    std::vector<LevelPosition> level_positions() const override { return {{iteration_, -1}, {phase_, 2}}; }
    void read_levels(std::span<std::int32_t>) const override {} // no level lies outside the iteration

    Advance advance(std::stop_token) override {
        const double x = point_[0], y = point_[1];
        if (phase_ == 0) {
            shown_ = point_; // row k shows the state before update k
            loss_ = height(x, y);
            gradient_ = {-2.0 * (1.0 - x) - 400.0 * x * (y - x * x), 200.0 * (y - x * x)};
            phase_ = 1;
            return {0b10, false, {}};
        }
        const double rate = values_.real("learning_rate"), momentum = values_.real("momentum");
        for (std::size_t i = 0; i < 2; ++i) {
            velocity_[i] = momentum * velocity_[i] - rate * gradient_[i];
            point_[i] += velocity_[i];
        }
        update_norm_ = std::hypot(velocity_[0], velocity_[1]);
        phase_ = 0;
        ++iteration_;
        return {0b11, false, {}};
    }

    const std::vector<ChannelSpec>& channels() const override { return info_.channels; }
    void read_scalars(std::span<double> out) const override {
        out[0] = loss_;
        out[1] = update_norm_;
    }
    ChannelData build(const std::string& channel) override {
        constexpr int side = 96; // the picture spans x = -2 .. 2, y = 3 .. -1
        if (channel == "landscape") {
            ImageData picture;
            picture.width = picture.height = side;
            picture.x_label = "x";
            picture.y_label = "y";
            for (int i = 0; i < side * side; ++i) {
                const double x = -2.0 + 4.0 * (i % side + 0.5) / side,
                             y = 3.0 - 4.0 * (i / side + 0.5) / side;
                picture.pixels.push_back(static_cast<float>(std::log10(1.0 + height(x, y))));
            }
            return picture;
        }
        if (channel == "point") {
            OverlayItem mark;
            mark.geometry = {static_cast<float>((shown_[0] + 2.0) * side / 4.0),
                             static_cast<float>((3.0 - shown_[1]) * side / 4.0)};
            return OverlayData{{mark}, {}, {}, 0.0, 0.0, false};
        }
        return {};
    }

    void perform(const std::string& action, const std::vector<Value>&) override {
        if (action != "stop_moving") {
            throw usage_error("unknown action '" + action + "'");
        }
        velocity_ = {0.0, 0.0};
    }

  private:
    const OptimizerInfo& info_;
    Hyperparameters values_;
    std::vector<double> point_{0.0, 0.0}, velocity_{0.0, 0.0};
    std::int64_t iteration_ = 0;
    std::vector<double> gradient_{0.0, 0.0}; // carry
    std::vector<double> shown_;              // of the row that just ended
    double loss_ = 0.0, update_norm_ = 0.0;
    int phase_ = 0;
};

class ValleyFactory final : public OptimizerFactory {
  public:
    const OptimizerInfo& info() const override { return info_; }
    std::shared_ptr<const Problem> make_problem(const ProblemRequest&) const override {
        return std::make_shared<Valley>();
    }
    std::unique_ptr<Optimizer> make_optimizer(std::shared_ptr<const Problem>, const Hyperparameters& values,
                                              int) const override {
        return std::make_unique<ValleyDescent>(info_, values);
    }

  private:
    OptimizerInfo info_ = valley_info();
};

} // namespace

std::shared_ptr<const OptimizerFactory> make_valley_factory() {
    return std::make_shared<ValleyFactory>();
}

} // namespace basin
