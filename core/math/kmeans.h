// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/random.h"

#include <cstddef>
#include <span>
#include <vector>

namespace basin {

/// Lloyd's algorithm (1982) from `clusters` points drawn at random: a fixed number of rounds of assigning
/// each point to the nearest centre and moving each centre to the mean of its points (a centre without points
/// stays).
///
/// `points`: count * dimensions, row-major; at least one point. Returns clusters * dimensions. Means are
/// summed in double precision in the order of the points.
std::vector<float> kmeans(std::span<const float> points, std::size_t dimensions, std::size_t clusters,
                          int rounds, Random& random);

} // namespace basin
