// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gmm/engine.h"

#include <algorithm>
#include <cassert>

namespace basin::gmm {

namespace {

/// Scores in a precision.
template<class T>
struct Scores {
    Scores(const Natural& absolute, std::size_t k, std::size_t d)
        : linear(absolute.theta1.begin(), absolute.theta1.end()),
          quadratic(absolute.theta2.begin(), absolute.theta2.end()) {
        for (const double each : score_offsets(absolute, k, d)) {
            offset.push_back(static_cast<T>(each));
        }
    }
    kernels::ScoreView<T> view() const {
        return {linear.data(), quadratic.data(), offset.data(), static_cast<std::int64_t>(offset.size())};
    }
    std::vector<T> linear, quadratic, offset;
};

/// State's arrays in the padded blocks that the kernel wants, and back.
template<class T>
class Blocks {
  public:
    Blocks(std::size_t k, std::size_t d) : k_(k), d_(d) {
        const auto lanes = static_cast<std::size_t>(mixture_kernels<T>().lanes);
        stride_ = (d + lanes - 1) / lanes * lanes;
    }
    std::int64_t stride() const { return static_cast<std::int64_t>(stride_); }

    std::vector<T> pack(const std::vector<double>& upper, const std::vector<double>& lower,
                        const std::vector<double>& tail, double padding, std::size_t padded_blocks) const {
        std::vector<T> all(k_ * 2 * stride_);
        for (std::size_t c = 0; c < k_; ++c) {
            T* const block = &all[c * 2 * stride_];
            for (std::size_t i = 0; i < stride_; ++i) {
                const bool inside = i < d_;
                block[i] = inside ? static_cast<T>(upper[c * d_ + i]) : T{0};
                block[stride_ + i] = inside ? static_cast<T>(lower[c * d_ + i])
                                            : static_cast<T>(c < padded_blocks ? padding : 0.0);
            }
        }
        all.insert(all.end(), tail.begin(), tail.end());
        return all;
    }
    std::vector<T> pack(const Natural& n, double padding, std::size_t padded_blocks) const {
        return pack(n.theta1, n.theta2, n.logit, padding, padded_blocks);
    }
    void unpack(const std::vector<T>& all, Natural& n) const {
        for (std::size_t c = 0; c < k_; ++c) {
            for (std::size_t i = 0; i < d_; ++i) {
                n.theta1[c * d_ + i] = static_cast<double>(all[c * 2 * stride_ + i]);
                n.theta2[c * d_ + i] = static_cast<double>(all[(c * 2 + 1) * stride_ + i]);
            }
            n.logit[c] = static_cast<double>(all[k_ * 2 * stride_ + c]);
        }
    }
    std::vector<T> mask() const {
        std::vector<T> mask(stride_);
        std::fill_n(mask.begin(), d_, T{1});
        return mask;
    }

  private:
    std::size_t k_, d_, stride_ = 0;
};

template<class T>
class TypedEngine : public Engine {
  public:
    TypedEngine(const RowSource& train, const RowSource& test, WorkerPool& pool)
        : train_(train.rows, train.dimensions, train.fill),
          test_(test.rows, train.dimensions, test.fill),
          pool_(pool) {}

    std::int64_t count() const override { return train_.count(); }
    std::int64_t dimensions() const override { return train_.dimensions(); }
    std::int64_t test_count() const override { return test_.count(); }
    double value(std::int64_t row, std::int64_t dimension) const override {
        return static_cast<double>(train_.value(row, dimension));
    }

    bool expect(const Natural& absolute, std::int64_t first, std::int64_t count, Expectation& out,
                std::stop_token stop) override;
    bool label_test(const Natural& absolute, std::vector<std::int32_t>& labels,
                    std::stop_token stop) override;
    std::vector<double> responsibilities(const Natural& absolute, std::int64_t rows) override;
    Clustering cluster(std::int64_t k, std::int64_t runs, std::uint64_t seed, std::stop_token stop) override {
        Random random(seed);
        return kmeans(train_, k, runs, {}, random, pool_, stop);
    }
    std::int64_t natural_steps(const kernels::NaturalRule& rule, Coordinates coordinates,
                               const Statistics& target, std::int64_t steps, NaturalState& state,
                               std::vector<kernels::NaturalStep>& told) override;

  private:
    /// Room for the responsibilities of a chunk of either store.
    void reserve(std::int64_t k) {
        chunk_rows_ = train_.chunk_rows();
        // A power of two would put all components of a row into one set of the first-level cache.
        stride_ = chunk_rows_ + kernels::panel_rows<T>;
        responsibilities_.resize(static_cast<std::size_t>(pool_.threads() * k * stride_));
    }
    T* responsibilities_of(int worker, std::int64_t k) {
        return &responsibilities_[static_cast<std::size_t>(worker * k * stride_)];
    }
    void add_up(std::int64_t k, std::int64_t parts, std::int64_t count, Expectation& out) const;

    SampleStore<T> train_, test_;
    WorkerPool& pool_;
    std::int64_t chunk_rows_ = 0, stride_ = 0; ///< of responsibilities, from `reserve`
    std::vector<T> responsibilities_;
    std::vector<double> partial_, log_likelihoods_;
};

template<class T>
bool TypedEngine<T>::expect(const Natural& absolute, std::int64_t first, std::int64_t count, Expectation& out,
                            std::stop_token stop) {
    const auto k = static_cast<std::int64_t>(absolute.logit.size());
    const std::int64_t width = k * (2 * dimensions() + 1);
    reserve(k);
    const Scores<T> scores(absolute, static_cast<std::size_t>(k), static_cast<std::size_t>(dimensions()));
    const kernels::ScoreView<T> score_view = scores.view();
    const kernels::SampleView<T> samples = train_.view();
    const auto& kernel = mixture_kernels<T>();
    const std::int64_t chunks = train_.chunks(count), parts = part_count(chunks);
    out.labels.resize(static_cast<std::size_t>(count));
    log_likelihoods_.assign(static_cast<std::size_t>(parts), 0.0);
    partial_.assign(static_cast<std::size_t>(parts * width), 0.0);
    const bool whole = pool_.for_each(parts, stop, [&](std::int64_t part, int worker) {
        T* const r = responsibilities_of(worker, k);
        const ChunkRange range = part_of(chunks, part);
        for (std::int64_t chunk = range.begin; chunk < range.end; ++chunk) {
            const std::int64_t begin = chunk * chunk_rows_, rows = std::min(chunk_rows_, count - begin);
            log_likelihoods_[static_cast<std::size_t>(part)] +=
                kernel.expect(&samples, &score_view, first + begin, rows, r, stride_,
                              &out.labels[static_cast<std::size_t>(begin)]);
            kernel.gather(&samples, k, first + begin, rows, r, stride_,
                          &partial_[static_cast<std::size_t>(part * width)]);
        }
    });
    if (whole) {
        add_up(k, parts, count, out);
    }
    return whole;
}

/// Sums of the parts in order, divided by the number of rows and rounded to T.
template<class T>
void TypedEngine<T>::add_up(std::int64_t k, std::int64_t parts, std::int64_t count, Expectation& out) const {
    const auto d = static_cast<std::size_t>(dimensions()), components = static_cast<std::size_t>(k);
    const std::size_t width = components * (2 * d + 1);
    std::vector<double> sums(width);
    out.log_likelihood = 0.0;
    for (std::size_t part = 0; part < static_cast<std::size_t>(parts); ++part) {
        out.log_likelihood += log_likelihoods_[part];
        for (std::size_t i = 0; i < width; ++i) {
            sums[i] += partial_[part * width + i];
        }
    }
    out.log_likelihood /= static_cast<double>(count);
    const auto mean = [&](double sum) {
        return static_cast<double>(static_cast<T>(sum / static_cast<double>(count)));
    };
    Statistics& s = out.statistics;
    s.weight.resize(components);
    s.first.resize(components * d);
    s.second.resize(components * d);
    for (std::size_t c = 0; c < components; ++c) {
        const double* const from = &sums[c * (2 * d + 1)];
        s.weight[c] = mean(from[0]);
        for (std::size_t i = 0; i < d; ++i) {
            s.first[c * d + i] = mean(from[1 + i]);
            s.second[c * d + i] = mean(from[1 + d + i]);
        }
    }
}

template<class T>
bool TypedEngine<T>::label_test(const Natural& absolute, std::vector<std::int32_t>& labels,
                                std::stop_token stop) {
    const auto k = static_cast<std::int64_t>(absolute.logit.size());
    reserve(k);
    const Scores<T> scores(absolute, static_cast<std::size_t>(k), static_cast<std::size_t>(dimensions()));
    const kernels::ScoreView<T> score_view = scores.view();
    const kernels::SampleView<T> samples = test_.view();
    labels.resize(static_cast<std::size_t>(test_.count()));
    return pool_.for_each(test_.chunks(test_.count()), stop, [&](std::int64_t chunk, int worker) {
        const std::int64_t begin = chunk * chunk_rows_;
        mixture_kernels<T>().expect(
            &samples, &score_view, begin, std::min(chunk_rows_, test_.count() - begin),
            responsibilities_of(worker, k), stride_, &labels[static_cast<std::size_t>(begin)]);
    });
}

template<class T>
std::vector<double> TypedEngine<T>::responsibilities(const Natural& absolute, std::int64_t rows) {
    const auto k = static_cast<std::int64_t>(absolute.logit.size());
    reserve(k);
    assert(rows <= chunk_rows_ && rows <= train_.count());
    const Scores<T> scores(absolute, static_cast<std::size_t>(k), static_cast<std::size_t>(dimensions()));
    const kernels::ScoreView<T> score_view = scores.view();
    const kernels::SampleView<T> samples = train_.view();
    std::vector<std::int32_t> labels(static_cast<std::size_t>(rows));
    T* const r = responsibilities_of(0, k);
    mixture_kernels<T>().expect(&samples, &score_view, 0, rows, r, stride_, labels.data());
    std::vector<double> result;
    for (std::int64_t n = 0; n < rows; ++n) {
        for (std::int64_t c = 0; c < k; ++c) {
            result.push_back(static_cast<double>(r[c * stride_ + n]));
        }
    }
    return result;
}

template<class T>
std::int64_t TypedEngine<T>::natural_steps(const kernels::NaturalRule& rule, Coordinates coordinates,
                                           const Statistics& target, std::int64_t steps, NaturalState& state,
                                           std::vector<kernels::NaturalStep>& told) {
    const std::size_t k = state.theta.logit.size(), d = state.theta.theta1.size() / k;
    const bool harmonium = coordinates == Coordinates::harmonium;
    const Blocks<T> blocks(k, d);
    std::vector<T> theta = blocks.pack(state.theta, -0.5, harmonium ? 1 : k);
    std::vector<T> first = blocks.pack(state.first, 0.0, 0), second = blocks.pack(state.second, 0.0, 0);
    const std::vector<T> wanted = blocks.pack(target.first, target.second, target.weight, 0.0, 0);
    const std::vector<T> mask = blocks.mask();
    std::vector<T> gradient(theta.size()), means(theta.size());
    kernels::NaturalWork<T> work{static_cast<std::int64_t>(k),
                                 static_cast<std::int64_t>(d),
                                 blocks.stride(),
                                 harmonium ? 1 : 0,
                                 theta.data(),
                                 first.data(),
                                 second.data(),
                                 wanted.data(),
                                 mask.data(),
                                 gradient.data(),
                                 means.data(),
                                 state.steps};
    const std::size_t before = told.size();
    told.resize(before + static_cast<std::size_t>(steps));
    const std::int64_t done = mixture_kernels<T>().natural_steps(&rule, &work, steps, &told[before]);
    told.resize(before + static_cast<std::size_t>(done));
    blocks.unpack(theta, state.theta);
    blocks.unpack(first, state.first);
    blocks.unpack(second, state.second);
    state.steps = work.taken;
    return done;
}

} // namespace

std::unique_ptr<Engine> make_engine(Precision precision, const RowSource& train, const RowSource& test,
                                    WorkerPool& pool) {
    if (precision == Precision::float32) {
        return std::make_unique<TypedEngine<float>>(train, test, pool);
    }
    return std::make_unique<TypedEngine<double>>(train, test, pool);
}

} // namespace basin::gmm
