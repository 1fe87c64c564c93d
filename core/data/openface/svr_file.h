// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/openface/patch_views.h"

#include <string>
#include <string_view>
#include <vector>

namespace basin::openface {

/// One support vector regressor: 1 / (1 + exp(-(scaling ncc + bias))).
struct SvrModality {
    std::int32_t type = 0; ///< 0 grey values, 1 squared gradient magnitude
    double confidence = 0.0, scaling = 0.0, bias = 0.0;
    Matrix<float> weights; ///< as stored: transposed, so width rows of height
    friend bool operator==(const SvrModality&, const SvrModality&) = default;
};

struct SvrPatch {
    std::int32_t width = 0, height = 0;
    std::vector<SvrModality> modalities; ///< their responses are multiplied
    friend bool operator==(const SvrPatch&, const SvrPatch&) = default;
};

/// Linear support vector experts of one scale, a text file.
struct SvrFile {
    PatchViews views;
    std::vector<std::vector<SvrPatch>> patches; ///< [view][landmark], hidden landmarks included
    friend bool operator==(const SvrFile&, const SvrFile&) = default;
};

/// Throws input_error naming file, line, byte offset and what was expected there.
SvrFile parse_svr(std::string_view text, const std::string& path);
SvrFile read_svr(const std::string& path);
std::string svr_text(const SvrFile& file);

} // namespace basin::openface
