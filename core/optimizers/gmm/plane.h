// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/gmm/engine.h"

#include <array>
#include <string>
#include <vector>

namespace basin::gmm {

/// A picture of 256 × 256 pixels of the plane of the two largest principal components of the samples (the
/// only two dimensions, where there are no more; with one dimension the other axis is empty), or of two
/// dimensions as they are.
struct Plane {
    static constexpr int side = 256;
    std::vector<double> centre, across, down;     ///< d; axes of length 1
    double low_x = 0.0, low_y = 0.0, scale = 1.0; ///< pixel = (coordinate - low) * scale
    std::vector<float> density;                   ///< side × side: log10(1 + samples in the pixel)
    std::vector<std::array<float, 2>> points;     ///< some samples, in pixels
    std::vector<std::int64_t> rows;               ///< which ones
    std::string x_label, y_label;

    bool empty() const { return density.empty(); }
    std::array<double, 2> at(const double* x) const; ///< pixel of a point
};

/// Two dimensions of the samples; below 0: the plane of the principal components.
using PlaneAxes = std::array<std::int64_t, 2>;

Plane make_plane(const Engine& engine, PlaneAxes axes);

} // namespace basin::gmm
