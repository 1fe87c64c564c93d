// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/snapshot.h"

namespace basin {

namespace {

void add_state(Optimizer& optimizer, const Wanted& wanted, Snapshot& snapshot) {
    const auto visit = [&](StateVisitor& visitor) { optimizer.visit_state(visitor); };
    snapshot.state = list_state(visit);
    for (const StateArrayInfo& info : snapshot.state) {
        const ArrayName name{ArrayName::Kind::state, info.name};
        if (wanted.arrays.contains(name)) {
            const auto* const dimensions = info.shape.dim.data();
            snapshot.arrays[name] = {
                info.unit, {dimensions, dimensions + info.shape.rank}, read_state(visit, info.name)};
        }
    }
}

void add_intermediates(Optimizer& optimizer, const Wanted& wanted, Snapshot& snapshot) {
    snapshot.intermediates = optimizer.intermediates();
    for (const std::string& each : snapshot.intermediates) {
        const ArrayName name{ArrayName::Kind::intermediate, each};
        if (wanted.arrays.contains(name)) {
            Intermediate built = optimizer.intermediate(each);
            snapshot.arrays[name] = {std::move(built.unit), std::move(built.shape), std::move(built.values)};
        }
    }
}

} // namespace

Snapshot make_snapshot(Executor& executor, const Wanted& wanted, std::vector<std::string>& notices) {
    Optimizer& optimizer = executor.optimizer();
    Snapshot snapshot;
    snapshot.segment = executor.segment();
    snapshot.position = executor.position();
    snapshot.hash = executor.position_hash();
    snapshot.levels = optimizer.level_positions();
    snapshot.phases = optimizer.phases();
    add_state(optimizer, wanted, snapshot);
    add_intermediates(optimizer, wanted, snapshot);
    for (const std::string& id : wanted.channels) {
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
