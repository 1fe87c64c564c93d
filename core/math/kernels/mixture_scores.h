// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Scores of panels of samples: what the E step and the assignment of k-means share.
#include "core/math/kernels/mixture_tables.h"
#include "core/math/kernels/simd_double.h"

namespace basin::kernels::BASIN_KERNEL_SET {

constexpr int32_t tile = 5; ///< components that share each load of a sample

/// Scores of 2 vectors of rows of a panel under `width` components; `ahead` brings the panel that far behind
/// this one nearer. Not inlined: GCC 12 keeps sums in registers only in a function of their own.
template<class T, int32_t width, bool squares>
[[gnu::noinline]] static void score_tile(const T* panel, int64_t dimensions, const T* linear,
                                         const T* quadratic, const T* offset, T* to, int64_t stride,
                                         int64_t ahead) {
    using Vector = typename Simd<T>::Vector;
    constexpr int32_t step = Simd<T>::count;
    Vector low[width], high[width];
    for (int32_t k = 0; k < width; ++k) {
        low[k] = high[k] = all(offset[k]);
    }
    for (int64_t d = 0; d < dimensions; ++d, panel += panel_rows<T>) {
        const Vector a = load(panel), b = load(panel + step);
        const Vector aa = a * a, bb = b * b;
        __builtin_prefetch(panel + ahead);
        for (int32_t k = 0; k < width; ++k) {
            const Vector first = all(linear[k * dimensions + d]);
            low[k] = fused(first, a, low[k]);
            high[k] = fused(first, b, high[k]);
            if (squares) {
                const Vector second = all(quadratic[k * dimensions + d]);
                low[k] = fused(second, aa, low[k]);
                high[k] = fused(second, bb, high[k]);
            }
        }
    }
    for (int32_t k = 0; k < width; ++k) {
        store(to + k * stride, low[k]);
        store(to + k * stride + step, high[k]);
    }
}

/// Scores of one panel under all components, to[k * stride + row].
template<class T, bool squares>
static inline void score_panel(const T* panel, const ScoreView<T>& scores, int64_t dimensions, T* to,
                               int64_t stride) {
    for (int64_t row = 0; row < panel_rows<T>; row += 2 * Simd<T>::count) {
        for (int64_t k = 0; k < scores.components;) {
            const T* const linear = scores.linear + k * dimensions;
            const T* const quadratic = squares ? scores.quadratic + k * dimensions : nullptr;
            const T* const offset = scores.offset + k;
            T* const out = to + k * stride + row;
            const int64_t ahead = k == 0 ? 2 * dimensions * panel_rows<T> : 0;
            const int32_t width = scores.components - k >= tile ? tile : scores.components - k >= 3 ? 3 : 1;
            if (width == tile) {
                score_tile<T, tile, squares>(panel + row, dimensions, linear, quadratic, offset, out, stride,
                                             ahead);
            } else if (width == 3) {
                score_tile<T, 3, squares>(panel + row, dimensions, linear, quadratic, offset, out, stride,
                                          ahead);
            } else {
                score_tile<T, 1, squares>(panel + row, dimensions, linear, quadratic, offset, out, stride,
                                          ahead);
            }
            k += width;
        }
    }
}

/// The largest of the scores of one vector of rows and its component.
template<class T>
static inline typename Simd<T>::Vector largest(const T* scores, int64_t components, int64_t stride,
                                               typename Simd<T>::Vector& winner) {
    using Vector = typename Simd<T>::Vector;
    Vector best = load(scores);
    winner = Vector{};
    for (int64_t k = 1; k < components; ++k) {
        const Vector score = load(scores + k * stride);
        winner = score > best ? Vector{} + static_cast<T>(k) : winner;
        best = larger(score, best);
    }
    return best;
}

template<class T>
static inline void store_labels(int32_t* labels, typename Simd<T>::Vector winner, int64_t count) {
    for (int64_t i = 0; i < count && i < Simd<T>::count; ++i) {
        labels[i] = static_cast<int32_t>(winner[i]);
    }
}

} // namespace basin::kernels::BASIN_KERNEL_SET
