// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/clnf/pdm.h"

#include <vector>

namespace basin::clnf {

/// What the shape model alone makes of landmarks (2 n px, all x, then all y).
struct LandmarkFit {
    Parameters parameters;
    int steps = 0;
    double error_px = 0.0; ///< L2 over the landmarks' coordinates, as the stop rule saw it last
};

/// OpenFace's fit of the shape model to landmarks, which begins and ends its parts.
///
/// From the mean shape laid over the landmarks without rotation, Gauss-Newton steps of 0.75
///   (J^T J + diag(0, 1 / E)) step = J^T (landmarks - shape) - diag(0, 1 / E) p,
/// without a limit on p. It ends after 1000 steps or when "0.999 × the last error < the new one" was true
/// three times in all; that error is taken, as there, with the new pose but the shape coefficients of before
/// the step. A landmark whose x is 0 is missing.
LandmarkFit fit_landmarks(const Pdm& pdm, const std::vector<float>& landmarks);

} // namespace basin::clnf
