// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/image.h"
#include "core/math/kernels/kernel_table.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace basin::graph_em {

/// Float planes over the nodes of a padded grid, as the graph kernels want them (zeros around every plane).
class NodePlanes {
  public:
    NodePlanes() = default;
    NodePlanes(std::int64_t planes, std::int64_t nodes, std::int64_t margin);

    std::int64_t planes() const { return planes_; }
    std::int64_t stride() const { return stride_; }
    float* plane(std::int64_t index) { return values_.data() + index * stride_ + margin_; }
    const float* plane(std::int64_t index) const { return values_.data() + index * stride_ + margin_; }
    void clear();

  private:
    std::vector<float> values_;
    std::int64_t planes_ = 0, stride_ = 0, margin_ = 0;
};

/// Where the patches of one image size lie and which of them are neighbours. Immutable.
///
/// Patch (x, y) covers pixels from (stride x, stride y); nodes lie in rows of `pitch`, padded so that node +
/// offset of a neighbour beyond the edge is a padding node. Neighbours are offsets (dx, dy) with stride
/// |(dx, dy)| <= radius, all directions, each beside its opposite: opposite(k) = count - 1 - k.
class PatchGrid {
  public:
    /// Radii beyond 64 px and NaN count as 64 px and 0 px: a poke must not ask for more memory than there is.
    PatchGrid(int width, int height, int patch, int stride, double radius_px);

    int width() const { return width_; }
    int height() const { return height_; }
    int patch() const { return patch_; }
    int stride() const { return stride_; }
    int columns() const { return columns_; }
    int rows() const { return rows_; }
    double radius_px() const { return radius_px_; }

    std::int64_t patches() const { return std::int64_t{columns_} * rows_; }
    std::int64_t dimensions() const { return std::int64_t{patch_} * patch_ * 3; }
    std::int64_t nodes() const { return std::int64_t{pitch_} * rows_; } ///< padding included
    std::int64_t node(int x, int y) const { return std::int64_t{y} * pitch_ + x; }
    std::int64_t pitch() const { return pitch_; }
    int reach_rows() const { return reach_rows_; } ///< rows that one step spans in either direction
    int reach_columns() const { return reach_columns_; }

    struct Offset {
        int dx = 0, dy = 0;
    };
    const std::vector<Offset>& neighbours() const { return neighbours_; }
    const std::vector<std::int64_t>& offsets() const {
        return offsets_;
    } ///< in nodes, as the kernels take them
    std::int64_t opposite(std::int64_t k) const { return static_cast<std::int64_t>(offsets_.size()) - 1 - k; }
    std::int64_t directed_edges() const { return directed_edges_; }

    NodePlanes make_planes(std::int64_t planes) const { return {planes, nodes(), margin_}; }
    /// 1 where node + neighbour k lies in the grid (row limits aside, see last_row), else 0.
    const float* valid(std::int64_t k) const;
    /// 1 at nodes, 0 at padding.
    const float* ones() const { return valid_.plane(valid_.planes() - 1); }

    /// Entries that S holds after `steps` of smoothing (its pattern grows by one neighbourhood a step),
    /// `self`: its diagonal is there from the start.
    std::int64_t stored_entries(int steps, bool self) const;

  private:
    int width_, height_, patch_, stride_;
    double radius_px_;
    int columns_ = 0, rows_ = 0, reach_columns_ = 0, reach_rows_ = 0;
    std::int64_t pitch_ = 0, margin_ = 0, directed_edges_ = 0;
    std::vector<Offset> neighbours_;
    std::vector<std::int64_t> offsets_;
    NodePlanes valid_;
};

/// Every distance between patch centres from `low` to `high` px, ascending: between two of them the graph
/// does not depend on the radius.
std::vector<double> distinct_distances(int stride, double low, double high);

/// The patches' pixels: plane (v * patch + u) * 3 + channel.
NodePlanes patch_features(const Image& image, const PatchGrid& grid);

} // namespace basin::graph_em
