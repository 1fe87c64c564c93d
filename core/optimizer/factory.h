// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/edit.h"
#include "core/optimizer/optimizer.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace basin {

/// A variant of a preset: further settings and edits that come later; the desktop opens variants as branches.
struct PresetVariant {
    std::string id, label, description;
    std::vector<std::pair<std::string, Value>> settings; ///< on top of the preset's
    std::vector<ScheduledEdit> edits;
};

/// What the welcome page tells about a preset that brings its input. Its pictures, curve and best loss are
/// not told here: the page has the preset run and shows what comes out.
struct PresetCard {
    struct Figure {
        std::string value, label; ///< "50", "Gaussians"
    };
    enum class Severity { note, warning, error };

    std::string origin;          ///< "Seed 002"
    std::string title;           ///< "Gaussians that blow up"
    std::string story;           ///< two or three short sentences
    std::vector<Figure> figures; ///< of the problem; at most two
    std::string verdict;         ///< how it ends, two or three words: "Diverges"
    Severity severity = Severity::warning;
    std::string image;                 ///< the image channel of the small pictures
    std::vector<std::string> overlays; ///< overlay channels drawn upon it
    std::vector<std::int64_t> moments; ///< iterations that are pictured, ascending, at most three
    std::int64_t iterations = 0;       ///< how far the run is computed for the card, >= the last moment
};

/// A ready experiment on embedded or generated data.
struct Preset {
    std::string id, label, description;
    std::vector<std::pair<std::string, Value>> settings;
    std::int64_t iterations = 0; ///< 0: until the optimizer's stop rule
    std::uint64_t seed = 42;
    bool brings_input = false; ///< make_problem works without any input file
    std::vector<PresetVariant> variants;
    /// The variants belong together: the desktop opens all of them as branches, computed to their ends.
    bool opens_variants = false;
    std::optional<PresetCard> card; ///< only presets that have one stand on the welcome page

    const PresetVariant* variant(const std::string& id) const; ///< nullptr if there is none
};

/// A part of the window as an optimizer likes it at first: either a stack of views, named by the groups of
/// their channels (tables by their labels), the first in front, or parts beside or below one another. The
/// names in `rest_of` stand for all views of a kind that no part names. Views that a run lacks leave no gap.
struct DeskPart {
    enum class Kind { stack, row, column };
    Kind kind = Kind::stack;
    int share = 1;                   ///< of the length of row or column, against its neighbours
    std::vector<std::string> groups; ///< stack
    std::vector<DeskPart> parts;     ///< row, column
};

/// Names of DeskPart::groups that are no groups.
namespace rest_of {
inline constexpr const char* pictures = "@pictures";
inline constexpr const char* plots = "@plots";
/// The first of them, the third ...: so that the first two are seen side by side.
inline constexpr const char* every_other_plot = "@every-other-plot";
inline constexpr const char* tables = "@tables";
inline constexpr const char* lists = "@lists"; ///< watches, marks, branches, inspector
} // namespace rest_of

/// Everything that is known about an optimizer before a problem exists.
struct OptimizerInfo {
    std::string id;      ///< "gaussian-image"
    std::string label;   ///< "Gaussian image fitting"
    std::string summary; ///< one sentence
    std::shared_ptr<const Schema> schema;
    std::vector<Level> levels;
    std::vector<Phase> phases; ///< of a full iteration
    std::vector<ChannelSpec> channels;
    std::vector<Action> actions;
    std::vector<Preset> presets;
    Capabilities capabilities;
    std::vector<std::string> input_suffixes; ///< ".png" ...: what `basin FILE` opens with it
    std::string loss_channel = "loss";       ///< the scalar whose minimum is "best"
    bool loss_rises = false;                 ///< true where larger is better (log-likelihood)
    std::int64_t default_iterations = 0;     ///< without a preset; 0: until the stop rule
    std::optional<DeskPart> desk;            ///< how its views lie at first; none: pictures above plots

    const Preset* preset(const std::string& id) const;
    const Action* action(const std::string& id) const;
};

/// Makes problems and optimizers of one kind. Stateless and thread-safe.
class OptimizerFactory {
  public:
    virtual ~OptimizerFactory() = default;
    virtual const OptimizerInfo& info() const = 0;
    /// Reads and checks inputs; throws input_error / usage_error.
    virtual std::shared_ptr<const Problem> make_problem(const ProblemRequest& request) const = 0;
    /// `threads` >= 1. Throws usage_error when values do not fit the problem.
    virtual std::unique_ptr<Optimizer> make_optimizer(std::shared_ptr<const Problem> problem,
                                                      const Hyperparameters& values, int threads) const = 0;
};

/// An ordered list of factories; the built-in one is `builtin_optimizers()` in core/optimizers/registry.h.
class OptimizerRegistry {
  public:
    void add(std::shared_ptr<const OptimizerFactory> factory);
    const std::vector<std::shared_ptr<const OptimizerFactory>>& all() const { return factories_; }
    /// Throws usage_error that lists the known ids.
    std::shared_ptr<const OptimizerFactory> find(const std::string& id) const;

  private:
    std::vector<std::shared_ptr<const OptimizerFactory>> factories_;
};

} // namespace basin
