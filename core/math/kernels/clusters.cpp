// SPDX-License-Identifier: GPL-3.0-or-later
// Assignment of k-means and distances to one point: what mixture_kernels.h describes.
#include "core/math/kernels/mixture_scores.h"

namespace basin::kernels::BASIN_KERNEL_SET {

namespace {

/// Labels of the rows of one panel; scores in columns of panel_rows.
template<class T>
static inline void label_panel(const T* panel, const ScoreView<T>& scores, int64_t dimensions, T* scratch,
                               int32_t* labels) {
    score_panel<T, false>(panel, scores, dimensions, scratch, panel_rows<T>);
    for (int64_t row = 0; row < panel_rows<T>; row += Simd<T>::count) {
        typename Simd<T>::Vector winner;
        largest<T>(scratch + row, scores.components, panel_rows<T>, winner);
        store_labels<T>(labels + row, winner, Simd<T>::count);
    }
}

/// Two panels of double as one of float; `second` may be null.
[[gnu::noinline]] static void round_panels(const double* first, const double* second, int64_t dimensions,
                                           float* to) {
    constexpr int64_t half = panel_rows<double>;
    static_assert(panel_rows<float> == 2 * half);
    const int64_t ahead = 2 * half * dimensions; // the pair that follows; a hint, wherever it points
    for (int64_t d = 0; d < dimensions; ++d, first += half, to += 2 * half) {
        __builtin_prefetch(first + ahead);
        __builtin_prefetch(first + ahead + half / 2);
        __builtin_prefetch(first + ahead + half * dimensions);
        __builtin_prefetch(first + ahead + half * dimensions + half / 2);
        for (int64_t row = 0; row < half; ++row) {
            to[row] = static_cast<float>(first[row]);
        }
        for (int64_t row = 0; row < half; ++row) {
            to[half + row] = second != nullptr ? static_cast<float>(second[d * half + row]) : 0.0F;
        }
    }
}

/// Labels of one panel in single precision; sure[half] tells whether double would say the same of each row.
///
/// A score c.x - |c|^2 / 2 in n dimensions is off by less than (n + 4) u (|x|^2 / 2 + |c|^2), u = 2^-24:
/// c and x are rounded, n fused products and the offset are (Higham, Accuracy and Stability, 3.1). Twice that
/// must lie between the best score and the next.
static inline void label_roughly(const float* panel, const ScoreView<float>& scores, float largest_square,
                                 int64_t dimensions, float* scratch, int32_t* labels, bool* sure) {
    constexpr float unit = 0x1p-24F, underflow = 1e-30F;
    score_panel<float, false>(panel, scores, dimensions, scratch, panel_rows<float>);
    const Floats relative = all(2.0F * static_cast<float>(dimensions + 8) * unit);
    for (int64_t row = 0; row < panel_rows<float>; row += lanes) {
        Floats square{};
        for (int64_t d = 0; d < dimensions; ++d) {
            const Floats x = load(panel + d * panel_rows<float> + row);
            square = fused(x, x, square);
        }
        Floats best = load(scratch + row), next = all(-3e38F), winner{};
        for (int64_t k = 1; k < scores.components; ++k) {
            const Floats score = load(scratch + k * panel_rows<float> + row);
            winner = score > best ? all(static_cast<float>(k)) : winner;
            next = larger(next, smaller(best, score));
            best = larger(score, best);
        }
        const Ints clear = best - next > fused(square + largest_square, relative, all(underflow));
        bool& half = sure[row / panel_rows<double>];
        for (int32_t i = 0; i < lanes; ++i) { // what is not a number is not clear
            half = half && clear[i] != 0;
        }
        store_labels<float>(labels + row, winner, lanes);
    }
}

/// Labels of the panels of double from `panel` to behind `count` rows, at most two.
static inline void label_pair(const double* panel, int64_t count, const ScoreView<double>& scores,
                              const ScoreView<float>* rough, float largest_square, int64_t dimensions,
                              double* scratch, int32_t* labels) {
    constexpr int64_t half = panel_rows<double>;
    const double* const second = count > half ? panel + half * dimensions : nullptr;
    bool sure[2] = {false, false};
    if (rough != nullptr) {
        float* const rounded = reinterpret_cast<float*>(scratch);
        sure[0] = sure[1] = true;
        round_panels(panel, second, dimensions, rounded);
        label_roughly(rounded, *rough, largest_square, dimensions, rounded + 2 * half * dimensions, labels,
                      sure);
    }
    if (!sure[0]) {
        label_panel(panel, scores, dimensions, scratch, labels);
    }
    if (!sure[1] && second != nullptr) {
        label_panel(second, scores, dimensions, scratch, labels + half);
    }
}

/// The largest |centre|^2: -2 times the least offset.
static inline float largest_square_of(const ScoreView<float>* scores) {
    float least = 0.0F;
    for (int64_t k = 0; scores != nullptr && k < scores->components; ++k) {
        least = scores->offset[k] < least ? scores->offset[k] : least;
    }
    return -2.0F * least;
}

/// Adds rows of one panel to the sums of their clusters.
template<class T>
[[gnu::noinline]] static void add_rows(const T* panel, int64_t dimensions, int64_t count,
                                       const int32_t* labels, double* sums) {
    for (int64_t row = 0; row < count; ++row) {
        double* const to = sums + labels[row] * (dimensions + 1);
        const T* const x = panel + row;
        to[0] += 1.0;
#pragma GCC unroll 4
        for (int64_t d = 0; d < dimensions; ++d) {
            to[1 + d] += static_cast<double>(x[d * panel_rows<T>]);
        }
    }
}

template<class T>
static inline void add_and_store(const T* panel, int64_t dimensions, int64_t count, const int32_t* found,
                                 int32_t* labels, double* sums) {
    const int64_t rows = count < panel_rows<T> ? count : panel_rows<T>;
    add_rows(panel, dimensions, rows, found, sums);
    for (int64_t i = 0; i < rows; ++i) {
        labels[i] = found[i];
    }
}

template<class T>
static inline void distances_of(const SampleView<T>* samples, const T* point, int64_t first, int64_t count,
                                T* distances) {
    using Vector = typename Simd<T>::Vector;
    const int64_t dimensions = samples->dimensions;
    for (int64_t row = 0; row < count; row += Simd<T>::count) {
        const T* x = samples->panels + (first + row) / panel_rows<T> * panel_rows<T> * dimensions +
                     (first + row) % panel_rows<T>;
        Vector sum{};
        for (int64_t d = 0; d < dimensions; ++d, x += panel_rows<T>) {
            const Vector difference = load(x) - all(point[d]);
            sum = fused(difference, difference, sum);
        }
        store(distances + row, sum);
    }
}

} // namespace

void assign_f32(const SampleView<float>* samples, const ScoreView<float>* scores, const ScoreView<float>*,
                int64_t first, int64_t count, float* scratch, int32_t* labels, double* sums) {
    const int64_t dimensions = samples->dimensions;
    for (int64_t row = 0; row < count; row += panel_rows<float>) {
        const float* const panel = samples->panels + (first + row) * dimensions;
        int32_t found[panel_rows<float>];
        label_panel(panel, *scores, dimensions, scratch, found);
        add_and_store(panel, dimensions, count - row, found, labels + row, sums);
    }
}

void assign_f64(const SampleView<double>* samples, const ScoreView<double>* scores,
                const ScoreView<float>* rough, int64_t first, int64_t count, double* scratch, int32_t* labels,
                double* sums) {
    constexpr int64_t half = panel_rows<double>;
    const int64_t dimensions = samples->dimensions;
    const float largest_square = largest_square_of(rough);
    for (int64_t row = 0; row < count; row += 2 * half) {
        const double* const panel = samples->panels + (first + row) * dimensions;
        int32_t found[2 * half];
        label_pair(panel, count - row, *scores, rough, largest_square, dimensions, scratch, found);
        add_and_store(panel, dimensions, count - row, found, labels + row, sums);
        if (count - row > half) {
            add_and_store(panel + half * dimensions, dimensions, count - row - half, found + half,
                          labels + row + half, sums);
        }
    }
}

void distances_f32(const SampleView<float>* samples, const float* point, int64_t first, int64_t count,
                   float* distances) {
    distances_of(samples, point, first, count, distances);
}

void distances_f64(const SampleView<double>* samples, const double* point, int64_t first, int64_t count,
                   double* distances) {
    distances_of(samples, point, first, count, distances);
}

} // namespace basin::kernels::BASIN_KERNEL_SET
