// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/clnf/fit.h"

#include <memory>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace basin::clnf {

/// How a part is fitted: hard-coded in OpenFace by the part's name.
struct PartSettings {
    std::vector<int> windows;
    double reg_factor = 25.0, sigma = 1.5, weight_factor = 0.0;
};
PartSettings part_settings(const std::string& name);

/// A model of some landmarks of another one, fitted after it.
struct Part {
    std::string name;
    std::shared_ptr<const Model> model;
    std::vector<std::pair<std::size_t, std::size_t>> pairs; ///< index in the whole, index in the part
    PartSettings settings;
};

/// One NU-RLMS iteration of a part.
struct PartStep {
    int window = 0, side = 0, stage = 0, iteration = 0;
    double shift_px = 0.0, step = 0.0; ///< L2 of the mean-shifts (all coordinates), of the step
};

struct PartFit {
    std::vector<float> shape; ///< 2 n px of the part
    Parameters start, reached;
    int start_steps = 0; ///< of the fit to the landmarks of the whole
    bool fitted = false; ///< false: the face is too small for it, and its shape model alone spoke
    double likelihood = 0.0;
    std::vector<PartStep> steps;
};

/// What a part's fit needs from the outside; scratch is reused.
struct PartRoom {
    GreyView picture;
    Sampling sampling = Sampling::warp_affine;
    WorkerPool& pool;
    std::vector<ExpertScratch>& scratch;
};

/// Fits a part to a picture from the landmarks of the whole (2 n px): first its shape model to those that it
/// shares, then, where `scale` (of the whole, px a mm) exceeds 0.9 times that of its first experts, windows
/// of rigid and non-rigid iterations as fit.h has them: at most 5 each, W = I or by confidence, 3 σ.
PartFit fit_part(const Part& part, const std::vector<float>& landmarks, float scale, const PartRoom& room);

} // namespace basin::clnf
