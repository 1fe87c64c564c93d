// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"
#include "core/optimizer/hyperparameters.h"
#include "core/optimizer/position.h"
#include "core/optimizer/problem.h"
#include "core/optimizer/state.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace basin {

/// Why an optimizer ended by itself. A value, never an exception: a debugger shows it.
struct StopReason {
    enum class Kind { converged, completed, collapsed, failed };
    Kind kind = Kind::completed;
    std::string text; ///< "shape change 0.008 px < 0.01 px", "patience of 100 iterations exhausted"
};

/// What one call of advance() did.
struct Advance {
    /// Bit i is set when level i of levels() (outermost = bit 0) ended with this phase. The phase level's own
    /// bit is always set; the bit of "iteration" means that a row is complete.
    std::uint32_t levels_ended = 0;
    bool interrupted = false; ///< the stop token fired: State is as it was before the phase
    /// Nothing further to do. advance() is called again from here only after an edit; if there is still
    /// nothing to do, it leaves State alone and returns stop with levels_ended = 0.
    std::optional<StopReason> stop;
};

/// An argument of an action.
struct ActionParameter {
    std::string id, label;
    Value default_value;
};

/// A one-off intervention by name ("reset_moments") or a question whose answer is a table ("gradient_check").
struct Action {
    std::string id, label, description;
    std::vector<ActionParameter> parameters;
    std::string takes_effect = "iteration"; ///< effect_phase or a level's id
    bool is_query = false;                  ///< leaves State alone and returns a table; never an edit
};

/// What an optimizer offers; the interface disables what is missing and shows `reason`.
struct Capabilities {
    bool state = true;         ///< can be saved, restored, rewound
    bool deterministic = true; ///< same problem, seed and edits give the same bits
    bool phases = true;        ///< may stop inside an iteration
    bool heavy_channels = true;
    bool probes = true; ///< pokes and queries
    std::string reason; ///< why something is missing
};

/// A named array of the present phase, built on demand: Jacobian, gradient, responsibilities ...
struct Intermediate {
    std::string name, unit;
    std::vector<std::int64_t> shape;
    std::vector<double> values;
};

/// Rows of the finer table `inner` (Adam steps inside an epoch) produced by the phase that just ran.
struct InnerRow {
    std::int64_t iteration = 0, step = 0;
    std::vector<double> scalars; ///< in the order of inner_channels()
};

/// An iterative optimizer as the run engine drives it: a state machine that executes one phase a call.
///
/// The contract, checked by the conformance suite for every registered optimizer:
///  1. After initialise(seed), or load_state + restored(), the bits that follow depend only on the problem,
///  the state,
///     the hyperparameters and the calls made; not on threads, time, or what was looked at.
///  2. visit_state names *everything* that survives an iteration, generator and previous losses included.
///  Caches are
///     functions of State + Problem + hyperparameters; restored() and poked() drop them.
///  3. Arrays handed from one phase to the next within an iteration (a gradient) are visited by visit_carry.
///  They are
///     empty of meaning at phase 0, where checkpoints are taken; the first phase of an iteration clears or
///     overwrites all of them, because the hash of a position at p > 0 covers them.
///  4. build(), intermediate(), query() and every const member leave the bits that follow unchanged.
///  5. After iteration k, and until the next advance(), read_scalars and build() describe row k: pictures of
///  the state
///     before update k, tables with before and after. At (0, 0), after restored() and after poked() they
///     describe the present state.
///  6. NaN and Inf in inputs or state never crash: they end in rows that say so.
/// Thread: an instance belongs to one thread at a time. It may use `threads` workers inside a call; results
/// are the same bits for any number.
class Optimizer {
  public:
    virtual ~Optimizer() = default;

    /// State := position (0, 0) for this seed.
    virtual void initialise(std::uint64_t seed) = 0;

    virtual const Hyperparameters& hyperparameters() const = 0;
    /// In effect for the next phase. The engine calls it only at the boundary that each changed entry names.
    virtual void set_hyperparameters(const Hyperparameters& values) = 0;

    virtual void visit_state(StateVisitor& visitor) = 0;
    virtual void visit_carry(StateVisitor&) {}
    virtual void restored() = 0; ///< State was replaced: phase is 0, caches and carry are void
    virtual void poked() = 0;    ///< single elements of State were written; phase and carry stay

    /// Levels, outermost first; the last two are "iteration" and "phase".
    virtual const std::vector<Level>& levels() const = 0;
    /// Phases of the iteration in progress (the next one at phase 0); the number may differ between
    /// iterations.
    virtual std::vector<Phase> phases() const = 0;
    /// Where the *next* phase stands in each level, aligned with levels().
    virtual std::vector<LevelPosition> level_positions() const = 0;
    /// Outer-level indices (all but iteration and phase) of the iteration that just ended, for the history's
    /// rows.
    virtual void read_levels(std::span<std::int32_t> out) const = 0;

    /// Executes one phase. May throw: the engine keeps the state for looking and rewinding.
    virtual Advance advance(std::stop_token stop) = 0;

    /// All channels, scalars in the order of read_scalars. Fixed for an instance.
    virtual const std::vector<ChannelSpec>& channels() const = 0;
    virtual void read_scalars(std::span<double> out) const = 0; ///< of the row that just ended
    /// Values of the kept vector channel `index` (counting kept vectors in channels() order) of the row that
    /// just ended.
    virtual void read_kept(std::size_t index, std::vector<float>& out) const {
        (void)index;
        out.clear();
    }
    /// Builds a heavy channel (vector, image, overlay, table); monostate for an unknown id.
    virtual ChannelData build(const std::string& channel) = 0;
    /// Quantities by which overlay `channel` may be coloured, first = default; view preferences, not
    /// hyperparameters.
    virtual std::vector<std::string> colourings(const std::string& channel) const {
        (void)channel;
        return {};
    }
    virtual void set_colouring(const std::string& channel, const std::string& quantity) {
        (void)channel;
        (void)quantity;
    }

    /// The row of `table` that somebody looks at (-1: none); channels that show one element (the response map
    /// of a landmark) are built for it. A view preference like a colouring: the bits that follow are the
    /// same.
    virtual void set_focus(const std::string& table, std::int32_t row) {
        (void)table;
        (void)row;
    }

    virtual std::vector<std::string> intermediates() const {
        return {};
    } ///< names available after the last phase
    virtual Intermediate intermediate(const std::string& name) {
        (void)name;
        return {};
    }

    /// Scalars of the table `inner`; none by default. Rows since the last call are moved out by take_inner.
    virtual std::vector<ChannelSpec> inner_channels() const { return {}; }
    virtual void watch_inner(bool on) { (void)on; }
    virtual std::vector<InnerRow> take_inner() { return {}; }

    /// Executes an action. Throws usage_error for an unknown name or argument.
    virtual void perform(const std::string& action, const std::vector<Value>& arguments) = 0;
    /// Answers a query action (a gradient check). May take long: honours `stop`, reports progress 0..1.
    virtual TableData query(const std::string& action, const std::vector<Value>& arguments,
                            std::stop_token stop, const std::function<void(double)>& progress) {
        (void)action;
        (void)arguments;
        (void)stop;
        (void)progress;
        return {};
    }
};

} // namespace basin
