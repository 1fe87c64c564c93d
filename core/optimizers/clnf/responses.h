// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/worker_pool.h"
#include "core/optimizers/clnf/model.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace basin::clnf {

/// A similarity's 2 × 2 part, row-major.
using Matrix2 = std::array<float, 4>;

/// The rotation and scaling that brings shape `from` onto shape `to` (2 n coordinates, all x then all y):
/// means removed, scales from the RMS distance, rotation from the orthogonal Procrustes problem (Kabsch 1976)
/// without reflection.
Matrix2 similarity(std::span<const float> from, std::span<const float> to);
Matrix2 inverse(const Matrix2& matrix);

/// A grey picture of 8 bit.
struct GreyView {
    const std::uint8_t* pixels = nullptr;
    int width = 0, height = 0;
};

enum class Sampling {
    warp_affine, ///< coordinates on a grid of 1/32 px, as OpenCV's warpAffine rounds them
    exact,       ///< bilinear at the exact place
};

/// Samples width × height places x = a (u - cu) - b (v - cv) + at_x, y = b (u - cu) + a (v - cv) + at_y
/// around (at_x, at_y), cu and cv half the sides; `ref_to_img` holds a and -b. Outside of the picture is 0.
/// `out` has rows of `pitch` floats.
void warp_patch(const GreyView& picture, const Matrix2& ref_to_img, float at_x, float at_y, int width,
                int height, Sampling sampling, float* out, std::int64_t pitch);

/// Everything about one window of the schedule that its iterations need: a function of the start parameters,
/// the picture and the model.
struct WindowMaps {
    std::size_t scale = 0, view = 0;
    int side = 0;
    Matrix2 img_to_ref{}, ref_to_img{};
    std::vector<float> base_shape; ///< 2 n px
    std::vector<bool> has_map;     ///< an expert, visible in this view
    std::int64_t pitch = 0;        ///< floats a row of a map, a multiple of the kernels' margin
    std::vector<float> cells;      ///< n maps of side rows
    std::vector<float> weight;     ///< confidence of each expert
    std::vector<std::vector<float>>
        areas; ///< warped patches, rows of area_pitch; empty where there is no map
    std::vector<std::array<int, 2>> area_sizes; ///< width, height
    std::int64_t area_pitch = 0;

    std::int64_t map_size() const { return pitch * side; }
    float* map(std::size_t landmark) {
        return cells.data() + static_cast<std::int64_t>(landmark) * map_size();
    }
    const float* map(std::size_t landmark) const {
        return cells.data() + static_cast<std::int64_t>(landmark) * map_size();
    }
};

/// Fills `maps` for a window of `side` cells; scratch memory is reused. Returns false when `stop` fired.
bool compute_maps(const Model& model, std::size_t scale, int side, const Parameters& start,
                  const GreyView& picture, Sampling sampling, bool reference_warp, WorkerPool& pool,
                  std::vector<ExpertScratch>& scratch, std::stop_token stop, WindowMaps& maps);

} // namespace basin::clnf
