// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/training/mean_face.h"

#include "core/optimizers/clnf/training/face_mesh.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace basin::clnf {

namespace {

constexpr auto texels = static_cast<std::size_t>(texture_width * texture_height);

double sample(const Frame& frame, double x, double y, std::size_t channel) {
    x = std::clamp(x, 0.0, frame.width - 1.001);
    y = std::clamp(y, 0.0, frame.height - 1.001);
    const int left = static_cast<int>(x), top = static_cast<int>(y);
    const double fx = x - left, fy = y - top;
    const auto at = [&](int u, int v) {
        return static_cast<double>(frame.rgb[3 * static_cast<std::size_t>(v * frame.width + u) + channel]);
    };
    return (1.0 - fy) * ((1.0 - fx) * at(left, top) + fx * at(left + 1, top)) +
           fy * ((1.0 - fx) * at(left, top + 1) + fx * at(left + 1, top + 1));
}

} // namespace

void MeanFace::add(const Frame& frame, const FlatShape& shape) {
    const std::vector<MeshPoint> from = mesh_points(mean_);
    const auto triangles = triangulate(from);
    const auto begin = mean_.begin();
    const Similarity map = similarity({std::vector<double>(begin, begin + face_points),
                                       std::vector<double>(begin + face_points, begin + 2 * face_points)},
                                      shape);
    std::vector<std::array<double, 2>> to;
    for (std::size_t i = 0; i < from.size(); ++i) {
        to.push_back(i < face_points ? std::array{shape[0][i], shape[1][i]}
                                     : map.apply(from[i].x, from[i].y));
    }
    sums_.resize(3 * texels, 0.0);
    ++count_;
    std::size_t texel = 0;
    for (int v = 0; v < texture_height; ++v) {
        for (int u = 0; u < texture_width; ++u, ++texel) {
            const double x = (u - (texture_width - 1) / 2.0) / texels_a_mm;
            const double y = (v - (texture_height - 1) / 2.0) / texels_a_mm + texture_drop_mm;
            std::array<double, 2> at = map.apply(x, y);
            for (const auto& corners : triangles) {
                const auto a = static_cast<std::size_t>(corners[0]), b = static_cast<std::size_t>(corners[1]),
                           c = static_cast<std::size_t>(corners[2]);
                const auto w = barycentric({from[a], from[b], from[c]}, x, y);
                if (w[0] + w[1] + w[2] > 0.5 && w[0] >= 0.0 && w[1] >= 0.0 && w[2] >= 0.0) {
                    for (std::size_t axis = 0; axis < 2; ++axis) {
                        at[axis] = w[0] * to[a][axis] + w[1] * to[b][axis] + w[2] * to[c][axis];
                    }
                    break;
                }
            }
            for (std::size_t channel = 0; channel < 3; ++channel) {
                sums_[3 * texel + channel] += sample(frame, at[0], at[1], channel);
            }
        }
    }
}

std::string MeanFace::ppm() const {
    std::string out = fmt::format("P6\n{} {}\n255\n", texture_width, texture_height);
    for (int v = 0; v < texture_height; ++v) {
        for (int u = 0; u < texture_width; ++u) {
            const int here = v * texture_width + u, there = v * texture_width + texture_width - 1 - u;
            for (int channel = 0; channel < 3; ++channel) {
                const double sum = sums_[static_cast<std::size_t>(3 * here + channel)] +
                                   sums_[static_cast<std::size_t>(3 * there + channel)];
                out += static_cast<char>(
                    static_cast<unsigned char>(std::lround(std::clamp(sum / (2.0 * count_), 0.0, 255.0))));
            }
        }
    }
    return out;
}

} // namespace basin::clnf
