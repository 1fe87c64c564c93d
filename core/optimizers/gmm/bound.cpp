// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gmm/bound.h"

#include <algorithm>
#include <cmath>

namespace basin::gmm {

namespace {

/// One component's statistics as its coordinates give them, in the precision of the run.
template<class T>
struct Share {
    T weight{};
    std::vector<T> first, second;
};

template<class T>
Share<T> share_of(const Statistics& statistics, std::size_t c, std::size_t d) {
    Share<T> share;
    share.weight = static_cast<T>(statistics.weight[c]);
    for (std::size_t i = c * d; i < (c + 1) * d; ++i) {
        share.first.push_back(static_cast<T>(statistics.first[i]));
        share.second.push_back(static_cast<T>(statistics.second[i]));
    }
    return share;
}

/// What the sum over all components leaves for component 0.
template<class T>
Share<T> rest_of(const Statistics& statistics, std::size_t k, std::size_t d) {
    Share<T> total = share_of<T>(statistics, 0, d);
    for (std::size_t c = 1; c < k; ++c) {
        const Share<T> other = share_of<T>(statistics, c, d);
        for (std::size_t i = 0; i < d; ++i) {
            total.first[i] += other.first[i];
            total.second[i] += other.second[i];
        }
    }
    Share<T> rest = total;
    rest.weight = T{1};
    for (std::size_t c = 1; c < k; ++c) {
        const Share<T> other = share_of<T>(statistics, c, d);
        rest.weight -= other.weight;
        for (std::size_t i = 0; i < d; ++i) {
            rest.first[i] -= other.first[i];
            rest.second[i] -= other.second[i];
        }
    }
    return rest;
}

/// Whether component 0 is what the sum over all leaves.
bool is_rest(const Settings& settings) {
    return settings.coordinates == Coordinates::harmonium && settings.component_0 == Component0::difference;
}

template<class T>
class Bounder {
  public:
    Bounder(const Statistics& statistics, const Settings& settings, const Mixture& before, FirstBad& bad)
        : settings_(settings), before_(before), bad_(bad) {
        result_.mixture.k = before.k;
        result_.mixture.d = before.d;
        for (std::size_t c = 0; c < before.k; ++c) {
            const bool rest = c == 0 && is_rest(settings);
            split(c,
                  rest ? rest_of<T>(statistics, before.k, before.d) : share_of<T>(statistics, c, before.d));
        }
    }

    Bounded joined() {
        Mixture& mixture = result_.mixture;
        T total{};
        for (double& weight : mixture.weights) {
            const auto clipped = std::clamp(static_cast<T>(weight), static_cast<T>(settings_.min_prob), T{1});
            weight = static_cast<double>(std::isnan(weight) ? static_cast<T>(weight) : clipped);
            total += static_cast<T>(weight);
        }
        Statistics& target = result_.target;
        for (std::size_t c = 0; c < mixture.k; ++c) {
            const T weight = static_cast<T>(mixture.weights[c]) / total;
            mixture.weights[c] = static_cast<double>(weight);
            target.weight.push_back(static_cast<double>(weight));
            for (std::size_t i = c * mixture.d; i < (c + 1) * mixture.d; ++i) {
                const auto mean = static_cast<T>(mixture.means[i]),
                           variance = static_cast<T>(mixture.variances[i]);
                target.first.push_back(static_cast<double>(weight * mean));
                target.second.push_back(static_cast<double>(weight * (mean * mean + variance)));
            }
        }
        if (settings_.coordinates == Coordinates::harmonium) {
            sum_into_first(target.first);
            sum_into_first(target.second);
        }
        return std::move(result_);
    }

  private:
    void split(std::size_t c, const Share<T>& share) {
        Mixture& mixture = result_.mixture;
        mixture.weights.push_back(static_cast<double>(share.weight));
        const T divisor = settings_.split_order == SplitOrder::seed
                              ? share.weight
                              : std::max(share.weight, static_cast<T>(settings_.min_prob));
        for (std::size_t i = 0; i < mixture.d; ++i) {
            const std::size_t at = c * mixture.d + i;
            const T mean = share.first[i] / divisor, power = share.second[i] / divisor;
            note(c, i, "mean", "Σ r x / π", share.first[i], divisor, mean, before_.means[at]);
            note(c, i, "mean square", "Σ r x² / π", share.second[i], divisor, power,
                 before_.variances[at] + before_.means[at] * before_.means[at]);
            // A mean over next to nothing can still be finite while its square is not.
            note(c, i, "mean²", "mean × mean", mean, mean, mean * mean,
                 before_.means[at] * before_.means[at]);
            const T raised = power - mean * mean + static_cast<T>(settings_.lat_jitter_var);
            const T floor = static_cast<T>(settings_.lat_min_var);
            result_.floor_hits += raised < floor ? 1 : 0;
            mixture.means.push_back(static_cast<double>(mean));
            mixture.variances.push_back(static_cast<double>(raised < floor ? floor : raised));
        }
    }

    void note(std::size_t c, std::size_t i, const char* quantity, const char* operation, T left, T right,
              T result, double last_good) {
        if (!std::isfinite(result) && !bad_.found()) {
            bad_ = {"bound",
                    quantity,
                    static_cast<std::int64_t>(c),
                    static_cast<std::int64_t>(i),
                    0,
                    operation,
                    static_cast<double>(left),
                    static_cast<double>(right),
                    static_cast<double>(result),
                    last_good};
        }
    }

    void sum_into_first(std::vector<double>& values) const {
        const std::size_t d = result_.mixture.d;
        for (std::size_t i = d; i < values.size(); ++i) {
            values[i % d] = static_cast<double>(static_cast<T>(values[i % d]) + static_cast<T>(values[i]));
        }
    }

    const Settings& settings_;
    const Mixture& before_;
    FirstBad& bad_;
    Bounded result_;
};

} // namespace

Bounded bound_statistics(const Statistics& statistics, const Settings& settings, const Mixture& before,
                         FirstBad& bad) {
    if (settings.precision == Precision::float32) {
        return Bounder<float>(statistics, settings, before, bad).joined();
    }
    return Bounder<double>(statistics, settings, before, bad).joined();
}

} // namespace basin::gmm
