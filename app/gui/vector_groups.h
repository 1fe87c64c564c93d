// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"

#include <QString>

#include <vector>

namespace basin {

/// Vectors that share a plot.
struct VectorGroup {
    QString name; ///< the group's, told apart from docks that are called the same
    std::vector<ChannelSpec> vectors;
};

/// The groups of vectors in the order of their first one.
std::vector<VectorGroup> vectorGroups(const std::vector<ChannelSpec>& channels);

} // namespace basin
