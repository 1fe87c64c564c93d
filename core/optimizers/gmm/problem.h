// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/samples.h"
#include "core/optimizer/problem.h"

#include <memory>
#include <vector>

namespace basin::gmm {

/// init = given, in the coordinates of the samples or latents, before normalisation.
struct GivenStart {
    std::vector<double> means, variances, weights;
};

/// Samples with their labels, test samples, and what init = given names. Immutable.
class SampleProblem : public Problem {
  public:
    std::vector<InputIdentity> inputs() const override { return identities; }

    Samples train, test;     ///< test may be empty
    GivenStart start;        ///< empty unless init = given
    std::size_t classes = 0; ///< 1 + the largest label
    std::vector<InputIdentity> identities;
};

/// Reads the samples of --input, or Fashion-MNIST where the system has it and no preset brings data, or
/// generates a mixture. Throws usage_error and input_error.
std::shared_ptr<const SampleProblem> make_sample_problem(const ProblemRequest& request);

} // namespace basin::gmm
