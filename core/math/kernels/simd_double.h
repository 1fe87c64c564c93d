// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Double precision beside simd.h's single precision, under the same names, so that a template can be compiled
// for both.
#include "core/math/kernels/simd.h"

namespace basin::kernels::BASIN_KERNEL_SET {

constexpr int32_t double_lanes = lanes / 2;
using Doubles = double __attribute__((vector_size(lanes * 4)));
using LongInts = int64_t __attribute__((vector_size(lanes * 4)));
using LongWords = uint64_t __attribute__((vector_size(lanes * 4)));

static inline Doubles load(const double* from) {
    Doubles value;
    __builtin_memcpy(&value, from, sizeof value);
    return value;
}

static inline void store(double* to, Doubles value) {
    __builtin_memcpy(to, &value, sizeof value);
}

static inline Doubles all(double value) {
    return value - Doubles{};
}

static inline Doubles fused(Doubles a, Doubles b, Doubles c) {
#if defined(__AVX512F__)
    return _mm512_fmadd_pd(a, b, c);
#elif defined(__AVX2__) && defined(__FMA__)
    return _mm256_fmadd_pd(a, b, c);
#else
    return a * b + c;
#endif
}

static inline Doubles root(Doubles a) {
#if defined(__AVX512F__)
    return _mm512_maskz_sqrt_pd(0xff, a);
#elif defined(__AVX2__) && defined(__FMA__)
    return _mm256_sqrt_pd(a);
#else
    for (int32_t i = 0; i < double_lanes; ++i) {
        a[i] = __builtin_sqrt(a[i]);
    }
    return a;
#endif
}

static inline Doubles smaller(Doubles a, Doubles b) {
    return a < b ? a : b;
}
static inline Doubles larger(Doubles a, Doubles b) {
    return a > b ? a : b;
}

static inline double sum(Doubles a) {
    double part[double_lanes];
    store(part, a);
    for (int32_t half = double_lanes / 2; half > 0; half /= 2) {
        for (int32_t i = 0; i < half; ++i) {
            part[i] += part[i + half];
        }
    }
    return part[0];
}

/// The same sums as sum(), in registers.
static inline double folded_sum(Doubles a) {
#if defined(__AVX512F__)
    const __m256d half =
        __builtin_shufflevector(a, a, 0, 1, 2, 3) + __builtin_shufflevector(a, a, 4, 5, 6, 7);
#elif defined(__AVX2__) && defined(__FMA__)
    const __m256d half = a;
#endif
#if defined(__AVX2__) && defined(__FMA__)
    const __m128d quarter = _mm_add_pd(_mm256_castpd256_pd128(half), _mm256_extractf128_pd(half, 1));
    return quarter[0] + quarter[1];
#else
    return sum(a);
#endif
}

static inline float folded_sum(Floats a) {
#if defined(__AVX512F__)
    const __m256 half = __builtin_shufflevector(a, a, 0, 1, 2, 3, 4, 5, 6, 7) +
                        __builtin_shufflevector(a, a, 8, 9, 10, 11, 12, 13, 14, 15);
#elif defined(__AVX2__) && defined(__FMA__)
    const __m256 half = a;
#endif
#if defined(__AVX2__) && defined(__FMA__)
    const __m128 quarter = _mm_add_ps(_mm256_castps256_ps128(half), _mm256_extractf128_ps(half, 1));
    const __m128 eighth = _mm_add_ps(quarter, _mm_movehl_ps(quarter, quarter));
    return eighth[0] + eighth[1];
#else
    return sum(a);
#endif
}

/// 2^x for -1022 < x < 1023. As in single precision; 2^f is the Taylor series of exp(f ln 2) to the 13th
/// power, whose rest is below 1e-17 for |f| <= 1/2.
static inline Doubles power_of_two(Doubles x) {
    constexpr double round_to_integer = 6755399441055744.0; // 1.5 * 2^52
    const Doubles shifted = x + round_to_integer;
    const Doubles y = (x - (shifted - round_to_integer)) * 0.693147180559945309417;
    constexpr double factorials[] = {479001600.0, 39916800.0, 3628800.0, 362880.0, 40320.0, 5040.0, 720.0,
                                     120.0,       24.0,       6.0,       2.0,      1.0,     1.0};
    Doubles p = all(1.0 / 6227020800.0);
    for (const double factorial : factorials) {
        p = fused(p, y, all(1.0 / factorial));
    }
    return reinterpret_cast<Doubles>(reinterpret_cast<LongWords>(p) +
                                     (reinterpret_cast<LongWords>(shifted) << 52));
}

/// What differs between the two precisions.
template<class T>
struct Simd;

template<>
struct Simd<float> {
    using Vector = Floats;
    using Bits = Ints;
    using Unsigned = Words;
    static constexpr int32_t count = lanes;
    static constexpr float least_exponent = -125.0F; ///< powers of two below are taken as 0
    static constexpr int mantissa_bits = 23, exponent_mask = 0xff, exponent_bias = 127;
    static constexpr uint32_t mantissa_mask = 0x7fffff, one = 0x3f800000;
};

template<>
struct Simd<double> {
    using Vector = Doubles;
    using Bits = LongInts;
    using Unsigned = LongWords;
    static constexpr int32_t count = double_lanes;
    static constexpr double least_exponent = -1021.0;
    static constexpr int mantissa_bits = 52, exponent_mask = 0x7ff, exponent_bias = 1023;
    static constexpr uint64_t mantissa_mask = 0xfffffffffffff, one = 0x3ff0000000000000;
};

/// exp(x) for x <= 0; 0 where that is below the smallest normal number; not-a-number stays.
template<class T>
static inline typename Simd<T>::Vector exponential(typename Simd<T>::Vector x) {
    using Vector = typename Simd<T>::Vector;
    const Vector scaled = x * static_cast<T>(1.44269504088896340736);
    const Vector value = power_of_two(larger(scaled, Vector{} + Simd<T>::least_exponent));
    const Vector kept = scaled < Simd<T>::least_exponent ? Vector{} : value;
    return x == x ? kept : x;
}

} // namespace basin::kernels::BASIN_KERNEL_SET
