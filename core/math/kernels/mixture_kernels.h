// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Included by code that is compiled once for each instruction set: see kernel_table.h for what may not stand
// here.
#include <stdint.h>

namespace basin::kernels {

/// Samples in the order that mixture kernels read.
template<class T>
struct SampleView {
    /// Panels of `panel_rows` rows, each dimension after dimension: panel p, dimension d, row r of the panel
    /// at (p * dimensions + d) * panel_rows + r. Rows behind the last are 0.
    const T* panels;
    int64_t count, dimensions;
};
/// Rows of a panel: 128 bytes of one dimension.
template<class T>
constexpr int64_t panel_rows = 128 / static_cast<int64_t>(sizeof(T));

/// score(k, x) = offset[k] + sum_d linear[k][d] x_d + quadratic[k][d] x_d^2. For a mixture of diagonal
/// normals in natural parameters that is the log joint density of x and component k. quadratic may be null.
template<class T>
struct ScoreView {
    const T* linear;
    const T* quadratic;
    const T* offset;
    int64_t components;
};

/// Regularised objective and limits of the natural-parameter steps (optimizers/gmm/natural.h has the
/// formulae).
struct NaturalRule {
    double learning_rate, beta1, beta2, epsilon;
    double clip_norm;                ///< 0 = none
    double precision_log, precision; ///< lwr_prs_reg, upr_prs_reg
    double l2;
    double eta2_low, eta2_high; ///< eta2 is set back into this range after a step; low >= high: it is not
};

/// One optimisation in natural parameters. All arrays have `components` blocks of two halves (theta1, theta2)
/// of `stride` numbers, of which `dimensions` mean something (padding: theta1 0, theta2 -1/2; differences and
/// everything else 0), and then one number a component.
template<class T>
struct NaturalWork {
    int64_t components, dimensions, stride;
    int32_t harmonium; ///< 1: block 0 is theta_0, block k is theta_k - theta_0, the numbers are b_k (b_0 = 0)
    T* theta;
    T* first; ///< moments of Adam
    T* second;
    const T* target; ///< statistics that the model's means shall meet, in the same layout
    const T* mask;   ///< `stride` numbers: 1, in the padding 0
    T* gradient;     ///< scratch
    T* means;        ///< scratch: per-component mean parameters
    int64_t taken;   ///< steps of Adam so far
};

/// What each step says: the gradient before clipping, the change, and the largest eta2 before the step.
struct NaturalStep {
    double gradient_norm, update_norm, eta2_max;
};

template<class T>
struct MixtureKernels {
    int32_t lanes; ///< numbers of T in a vector

    /// Scores of rows [first, first + count) (first a multiple of panel_rows) into responsibilities
    /// [component * stride + row - first], normalised over components; the component of the largest score
    /// into labels[0 .. count - 1] and returns the sum over rows of log sum_k exp(score). Room for whole
    /// panels.
    double (*expect)(const SampleView<T>* samples, const ScoreView<T>* scores, int64_t first, int64_t count,
                     T* responsibilities, int64_t stride, int32_t* labels);
    /// Adds to sums[component * (2 dimensions + 1)] the sums over the same rows of r, r x, r x^2, one after
    /// the other. Responsibilities as `expect` leaves them.
    void (*gather)(const SampleView<T>* samples, int64_t components, int64_t first, int64_t count,
                   const T* responsibilities, int64_t stride, double* sums);
    /// The component of the largest score of each row (k-means: linear = centre, offset = -|centre|^2 / 2);
    /// adds number and sum of its rows to sums[component * (dimensions + 1)]. `rough`, where it is not null:
    /// the same scores in single precision. They decide where their rounding cannot matter; the labels are
    /// the same. scratch: (components + dimensions) * 32 numbers.
    void (*assign)(const SampleView<T>* samples, const ScoreView<T>* scores, const ScoreView<float>* rough,
                   int64_t first, int64_t count, T* scratch, int32_t* labels, double* sums);
    /// Squared distances of rows to one point, summed in T: distances[row - first]. Room for whole panels.
    void (*distances)(const SampleView<T>* samples, const T* point, int64_t first, int64_t count,
                      T* distances);
    /// At most `steps` steps of Adam, told[i] says what step i was like. Returns how many were taken before a
    /// precision was not above 0 or a number not finite, which the last of these steps brought about; `steps`
    /// when all went well so far.
    int64_t (*natural_steps)(const NaturalRule* rule, NaturalWork<T>* work, int64_t steps, NaturalStep* told);
};

} // namespace basin::kernels
