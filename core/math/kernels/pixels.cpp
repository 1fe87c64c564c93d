// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/kernels/kernels.h"

namespace basin::kernels::BASIN_KERNEL_SET {

namespace {

/// True in the lanes that are pixels of the row, when the vector starts at x.
static inline Ints inside(int32_t x, int32_t width) {
    return all(static_cast<float>(x)) + ramp() < all(static_cast<float>(width));
}

static inline double sum_in_double(Floats a) {
    double total = 0.0;
    for (int32_t i = 0; i < lanes; ++i) {
        total += static_cast<double>(a[i]);
    }
    return total;
}

/// -1, 0, 1, and NaN for NaN.
static inline Floats sign(Floats a) {
    return a > 0.0F ? all(1.0F) : (a < 0.0F ? all(-1.0F) : a);
}

} // namespace

void resolve(PlaneView sums, bool normalised, float floor, float hole_weight, PlaneView render,
             int32_t row_begin, int32_t row_end) {
    for (int32_t y = row_begin; y < row_end; ++y) {
        const float* from = sums.origin + y * sums.row_pitch;
        float* to = render.origin + y * render.row_pitch;
        for (int32_t x = 0; x < sums.width; x += lanes) {
            const Floats weight = load(from + 3 * sums.plane_pitch + x);
            Ints keep = inside(x, sums.width);
            Floats factor = all(1.0F);
            if (normalised) {
                keep &= ~(weight <= all(hole_weight));
                factor = 1.0F / (weight + floor);
            }
            for (int32_t plane = 0; plane < 3; ++plane) {
                const Floats colour = load(from + plane * sums.plane_pitch + x);
                store(to + plane * render.plane_pitch + x, where(keep, colour * factor));
            }
        }
    }
}

void measure(PlaneView render, PlaneView target, PlaneView sums, float hole_weight, int32_t row_begin,
             int32_t row_end, PixelSums* total) {
    for (int32_t y = row_begin; y < row_end; ++y) {
        Floats absolute{}, squared{}, hole_squared{};
        Ints holes{};
        for (int32_t x = 0; x < render.width; x += lanes) {
            const Ints pixel = inside(x, render.width);
            const Floats weight = load(sums.origin + y * sums.row_pitch + 3 * sums.plane_pitch + x);
            const Ints hole = (weight <= all(hole_weight)) & pixel;
            holes -= hole;
            for (int32_t plane = 0; plane < 3; ++plane) {
                const Floats difference =
                    load(render.origin + y * render.row_pitch + plane * render.plane_pitch + x) -
                    load(target.origin + y * target.row_pitch + plane * target.plane_pitch + x);
                const Floats residual = where(pixel, difference);
                absolute += magnitude(residual);
                squared = fused(residual, residual, squared);
                hole_squared += where(hole, residual * residual);
            }
        }
        total->absolute += sum_in_double(absolute);
        total->squared += sum_in_double(squared);
        total->hole_squared += sum_in_double(hole_squared);
        for (int32_t i = 0; i < lanes; ++i) {
            total->holes += holes[i];
        }
    }
}

void error(PlaneView render, PlaneView target, PlaneView render_gradient, float of_sign, float of_residual,
           PlaneView sums, bool normalised, float floor, float hole_weight, PlaneView error,
           int32_t row_begin, int32_t row_end) {
    for (int32_t y = row_begin; y < row_end; ++y) {
        float* to = error.origin + y * error.row_pitch;
        for (int32_t x = 0; x < render.width; x += lanes) {
            Ints keep = inside(x, render.width);
            Floats factor = all(1.0F);
            if (normalised) {
                const Floats weight = load(sums.origin + y * sums.row_pitch + 3 * sums.plane_pitch + x);
                keep &= ~(weight <= all(hole_weight));
                factor = 1.0F / (weight + floor);
            }
            Floats offset{};
            for (int32_t plane = 0; plane < 3; ++plane) {
                const Floats colour =
                    load(render.origin + y * render.row_pitch + plane * render.plane_pitch + x);
                const Floats residual =
                    colour - load(target.origin + y * target.row_pitch + plane * target.plane_pitch + x);
                Floats gradient = fused(all(of_residual), residual, of_sign * sign(residual));
                if (render_gradient.origin != nullptr) {
                    gradient += load(render_gradient.origin + y * render_gradient.row_pitch +
                                     plane * render_gradient.plane_pitch + x);
                }
                gradient = where(keep, gradient * factor);
                offset = fused(gradient, colour, offset);
                store(to + plane * error.plane_pitch + x, gradient);
            }
            store(to + 3 * error.plane_pitch + x, where(keep, offset));
        }
    }
}

} // namespace basin::kernels::BASIN_KERNEL_SET
