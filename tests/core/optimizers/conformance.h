// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/executor.h"

#include <memory>
#include <string>
#include <vector>

namespace basin::test {

/// One registered optimizer with a small problem: its first preset that needs no file, the first rows of it.
///
/// The suite knows an optimizer by its OptimizerInfo alone; whoever registers one is tested without a line
/// here.
class Subject {
  public:
    explicit Subject(const std::string& id);

    const OptimizerInfo& info() const { return factory_->info(); }
    const OptimizerFactory& factory() const { return *factory_; }
    const OptimizerRegistry& registry() const { return registry_; }
    RunSpec spec(std::vector<ScheduledEdit> schedule = {}, int threads = 1) const;
    std::shared_ptr<Run> run(std::vector<ScheduledEdit> schedule = {}, int threads = 1) const;

    /// The spec with about a third of its hyperparameters at other allowed values, those of a new run too; 0:
    /// as it is. Not every combination fits.
    RunSpec varied_spec(std::uint64_t variation) const;

    /// One edit for every hyperparameter that may change in a run (to another allowed value) and every
    /// action.
    std::vector<Edit> edits() const;

  private:
    std::shared_ptr<const OptimizerFactory> factory_;
    OptimizerRegistry registry_;
    const Preset* preset_ = nullptr;
};

/// builtin_optimizers(), the nested test optimizer and the README's example.
std::vector<std::shared_ptr<const OptimizerFactory>> conformance_factories();

/// Another allowed value, not far from `value`; `value` itself where there is none.
Value other_value(const Hyperparameter& entry, const Value& value);

/// Everything that rows on the path to `tip` say, as bytes: hashes, levels, scalars, kept vectors.
std::vector<std::string> row_texts(const Run& run, SegmentId tip);
/// The first row (1-based) that differs, 0 if none does.
std::int64_t first_different_row(const std::vector<std::string>& a, const std::vector<std::string>& b);

VisitFunction state_of(Optimizer& optimizer);

} // namespace basin::test
