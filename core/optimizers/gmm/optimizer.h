// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"
#include "core/optimizers/gmm/bound.h"
#include "core/optimizers/gmm/engine.h"
#include "core/optimizers/gmm/evaluation.h"
#include "core/optimizers/gmm/factor_analysis.h"
#include "core/optimizers/gmm/plane.h"
#include "core/optimizers/gmm/problem.h"
#include "core/optimizers/gmm/rows.h"
#include "core/optimizers/gmm/scene.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace basin::gmm {

/// A mixture of diagonal normals, fitted by EM or by an E step and Adam steps in natural parameters (the
/// program of seed 003), with factor analysis before it where the samples have too many dimensions.
///
/// mixture.h has the coordinates, bound.h what happens to the statistics between E and M step,
/// kernels/mixture_kernels.h the steps. When a number cannot be used any more, the iteration ends in the
/// phase that made it: the run has collapsed, and `first_bad` says which component, dimension and operation.
class GmmOptimizer : public Optimizer {
  public:
    GmmOptimizer(std::shared_ptr<const SampleProblem> problem, const Hyperparameters& values, int threads);

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
    void read_levels(std::span<std::int32_t> out) const override { out[0] = row_stage_; }
    Advance advance(std::stop_token stop) override;
    const std::vector<ChannelSpec>& channels() const override { return channels_; }
    void read_scalars(std::span<double> out) const override;
    void read_kept(std::size_t index, std::vector<float>& out) const override;
    ChannelData build(const std::string& channel) override;
    std::vector<std::string> intermediates() const override;
    Intermediate intermediate(const std::string& name) override;
    std::vector<ChannelSpec> inner_channels() const override;
    void watch_inner(bool on) override { inner_watched_ = on; }
    std::vector<InnerRow> take_inner() override { return std::move(inner_); }
    std::vector<std::string> colourings(const std::string& channel) const override;
    void set_colouring(const std::string& channel, const std::string& quantity) override;
    void set_focus(const std::string& table, std::int32_t row) override;
    void perform(const std::string& action, const std::vector<Value>& arguments) override;
    TableData query(const std::string& action, const std::vector<Value>& arguments, std::stop_token stop,
                    const std::function<void(double)>& progress) override;

  private:
    enum class Done { whole, interrupted, collapsed };

    bool in_analysis() const { return settings_.latent_dim > 0 && iteration_ < settings_.fa_iterations; }
    /// Epochs of the mixture that are finished; below 0 while factor analysis runs.
    std::int64_t epoch() const {
        return iteration_ - (settings_.latent_dim > 0 ? settings_.fa_iterations : 0);
    }
    bool has_started() const { return !current_weights().empty(); }
    const std::vector<double>& current_weights() const {
        return settings_.algorithm == Algorithm::em ? mixture_.weights : natural_.theta.logit;
    }
    Engine& engine() const;
    const Moments& moments() const;
    bool start_mixture(std::uint64_t seed, std::stop_token stop);
    void take_mixture(const Mixture& mixture);
    Natural absolute() const;
    Mixture present() const;
    Mixture model() const;

    Done run_phase(const std::string& phase, std::stop_token stop);
    Done run_analysis();
    Done run_expectation(std::stop_token stop);
    Done run_bound();
    Done run_closed_form();
    Done run_steps(std::stop_token stop);
    Done run_minibatches(std::stop_token stop);
    Done take_steps(const Bounded& bounded, NaturalState& state, std::vector<kernels::NaturalStep>& told,
                    std::stop_token stop);
    void trace_barrier(const Bounded& bounded, const NaturalState& good, std::int64_t steps,
                       std::int64_t before);
    bool parameters_are_good(const char* phase);
    void finish_update(const Natural& theta_before, const std::vector<kernels::NaturalStep>& told);
    kernels::NaturalRule rule() const;
    void evaluate_labels(const std::vector<std::int32_t>& labels, Evaluation& row,
                         std::stop_token stop) const;
    std::optional<StopReason> finish_iteration(bool collapsed);
    std::unique_ptr<GmmOptimizer> started_anew(const Hyperparameters& values) const;
    TableData what_helps(std::int64_t epochs, std::stop_token stop,
                         const std::function<void(double)>& progress) const;
    const Evaluation& shown() const;
    Scene scene() const;
    void drop_samples() const;
    void void_carry();

    std::shared_ptr<const SampleProblem> problem_;
    Hyperparameters hyperparameters_;
    Settings settings_;
    std::vector<ChannelSpec> channels_;
    mutable WorkerPool pool_;
    mutable std::unique_ptr<Engine> engine_; ///< cache: the samples as the mixture sees them
    mutable Standardiser standardiser_;      ///< of the same samples
    mutable Moments moments_;                ///< cache: of the samples, for factor analysis
    mutable Plane plane_;                    ///< cache: where scatter and ellipses are drawn

    // State. Which of the parameters there are depends on hyperparameters that are fixed for a run.
    std::uint64_t seed_ = 0;
    std::int64_t iteration_ = 0; ///< finished ones
    std::int32_t collapsed_ = 0;
    double nmi_start_ = 0.0, last_log_likelihood_ = 0.0;
    FactorAnalysis analysis_;
    Mixture mixture_;      ///< em
    NaturalState natural_; ///< natural-adam

    // The iteration in progress, or the row that just ended.
    int phase_ = 0;
    bool begins_mixture_ = false; ///< it is the first after factor analysis
    Statistics statistics_;       ///< carry
    Bounded bounded_;             ///< carry: its mixture
    Evaluation row_;
    std::int32_t row_stage_ = 0;
    FirstBad bad_;

    // For views only.
    bool shows_row_ = false; ///< else the present state, evaluated when somebody asks
    mutable std::unique_ptr<Evaluation> present_;
    bool inner_watched_ = false;
    std::int32_t focus_ = -1;      ///< component
    PlaneAxes plane_axes_{-1, -1}; ///< the dimensions chosen last
    std::string ellipse_colouring_ = "mixing weight", sample_colouring_ = "component";
    std::vector<InnerRow> inner_;
};

} // namespace basin::gmm
