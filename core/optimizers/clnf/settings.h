// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/hyperparameters.h"
#include "core/optimizers/clnf/fit.h"
#include "core/optimizers/clnf/model.h"
#include "core/optimizers/clnf/windows.h"

#include <string>
#include <vector>

namespace basin::clnf {

enum class StopRule { shape, parameters, none };
enum class WeightSource { confidence, response_peak };
enum class Tracking { by_input, on, off };

/// The hyperparameters as the fit reads them.
struct Settings {
    std::vector<int> windows_init, windows_track; ///< one a scale, 0: skipped
    int iterations_rigid = 5, iterations_nonrigid = 5;
    double sigma = 1.5;         ///< base, cells; for FaceTracker models 0: a sixth of the window
    double reg_factor = 25.0;   ///< base; for FaceTracker models negative: half of sigma² in image px²
    double weight_factor = 0.0; ///< base; 0: all weights are 1
    bool adapt = true;          ///< to the scale
    WeightSource weight_source = WeightSource::confidence;
    double lambda_inv_min = 0.0, lambda_inv_max = 0.0;
    StopRule stop_rule = StopRule::shape;
    double stop_threshold = 0.01;
    bool kernel_table = true;
    Sampling sampling = Sampling::warp_affine;
    double clamp_sigmas = 3.0, rotation_limit = 0.0, min_scale = 0.25;
    std::vector<bool> frozen; ///< 6 + m
    bool multi_view = false, reinit_multi_view = true, early_termination = true, resume_quirk = true;
    Tracking tracking = Tracking::by_input;
    int reinit_every = 2; ///< 0: a face that is lost is not looked for
    bool parts = true, validate = true, face_template = false;
    double least_certainty = 0.725;
    bool first_sigma = false;
    double pin_weight = 100.0;
    Faults faults;
};

/// Throws usage_error when values do not fit each other or the model.
Settings read_settings(const Hyperparameters& values, const Model& model);

/// Strength of prior and weights and width of the kernel in one window.
struct WindowTerms {
    double reg_factor = 0.0, sigma = 0.0, weight_factor = 0.0;
};
/// With l = log2(scale / 0.25) of the scale (the third for all finer ones): reg - 15 l (at least 0.001),
/// sigma + l / 4, weight (1 + 2 l). `start_scale`: px a mm at the start of the window.
WindowTerms window_terms(const Settings& settings, const Model& model, std::size_t scale, int side,
                         double start_scale);

} // namespace basin::clnf
