// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/graph_em/patch_grid.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace basin::graph_em {

namespace {

constexpr double most_radius_px = 64.0;
constexpr double touch = 1e-6; ///< a distance this far beyond the radius still counts

double usable(double radius_px) {
    return radius_px >= 0.0 ? std::min(radius_px, most_radius_px) : 0.0; // NaN: no neighbours
}

/// Which displacements S can hold, on a square of side 2 reach + 1 that no step leaves.
class Reach {
  public:
    Reach(int columns, int rows) : across_(columns - 1), down_(rows - 1) {
        marks_.assign(static_cast<std::size_t>(width()) * static_cast<std::size_t>(2 * down_ + 1), 0);
    }
    void add(int dx, int dy) {
        if (std::abs(dx) <= across_ && std::abs(dy) <= down_) {
            marks_[at(dx, dy)] = 1;
        }
    }
    void grow(const std::vector<PatchGrid::Offset>& neighbours) {
        const Reach before = *this;
        before.for_each([&](int dx, int dy) {
            for (const PatchGrid::Offset& step : neighbours) {
                add(dx + step.dx, dy + step.dy);
            }
        });
    }
    template<class Call>
    void for_each(Call call) const {
        for (int dy = -down_; dy <= down_; ++dy) {
            for (int dx = -across_; dx <= across_; ++dx) {
                if (marks_[at(dx, dy)] != 0) {
                    call(dx, dy);
                }
            }
        }
    }

  private:
    int width() const { return 2 * across_ + 1; }
    std::size_t at(int dx, int dy) const {
        return static_cast<std::size_t>(dy + down_) * static_cast<std::size_t>(width()) +
               static_cast<std::size_t>(dx + across_);
    }
    int across_, down_;
    std::vector<char> marks_;
};

} // namespace

NodePlanes::NodePlanes(std::int64_t planes, std::int64_t nodes, std::int64_t margin)
    : planes_(planes), stride_((nodes + 2 * margin + 15) / 16 * 16), margin_(margin) {
    values_.assign(static_cast<std::size_t>(planes * stride_), 0.0F);
}

void NodePlanes::clear() {
    std::fill(values_.begin(), values_.end(), 0.0F);
}

PatchGrid::PatchGrid(int width, int height, int patch, int stride, double radius_px)
    : width_(width), height_(height), patch_(patch), stride_(stride), radius_px_(usable(radius_px)) {
    assert(width >= patch && height >= patch);
    columns_ = (width - patch) / stride + 1;
    rows_ = (height - patch) / stride + 1;
    const int reach = static_cast<int>((radius_px_ + touch) / stride);
    reach_columns_ = std::min(reach, columns_ - 1);
    reach_rows_ = std::min(reach, rows_ - 1);
    pitch_ = columns_ + reach_columns_;
    for (int dy = -reach_rows_; dy <= reach_rows_; ++dy) {
        for (int dx = -reach_columns_; dx <= reach_columns_; ++dx) {
            if ((dx != 0 || dy != 0) && stride * std::hypot(dx, dy) <= radius_px_ + touch) {
                neighbours_.push_back({dx, dy});
                offsets_.push_back(dy * pitch_ + dx);
                directed_edges_ += std::int64_t{columns_ - std::abs(dx)} * (rows_ - std::abs(dy));
            }
        }
    }
    margin_ = (reach_rows_ * pitch_ + reach_columns_ + 2 * kernels::margin + 15) / 16 * 16;
    valid_ = make_planes(2 * reach_columns_ + 2);
    for (int y = 0; y < rows_; ++y) {
        for (int x = 0; x < columns_; ++x) {
            for (int dx = -reach_columns_; dx <= reach_columns_; ++dx) {
                const bool inside = x + dx >= 0 && x + dx < columns_;
                valid_.plane(dx + reach_columns_)[node(x, y)] = inside ? 1.0F : 0.0F;
            }
            valid_.plane(2 * reach_columns_ + 1)[node(x, y)] = 1.0F;
        }
    }
}

const float* PatchGrid::valid(std::int64_t k) const {
    return valid_.plane(neighbours_[static_cast<std::size_t>(k)].dx + reach_columns_);
}

std::int64_t PatchGrid::stored_entries(int steps, bool self) const {
    if (neighbours_.empty()) {
        return self ? patches() : 0;
    }
    Reach reach(columns_, rows_);
    for (const Offset& offset : neighbours_) {
        reach.add(offset.dx, offset.dy);
    }
    if (self) {
        reach.add(0, 0);
    }
    for (int step = 0; step < steps; ++step) {
        reach.grow(neighbours_);
    }
    std::int64_t entries = 0;
    reach.for_each(
        [&](int dx, int dy) { entries += std::int64_t{columns_ - std::abs(dx)} * (rows_ - std::abs(dy)); });
    return entries;
}

std::vector<double> distinct_distances(int stride, double low, double high) {
    const int most = static_cast<int>(high / stride);
    std::vector<int> squares;
    for (int dy = 0; dy <= most; ++dy) {
        for (int dx = 0; dx <= dy; ++dx) {
            squares.push_back(dx * dx + dy * dy);
        }
    }
    std::sort(squares.begin(), squares.end());
    squares.erase(std::unique(squares.begin(), squares.end()), squares.end());
    std::vector<double> distances;
    for (const int square : squares) {
        const double distance = stride * std::sqrt(square);
        if (distance >= low && distance <= high) {
            distances.push_back(distance);
        }
    }
    return distances;
}

NodePlanes patch_features(const Image& image, const PatchGrid& grid) {
    assert(image.channels == 3);
    NodePlanes features = grid.make_planes(grid.dimensions());
    const int patch = grid.patch(), stride = grid.stride();
    for (int v = 0; v < patch; ++v) {
        for (int u = 0; u < patch; ++u) {
            for (int channel = 0; channel < 3; ++channel) {
                float* const plane = features.plane((v * patch + u) * 3 + channel);
                for (int y = 0; y < grid.rows(); ++y) {
                    for (int x = 0; x < grid.columns(); ++x) {
                        plane[grid.node(x, y)] = image.at(x * stride + u, y * stride + v, channel);
                    }
                }
            }
        }
    }
    return features;
}

} // namespace basin::graph_em
