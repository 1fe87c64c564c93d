// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/gmm/engine.h"
#include "core/optimizers/gmm/factor_analysis.h"
#include "core/optimizers/gmm/problem.h"

#include <vector>

namespace basin::gmm {

/// Training and test rows. They refer to what they were made from.
struct RowPair {
    RowSource train, test;
};

/// Per dimension mean and deviation (at least 1e-8) of the training rows; empty: rows as they are.
struct Standardiser {
    std::vector<double> mean, deviation;
};

RowSource rows_of(const Samples& samples);
RowPair sample_rows(const SampleProblem& problem);
/// Latents of all samples, computed at once. `projection`: latent × d; `centred`: the mean is subtracted.
RowPair latent_rows(const SampleProblem& problem, const Moments& moments,
                    const std::vector<double>& projection, bool centred);
/// Lets both sources bring rows to mean 0 and deviation 1 with the statistics of the training rows.
Standardiser normalise(RowPair& rows);

} // namespace basin::gmm
