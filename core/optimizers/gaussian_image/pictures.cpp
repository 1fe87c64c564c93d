// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gaussian_image/pictures.h"

#include <cmath>
#include <utility>

namespace basin::gaussian_image {

namespace {

ImageData sized(const Planes& planes, int channels) {
    ImageData image;
    image.width = planes.width();
    image.height = planes.height();
    image.channels = channels;
    return image;
}

ImageData in_colour(const Planes& planes) {
    ImageData image = sized(planes, 3);
    image.pixels = planes.interleaved(0, 3);
    return image;
}

ImageData weight_sum(const Scene& scene) {
    ImageData image = sized(scene.evaluation.sums(), 1);
    image.pixels = scene.evaluation.sums().interleaved(3, 1);
    return image;
}

/// One value a pixel, from the render's and the target's colour there.
template<class Function>
ImageData compared(const Scene& scene, Function function) {
    const std::vector<float> render = scene.evaluation.picture().interleaved(0, 3);
    const std::vector<float> target = scene.problem.target().interleaved(0, 3);
    ImageData image = sized(scene.problem.target(), 1);
    image.pixels.reserve(render.size() / 3);
    for (std::size_t i = 0; i < render.size(); i += 3) {
        image.pixels.push_back(function(&render[i], &target[i]));
    }
    return image;
}

float mean_residual(const float* render, const float* target) {
    return ((render[0] - target[0]) + (render[1] - target[1]) + (render[2] - target[2])) / 3.0F;
}

float mean_error(const float* render, const float* target) {
    return (std::abs(render[0] - target[0]) + std::abs(render[1] - target[1]) +
            std::abs(render[2] - target[2])) /
           3.0F;
}

bool is_hole(float weight) {
    return weight <= Evaluation::hole_weight;
}

ImageData hole_map(const Scene& scene) {
    ImageData image = weight_sum(scene);
    for (float& pixel : image.pixels) {
        pixel = std::isnan(pixel) ? pixel : (is_hole(pixel) ? 1.0F : 0.0F);
    }
    return image;
}

ImageData blind_spots(const Scene& scene) {
    ImageData image = compared(scene, mean_error);
    const std::vector<float> weights = weight_sum(scene).pixels;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        image.pixels[i] = is_hole(weights[i]) || std::isnan(weights[i]) ? image.pixels[i] : 0.0F;
    }
    return image;
}

} // namespace

std::optional<ImageData> build_picture(const std::string& id, const Scene& scene) {
    if (id == "target") {
        return in_colour(scene.problem.target());
    }
    if (id == "render") {
        return in_colour(scene.evaluation.picture());
    }
    if (id == "residual") {
        return compared(scene, mean_residual);
    }
    if (id == "blind_spots") {
        return blind_spots(scene);
    }
    if (id == "hole_map") {
        return hole_map(scene);
    }
    if (id == "weight_sum") {
        return weight_sum(scene);
    }
    return std::nullopt;
}

} // namespace basin::gaussian_image
