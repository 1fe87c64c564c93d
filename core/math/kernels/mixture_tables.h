// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/kernels/mixture_kernels.h"

// The mixture kernels of one instruction set.
namespace basin::kernels::BASIN_KERNEL_SET {

int64_t natural_steps_f32(const NaturalRule* rule, NaturalWork<float>* work, int64_t steps,
                          NaturalStep* told);
int64_t natural_steps_f64(const NaturalRule* rule, NaturalWork<double>* work, int64_t steps,
                          NaturalStep* told);
extern const MixtureKernels<float> mixture_f32;
extern const MixtureKernels<double> mixture_f64;

} // namespace basin::kernels::BASIN_KERNEL_SET
