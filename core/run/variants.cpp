// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/variants.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <algorithm>

namespace basin {

namespace {

std::vector<Edit> settings_of(const PresetVariant& variant) {
    std::vector<Edit> edits;
    for (const auto& [id, value] : variant.settings) {
        Edit edit;
        edit.target = id;
        edit.value = value;
        edits.push_back(std::move(edit));
    }
    return edits;
}

void compute_to(Executor& executor, std::int64_t iteration, const PresetVariant& variant,
                const std::stop_token& stop) {
    const std::size_t level = executor.optimizer().levels().size() - 2;
    while (executor.position().iteration < iteration && !stop.stop_requested()) {
        if (executor.stopped() || !executor.step_level(level, stop).failure.empty()) {
            throw usage_error(fmt::format("variant {} has an edit at {}", variant.id, iteration + 1), {},
                              fmt::format("its run ends after {}", executor.position().iteration));
        }
    }
}

} // namespace

void add_variant(Executor& executor, Run& run, const PresetVariant& variant, std::stop_token stop) {
    std::vector<ScheduledEdit> later = variant.edits;
    std::stable_sort(later.begin(), later.end(), [](const ScheduledEdit& a, const ScheduledEdit& b) {
        return a.iteration < b.iteration;
    });
    const bool parts_later = variant.settings.empty() && !later.empty();
    const std::int64_t parting = parts_later ? later.front().iteration - 1 : 0;
    executor.go_to(0, {std::min(parting, run.head(0).position.iteration), 0}, stop);
    compute_to(executor, parting, variant, stop);
    const SegmentId forked = executor.fork();
    run.rename_branch(run.segment(forked).branch, variant.id);
    std::vector<Edit> edits = settings_of(variant);
    for (const ScheduledEdit& scheduled : later) {
        if (scheduled.iteration > executor.position().iteration + 1) {
            if (!edits.empty()) {
                executor.edit(edits);
                edits.clear();
            }
            compute_to(executor, scheduled.iteration - 1, variant, stop);
        }
        edits.push_back(scheduled.edit);
    }
    if (!edits.empty()) {
        executor.edit(edits);
    }
}

void compute_to_end(Executor& executor, const Run& run, std::stop_token stop,
                    const std::function<void(std::int64_t done, std::int64_t planned)>& progress) {
    const std::size_t level = executor.optimizer().levels().size() - 2;
    const std::int64_t planned = run.spec().iterations > 0 ? run.spec().iterations : -1;
    while (!stop.stop_requested() && !executor.stopped() &&
           (planned < 0 || executor.position().iteration < planned)) {
        if (!executor.step_level(level, stop).failure.empty()) {
            return; // the branch says what failed
        }
        progress(executor.position().iteration, planned);
    }
}

} // namespace basin
