// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/clnf/training/expert_training.h"
#include "core/optimizers/clnf/training/pdm_training.h"

#include <functional>
#include <string>
#include <vector>

namespace basin::clnf {

struct Training {
    std::vector<std::string> folders; ///< pictures, each with a .pts file of the same name beside it
    std::string out;                  ///< folder of the model
    int exclude_every = 0;            ///< leave out every n-th picture of each folder, by name; 0: none
    int threads = 1;
    PdmTraining pdm;
    ExpertTraining experts;
    std::vector<double> scales{0.25, 0.35, 0.5};
};

/// Trains a face model and writes it in OpenFace's formats: main_clnf.txt, clnf.txt, pdm.txt,
/// ccnf_patches_SCALE.txt, basin_model.txt (companion.h) and mean_face.ppm (the mean picture at the mean
/// shape). One view with all landmarks visible. A checkpoint a scale in the folder lets an interrupted
/// training go on to the same bits; it serves only the same pictures and options. `progress` is told in whole
/// sentences. Throws input_error: no pictures with .pts, wrong number of points, unreadable files, an
/// unwritable folder.
void train_model(const Training& wanted, const std::function<void(const std::string&)>& progress);

} // namespace basin::clnf
