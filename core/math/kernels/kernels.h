// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/kernels/simd.h"

// What kernel_table.h describes, for one instruction set.
namespace basin::kernels::BASIN_KERNEL_SET {

void splat(const Splat* splats, const int32_t* indices, int64_t count, float limit, PlaneView sums,
           int32_t row_begin, int32_t row_end);
void splat_moments(const Splat* splats, const int32_t* indices, int64_t count, float limit, PlaneView error,
                   bool with_offset, SplatMoments* moments);
void resolve(PlaneView sums, bool normalised, float floor, float hole_weight, PlaneView render,
             int32_t row_begin, int32_t row_end);
void measure(PlaneView render, PlaneView target, PlaneView sums, float hole_weight, int32_t row_begin,
             int32_t row_end, PixelSums* total);
void error(PlaneView render, PlaneView target, PlaneView render_gradient, float of_sign, float of_residual,
           PlaneView sums, bool normalised, float floor, float hole_weight, PlaneView error,
           int32_t row_begin, int32_t row_end);
void ssim_target(PlaneView target, int32_t plane, const WindowGrid* grid, PlaneView statistics,
                 float* scratch, int32_t row_begin, int32_t row_end);
double ssim(PlaneView render, PlaneView target, int32_t plane, const WindowGrid* grid, PlaneView statistics,
            PlaneView partials, float* scratch, int32_t row_begin, int32_t row_end);
void ssim_gradient(PlaneView partials, PlaneView render, PlaneView target, int32_t plane,
                   const WindowGrid* grid, float scale, PlaneView gradient, float* scratch, int32_t row_begin,
                   int32_t row_end);
int64_t ssim_scratch(int64_t plane_pitch);
void adam(const AdamStep* step, int64_t count, float* values, const float* gradient, float* first_moment,
          float* second_moment);
void momentum(const MomentumStep* step, int64_t count, float* values, const float* gradient,
              float* first_moment);
void adan(const AdanStep* step, int64_t count, float* values, const float* gradient, float* previous_gradient,
          float* first_moment, float* difference, float* second_moment);
double dot(const float* a, const float* b, int64_t count);
void patch_distances(const float* features, int64_t plane_stride, int64_t dimensions, int64_t count,
                     int64_t offset, float* distances);
void edge_weights(const float* distances, const float* valid, int64_t count, float factor, float exponent,
                  float* weights);
void stencil(const Stencil* stencil, const float* diagonal, const float* scale, const float* x, float* y,
             int64_t plane_stride, int64_t planes, int64_t begin, int64_t end);
void tanh_values(float* values, int64_t count);
void add_scaled(const float* x, float factor, int64_t count, float* y);
void unfold(const float* area, int64_t area_pitch, int32_t patch_height, int32_t patch_width, int32_t rows,
            int32_t columns, float* out, int64_t out_pitch);
void normalise(float* values, int64_t pitch, int32_t rows, int64_t columns, float* inverse_norm);
void affine(const float* weights, int64_t weight_pitch, int32_t outputs, int32_t inputs, const float* in,
            int64_t in_pitch, int64_t columns, float* out, int64_t out_pitch);
void add_logistic(const float* values, const float* scale, float gain, float bias, float factor,
                  int64_t columns, float* sum);
void mean_shift(const float* map, int64_t pitch, int32_t rows, const float* kernel_x, const float* kernel_y,
                float* sums);

} // namespace basin::kernels::BASIN_KERNEL_SET
