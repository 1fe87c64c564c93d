// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace basin::clnf {

constexpr std::size_t full_face = 68; ///< landmarks of iBUG's order

/// Groups of a face of 68 (or 66) landmarks in iBUG's order, over which errors are averaged.
struct LandmarkGroup {
    const char* channel; ///< "error_jaw_px"
    const char* label;
    int first, last; ///< of 68; last < 0: all
};
/// All landmarks first, then jaw, brows, nose, eyes, mouth.
const std::vector<LandmarkGroup>& landmark_groups();

/// Whether a model of so many landmarks has those groups. One of 66 landmarks is that of 68 without 60 and
/// 64.
bool has_groups(std::size_t landmarks);

/// "Nose"; empty where the model has no groups.
std::string group_of(std::size_t landmark, std::size_t landmarks);
/// "33 nose"; "33" where the model has no groups.
std::string landmark_name(std::size_t landmark, std::size_t landmarks);
/// Headings of an atlas with a tile a landmark; empty without groups.
std::vector<TileGroup> tile_groups(std::size_t landmarks);

/// Parts of a face that overlays show apart: jaw, each brow, nose, each eye, outer and inner lips; empty
/// without groups. Right and left are those of the face, as in iBUG's order.
std::vector<ItemGroup> item_groups(std::size_t landmarks);
/// Index into item_groups; -1 without groups.
std::int32_t item_group_of(std::size_t landmark, std::size_t landmarks);

/// Lines of a drawn face: along the groups where there are some, else Delaunay's triangulation of `shape`
/// (all x, then all y).
std::vector<std::pair<std::size_t, std::size_t>> mesh_edges(const std::vector<float>& shape);

} // namespace basin::clnf
