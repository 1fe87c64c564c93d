// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gaussian_image/items.h"

#include "core/optimizers/gaussian_image/item_facts.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace basin::gaussian_image {

namespace {

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

/// The ellipse of `sigmas` standard deviations.
OverlayItem ellipse_item(const Described& d, double sigmas, std::size_t gaussian) {
    const auto scaled = [sigmas](double value) { return static_cast<float>(sigmas * value); };
    OverlayItem item;
    item.shape = OverlayShape::ellipse;
    item.geometry = {static_cast<float>(d.x),
                     static_cast<float>(d.y),
                     scaled(d.ax),
                     scaled(d.ay),
                     scaled(d.bx),
                     scaled(d.by)};
    item.row = static_cast<std::int32_t>(gaussian);
    return item;
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
    const double cutoff = scene.settings.cutoff_sigma;
    overlay.items.reserve((cutoff > 0.0 ? 2 : 1) * shapes.size());
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        overlay.items.push_back(ellipse_item(shapes[i], 1.0, i));
        overlay.items.back().value = static_cast<float>(values[i]);
    }
    for (std::size_t i = 0; cutoff > 0.0 && i < shapes.size(); ++i) {
        overlay.items.push_back(ellipse_item(shapes[i], cutoff, i));
        overlay.items.back().role = Role::support;
    }
    return overlay;
}

} // namespace basin::gaussian_image
