// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Vectors of the instruction set for which the including file is compiled. Everything is `static inline` in a
// namespace of the set's own, so that no copy can be shared between sets.
#include "core/math/kernels/kernel_table.h"

#if defined(__AVX512F__) || (defined(__AVX2__) && defined(__FMA__))
#include <immintrin.h>
#endif

#ifndef BASIN_KERNEL_SET
#error "BASIN_KERNEL_SET names the namespace of the instruction set"
#endif

namespace basin::kernels::BASIN_KERNEL_SET {

#if defined(__AVX512F__)
constexpr int32_t lanes = 16;
#elif defined(__AVX2__) && defined(__FMA__)
constexpr int32_t lanes = 8;
#else
constexpr int32_t lanes = 4;
#endif
static_assert(lanes <= margin);

using Floats = float __attribute__((vector_size(lanes * 4)));
using Ints = int32_t __attribute__((vector_size(lanes * 4)));
using Words = uint32_t __attribute__((vector_size(lanes * 4))); ///< bits, which may wrap around

static inline Floats load(const float* from) {
    Floats value;
    __builtin_memcpy(&value, from, sizeof value);
    return value;
}

static inline void store(float* to, Floats value) {
    __builtin_memcpy(to, &value, sizeof value);
}

static inline void store(int32_t* to, Ints value) {
    __builtin_memcpy(to, &value, sizeof value);
}

static inline Floats all(float value) {
    return value - Floats{};
}

/// 0, 1, 2 ...
static inline Floats ramp() {
    Floats value{};
    for (int32_t i = 0; i < lanes; ++i) {
        value[i] = static_cast<float>(i);
    }
    return value;
}

/// a * b + c, rounded once where the set has the instruction, twice where it has not.
static inline Floats fused(Floats a, Floats b, Floats c) {
#if defined(__AVX512F__)
    return _mm512_fmadd_ps(a, b, c);
#elif defined(__AVX2__) && defined(__FMA__)
    return _mm256_fmadd_ps(a, b, c);
#else
    return a * b + c;
#endif
}

static inline Floats root(Floats a) {
#if defined(__AVX512F__)
    return _mm512_maskz_sqrt_ps(0xffff, a); // the plain form warns of its own undefined operand in GCC 12
#elif defined(__AVX2__) && defined(__FMA__)
    return _mm256_sqrt_ps(a);
#else
    for (int32_t i = 0; i < lanes; ++i) {
        a[i] = __builtin_sqrtf(a[i]);
    }
    return a;
#endif
}

static inline Floats magnitude(Floats a) {
    return reinterpret_cast<Floats>(reinterpret_cast<Ints>(a) & 0x7fffffff);
}

static inline Floats smaller(Floats a, Floats b) {
    return a < b ? a : b;
}
static inline Floats larger(Floats a, Floats b) {
    return a > b ? a : b;
}

/// Sum of the lanes in a fixed order (halves first).
static inline float sum(Floats a) {
    float part[lanes];
    store(part, a);
    for (int32_t half = lanes / 2; half > 0; half /= 2) {
        for (int32_t i = 0; i < half; ++i) {
            part[i] += part[i + half];
        }
    }
    return part[0];
}

/// 2^x for -126 < x < 127, to about one unit in the last place.
///
/// x = n + f with n whole and |f| <= 1/2, both exact; 2^f is 1 + f p(f), p the polynomial of degree 5 with
/// the smallest relative error on that interval (1.6e-8); then n is added to the exponent bits.
static inline Floats power_of_two(Floats x) {
    constexpr float round_to_integer = 12582912.0F; // 1.5 * 2^23: adding it leaves an integer in the low bits
    const Floats shifted = x + round_to_integer;
    const Floats f = x - (shifted - round_to_integer);
    Floats p = fused(all(0x1.41fba0p-13F), f, all(0x1.5f3e80p-10F));
    p = fused(p, f, all(0x1.3b2d4ep-7F));
    p = fused(p, f, all(0x1.c6aee8p-5F));
    p = fused(p, f, all(0x1.ebfbdcp-3F));
    p = fused(p, f, all(0x1.62e430p-1F));
    p = fused(p, f, all(1.0F));
    return reinterpret_cast<Floats>(reinterpret_cast<Words>(p) + (reinterpret_cast<Words>(shifted) << 23));
}

/// x where `keep` holds, else 0.
static inline Floats where(Ints keep, Floats x) {
    return keep ? x : Floats{};
}

} // namespace basin::kernels::BASIN_KERNEL_SET
