// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/validator.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace basin::clnf {

namespace {

using openface::LayerKind;
using openface::Matrix;
using openface::ValidatorLayer;
using openface::ValidatorView;

std::size_t size(std::int64_t count) {
    return static_cast<std::size_t>(count);
}

/// Maps of rows × columns, one after the other.
struct Maps {
    int count = 1, rows = 0, columns = 0;
    std::vector<float> values;

    float* map(int index) { return values.data() + size(std::int64_t{index} * rows * columns); }
    const float* map(int index) const { return values.data() + size(std::int64_t{index} * rows * columns); }
};

Maps convolved(const Maps& in, const ValidatorLayer& layer) {
    const int height = layer.kernels.front().rows, width = layer.kernels.front().columns;
    Maps out{layer.outputs, in.rows - height + 1, in.columns - width + 1, {}};
    out.values.resize(size(std::int64_t{out.count} * out.rows * out.columns));
    for (int k = 0; k < out.count; ++k) {
        float* const to = out.map(k);
        std::fill(to, to + out.rows * out.columns, layer.biases[size(k)]);
        for (int i = 0; i < in.count; ++i) {
            const Matrix<float>& kernel = layer.kernels[size(std::int64_t{i} * layer.outputs + k)];
            for (int v = 0; v < height; ++v) {
                for (int u = 0; u < width; ++u) {
                    const float weight = kernel.at(size(v), size(u));
                    for (int y = 0; y < out.rows; ++y) {
                        const float* const from = in.map(i) + (y + v) * in.columns + u;
                        float* const row = to + y * out.columns;
                        for (int x = 0; x < out.columns; ++x) {
                            row[x] += weight * from[x];
                        }
                    }
                }
            }
        }
    }
    return out;
}

Maps pooled(const Maps& in) {
    Maps out{in.count, (in.rows + 1) / 2, (in.columns + 1) / 2, {}};
    out.values.reserve(size(std::int64_t{out.count} * out.rows * out.columns));
    for (int k = 0; k < in.count; ++k) {
        const float* const from = in.map(k);
        for (int y = 0; y < in.rows; y += 2) {
            for (int x = 0; x < in.columns; x += 2) {
                float most = -std::numeric_limits<float>::max();
                for (int v = y; v < std::min(y + 2, in.rows); ++v) {
                    for (int u = x; u < std::min(x + 2, in.columns); ++u) {
                        most = std::max(most, from[v * in.columns + u]);
                    }
                }
                out.values.push_back(most);
            }
        }
    }
    return out;
}

/// Each map is read by columns, map after map.
Maps fully_connected(const Maps& in, const ValidatorLayer& layer) {
    std::vector<float> flat;
    flat.reserve(in.values.size());
    for (int k = 0; k < in.count; ++k) {
        for (int x = 0; x < in.columns; ++x) {
            for (int y = 0; y < in.rows; ++y) {
                flat.push_back(in.map(k)[y * in.columns + x]);
            }
        }
    }
    Maps out{layer.bias.rows, 1, 1, layer.bias.data};
    for (std::size_t i = 0; i < flat.size(); ++i) {
        for (std::size_t o = 0; o < out.values.size(); ++o) {
            out.values[o] += flat[i] * layer.weights.at(i, o);
        }
    }
    return out;
}

Maps run_layer(Maps in, const ValidatorLayer& layer) {
    switch (layer.kind) {
    case LayerKind::convolution:
        return convolved(in, layer);
    case LayerKind::max_pooling:
        return pooled(in);
    case LayerKind::full:
        return fully_connected(in, layer);
    case LayerKind::relu:
        for (float& value : in.values) {
            value = std::max(value, 0.0F);
        }
        break;
    case LayerKind::logistic:
        for (float& value : in.values) {
            value = 1.0F / (1.0F + std::exp(-value));
        }
        break;
    }
    return in;
}

/// Mean and deviation of the face taken out, then those that each pixel has over faces.
void normalise(const ValidatorView& view, std::vector<float>& picture) {
    const Matrix<std::int32_t>& mask = view.warp.mask;
    double sum = 0.0, squares = 0.0;
    for (std::size_t i = 0; i < picture.size(); ++i) {
        if (mask.data[i] != 0) {
            sum += picture[i];
            squares += static_cast<double>(picture[i]) * picture[i];
        }
    }
    const double mean = sum / view.warp.pixels;
    const double deviation = std::sqrt(std::max(squares / view.warp.pixels - mean * mean, 0.0));
    const double divisor = deviation == 0.0 ? 1.0 : deviation;
    std::size_t pixel = 0; // the figures lie by columns
    for (std::int32_t x = 0; x < mask.columns; ++x) {
        for (std::int32_t y = 0; y < mask.rows; ++y) {
            float& value = picture[size(std::int64_t{y} * mask.columns + x)];
            if (mask.at(size(y), size(x)) != 0) {
                value = static_cast<float>(((value - mean) / divisor - view.mean.data[pixel]) /
                                           view.deviation.data[pixel]);
                ++pixel;
            }
        }
    }
}

/// The part of a picture that the face may be taken from; 0 lies around it.
struct Region {
    int x = 0, y = 0, width = 0, height = 0;

    float pixel(const GreyView& picture, std::int64_t u, std::int64_t v) const {
        const bool inside = u >= 0 && v >= 0 && u < width && v < height;
        return inside ? picture.pixels[(y + v) * picture.width + x + u] : 0.0F;
    }
};

/// Three px around the landmarks, cut to the picture (its last row and column stay out, as in OpenFace).
Region region_of(const std::vector<float>& landmarks, const GreyView& picture) {
    constexpr float margin = 3.0F, far = 1e6F;
    const auto n = static_cast<std::ptrdiff_t>(landmarks.size() / 2);
    const auto [left, right] = std::minmax_element(landmarks.begin(), landmarks.begin() + n);
    const auto [top, bottom] = std::minmax_element(landmarks.begin() + n, landmarks.end());
    if (!(*left > -far && *right<far&& * top> - far && *bottom < far)) {
        return {};
    }
    Region region;
    region.x = std::max(static_cast<int>(*left - margin), 0);
    region.y = std::max(static_cast<int>(*top - margin), 0);
    region.width = std::min(static_cast<int>(*right + margin), picture.width - 1) - region.x;
    region.height = std::min(static_cast<int>(*bottom + margin), picture.height - 1) - region.y;
    return region;
}

} // namespace

std::size_t Validator::nearest_view(const Parameters& parameters) const {
    constexpr double degree = std::numbers::pi / 180.0;
    std::size_t best = 0;
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t view = 0; view < file_.centres.size(); ++view) {
        double squares = 0.0;
        for (std::size_t axis = 0; axis < 3; ++axis) {
            const double away = parameters.pose[1 + axis] - file_.centres[view].data[axis] * degree;
            squares += away * away;
        }
        if (squares < nearest) {
            nearest = squares;
            best = view;
        }
    }
    return best;
}

std::vector<float> Validator::warp(std::size_t view, const std::vector<float>& landmarks,
                                   const GreyView& picture) const {
    const openface::PiecewiseWarp& warp = file_.views[view].warp;
    const Region region = region_of(landmarks, picture);
    if (region.width <= 1 || region.height <= 1) {
        return {};
    }
    const std::size_t n = landmarks.size() / 2;
    // Coefficients of 1, x and y for both coordinates, by triangle.
    std::vector<std::array<float, 6>> affine(size(warp.triangles.rows));
    for (std::size_t t = 0; t < affine.size(); ++t) {
        const auto place = [&](std::size_t corner, std::size_t coordinate) {
            const auto landmark = size(warp.triangles.at(t, corner));
            const int origin = coordinate == 0 ? region.x : region.y;
            return landmarks[coordinate * n + landmark] - static_cast<float>(origin);
        };
        for (std::size_t c = 0; c < 2; ++c) {
            const float first = place(0, c), second = place(1, c) - first, third = place(2, c) - first;
            for (std::size_t k = 0; k < 3; ++k) {
                affine[t][3 * c + k] = (k == 0 ? first : 0.0F) +
                                       second * static_cast<float>(warp.alpha.at(t, k)) +
                                       third * static_cast<float>(warp.beta.at(t, k));
            }
        }
    }
    constexpr float steps = 32.0F;
    std::vector<float> face(warp.mask.data.size(), 0.0F);
    for (std::int32_t row = 0; row < warp.mask.rows; ++row) {
        const float y = static_cast<float>(row) + static_cast<float>(warp.min_y);
        for (std::int32_t column = 0; column < warp.mask.columns; ++column) {
            const std::size_t at = size(std::int64_t{row} * warp.mask.columns + column);
            if (warp.mask.data[at] == 0) {
                continue;
            }
            const float x = static_cast<float>(column) + static_cast<float>(warp.min_x);
            const std::array<float, 6>& a = affine[size(warp.triangle.data[at])];
            const float from_x = a[0] + a[1] * x + a[2] * y, from_y = a[3] + a[4] * x + a[5] * y;
            if (!(std::abs(from_x) < 1e6F && std::abs(from_y) < 1e6F)) {
                continue;
            }
            const std::int64_t u = std::lrint(from_x * steps), v = std::lrint(from_y * steps);
            const float fu = static_cast<float>(u & 31) / steps, fv = static_cast<float>(v & 31) / steps;
            const auto grey = [&](int right, int down) {
                return region.pixel(picture, (u >> 5) + right, (v >> 5) + down);
            };
            face[at] = (1.0F - fv) * ((1.0F - fu) * grey(0, 0) + fu * grey(1, 0)) +
                       fv * ((1.0F - fu) * grey(0, 1) + fu * grey(1, 1));
        }
    }
    return face;
}

double Validator::certainty(const Parameters& parameters, const std::vector<float>& landmarks,
                            const GreyView& picture) const {
    const std::size_t chosen = nearest_view(parameters);
    const ValidatorView& view = file_.views[chosen];
    Maps maps{1, view.warp.mask.rows, view.warp.mask.columns, warp(chosen, landmarks, picture)};
    if (maps.values.empty()) {
        return 0.0;
    }
    normalise(view, maps.values);
    for (const ValidatorLayer& layer : view.layers) {
        maps = run_layer(std::move(maps), layer);
    }
    const auto strongest = std::max_element(maps.values.begin(), maps.values.end()) - maps.values.begin();
    return 1.0 - (static_cast<double>(strongest) + 0.5) / static_cast<double>(maps.values.size());
}

} // namespace basin::clnf
