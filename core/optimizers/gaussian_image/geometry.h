// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/kernels/kernel_table.h"
#include "core/optimizers/gaussian_image/settings.h"

#include <array>
#include <cstddef>
#include <vector>

namespace basin::gaussian_image {

/// One number per parameter: the parameters themselves, their gradient, or a moment.
struct ParameterSet {
    std::array<std::vector<float>, block_count> blocks;

    std::vector<float>& operator[](Block block) { return blocks[static_cast<std::size_t>(block)]; }
    const std::vector<float>& operator[](Block block) const {
        return blocks[static_cast<std::size_t>(block)];
    }
    std::size_t gaussians() const { return blocks[0].size() / 2; }
};

/// Numbers that one Gaussian has in a block: position 2, shape 2 or 3, rotation 1 or 0, colour 3.
std::size_t width_of(Block block, Parametrisation parametrisation);

/// All blocks at the size of n Gaussians, filled with 0.
ParameterSet make_parameters(std::size_t n, Parametrisation parametrisation);

/// A Gaussian in pixels: w = exp(-|M d|^2 / 2), d = pixel index - centre. The ellipse of one sigma is where
/// |M d| = 1.
struct Ellipse {
    float x = 0.0F, y = 0.0F; ///< centre; the middle of pixel (i, j) is (i, j)
    float m00 = 0.0F, m01 = 0.0F, m10 = 0.0F, m11 = 0.0F;
};

/// The same Gaussian in the kernels' form, without rows yet. Fields that are not finite pass through.
kernels::Splat splat_of(const Ellipse& ellipse, const float* colour);

/// Sets the rows that the support |M d| <= cutoff touches in a picture of this height.
void set_rows(kernels::Splat& splat, float cutoff, int height);

/// From parameters to ellipses in pixels, and from the kernels' moments back to gradients of parameters.
///
/// scale-rotation: M = diag(1/sx, 1/sy) R(theta)^T U with U = diag(1/unit_x, 1/unit_y), a unit being the
///   picture's width and height (`units` = normalised) or a pixel. Seed 002's program has u = R^T d,
///   d2 = (u/sx)^2 + (v/sy)^2.
/// cholesky: Sigma = L L^T, L = [[l1, 0], [l2, l3]], M = L^-1 U (GaussianImage, Zhang et al. 2024).
/// position: in units, or tanh: x = (1 + tanh p) / 2 of the picture (GaussianImage).
///
/// With g = w dL/dw summed over the pixels: dL/dcentre = M^T sum g u; dL/dsx = sum g u^2 / sx;
/// dL/dtheta = sum g u v (sx/sy - sy/sx); dL/dl1 = (sum g u^2 - (l2/l3) sum g u v) / l1;
/// dL/dl2 = sum g u v / l3; dL/dl3 = sum g v^2 / l3. What happens where a support ends is not differentiated.
class Geometry {
  public:
    Geometry(const Settings& settings, int width, int height);

    Ellipse ellipse(const ParameterSet& parameters, std::size_t gaussian) const;

    void add_gradient(const ParameterSet& parameters, std::size_t gaussian, const Ellipse& ellipse,
                      const kernels::SplatMoments& moments, ParameterSet& gradient) const;

  private:
    Parametrisation parametrisation_;
    PositionMap position_map_;
    float unit_x_px_, unit_y_px_;
    float width_px_, height_px_;
    float pixel_centre_px_;
};

/// False when a field is NaN or infinite: such a Gaussian cannot be placed and makes the whole render NaN.
bool is_finite(const kernels::Splat& splat);

} // namespace basin::gaussian_image
