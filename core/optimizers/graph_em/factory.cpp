// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/graph_em/factory.h"

#include "core/optimizer/declare.h"
#include "core/optimizer/setting_files.h"
#include "core/optimizers/graph_em/channels.h"
#include "core/optimizers/graph_em/optimizer.h"
#include "core/optimizers/graph_em/presets.h"
#include "core/optimizers/graph_em/schema.h"

namespace basin::graph_em {

namespace {

DeskPart make_desk() {
    using namespace declare;
    return row(
        1, {column(76, {stack(44, {"Picture", rest_of::pictures}),
                        row(56, {stack(36, {"Parameters between their rails", "Time to the rail", "Rails"}),
                                 stack(34, {"Loss", "Validation", rest_of::plots}),
                                 stack(30, {"Spectrum", "Kernel histogram"})})}),
            column(24, {stack(40, {rest_of::lists}), stack(60, {"Images", rest_of::tables})})});
}

OptimizerInfo make_info() {
    OptimizerInfo info;
    info.id = "graph-em";
    info.label = "Patch-graph diffusion";
    info.summary = "Denoises images by diffusion on a graph of patches and learns its parameters.";
    info.schema = make_schema();
    info.levels = level_list();
    info.phases = phase_list();
    info.channels = channel_list();
    info.actions = action_list();
    info.presets = make_presets();
    info.desk = make_desk();
    info.input_suffixes = {".bin",  ".png",  ".jpg", ".jpeg", ".bmp", ".tif",
                           ".tiff", ".webp", ".ppm", ".pgm",  "/"};
    info.loss_channel = "loss_proxy";
    info.default_iterations = 100;
    return info;
}

class Factory : public OptimizerFactory, public SettingFiles {
  public:
    const OptimizerInfo& info() const override { return info_; }

    std::shared_ptr<const Problem> make_problem(const ProblemRequest& request) const override {
        return make_image_problem(request);
    }

    std::unique_ptr<Optimizer> make_optimizer(std::shared_ptr<const Problem> problem,
                                              const Hyperparameters& values, int threads) const override {
        return std::make_unique<GraphEmOptimizer>(std::static_pointer_cast<const ImageProblem>(problem),
                                                  values, threads);
    }

    std::string setting_for(const std::string& path) const override {
        return path.ends_with(".onnx") ? "feature_network" : "";
    }

  private:
    OptimizerInfo info_ = make_info();
};

} // namespace

std::shared_ptr<const OptimizerFactory> make_factory() {
    return std::make_shared<const Factory>();
}

} // namespace basin::graph_em
