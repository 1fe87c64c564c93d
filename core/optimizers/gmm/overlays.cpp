// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizer/table.h"
#include "core/optimizers/gmm/channels.h"
#include "core/optimizers/gmm/pictures.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace basin::gmm {

namespace {

double most_variance(const Mixture& mixture, std::size_t c) {
    const auto begin = mixture.variances.begin() + static_cast<std::ptrdiff_t>(c * mixture.d);
    return *std::max_element(begin, begin + static_cast<std::ptrdiff_t>(mixture.d));
}

double ellipse_value(const Scene& scene, std::size_t c) {
    const Mixture& mixture = scene.shown.before;
    if (scene.ellipse_colouring == "largest variance") {
        return most_variance(mixture, c);
    }
    if (scene.ellipse_colouring == "steps to the barrier") {
        return 0.5 / most_variance(mixture, c) / scene.settings.learning_rate;
    }
    return mixture.weights[c];
}

/// The ellipse of `sigmas` deviations of a component in the plane, by the Cholesky factor of its covariance.
OverlayItem ellipse(const Scene& scene, std::size_t c, double sigmas) {
    const Mixture& mixture = scene.shown.before;
    const Plane& plane = scene.plane;
    const auto [x, y] = plane.at(&mixture.means[c * mixture.d]);
    double xx = 0.0, xy = 0.0, yy = 0.0;
    for (std::size_t i = 0; i < mixture.d; ++i) {
        const double variance = mixture.variances[c * mixture.d + i];
        xx += plane.across[i] * plane.across[i] * variance;
        xy += plane.across[i] * plane.down[i] * variance;
        yy += plane.down[i] * plane.down[i] * variance;
    }
    const double a = std::sqrt(xx), b = a > 0.0 ? xy / a : 0.0, rest = std::sqrt(std::max(0.0, yy - b * b));
    const double size = sigmas * plane.scale;
    OverlayItem item;
    item.shape = OverlayShape::ellipse;
    item.geometry = {static_cast<float>(x),
                     static_cast<float>(y),
                     static_cast<float>(size * a),
                     static_cast<float>(size * b),
                     0.0F,
                     static_cast<float>(size * rest)};
    item.row = static_cast<std::int32_t>(c);
    item.value = static_cast<float>(ellipse_value(scene, c));
    item.role = sigmas > 1.0 ? Role::support : Role::estimate;
    item.label = sigmas > 1.0 ? "" : std::to_string(c);
    return item;
}

OverlayData ellipses(const Scene& scene) {
    OverlayData overlay;
    overlay.value_label = scene.ellipse_colouring;
    if (scene.engine == nullptr) {
        return overlay;
    }
    overlay.value_log = true;
    overlay.value_low = overlay.value_high = ellipse_value(scene, 0);
    for (std::size_t c = 0; c < scene.shown.before.k; ++c) {
        overlay.items.push_back(ellipse(scene, c, 2.0));
        overlay.items.push_back(ellipse(scene, c, 1.0));
        const double value = ellipse_value(scene, c);
        overlay.value_low = std::min(overlay.value_low, value);
        overlay.value_high = std::max(overlay.value_high, value);
    }
    return overlay;
}

/// Responsibility of the component in focus, else the largest, for one sample.
double responsibility(const Scene& scene, std::int64_t row, const std::vector<double>& offsets) {
    const Natural& own = scene.shown.own;
    const std::size_t k = offsets.size(), d = own.theta1.size() / k;
    std::vector<double> scores = offsets;
    for (std::size_t i = 0; i < d; ++i) {
        const double x = scene.engine->value(row, static_cast<std::int64_t>(i));
        for (std::size_t c = 0; c < k; ++c) {
            scores[c] += (own.theta1[c * d + i] + own.theta2[c * d + i] * x) * x;
        }
    }
    const double peak = *std::max_element(scores.begin(), scores.end());
    double total = 0.0;
    for (const double score : scores) {
        total += std::exp(score - peak);
    }
    const bool focused = scene.focus >= 0 && scene.focus < static_cast<std::int64_t>(k);
    return std::exp((focused ? scores[static_cast<std::size_t>(scene.focus)] : peak) - peak) / total;
}

OverlayData points(const Scene& scene) {
    OverlayData overlay;
    overlay.value_label = scene.sample_colouring;
    if (scene.engine == nullptr) {
        return overlay;
    }
    const bool by_share = scene.sample_colouring == "responsibility";
    const bool by_class = scene.sample_colouring == "class";
    const std::vector<std::int32_t>& labels = by_class ? scene.problem.train.labels : scene.shown.labels;
    const std::size_t k = scene.shown.before.k, classes = sample_groups(scene.problem);
    const std::vector<double> offsets = score_offsets(scene.shown.own, k, scene.shown.before.d);
    for (std::size_t i = 0; i < scene.plane.points.size(); ++i) {
        OverlayItem item;
        item.geometry = {scene.plane.points[i][0], scene.plane.points[i][1]};
        const auto row = static_cast<std::size_t>(scene.plane.rows[i]);
        item.value = by_share ? static_cast<float>(responsibility(scene, scene.plane.rows[i], offsets))
                     : row < labels.size() ? static_cast<float>(labels[row])
                                           : absent_float;
        item.group = classes > 0 ? scene.problem.train.labels[row] : -1;
        overlay.items.push_back(std::move(item));
    }
    const std::size_t groups = by_class ? scene.problem.classes : k;
    overlay.value_high = by_share ? 1.0 : std::max(1.0, static_cast<double>(groups) - 1.0);
    return overlay;
}

TableData components(const Scene& scene) {
    TableData table;
    table.columns = {
        {"weight", "Mixing weight", "", 6},          {"steps", "Steps to the barrier", "", 1},
        {"eta2", "η₂ nearest to 0", "", 6},          {"samples", "Samples", "", 0},
        {"class", "Most frequent class", "", 0},     {"purity", "Its share", "", 3},
        {"variance_min", "Least variance", "", 6},   {"variance_max", "Largest variance", "", 6},
        {"narrowest", "Narrowest dimension", "", 0}, {"widest", "Widest dimension", "", 0},
        {"log_det", "log det Λ", "nats", 3},         {"floor_hits", "On the floor", "", 0},
        {"nearest", "Nearest component", "", 0},     {"distance", "Its distance", "σ", 3},
        {"duplicate", "Duplicate of", "", 0},        {"dead", "Dead", "", 0},
        {"weight_after", "Weight after", "", 6},     {"variance_min_after", "Least variance after", "", 6}};
    for (TableColumn& column : table.columns) {
        const bool of_labels = column.id == "class" || column.id == "purity";
        const bool of_steps = column.id == "steps" || column.id == "eta2" || column.id == "floor_hits";
        column.shown = of_labels  ? !scene.problem.train.labels.empty()
                       : of_steps ? scene.settings.algorithm == Algorithm::natural_adam
                                  : true;
    }
    if (scene.engine == nullptr) {
        return table;
    }
    const Mixture &before = scene.shown.before, &after = scene.shown.after;
    const std::vector<double>& target = scene.shown.target.variances;
    for (std::size_t c = 0; c < before.k; ++c) {
        const auto begin = before.variances.begin() + static_cast<std::ptrdiff_t>(c * before.d);
        const auto end = begin + static_cast<std::ptrdiff_t>(before.d);
        const auto [low, high] = std::minmax_element(begin, end);
        double log_det = 0.0, hits = 0.0, nearest = unknown, distance = unknown, samples = 0.0;
        for (std::size_t i = c * before.d; i < (c + 1) * before.d; ++i) {
            log_det -= std::log(before.variances[i]);
            hits += i < target.size() && target[i] <= scene.settings.lat_min_var * (1.0 + 1e-6) ? 1.0 : 0.0;
        }
        for (std::size_t other = 0; other < before.k; ++other) {
            constexpr double beyond = std::numeric_limits<double>::infinity();
            const double gap =
                other == c ? beyond : distance_of(before, c, other, std::isnan(distance) ? beyond : distance);
            if (other != c && !(gap >= distance)) {
                distance = gap;
                nearest = static_cast<double>(other);
            }
        }
        double most = unknown, purity = unknown;
        if (!scene.shown.members.empty()) {
            samples = static_cast<double>(scene.shown.members[c]);
        }
        if (!scene.shown.confusion.empty() && samples > 0.0) {
            const auto counts =
                scene.shown.confusion.begin() + static_cast<std::ptrdiff_t>(c * scene.problem.classes);
            const auto best =
                std::max_element(counts, counts + static_cast<std::ptrdiff_t>(scene.problem.classes));
            most = static_cast<double>(best - counts);
            purity = static_cast<double>(*best) / samples;
        }
        const double eta2 = -0.5 / *high;
        const auto after_begin = after.variances.begin() + static_cast<std::ptrdiff_t>(c * after.d);
        const double narrowed =
            *std::min_element(after_begin, after_begin + static_cast<std::ptrdiff_t>(after.d));
        add_row(table, fmt::format("C{}", c),
                {before.weights[c], std::max(0.0, -eta2) / scene.settings.learning_rate, eta2, samples, most,
                 purity, *low, *high, static_cast<double>(low - begin), static_cast<double>(high - begin),
                 log_det, hits, nearest, distance, distance < duplicate_distance ? nearest : unknown,
                 samples > 0.0 ? 0.0 : 1.0, after.weights[c], narrowed});
    }
    return table;
}

TableData dimensions(const Scene& scene) {
    TableData table;
    table.columns = {{"mean", "Mean", "", 6},
                     {"deviation", "Deviation", "", 6},
                     {"variance_min", "Least variance", "", 6},
                     {"narrowest", "Its component", "", 0},
                     {"variance_max", "Largest variance", "", 6},
                     {"widest", "Its component", "", 0}};
    const Standardiser& by = scene.standardiser;
    const Mixture& mixture = scene.shown.before;
    for (std::size_t i = 0; i < mixture.d; ++i) {
        std::size_t low = 0, high = 0;
        for (std::size_t c = 1; c < mixture.k; ++c) {
            const double variance = mixture.variances[c * mixture.d + i];
            low = variance < mixture.variances[low * mixture.d + i] ? c : low;
            high = variance > mixture.variances[high * mixture.d + i] ? c : high;
        }
        add_row(table, fmt::format("{}", i),
                {by.mean.empty() ? 0.0 : by.mean[i], by.mean.empty() ? 1.0 : by.deviation[i],
                 mixture.variances[low * mixture.d + i], static_cast<double>(low),
                 mixture.variances[high * mixture.d + i], static_cast<double>(high)});
    }
    return table;
}

TableData first_bad(const Scene& scene) {
    TableData table;
    table.columns = {{"phase", "Phase", "", -1},        {"quantity", "Quantity", "", -1},
                     {"component", "Component", "", 0}, {"dimension", "Dimension", "", 0},
                     {"step", "Step", "", 0},           {"operation", "Operation", "", -1},
                     {"left", "First operand", "", 9},  {"right", "Second operand", "", 9},
                     {"result", "Result", "", 9},       {"last_good", "Last good value", "", 9}};
    const FirstBad& bad = scene.bad;
    if (bad.found()) {
        table.row_labels = {"1"};
        table.numbers = {unknown,
                         unknown,
                         bad.component < 0 ? unknown : static_cast<double>(bad.component),
                         bad.dimension < 0 ? unknown : static_cast<double>(bad.dimension),
                         bad.step <= 0 ? unknown : static_cast<double>(bad.step),
                         unknown,
                         bad.left,
                         bad.right,
                         bad.result,
                         bad.last_good};
        table.texts = {bad.phase, bad.quantity, "", "", "", bad.operation, "", "", "", ""};
    }
    return table;
}

} // namespace

ChannelData build_overlay(const std::string& id, const Scene& scene) {
    if (id == "ellipses") {
        return ellipses(scene);
    }
    if (id == "samples") {
        return points(scene);
    }
    return std::monostate{};
}

ChannelData build_table(const std::string& id, const Scene& scene) {
    if (id == "components") {
        return components(scene);
    }
    if (id == "dimensions") {
        return dimensions(scene);
    }
    if (id == "first_bad") {
        return first_bad(scene);
    }
    return std::monostate{};
}

} // namespace basin::gmm
