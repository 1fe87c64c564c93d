// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace basin {

/// What a card of the welcome page shows of its preset's run.
struct CardPreview {
    struct Shot {
        std::int64_t iteration = 0;
        ChannelMap channels; ///< of this iteration's row
    };
    std::vector<ChannelSpec> specs; ///< of the channels in the shots, in the optimizer's order
    std::vector<Shot> shots;
    std::vector<double> loss; ///< of iterations 1, 2 ...; NaN as it came
    bool lossRises = false;   ///< larger is better
    std::string lossLabel;

    /// The best finite loss; -1 when there is none. Index into `loss`.
    std::int64_t best() const;
};

/// Has the preset run as far as its card asks and builds the pictured channels. A run that ends early gives
/// what it has. Runs to its end or until `stop`; throws what making the run throws.
CardPreview computePreview(const OptimizerRegistry& registry, const std::string& optimizer,
                           const Preset& preset, const std::stop_token& stop);

} // namespace basin
