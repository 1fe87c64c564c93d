// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gmm/rows.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace basin::gmm {

namespace {

using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

RowSource rows_of_values(std::shared_ptr<const std::vector<double>> values, std::int64_t rows,
                         std::int64_t d) {
    return {rows, d, [values, d](std::int64_t row, std::span<double> out) {
                std::copy_n(values->begin() + static_cast<std::ptrdiff_t>(row * d), d, out.begin());
            }};
}

/// Projects rows in blocks, so that it is a product of matrices.
RowSource projected(const RowSource& from, const std::vector<double>& mean, const Matrix& projection) {
    constexpr std::int64_t block_rows = 256;
    const std::int64_t latent = projection.rows();
    auto values = std::make_shared<std::vector<double>>(static_cast<std::size_t>(from.rows * latent));
    Matrix block(block_rows, from.dimensions);
    for (std::int64_t begin = 0; begin < from.rows; begin += block_rows) {
        const std::int64_t count = std::min(block_rows, from.rows - begin);
        for (std::int64_t n = 0; n < count; ++n) {
            const std::span<double> row(block.data() + n * from.dimensions,
                                        static_cast<std::size_t>(from.dimensions));
            from.fill(begin + n, row);
            for (std::size_t i = 0; i < mean.size(); ++i) {
                row[i] -= mean[i];
            }
        }
        Eigen::Map<Matrix>(values->data() + begin * latent, count, latent) =
            block.topRows(count) * projection.transpose();
    }
    return rows_of_values(std::move(values), from.rows, latent);
}

RowSource standardised(RowSource from, const Standardiser& by) {
    auto inner = std::move(from.fill);
    from.fill = [inner, by](std::int64_t row, std::span<double> out) {
        inner(row, out);
        for (std::size_t i = 0; i < out.size(); ++i) {
            out[i] = (out[i] - by.mean[i]) / by.deviation[i];
        }
    };
    return from;
}

} // namespace

RowSource rows_of(const Samples& samples) {
    const auto d = static_cast<std::int64_t>(samples.columns());
    return {static_cast<std::int64_t>(samples.rows()), d,
            [&table = samples.table, d](std::int64_t row, std::span<double> out) {
                std::visit(
                    [&](const auto& values) {
                        const auto* const from = values.data() + row * d;
                        std::transform(from, from + d, out.begin(),
                                       [](auto value) { return static_cast<double>(value); });
                    },
                    table.values);
            }};
}

RowPair sample_rows(const SampleProblem& problem) {
    return {rows_of(problem.train), rows_of(problem.test)};
}

RowPair latent_rows(const SampleProblem& problem, const Moments& moments,
                    const std::vector<double>& projection, bool centred) {
    const auto d = static_cast<Eigen::Index>(moments.mean.size());
    const Matrix matrix =
        Eigen::Map<const Matrix>(projection.data(), static_cast<Eigen::Index>(projection.size()) / d, d);
    const std::vector<double> mean = centred ? moments.mean : std::vector<double>{};
    return {projected(rows_of(problem.train), mean, matrix), projected(rows_of(problem.test), mean, matrix)};
}

Standardiser normalise(RowPair& rows) {
    const auto d = static_cast<std::size_t>(rows.train.dimensions);
    Standardiser by{std::vector<double>(d), std::vector<double>(d)};
    std::vector<double> row(d);
    const auto count = static_cast<double>(rows.train.rows);
    for (std::int64_t n = 0; n < rows.train.rows; ++n) {
        rows.train.fill(n, row);
        for (std::size_t i = 0; i < d; ++i) {
            by.mean[i] += row[i] / count;
        }
    }
    for (std::int64_t n = 0; n < rows.train.rows; ++n) {
        rows.train.fill(n, row);
        for (std::size_t i = 0; i < d; ++i) {
            by.deviation[i] += (row[i] - by.mean[i]) * (row[i] - by.mean[i]) / count;
        }
    }
    constexpr double least_deviation = 1e-8;
    for (double& deviation : by.deviation) {
        deviation = std::sqrt(deviation);
        deviation = deviation < least_deviation ? least_deviation : deviation;
    }
    rows.train = standardised(std::move(rows.train), by);
    rows.test = standardised(std::move(rows.test), by);
    return by;
}

} // namespace basin::gmm
