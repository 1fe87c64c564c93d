// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/value.h"

#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace basin {

enum class HyperparameterType {
    boolean,   ///< bool
    integer,   ///< std::int64_t
    real,      ///< double
    choice,    ///< std::string, one of `choices`
    text,      ///< std::string (paths, lists)
    per_group, ///< std::vector<double>, one for each of `choices` (the groups); "ID.GROUP" addresses one of
               ///< them
};

enum class RangeScale { linear, logarithmic };

/// When an edit takes effect. Otherwise the id of a level: "iteration", "window", "frame" ...
inline constexpr std::string_view effect_phase = "phase";
inline constexpr std::string_view effect_new_run =
    "run"; ///< cannot change in a run; duplicate the run instead

/// The declaration of one tunable: one source for the panel, the range check, `basin list` and the
/// documentation.
struct Hyperparameter {
    std::string id;    ///< as on the command line: "learning_rate"
    std::string label; ///< as in the panel: "Learning rate"
    std::string group; ///< heading in the panel: "Optimizer"
    std::string unit;  ///< "px", "σ", "" ...
    std::string description;
    HyperparameterType type = HyperparameterType::real;
    Value default_value = 0.0;
    double minimum = -std::numeric_limits<double>::infinity(); ///< inclusive; integer, real and per_group
    double maximum = std::numeric_limits<double>::infinity();  ///< inclusive
    RangeScale scale = RangeScale::linear;                     ///< of the panel's slider
    std::vector<std::string> choices;                          ///< choice: ids; per_group: group ids
    std::string takes_effect = "iteration"; ///< effect_phase, a level's id, or effect_new_run
};

/// The ordered list of an optimizer's hyperparameters; known at run time. Immutable once built, safe to
/// share.
class Schema {
  public:
    explicit Schema(
        std::vector<Hyperparameter> entries); ///< asserts unique ids and defaults inside their ranges

    const std::vector<Hyperparameter>& entries() const { return entries_; }
    const Hyperparameter* find(std::string_view id) const; ///< nullptr if there is none; "ID.GROUP" finds ID
    std::size_t index_of(std::string_view id) const;       ///< throws usage_error naming close ids

    /// Text of the command line to a checked value. Throws usage_error naming the option, what was expected,
    /// the range.
    Value parse(std::string_view id, std::string_view text) const;
    /// Converts (integer to real) and checks type, range, NaN; throws usage_error.
    Value checked(std::string_view id, const Value& value) const;

  private:
    std::vector<Hyperparameter> entries_;
};

/// A full set of values for a schema. A value type: copies are independent.
class Hyperparameters {
  public:
    Hyperparameters() = default;
    explicit Hyperparameters(std::shared_ptr<const Schema> schema); ///< all defaults

    const Schema& schema() const { return *schema_; }
    const std::shared_ptr<const Schema>& shared_schema() const { return schema_; }

    const Value& at(std::string_view id) const; ///< the whole value, also for "ID.GROUP"
    bool flag(std::string_view id) const;
    std::int64_t integer(std::string_view id) const;
    double real(std::string_view id) const; ///< also of "ID.GROUP"
    const std::string& text(std::string_view id) const;
    const std::vector<double>& groups(std::string_view id) const;
    /// Place of a choice's value among the schema's choices.
    std::size_t choice_index(std::string_view id) const;
    /// The same as an enum that is declared in the order of the schema's choices.
    template<class Enum>
    Enum choice(std::string_view id) const {
        return static_cast<Enum>(choice_index(id));
    }

    /// Checks against the schema; throws usage_error and leaves the set as it was.
    void set(std::string_view id, const Value& value);
    void set_text(std::string_view id, std::string_view text);

    friend bool operator==(const Hyperparameters& a, const Hyperparameters& b) {
        return a.values_ == b.values_;
    }

  private:
    std::shared_ptr<const Schema> schema_;
    std::vector<Value> values_; ///< in the schema's order
};

} // namespace basin
