// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/openface/patch_views.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace basin::openface {

/// One neuron: 2 alpha / (1 + exp(-(norm_weight W·z + bias))), z the normalised patch.
struct CcnfNeuron {
    std::int32_t type = 0;
    double norm_weight = 0.0, bias = 0.0, alpha = 0.0;
    Matrix<float> weights; ///< height × width
    friend bool operator==(const CcnfNeuron&, const CcnfNeuron&) = default;
};

/// The expert of one landmark in one view; without neurons where the landmark is hidden.
struct CcnfPatch {
    std::int32_t width = 0, height = 0;
    std::int32_t empty_tail = 0; ///< the number behind an expert without neurons, kept for writing
    std::vector<CcnfNeuron> neurons;
    std::vector<double> betas; ///< weights of the sigma components
    double confidence = 0.0;
    friend bool operator==(const CcnfPatch&, const CcnfPatch&) = default;
};

/// Edge terms for response maps of one size: each component is side² × side².
struct CcnfWindow {
    std::int32_t side = 0;
    std::vector<Matrix<float>> components;
    friend bool operator==(const CcnfWindow&, const CcnfWindow&) = default;
};

/// Continuous conditional neural fields of one scale (Baltrušaitis, Robinson and Morency 2014); a binary file
/// in spite of its usual suffix .txt.
struct CcnfFile {
    PatchViews views;
    std::vector<CcnfWindow> windows;
    std::vector<std::vector<CcnfPatch>> patches; ///< [view][landmark]
    friend bool operator==(const CcnfFile&, const CcnfFile&) = default;
};

/// Throws input_error naming file, byte offset and what was expected there.
CcnfFile parse_ccnf(std::span<const std::byte> bytes, const std::string& path);
CcnfFile read_ccnf(const std::string& path);
std::string ccnf_bytes(const CcnfFile& file);

} // namespace basin::openface
