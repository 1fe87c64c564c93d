// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gmm/factory.h"

#include "core/optimizers/gmm/channels.h"
#include "core/optimizers/gmm/optimizer.h"
#include "core/optimizers/gmm/presets.h"
#include "core/optimizers/gmm/schema.h"

namespace basin::gmm {

namespace {

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
