// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gaussian_image/problem.h"

#include "core/base/error.h"
#include "core/data/file_bytes.h"
#include "core/data/image_reader.h"
#include "core/math/random.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <filesystem>
#include <span>
#include <utility>

namespace basin::gaussian_image {

namespace {

/// Planes take about 130 bytes a pixel (2 GB here), and as much again while the present state is looked at.
constexpr std::int64_t most_pixels = 16'000'000;
constexpr std::size_t numbers_per_gaussian = 8;

std::uint64_t hash_of(std::span<const float> values) {
    return hash_bytes(std::as_bytes(values));
}

std::pair<Image, InputIdentity> generated(Image image, const std::string& what) {
    const InputIdentity identity{"image", "", hash_of(image.pixels),
                                 fmt::format("{}, {} × {}", what, image.width, image.height)};
    return {std::move(image), identity};
}

std::pair<Image, InputIdentity> read_picture(const std::string& path, std::int64_t resize) {
    ImageReadOptions options;
    options.max_side = static_cast<int>(resize);
    ReadImage read = read_image(path, options);
    const Image& image = read.image;
    if (image.width < 2 || image.height < 2) {
        throw input_error("the image is too small to fit", path,
                          fmt::format("it is {} × {} pixels", image.width, image.height),
                          "use one of at least 2 × 2");
    }
    if (std::int64_t{image.width} * image.height > most_pixels) {
        throw input_error("the image is too large to fit", path,
                          fmt::format("{} × {} pixels are more than {} million", image.width, image.height,
                                      most_pixels / 1'000'000),
                          "shrink it with --set resize=2048");
    }
    return {std::move(read.image), {"image", read.path, read.file_hash, read.summary}};
}

std::pair<Image, InputIdentity> find_picture(const ProblemRequest& request) {
    if (request.inputs.size() > 1) {
        throw usage_error("gaussian-image fits one image", "--input",
                          fmt::format("{} were given", request.inputs.size()), "name one");
    }
    if (request.inputs.size() == 1) {
        return read_picture(request.inputs.front(), request.hyperparameters.integer("resize"));
    }
    if (request.preset == "seed-002") {
        return generated(seed_002_target(), "gradient and chequers");
    }
    if (request.preset == "paper" || request.preset == "peer") {
        return generated(generated_target(), "waves, discs and chequers");
    }
    throw usage_error("gaussian-image needs an image", "--input", "none was given",
                      "name one, or use --preset seed-002, which brings its own");
}

std::vector<float> read_initial(const Hyperparameters& values, std::vector<InputIdentity>& inputs) {
    const std::string path = values.text("init_file");
    if (path.empty()) {
        throw usage_error("init = file needs the file's name", "init_file", "it is empty",
                          "use --set init_file=PATH");
    }
    const std::vector<std::byte> bytes = read_file_bytes(path, "initial parameters");
    const auto n = static_cast<std::size_t>(values.integer("n"));
    const std::size_t expected = n * numbers_per_gaussian * sizeof(float);
    if (bytes.size() != expected) {
        throw input_error("the initial parameters do not fit n", path,
                          fmt::format("{} bytes were found, {} Gaussians need {}", bytes.size(), n, expected),
                          fmt::format("set n to {}, or give a file of n × 8 float32",
                                      bytes.size() / (numbers_per_gaussian * sizeof(float))));
    }
    std::vector<float> numbers(n * numbers_per_gaussian);
    std::memcpy(numbers.data(), bytes.data(), bytes.size());
    inputs.push_back({"initial parameters", std::filesystem::absolute(path).string(), hash_bytes(bytes),
                      fmt::format("{} Gaussians", n)});
    return numbers;
}

/// Grey pictures become three equal planes: the loss is a mean over three channels either way.
std::vector<float> in_colour(const Image& picture) {
    if (picture.channels == 3) {
        return picture.pixels;
    }
    std::vector<float> pixels;
    pixels.reserve(picture.pixels.size() * 3);
    for (const float grey : picture.pixels) {
        pixels.insert(pixels.end(), 3, grey);
    }
    return pixels;
}

} // namespace

PictureProblem::PictureProblem(const Image& picture, std::vector<InputIdentity> inputs,
                               std::vector<float> initial)
    : target_(picture.width, picture.height, 3), inputs_(std::move(inputs)), initial_(std::move(initial)) {
    target_.set_interleaved(in_colour(picture), 0, 3);
}

std::shared_ptr<const PictureProblem> make_picture_problem(const ProblemRequest& request) {
    auto [picture, identity] = find_picture(request);
    std::vector<InputIdentity> inputs{identity};
    std::vector<float> initial;
    if (request.hyperparameters.text("init") == "file") {
        initial = read_initial(request.hyperparameters, inputs);
    }
    return std::make_shared<const PictureProblem>(picture, std::move(inputs), std::move(initial));
}

Image seed_002_target() {
    constexpr int side = 64;
    constexpr int square = 8;
    Image image;
    image.width = image.height = side;
    image.channels = 3;
    image.pixels.reserve(std::size_t{side} * side * 3);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const float chequer = (x / square + y / square) % 2 == 0 ? 1.0F : 0.0F;
            const float value = 0.7F * (static_cast<float>(x) / side) + 0.2F * chequer;
            image.pixels.insert(image.pixels.end(), 3, value);
        }
    }
    return image;
}

namespace {

struct Wave {
    double across, down, phase;
};

struct Disc {
    double x, y, radius;
    std::array<float, 3> colour;
};

} // namespace

Image generated_target() {
    constexpr int side = 256;
    constexpr int square = 8;
    Random random(7);
    std::array<Wave, 3> waves{};
    for (Wave& wave : waves) {
        wave = {0.3 + 2.2 * random.uniform(), 0.3 + 2.2 * random.uniform(), 0.3 + 2.2 * random.uniform()};
    }
    std::vector<Disc> discs(24);
    for (Disc& disc : discs) {
        disc = {
            side * random.uniform(), side * random.uniform(), side * (0.03 + 0.12 * random.uniform()), {}};
        for (float& channel : disc.colour) {
            channel = random.uniform(0.0F, 1.0F);
        }
    }
    Image image;
    image.width = image.height = side;
    image.channels = 3;
    image.pixels.resize(std::size_t{side} * side * 3);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const float chequer = (x / square + y / square) % 2 == 0 ? 0.0F : 1.0F;
            for (int channel = 0; channel < 3; ++channel) {
                const Wave& wave = waves[static_cast<std::size_t>(channel)];
                const double angle = 6.3 * (wave.across * x + wave.down * y) / side + wave.phase;
                auto value = static_cast<float>(0.5 + 0.4 * std::sin(angle));
                for (const Disc& disc : discs) {
                    if (std::hypot(x - disc.x, y - disc.y) < disc.radius) {
                        value = disc.colour[static_cast<std::size_t>(channel)];
                    }
                }
                image.at(x, y, channel) = x >= side / 2 ? 0.7F * value + 0.3F * chequer : value;
            }
        }
    }
    return image;
}

} // namespace basin::gaussian_image
