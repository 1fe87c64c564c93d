// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/run/executor.h"

#include <fmt/core.h>

#include <algorithm>

namespace basin {

namespace {

std::string text_of(Position position) {
    return fmt::format("({}, {})", position.iteration, position.phase);
}

const Segment& segment_of(const RunTree& tree, SegmentId id) {
    return tree.segments[static_cast<std::size_t>(id)];
}

/// The last checkpoint on the path at or before `limit`.
std::optional<Checkpoint> nearest_checkpoint(const CheckpointStore& store, const RunTree& tree,
                                             const std::vector<SegmentId>& path, std::int64_t limit) {
    for (std::size_t i = path.size(); i-- > 0;) {
        if (auto found = store.nearest(path[i], limit)) {
            return found;
        }
        limit = std::min(limit, segment_of(tree, path[i]).start.iteration);
    }
    return std::nullopt;
}

} // namespace

void Executor::check_target(const RunTree& tree, SegmentId owner, Position target) const {
    const Segment& segment = segment_of(tree, owner);
    bool exists = target.iteration >= 0 && target.phase >= 0 && target <= segment.head;
    if (exists && target.phase > 0 && target.iteration < segment.head.iteration) {
        const History::View rows = segment.history->view();
        exists = target.phase < rows.facts(target.iteration + 1 - rows.first_iteration()).phases;
    }
    if (!exists) {
        throw usage_error("there is no position " + text_of(target), {},
                          "this part of the run ends at " + text_of(segment.head));
    }
}

GoResult Executor::go_to(SegmentId segment, Position target, std::stop_token stop,
                         const GoProgress& progress) {
    const OptimizerInfo& info = run_.factory().info();
    if (!info.capabilities.state) {
        throw usage_error(info.label + " cannot be rewound", {}, info.capabilities.reason);
    }
    const RunTree tree = run_.tree();
    if (segment < 0 || static_cast<std::size_t>(segment) >= tree.segments.size()) {
        throw usage_error("there is no segment " + std::to_string(segment));
    }
    const SegmentId owner = tree.owner_of(segment, target);
    check_target(tree, owner, target);
    if (owner != segment_) {
        redo_.clear();
    }
    return travel(tree, owner, target, std::move(stop), progress);
}

bool Executor::can_go_on_from_here(const RunTree& tree, const std::vector<SegmentId>& path, Position target,
                                   std::int64_t checkpoint_iteration) const {
    const auto here = std::find(path.begin(), path.end(), segment_);
    if (!valid_ || here == path.end() || target < position_ || position_.iteration < checkpoint_iteration) {
        return false;
    }
    if (here + 1 != path.end() && segment_of(tree, *(here + 1)).start < position_) {
        return false; // the path leaves this segment before where we stand
    }
    const bool will_execute_row = position_.iteration < target.iteration;
    return target.phase > 0 || target.iteration == 0 || will_execute_row || row_executed_;
}

GoResult Executor::travel(const RunTree& tree, SegmentId owner, Position target, std::stop_token stop,
                          const GoProgress& progress) {
    const std::vector<SegmentId> path = tree.path(owner);
    const std::int64_t limit =
        target.phase > 0 ? target.iteration : std::max<std::int64_t>(target.iteration - 1, 0);
    const auto checkpoint = nearest_checkpoint(run_.checkpoints(), tree, path, limit);
    GoResult result;
    if (!checkpoint) {
        result.failure = "no checkpoint before " + text_of(target);
        return result;
    }
    try {
        if (!can_go_on_from_here(tree, path, target, checkpoint->iteration)) {
            restore(*checkpoint);
        }
        result = replay(tree, path, target, std::move(stop), progress);
    } catch (const std::exception& fault) {
        result.failure = fault.what();
    }
    if (!result.failure.empty()) {
        restore(*checkpoint);
    }
    return result;
}

GoResult Executor::replay(const RunTree& tree, const std::vector<SegmentId>& path, Position target,
                          std::stop_token stop, const GoProgress& progress) {
    GoResult result;
    const std::int64_t first = position_.iteration, total = target.iteration - first;
    auto here = std::find(path.begin(), path.end(), segment_);
    while (segment_ != path.back() || position_ != target) {
        if (here + 1 != path.end() && position_ == segment_of(tree, *(here + 1)).start) {
            ++here;
            apply_to_optimizer(segment_of(tree, *here).edits);
            enter(*here);
            continue;
        }
        if (stop.stop_requested()) {
            result.cancelled = true;
            return result;
        }
        StepResult step;
        step.advance = optimizer_->advance(stop);
        if (step.advance.interrupted) {
            continue;
        }
        if (step.advance.levels_ended == 0) {
            result.failure = "the replay ended at " + text_of(position_) + ", before " + text_of(target);
            return result;
        }
        settle(step, 0);
        if (step.mismatch && !result.mismatch) {
            result.mismatch = step.mismatch;
        }
        if (step.row_finished) {
            if (inner_watched_ && position_.iteration < target.iteration) {
                inner_rows_.clear(); // only the rows of the last iteration are of interest
            }
            if (progress) {
                progress(position_.iteration - first, total);
            }
        }
    }
    result.reached = true;
    return result;
}

void Executor::restore(const Checkpoint& checkpoint) {
    valid_ = false;
    optimizer_->set_hyperparameters(run_.segment(checkpoint.segment).hyperparameters);
    load_state([this](StateVisitor& visitor) { optimizer_->visit_state(visitor); }, *checkpoint.state);
    optimizer_->restored();
    inner_rows_.clear();
    enter(checkpoint.segment);
    position_ = {checkpoint.iteration, 0};
    row_executed_ = checkpoint.iteration == 0;
    iteration_ns_ = since_checkpoint_ns_ = 0;
    valid_ = true;
}

GoResult Executor::rebuild(const Segment& recorded, std::stop_token stop, const GoProgress& progress) {
    GoResult result;
    if (recorded.parent >= 0) {
        result = go_to(recorded.parent, recorded.start, stop);
        if (!result.reached) {
            return result;
        }
        if (!recorded.edits.empty()) {
            apply_to_optimizer(recorded.edits);
        }
        open_segment(recorded.edits);
        result.reached = false;
    }
    const std::int64_t first = position_.iteration, total = recorded.head.iteration - first;
    while (position_ < recorded.head) {
        const StepResult step = execute(stop);
        if (stop.stop_requested()) {
            result.cancelled = true;
            return result;
        }
        result.failure = step.failure;
        if (step.advance.stop && position_ < recorded.head) {
            result.failure = "the optimizer ended at " + text_of(position_) + ": " + step.advance.stop->text;
        }
        if (!result.failure.empty()) {
            return result;
        }
        if (step.row_finished && progress) {
            progress(position_.iteration - first, total);
        }
    }
    run_.restore_segment(segment_, recorded);
    enter(segment_);
    result.reached = true;
    return result;
}

} // namespace basin
