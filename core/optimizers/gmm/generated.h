// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/samples.h"
#include "core/optimizer/hyperparameters.h"

namespace basin::gmm {

/// Samples of a mixture of diagonal normals that the gen_* hyperparameters describe, labelled with their true
/// component. The same for every seed of a run, so that seeds can be compared. `test`: a fourth as many, from
/// the same mixture.
void generate_samples(const Hyperparameters& values, Samples& train, Samples& test);

} // namespace basin::gmm
