// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gmm/pictures.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace basin::gmm {

namespace {

ImageData sized(std::size_t width, std::size_t height) {
    ImageData image;
    image.width = static_cast<int>(width);
    image.height = static_cast<int>(height);
    image.pixels.assign(width * height, 0.0F);
    return image;
}

/// Names of components, as the table has them.
std::vector<std::string> component_names(const Scene& scene) {
    std::vector<std::string> names;
    for (std::size_t c = 0; c < scene.shown.before.k; ++c) {
        names.push_back(fmt::format("C{}", c));
    }
    return names;
}

std::vector<std::string> numbers_to(std::size_t count) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < count; ++i) {
        names.push_back(std::to_string(i));
    }
    return names;
}

/// A component each row, a dimension each column.
void name_map(const Scene& scene, ImageData& image) {
    image.row_labels = component_names(scene);
    image.column_labels = numbers_to(scene.shown.before.d);
    image.x_label = "dimension";
    image.y_label = "component";
}

ImageData variance_map(const Scene& scene) {
    const Mixture& mixture = scene.shown.before;
    ImageData image = sized(mixture.d, mixture.k);
    for (std::size_t i = 0; i < image.pixels.size(); ++i) {
        image.pixels[i] = static_cast<float>(std::log10(mixture.variances[i]));
    }
    name_map(scene, image);
    return image;
}

ImageData floor_map(const Scene& scene) {
    const Mixture& mixture = scene.shown.before;
    ImageData image = sized(mixture.d, mixture.k);
    const std::vector<double>& target = scene.shown.target.variances;
    for (std::size_t i = 0; i < image.pixels.size(); ++i) {
        const double floor = scene.settings.precision == Precision::float32
                                 ? static_cast<double>(static_cast<float>(scene.settings.lat_min_var))
                                 : scene.settings.lat_min_var;
        image.pixels[i] = i < target.size() && target[i] <= floor ? 1.0F : 0.0F;
    }
    name_map(scene, image);
    return image;
}

ImageData responsibilities(const Scene& scene) {
    constexpr std::int64_t most_samples = 128;
    const std::int64_t rows = std::min(most_samples, scene.engine->count());
    const std::vector<double> values = scene.engine->responsibilities(scene.shown.own, rows);
    ImageData image = sized(scene.shown.before.k, static_cast<std::size_t>(rows));
    std::transform(values.begin(), values.end(), image.pixels.begin(),
                   [](double value) { return static_cast<float>(value); });
    image.column_labels = component_names(scene);
    image.x_label = "component";
    image.y_label = "sample";
    return image;
}

ImageData density(const Scene& scene) {
    ImageData image = sized(Plane::side, Plane::side);
    image.pixels = scene.plane.density;
    image.x_label = scene.plane.x_label;
    image.y_label = scene.plane.y_label;
    return image;
}

ImageData confusion(const Scene& scene) {
    ImageData image = sized(scene.problem.classes, scene.shown.before.k);
    std::transform(scene.shown.confusion.begin(), scene.shown.confusion.end(), image.pixels.begin(),
                   [](std::int64_t count) { return static_cast<float>(count); });
    image.row_labels = component_names(scene);
    const std::vector<std::string>& names = scene.problem.train.class_names;
    image.column_labels = names.size() == scene.problem.classes ? names : numbers_to(scene.problem.classes);
    image.x_label = "class";
    image.y_label = "component";
    return image;
}

/// A mean in the coordinates of the samples.
std::vector<double> in_samples(const Scene& scene, std::size_t component,
                               const std::vector<double>& loadings) {
    const std::size_t d = scene.shown.before.d;
    std::vector<double> mean(&scene.shown.before.means[component * d],
                             &scene.shown.before.means[component * d] + d);
    for (std::size_t i = 0; i < d && !scene.standardiser.mean.empty(); ++i) {
        mean[i] = mean[i] * scene.standardiser.deviation[i] + scene.standardiser.mean[i];
    }
    if (loadings.empty()) {
        return mean;
    }
    std::vector<double> sample = scene.moments.mean;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        for (std::size_t j = 0; j < d; ++j) {
            sample[i] += loadings[i * d + j] * mean[j];
        }
    }
    return sample;
}

/// Tiles of the size of a sample, ten a row; `sample(c)` has the values of tile c.
template<class F>
ImageData sample_tiles(const Samples& samples, std::size_t count, const F& sample) {
    const auto width = static_cast<std::size_t>(samples.image_width),
               height = static_cast<std::size_t>(samples.image_height);
    const auto channels = static_cast<std::size_t>(samples.image_channels);
    const std::size_t per_row = std::min<std::size_t>(10, count), lines = (count + per_row - 1) / per_row;
    ImageData image;
    image.channels = samples.image_channels;
    image.width = static_cast<int>(width * per_row);
    image.height = static_cast<int>(height * lines);
    image.tile_width = samples.image_width;
    image.tile_height = samples.image_height;
    image.pixels.assign(width * per_row * height * lines * channels, 0.0F);
    for (std::size_t c = 0; c < count; ++c) {
        const std::vector<double> picture = sample(c);
        for (std::size_t y = 0; y < height; ++y) {
            const std::size_t to =
                (((c / per_row) * height + y) * width * per_row + (c % per_row) * width) * channels;
            for (std::size_t x = 0; x < width * channels; ++x) {
                image.pixels[to + x] = static_cast<float>(picture[y * width * channels + x]);
            }
        }
    }
    return image;
}

/// What one unit of each latent adds to a picture.
ImageData factors(const Scene& scene) {
    const std::vector<double>& loadings =
        scene.shown.loadings.empty() ? scene.analysis.loadings : scene.shown.loadings;
    const auto latent = static_cast<std::size_t>(scene.settings.latent_dim);
    ImageData image = sample_tiles(scene.problem.train, latent, [&](std::size_t factor) {
        std::vector<double> column;
        for (std::size_t i = factor; i < loadings.size(); i += latent) {
            column.push_back(loadings[i]);
        }
        return column;
    });
    for (std::size_t i = 0; i < latent; ++i) {
        image.tile_labels.push_back(fmt::format("F{}", i));
    }
    return image;
}

ImageData prototypes(const Scene& scene) {
    const std::vector<double> loadings = scene.settings.latent_dim > 0
                                             ? scene.analysis.output_loadings(scene.moments, scene.settings)
                                             : std::vector<double>{};
    ImageData image = sample_tiles(scene.problem.train, scene.shown.before.k,
                                   [&](std::size_t c) { return in_samples(scene, c, loadings); });
    image.tile_labels = component_names(scene);
    return image;
}

} // namespace

ChannelData build_picture(const std::string& id, const Scene& scene) {
    using Build = ImageData (*)(const Scene&);
    const std::pair<const char*, Build> builds[] = {
        {"variance", variance_map}, {"floor_map", floor_map}, {"responsibilities", responsibilities},
        {"plane", density},         {"confusion", confusion}, {"prototypes", prototypes}};
    if (id == "factors") {
        return factors(scene);
    }
    for (const auto& [name, build] : builds) {
        if (id == name && scene.engine != nullptr) {
            return build(scene);
        }
    }
    return std::monostate{};
}

} // namespace basin::gmm
