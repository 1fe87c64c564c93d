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

/// All of them, in order.
const std::vector<ScalarChannel>& scalar_channels();

} // namespace basin::gmm
