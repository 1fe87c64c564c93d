// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/kernels/kernels.h"

namespace basin::kernels::BASIN_KERNEL_SET {

namespace {

constexpr float log2_e = 0x1.715476p0F;

/// Rows of one support, a few at a time: which pixels they cover, and the binary logarithm of the weight on
/// them, constant + quadratic * (x - centre)^2. Pixels are found one too many at either end, so that rounding
/// cannot lose one; the logarithm decides.
struct Spans {
    static constexpr int32_t rows = 32;

    float v[rows], constant[rows], centre[rows];
    int32_t begin[rows], end[rows]; ///< empty: end <= begin
};

static inline void find_spans(const Splat& splat, int32_t first_row, int32_t count, float limit,
                              int32_t width, Spans& spans) {
    const Floats last = all(static_cast<float>(width - 1));
    const Floats inverse_quadratic = all(2.0F / (splat.inverse_width * splat.inverse_width));
    for (int32_t r = 0; r < count; r += lanes) {
        const Floats dy = all(static_cast<float>(first_row + r) - splat.centre_y) + ramp();
        const Floats v = splat.inverse_height * dy;
        const Floats exponent = -0.5F * v * v;
        const Floats centre = splat.centre_x + splat.shear * dy;
        const Floats slack = exponent - limit;
        const Floats half = root(larger(slack, Floats{}) * inverse_quadratic);
        const Floats left = centre - half;
        const Floats right = centre + half;
        // A comparison with NaN is false, so that such a row is empty.
        const Ints reached = (slack >= 0.0F) & (right >= 0.0F) & (left <= last);
        const Ints begin = __builtin_convertvector(larger(smaller(left, last), Floats{}), Ints);
        const Ints end = __builtin_convertvector(larger(smaller(right, last), Floats{}), Ints) + 2;
        store(spans.v + r, v);
        store(spans.constant + r, exponent * log2_e);
        store(spans.centre + r, centre);
        store(spans.begin + r, begin);
        store(spans.end + r, reached ? (end < width ? end : Ints{} + width) : Ints{});
    }
}

/// Weights of `lanes` pixels at t = x - centre; 0 outside the support.
static inline Floats weights(Floats t, Floats quadratic, Floats constant, Floats limit) {
    const Floats exponent = fused(t * t, quadratic, constant);
    return where(exponent >= limit, power_of_two(exponent));
}

} // namespace

void splat(const Splat* splats, const int32_t* indices, int64_t count, float limit, PlaneView sums,
           int32_t row_begin, int32_t row_end) {
    const Floats step = ramp();
    const Floats limit2 = all(limit * log2_e);
    Spans spans;
    for (int64_t i = 0; i < count; ++i) {
        const Splat& each = splats[indices[i]];
        const Floats red = all(each.colour[0]);
        const Floats green = all(each.colour[1]);
        const Floats blue = all(each.colour[2]);
        const Floats quadratic = all(-0.5F * log2_e * each.inverse_width * each.inverse_width);
        const int32_t first = each.first_row > row_begin ? each.first_row : row_begin;
        const int32_t end = each.last_row + 1 < row_end ? each.last_row + 1 : row_end;
        for (int32_t y = first; y < end; ++y) {
            const int32_t r = (y - first) % Spans::rows;
            if (r == 0) {
                find_spans(each, y, end - y < Spans::rows ? end - y : Spans::rows, limit, sums.width, spans);
            }
            float* row = sums.origin + y * sums.row_pitch;
            const Floats constant = all(spans.constant[r]);
            Floats t = step + (static_cast<float>(spans.begin[r]) - spans.centre[r]);
            for (int32_t x = spans.begin[r]; x < spans.end[r]; x += lanes, t += static_cast<float>(lanes)) {
                const Floats w = weights(t, quadratic, constant, limit2);
                float* at = row + x;
                store(at, fused(w, red, load(at)));
                at += sums.plane_pitch;
                store(at, fused(w, green, load(at)));
                at += sums.plane_pitch;
                store(at, fused(w, blue, load(at)));
                at += sums.plane_pitch;
                store(at, load(at) + w);
            }
        }
    }
}

namespace {

template<bool with_offset>
static inline SplatMoments moments_of(const Splat& splat, float limit, PlaneView error) {
    const Floats step = ramp();
    const Floats red = all(splat.colour[0]);
    const Floats green = all(splat.colour[1]);
    const Floats blue = all(splat.colour[2]);
    // Sums of g t, g t^2, g v, g v t, g v^2 with t = x - centre of the row: u = inverse_width * t.
    Floats gt{}, gtt{}, gv{}, gvt{}, gvv{}, of_red{}, of_green{}, of_blue{};
    const Floats quadratic = all(-0.5F * log2_e * splat.inverse_width * splat.inverse_width);
    const Floats limit2 = all(limit * log2_e);
    Spans spans;
    for (int32_t y = splat.first_row; y <= splat.last_row; ++y) {
        const int32_t r = (y - splat.first_row) % Spans::rows;
        if (r == 0) {
            const int32_t left = splat.last_row + 1 - y;
            find_spans(splat, y, left < Spans::rows ? left : Spans::rows, limit, error.width, spans);
        }
        const float* row = error.origin + y * error.row_pitch;
        const Floats constant = all(spans.constant[r]);
        Floats row_g{}, row_gt{};
        Floats t = step + (static_cast<float>(spans.begin[r]) - spans.centre[r]);
        for (int32_t x = spans.begin[r]; x < spans.end[r]; x += lanes, t += static_cast<float>(lanes)) {
            const Floats w = weights(t, quadratic, constant, limit2);
            const float* at = row + x;
            const Floats error_red = load(at);
            const Floats error_green = load(at + error.plane_pitch);
            const Floats error_blue = load(at + 2 * error.plane_pitch);
            Floats along = fused(blue, error_blue, fused(green, error_green, red * error_red));
            if (with_offset) {
                along -= load(at + 3 * error.plane_pitch);
            }
            const Floats g = along * w;
            const Floats g_t = g * t;
            row_g += g;
            row_gt += g_t;
            gtt = fused(g_t, t, gtt);
            of_red = fused(w, error_red, of_red);
            of_green = fused(w, error_green, of_green);
            of_blue = fused(w, error_blue, of_blue);
        }
        const Floats v = all(spans.v[r]);
        const Floats row_gv = row_g * v;
        gt += row_gt;
        gv += row_gv;
        gvt = fused(row_gt, v, gvt);
        gvv = fused(row_gv, v, gvv);
    }
    const float width = splat.inverse_width;
    return {sum(gt) * width,  sum(gv),  sum(gtt) * width * width,
            sum(gvt) * width, sum(gvv), {sum(of_red), sum(of_green), sum(of_blue)}};
}

} // namespace

void splat_moments(const Splat* splats, const int32_t* indices, int64_t count, float limit, PlaneView error,
                   bool with_offset, SplatMoments* moments) {
    for (int64_t i = 0; i < count; ++i) {
        const int32_t index = indices[i];
        moments[index] = with_offset ? moments_of<true>(splats[index], limit, error)
                                     : moments_of<false>(splats[index], limit, error);
    }
}

} // namespace basin::kernels::BASIN_KERNEL_SET
