// SPDX-License-Identifier: GPL-3.0-or-later
// E step, sums of the M step, and assignment of k-means: what mixture_kernels.h describes.
#include "core/math/kernels/mixture_tables.h"
#include "core/math/kernels/simd_double.h"

namespace basin::kernels::BASIN_KERNEL_SET {

namespace {

constexpr int32_t tile = 5; ///< components that share each load of a sample

/// Scores of 2 vectors of rows of a panel under `width` components.
template<class T, int32_t width, bool squares>
static inline void score_tile(const T* panel, int64_t dimensions, const T* linear, const T* quadratic,
                              const T* offset, T* to, int64_t stride) {
    using Vector = typename Simd<T>::Vector;
    constexpr int32_t step = Simd<T>::count;
    Vector low[width], high[width];
    for (int32_t k = 0; k < width; ++k) {
        low[k] = high[k] = all(offset[k]);
    }
    for (int64_t d = 0; d < dimensions; ++d, panel += panel_rows<T>) {
        const Vector a = load(panel), b = load(panel + step);
        const Vector aa = a * a, bb = b * b;
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
            const int32_t width = scores.components - k >= tile ? tile : scores.components - k >= 3 ? 3 : 1;
            if (width == tile) {
                score_tile<T, tile, squares>(panel + row, dimensions, linear, quadratic, offset, out, stride);
            } else if (width == 3) {
                score_tile<T, 3, squares>(panel + row, dimensions, linear, quadratic, offset, out, stride);
            } else {
                score_tile<T, 1, squares>(panel + row, dimensions, linear, quadratic, offset, out, stride);
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

/// Sum of log sum exp over rows: sums multiplied up, so that 16 rows share a logarithm.
struct LogSum {
    double total = 0.0, product = 1.0;
    int32_t factors = 0;

    void add(double peak, double scaled) {
        total += peak;
        product *= scaled;
        if (++factors == 16) {
            close();
        }
    }
    double close() {
        total += __builtin_log(product);
        product = 1.0;
        factors = 0;
        return total;
    }
};

/// Turns scores of one vector of rows into responsibilities, 0 for rows behind `count`.
template<class T>
static inline void normalise(T* scores, int64_t components, int64_t stride, int32_t* labels, int64_t count,
                             LogSum& sum_of_logs) {
    using Vector = typename Simd<T>::Vector;
    Vector winner;
    const Vector peak = largest<T>(scores, components, stride, winner);
    Vector total{};
    for (int64_t k = 0; k < components; ++k) {
        const Vector value = exponential<T>(load(scores + k * stride) - peak);
        total += value;
        store(scores + k * stride, value);
    }
    Vector scale = static_cast<T>(1) / total;
    for (int32_t i = 0; i < Simd<T>::count; ++i) {
        if (i < count) {
            sum_of_logs.add(static_cast<double>(peak[i]), static_cast<double>(total[i]));
        } else {
            scale[i] = 0;
        }
    }
    for (int64_t k = 0; k < components; ++k) {
        store(scores + k * stride, load(scores + k * stride) * scale);
    }
    store_labels<T>(labels, winner, count);
}

template<class T>
double expect(const SampleView<T>* samples, const ScoreView<T>* scores, int64_t first, int64_t count,
              T* responsibilities, int64_t stride, int32_t* labels) {
    LogSum sum_of_logs;
    const int64_t dimensions = samples->dimensions;
    for (int64_t row = 0; row < count; row += panel_rows<T>) {
        T* const out = responsibilities + row;
        score_panel<T, true>(samples->panels + (first + row) * dimensions, *scores, dimensions, out, stride);
        for (int64_t i = 0; i < panel_rows<T>; i += Simd<T>::count) {
            const int64_t left = count - row - i;
            normalise<T>(out + i, scores->components, stride, labels + row + i, left > 0 ? left : 0,
                         sum_of_logs);
        }
    }
    return sum_of_logs.close();
}

/// Adds r x and r x^2 of some rows for one vector of dimensions and `width` components to sums.
template<class T, int32_t width>
static inline void gather_tile(const T* rows, int64_t dimensions, int64_t count, const T* responsibilities,
                               int64_t stride, T* sums, int64_t pitch) {
    using Vector = typename Simd<T>::Vector;
    Vector plain[width], squared[width];
    for (int32_t k = 0; k < width; ++k) {
        plain[k] = squared[k] = Vector{};
    }
    for (int64_t n = 0; n < count; ++n) {
        const Vector x = load(rows + n * dimensions);
        const Vector xx = x * x;
        for (int32_t k = 0; k < width; ++k) {
            const Vector r = all(responsibilities[k * stride + n]);
            plain[k] = fused(r, x, plain[k]);
            squared[k] = fused(r, xx, squared[k]);
        }
    }
    for (int32_t k = 0; k < width; ++k) {
        T* const to = sums + 2 * k * pitch;
        store(to, load(to) + plain[k]);
        store(to + pitch, load(to + pitch) + squared[k]);
    }
}

template<class T>
static inline void gather_block(const T* rows, int64_t dimensions, int64_t components, int64_t count,
                                const T* responsibilities, int64_t stride, T* sums, int64_t pitch) {
    for (int64_t k = 0; k < components;) {
        const T* const r = responsibilities + k * stride;
        T* const to = sums + 2 * k * pitch;
        const int32_t width = components - k >= tile ? tile : components - k >= 3 ? 3 : 1;
        for (int64_t d = 0; d < dimensions; d += Simd<T>::count) {
            if (width == tile) {
                gather_tile<T, tile>(rows + d, dimensions, count, r, stride, to + d, pitch);
            } else if (width == 3) {
                gather_tile<T, 3>(rows + d, dimensions, count, r, stride, to + d, pitch);
            } else {
                gather_tile<T, 1>(rows + d, dimensions, count, r, stride, to + d, pitch);
            }
        }
        k += width;
    }
}

template<class T>
void gather(const SampleView<T>* samples, int64_t components, int64_t first, int64_t count,
            const T* responsibilities, int64_t stride, T* scratch, double* sums) {
    constexpr int64_t block = 64; // rows that stay in the first-level cache
    const int64_t dimensions = samples->dimensions, pitch = dimensions + 16;
    for (int64_t i = 0; i < 2 * components * pitch; ++i) {
        scratch[i] = 0;
    }
    for (int64_t n = 0; n < count; n += block) {
        gather_block(samples->rows + (first + n) * dimensions, dimensions, components,
                     count - n < block ? count - n : block, responsibilities + n, stride, scratch, pitch);
    }
    for (int64_t k = 0; k < components; ++k) {
        double* const to = sums + k * (2 * dimensions + 1);
        double weight = 0.0;
        for (int64_t n = 0; n < count; ++n) {
            weight += static_cast<double>(responsibilities[k * stride + n]);
        }
        to[0] = weight;
        for (int64_t d = 0; d < dimensions; ++d) {
            to[1 + d] = static_cast<double>(scratch[2 * k * pitch + d]);
            to[1 + dimensions + d] = static_cast<double>(scratch[(2 * k + 1) * pitch + d]);
        }
    }
}

template<class T>
void assign(const SampleView<T>* samples, const ScoreView<T>* scores, int64_t first, int64_t count,
            T* scratch, int64_t stride, int32_t* labels, double* sums) {
    const int64_t dimensions = samples->dimensions;
    for (int64_t row = 0; row < count; row += panel_rows<T>) {
        T* const out = scratch + row;
        score_panel<T, false>(samples->panels + (first + row) * dimensions, *scores, dimensions, out, stride);
        for (int64_t i = 0; i < panel_rows<T> && row + i < count; i += Simd<T>::count) {
            typename Simd<T>::Vector winner;
            largest<T>(out + i, scores->components, stride, winner);
            store_labels<T>(labels + row + i, winner, count - row - i);
        }
    }
    for (int64_t i = 0; i < scores->components * (dimensions + 1); ++i) {
        sums[i] = 0.0;
    }
    for (int64_t n = 0; n < count; ++n) {
        double* const to = sums + labels[n] * (dimensions + 1);
        const T* const x = samples->rows + (first + n) * dimensions;
        to[0] += 1.0;
        for (int64_t d = 0; d < dimensions; ++d) {
            to[1 + d] += static_cast<double>(x[d]);
        }
    }
}

} // namespace

extern const MixtureKernels<float> mixture_f32;
extern const MixtureKernels<double> mixture_f64;
const MixtureKernels<float> mixture_f32{lanes, expect<float>, gather<float>, assign<float>,
                                        natural_steps_f32};
const MixtureKernels<double> mixture_f64{double_lanes, expect<double>, gather<double>, assign<double>,
                                         natural_steps_f64};

} // namespace basin::kernels::BASIN_KERNEL_SET
