// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/kernels/kernels.h"

namespace basin::kernels::BASIN_KERNEL_SET {

namespace {

/// `vectors` neighbouring vectors of `planes` planes of what stencil() describes; weights are read once for
/// all planes.
template<int planes, int vectors>
static inline void stencil_block(const Stencil* s, const float* diagonal, const float* scale, const float* x,
                                 float* y, int64_t plane_stride, int64_t at) {
    Floats sum[planes][vectors] = {};
    for (int64_t neighbour = 0; neighbour < s->count; ++neighbour) {
        const float* weight = s->weights + neighbour * s->plane_stride + at;
        const float* from = x + at + s->offsets[neighbour];
        for (int v = 0; v < vectors; ++v) {
            const Floats w = load(weight + v * lanes);
            for (int p = 0; p < planes; ++p) {
                sum[p][v] = fused(w, load(from + p * plane_stride + v * lanes), sum[p][v]);
            }
        }
    }
    for (int v = 0; v < vectors; ++v) {
        const Floats d = load(diagonal + at + v * lanes), r = load(scale + at + v * lanes);
        for (int p = 0; p < planes; ++p) {
            const int64_t place = p * plane_stride + at + v * lanes;
            store(y + place, fused(d, load(x + place), r * sum[p][v]));
        }
    }
}

template<int planes>
static inline void stencil_planes(const Stencil* s, const float* diagonal, const float* scale, const float* x,
                                  float* y, int64_t plane_stride, int64_t begin, int64_t end) {
    int64_t at = begin;
    for (; at + lanes < end; at += 2 * lanes) {
        stencil_block<planes, 2>(s, diagonal, scale, x, y, plane_stride, at);
    }
    for (; at < end; at += lanes) {
        stencil_block<planes, 1>(s, diagonal, scale, x, y, plane_stride, at);
    }
}

/// tanh to about 1e-7 of its value: its series below 1/4, where 1 - 2 / (e^2x + 1) would lose digits.
static inline Floats hyperbolic_tangent(Floats x) {
    const Floats square = x * x;
    Floats series = fused(all(62.0F / 2835.0F), square, all(-17.0F / 315.0F));
    series = fused(series, square, all(2.0F / 15.0F));
    series = fused(series, square, all(-1.0F / 3.0F));
    series = fused(series * square, x, x);
    const Floats size = magnitude(x);
    constexpr float two_over_ln2 = 2.8853900817779268F;
    const Floats power = power_of_two(two_over_ln2 * smaller(size, all(10.0F)));
    const Floats far = 1.0F - 2.0F / (power + 1.0F);
    const Floats signed_far = x < Floats{} ? -far : far;
    const Floats result = size < all(0.25F) ? series : signed_far;
    return x != x ? x : result;
}

} // namespace

void patch_distances(const float* features, int64_t plane_stride, int64_t dimensions, int64_t count,
                     int64_t offset, float* distances) {
    for (int64_t at = 0; at < count; at += 2 * lanes) {
        Floats first{}, second{};
        const float* here = features + at;
        for (int64_t d = 0; d < dimensions; ++d, here += plane_stride) {
            const Floats a = load(here) - load(here + offset);
            const Floats b = load(here + lanes) - load(here + offset + lanes);
            first = fused(a, a, first);
            second = fused(b, b, second);
        }
        store(distances + at, first);
        store(distances + at + lanes, second);
    }
}

void edge_weights(const float* distances, const float* valid, int64_t count, float factor, float exponent,
                  float* weights) {
    constexpr float least = -125.0F; // below, 2^x is 0 for every purpose here
    for (int64_t at = 0; at < count; at += lanes) {
        const Floats x = exponent * load(distances + at);
        const Floats power = factor * power_of_two(x < all(least) ? all(least) : x);
        const Floats value = x != x ? x : where(x >= all(least), power);
        store(weights + at, where(load(valid + at) != Floats{}, value));
    }
}

void stencil(const Stencil* s, const float* diagonal, const float* scale, const float* x, float* y,
             int64_t plane_stride, int64_t planes, int64_t begin, int64_t end) {
    int64_t plane = 0;
    for (; plane + 4 <= planes; plane += 4) {
        stencil_planes<4>(s, diagonal, scale, x + plane * plane_stride, y + plane * plane_stride,
                          plane_stride, begin, end);
    }
    for (; plane < planes; ++plane) {
        stencil_planes<1>(s, diagonal, scale, x + plane * plane_stride, y + plane * plane_stride,
                          plane_stride, begin, end);
    }
}

void tanh_values(float* values, int64_t count) {
    for (int64_t at = 0; at < count; at += lanes) {
        store(values + at, hyperbolic_tangent(load(values + at)));
    }
}

void add_scaled(const float* x, float factor, int64_t count, float* y) {
    for (int64_t at = 0; at < count; at += lanes) {
        store(y + at, fused(all(factor), load(x + at), load(y + at)));
    }
}

} // namespace basin::kernels::BASIN_KERNEL_SET
