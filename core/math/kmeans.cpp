// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/kmeans.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace basin {

namespace {

std::size_t nearest(std::span<const float> point, const std::vector<float>& centres, std::size_t clusters) {
    std::size_t best = 0;
    float best_distance = std::numeric_limits<float>::infinity();
    for (std::size_t c = 0; c < clusters; ++c) {
        const float* centre = &centres[c * point.size()];
        float distance = 0.0F;
        for (std::size_t d = 0; d < point.size(); ++d) {
            const float difference = point[d] - centre[d];
            distance += difference * difference;
        }
        if (distance < best_distance) {
            best_distance = distance;
            best = c;
        }
    }
    return best;
}

} // namespace

std::vector<float> kmeans(std::span<const float> points, std::size_t dimensions, std::size_t clusters,
                          int rounds, Random& random) {
    const std::size_t count = points.size() / dimensions;
    assert(count > 0 && clusters > 0);
    std::vector<float> centres;
    centres.reserve(clusters * dimensions);
    for (std::size_t c = 0; c < clusters; ++c) {
        const auto drawn =
            points.subspan(random.below(static_cast<std::uint32_t>(count)) * dimensions, dimensions);
        centres.insert(centres.end(), drawn.begin(), drawn.end());
    }
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> sums(clusters * dimensions);
        std::vector<std::size_t> members(clusters);
        for (std::size_t i = 0; i < count; ++i) {
            const auto point = points.subspan(i * dimensions, dimensions);
            const std::size_t c = nearest(point, centres, clusters);
            ++members[c];
            for (std::size_t d = 0; d < dimensions; ++d) {
                sums[c * dimensions + d] += static_cast<double>(point[d]);
            }
        }
        for (std::size_t i = 0; i < sums.size(); ++i) {
            const std::size_t in_cluster = members[i / dimensions];
            if (in_cluster > 0) {
                centres[i] = static_cast<float>(sums[i] / static_cast<double>(in_cluster));
            }
        }
    }
    return centres;
}

} // namespace basin
