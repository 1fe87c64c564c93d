// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gaussian_image/factory.h"

#include "core/optimizers/gaussian_image/channels.h"
#include "core/optimizers/gaussian_image/optimizer.h"
#include "core/optimizers/gaussian_image/presets.h"
#include "core/optimizers/gaussian_image/schema.h"

namespace basin::gaussian_image {

namespace {

OptimizerInfo make_info() {
    OptimizerInfo info;
    info.id = "gaussian-image";
    info.label = "Gaussian image fitting";
    info.summary = "Fits a picture with elliptic Gaussians by gradient descent (GaussianImage and kin).";
    info.schema = make_schema();
    info.levels = level_list();
    info.phases = phase_list();
    info.channels = channel_list();
    info.actions = action_list();
    info.presets = make_presets();
    info.input_suffixes = {".png",  ".jpg", ".jpeg", ".bmp", ".tif", ".tiff",
                           ".webp", ".ppm", ".pgm",  ".hdr", ".jp2"};
    return info;
}

class Factory : public OptimizerFactory {
  public:
    const OptimizerInfo& info() const override { return info_; }

    std::shared_ptr<const Problem> make_problem(const ProblemRequest& request) const override {
        return make_picture_problem(request);
    }

    std::unique_ptr<Optimizer> make_optimizer(std::shared_ptr<const Problem> problem,
                                              const Hyperparameters& values, int threads) const override {
        return std::make_unique<GaussianImageOptimizer>(
            std::static_pointer_cast<const PictureProblem>(problem), values, threads);
    }

  private:
    OptimizerInfo info_ = make_info();
};

} // namespace

std::shared_ptr<const OptimizerFactory> make_factory() {
    return std::make_shared<const Factory>();
}

} // namespace basin::gaussian_image
