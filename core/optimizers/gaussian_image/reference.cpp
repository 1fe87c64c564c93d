// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gaussian_image/reference.h"

#include <cmath>
#include <span>

namespace basin::gaussian_image {

namespace {

constexpr double hole_weight = 1e-10;

std::size_t pixels_of(int width, int height) {
    return static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
}

} // namespace

Reference::Reference(const PictureProblem& problem, const Settings& settings, const ParameterSet& parameters)
    : settings_(settings), width_(problem.width()), height_(problem.height()) {
    for (std::size_t block = 0; block < block_count; ++block) {
        parameters_[block].assign(parameters.blocks[block].begin(), parameters.blocks[block].end());
    }
    const std::size_t pixels = pixels_of(width_, height_);
    for (int channel = 0; channel < 3; ++channel) {
        const std::vector<float> plane = problem.target().interleaved(channel, 1);
        target_.insert(target_.end(), plane.begin(), plane.end());
        image_.colour_sums[static_cast<std::size_t>(channel)].assign(pixels, 0.0);
    }
    image_.weight_sum.assign(pixels, 0.0);
    for (std::size_t i = 0; i < parameters.gaussians(); ++i) {
        add(parameters_, i, parameters_, 1.0, image_);
    }
    render_ = resolve(image_);
}

double Reference::squared_distance(const Parameters& parameters, std::size_t gaussian, int x, int y) const {
    const auto& [position, shape, rotation, colour] = parameters;
    const bool normalised = settings_.units == Units::normalised;
    double px = (x + settings_.pixel_centre) / (normalised ? width_ : 1.0);
    double py = (y + settings_.pixel_centre) / (normalised ? height_ : 1.0);
    double centre_x = position[2 * gaussian], centre_y = position[2 * gaussian + 1];
    if (settings_.position_map == PositionMap::tanh) {
        centre_x = 0.5 * (1.0 + std::tanh(centre_x)) * (normalised ? 1.0 : width_);
        centre_y = 0.5 * (1.0 + std::tanh(centre_y)) * (normalised ? 1.0 : height_);
    }
    px -= centre_x;
    py -= centre_y;
    if (settings_.parametrisation == Parametrisation::cholesky) {
        const double* l = &shape[3 * gaussian];
        const double u = px / l[0];
        const double v = (py - l[1] * u) / l[2];
        return u * u + v * v;
    }
    const double cosine = std::cos(rotation[gaussian]), sine = std::sin(rotation[gaussian]);
    const double u = (cosine * px + sine * py) / shape[2 * gaussian];
    const double v = (cosine * py - sine * px) / shape[2 * gaussian + 1];
    return u * u + v * v;
}

void Reference::add(const Parameters& parameters, std::size_t gaussian, const Parameters& support,
                    double sign, Image& image) const {
    const double cutoff = settings_.cutoff_sigma;
    const auto& colours = parameters[static_cast<std::size_t>(Block::colour)];
    for (int y = 0; y < height_; ++y) {
        for (int x = 0; x < width_; ++x) {
            if (cutoff > 0.0 && squared_distance(support, gaussian, x, y) > cutoff * cutoff) {
                continue;
            }
            const double weight = sign * std::exp(-0.5 * squared_distance(parameters, gaussian, x, y));
            const std::size_t at = pixels_of(width_, y) + static_cast<std::size_t>(x);
            for (std::size_t channel = 0; channel < 3; ++channel) {
                image.colour_sums[channel][at] += weight * colours[3 * gaussian + channel];
            }
            image.weight_sum[at] += weight;
        }
    }
}

std::vector<double> Reference::resolve(const Image& image) const {
    std::vector<double> render;
    for (const std::vector<double>& sums : image.colour_sums) {
        for (std::size_t i = 0; i < sums.size(); ++i) {
            if (settings_.blending == Blending::sum) {
                render.push_back(sums[i]);
            } else {
                const double weight = image.weight_sum[i];
                render.push_back(weight <= hole_weight ? 0.0 : sums[i] / (weight + settings_.weight_floor));
            }
        }
    }
    return render;
}

Reference::Parts Reference::errors(const std::vector<double>& render) const {
    Parts parts;
    for (std::size_t i = 0; i < render.size(); ++i) {
        const double residual = render[i] - target_[i];
        parts.l1 += std::abs(residual);
        parts.l2 += residual * residual;
    }
    const auto count = static_cast<double>(render.size());
    return {parts.l1 / count, parts.l2 / count};
}

double Reference::mean_ssim(const std::vector<double>& render) const {
    const std::size_t pixels = pixels_of(width_, height_);
    double total = 0.0;
    for (std::size_t channel = 0; channel < 3; ++channel) {
        const std::span x(render.data() + channel * pixels, pixels);
        const std::span y(target_.data() + channel * pixels, pixels);
        total += ssim_reference(x, y, width_, height_, settings_.ssim_window, settings_.ssim_padding);
    }
    return total / 3.0;
}

double Reference::combined(const std::vector<double>& render) const {
    const Parts parts = errors(render);
    return settings_.l1_weight * parts.l1 + settings_.l2_weight * parts.l2 +
           settings_.ssim_weight * (1.0 - mean_ssim(render));
}

double Reference::objective_of(const std::vector<double>& render) const {
    switch (settings_.objective) {
    case Objective::l2:
        return errors(render).l2;
    case Objective::l1:
        return errors(render).l1;
    case Objective::combined:
        break;
    }
    return combined(render);
}

double Reference::objective() const {
    return objective_of(render_);
}

double Reference::loss() const {
    return combined(render_);
}

double Reference::objective_with(Block block, std::size_t index, double delta, bool frozen_support) const {
    const auto at = static_cast<std::size_t>(block);
    const std::size_t gaussian = index / width_of(block, settings_.parametrisation);
    Parameters changed = parameters_;
    changed[at][index] += delta;
    Image image = image_;
    add(parameters_, gaussian, parameters_, -1.0, image);
    add(changed, gaussian, frozen_support ? parameters_ : changed, 1.0, image);
    return objective_of(resolve(image));
}

} // namespace basin::gaussian_image
