// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"

#include <array>
#include <vector>

namespace basin::test {

/// The generated input of the nested test optimizer: frames with bright dots that wander.
class NestedProblem final : public Problem {
  public:
    static constexpr int width = 48, height = 36, landmarks = 6;

    NestedProblem(int frames, std::uint64_t seed);

    std::vector<InputIdentity> inputs() const override;
    int frames() const { return static_cast<int>(images_.size()); }
    const std::vector<float>& image(int frame) const { return images_[static_cast<std::size_t>(frame)]; }
    /// True dot positions of a frame, x0, y0, x1, y1 ... in px.
    const std::vector<double>& truth(int frame) const { return truths_[static_cast<std::size_t>(frame)]; }
    /// Bilinear brightness; 0 outside, NaN where a coordinate is not finite.
    double sample(int frame, double x, double y) const;

  private:
    std::vector<std::vector<float>> images_;
    std::vector<std::vector<double>> truths_;
};

/// A small optimizer that exercises every corner of the contract: levels frame > hypothesis > window > stage
/// > iteration > phase, windows of varying length that may end early, a cache, hypotheses, inner steps, every
/// kind of hyperparameter and channel, edits with every boundary, and faults on request.
class NestedFactory final : public OptimizerFactory {
  public:
    NestedFactory();

    const OptimizerInfo& info() const override { return info_; }
    std::shared_ptr<const Problem> make_problem(const ProblemRequest& request) const override;
    std::unique_ptr<Optimizer> make_optimizer(std::shared_ptr<const Problem> problem,
                                              const Hyperparameters& values, int threads) const override;

  private:
    OptimizerInfo info_;
};

/// builtin_optimizers() are not in it; only the nested test optimizer.
const OptimizerRegistry& nested_registry();

} // namespace basin::test
