// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gmm/factor_analysis.h"

#include <Eigen/Cholesky>
#include <Eigen/Dense>
#include <Eigen/QR>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace basin::gmm {

namespace {

using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Vector = Eigen::VectorXd;
using ConstMap = Eigen::Map<const Matrix>;

ConstMap covariance_of(const Moments& moments) {
    const auto d = static_cast<Eigen::Index>(moments.mean.size());
    return {moments.covariance.data(), d, d};
}

ConstMap loadings_of(const FactorAnalysis& analysis) {
    const auto d = static_cast<Eigen::Index>(analysis.noise.size());
    return {analysis.loadings.data(), d, static_cast<Eigen::Index>(analysis.loadings.size()) / d};
}

Vector noise_of(const FactorAnalysis& analysis) {
    return Eigen::Map<const Vector>(analysis.noise.data(), static_cast<Eigen::Index>(analysis.noise.size()));
}

std::vector<double> numbers(const Matrix& matrix) {
    return {matrix.data(), matrix.data() + matrix.size()};
}

/// What the E step yields.
struct Posterior {
    Matrix weighted;       ///< psi^-1 A, d × l
    Eigen::MatrixXd inner; ///< I + A' psi^-1 A
    Eigen::MatrixXd g;     ///< its inverse
    Matrix c;              ///< S beta', d × l
    Eigen::MatrixXd zz;    ///< E[zz'], l × l
};

Posterior posterior_of(const FactorAnalysis& analysis, const Moments& moments) {
    Posterior p;
    const ConstMap a = loadings_of(analysis);
    p.weighted = noise_of(analysis).cwiseInverse().asDiagonal() * a;
    p.inner = Eigen::MatrixXd::Identity(a.cols(), a.cols()) + a.transpose() * p.weighted;
    p.g = p.inner.llt().solve(Eigen::MatrixXd::Identity(a.cols(), a.cols()));
    p.c = covariance_of(moments) * (p.weighted * p.g);
    p.zz = p.g + (p.weighted * p.g).transpose() * p.c;
    return p;
}

void closed_form(const Posterior& p, const ConstMap& s, double min_noise, FactorAnalysis& analysis) {
    const Matrix a = p.zz.llt().solve(p.c.transpose()).transpose();
    analysis.loadings = numbers(a);
    for (Eigen::Index i = 0; i < a.rows(); ++i) {
        const double noise = s(i, i) - a.row(i).dot(p.c.row(i));
        analysis.noise[static_cast<std::size_t>(i)] = noise < min_noise ? min_noise : noise;
    }
}

/// Adam on Theta and theta2 = -1 / (2 psi); moments begin at 0 in each iteration.
void by_gradient(const Posterior& p, const ConstMap& s, const Settings& settings, FactorAnalysis& analysis) {
    Matrix theta = p.weighted, m = Matrix::Zero(theta.rows(), theta.cols()), v = m;
    Vector theta2 = -0.5 * noise_of(analysis).cwiseInverse(), m2 = Vector::Zero(theta2.size()), v2 = m2;
    const double rate = settings.fa_learning_rate, b1 = settings.beta1, b2 = settings.beta2;
    for (std::int64_t step = 1; step <= settings.fa_batch_steps; ++step) {
        const Matrix moved = theta * p.zz;
        const Vector half = (0.5 * theta2.cwiseInverse()).eval();
        const Matrix g = -(p.c + half.asDiagonal() * moved);
        const Vector quadratic = theta.cwiseProduct(moved).rowwise().sum();
        const Vector g2 = -(s.diagonal() - quadratic.cwiseProduct(half.cwiseAbs2()) + half);
        const double length = rate / (1.0 - std::pow(b1, static_cast<double>(step)));
        const double scale = 1.0 / std::sqrt(1.0 - std::pow(b2, static_cast<double>(step)));
        m = b1 * m + (1.0 - b1) * g;
        v = b2 * v + (1.0 - b2) * g.cwiseAbs2();
        m2 = b1 * m2 + (1.0 - b1) * g2;
        v2 = b2 * v2 + (1.0 - b2) * g2.cwiseAbs2();
        theta.array() -= length * m.array() / (v.array().sqrt() * scale + settings.epsilon);
        theta2.array() -= length * m2.array() / (v2.array().sqrt() * scale + settings.epsilon);
        theta2 = theta2.cwiseMin(-1e-9).cwiseMax(-0.5 / settings.fa_min_noise);
    }
    const Vector noise = -0.5 * theta2.cwiseInverse();
    analysis.loadings = numbers(noise.asDiagonal() * theta);
    std::copy_n(noise.data(), noise.size(), analysis.noise.begin());
}

/// The matrix L with Cov(beta x) = L L'; identity where latents stay as they are.
Eigen::MatrixXd spread_of(const Posterior& p, const Settings& settings) {
    const Eigen::Index l = p.g.rows();
    if (!settings.whiten || settings.fa_fault != FaFault::none) {
        return Eigen::MatrixXd::Identity(l, l);
    }
    const Eigen::MatrixXd covariance = (p.weighted * p.g).transpose() * p.c;
    return covariance.llt().matrixL();
}

} // namespace

bool measure_moments(const Samples& samples, WorkerPool& pool, Moments& moments, std::stop_token stop) {
    constexpr std::int64_t parts = 4; // each with sums of its own, whatever the number of threads
    const std::size_t d = samples.columns(), rows = samples.rows();
    std::vector<std::vector<double>> products(parts, std::vector<double>(d * d)),
        sums(parts, std::vector<double>(d));
    const bool whole = pool.for_each(parts, stop, [&](std::int64_t part, int) {
        std::vector<std::size_t> filled;
        std::vector<double> x;
        double* const product = products[static_cast<std::size_t>(part)].data();
        double* const sum = sums[static_cast<std::size_t>(part)].data();
        const std::size_t begin = rows * static_cast<std::size_t>(part) / parts;
        const std::size_t end = rows * (static_cast<std::size_t>(part) + 1) / parts;
        for (std::size_t n = begin; n < end; ++n) {
            if (n % 256 == 0 && stop.stop_requested()) {
                return;
            }
            filled.clear();
            x.clear();
            for (std::size_t i = 0; i < d; ++i) {
                const double value = samples.table.at(n * d + i);
                if (value != 0.0) { // most of a handwritten digit is paper
                    filled.push_back(i);
                    x.push_back(value);
                    sum[i] += value;
                }
            }
            for (std::size_t i = 0; i < filled.size(); ++i) {
                double* const line = product + filled[i] * d;
                for (std::size_t j = 0; j <= i; ++j) {
                    line[filled[j]] += x[i] * x[j];
                }
            }
        }
    });
    moments.mean.assign(d, 0.0);
    moments.covariance.assign(d * d, 0.0);
    for (std::size_t part = 0; part < parts; ++part) {
        for (std::size_t i = 0; i < d; ++i) {
            moments.mean[i] += sums[part][i] / static_cast<double>(rows);
        }
        for (std::size_t i = 0; i < d * d; ++i) {
            moments.covariance[i] += products[part][i] / static_cast<double>(rows);
        }
    }
    for (std::size_t i = 0; i < d; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            moments.covariance[i * d + j] -= moments.mean[i] * moments.mean[j];
            moments.covariance[j * d + i] = moments.covariance[i * d + j];
        }
    }
    return whole;
}

FactorAnalysis FactorAnalysis::principal(const Moments& moments, std::size_t latent, double min_noise) {
    const ConstMap s = covariance_of(moments);
    const auto l = static_cast<Eigen::Index>(latent);
    // Orthogonal iteration from fixed cosines: a start need not be exact.
    constexpr int rounds = 30;
    Eigen::MatrixXd basis(s.rows(), l);
    for (Eigen::Index i = 0; i < s.rows(); ++i) {
        for (Eigen::Index j = 0; j < l; ++j) {
            basis(i, j) = std::cos(static_cast<double>((i + 1) * (j + 1)));
        }
    }
    for (int round = 0; round < rounds; ++round) {
        const Eigen::MatrixXd moved = s * basis;
        basis = Eigen::HouseholderQR<Eigen::MatrixXd>(moved).householderQ() *
                Eigen::MatrixXd::Identity(s.rows(), l);
    }
    const Vector variances = (basis.transpose() * s * basis).diagonal();
    const double left =
        (s.trace() - variances.sum()) / static_cast<double>(std::max<Eigen::Index>(1, s.rows() - l));
    FactorAnalysis analysis;
    Matrix a = basis;
    for (Eigen::Index j = 0; j < l; ++j) {
        a.col(j) *= std::sqrt(std::max(variances[j] - left, min_noise));
    }
    analysis.loadings = numbers(a);
    for (Eigen::Index i = 0; i < s.rows(); ++i) {
        analysis.noise.push_back(std::max(s(i, i) - a.row(i).squaredNorm(), min_noise));
    }
    return analysis;
}

double FactorAnalysis::log_likelihood(const Moments& moments) const {
    const Posterior p = posterior_of(*this, moments);
    const ConstMap s = covariance_of(moments);
    const Vector psi = noise_of(*this);
    const Eigen::LLT<Eigen::MatrixXd> factor(p.inner);
    const double log_det = psi.array().log().sum() + 2.0 * factor.matrixLLT().diagonal().array().log().sum();
    const double trace = (s.diagonal().array() / psi.array()).sum() - (p.weighted.cwiseProduct(p.c)).sum();
    return -0.5 * (static_cast<double>(psi.size()) * std::log(2.0 * std::numbers::pi) + log_det + trace);
}

void FactorAnalysis::update(const Moments& moments, const Settings& settings) {
    const Posterior p = posterior_of(*this, moments);
    if (settings.fa_algorithm == FaAlgorithm::em) {
        closed_form(p, covariance_of(moments), settings.fa_min_noise, *this);
    } else {
        by_gradient(p, covariance_of(moments), settings, *this);
    }
}

std::vector<double> FactorAnalysis::projection(const Moments& moments, const Settings& settings) const {
    const Posterior p = posterior_of(*this, moments);
    if (settings.fa_fault == FaFault::latent_scaling) {
        return numbers(p.weighted.transpose());
    }
    const Eigen::MatrixXd spread = spread_of(p, settings);
    return numbers(spread.triangularView<Eigen::Lower>().solve((p.weighted * p.g).transpose()));
}

std::vector<double> FactorAnalysis::output_loadings(const Moments& moments, const Settings& settings) const {
    const Posterior p = posterior_of(*this, moments);
    return numbers(loadings_of(*this) * spread_of(p, settings));
}

} // namespace basin::gmm
