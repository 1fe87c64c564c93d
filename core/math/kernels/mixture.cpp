// SPDX-License-Identifier: GPL-3.0-or-later
// E step and sums of the M step: what mixture_kernels.h describes.
#include "core/math/kernels/mixture_scores.h"

namespace basin::kernels::BASIN_KERNEL_SET {

namespace {

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

/// Adds r x and r x^2 of some panels for one dimension and `width` components to sums. Sums are over vectors
/// of rows first and over their lanes last. Not inlined, not unrolled: or GCC 12 runs out of registers.
template<class T, int32_t width>
[[gnu::noinline]] static void gather_tile(const T* panel, int64_t pitch, int64_t panels,
                                          const T* responsibilities, int64_t stride, double* sums,
                                          int64_t dimensions) {
    using Vector = typename Simd<T>::Vector;
    Vector plain[width], squared[width];
    for (int32_t k = 0; k < width; ++k) {
        plain[k] = squared[k] = Vector{};
    }
    for (int64_t p = 0; p < panels; ++p, panel += pitch) {
#pragma GCC unroll 1
        for (int64_t row = 0; row < panel_rows<T>; row += Simd<T>::count) {
            const Vector x = load(panel + row);
            const Vector xx = x * x;
            for (int32_t k = 0; k < width; ++k) {
                const Vector r = load(responsibilities + k * stride + row);
                plain[k] = fused(r, x, plain[k]);
                squared[k] = fused(r, xx, squared[k]);
            }
        }
        responsibilities += panel_rows<T>;
    }
    for (int32_t k = 0; k < width; ++k) {
        double* const to = sums + k * (2 * dimensions + 1);
        to[0] += static_cast<double>(folded_sum(plain[k]));
        to[dimensions] += static_cast<double>(folded_sum(squared[k]));
    }
}

template<class T>
static inline T weight_of(const T* responsibilities, int64_t rows) {
    constexpr int32_t step = Simd<T>::count;
    typename Simd<T>::Vector even{}, odd{};
    for (int64_t n = 0; n < rows; n += 2 * step) {
        even += load(responsibilities + n);
        odd += load(responsibilities + n + step);
    }
    return folded_sum(even + odd);
}

template<class T>
void gather(const SampleView<T>* samples, int64_t components, int64_t first, int64_t count,
            const T* responsibilities, int64_t stride, double* sums) {
    const int64_t dimensions = samples->dimensions, pitch = dimensions * panel_rows<T>,
                  panels = (count + panel_rows<T> - 1) / panel_rows<T>;
    const T* const panel = samples->panels + first * dimensions;
    for (int64_t k = 0; k < components;) {
        const T* const r = responsibilities + k * stride;
        double* const to = sums + k * (2 * dimensions + 1);
        const int32_t width = components - k >= tile ? tile : components - k >= 3 ? 3 : 1;
        for (int32_t i = 0; i < width; ++i) {
            to[i * (2 * dimensions + 1)] +=
                static_cast<double>(weight_of(r + i * stride, panels * panel_rows<T>));
        }
        for (int64_t d = 0; d < dimensions; ++d) {
            const T* const x = panel + d * panel_rows<T>;
            if (width == tile) {
                gather_tile<T, tile>(x, pitch, panels, r, stride, to + 1 + d, dimensions);
            } else if (width == 3) {
                gather_tile<T, 3>(x, pitch, panels, r, stride, to + 1 + d, dimensions);
            } else {
                gather_tile<T, 1>(x, pitch, panels, r, stride, to + 1 + d, dimensions);
            }
        }
        k += width;
    }
}

} // namespace

extern const MixtureKernels<float> mixture_f32;
extern const MixtureKernels<double> mixture_f64;
const MixtureKernels<float> mixture_f32{lanes,      expect<float>, gather<float>,
                                        assign_f32, distances_f32, natural_steps_f32};
const MixtureKernels<double> mixture_f64{double_lanes, expect<double>, gather<double>,
                                         assign_f64,   distances_f64,  natural_steps_f64};

} // namespace basin::kernels::BASIN_KERNEL_SET
