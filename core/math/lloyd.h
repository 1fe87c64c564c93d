// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/random.h"
#include "core/math/sample_store.h"
#include "core/math/worker_pool.h"

#include <stop_token>
#include <vector>

namespace basin {

/// A partition of samples into clusters.
struct Clustering {
    std::vector<double> centres; ///< clusters × dimensions
    std::vector<double> members; ///< samples of each cluster
    std::vector<std::int32_t> labels;
    double inertia = 0.0; ///< sum of squared distances to the own centre
    std::int64_t rounds = 0;
    bool interrupted = false;
};

struct LloydRule {
    std::int64_t most_rounds = 300;
    double tolerance = 1e-4; ///< of the mean variance of a dimension: stops when the squared shift is below
};

/// k-means++ (Arthur and Vassilvitskii 2007), greedy: of 2 + ln(clusters) candidates the one that leaves the
/// smallest inertia. Returns clusters * dimensions, fewer after `stop`. Long work (long_work.h).
template<class T>
std::vector<double> kmeans_plus_plus(const SampleStore<T>& samples, std::int64_t clusters, Random& random,
                                     const std::stop_token& stop = {});

/// Lloyd's algorithm (1982) from given centres; a centre without samples stays. The same bits for any number
/// of threads.
template<class T>
Clustering lloyd(const SampleStore<T>& samples, std::vector<double> centres, const LloydRule& rule,
                 WorkerPool& pool, std::stop_token stop = {});

/// The best of `runs` of k-means++ and lloyd() by inertia; the first of equals.
template<class T>
Clustering kmeans(const SampleStore<T>& samples, std::int64_t clusters, std::int64_t runs,
                  const LloydRule& rule, Random& random, WorkerPool& pool, std::stop_token stop = {});

} // namespace basin
