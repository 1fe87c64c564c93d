// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/openface/ccnf_file.h"
#include "core/optimizers/clnf/training/pdm_training.h"

#include <cstdint>
#include <vector>

namespace basin::clnf {

/// A face to learn from: grey pictures at full, half and quarter size, and 68 landmarks at full size.
struct TrainingFace {
    struct Level {
        int width = 0, height = 0;
        std::vector<float> grey;
    };
    std::vector<Level> levels;
    FlatShape shape;
};

struct ExpertTraining {
    int neurons = 7; ///< 1: logistic regression
    int draws = 3;   ///< perturbed windows of each face and of its mirror image
    int epochs = 8;
    std::uint64_t seed = 1;
};

/// Learns one landmark's expert at one scale. Deterministic in its arguments.
///
/// Patches are cut from windows at the scale's resolution, turned (σ 5°), scaled (σ 7 %), shifted below a
/// cell, from pictures of three sizes, with noise. The response, sum_k α_k logistic(w_k·z + b_k) / sum α, is
/// fitted to exp(-d² / 2) of the distance d in cells to the landmark, by cross-entropy and Adam with weight
/// decay. Then α's sum and β maximise the CCNF's likelihood N(y; Σ 2 sum α h, Σ) of whole windows of every
/// eighth face, which the neurons have not seen: β's ratio to α on a grid, the sum of α in closed form. The
/// confidence is the squared correlation there.
openface::CcnfPatch train_expert(const std::vector<TrainingFace>& faces, const FlatShape& mean, double scale,
                                 std::size_t landmark, const ExpertTraining& wanted);

/// The expert of the landmark on the other side.
openface::CcnfPatch mirrored(const openface::CcnfPatch& patch);

} // namespace basin::clnf
