// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/views.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace basin::clnf {

namespace {

constexpr int grid = 31; ///< points along each side: 961 evaluations

struct Span {
    double low = 0.0, high = 0.0;
    double at(int index) const { return low + (high - low) * (index + 0.5) / grid; }
    float place(double value) const { return static_cast<float>((value - low) / (high - low) * grid); }
};

/// A mode's coefficient where it was, is, and should be, with room around.
Span span_of(const Scene& scene, std::size_t mode) {
    const std::size_t modes = scene.problem.model().pdm.modes();
    std::vector<double> values{scene.row.before.local[mode], scene.row.after.local[mode]};
    for (std::size_t k = 0; k < scene.trail.positions(modes); ++k) {
        values.push_back(scene.trail.position(k, modes).local[mode]);
    }
    if (scene.reference != nullptr && scene.reference->parameters) {
        values.push_back(scene.reference->parameters->local[mode]);
    }
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    if (values.empty()) {
        return {-1.0, 1.0};
    }
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const double deviation = std::sqrt(static_cast<double>(scene.problem.model().pdm.eigenvalues()[mode]));
    const double middle = (*least + *most) / 2.0;
    const double half = std::max(0.65 * (*most - *least), std::max(deviation, 1e-3));
    return {middle - half, middle + half};
}

struct Section {
    std::size_t across, down;
    Span x, y;
};

Section section_of(const Scene& scene) {
    const auto [across, down] = scene.focus.modes;
    return {across, down, span_of(scene, across), span_of(scene, down)};
}

bool has_section(const Scene& scene) {
    return scene.problem.model().pdm.modes() >= 2 && scene.maps != nullptr && !scene.row.empty;
}

using Crossing = std::array<float, 2>;

/// Where the height is met between two neighbouring points; the same bits from either side.
Crossing crossing_of(const std::vector<float>& values, float height, std::array<int, 2> from,
                     std::array<int, 2> to) {
    if (to < from) {
        std::swap(from, to);
    }
    const auto at = [&](const std::array<int, 2>& point) {
        return values[static_cast<std::size_t>(point[1] * grid + point[0])] - height;
    };
    const float share = at(from) / (at(from) - at(to));
    return {static_cast<float>(from[0]) + share * static_cast<float>(to[0] - from[0]) + pixel_centre,
            static_cast<float>(from[1]) + share * static_cast<float>(to[1] - from[1]) + pixel_centre};
}

/// Pieces of one contour, cell by cell (marching squares).
std::vector<std::array<Crossing, 2>> pieces_of(const std::vector<float>& values, float height) {
    std::vector<std::array<Crossing, 2>> pieces;
    for (int y = 0; y + 1 < grid; ++y) {
        for (int x = 0; x + 1 < grid; ++x) {
            const std::array<std::array<int, 2>, 4> corners{{{x, y}, {x + 1, y}, {x + 1, y + 1}, {x, y + 1}}};
            const auto below = [&](const std::array<int, 2>& point) {
                return values[static_cast<std::size_t>(point[1] * grid + point[0])] < height;
            };
            std::vector<Crossing> crossings; // two or four
            for (std::size_t side = 0; side < corners.size(); ++side) {
                const auto &from = corners[side], &to = corners[(side + 1) % corners.size()];
                if (below(from) != below(to)) {
                    crossings.push_back(crossing_of(values, height, from, to));
                }
            }
            for (std::size_t k = 0; k + 1 < crossings.size(); k += 2) {
                pieces.push_back({crossings[k], crossings[k + 1]});
            }
        }
    }
    return pieces;
}

/// Takes pieces that go on at `end` off the list, one after another.
void follow(std::vector<std::array<Crossing, 2>>& pieces, Crossing end, std::vector<float>& line) {
    for (;;) {
        const auto next = std::find_if(pieces.begin(), pieces.end(),
                                       [&](const auto& piece) { return piece[0] == end || piece[1] == end; });
        if (next == pieces.end()) {
            return;
        }
        end = (*next)[0] == end ? (*next)[1] : (*next)[0];
        line.insert(line.end(), end.begin(), end.end());
        pieces.erase(next);
    }
}

} // namespace

ImageData objective_map(const Scene& scene) {
    ImageData image;
    if (!has_section(scene)) {
        image.width = image.height = 1;
        image.pixels.assign(1, 0.0F);
        return image;
    }
    const Section section = section_of(scene);
    const ObjectiveTerms terms = scene.terms();
    image.width = image.height = grid;
    Parameters place = scene.row.after;
    for (int y = 0; y < grid; ++y) {
        for (int x = 0; x < grid; ++x) {
            place.local[section.across] = static_cast<float>(section.x.at(x));
            place.local[section.down] = static_cast<float>(section.y.at(y));
            image.pixels.push_back(static_cast<float>(
                objective_at(scene.problem.model().pdm, *scene.maps, terms, place).total()));
        }
    }
    image.x_label = fmt::format("p_{}, mm", section.across);
    image.y_label = fmt::format("p_{}, mm", section.down);
    for (int k = 0; k < grid; ++k) {
        image.column_labels.push_back(fmt::format("{:.3g}", section.x.at(k)));
        image.row_labels.push_back(fmt::format("{:.3g}", section.y.at(k)));
    }
    return image;
}

OverlayData objective_contours(const Scene& scene) {
    constexpr int levels = 9;
    OverlayData overlay;
    if (!has_section(scene)) {
        return overlay;
    }
    const std::vector<float> values = objective_map(scene).pixels;
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    for (int level = 1; level < levels; ++level) {
        const double share = static_cast<double>(level) / levels; // nearer to each other towards the least
        auto pieces = pieces_of(values, static_cast<float>(*least + share * share * (*most - *least)));
        while (!pieces.empty()) {
            const auto [first, last] = pieces.back();
            pieces.pop_back();
            std::vector<float> back, line;
            follow(pieces, first, back);
            for (std::size_t k = back.size(); k >= 2; k -= 2) {
                line.insert(line.end(), {back[k - 2], back[k - 1]});
            }
            line.insert(line.end(), {first[0], first[1], last[0], last[1]});
            follow(pieces, last, line);
            OverlayItem item;
            item.shape = OverlayShape::polyline;
            item.role = Role::support;
            item.polyline = std::move(line);
            overlay.items.push_back(std::move(item));
        }
    }
    return overlay;
}

OverlayData objective_marks(const Scene& scene) {
    OverlayData overlay;
    if (!has_section(scene)) {
        return overlay;
    }
    const Section section = section_of(scene);
    const std::size_t modes = scene.problem.model().pdm.modes();
    const auto place = [&](const Parameters& parameters) {
        return std::array<float, 2>{section.x.place(parameters.local[section.across]),
                                    section.y.place(parameters.local[section.down])};
    };
    const auto add_point = [&](const Parameters& parameters, Role role, const char* label, int group) {
        OverlayItem item;
        item.group = group;
        item.role = role;
        const auto [x, y] = place(parameters);
        item.geometry = {x, y};
        item.label = label;
        overlay.items.push_back(std::move(item));
    };
    OverlayItem path;
    path.shape = OverlayShape::polyline;
    path.role = Role::proposal; // stands out on the map
    path.group = 0;
    for (std::size_t k = 0; k < scene.trail.positions(modes); ++k) {
        const auto at = place(scene.trail.position(k, modes));
        path.polyline.insert(path.polyline.end(), at.begin(), at.end());
    }
    if (path.polyline.size() >= 4) {
        overlay.items.push_back(std::move(path));
        add_point(scene.trail.position(0, modes), Role::initial, "start", 1);
    }
    if (scene.reference != nullptr && scene.reference->parameters) {
        add_point(*scene.reference->parameters, Role::reference, "reference", 2);
    }
    add_point(scene.row.after, Role::estimate, "estimate", 3);
    return overlay;
}

} // namespace basin::clnf
