// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"
#include "core/optimizers/graph_em/batch.h"
#include "core/optimizers/graph_em/learners.h"
#include "core/optimizers/graph_em/memo.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace basin::graph_em {

/// Parameters of the classes as the note's rule moves them; part of State.
struct ClassMemory {
    static constexpr std::size_t remembered = 5; ///< losses that the rule averages
    std::vector<double> sigma, tau;              ///< one a class
    std::vector<std::int64_t> steps, seen;
    std::vector<double> losses; ///< class_count x remembered, the newest first

    void reset(const Settings& settings);
    void remember(std::size_t label, double loss); ///< whatever the learner
    /// The rule for one class: steps by the level of its mean loss, sigma and tau by its smoothness.
    void update(std::size_t label, double smoothness, const Bounds& bounds);
};

/// What a row says besides its batch.
struct Row {
    std::int32_t epoch = 0;
    Parameters before{}, after{};
    double loss = 0.0, change = 0.0, change_same_batch = 0.0, objective = 0.0;
    double validation_psnr_db = 0.0, validation_noisy_db = 0.0;
    std::vector<float> class_loss; ///< NaN where the batch has none of a class
    std::vector<double> losses;    ///< the last ones with this row's, oldest first
};

/// Patch-graph diffusion whose parameters are learned from the loss: seed 004, and learners that work.
///
/// An iteration takes one batch of images: `graph` links their patches (patch_graph.h), `diffuse` smooths the
/// similarity matrix and takes means of patches (diffusion.h), `score` measures against the clean images, and
/// `update` moves the parameters (learners.h). Where the reconstruction comes from a decoder (decoder.h), as
/// in the program of seed 004, no parameter reaches the scored image: the loop is open.
class GraphEmOptimizer : public Optimizer {
  public:
    /// Throws usage_error when patches do not fit the images.
    GraphEmOptimizer(std::shared_ptr<const ImageProblem> problem, const Hyperparameters& values, int threads);

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
    void read_levels(std::span<std::int32_t> out) const override;
    Advance advance(std::stop_token stop) override;
    const std::vector<ChannelSpec>& channels() const override;
    void read_scalars(std::span<double> out) const override;
    void read_kept(std::size_t index, std::vector<float>& out) const override;
    ChannelData build(const std::string& channel) override;
    void set_focus(const std::string& table, std::int32_t row) override;
    std::vector<std::string> colourings(const std::string& channel) const override;
    void set_colouring(const std::string& channel, const std::string& quantity) override;
    std::vector<std::string> intermediates() const override;
    Intermediate intermediate(const std::string& name) override;
    void perform(const std::string& action, const std::vector<Value>& arguments) override;
    TableData query(const std::string& action, const std::vector<Value>& arguments, std::stop_token stop,
                    const std::function<void(double)>& progress) override;

  private:
    enum PhaseIndex { graph_phase, diffuse_phase, score_phase, update_phase, phase_count };

    bool run_phase(std::stop_token stop);
    bool run_graph(std::stop_token stop);
    bool run_score(std::stop_token stop);
    bool run_update(std::stop_token stop);
    bool learn(LearnerMemory& memory, Parameters& parameters, double* objective, std::stop_token stop);
    std::uint32_t finish_iteration();

    /// Samples of the batch at hand, and how many batches an epoch has.
    std::vector<std::size_t> batch_samples() const;
    std::int64_t batches() const;
    std::int64_t batch_in_epoch() const; ///< within range whatever was poked

    ImageParameters parameters_of(const Sample& sample, const Parameters& global) const;
    /// A whole pass over some samples with other parameters. False: stopped.
    bool measure(Batch& batch, const std::vector<std::size_t>& samples, const Parameters& parameters,
                 bool per_class, const Settings& settings, Wanted wanted, std::stop_token stop) const;
    std::optional<double> objective_at(const Parameters& parameters, std::stop_token stop) const;
    bool validate(const Parameters& parameters, Row& row, std::stop_token stop) const;
    using Progress = std::function<void(double)>;
    TableData causal_probe(double step, std::stop_token stop, const Progress& progress) const;
    TableData batch_noise(std::int64_t count, std::stop_token stop, const Progress& progress) const;
    TableData rails(std::stop_token stop, const Progress& progress) const;
    TableData tuning_advice(std::int64_t iterations, std::stop_token stop, const Progress& progress);

    const Batch& shown() const;   ///< the row's batch, or one of the present state
    const Row& shown_row() const; ///< likewise
    void evaluate_present() const;
    /// The image in focus: of the batch, or one of the validation images with the row's parameters.
    const ImageWork& pictured() const;

    std::shared_ptr<const ImageProblem> problem_;
    Hyperparameters hyperparameters_;
    Settings settings_;
    mutable WorkerPool pool_;

    // State.
    Parameters parameters_{};
    LearnerMemory memory_;
    ClassMemory classes_;
    Decoder decoder_;
    std::uint64_t random_seed_ = 0;
    std::int64_t iteration_ = 0, epoch_ = 0, batch_index_ = 0;

    // The iteration in progress, or the row that just ended.
    int phase_ = 0;
    Batch batch_;
    Row row_;

    // For views, and work that is repeated.
    bool shows_row_ = false;
    Settings row_settings_;
    mutable Batch measured_, validation_;
    mutable std::unique_ptr<Batch> present_;
    mutable Row present_row_;
    struct Validated {
        Hyperparameters values;
        Parameters parameters{};
    };
    mutable std::optional<Validated> validated_; ///< what `validation_` holds
    struct Decibels {
        double denoised = 0.0, noisy = 0.0;
    };
    mutable Memo<Decibels> decibels_;
    mutable Memo<double> objectives_;
    mutable Batch pictured_; ///< one validation image; empty: not measured yet
    Decoder row_decoder_;    ///< as it was when the row was scored
    std::int32_t image_focus_ = -1, patch_focus_ = -1;
    std::string edge_colouring_, patch_colouring_;
};

} // namespace basin::graph_em
