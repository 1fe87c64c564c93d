// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/graph_em/optimizer.h"

#include <vector>

namespace basin::graph_em {

/// What a scalar is read from.
struct ScalarSource {
    const Batch& batch;
    const Row& row;
    const Settings& settings;
    ImageScore mean; ///< of the batch
};

/// A scalar channel and how it is read, in one place.
struct ScalarEntry {
    ChannelSpec spec;
    double (*read)(const ScalarSource& source);
};

const std::vector<ScalarEntry>& scalar_entries();

} // namespace basin::graph_em
