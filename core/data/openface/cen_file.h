// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/openface/patch_views.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace basin::openface {

/// One fully connected layer: act(W h + b). The first layer's input is a constant 1 and the patch by columns.
struct CenLayer {
    std::int32_t activation = 0; ///< 0 logistic, 2 ReLU, others none
    Matrix<float> bias;          ///< out × 1
    Matrix<float> weights;       ///< out × in
    friend bool operator==(const CenLayer&, const CenLayer&) = default;
};

/// The expert of one landmark in one view; without layers where it is hidden or its mirror image serves.
struct CenPatch {
    std::int32_t width = 0, height = 0;
    std::vector<CenLayer> layers;
    double confidence = 0.0;
    friend bool operator==(const CenPatch&, const CenPatch&) = default;
};

/// Convolutional experts network of one scale (Zadeh et al. 2017), a binary file.
struct CenFile {
    PatchViews views;
    Matrix<std::int32_t> mirror_landmarks;      ///< n numbers: the landmark that a flipped picture has there
    Matrix<std::int32_t> mirror_views;          ///< a number a view
    std::vector<std::vector<CenPatch>> patches; ///< [view][landmark]
    friend bool operator==(const CenFile&, const CenFile&) = default;
};

/// Throws input_error naming file, byte offset and what was expected there.
CenFile parse_cen(std::span<const std::byte> bytes, const std::string& path);
CenFile read_cen(const std::string& path);
std::string cen_bytes(const CenFile& file);

} // namespace basin::openface
