// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/graph_em/filter_bank.h"

#include <array>
#include <cassert>
#include <cmath>
#include <vector>

namespace basin::graph_em {

namespace {

constexpr int scales = 3, border = 2, side = 2 * border + 1;
constexpr float half_contrast = 0.1F;
constexpr float diagonal = 0.70710678F;
// A Gaussian of sigma 1 and its derivative, scaled so that a step of 1 gives a response of 1.
constexpr std::array<float, side> smooth{0.054489F, 0.244201F, 0.402620F, 0.244201F, 0.054489F};
constexpr std::array<float, side> differentiate{-0.154281F, -0.345719F, 0.0F, 0.345719F, 0.154281F};

struct Grey {
    int width = 0, height = 0;
    std::vector<float> pixels;
    const float* row(int y) const { return pixels.data() + static_cast<std::ptrdiff_t>(y) * width; }
    float* row(int y) { return pixels.data() + static_cast<std::ptrdiff_t>(y) * width; }
};

Grey sized(int width, int height) {
    return {width, height,
            std::vector<float>(static_cast<std::size_t>(width) * static_cast<std::size_t>(height))};
}

Grey luminance(const Image& image) {
    Grey grey = sized(image.width, image.height);
    for (std::size_t i = 0; i < grey.pixels.size(); ++i) {
        const float* const pixel = &image.pixels[3 * i];
        grey.pixels[i] = 0.299F * pixel[0] + 0.587F * pixel[1] + 0.114F * pixel[2];
    }
    return grey;
}

Grey halved(const Grey& grey) {
    Grey half = sized(grey.width / 2, grey.height / 2);
    for (int y = 0; y < half.height; ++y) {
        const float *above = grey.row(2 * y), *below = grey.row(2 * y + 1);
        for (int x = 0; x < half.width; ++x) {
            half.row(y)[x] = 0.25F * ((above[2 * x] + above[2 * x + 1]) + (below[2 * x] + below[2 * x + 1]));
        }
    }
    return half;
}

/// Filters columns, then rows; the border stays 0.
Grey filtered(const Grey& grey, const std::array<float, side>& across, const std::array<float, side>& down) {
    Grey between = sized(grey.width, grey.height), result = between;
    for (int y = border; y < grey.height - border; ++y) {
        float* const out = between.row(y);
        for (int tap = 0; tap < side; ++tap) {
            const float weight = down[static_cast<std::size_t>(tap)];
            const float* const from = grey.row(y + tap - border);
            for (int x = 0; x < grey.width; ++x) {
                out[x] += weight * from[x];
            }
        }
        float* const last = result.row(y);
        for (int tap = 0; tap < side; ++tap) {
            const float weight = across[static_cast<std::size_t>(tap)];
            for (int x = border; x < grey.width - border; ++x) {
                last[x] += weight * out[x + tap - border];
            }
        }
    }
    return result;
}

float saturated(float response) {
    return response / (std::abs(response) + half_contrast);
}

float squared_difference(float a, float b) {
    const float difference = saturated(a) - saturated(b);
    return difference * difference;
}

/// Sum over the responses of one scale.
double difference_at(const Grey& a, const Grey& b) {
    const Grey ax = filtered(a, differentiate, smooth), ay = filtered(a, smooth, differentiate);
    const Grey bx = filtered(b, differentiate, smooth), by = filtered(b, smooth, differentiate);
    double sum = 0.0;
    std::vector<float> squares(static_cast<std::size_t>(a.width));
    for (int y = border; y < a.height - border; ++y) {
        const float *pax = ax.row(y), *pay = ay.row(y), *pbx = bx.row(y), *pby = by.row(y);
        for (int x = border; x < a.width - border; ++x) {
            squares[static_cast<std::size_t>(x)] =
                squared_difference(pax[x], pbx[x]) + squared_difference(pay[x], pby[x]) +
                squared_difference(diagonal * (pax[x] + pay[x]), diagonal * (pbx[x] + pby[x])) +
                squared_difference(diagonal * (pax[x] - pay[x]), diagonal * (pbx[x] - pby[x]));
        }
        for (int x = border; x < a.width - border; ++x) {
            sum += static_cast<double>(squares[static_cast<std::size_t>(x)]);
        }
    }
    return sum;
}

} // namespace

double perceptual_difference(const Image& first, const Image& second) {
    assert(first.width == second.width && first.height == second.height);
    Grey a = luminance(first), b = luminance(second);
    double sum = 0.0, responses = 0.0;
    for (int scale = 0; scale < scales && a.width >= side && a.height >= side; ++scale) {
        sum += difference_at(a, b);
        responses += 4.0 * (a.width - 2 * border) * (a.height - 2 * border);
        a = halved(a);
        b = halved(b);
    }
    return responses > 0.0 ? sum / responses : 0.0;
}

} // namespace basin::graph_em
