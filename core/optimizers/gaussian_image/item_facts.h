// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/gaussian_image/scene.h"

#include <cstdint>
#include <vector>

namespace basin::gaussian_image {

/// An ellipse for people: pixel centres at + 0.5, sigmas in pixels, angle of the first axis.
struct Described {
    double x = 0.0, y = 0.0;
    double sigma_x = 0.0, sigma_y = 0.0, angle_degrees = 0.0;
    double ax = 0.0, ay = 0.0, bx = 0.0, by = 0.0; ///< columns of M^-1
};

/// All Gaussians of a set in the scene's picture.
std::vector<Described> described_all(const Scene& scene, const ParameterSet& parameters);

/// Norm of one Gaussian's gradient over the trained parameters; NaN while it is not known.
double gradient_norm_of(const Scene& scene, std::size_t gaussian);

/// |m| / |g|: far above 1 the update still follows what the gradient was.
double momentum_ratio(const Scene& scene, std::size_t gaussian);

/// Scales of one Gaussian that sit on a limit after the row's update.
std::int64_t on_limit(const Scene& scene, std::size_t gaussian);

} // namespace basin::gaussian_image
