// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/template_step.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace basin::clnf {

namespace {

struct Rect {
    int x = 0, y = 0, width = 0, height = 0;
};

/// The part of a rectangle (cut to whole px, as OpenFace does) that lies within the picture.
Rect within(float x, float y, float width, float height, const GreyView& picture) {
    constexpr float far = 1e6F;
    if (!(std::abs(x) < far && std::abs(y) < far && width < far && height < far)) {
        return {};
    }
    const int left = static_cast<int>(x), top = static_cast<int>(y);
    Rect cut{std::max(left, 0), std::max(top, 0), 0, 0};
    cut.width = std::max(std::min(left + static_cast<int>(width), picture.width) - cut.x, 0);
    cut.height = std::max(std::min(top + static_cast<int>(height), picture.height) - cut.y, 0);
    return cut;
}

struct Grey {
    int width = 0, height = 0;
    std::vector<float> values;
};

/// Bilinear with the pixels' areas aligned, rounded to whole grey values; scale 1 copies.
Grey shrunk(const GreyView& picture, const Rect& rect, double scale) {
    Grey out{std::max(1, static_cast<int>(std::lround(rect.width * scale))),
             std::max(1, static_cast<int>(std::lround(rect.height * scale))),
             {}};
    for (int y = 0; y < out.height; ++y) {
        for (int x = 0; x < out.width; ++x) {
            const double u = std::clamp((x + 0.5) / scale - 0.5, 0.0, rect.width - 1.0);
            const double v = std::clamp((y + 0.5) / scale - 0.5, 0.0, rect.height - 1.0);
            const int left = static_cast<int>(u), top = static_cast<int>(v);
            const int right = std::min(left + 1, rect.width - 1), bottom = std::min(top + 1, rect.height - 1);
            const auto grey = [&](int px, int py) {
                return static_cast<double>(picture.pixels[(rect.y + py) * picture.width + rect.x + px]);
            };
            const double fu = u - left, fv = v - top;
            const double value = (1.0 - fv) * ((1.0 - fu) * grey(left, top) + fu * grey(right, top)) +
                                 fv * ((1.0 - fu) * grey(left, bottom) + fu * grey(right, bottom));
            out.values.push_back(static_cast<float>(std::lround(value)));
        }
    }
    return out;
}

/// Correlation coefficient of the template with what lies at (x, y) of the picture.
double correlation(const Grey& picture, const std::vector<float>& centred, double length, int width,
                   int height, int x, int y) {
    double product = 0.0, sum = 0.0, squares = 0.0;
    for (int v = 0; v < height; ++v) {
        const float* const row =
            picture.values.data() + static_cast<std::ptrdiff_t>(y + v) * picture.width + x;
        const float* const wanted = centred.data() + static_cast<std::ptrdiff_t>(v) * width;
        for (int u = 0; u < width; ++u) {
            product += static_cast<double>(row[u]) * wanted[u];
            sum += row[u];
            squares += static_cast<double>(row[u]) * row[u];
        }
    }
    const double spread = squares - sum * sum / (static_cast<double>(width) * height);
    return spread > 0.0 && length > 0.0 ? product / (length * std::sqrt(spread)) : 0.0;
}

} // namespace

std::array<float, 2> template_shift(const Pdm& pdm, const Parameters& last, const GreyView& last_picture,
                                    const GreyView& picture) {
    constexpr double template_scale = 0.3; // px a mm
    std::vector<float> shape;
    pdm.shape(last, shape);
    const auto n = static_cast<std::ptrdiff_t>(pdm.landmarks());
    const auto [left, right] = std::minmax_element(shape.begin(), shape.begin() + n);
    const auto [top, bottom] = std::minmax_element(shape.begin() + n, shape.end());
    const float width = *right - *left, height = *bottom - *top;
    const Rect box = within(*left, *top, width, height, last_picture);
    const Rect search =
        within(*left - width / 2.0F, *top - height / 2.0F, 2.0F * width, 2.0F * height, picture);
    if (box.width < 2 || box.height < 2 || search.width < 2 || search.height < 2) {
        return {0.0F, 0.0F};
    }
    const double scale = std::min(1.0, template_scale / static_cast<double>(last.pose[0]));
    const Grey face = shrunk(last_picture, box, scale), area = shrunk(picture, search, scale);
    if (face.width > area.width || face.height > area.height) {
        return {0.0F, 0.0F};
    }
    double mean = 0.0, squares = 0.0;
    for (const float value : face.values) {
        mean += value / static_cast<double>(face.values.size());
    }
    std::vector<float> centred;
    for (const float value : face.values) {
        centred.push_back(static_cast<float>(value - mean));
        squares += (value - mean) * (value - mean);
    }
    double best = -2.0;
    int best_x = 0, best_y = 0;
    for (int y = 0; y + face.height <= area.height; ++y) {
        for (int x = 0; x + face.width <= area.width; ++x) {
            const double found =
                correlation(area, centred, std::sqrt(squares), face.width, face.height, x, y);
            if (found > best) {
                best = found;
                best_x = x;
                best_y = y;
            }
        }
    }
    return {static_cast<float>(best_x / scale + search.x - static_cast<double>(*left)),
            static_cast<float>(best_y / scale + search.y - static_cast<double>(*top))};
}

} // namespace basin::clnf
