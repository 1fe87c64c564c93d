// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gaussian_image/geometry.h"

#include <algorithm>
#include <cmath>

namespace basin::gaussian_image {

std::size_t width_of(Block block, Parametrisation parametrisation) {
    const bool cholesky = parametrisation == Parametrisation::cholesky;
    switch (block) {
    case Block::position:
        return 2;
    case Block::shape:
        return cholesky ? 3 : 2;
    case Block::rotation:
        return cholesky ? 0 : 1;
    case Block::colour:
        break;
    }
    return 3;
}

ParameterSet make_parameters(std::size_t n, Parametrisation parametrisation) {
    ParameterSet set;
    for (std::size_t block = 0; block < block_count; ++block) {
        set.blocks[block].assign(n * width_of(static_cast<Block>(block), parametrisation), 0.0F);
    }
    return set;
}

bool is_finite(const kernels::Splat& splat) {
    return std::isfinite(splat.centre_x) && std::isfinite(splat.centre_y) && std::isfinite(splat.shear) &&
           std::isfinite(splat.inverse_width) && std::isfinite(splat.inverse_height);
}

kernels::Splat splat_of(const Ellipse& e, const float* colour) {
    kernels::Splat splat{};
    // In double precision, where squares of very large and very small scales still fit.
    const double m00 = e.m00, m01 = e.m01, m10 = e.m10, m11 = e.m11;
    const double width = std::sqrt(m00 * m00 + m10 * m10);
    splat.centre_x = e.x;
    splat.centre_y = e.y;
    splat.shear = static_cast<float>(-(m00 * m01 + m10 * m11) / (width * width));
    splat.inverse_width = static_cast<float>(width);
    splat.inverse_height = static_cast<float>((m00 * m11 - m01 * m10) / width);
    std::copy_n(colour, 3, splat.colour);
    return splat;
}

void set_rows(kernels::Splat& splat, float cutoff, int height) {
    // One row too many at either end does no harm.
    splat.first_row = 0;
    splat.last_row = -1;
    const float last = static_cast<float>(height - 1);
    const float half_px = cutoff / std::abs(splat.inverse_height);
    const float top = splat.centre_y - half_px;
    const float bottom = splat.centre_y + half_px;
    if (bottom >= 0.0F && top <= last) {
        splat.first_row = static_cast<std::int32_t>(std::max(top, 0.0F));
        splat.last_row = static_cast<std::int32_t>(std::min(bottom + 1.0F, last));
    }
}

Geometry::Geometry(const Settings& settings, int width, int height)
    : parametrisation_(settings.parametrisation),
      position_map_(settings.position_map),
      unit_x_px_(settings.units == Units::normalised ? static_cast<float>(width) : 1.0F),
      unit_y_px_(settings.units == Units::normalised ? static_cast<float>(height) : 1.0F),
      width_px_(static_cast<float>(width)),
      height_px_(static_cast<float>(height)),
      pixel_centre_px_(static_cast<float>(settings.pixel_centre)) {}

Ellipse Geometry::ellipse(const ParameterSet& parameters, std::size_t gaussian) const {
    Ellipse e;
    const float* position = &parameters[Block::position][2 * gaussian];
    if (position_map_ == PositionMap::tanh) {
        e.x = 0.5F * (1.0F + std::tanh(position[0])) * width_px_ - pixel_centre_px_;
        e.y = 0.5F * (1.0F + std::tanh(position[1])) * height_px_ - pixel_centre_px_;
    } else {
        e.x = position[0] * unit_x_px_ - pixel_centre_px_;
        e.y = position[1] * unit_y_px_ - pixel_centre_px_;
    }
    if (parametrisation_ == Parametrisation::cholesky) {
        const float* l = &parameters[Block::shape][3 * gaussian];
        e.m00 = 1.0F / (l[0] * unit_x_px_);
        e.m10 = -l[1] / (l[0] * l[2] * unit_x_px_);
        e.m11 = 1.0F / (l[2] * unit_y_px_);
    } else {
        const float* scale = &parameters[Block::shape][2 * gaussian];
        const float theta = parameters[Block::rotation][gaussian];
        const float cosine = std::cos(theta);
        const float sine = std::sin(theta);
        e.m00 = cosine / (scale[0] * unit_x_px_);
        e.m01 = sine / (scale[0] * unit_y_px_);
        e.m10 = -sine / (scale[1] * unit_x_px_);
        e.m11 = cosine / (scale[1] * unit_y_px_);
    }
    return e;
}

void Geometry::add_gradient(const ParameterSet& parameters, std::size_t gaussian, const Ellipse& e,
                            const kernels::SplatMoments& moments, ParameterSet& gradient) const {
    const kernels::Splat form = splat_of(e, moments.colour);
    float* position = &gradient[Block::position][2 * gaussian];
    const float along_x = form.inverse_width * moments.u;
    const float along_y = form.inverse_height * moments.v - form.shear * along_x;
    if (position_map_ == PositionMap::tanh) {
        const float* at = &parameters[Block::position][2 * gaussian];
        const float x = std::tanh(at[0]);
        const float y = std::tanh(at[1]);
        position[0] += along_x * 0.5F * width_px_ * (1.0F - x * x);
        position[1] += along_y * 0.5F * height_px_ * (1.0F - y * y);
    } else {
        position[0] += along_x * unit_x_px_;
        position[1] += along_y * unit_y_px_;
    }

    // The kernels' (u, v) are those of M turned by the angle whose cosine and sine follow.
    const float cosine = e.m00 / form.inverse_width;
    const float sine = e.m10 / form.inverse_width;
    const float cross = 2.0F * cosine * sine * moments.uv;
    const float uu = cosine * cosine * moments.uu - cross + sine * sine * moments.vv;
    const float vv = sine * sine * moments.uu + cross + cosine * cosine * moments.vv;
    const float uv = cosine * sine * (moments.uu - moments.vv) + (cosine * cosine - sine * sine) * moments.uv;
    if (parametrisation_ == Parametrisation::cholesky) {
        const float* l = &parameters[Block::shape][3 * gaussian];
        float* shape = &gradient[Block::shape][3 * gaussian];
        shape[0] += (uu - uv * l[1] / l[2]) / l[0];
        shape[1] += uv / l[2];
        shape[2] += vv / l[2];
    } else {
        const float* scale = &parameters[Block::shape][2 * gaussian];
        float* shape = &gradient[Block::shape][2 * gaussian];
        shape[0] += uu / scale[0];
        shape[1] += vv / scale[1];
        gradient[Block::rotation][gaussian] += uv * (scale[0] / scale[1] - scale[1] / scale[0]);
    }
    float* colour = &gradient[Block::colour][3 * gaussian];
    for (std::size_t channel = 0; channel < 3; ++channel) {
        colour[channel] += moments.colour[channel];
    }
}

} // namespace basin::gaussian_image
