// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/snapshot.h"

namespace basin {

Snapshot make_snapshot(Executor& executor, const std::set<std::string>& wanted,
                       std::vector<std::string>& notices) {
    Optimizer& optimizer = executor.optimizer();
    Snapshot snapshot;
    snapshot.segment = executor.segment();
    snapshot.position = executor.position();
    snapshot.hash = executor.position_hash();
    snapshot.levels = optimizer.level_positions();
    snapshot.phases = optimizer.phases();
    snapshot.intermediates = optimizer.intermediates();
    for (const std::string& id : wanted) {
        try {
            ChannelData data = optimizer.build(id);
            if (!std::holds_alternative<std::monostate>(data)) {
                snapshot.channels[id] = std::make_shared<const ChannelData>(std::move(data));
            }
        } catch (const std::exception& fault) {
            notices.push_back("channel " + id + " could not be built: " + fault.what());
        }
    }
    return snapshot;
}

} // namespace basin
