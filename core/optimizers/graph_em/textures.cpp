// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/random.h"
#include "core/optimizers/graph_em/problem.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace basin::graph_em {

namespace {

constexpr int side = 32, count = 64;
enum Texture { flat, ramp, disc, edge, stripes, chequers, waves, fine_grain, coarse_grain, blocks };

using Colour = std::array<float, 3>;

Colour draw_colour(Random& random) {
    return {random.uniform(0.1F, 0.9F), random.uniform(0.1F, 0.9F), random.uniform(0.1F, 0.9F)};
}

/// How much of the second colour lies at a pixel, 0..1; places and angles are those of one image.
float mix(int texture, double x, double y, double along, double across, double period, Random& random) {
    switch (texture) {
    case flat:
        return 0.0F;
    case ramp:
        return static_cast<float>(along / side + 0.5);
    case disc:
        return std::hypot(x - side / 2.0, y - side / 2.0) < period ? 1.0F : 0.0F;
    case edge:
        return along > 0.0 ? 1.0F : 0.0F;
    case stripes:
        return std::fmod(std::floor(along / (0.5 * period)) + 1000.0, 2.0) == 0.0 ? 1.0F : 0.0F;
    case chequers:
        return std::fmod(std::floor(along / period) + std::floor(across / period) + 1000.0, 2.0) == 0.0
                   ? 1.0F
                   : 0.0F;
    case waves:
        return static_cast<float>(
            0.5 + 0.25 * (std::sin(along * 6.2832 / period) + std::sin(across * 4.1 / period)));
    case fine_grain:
        return random.uniform(0.0F, 0.35F);
    case coarse_grain:
        return random.uniform(0.0F, 1.0F);
    default:
        return std::fmod(std::floor(x / 8.0) * 5.0 + std::floor(y / 8.0) * 3.0, 7.0) < 3.0 ? 1.0F : 0.0F;
    }
}

Sample texture(int index, Random& random) {
    Sample sample;
    const int kind = index % static_cast<int>(texture_names().size());
    sample.label = kind;
    sample.name = fmt::format("{} {}", texture_names()[static_cast<std::size_t>(kind)], index);
    sample.clean.width = sample.clean.height = side;
    sample.clean.channels = 3;
    sample.clean.pixels.resize(std::size_t{side} * side * 3);
    const Colour low = draw_colour(random), high = draw_colour(random);
    const double angle = 3.1416 * random.uniform(), period = 5.0 + 7.0 * random.uniform();
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const double dx = x + 0.5 - side / 2.0, dy = y + 0.5 - side / 2.0;
            const double along = std::cos(angle) * dx + std::sin(angle) * dy;
            const double across = std::cos(angle) * dy - std::sin(angle) * dx;
            const float share = mix(kind, x + 0.5, y + 0.5, along, across, period, random);
            for (int channel = 0; channel < 3; ++channel) {
                const auto c = static_cast<std::size_t>(channel);
                sample.clean.at(x, y, channel) = low[c] + share * (high[c] - low[c]);
            }
        }
    }
    return sample;
}

} // namespace

const std::vector<std::string>& texture_names() {
    static const std::vector<std::string> names{"flat",     "ramp",  "disc",       "edge",         "stripes",
                                                "chequers", "waves", "fine grain", "coarse grain", "blocks"};
    return names;
}

std::vector<Sample> generated_textures(std::uint64_t seed, std::size_t most) {
    Random random(seed);
    std::vector<Sample> samples;
    for (int i = 0; i < static_cast<int>(std::min<std::size_t>(most, count)); ++i) {
        samples.push_back(texture(i, random));
    }
    return samples;
}

} // namespace basin::graph_em
