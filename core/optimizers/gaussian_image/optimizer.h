// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"
#include "core/optimizers/gaussian_image/evaluation.h"
#include "core/optimizers/gaussian_image/problem.h"
#include "core/optimizers/gaussian_image/update.h"

#include <memory>
#include <string>
#include <vector>

namespace basin::gaussian_image {

/// Fits a picture with Gaussians by gradient descent: each iteration renders, measures, differentiates,
/// updates.
///
/// Two programs are covered: the "baseline 1" of seed 002 (normalised blending, cut-off, gradient of L2 under
/// a plotted loss of L1, L2 and SSIM) and GaussianImage (Zhang et al., ECCV 2024: accumulated summation,
/// Cholesky factors, tanh positions, Adan). evaluation.h and geometry.h have the formulae, schema.h the
/// hyperparameters. Nothing random happens after initialise().
class GaussianImageOptimizer : public Optimizer {
  public:
    /// Throws usage_error when the values do not fit the picture.
    GaussianImageOptimizer(std::shared_ptr<const PictureProblem> problem, const Hyperparameters& values,
                           int threads);

    void initialise(std::uint64_t seed) override;
    const Hyperparameters& hyperparameters() const override { return hyperparameters_; }
    void set_hyperparameters(const Hyperparameters& values) override;
    void visit_state(StateVisitor& visitor) override;
    void visit_carry(StateVisitor& visitor) override;
    void restored() override;
    void poked() override;
    const std::vector<Level>& levels() const override;
    std::vector<Phase> phases() const override;
    std::vector<LevelPosition> level_positions() const override;
    void read_levels(std::span<std::int32_t>) const override {}
    Advance advance(std::stop_token stop) override;
    const std::vector<ChannelSpec>& channels() const override;
    void read_scalars(std::span<double> out) const override;
    ChannelData build(const std::string& channel) override;
    std::vector<std::string> colourings(const std::string& channel) const override;
    void set_colouring(const std::string& channel, const std::string& quantity) override;
    std::vector<std::string> intermediates() const override;
    Intermediate intermediate(const std::string& name) override;
    void perform(const std::string& action, const std::vector<Value>& arguments) override;
    TableData query(const std::string& action, const std::vector<Value>& arguments, std::stop_token stop,
                    const std::function<void(double)>& progress) override;

  private:
    /// What a row says besides the loss.
    struct Row {
        UpdateFacts update;
        double predicted_change = 0.0, actual_change = 0.0; ///< of the update before this row
    };
    enum PhaseIndex { render_phase, loss_phase, gradient_phase, update_phase, phase_count };

    bool run_phase(std::stop_token stop);
    void compare_with_prediction();
    std::optional<StopReason> finish_iteration();
    const Evaluation& shown() const;

    std::shared_ptr<const PictureProblem> problem_;
    Hyperparameters hyperparameters_;
    Settings settings_;
    mutable WorkerPool pool_;

    // State.
    ParameterSet parameters_;
    Moments moments_;
    std::int64_t iteration_ = 0; ///< finished ones
    double best_loss_ = 0.0;
    std::int64_t best_iteration_ = 0;
    double last_objective_ = 0.0;      ///< of the last loss phase
    double last_predicted_ = 0.0;      ///< change that the update after it should make
    std::uint64_t last_key_ = 0;       ///< objective_key() then
    std::int32_t last_comparable_ = 0; ///< 1: nothing but that update has touched the parameters since

    // The iteration in progress, or the row that just ended.
    int phase_ = 0;
    Evaluation evaluation_;
    Row row_;

    // For views only.
    bool shows_row_ = false; ///< else the present state, evaluated when somebody asks
    ParameterSet before_;    ///< parameters of the row's pictures
    Settings row_settings_;
    mutable std::unique_ptr<Evaluation> present_;
    std::string colouring_;
};

} // namespace basin::gaussian_image
