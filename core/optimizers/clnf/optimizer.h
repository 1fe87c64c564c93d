// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/optimizer.h"
#include "core/optimizers/clnf/channels.h"
#include "core/optimizers/clnf/fit_state.h"
#include "core/optimizers/clnf/part.h"
#include "core/optimizers/clnf/problem.h"
#include "core/optimizers/clnf/row.h"
#include "core/optimizers/clnf/settings.h"
#include "core/optimizers/clnf/views.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace basin::clnf {

/// Fits face landmarks by a constrained local neural field: OpenFace's mathematics (Baltrušaitis, Robinson
/// and Morency 2013; Zadeh et al. 2017), a phase at a time.
///
/// Levels: frame > hypothesis > window > stage (rigid, nonrigid) > iteration > phase. Phases of an iteration:
/// `response` (the first of a window: patches are warped and evaluated), `mean-shift`, `solve`, `update`; one
/// that only finds the stop rule true has `mean-shift` alone. Behind the last iteration of a fit, within it,
/// come `parts` (part.h) and `refit` where the model has parts, and `validate` where it has a validator: a
/// row stays one iteration of the whole and tells what its update reached, State and the frame's result what
/// the refit made of it. responses.h and fit.h have the formulae,
/// frames.cpp what follows what. The hypothesis of the highest likelihood is the result of its frame.
class FaceOptimizer : public Optimizer {
  public:
    /// Throws usage_error when the values do not fit each other or the model.
    FaceOptimizer(std::shared_ptr<const FaceProblem> problem, const Hyperparameters& values, int threads);

    void initialise(std::uint64_t seed) override;
    const Hyperparameters& hyperparameters() const override { return hyperparameters_; }
    void set_hyperparameters(const Hyperparameters& values) override;
    void visit_state(StateVisitor& visitor) override { state_.visit(visitor); }
    void visit_carry(StateVisitor& visitor) override;
    void restored() override;
    void poked() override;
    const std::vector<Level>& levels() const override { return level_list(); }
    std::vector<Phase> phases() const override;
    std::vector<LevelPosition> level_positions() const override;
    void read_levels(std::span<std::int32_t> out) const override;
    Advance advance(std::stop_token stop) override;
    const std::vector<ChannelSpec>& channels() const override { return channels_; }
    void read_scalars(std::span<double> out) const override;
    void read_kept(std::size_t index, std::vector<float>& out) const override;
    ChannelData build(const std::string& channel) override;
    std::vector<std::string> colourings(const std::string& channel) const override;
    void set_colouring(const std::string& channel, const std::string& quantity) override;
    void set_focus(const std::string& table, std::int32_t row) override;
    std::vector<std::string> intermediates() const override;
    Intermediate intermediate(const std::string& name) override;
    void perform(const std::string& action, const std::vector<Value>& arguments) override;
    TableData query(const std::string& action, const std::vector<Value>& arguments, std::stop_token stop,
                    const std::function<void(double)>& progress) override;

  private:
    enum class Step { response, mean_shift, solve, update, parts, refit, validate };

    void reset_state();
    // optimizer.cpp: one iteration
    bool stops_here() const;
    StopReason end_reason() const;
    bool has_response_phase() const;
    std::vector<Step> steps() const; ///< of the iteration in progress, or of the next one
    bool run_response(std::stop_token stop);
    void run_mean_shift();
    void run_solve();
    void run_update();
    std::uint32_t finish_iteration();
    // optimizer_parts.cpp: what follows the last iteration of a fit
    void add_last_steps(std::vector<Step>& plan) const;
    void run_parts();
    void run_refit();
    void run_validation();
    double kernel_sigma(double sigma);
    bool ensure_maps(std::stop_token stop);
    void drop_maps();
    void apply_synthetic_maps(WindowMaps& maps) const;
    const Trail& shown_trail() const;
    Scene scene();
    void find_windows(Scene& scene);
    void record_step();
    void record_errors();
    std::vector<float> landmark_weights() const;
    std::vector<float> landmark_weights(const Settings& settings, double factor) const;
    WindowTerms terms() const;
    SolveOptions solve_options() const;
    static SolveOptions solve_options(const Settings& settings, const WindowTerms& terms);
    void describe_present();
    void check_state();
    bool load_picture();
    Parameters maps_start() const;
    void describe_rest(const Parameters& after);

    // frames.cpp: what follows what
    const std::vector<int>& schedule() const;
    bool runs_window(std::int32_t window) const;
    int window_side() const;
    std::size_t window_scale() const;
    bool tracks() const;
    int candidates() const;
    bool finished() const;
    void begin_frame();
    Parameters tracking_start() const;
    void begin_group(Group group);
    void begin_hypothesis(Pass pass, const Parameters& start);
    bool enter_window(std::int32_t from);
    std::uint32_t end_stage();
    std::uint32_t end_hypothesis(bool failed);
    bool go_on_after(bool failed);
    bool keep_tried(bool failed);
    bool complete_next();
    bool redetect();
    void keep_best();
    void end_frame();
    void judge_fit(bool failed);
    bool trusts_likelihood() const;
    std::vector<std::size_t> by_score() const;

    // interventions.cpp
    void mark_landmarks(std::int64_t landmark, std::int32_t bit, double x, double y,
                        const std::string& action);
    void move_landmark(std::size_t landmark, double x, double y);
    void teleport();
    void move_box(const Box& box);

    std::shared_ptr<const FaceProblem> problem_;
    Hyperparameters hyperparameters_;
    Settings settings_;
    mutable WorkerPool pool_;
    std::vector<ChannelSpec> channels_;

    FitState state_;
    // The iteration in progress. Not visited: the engine knows the phase.
    int phase_ = 0;
    std::vector<Step> plan_;            ///< fixed at its first phase
    mutable std::optional<bool> stops_; ///< stops_here(), once it was asked for
    std::vector<PartFit> part_fits_;    ///< of the last parts phase
    std::vector<float> part_shapes_;    ///< carry: their landmarks, part after part
    bool stopping_ = false;             ///< the iteration only finds the stop rule true
    Shifts shifts_;                     ///< carry
    Solution solution_;                 ///< carry: step, pulls

    // Caches: functions of state, problem and hyperparameters.
    std::shared_ptr<const Frame> picture_; ///< of state_.frame; nullptr: behind the last
    std::int64_t picture_index_ = -1;
    WindowMaps maps_;
    bool maps_valid_ = false;
    std::vector<ExpertScratch> scratch_;
    KernelRows kernel_rows_;

    MapFigures map_figures_; ///< of maps_

    Row row_;           ///< what read_scalars and build() tell
    Trail ended_trail_; ///< of the row, where row_.trail_ended

    // What somebody looks at.
    struct PastWindow {
        Parameters start;
        std::int64_t frame = -1;
        WindowMaps maps;
    };
    std::vector<PastWindow> past_windows_;
    Focus focus_;
    std::map<std::string, std::string> colouring_;
};

} // namespace basin::clnf
