// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace basin::test {

/// A gmm optimizer driven by hand: settings and scalars by id, no engine.
class MixtureRun {
  public:
    using Texts = std::vector<std::pair<std::string, std::string>>;

    /// `preset`: "seed-003" or "seed-003:variant"; "" = defaults.
    explicit MixtureRun(const std::string& preset, const Texts& settings = {}, std::uint64_t seed = 0,
                        int threads = 1, const std::string& input = {});

    /// Whole iterations until `iteration` or the end of the run.
    void run_to(std::int64_t iteration);
    double scalar(const std::string& id) const; ///< of the row that just ended
    std::int64_t iteration() const { return iteration_; }
    const std::string& stop() const { return stop_; }
    bool collapsed() const { return collapsed_; }
    std::uint64_t hash();
    Optimizer& optimizer() { return *optimizer_; }
    std::vector<double> state(const std::string& array);

  private:
    std::shared_ptr<const OptimizerFactory> factory_;
    std::shared_ptr<const Problem> problem_;
    std::unique_ptr<Optimizer> optimizer_;
    std::int64_t iteration_ = 0;
    std::string stop_;
    bool collapsed_ = false;
};

/// The numbers of the comparison with scikit-learn: 400 samples in 4 dimensions from a 64-bit congruential
/// generator, three overlapping clouds.
std::vector<double> golden_samples();

/// Writes an array as .npy and returns the path.
std::string write_npy(const std::string& path, std::vector<double> values, std::int64_t columns);

} // namespace basin::test
