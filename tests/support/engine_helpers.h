// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/executor.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace basin::test {

using Settings = std::vector<std::pair<std::string, Value>>;

/// A spec of the nested test optimizer: its defaults and `settings` on top.
RunSpec nested_spec(const Settings& settings = {}, std::vector<ScheduledEdit> schedule = {});
std::shared_ptr<Run> nested_run(const Settings& settings = {}, std::vector<ScheduledEdit> schedule = {});

Edit set_edit(std::string id, Value value);
Edit action_edit(std::string id, std::vector<Value> arguments = {});
Edit poke_edit(std::string array, std::int64_t index, double value);

/// Steps phases until (iteration, 0) is reached or the run stops. Returns the last step.
StepResult run_to(Executor& executor, std::int64_t iteration);
StepResult run_to_end(Executor& executor);

/// A position as it was when first reached.
struct Visited {
    SegmentId segment = 0;
    Position position;
    std::uint64_t hash = 0;
};

/// Every position from here to (iteration, 0), this one included.
std::vector<Visited> walk(Executor& executor, std::int64_t iteration);

/// Hashes of all rows on the path to `tip`, in order.
std::vector<std::uint64_t> row_hashes(const Run& run, SegmentId tip);

/// The recorded hash of one row.
std::uint64_t recorded_hash(const Run& run, SegmentId segment, std::int64_t iteration);

/// Settings of the nested test optimizer with which every iteration takes a while: for what has to happen
/// while it runs.
Settings slow(std::int64_t milliseconds);

/// Polls as a frontend does; generous, because only the order of things is tested.
bool eventually(const std::function<bool()>& condition);

/// Zeroes the named array in place; false if it was zero (or empty) already.
bool zero_array(Optimizer& optimizer, const std::string& name);

} // namespace basin::test
