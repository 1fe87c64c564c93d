// SPDX-License-Identifier: GPL-3.0-or-later
// The kernels of mixtures and of k-means against plain sums, for every instruction set.
#include "core/math/sample_store.h"
#include "tests/core/math/kernels/kernel_test.h"

#include <numeric>
#include <vector>

using namespace basin;
using namespace basin::test;

namespace {

constexpr std::int64_t rows = 333, dimensions = 7, components = 9; // no multiple of any vector or tile

std::vector<double> random_numbers(std::int64_t count, std::uint64_t seed, double low, double high) {
    std::vector<double> numbers;
    Random random(seed);
    for (std::int64_t i = 0; i < count; ++i) {
        numbers.push_back(low + (high - low) * random.uniform());
    }
    return numbers;
}

template<class T>
SampleStore<T> store_of(const std::vector<double>& values) {
    return {rows, dimensions, [&](std::int64_t row, std::span<double> out) {
                std::copy_n(values.begin() + row * dimensions, dimensions, out.begin());
            }};
}

template<class T>
const kernels::MixtureKernels<T>& mixture_of_row() {
    if constexpr (sizeof(T) == sizeof(float)) {
        return *kernels_of_row().mixture_f32;
    } else {
        return *kernels_of_row().mixture_f64;
    }
}

/// Linear and quadratic parts and offsets of scores in a precision.
template<class T>
struct Scores {
    std::vector<T> linear, quadratic, offset;
    kernels::ScoreView<T> view() const {
        return {linear.data(), quadratic.empty() ? nullptr : quadratic.data(), offset.data(), components};
    }
};

template<class T>
void verify_expectation(double accuracy) {
    const std::vector<double> x = random_numbers(rows * dimensions, 1, -2.0, 2.0);
    const std::vector<double> linear = random_numbers(components * dimensions, 2, -3.0, 3.0),
                              quadratic = random_numbers(components * dimensions, 3, -2.0, -0.1),
                              offset = random_numbers(components, 4, -5.0, 5.0);
    const SampleStore<T> store = store_of<T>(x);
    const Scores<T> scores{
        {linear.begin(), linear.end()}, {quadratic.begin(), quadratic.end()}, {offset.begin(), offset.end()}};
    const std::int64_t stride = 352;
    const std::size_t width = 2 * dimensions + 1;
    std::vector<T> r(components * stride);
    std::vector<std::int32_t> labels(rows);
    std::vector<double> sums(components * width), expected(components * width);
    const auto samples = store.view();
    const auto view = scores.view();
    const double told = mixture_of_row<T>().expect(&samples, &view, 0, rows, r.data(), stride, labels.data());
    mixture_of_row<T>().gather(&samples, components, 0, rows, r.data(), stride, sums.data());
    double log_sum = 0.0;
    for (std::int64_t n = 0; n < rows; ++n) {
        std::vector<double> score;
        for (std::int64_t k = 0; k < components; ++k) {
            score.push_back(offset[static_cast<std::size_t>(k)]);
            for (std::int64_t d = 0; d < dimensions; ++d) {
                const auto at = static_cast<std::size_t>(k * dimensions + d);
                const double value = x[static_cast<std::size_t>(n * dimensions + d)];
                score.back() += linear[at] * value + quadratic[at] * value * value;
            }
        }
        const auto best = std::max_element(score.begin(), score.end());
        QCOMPARE(labels[static_cast<std::size_t>(n)], static_cast<std::int32_t>(best - score.begin()));
        double total = 0.0;
        for (const double each : score) {
            total += std::exp(each - *best);
        }
        log_sum += *best + std::log(total);
        for (std::size_t k = 0; k < components; ++k) {
            const double share = std::exp(score[k] - *best) / total;
            expected[k * width] += share;
            for (std::size_t d = 0; d < dimensions; ++d) {
                const double value = x[static_cast<std::size_t>(n) * dimensions + d];
                expected[k * width + 1 + d] += share * value;
                expected[k * width + 1 + dimensions + d] += share * value * value;
            }
        }
    }
    verify_close(told, log_sum, accuracy, 0.0, "log sum");
    for (std::size_t i = 0; i < expected.size(); ++i) {
        verify_close(sums[i], expected[i], 20.0 * accuracy, 20.0 * accuracy, QString::number(i));
    }
}

} // namespace

class TestMixtureKernels : public QObject {
    Q_OBJECT

  private slots:
    void expectation_data() { add_instruction_sets(); }
    void expectation();
    void rough_scores_never_decide_a_label_data() { add_instruction_sets(); }
    void rough_scores_never_decide_a_label();
    void distances_data() { add_instruction_sets(); }
    void distances();
};

void TestMixtureKernels::expectation() {
    verify_expectation<double>(1e-13);
    verify_expectation<float>(2e-6);
}

/// Centres that differ by less than single precision holds, beside others, and data of any size: labels and
/// sums with single-precision scores are those without.
void TestMixtureKernels::rough_scores_never_decide_a_label() {
    for (const double scale : {1.0, 1e-25, 1e25, 1e45}) {
        std::vector<double> x = random_numbers(rows * dimensions, 5, -scale, scale);
        std::vector<double> centres(x.begin(), x.begin() + components * dimensions);
        for (std::int64_t d = 0; d < dimensions; ++d) { // twins: single precision cannot tell them apart
            centres[static_cast<std::size_t>(dimensions + d)] =
                centres[static_cast<std::size_t>(d)] * (1.0 + 1e-10 * static_cast<double>(d - 3));
        }
        Scores<double> scores{centres, {}, {}};
        for (std::size_t k = 0; k < components; ++k) {
            const auto begin = centres.begin() + static_cast<std::ptrdiff_t>(k * dimensions);
            scores.offset.push_back(-0.5 * std::inner_product(begin, begin + dimensions, begin, 0.0));
        }
        const Scores<float> rough{
            {centres.begin(), centres.end()}, {}, {scores.offset.begin(), scores.offset.end()}};
        const SampleStore<double> store = store_of<double>(x);
        const auto samples = store.view();
        const auto exact_view = scores.view();
        const auto rough_view = rough.view();
        std::vector<double> scratch((components + dimensions) * 32);
        std::vector<std::int32_t> labels[2];
        std::vector<double> sums[2];
        for (int i = 0; i < 2; ++i) {
            labels[i].resize(rows);
            sums[i].resize(components * (dimensions + 1));
            mixture_of_row<double>().assign(&samples, &exact_view, i == 0 ? nullptr : &rough_view, 0, rows,
                                            scratch.data(), labels[i].data(), sums[i].data());
        }
        QCOMPARE(labels[1], labels[0]);
        QCOMPARE(sums[1], sums[0]);
        double counted = 0.0;
        for (std::size_t k = 0; k < components; ++k) {
            counted += sums[0][k * (dimensions + 1)];
        }
        QCOMPARE(counted, static_cast<double>(rows));
    }
}

void TestMixtureKernels::distances() {
    const std::vector<double> x = random_numbers(rows * dimensions, 6, -2.0, 2.0),
                              point = random_numbers(dimensions, 7, -2.0, 2.0);
    const SampleStore<double> store = store_of<double>(x);
    const auto samples = store.view();
    std::vector<double> found(352);
    mixture_of_row<double>().distances(&samples, point.data(), 32, rows - 32, found.data());
    for (std::int64_t n = 32; n < rows; ++n) {
        double expected = 0.0;
        for (std::int64_t d = 0; d < dimensions; ++d) {
            const double difference =
                x[static_cast<std::size_t>(n * dimensions + d)] - point[static_cast<std::size_t>(d)];
            expected += difference * difference;
        }
        verify_close(found[static_cast<std::size_t>(n - 32)], expected, 1e-14, 0.0, QString::number(n));
    }
}

QTEST_APPLESS_MAIN(TestMixtureKernels)
#include "tst_mixture_kernels.moc"
