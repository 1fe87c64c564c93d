// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/kernels/kernels.h"
#include "core/math/kernels/mixture_tables.h"

namespace basin::kernels::BASIN_KERNEL_SET {

extern const KernelTable table;
const KernelTable table = {
    .name = BASIN_KERNEL_NAME,
    .lanes = lanes,
    .splat = splat,
    .splat_moments = splat_moments,
    .resolve = resolve,
    .measure = measure,
    .error = error,
    .ssim_target = ssim_target,
    .ssim = ssim,
    .ssim_gradient = ssim_gradient,
    .ssim_scratch = ssim_scratch,
    .adam = adam,
    .momentum = momentum,
    .adan = adan,
    .dot = dot,
    .unfold = unfold,
    .normalise = normalise,
    .affine = affine,
    .add_logistic = add_logistic,
    .mean_shift = mean_shift,
    .mixture_f32 = &mixture_f32,
    .mixture_f64 = &mixture_f64,
    .patch_distances = patch_distances,
    .edge_weights = edge_weights,
    .stencil = stencil,
    .tanh_values = tanh_values,
    .add_scaled = add_scaled,
};

} // namespace basin::kernels::BASIN_KERNEL_SET
