// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace basin::test {

/// A gaussian-image optimizer driven by hand: settings, edits and scalars by id, no engine.
class Fit {
  public:
    using Texts = std::vector<std::pair<std::string, std::string>>;

    /// `preset`: "seed-002" or "seed-002:variant"; "" = defaults (then give an image).
    explicit Fit(const std::string& preset, const Texts& settings = {}, int threads = 1,
                 const std::string& image = {}, std::uint64_t seed = 42);

    /// Executes whole iterations up to and including `iteration`; the variant's edits take effect on the way.
    /// Stops early when the optimizer does.
    void run_to(std::int64_t iteration, const std::function<void(std::int64_t)>& each = {});

    double scalar(const std::string& id) const; ///< of the row that just ended
    std::int64_t iteration() const { return iteration_; }
    bool stopped() const { return stopped_; }
    std::uint64_t hash();
    Optimizer& optimizer() { return *optimizer_; }
    void set(const std::string& id, const std::string& value);
    double peek(const std::string& array, std::int64_t index);
    void poke(const std::string& array, std::int64_t index, double value);

  private:
    std::shared_ptr<const OptimizerFactory> factory_;
    std::shared_ptr<const Problem> problem_;
    std::unique_ptr<Optimizer> optimizer_;
    std::vector<ScheduledEdit> edits_;
    std::map<std::string, std::size_t> scalar_index_;
    mutable std::vector<double> scalars_;
    std::int64_t iteration_ = 0;
    bool stopped_ = false;
};

} // namespace basin::test
