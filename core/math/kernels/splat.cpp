// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/kernels/kernels.h"

namespace basin::kernels::BASIN_KERNEL_SET {

namespace {

/// The part of one row that a support covers, and the exponent on it: e(x) = constant + quadratic * (x -
/// centre)^2.
struct RowSpan {
    float constant, quadratic, centre;
    float v;            ///< the row's coordinate
    int32_t begin, end; ///< pixels; empty: end <= begin
};

/// Rows and spans are found one pixel too wide, so that rounding cannot lose a pixel; the exponent decides.
static inline RowSpan row_span(const Splat& splat, int32_t y, float limit, int32_t width) {
    RowSpan span{};
    const float dy = static_cast<float>(y) - splat.centre_y;
    span.v = splat.inverse_height * dy;
    span.constant = -0.5F * span.v * span.v;
    const float slack = span.constant - limit;
    if (!(slack >= 0.0F)) {
        return span;
    }
    span.quadratic = -0.5F * splat.inverse_width * splat.inverse_width;
    span.centre = splat.centre_x + splat.shear * dy;
    const float half = __builtin_sqrtf(slack / -span.quadratic);
    float left = span.centre - half;
    float right = span.centre + half;
    const float last = static_cast<float>(width - 1);
    if (!(right >= 0.0F && left <= last)) {
        return span;
    }
    left = left > 0.0F ? left : 0.0F;
    right = right < last ? right : last;
    span.begin = static_cast<int32_t>(left);
    span.end = static_cast<int32_t>(right) + 1;
    span.end = span.end < width ? span.end + 1 : width;
    return span;
}

/// Weights of `lanes` pixels at t = x - centre; 0 outside the support.
static inline Floats weights(Floats t, Floats quadratic, Floats constant, Floats limit) {
    const Floats exponent = fused(t * t, quadratic, constant);
    return where(exponent >= limit, exponential(exponent));
}

} // namespace

void splat(const Splat* splats, const int32_t* indices, int64_t count, float limit, PlaneView sums,
           int32_t row_begin, int32_t row_end) {
    const Floats step = ramp();
    for (int64_t i = 0; i < count; ++i) {
        const Splat& each = splats[indices[i]];
        const Floats red = all(each.colour[0]);
        const Floats green = all(each.colour[1]);
        const Floats blue = all(each.colour[2]);
        const int32_t first = each.first_row > row_begin ? each.first_row : row_begin;
        const int32_t end = each.last_row + 1 < row_end ? each.last_row + 1 : row_end;
        for (int32_t y = first; y < end; ++y) {
            const RowSpan span = row_span(each, y, limit, sums.width);
            float* row = sums.origin + y * sums.row_pitch;
            const Floats centre = all(span.centre);
            for (int32_t x = span.begin; x < span.end; x += lanes) {
                const Floats t = all(static_cast<float>(x)) + step - centre;
                const Floats w = weights(t, all(span.quadratic), all(span.constant), all(limit));
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
    for (int32_t y = splat.first_row; y <= splat.last_row; ++y) {
        const RowSpan span = row_span(splat, y, limit, error.width);
        const float* row = error.origin + y * error.row_pitch;
        const Floats centre = all(span.centre);
        Floats row_g{}, row_gt{};
        for (int32_t x = span.begin; x < span.end; x += lanes) {
            const Floats t = all(static_cast<float>(x)) + step - centre;
            const Floats w = weights(t, all(span.quadratic), all(span.constant), all(limit));
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
        const Floats v = all(span.v);
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
