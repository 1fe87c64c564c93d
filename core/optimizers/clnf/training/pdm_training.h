// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/openface/pdm_file.h"

#include <array>
#include <vector>

namespace basin::clnf {

/// x, then y, of 68 landmarks in px.
using FlatShape = std::array<std::vector<double>, 2>;

struct PdmTraining {
    double share = 0.985; ///< of the variance that the modes keep
    int most_modes = 34;
    bool flat = false;       ///< no depth: z = 0
    bool expressions = true; ///< add assumed variances of opening mouth, smile, blink and brows
};

/// x' = a x - b y + tx, y' = b x + a y + ty, the least-squares similarity from one shape to another.
struct Similarity {
    double a = 1.0, b = 0.0, tx = 0.0, ty = 0.0;
    std::array<double, 2> apply(double x, double y) const { return {a * x - b * y + tx, b * x + a * y + ty}; }
};
Similarity similarity(const FlatShape& from, const FlatShape& to);

/// The shape seen in a mirror: x negated, sides exchanged.
FlatShape mirrored(const FlatShape& shape);

/// Generalised Procrustes analysis of the shapes and their mirror images (Gower 1975), then principal
/// components. Mean in mm with 63 mm between the eye centres; depth from depth_profile(). What a small turn
/// about x or y would do to the mean is taken out of each shape first, so that modes do not repeat the pose.
/// Pictures of still faces hold no expressions; with `expressions` their covariance is raised by rank one
/// terms of assumed standard deviations (in the code). Needs at least two shapes.
openface::PdmFile train_pdm(const std::vector<FlatShape>& shapes, const PdmTraining& wanted);

} // namespace basin::clnf
