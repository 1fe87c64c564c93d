// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/kernels/mixture_kernels.h"

// The mixture kernels of one instruction set.
namespace basin::kernels::BASIN_KERNEL_SET {

int64_t natural_steps_f32(const NaturalRule* rule, NaturalWork<float>* work, int64_t steps,
                          NaturalStep* told);
int64_t natural_steps_f64(const NaturalRule* rule, NaturalWork<double>* work, int64_t steps,
                          NaturalStep* told);
void assign_f32(const SampleView<float>* samples, const ScoreView<float>* scores,
                const ScoreView<float>* rough, int64_t first, int64_t count, float* scratch, int32_t* labels,
                double* sums);
void assign_f64(const SampleView<double>* samples, const ScoreView<double>* scores,
                const ScoreView<float>* rough, int64_t first, int64_t count, double* scratch, int32_t* labels,
                double* sums);
void distances_f32(const SampleView<float>* samples, const float* point, int64_t first, int64_t count,
                   float* distances);
void distances_f64(const SampleView<double>* samples, const double* point, int64_t first, int64_t count,
                   double* distances);
extern const MixtureKernels<float> mixture_f32;
extern const MixtureKernels<double> mixture_f64;

} // namespace basin::kernels::BASIN_KERNEL_SET
