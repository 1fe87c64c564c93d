// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gaussian_image/items.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace basin::gaussian_image {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// An ellipse for people: pixel centres at + 0.5, sigmas in pixels, angle of the first axis.
struct Described {
    double x = 0.0, y = 0.0;
    double sigma_x = 0.0, sigma_y = 0.0, angle_degrees = 0.0;
    double ax = 0.0, ay = 0.0, bx = 0.0, by = 0.0; ///< columns of M^-1
};

Described described(const Ellipse& e) {
    Described d;
    d.x = e.x + 0.5;
    d.y = e.y + 0.5;
    const double determinant = double{e.m00} * e.m11 - double{e.m01} * e.m10;
    d.ax = e.m11 / determinant;
    d.ay = -e.m10 / determinant;
    d.bx = -e.m01 / determinant;
    d.by = e.m00 / determinant;
    // Half-axes: square roots of the eigenvalues of A A^T, the first axis nearest to column a.
    const double xx = d.ax * d.ax + d.bx * d.bx, yy = d.ay * d.ay + d.by * d.by;
    const double xy = d.ax * d.ay + d.bx * d.by;
    const double mean = 0.5 * (xx + yy);
    const double spread = std::hypot(0.5 * (xx - yy), xy);
    const double large = std::sqrt(mean + spread), small = std::sqrt(std::max(mean - spread, 0.0));
    double angle = 0.5 * std::atan2(2.0 * xy, xx - yy);
    const double along = std::cos(angle) * d.ax + std::sin(angle) * d.ay;
    const double across = std::cos(angle) * d.ay - std::sin(angle) * d.ax;
    const bool first_is_large = std::abs(along) >= std::abs(across);
    d.sigma_x = first_is_large ? large : small;
    d.sigma_y = first_is_large ? small : large;
    if (spread == 0.0) {
        angle = 0.0;
    } else if (!first_is_large) {
        angle -= std::copysign(0.5 * std::numbers::pi, angle);
    }
    d.angle_degrees = angle * 180.0 / std::numbers::pi;
    return d;
}

/// Norm over all numbers of one Gaussian.
double norm_of(const ParameterSet& set, std::size_t gaussian, const Settings& settings) {
    double squared = 0.0;
    for (std::size_t block = 0; block < block_count; ++block) {
        const std::size_t width = width_of(static_cast<Block>(block), settings.parametrisation);
        for (std::size_t i = 0; settings.trains(static_cast<Block>(block)) && i < width; ++i) {
            const double value = set.blocks[block][gaussian * width + i];
            squared += value * value;
        }
    }
    return std::sqrt(squared);
}

double gradient_norm_of(const Scene& scene, std::size_t gaussian) {
    return scene.gradient_known ? norm_of(scene.evaluation.gradient(), gaussian, scene.settings) : nan;
}

/// |m| / |g|: far above 1 the update still follows what the gradient was.
double momentum_ratio(const Scene& scene, std::size_t gaussian) {
    return norm_of(scene.first_moment, gaussian, scene.settings) / gradient_norm_of(scene, gaussian);
}

std::int64_t on_limit(const Scene& scene, std::size_t gaussian) {
    const bool cholesky = scene.settings.parametrisation == Parametrisation::cholesky;
    const std::size_t width = cholesky ? 3 : 2;
    std::int64_t count = 0;
    for (std::size_t i = 0; i < width; ++i) {
        const double value = scene.after[Block::shape][gaussian * width + i];
        const bool length = !cholesky || i != 1;
        const bool low = scene.settings.min_scale > 0.0 &&
                         value <= static_cast<double>(static_cast<float>(scene.settings.min_scale));
        const bool high = scene.settings.max_scale > 0.0 &&
                          value >= static_cast<double>(static_cast<float>(scene.settings.max_scale));
        count += length && (low || high) ? 1 : 0;
    }
    return count;
}

/// Quantity `colouring` of every Gaussian, and how it is to be drawn.
std::vector<double> quantities(const Scene& scene, const std::string& colouring,
                               const std::vector<Described>& shapes, OverlayData& overlay) {
    std::vector<double> values;
    const bool of_gradient = colouring != "scale" && colouring != "colour" && colouring != "contribution";
    if (of_gradient && !scene.gradient_known) {
        return std::vector<double>(shapes.size(), 0.0); // no quantity yet in this iteration: left uncoloured
    }
    overlay.value_label = colouring;
    overlay.value_log = true;
    const std::vector<float> shares =
        colouring == "contribution" ? scene.evaluation.contributions(scene.settings) : std::vector<float>{};
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        if (colouring == "scale") {
            overlay.value_unit = "px";
            values.push_back(std::sqrt(shapes[i].sigma_x * shapes[i].sigma_y));
        } else if (colouring == "colour") {
            overlay.value_log = false;
            const float* colour = &scene.before[Block::colour][3 * i];
            values.push_back((double{colour[0]} + double{colour[1]} + double{colour[2]}) / 3.0);
        } else if (colouring == "|m| / |g|") {
            values.push_back(momentum_ratio(scene, i));
        } else if (colouring == "contribution") {
            overlay.value_unit = "px";
            values.push_back(double{shares[i]});
        } else {
            overlay.value_unit = "objective / unit";
            values.push_back(gradient_norm_of(scene, i));
        }
    }
    return values;
}

/// Range of the finite values (positive ones on a logarithmic scale, at most six decades).
void set_range(const std::vector<double>& values, OverlayData& overlay) {
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (const double value : values) {
        if (std::isfinite(value) && (value > 0.0 || !overlay.value_log)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    if (low > high) {
        low = overlay.value_log ? 1e-6 : 0.0;
        high = 1.0;
    }
    overlay.value_low = overlay.value_log ? std::max(low, high * 1e-6) : low;
    overlay.value_high = high;
}

std::vector<Described> described_all(const Scene& scene, const ParameterSet& parameters) {
    const Geometry geometry(scene.settings, scene.problem.width(), scene.problem.height());
    std::vector<Described> shapes;
    shapes.reserve(parameters.gaussians());
    for (std::size_t i = 0; i < parameters.gaussians(); ++i) {
        shapes.push_back(described(geometry.ellipse(parameters, i)));
    }
    return shapes;
}

} // namespace

const std::vector<std::string>& overlay_colourings() {
    static const std::vector<std::string> names{"gradient norm", "scale", "colour", "|m| / |g|",
                                                "contribution"};
    return names;
}

OverlayData build_ellipses(const Scene& scene, const std::string& colouring) {
    OverlayData overlay;
    const std::vector<Described> shapes = described_all(scene, scene.before);
    const std::vector<double> values = quantities(scene, colouring, shapes, overlay);
    set_range(values, overlay);
    overlay.items.reserve(shapes.size());
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const Described& d = shapes[i];
        OverlayItem item;
        item.shape = OverlayShape::ellipse;
        item.geometry = {static_cast<float>(d.x),  static_cast<float>(d.y),  static_cast<float>(d.ax),
                         static_cast<float>(d.ay), static_cast<float>(d.bx), static_cast<float>(d.by)};
        item.row = static_cast<std::int32_t>(i);
        item.value = static_cast<float>(values[i]);
        overlay.items.push_back(std::move(item));
    }
    return overlay;
}

TableData build_table(const Scene& scene) {
    TableData table;
    table.columns = {{"x", "x", "px", 2},
                     {"y", "y", "px", 2},
                     {"sigma_x", "σx", "px", 3},
                     {"sigma_y", "σy", "px", 3},
                     {"angle", "Angle", "°", 1},
                     {"red", "Red", "", 3},
                     {"green", "Green", "", 3},
                     {"blue", "Blue", "", 3},
                     {"gradient_norm", "|∇|", "objective / unit", 7},
                     {"momentum_ratio", "|m| / |∇|", "", 2},
                     {"contribution", "Contribution", "px", 1},
                     {"on_limit", "Scales on a limit", "", 0},
                     {"x_after", "x after", "px", 2},
                     {"y_after", "y after", "px", 2},
                     {"sigma_x_after", "σx after", "px", 3},
                     {"sigma_y_after", "σy after", "px", 3},
                     {"angle_after", "Angle after", "°", 1},
                     {"red_after", "Red after", "", 3},
                     {"green_after", "Green after", "", 3},
                     {"blue_after", "Blue after", "", 3}};
    const std::vector<Described> before = described_all(scene, scene.before);
    const std::vector<Described> after = described_all(scene, scene.after);
    const std::vector<float> shares = scene.evaluation.contributions(scene.settings);
    const auto add = [&](const Described& d, const ParameterSet& set, std::size_t i) {
        const float* colour = &set[Block::colour][3 * i];
        table.numbers.insert(table.numbers.end(), {d.x, d.y, d.sigma_x, d.sigma_y, d.angle_degrees,
                                                   double{colour[0]}, double{colour[1]}, double{colour[2]}});
    };
    for (std::size_t i = 0; i < before.size(); ++i) {
        table.row_labels.push_back("G" + std::to_string(i));
        add(before[i], scene.before, i);
        table.numbers.insert(table.numbers.end(),
                             {gradient_norm_of(scene, i), momentum_ratio(scene, i), double{shares[i]},
                              static_cast<double>(on_limit(scene, i))});
        add(after[i], scene.after, i);
    }
    return table;
}

} // namespace basin::gaussian_image
