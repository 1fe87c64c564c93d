// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/lloyd.h"
#include "core/math/worker_pool.h"
#include "core/optimizers/gmm/mixture.h"

#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace basin::gmm {

/// Rows as a mixture sees them: normalised samples or latents.
struct RowSource {
    std::int64_t rows = 0, dimensions = 0;
    std::function<void(std::int64_t row, std::span<double> out)> fill;
};

/// What an E step finds.
struct Expectation {
    double log_likelihood = 0.0; ///< mean a sample
    Statistics statistics;
    std::vector<std::int32_t> labels; ///< component of the largest responsibility
};

/// Natural parameters and the moments of Adam, as State has them.
struct NaturalState {
    Natural theta, first, second;
    std::int64_t steps = 0; ///< of Adam so far
};

/// The heavy work in one precision: E steps, k-means, Adam steps. Everything comes and goes as double, which
/// holds single precision without loss. The same bits for any number of threads.
class Engine {
  public:
    virtual ~Engine() = default;
    virtual std::int64_t count() const = 0;
    virtual std::int64_t dimensions() const = 0;
    virtual std::int64_t test_count() const = 0;
    virtual double value(std::int64_t row, std::int64_t dimension) const = 0;

    /// E step over training rows [first, first + count); `first` a multiple of 32. False when stopped.
    virtual bool expect(const Natural& absolute, std::int64_t first, std::int64_t count, Expectation& out,
                        std::stop_token stop) = 0;
    /// Labels of the test rows. False when stopped.
    virtual bool label_test(const Natural& absolute, std::vector<std::int32_t>& labels,
                            std::stop_token stop) = 0;
    /// Responsibilities of the training rows [0, rows): rows × components.
    virtual std::vector<double> responsibilities(const Natural& absolute, std::int64_t rows) = 0;

    /// The best of `runs` of k-means.
    virtual Clustering cluster(std::int64_t k, std::int64_t runs, std::uint64_t seed,
                               std::stop_token stop) = 0;

    /// At most `steps` steps of Adam towards `target`; returns how many were taken before the parameters were
    /// beyond the barrier or not finite, and appends to `told`.
    virtual std::int64_t natural_steps(const kernels::NaturalRule& rule, Coordinates coordinates,
                                       const Statistics& target, std::int64_t steps, NaturalState& state,
                                       std::vector<kernels::NaturalStep>& told) = 0;
};

std::unique_ptr<Engine> make_engine(Precision precision, const RowSource& train, const RowSource& test,
                                    WorkerPool& pool);

} // namespace basin::gmm
