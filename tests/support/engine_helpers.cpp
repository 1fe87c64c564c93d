// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine_helpers.h"

#include "tests/support/nested_problem.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace basin::test {

namespace {

class ZeroingVisitor final : public StateVisitor {
  public:
    explicit ZeroingVisitor(const std::string& name) : name_(name) {}
    bool changed() const { return changed_; }

  private:
    void visit(StateEntry& entry) override {
        if (entry.name != name_) {
            return;
        }
        std::byte* const end = entry.data + entry.bytes();
        changed_ = std::any_of(entry.data, end, [](std::byte value) { return value != std::byte{0}; });
        std::fill(entry.data, end, std::byte{0});
    }

    const std::string& name_;
    bool changed_ = false;
};

} // namespace

RunSpec nested_spec(const Settings& settings, std::vector<ScheduledEdit> schedule) {
    RunSpec spec;
    spec.optimizer = "nested-test";
    spec.request.hyperparameters = Hyperparameters(nested_registry().find(spec.optimizer)->info().schema);
    for (const auto& [id, value] : settings) {
        spec.request.hyperparameters.set(id, value);
    }
    spec.request.seed = 7;
    spec.schedule = std::move(schedule);
    return spec;
}

std::shared_ptr<Run> nested_run(const Settings& settings, std::vector<ScheduledEdit> schedule) {
    return std::make_shared<Run>(nested_spec(settings, std::move(schedule)), nested_registry());
}

Edit set_edit(std::string id, Value value) {
    return {Edit::Kind::hyperparameter, std::move(id), std::move(value), 0, {}};
}

Edit action_edit(std::string id, std::vector<Value> arguments) {
    return {Edit::Kind::action, std::move(id), 0.0, 0, std::move(arguments)};
}

Edit poke_edit(std::string array, std::int64_t index, double value) {
    return {Edit::Kind::poke, std::move(array), value, index, {}};
}

StepResult run_to(Executor& executor, std::int64_t iteration) {
    StepResult last;
    while (executor.position().iteration < iteration) {
        last = executor.step({});
        if (last.advance.stop || !last.failure.empty()) {
            break;
        }
    }
    return last;
}

StepResult run_to_end(Executor& executor) {
    return run_to(executor, std::int64_t{1} << 40);
}

std::vector<Visited> walk(Executor& executor, std::int64_t iteration) {
    std::vector<Visited> visited{{executor.segment(), executor.position(), executor.position_hash()}};
    while (executor.position().iteration < iteration) {
        const StepResult step = executor.step({});
        visited.push_back({executor.segment(), executor.position(), executor.position_hash()});
        if (step.advance.stop || !step.failure.empty()) {
            break;
        }
    }
    return visited;
}

std::vector<std::uint64_t> row_hashes(const Run& run, SegmentId tip) {
    const RunTree tree = run.tree();
    std::vector<std::uint64_t> hashes;
    const std::int64_t last = tree.segments.at(static_cast<std::size_t>(tip)).head.iteration;
    for (std::int64_t iteration = 1; iteration <= last; ++iteration) {
        const SegmentId owner = tree.owner_of_row(tip, iteration);
        const History& history = *tree.segments.at(static_cast<std::size_t>(owner)).history;
        hashes.push_back(history.view().facts(iteration - history.first_iteration()).hash);
    }
    return hashes;
}

std::uint64_t recorded_hash(const Run& run, SegmentId segment, std::int64_t iteration) {
    const auto history = run.history(segment);
    return history->view().facts(iteration - history->first_iteration()).hash;
}

Settings slow(std::int64_t milliseconds) {
    return {{"slow_ms", milliseconds}, {"slow_iteration", std::int64_t{-1}}, {"frames", std::int64_t{20}}};
}

bool eventually(const std::function<bool()>& condition) {
    for (int i = 0; i < 20'000; ++i) {
        if (condition()) {
            return true;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return false;
}

bool zero_array(Optimizer& optimizer, const std::string& name) {
    ZeroingVisitor zeroing(name);
    optimizer.visit_state(zeroing);
    return zeroing.changed();
}

} // namespace basin::test
