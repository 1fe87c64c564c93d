// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/clnf/pdm.h"
#include "core/optimizers/clnf/responses.h"

#include <vector>

namespace basin::clnf {

/// Mistakes that were really made in ports of the method, to be planted on purpose; all off by default.
struct Faults {
    bool kernel_coefficient = false;  ///< the similarity's coefficient where -1 / (2 sigma²) belongs
    bool offset_frame = false;        ///< offsets from the base shape in image px, not in reference cells
    bool transposed = false;          ///< both 2 × 2 matrices transposed
    bool interleaved_weights = false; ///< weights ordered x0, y0, x1 ... against a stacked Jacobian
    bool no_reference_warp = false;   ///< patches cut at the scale of the image
    bool border_penalty = false;      ///< -1e10 on the rim of every response map
    bool numeric_rotation = false;    ///< Jacobian by Euler angles, update by small rotations
    friend bool operator==(const Faults&, const Faults&) = default;
};

/// What the mean-shift of an iteration found. Arrays of 2 n: all x, then all y.
struct Shifts {
    std::vector<float> centre; ///< kernel centres in cells, before clamping
    std::vector<float> cells;  ///< mean-shift in cells of the reference frame; 0 where there is no map
    std::vector<float> image;  ///< the same in image px
};

/// Gaussian kernels for centres on a grid of a tenth of a cell, a row of `pitch` numbers each.
struct KernelRows {
    int side = 0;
    double coefficient = 0.0; ///< of the squared distance
    std::int64_t pitch = 0;
    std::vector<float> rows;
};

struct ShiftOptions {
    double sigma = 1.5; ///< of the kernel, cells
    bool table = true;  ///< centres rounded to a tenth of a cell, as OpenFace; else exact
    Faults faults;
};

/// Kernel centres of `shape` in every map: A (x - base) + (side - 1) / 2.
void kernel_centres(const WindowMaps& maps, const std::vector<float>& shape, const Faults& faults,
                    std::vector<float>& out);

/// One step of mean-shift towards the kernel-weighted mean of each response map (Saragih, Lucey and Cohn
/// 2011). Centres are clamped to [0, side - 0.1]. Where all weights are 0 the shift is 0. `rows` is a cache.
void mean_shifts(const WindowMaps& maps, const std::vector<float>& shape, const ShiftOptions& options,
                 KernelRows& rows, Shifts& out);

/// l_i = sum r exp(-d² / (2 sigma²)) around unclamped centres; -1e8 where there is no map.
void likelihoods(const WindowMaps& maps, const std::vector<float>& shape, double sigma,
                 std::vector<float>& out);
/// Mean over landmarks with a map of log(l + 1e-8).
double model_likelihood(const WindowMaps& maps, const std::vector<float>& landmark_likelihoods);

struct SolveOptions {
    bool rigid = true;
    double reg_factor = 25.0;
    double lambda_inv_low = 0.0, lambda_inv_high = 0.0; ///< clamp of 1 / eigenvalue; high 0: none
    std::vector<bool> frozen;                           ///< 6 + m, on top of those without influence
    Faults faults;
};

/// The prior's weight on one mode, reg / eigenvalue, with the clamp.
double prior_of(double eigenvalue, const SolveOptions& options);

/// A solved step and what went into it.
struct Solution {
    std::vector<double> step;       ///< 6, or 6 + m numbers
    std::vector<double> data_pull;  ///< J^T W ms
    std::vector<double> prior_pull; ///< L p, 0 for the pose
    std::vector<double> prior;      ///< diagonal of L
    double condition = 0.0; ///< of J^T W J + L, a lower bound: (largest / least)² of Cholesky's diagonal
    std::vector<float> jacobian; ///< 2 n rows of `pitch`
    std::size_t pitch = 0;
    std::vector<float> transposed, normal; ///< scratch: (J^T W) and J^T W [J, ms]
};

/// (J^T W J + L) step = J^T W ms - L p, L = diag(0, reg / E), by Cholesky; rigid steps have no L. `weights`:
/// n, one for both coordinates; rows of landmarks without a map are 0.
void solve_step(const Pdm& pdm, const Parameters& parameters, const WindowMaps& maps,
                const std::vector<float>& shift_px, const std::vector<float>& weights,
                const SolveOptions& options, Solution& out);

/// Moves parameters towards landmarks (2 n px) by damped Gauss-Newton steps under the prior 1 / eigenvalue.
void fit_shape(const Pdm& pdm, const std::vector<float>& target, const std::vector<float>& weights,
               double clamp_sigmas, int steps, Parameters& parameters);

} // namespace basin::clnf
