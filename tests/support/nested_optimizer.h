// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/nested_problem.h"

#include <functional>

namespace basin::test {

std::vector<Level> nested_levels();
std::vector<Phase> nested_phases(bool first_of_window);
std::vector<ChannelSpec> nested_channels();

/// Mean-shift of a few dots towards bright spots, coarse windows first: a caricature of landmark fitting.
///
/// Phases of an iteration: `response` (only the first of a window: the anchor moves to the estimate, tiles
/// are cut around it), `mean-shift` (into the carry), `update` (inner gradient steps towards the mean-shift
/// under a prior, momentum, noise). State, carry and the row that ended are kept apart; tiles are a cache.
class NestedOptimizer : public Optimizer {
  public:
    NestedOptimizer(std::shared_ptr<const NestedProblem> problem, Hyperparameters values, int threads);

    void initialise(std::uint64_t seed) override;
    const Hyperparameters& hyperparameters() const override { return values_; }
    void set_hyperparameters(const Hyperparameters& values) override { values_ = values; }
    void visit_state(StateVisitor& visitor) override;
    void visit_carry(StateVisitor& visitor) override;
    void restored() override;
    void poked() override;

    const std::vector<Level>& levels() const override { return levels_; }
    std::vector<Phase> phases() const override { return nested_phases(first_of_window()); }
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
    std::vector<ChannelSpec> inner_channels() const override;
    void watch_inner(bool on) override;
    std::vector<InnerRow> take_inner() override;
    void perform(const std::string& action, const std::vector<Value>& arguments) override;
    TableData query(const std::string& action, const std::vector<Value>& arguments, std::stop_token stop,
                    const std::function<void(double)>& progress) override;

  private:
    static constexpr int dots = NestedProblem::landmarks, stages = 2, windows = 3;
    static constexpr std::size_t coordinates = 2 * static_cast<std::size_t>(dots);

    /// What the history and the pictures tell about the iteration that ended.
    struct Row {
        std::array<std::int32_t, 4> levels{};
        std::vector<double> before, after, mean_shift, weight, anchor, start;
        std::size_t window = 0;
        int frame = 0;
        bool stopped = false;
    };

    bool first_of_window() const { return stage_ == 0 && stage_iteration_ == 0; }
    bool finished() const { return frame_ >= problem_->frames(); }
    int shown_frame() const;
    std::size_t shown_window() const;
    static int radius(std::size_t window); ///< of the tiles, px
    void begin_frame();
    void begin_hypothesis();
    void void_carry();
    void describe_present();
    std::vector<float> cut_tiles(const std::vector<double>& anchor, int frame, std::size_t window) const;
    void ensure_tiles();
    void for_each_dot(const std::function<void(int)>& work) const;
    bool sleeps_until_stopped(const std::stop_token& stop) const;
    void run_response();
    void run_mean_shift();
    void shift_dot(int dot);
    void run_update(Advance& advance);
    std::vector<double> inner_solution();
    void raise_fault();
    void finish_iteration(bool stopped, Advance& advance);
    double score() const;

    ImageData build_response() const;
    OverlayData build_overlay() const;
    TableData build_table() const;

    std::shared_ptr<const NestedProblem> problem_;
    Hyperparameters values_;
    int threads_;
    std::vector<Level> levels_;
    std::vector<ChannelSpec> channels_;

    // State
    std::uint64_t random_ = 0;
    std::int64_t iteration_ = 0;
    std::int32_t frame_ = 0, hypothesis_ = 0, window_ = 0, stage_ = 0, stage_iteration_ = 0;
    std::vector<double> position_, velocity_, anchor_, start_, best_;
    double best_score_ = 0.0;
    // Carry
    int phase_ = 0; ///< not visited: the engine knows it
    std::vector<double> mean_shift_, weight_;
    // Cache: a function of anchor, frame and window
    std::vector<float> tiles_;
    bool tiles_valid_ = false;
    // Reports
    Row row_;
    std::vector<InnerRow> inner_;
    bool inner_watched_ = false;
    std::string colouring_ = "weight";
    std::int32_t focus_ = -1;
};

} // namespace basin::test
