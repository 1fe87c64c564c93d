// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Included by code that is compiled once for each instruction set. Nothing here or below may bring in a
// header with inline functions (STL, <cmath>, Eigen, OpenCV): the linker keeps one copy of an inline
// function, and if it keeps the one compiled for a newer processor, an older processor dies of an illegal
// instruction.
#include "core/math/kernels/mixture_kernels.h"

#include <stdint.h>

namespace basin::kernels {

/// Planes of single-precision pixels. Pixel (x, y) of plane p is origin[y * row_pitch + p * plane_pitch + x].
/// Every row has room for at least `margin` floats before its first and behind its last pixel, so that whole
/// vectors may be read and written there.
struct PlaneView {
    float* origin;
    int64_t row_pitch, plane_pitch;
    int32_t width, height;
};
constexpr int32_t margin = 16;

/// An elliptic Gaussian w(x, y) = exp(-(u^2 + v^2) / 2) in pixels, brought to the form
///   v = inverse_height * (y - centre_y),   u = inverse_width * (x - centre_x - shear * (y - centre_y)),
/// in which v is constant on a row and u is linear on it: a row of the support is one span, and the exponent
/// costs two operations a pixel. Every invertible whitening matrix is a rotation away from this form.
struct Splat {
    float centre_x, centre_y, shear, inverse_width, inverse_height;
    float colour[3];
    int32_t first_row,
        last_row; ///< rows that the support touches, clipped to the picture; empty: last < first
};

/// Sums over the pixels of a support, g = w * dL/dw: sum of g u, g v, g u u, g u v, g v v, and dL/dcolour.
struct SplatMoments {
    float u, v, uu, uv, vv;
    float colour[3];
};

/// Sums over some rows of a picture of three planes.
struct PixelSums {
    double absolute, squared; ///< of render - target
    double hole_squared;      ///< the part of `squared` in pixels that no Gaussian covers
    int64_t holes;            ///< such pixels
};

/// A separable window: taps x taps weights weight[i] * weight[j] that sum to 1.
struct Window {
    int32_t taps;
    float weight[11];
};

/// Where the windows of an SSIM map lie: window (i, j) covers the pixels from (i + offset, j + offset).
/// With offset < 0 windows hang over the edge, where pixels count as 0.
struct WindowGrid {
    Window window;
    int32_t offset, width, height;
};

/// Constants of one step of Adam (Kingma and Ba 2015).
struct AdamStep {
    float gradient_scale; ///< from clipping, 1 = none
    float beta1, beta2, epsilon;
    float step_size;         ///< learning rate / (1 - beta1^t)
    float second_correction; ///< 1 / sqrt(1 - beta2^t)
};

/// Constants of one step of gradient descent with momentum: m := momentum m + g, theta -= learning_rate m.
struct MomentumStep {
    float gradient_scale, momentum, learning_rate;
};

/// Constants of one step of Adan (Xie et al. 2022) without weight decay; beta1..3 weigh the old value.
struct AdanStep {
    float gradient_scale, beta1, beta2, beta3, epsilon;
    float step_size,
        difference_step_size; ///< learning rate / (1 - beta1^t), beta2 * learning rate / (1 - beta2^t)
    float second_correction;  ///< 1 / sqrt(1 - beta3^t)
    int32_t first;            ///< 1: there is no previous gradient yet
};

/// Weighted neighbours on a padded grid whose nodes lie one behind the other: neighbour k of node i is node
/// i + offsets[k] with weight weights[k * plane_stride + i], 0 where the grid has none.
struct Stencil {
    const float* weights;
    int64_t plane_stride;
    const int64_t* offsets;
    int64_t count;
};

/// The kernels of one instruction set. Row ranges are [begin, end). All are pure functions of their
/// arguments.
struct KernelTable {
    const char* name; ///< "x86-64-v3"
    int32_t lanes;    ///< single-precision numbers in a vector

    /// Adds the listed splats to rows of `sums`: planes 0..2 += w colour, plane 3 += w, wherever the exponent
    /// is at least `limit` (-cutoff^2 / 2). The order of `indices` is the order of addition.
    void (*splat)(const Splat* splats, const int32_t* indices, int64_t count, float limit, PlaneView sums,
                  int32_t row_begin, int32_t row_end);
    /// Moments of the listed splats under `error`: planes 0..2 dL/dcolour of a unit weight, and plane 3 the
    /// part of dL/dw that does not depend on the splat, subtracted (read only when with_offset).
    /// moments[indices[i]] is written.
    void (*splat_moments)(const Splat* splats, const int32_t* indices, int64_t count, float limit,
                          PlaneView error, bool with_offset, SplatMoments* moments);
    /// render = colour sum / (weight sum + floor), 0 where the weight sum <= hole_weight (normalised), or the
    /// colour sum itself.
    void (*resolve)(PlaneView sums, bool normalised, float floor, float hole_weight, PlaneView render,
                    int32_t row_begin, int32_t row_end);
    /// Adds rows to *total.
    void (*measure)(PlaneView render, PlaneView target, PlaneView sums, float hole_weight, int32_t row_begin,
                    int32_t row_end, PixelSums* total);
    /// dL/drender = of_sign * sign(r) + of_residual * r (+ what `render_gradient` holds), r = render -
    /// target, turned into the planes that splat_moments reads. render_gradient.origin may be null.
    void (*error)(PlaneView render, PlaneView target, PlaneView render_gradient, float of_sign,
                  float of_residual, PlaneView sums, bool normalised, float floor, float hole_weight,
                  PlaneView error, int32_t row_begin, int32_t row_end);

    /// Window means of `target` (plane 0) and its variance + C2 (plane 1) into `statistics`, for `plane`.
    void (*ssim_target)(PlaneView target, int32_t plane, const WindowGrid* grid, PlaneView statistics,
                        float* scratch, int32_t row_begin, int32_t row_end);
    /// Sum of SSIM over rows of windows; where partials.origin is not null also its derivatives by the window
    /// means of x, x^2 and xy (planes 0..2).
    double (*ssim)(PlaneView render, PlaneView target, int32_t plane, const WindowGrid* grid,
                   PlaneView statistics, PlaneView partials, float* scratch, int32_t row_begin,
                   int32_t row_end);
    /// gradient (plane `plane`) = scale * d(sum of SSIM)/drender for rows of pixels.
    void (*ssim_gradient)(PlaneView partials, PlaneView render, PlaneView target, int32_t plane,
                          const WindowGrid* grid, float scale, PlaneView gradient, float* scratch,
                          int32_t row_begin, int32_t row_end);
    /// Floats of scratch memory that the SSIM kernels need for a picture of this row pitch of one plane.
    int64_t (*ssim_scratch)(int64_t plane_pitch);

    void (*adam)(const AdamStep* step, int64_t count, float* values, const float* gradient,
                 float* first_moment, float* second_moment);
    void (*momentum)(const MomentumStep* step, int64_t count, float* values, const float* gradient,
                     float* first_moment);
    void (*adan)(const AdanStep* step, int64_t count, float* values, const float* gradient,
                 float* previous_gradient, float* first_moment, float* difference, float* second_moment);
    double (*dot)(const float* a, const float* b, int64_t count); ///< summed in double precision

    /// Every patch of an area as a column: out[v * patch_width + u][y * columns + x] = area[y + v][x + u] for
    /// rows x columns patches. Reads `margin` floats behind each row and writes them behind each row of
    /// `out`.
    void (*unfold)(const float* area, int64_t area_pitch, int32_t patch_height, int32_t patch_width,
                   int32_t rows, int32_t columns, float* out, int64_t out_pitch);
    /// Takes the mean off each column of rows x columns values; inverse_norm = 1 / Euclidean norm of what is
    /// left (1 where that is 0). Columns count up to a multiple of `margin`, here and below.
    void (*normalise)(float* values, int64_t pitch, int32_t rows, int64_t columns, float* inverse_norm);
    /// out[o][c] = sum over k of weights[o][k] in[k][c].
    void (*affine)(const float* weights, int64_t weight_pitch, int32_t outputs, int32_t inputs,
                   const float* in, int64_t in_pitch, int64_t columns, float* out, int64_t out_pitch);
    /// sum[c] += factor / (1 + exp(-(gain * values[c] * scale[c] + bias))).
    void (*add_logistic)(const float* values, const float* scale, float gain, float bias, float factor,
                         int64_t columns, float* sum);
    /// sums = { sum w, sum w x, sum w y } with w = kernel_y[y] kernel_x[x] map[y][x] over rows x pitch cells;
    /// pitch is a multiple of `margin`.
    void (*mean_shift)(const float* map, int64_t pitch, int32_t rows, const float* kernel_x,
                       const float* kernel_y, float* sums);

    const MixtureKernels<float>* mixture_f32;
    const MixtureKernels<double>* mixture_f64;

    // Graphs of patches. Ranges are rounded up to two whole vectors, so planes have room for 2 * `margin`
    // floats and the farthest offset on either side, with weights of 0 there.

    /// distances[i] = sum over planes d of (features_d[i] - features_d[i + offset])^2.
    void (*patch_distances)(const float* features, int64_t plane_stride, int64_t dimensions, int64_t count,
                            int64_t offset, float* distances);
    /// weights[i] = factor * 2^(exponent * distances[i]) where valid[i] != 0 and the power is above 2^-125,
    /// else 0; NaN stays.
    void (*edge_weights)(const float* distances, const float* valid, int64_t count, float factor,
                         float exponent, float* weights);
    /// y[i] = diagonal[i] * x[i] + scale[i] * sum over neighbours k of weight_k[i] * x[i + offset_k], for
    /// each plane and i in [begin, end). x and y differ.
    void (*stencil)(const Stencil* stencil, const float* diagonal, const float* scale, const float* x,
                    float* y, int64_t plane_stride, int64_t planes, int64_t begin, int64_t end);
    void (*tanh_values)(float* values, int64_t count);
    void (*add_scaled)(const float* x, float factor, int64_t count, float* y); ///< y += factor * x
};

} // namespace basin::kernels
