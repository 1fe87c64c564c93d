// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gmm/factory.h"

#include "core/optimizer/declare.h"
#include "core/optimizers/gmm/channels.h"
#include "core/optimizers/gmm/optimizer.h"
#include "core/optimizers/gmm/presets.h"
#include "core/optimizers/gmm/schema.h"

namespace basin::gmm {

namespace {

DeskPart make_desk() {
    using namespace declare;
    return row(
        1, {column(74, {row(55, {stack(50, {"Heat maps", "Component × class", "Prototypes",
                                            "Responsibilities", "Factors"}),
                                 stack(50, {"Plane", rest_of::pictures})}),
                        row(45, {stack(25, {"Variance by component", "Variance"}),
                                 stack(25, {"Mixing weight by component", "Mixing weight"}),
                                 stack(25, {"η₂ by component", "Steps to the barrier"}),
                                 stack(25, {"Agreement with labels", "Log-likelihood", rest_of::plots})})}),
            column(26, {stack(40, {"First bad value", rest_of::lists}), stack(60, {rest_of::tables})})});
}

OptimizerInfo make_info() {
    OptimizerInfo info;
    info.id = "gmm";
    info.label = "Gaussian mixture";
    info.summary = "Fits a mixture of diagonal normals by EM or by Adam in natural parameters.";
    info.schema = make_schema();
    info.levels = level_list();
    info.phases = phase_list();
    info.channels = channel_list();
    info.actions = action_list();
    info.presets = make_presets();
    info.desk = make_desk();
    info.input_suffixes = sample_suffixes();
    info.loss_channel = "log_likelihood";
    info.loss_rises = true;
    info.default_iterations = 100;
    return info;
}

class Factory : public OptimizerFactory {
  public:
    const OptimizerInfo& info() const override { return info_; }

    std::shared_ptr<const Problem> make_problem(const ProblemRequest& request) const override {
        return make_sample_problem(request);
    }

    std::unique_ptr<Optimizer> make_optimizer(std::shared_ptr<const Problem> problem,
                                              const Hyperparameters& values, int threads) const override {
        return std::make_unique<GmmOptimizer>(std::static_pointer_cast<const SampleProblem>(problem), values,
                                              threads);
    }

  private:
    OptimizerInfo info_ = make_info();
};

} // namespace

std::shared_ptr<const OptimizerFactory> make_factory() {
    return std::make_shared<const Factory>();
}

} // namespace basin::gmm
