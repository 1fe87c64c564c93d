// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gaussian_image/initial.h"

#include "core/math/kmeans.h"
#include "core/math/random.h"
#include "core/math/worker_pool.h"
#include "core/optimizers/gaussian_image/evaluation.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace basin::gaussian_image {

namespace {

constexpr double free_share = 0.3;   ///< of the gradient init's positions, drawn anywhere (Image-GS)
constexpr double scale_of_gap = 0.5; ///< initial sigma over the mean distance sqrt(area / n)
constexpr float scale_spread = 0.3F; ///< init = random: relative, either way

/// Writes Gaussians one by one in pixels, whatever the units and the parametrisation.
class Writer {
  public:
    Writer(const PictureProblem& problem, const Settings& settings, ParameterSet& out)
        : settings_(settings),
          out_(out),
          width_(static_cast<float>(problem.width())),
          height_(static_cast<float>(problem.height())) {}

    /// As a share of the picture, 0..1.
    void position(std::size_t i, float x, float y) {
        float* to = &out_[Block::position][2 * i];
        if (settings_.position_map == PositionMap::tanh) {
            constexpr float edge = 0.999999F; // atanh is infinite at the very edge
            to[0] = std::atanh(std::clamp(2.0F * x - 1.0F, -edge, edge));
            to[1] = std::atanh(std::clamp(2.0F * y - 1.0F, -edge, edge));
        } else {
            const bool pixel = settings_.units == Units::pixel;
            to[0] = pixel ? x * width_ : x;
            to[1] = pixel ? y * height_ : y;
        }
    }

    void round_shape(std::size_t i, float scale) {
        if (settings_.parametrisation == Parametrisation::cholesky) {
            cholesky(i, scale, 0.0F, scale);
        } else {
            std::fill_n(&out_[Block::shape][2 * i], 2, scale);
        }
    }

    void cholesky(std::size_t i, float l1, float l2, float l3) {
        float* to = &out_[Block::shape][3 * i];
        to[0] = l1;
        to[1] = l2;
        to[2] = l3;
    }

    void colour(std::size_t i, const std::array<float, 3>& colour) {
        std::copy(colour.begin(), colour.end(), &out_[Block::colour][3 * i]);
    }

    /// sqrt(area / n) / 2 in units.
    float usual_scale() const {
        const float area = settings_.units == Units::pixel ? width_ * height_ : 1.0F;
        return static_cast<float>(scale_of_gap) * std::sqrt(area / static_cast<float>(settings_.n));
    }

  private:
    const Settings& settings_;
    ParameterSet& out_;
    float width_, height_;
};

bool scales_given(const Settings& settings) {
    return settings.init_scale_high > 0.0;
}

std::array<float, 3> drawn_colour(Random& random) {
    std::array<float, 3> colour{};
    for (float& channel : colour) {
        channel = random.uniform(0.0F, 1.0F);
    }
    return colour;
}

void draw_shape(std::size_t i, const Settings& settings, Writer& writer, Random& random) {
    const float usual = writer.usual_scale();
    const float low =
        scales_given(settings) ? static_cast<float>(settings.init_scale_low) : usual * (1.0F - scale_spread);
    const float high =
        scales_given(settings) ? static_cast<float>(settings.init_scale_high) : usual * (1.0F + scale_spread);
    if (settings.parametrisation == Parametrisation::cholesky) {
        const float l1 = random.uniform(low, high);
        const float l2 = random.uniform(0.0F, high - low);
        writer.cholesky(i, l1, l2, random.uniform(low, high));
    } else {
        writer.round_shape(i, random.uniform(low, high));
    }
}

void draw_everything(std::size_t n, const Settings& settings, Writer& writer, Random& random) {
    for (std::size_t i = 0; i < n; ++i) {
        const float x = random.uniform(0.0F, 1.0F);
        const float y = random.uniform(0.0F, 1.0F);
        writer.position(i, x, y);
        if (settings.draw_order == DrawOrder::scale_first) {
            draw_shape(i, settings, writer, random);
            writer.colour(i, drawn_colour(random));
        } else {
            writer.colour(i, drawn_colour(random));
            draw_shape(i, settings, writer, random);
        }
    }
}

std::array<float, 3> target_colour(const PictureProblem& problem, int x, int y) {
    return {problem.target().row(y, 0)[x], problem.target().row(y, 1)[x], problem.target().row(y, 2)[x]};
}

/// Divides each colour by the sum of weights at the Gaussian's centre, so that summed neighbours give about
/// the picture's brightness.
void share_brightness(const PictureProblem& problem, const Settings& settings, ParameterSet& parameters) {
    WorkerPool pool(1);
    Evaluation evaluation(problem.target(), pool);
    evaluation.render(parameters, settings, {});
    const Geometry geometry(settings, problem.width(), problem.height());
    for (std::size_t i = 0; i < parameters.gaussians(); ++i) {
        const Ellipse ellipse = geometry.ellipse(parameters, i);
        const int x = std::clamp(static_cast<int>(std::lround(ellipse.x)), 0, problem.width() - 1);
        const int y = std::clamp(static_cast<int>(std::lround(ellipse.y)), 0, problem.height() - 1);
        const float weight = std::max(evaluation.sums().row(y, 3)[x], 1.0F);
        for (std::size_t channel = 0; channel < 3; ++channel) {
            parameters[Block::colour][3 * i + channel] /= weight;
        }
    }
}

float chosen_scale(const Settings& settings, const Writer& writer, Random& random) {
    return scales_given(settings) ? random.uniform(static_cast<float>(settings.init_scale_low),
                                                   static_cast<float>(settings.init_scale_high))
                                  : writer.usual_scale();
}

/// Running sum over the pixels of the length of the grey gradient (central differences).
std::vector<double> cumulated_gradient(const PictureProblem& problem) {
    const int width = problem.width(), height = problem.height();
    const auto grey = [&](int x, int y) {
        double sum = 0.0;
        for (int channel = 0; channel < 3; ++channel) {
            sum += problem.target().row(std::clamp(y, 0, height - 1), channel)[std::clamp(x, 0, width - 1)];
        }
        return sum / 3.0;
    };
    std::vector<double> cumulated;
    cumulated.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    double total = 0.0;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const double length =
                std::hypot(grey(x + 1, y) - grey(x - 1, y), grey(x, y + 1) - grey(x, y - 1));
            total += std::isfinite(length) ? length : 0.0;
            cumulated.push_back(total);
        }
    }
    return cumulated;
}

void place_by_gradient(std::size_t n, const PictureProblem& problem, const Settings& settings, Writer& writer,
                       Random& random) {
    const std::vector<double> cumulated = cumulated_gradient(problem);
    const int width = problem.width(), height = problem.height();
    for (std::size_t i = 0; i < n; ++i) {
        const bool anywhere = random.uniform() < free_share || cumulated.back() == 0.0;
        const double share = random.uniform();
        const auto at = anywhere
                            ? static_cast<std::size_t>(share * static_cast<double>(cumulated.size()))
                            : static_cast<std::size_t>(std::upper_bound(cumulated.begin(), cumulated.end(),
                                                                        share * cumulated.back()) -
                                                       cumulated.begin());
        const auto pixel = static_cast<int>(std::min(at, cumulated.size() - 1));
        const int x = pixel % width, y = pixel / width;
        writer.position(i, (static_cast<float>(x) + random.uniform(0.0F, 1.0F)) / static_cast<float>(width),
                        (static_cast<float>(y) + random.uniform(0.0F, 1.0F)) / static_cast<float>(height));
        writer.round_shape(i, chosen_scale(settings, writer, random));
        writer.colour(i, target_colour(problem, x, y));
    }
}

/// Clusters pixels alike in place (in units of the usual distance) and colour.
void place_by_clusters(std::size_t n, const PictureProblem& problem, const Settings& settings, Writer& writer,
                       Random& random) {
    constexpr int iterations = 8;
    constexpr std::size_t least_sample = 8192, sample_per_cluster = 8;
    constexpr double colour_weight = 4.0; ///< a full step of a channel counts like four usual distances
    const int width = problem.width(), height = problem.height();
    const double gap = std::sqrt(static_cast<double>(width) * height / static_cast<double>(n));
    const std::size_t samples = std::max(least_sample, sample_per_cluster * n);
    std::vector<float> points;
    points.reserve(samples * 5);
    for (std::size_t i = 0; i < samples; ++i) {
        const auto x = static_cast<int>(random.below(static_cast<std::uint32_t>(width)));
        const auto y = static_cast<int>(random.below(static_cast<std::uint32_t>(height)));
        points.push_back(static_cast<float>((x + 0.5) / gap));
        points.push_back(static_cast<float>((y + 0.5) / gap));
        for (int channel = 0; channel < 3; ++channel) {
            points.push_back(static_cast<float>(colour_weight * problem.target().row(y, channel)[x]));
        }
    }
    const std::vector<float> centres = kmeans(points, 5, n, iterations, random);
    for (std::size_t i = 0; i < n; ++i) {
        const auto x = static_cast<float>(centres[5 * i] * gap / width);
        const auto y = static_cast<float>(centres[5 * i + 1] * gap / height);
        writer.position(i, x, y);
        writer.round_shape(i, chosen_scale(settings, writer, random));
        std::array<float, 3> colour{};
        for (std::size_t channel = 0; channel < 3; ++channel) {
            colour[channel] = static_cast<float>(centres[5 * i + 2 + channel] / colour_weight);
        }
        writer.colour(i, colour);
    }
}

void copy_given(const PictureProblem& problem, const Settings& settings, ParameterSet& out) {
    const bool cholesky = settings.parametrisation == Parametrisation::cholesky;
    const std::vector<float>& given = problem.initial();
    assert(given.size() == 8 * out.gaussians());
    for (std::size_t i = 0; i < out.gaussians(); ++i) {
        const float* from = &given[8 * i];
        std::copy_n(from, 2, &out[Block::position][2 * i]);
        std::copy_n(from + 2, cholesky ? 3 : 2, &out[Block::shape][(cholesky ? 3 : 2) * i]);
        if (!cholesky) {
            out[Block::rotation][i] = from[4];
        }
        std::copy_n(from + 5, 3, &out[Block::colour][3 * i]);
    }
}

} // namespace

ParameterSet initial_parameters(const PictureProblem& problem, const Settings& settings, std::uint64_t seed) {
    const auto n = static_cast<std::size_t>(settings.n);
    ParameterSet parameters = make_parameters(n, settings.parametrisation);
    Writer writer(problem, settings, parameters);
    Random random(seed);
    switch (settings.init) {
    case Init::random:
        draw_everything(n, settings, writer, random);
        break;
    case Init::kmeans:
        place_by_clusters(n, problem, settings, writer, random);
        break;
    case Init::gradient:
        place_by_gradient(n, problem, settings, writer, random);
        break;
    case Init::file:
        copy_given(problem, settings, parameters);
        break;
    }
    const bool from_picture = settings.init == Init::kmeans || settings.init == Init::gradient;
    if (from_picture && settings.blending == Blending::sum) {
        share_brightness(problem, settings, parameters);
    }
    return parameters;
}

} // namespace basin::gaussian_image
