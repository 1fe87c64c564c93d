// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/gmm/evaluation.h"
#include "core/optimizers/gmm/factor_analysis.h"
#include "core/optimizers/gmm/first_bad.h"
#include "core/optimizers/gmm/plane.h"
#include "core/optimizers/gmm/rows.h"

namespace basin::gmm {

/// Everything that pictures, overlays and tables are made from.
struct Scene {
    const SampleProblem& problem;
    const Settings& settings;
    const Evaluation& shown;
    const FirstBad& bad;
    Engine* engine; ///< null while there is no mixture yet
    const Plane& plane;
    const Standardiser& standardiser;
    const Moments& moments;
    const FactorAnalysis& analysis;
    std::int64_t focus; ///< component that somebody looks at; -1: none
    const std::string &ellipse_colouring, &sample_colouring;
};

} // namespace basin::gmm
