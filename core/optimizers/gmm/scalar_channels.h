// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"
#include "core/optimizers/gmm/evaluation.h"

#include <vector>

namespace basin::gmm {

/// A scalar channel and where its value is.
struct ScalarChannel {
    ChannelSpec spec;
    double Evaluation::*value;
};

const std::vector<ScalarChannel>& scalar_channels();

/// The scalars of a row in the order of the channels.
std::vector<double> scalars_of(const Evaluation& evaluation);

} // namespace basin::gmm
