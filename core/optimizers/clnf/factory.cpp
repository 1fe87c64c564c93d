// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/factory.h"

#include "core/data/openface/model_file.h"
#include "core/optimizer/declare.h"
#include "core/optimizer/setting_files.h"
#include "core/optimizers/clnf/channels.h"
#include "core/optimizers/clnf/face_layout.h"
#include "core/optimizers/clnf/optimizer.h"
#include "core/optimizers/clnf/presets.h"
#include "core/optimizers/clnf/schema.h"

namespace basin::clnf {

namespace {

DeskPart make_desk() {
    using namespace declare;
    return row(1,
               {column(40, {stack(68, {"Canvas"}),
                            stack(32, {"Error by frame", "Error", "Error over frames", "Likelihood"})}),
                column(32, {stack(58, {"Response atlas", "Warped patches", rest_of::pictures}),
                            stack(42, {"Window ladder", "Mean shift", rest_of::plots})}),
                column(28, {stack(55, {"Landmark", rest_of::lists}),
                            stack(45, {"Eigen-spectrum", "Pulls", "Shape", "Weights", rest_of::tables})})});
}

OptimizerInfo make_info() {
    OptimizerInfo info;
    info.id = "clnf";
    info.label = "Face landmarks (CLNF)";
    info.summary =
        "Fits a face model to video or pictures by regularised landmark mean-shift (OpenFace's CLNF "
        "and CE-CLM, FaceTracker).";
    info.schema = make_schema();
    info.levels = level_list();
    info.phases = phase_list();
    info.channels = channels_of(true, full_face);
    info.actions = action_list();
    info.presets = make_presets();
    info.desk = make_desk();
    info.input_suffixes = {".mp4",  ".avi", ".mkv", ".mov", ".webm", ".m4v",  ".mpg",
                           ".mpeg", ".wmv", ".ogv", ".png", ".jpg",  ".jpeg", "/"};
    info.loss_channel = "likelihood";
    info.loss_rises = true;
    return info;
}

class Factory : public OptimizerFactory, public SettingFiles {
  public:
    const OptimizerInfo& info() const override { return info_; }

    std::shared_ptr<const Problem> make_problem(const ProblemRequest& request) const override {
        return make_face_problem(request);
    }

    std::unique_ptr<Optimizer> make_optimizer(std::shared_ptr<const Problem> problem,
                                              const Hyperparameters& values, int threads) const override {
        return std::make_unique<FaceOptimizer>(std::static_pointer_cast<const FaceProblem>(problem), values,
                                               threads);
    }

    std::string setting_for(const std::string& path) const override {
        return openface::looks_like_model(path) ? "model" : "";
    }

  private:
    OptimizerInfo info_ = make_info();
};

} // namespace

std::shared_ptr<const OptimizerFactory> make_factory() {
    return std::make_shared<const Factory>();
}

} // namespace basin::clnf
