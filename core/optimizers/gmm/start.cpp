// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gmm/start.h"

#include "core/math/random.h"

#include <algorithm>

namespace basin::gmm {

namespace {

constexpr double least_variance = 1e-3;

/// Samples drawn without repetition as means; every sample belongs to "its" cluster of one.
Clustering random_clusters(const Engine& engine, std::int64_t k, std::uint64_t seed) {
    Random random(seed);
    Clustering clusters;
    std::vector<std::int64_t> drawn;
    while (static_cast<std::int64_t>(drawn.size()) < k) {
        const auto row = static_cast<std::int64_t>(random.below(static_cast<std::uint32_t>(engine.count())));
        if (std::find(drawn.begin(), drawn.end(), row) == drawn.end()) {
            drawn.push_back(row);
            for (std::int64_t i = 0; i < engine.dimensions(); ++i) {
                clusters.centres.push_back(engine.value(row, i));
            }
        }
    }
    clusters.members.assign(static_cast<std::size_t>(k), 1.0);
    return clusters;
}

/// Mean over dimensions of the variance of all rows.
double total_variance(const Engine& engine) {
    double total = 0.0;
    const auto count = static_cast<double>(engine.count());
    for (std::int64_t i = 0; i < engine.dimensions(); ++i) {
        double sum = 0.0, squares = 0.0;
        for (std::int64_t n = 0; n < engine.count(); ++n) {
            const double x = engine.value(n, i);
            sum += x;
            squares += x * x;
        }
        total += squares / count - sum / count * (sum / count);
    }
    return total / static_cast<double>(engine.dimensions());
}

std::vector<double> cluster_variances(const Engine& engine, const Clustering& clusters, std::size_t k) {
    const auto d = static_cast<std::size_t>(engine.dimensions());
    std::vector<double> variances(k * d);
    for (std::size_t n = 0; n < clusters.labels.size(); ++n) {
        const auto c = static_cast<std::size_t>(clusters.labels[n]);
        for (std::size_t i = 0; i < d; ++i) {
            const double difference =
                engine.value(static_cast<std::int64_t>(n), static_cast<std::int64_t>(i)) -
                clusters.centres[c * d + i];
            variances[c * d + i] += difference * difference / std::max(1.0, clusters.members[c]);
        }
    }
    return variances;
}

std::vector<double> start_variances(const Engine& engine, const Clustering& clusters,
                                    const Settings& settings) {
    const auto k = static_cast<std::size_t>(settings.k), d = static_cast<std::size_t>(engine.dimensions());
    if (settings.init_variance == InitVariance::per_cluster && !clusters.labels.empty()) {
        return cluster_variances(engine, clusters, k);
    }
    const bool within = settings.init_variance == InitVariance::within && !clusters.labels.empty();
    const double shared =
        within ? clusters.inertia / (static_cast<double>(engine.count()) * static_cast<double>(d))
               : total_variance(engine);
    return std::vector<double>(k * d, shared);
}

} // namespace

std::optional<Mixture> initial_mixture(Engine& engine, const SampleProblem& problem, const Standardiser& by,
                                       const Settings& settings, std::uint64_t seed, std::stop_token stop) {
    Mixture mixture;
    mixture.k = static_cast<std::size_t>(settings.k);
    mixture.d = static_cast<std::size_t>(engine.dimensions());
    if (settings.init == Init::given) {
        mixture.means = problem.start.means;
        mixture.variances = problem.start.variances;
        mixture.weights = problem.start.weights;
        for (std::size_t i = 0; i < mixture.means.size() && !by.mean.empty(); ++i) {
            const double deviation = by.deviation[i % mixture.d];
            mixture.means[i] = (mixture.means[i] - by.mean[i % mixture.d]) / deviation;
            mixture.variances[i] /= deviation * deviation;
        }
        return mixture;
    }
    const Clustering clusters = settings.init == Init::kmeans
                                    ? engine.cluster(settings.k, settings.kmeans_runs, seed, stop)
                                    : random_clusters(engine, settings.k, seed);
    if (clusters.interrupted) {
        return std::nullopt;
    }
    mixture.means = clusters.centres;
    mixture.variances = start_variances(engine, clusters, settings);
    for (double& variance : mixture.variances) {
        variance = variance < least_variance ? least_variance : variance;
    }
    const auto count = static_cast<double>(settings.k);
    mixture.weights.assign(mixture.k, 1.0 / count);
    if (settings.init_weights == InitWeights::share && !clusters.labels.empty()) {
        for (std::size_t c = 0; c < mixture.k; ++c) {
            mixture.weights[c] = clusters.members[c] / static_cast<double>(engine.count());
        }
    }
    return mixture;
}

void reset_moments(NaturalState& state) {
    const auto zero = [](const Natural& like) {
        Natural n;
        n.theta1.assign(like.theta1.size(), 0.0);
        n.theta2.assign(like.theta2.size(), 0.0);
        n.logit.assign(like.logit.size(), 0.0);
        return n;
    };
    state.first = zero(state.theta);
    state.second = zero(state.theta);
    state.steps = 0;
}

} // namespace basin::gmm
