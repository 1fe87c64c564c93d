// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/frame_source.h"
#include "core/data/openface/model_file.h"
#include "core/optimizers/clnf/model.h"
#include "core/optimizers/clnf/start.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace basin::clnf {

/// A face model made of formulas: 68 points in the usual order, 34 smooth modes, CCNF experts of 7 neurons,
/// 11 × 11, with edge terms, at these scales and three views. Each landmark looks like a soft bright dot.
struct GeneratedModel {
    std::vector<double> scales{0.25, 0.35, 0.5};
    double decline = 0.6; ///< eigenvalue k is 826 / (1 + decline k²) mm²; 826 is seed 001's first one
};
openface::ModelFiles generated_model(const GeneratedModel& wanted);

/// Pictures of such dots on a wavy ground, moving and turning from frame to frame; drawn when they are asked
/// for. The true parameters are a function of the frame.
struct GeneratedScene {
    std::unique_ptr<const FrameSource> source;
    std::vector<Parameters> truth; ///< one a frame
    Box first_box{};               ///< around the landmarks of frame 0, a little off
};
GeneratedScene generated_scene(std::shared_ptr<const Model> model, int width, int height, std::int64_t frames,
                               std::uint64_t seed);

} // namespace basin::clnf
