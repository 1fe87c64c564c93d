// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/lloyd.h"

#include "core/base/long_work.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace basin {

namespace {

/// Mean over dimensions of the samples' variance.
template<class T>
double mean_variance(const SampleStore<T>& samples) {
    const auto count = static_cast<double>(samples.count());
    double total = 0.0;
    for (std::int64_t d = 0; d < samples.dimensions(); ++d) {
        double sum = 0.0, squares = 0.0;
        for (std::int64_t n = 0; n < samples.count(); ++n) {
            const auto x = static_cast<double>(samples.value(n, d));
            sum += x;
            squares += x * x;
        }
        total += squares / count - sum / count * (sum / count);
    }
    return total / static_cast<double>(samples.dimensions());
}

/// One round: labels under the present centres, and number and sum of each cluster's samples.
template<class T>
class Round {
  public:
    Round(const SampleStore<T>& samples, std::int64_t clusters, WorkerPool& pool)
        : samples_(samples), clusters_(clusters), pool_(pool), width_(clusters * (samples.dimensions() + 1)) {
        scratch_width_ = (clusters + samples.dimensions()) * scratch_rows;
        scratch_.resize(static_cast<std::size_t>(pool.threads() * scratch_width_));
        partial_.resize(static_cast<std::size_t>(part_count(samples.chunks(samples.count())) * width_));
        sums_.resize(static_cast<std::size_t>(width_));
        linear_.resize(static_cast<std::size_t>(clusters * samples.dimensions()));
        offset_.resize(static_cast<std::size_t>(clusters));
    }

    bool run(const std::vector<double>& centres, std::vector<std::int32_t>& labels,
             const std::stop_token& stop) {
        const std::int64_t dimensions = samples_.dimensions();
        for (std::int64_t k = 0; k < clusters_; ++k) {
            double norm = 0.0;
            for (std::int64_t d = 0; d < dimensions; ++d) {
                const double c = centres[static_cast<std::size_t>(k * dimensions + d)];
                linear_[static_cast<std::size_t>(k * dimensions + d)] = static_cast<T>(c);
                norm += c * c;
            }
            offset_[static_cast<std::size_t>(k)] = static_cast<T>(-0.5 * norm);
        }
        rough_linear_.assign(linear_.begin(), linear_.end());
        rough_offset_.assign(offset_.begin(), offset_.end());
        const kernels::SampleView<T> view = samples_.view();
        const kernels::ScoreView<T> scores{linear_.data(), nullptr, offset_.data(), clusters_};
        const kernels::ScoreView<float> rough{rough_linear_.data(), nullptr, rough_offset_.data(), clusters_};
        const auto& kernel = mixture_kernels<T>();
        const std::int64_t rows = samples_.chunk_rows(), chunks = samples_.chunks(samples_.count());
        std::fill(partial_.begin(), partial_.end(), 0.0);
        const bool whole = pool_.for_each(part_count(chunks), stop, [&](std::int64_t part, int worker) {
            const ChunkRange range = part_of(chunks, part);
            const std::int64_t first = range.begin * rows;
            kernel.assign(&view, &scores, &rough, first, std::min(range.end * rows, samples_.count()) - first,
                          &scratch_[static_cast<std::size_t>(worker * scratch_width_)],
                          &labels[static_cast<std::size_t>(first)],
                          &partial_[static_cast<std::size_t>(part * width_)]);
        });
        std::fill(sums_.begin(), sums_.end(), 0.0);
        for (std::size_t part = 0; part < partial_.size(); part += sums_.size()) {
            for (std::size_t i = 0; i < sums_.size(); ++i) {
                sums_[i] += partial_[part + i];
            }
        }
        return whole;
    }
    const std::vector<double>& sums() const { return sums_; }

  private:
    static constexpr std::int64_t scratch_rows = 32; // what `assign` asks for
    const SampleStore<T>& samples_;
    std::int64_t clusters_;
    WorkerPool& pool_;
    std::int64_t width_, scratch_width_ = 0;
    std::vector<T> scratch_, linear_, offset_;
    std::vector<float> rough_linear_, rough_offset_;
    std::vector<double> partial_, sums_;
};

/// Moves centres to the means of their samples; returns the sum of squared shifts.
double move_centres(const std::vector<double>& sums, std::size_t dimensions, std::vector<double>& centres) {
    double shift = 0.0;
    for (std::size_t i = 0; i < centres.size(); ++i) {
        const std::size_t k = i / dimensions, d = i % dimensions;
        const double members = sums[k * (dimensions + 1)];
        if (members > 0.0) {
            const double mean = sums[k * (dimensions + 1) + 1 + d] / members;
            shift += (mean - centres[i]) * (mean - centres[i]);
            centres[i] = mean;
        }
    }
    return shift;
}

template<class T>
double inertia_of(const SampleStore<T>& samples, const Clustering& clustering) {
    const auto dimensions = static_cast<std::size_t>(samples.dimensions());
    double inertia = 0.0;
    for (std::int64_t n = 0; n < samples.count(); ++n) {
        const auto k = static_cast<std::size_t>(clustering.labels[static_cast<std::size_t>(n)]);
        double distance = 0.0;
        for (std::size_t d = 0; d < dimensions; ++d) {
            const double difference = static_cast<double>(samples.value(n, static_cast<std::int64_t>(d))) -
                                      clustering.centres[k * dimensions + d];
            distance += difference * difference;
        }
        inertia += distance;
    }
    return inertia;
}

/// An index drawn with probability proportional to its weight.
std::size_t drawn_by(const std::vector<double>& weights, double total, Random& random) {
    double left = random.uniform() * total;
    for (std::size_t i = 0; i + 1 < weights.size(); ++i) {
        left -= weights[i];
        if (left < 0.0) {
            return i;
        }
    }
    return weights.size() - 1;
}

} // namespace

template<class T>
std::vector<double> kmeans_plus_plus(const SampleStore<T>& samples, std::int64_t clusters, Random& random,
                                     const std::stop_token& stop) {
    const auto count = static_cast<std::size_t>(samples.count());
    const auto dimensions = static_cast<std::size_t>(samples.dimensions());
    const int trials = 2 + static_cast<int>(std::log(static_cast<double>(clusters)));
    const kernels::SampleView<T> view = samples.view();
    constexpr std::size_t panel = kernels::panel_rows<T>;
    std::vector<double> nearest(count, std::numeric_limits<double>::infinity()), candidate(count),
        best(count);
    std::vector<T> centre(dimensions), distances((count + panel - 1) / panel * panel);
    std::vector<double> centres;
    const auto read = [&](std::size_t row) {
        for (std::size_t d = 0; d < dimensions; ++d) {
            centre[d] = samples.value(static_cast<std::int64_t>(row), static_cast<std::int64_t>(d));
        }
    };
    for (std::int64_t k = 0; k < clusters; ++k) {
        double least = std::numeric_limits<double>::infinity();
        std::size_t chosen = 0;
        const double total = k == 0 ? 0.0 : std::accumulate(nearest.begin(), nearest.end(), 0.0);
        note_work(static_cast<double>(k) / static_cast<double>(clusters));
        for (int trial = 0; trial < (k == 0 ? 1 : trials); ++trial) {
            if (stop.stop_requested()) {
                return centres;
            }
            const std::size_t at =
                k == 0 ? random.below(static_cast<std::uint32_t>(count)) : drawn_by(nearest, total, random);
            read(at);
            mixture_kernels<T>().distances(&view, centre.data(), 0, samples.count(), distances.data());
            double inertia = 0.0;
            for (std::size_t n = 0; n < count; ++n) {
                candidate[n] = std::min(nearest[n], static_cast<double>(distances[n]));
                inertia += candidate[n];
            }
            if (trial == 0 || inertia < least) {
                least = inertia;
                chosen = at;
                best.swap(candidate);
            }
        }
        nearest.swap(best);
        read(chosen);
        centres.insert(centres.end(), centre.begin(), centre.end());
    }
    return centres;
}

template<class T>
Clustering lloyd(const SampleStore<T>& samples, std::vector<double> centres, const LloydRule& rule,
                 WorkerPool& pool, std::stop_token stop) {
    const auto dimensions = static_cast<std::size_t>(samples.dimensions());
    const auto clusters = static_cast<std::int64_t>(centres.size() / dimensions);
    Clustering result;
    result.centres = std::move(centres);
    result.labels.resize(static_cast<std::size_t>(samples.count()));
    Round<T> round(samples, clusters, pool);
    std::vector<std::int32_t> before;
    const double threshold = rule.tolerance > 0.0 ? rule.tolerance * mean_variance(samples) : -1.0;
    while (result.rounds < rule.most_rounds && !result.interrupted) {
        before = result.labels;
        result.interrupted = !round.run(result.centres, result.labels, stop);
        const bool settled = result.rounds > 0 && before == result.labels;
        ++result.rounds;
        if (settled || move_centres(round.sums(), dimensions, result.centres) <= threshold) {
            break;
        }
    }
    result.interrupted = result.interrupted || !round.run(result.centres, result.labels, stop);
    for (std::int64_t k = 0; k < clusters; ++k) {
        result.members.push_back(round.sums()[static_cast<std::size_t>(k) * (dimensions + 1)]);
    }
    result.inertia = inertia_of(samples, result);
    return result;
}

template<class T>
Clustering kmeans(const SampleStore<T>& samples, std::int64_t clusters, std::int64_t runs,
                  const LloydRule& rule, Random& random, WorkerPool& pool, std::stop_token stop) {
    Clustering best;
    for (std::int64_t run = 0; run < runs; ++run) {
        const WorkPart part(static_cast<std::size_t>(run), static_cast<std::size_t>(runs));
        std::vector<double> centres = kmeans_plus_plus(samples, clusters, random, stop);
        if (stop.stop_requested()) {
            Clustering given_up;
            given_up.interrupted = true;
            return given_up;
        }
        Clustering found = lloyd(samples, std::move(centres), rule, pool, stop);
        if (found.interrupted) {
            return found;
        }
        if (run == 0 || found.inertia < best.inertia) {
            best = std::move(found);
        }
    }
    return best;
}

template Clustering kmeans(const SampleStore<float>&, std::int64_t, std::int64_t, const LloydRule&, Random&,
                           WorkerPool&, std::stop_token);
template Clustering kmeans(const SampleStore<double>&, std::int64_t, std::int64_t, const LloydRule&, Random&,
                           WorkerPool&, std::stop_token);
template std::vector<double> kmeans_plus_plus(const SampleStore<float>&, std::int64_t, Random&,
                                              const std::stop_token&);
template std::vector<double> kmeans_plus_plus(const SampleStore<double>&, std::int64_t, Random&,
                                              const std::stop_token&);
template Clustering lloyd(const SampleStore<float>&, std::vector<double>, const LloydRule&, WorkerPool&,
                          std::stop_token);
template Clustering lloyd(const SampleStore<double>&, std::vector<double>, const LloydRule&, WorkerPool&,
                          std::stop_token);

} // namespace basin
