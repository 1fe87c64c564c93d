// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/kernels/dispatch.h"
#include "core/optimizers/graph_em/patch_graph.h"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace basin::graph_em {

namespace {

constexpr std::int64_t most_dense_patches = 600;
constexpr int most_steps = 60, ritz_values = 120;

/// The symmetric matrix that has L's eigenvalues: D - W, or I - D^-1/2 W D^-1/2.
class SymmetricLaplacian {
  public:
    SymmetricLaplacian(const PatchGraph& graph, LaplacianKind kind)
        : grid_(*graph.grid), weights_(graph.weights), diagonal_(grid_.make_planes(1)), minus_(diagonal_) {
        const NodePlanes sums = degrees(graph);
        for (int y = 0; y < grid_.rows(); ++y) {
            for (std::int64_t i = grid_.node(0, y); i < grid_.node(grid_.columns(), y); ++i) {
                const float degree = sums.plane(0)[i];
                diagonal_.plane(0)[i] = kind == LaplacianKind::combinatorial ? degree : 1.0F;
                minus_.plane(0)[i] = -1.0F;
            }
        }
        if (kind == LaplacianKind::random_walk) {
            scale_weights(sums);
        }
        stencil_ = {weights_.plane(0), weights_.stride(), grid_.offsets().data(), weights_.planes()};
    }

    /// y = L x
    void apply(const NodePlanes& x, NodePlanes& y) const {
        kernels_in_use().stencil(&stencil_, diagonal_.plane(0), minus_.plane(0), x.plane(0), y.plane(0),
                                 y.stride(), 1, 0, grid_.nodes());
    }

    Eigen::MatrixXd dense() const {
        const auto n = static_cast<Eigen::Index>(grid_.patches());
        Eigen::MatrixXd matrix = Eigen::MatrixXd::Zero(n, n);
        for (int y = 0; y < grid_.rows(); ++y) {
            for (int x = 0; x < grid_.columns(); ++x) {
                const Eigen::Index i = Eigen::Index{y} * grid_.columns() + x;
                const std::int64_t node = grid_.node(x, y);
                matrix(i, i) = static_cast<double>(diagonal_.plane(0)[node]);
                for (std::int64_t k = 0; k < weights_.planes(); ++k) {
                    const PatchGrid::Offset step = grid_.neighbours()[static_cast<std::size_t>(k)];
                    const bool inside = x + step.dx >= 0 && x + step.dx < grid_.columns() &&
                                        y + step.dy >= 0 && y + step.dy < grid_.rows();
                    if (inside) {
                        matrix(i, i + Eigen::Index{step.dy} * grid_.columns() + step.dx) =
                            -static_cast<double>(weights_.plane(k)[node]);
                    }
                }
            }
        }
        return matrix;
    }

  private:
    void scale_weights(const NodePlanes& sums) {
        NodePlanes roots = grid_.make_planes(1);
        for (std::int64_t i = 0; i < grid_.nodes(); ++i) {
            const float degree = sums.plane(0)[i];
            roots.plane(0)[i] = 1.0F / std::sqrt(degree < 1e-12F ? 1e-12F : degree);
        }
        for (std::int64_t k = 0; k < weights_.planes(); ++k) {
            const std::int64_t offset = grid_.offsets()[static_cast<std::size_t>(k)];
            float* const weight = weights_.plane(k);
            for (std::int64_t i = std::max<std::int64_t>(0, -offset);
                 i < std::min(grid_.nodes(), grid_.nodes() - offset); ++i) {
                weight[i] = weight[i] * roots.plane(0)[i] * roots.plane(0)[i + offset];
            }
        }
    }

    const PatchGrid& grid_;
    NodePlanes weights_;
    NodePlanes diagonal_, minus_;
    kernels::Stencil stencil_{};
};

/// Lanczos' tridiagonal matrix, grown a step at a time from a fixed start vector.
class Lanczos {
  public:
    Lanczos(const SymmetricLaplacian& matrix, const PatchGrid& grid)
        : matrix_(matrix), grid_(grid), now_(grid.make_planes(1)), before_(now_), next_(now_) {
        // Numbers of alternating sign: the largest eigenvalue belongs to a rapidly changing vector.
        for (int y = 0; y < grid.rows(); ++y) {
            for (int x = 0; x < grid.columns(); ++x) {
                const auto mixed = static_cast<std::uint32_t>(grid.node(x, y) + 1) * 2654435761U;
                const float size = 0.5F + static_cast<float>(mixed >> 8) * 0x1p-24F;
                now_.plane(0)[grid.node(x, y)] = (x + y) % 2 == 0 ? size : -size;
            }
        }
        scale(now_, 1.0 / std::sqrt(dot(now_, now_)));
    }

    /// False when the invariant subspace is exhausted.
    bool step() {
        matrix_.apply(now_, next_);
        const double a = dot(now_, next_);
        alpha.push_back(a);
        const double b = beta.empty() ? 0.0 : beta.back();
        for (std::int64_t i = 0; i < grid_.nodes(); ++i) {
            const double rest = static_cast<double>(next_.plane(0)[i]) -
                                a * static_cast<double>(now_.plane(0)[i]) -
                                b * static_cast<double>(before_.plane(0)[i]);
            next_.plane(0)[i] = static_cast<float>(rest);
        }
        const double norm = std::sqrt(dot(next_, next_));
        if (!(norm > 1e-6 * (std::abs(a) + b))) {
            return false; // NaN too
        }
        beta.push_back(norm);
        scale(next_, 1.0 / norm);
        std::swap(before_, now_);
        std::swap(now_, next_);
        return true;
    }

    std::vector<double> ritz() const {
        const auto n = static_cast<Eigen::Index>(alpha.size());
        Eigen::VectorXd diagonal(n), beside(std::max<Eigen::Index>(n - 1, 0));
        for (Eigen::Index i = 0; i < n; ++i) {
            diagonal[i] = alpha[static_cast<std::size_t>(i)];
            if (i + 1 < n) {
                beside[i] = beta[static_cast<std::size_t>(i)];
            }
        }
        if (!diagonal.allFinite() || !beside.allFinite()) {
            return std::vector<double>(alpha.size(), std::numeric_limits<double>::quiet_NaN());
        }
        Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver;
        solver.computeFromTridiagonal(diagonal, beside, Eigen::EigenvaluesOnly);
        return {solver.eigenvalues().begin(), solver.eigenvalues().end()};
    }

    std::vector<double> alpha, beta;

  private:
    double dot(const NodePlanes& a, const NodePlanes& b) const {
        return kernels_in_use().dot(a.plane(0), b.plane(0), grid_.nodes());
    }
    void scale(NodePlanes& x, double factor) const {
        for (std::int64_t i = 0; i < grid_.nodes(); ++i) {
            x.plane(0)[i] = static_cast<float>(factor * static_cast<double>(x.plane(0)[i]));
        }
    }

    const SymmetricLaplacian& matrix_;
    const PatchGrid& grid_;
    NodePlanes now_, before_, next_;
};

} // namespace

double largest_eigenvalue(const PatchGraph& graph, LaplacianKind kind) {
    if (graph.grid->neighbours().empty()) {
        return 0.0;
    }
    const SymmetricLaplacian matrix(graph, kind);
    Lanczos lanczos(matrix, *graph.grid);
    double last = 0.0;
    for (int step = 1; step <= most_steps; ++step) {
        const bool more = lanczos.step();
        if (step % 6 == 0 || !more) {
            const double largest = lanczos.ritz().back();
            if (!more || !(std::abs(largest - last) > 1e-6 * std::abs(largest))) {
                return largest;
            }
            last = largest;
        }
    }
    return last;
}

std::vector<double> spectrum(const PatchGraph& graph, LaplacianKind kind) {
    const SymmetricLaplacian matrix(graph, kind);
    if (graph.grid->patches() <= most_dense_patches) {
        const Eigen::MatrixXd dense = matrix.dense();
        if (!dense.allFinite()) {
            return std::vector<double>(static_cast<std::size_t>(graph.grid->patches()),
                                       std::numeric_limits<double>::quiet_NaN());
        }
        const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(dense, Eigen::EigenvaluesOnly);
        return {solver.eigenvalues().begin(), solver.eigenvalues().end()};
    }
    Lanczos lanczos(matrix, *graph.grid);
    for (int step = 0; step < ritz_values && lanczos.step(); ++step) {
    }
    return lanczos.ritz();
}

} // namespace basin::graph_em
