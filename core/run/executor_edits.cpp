// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/run/executor.h"

#include <algorithm>

namespace basin {

/// Missing arguments get their defaults, so that what is recorded says all.
Edit Executor::completed(Edit edit) const {
    const Action* action =
        edit.kind == Edit::Kind::action ? run_.factory().info().action(edit.target) : nullptr;
    for (std::size_t i = edit.arguments.size(); action != nullptr && i < action->parameters.size(); ++i) {
        edit.arguments.push_back(action->parameters[i].default_value);
    }
    return edit;
}

void Executor::validate(const Edit& edit) {
    const OptimizerInfo& info = run_.factory().info();
    switch (edit.kind) {
    case Edit::Kind::hyperparameter: {
        Hyperparameters trial = optimizer_->hyperparameters();
        trial.set(edit.target, edit.value);
        break;
    }
    case Edit::Kind::action: {
        const Action* action = info.action(edit.target);
        if (action == nullptr || action->is_query) {
            throw usage_error("no such action", edit.target,
                              action == nullptr ? "" : "it is a question, not a change of the run");
        }
        if (edit.arguments.size() > action->parameters.size()) {
            throw usage_error("too many arguments", edit.target,
                              "the action takes " + std::to_string(action->parameters.size()));
        }
        break;
    }
    case Edit::Kind::poke:
        if (!std::holds_alternative<double>(edit.value)) {
            throw usage_error("not a number", describe(edit));
        }
        (void)peek_state([this](StateVisitor& visitor) { optimizer_->visit_state(visitor); }, edit.target,
                         edit.index);
        break;
    }
    if (effect_of(info, edit) == effect_new_run) {
        throw usage_error("cannot change during a run", describe(edit), "it takes effect when a run starts",
                          "start a new run with this value");
    }
}

bool Executor::is_due(const Edit& edit) const {
    const std::string effect = effect_of(run_.factory().info(), edit);
    const std::vector<Level>& levels = run_.levels();
    const auto found =
        std::find_if(levels.begin(), levels.end(), [&](const Level& level) { return level.id == effect; });
    if (found == levels.end()) {
        throw usage_error("the edit names an unknown boundary", describe(edit), effect);
    }
    const auto level = static_cast<std::size_t>(found - levels.begin());
    return ((run_.boundary_levels(segment_, position_) >> level) & 1U) != 0;
}

void Executor::edit(const std::vector<Edit>& edits) {
    std::vector<Edit> due, later;
    for (const Edit& asked : edits) {
        const Edit edit = completed(asked);
        validate(edit);
        (is_due(edit) ? due : later).push_back(edit);
    }
    if (!due.empty()) {
        apply(due);
    }
    pending_.insert(pending_.end(), later.begin(), later.end());
    redo_.clear();
}

/// Moves out what takes effect here: first what was scheduled, then what was asked for since.
std::vector<Edit> Executor::take_due_edits() {
    std::vector<Edit> due;
    const std::int64_t next_iteration = position_.iteration + 1;
    if (position_.phase == 0 && next_scheduled_ <= next_iteration && at_head() && !stopped()) {
        const std::vector<Position> taken = run_.segment(segment_).schedule_taken;
        for (std::size_t i = 0; i < taken.size(); ++i) {
            const ScheduledEdit& entry = run_.spec().schedule[i];
            if (taken[i].iteration < 0 && entry.iteration <= next_iteration && is_due(entry.edit)) {
                run_.take_scheduled(segment_, i, position_);
                due.push_back(completed(entry.edit));
            }
        }
    }
    const auto first_due = std::stable_partition(pending_.begin(), pending_.end(),
                                                 [this](const Edit& edit) { return !is_due(edit); });
    due.insert(due.end(), first_due, pending_.end());
    pending_.erase(first_due, pending_.end());
    return due;
}

bool Executor::apply_due_edits() {
    if (pending_.empty() && position_.iteration + 1 < next_scheduled_) {
        return false;
    }
    const std::vector<Edit> due = take_due_edits();
    if (due.empty()) {
        return false;
    }
    for (const Edit& edit : due) {
        validate(edit);
    }
    apply(due);
    return true;
}

void Executor::apply(const std::vector<Edit>& edits) {
    try {
        apply_to_optimizer(edits);
    } catch (...) {
        recover();
        throw;
    }
    open_segment(edits);
}

void Executor::apply_to_optimizer(const std::vector<Edit>& edits) {
    for (const Edit& edit : edits) {
        switch (edit.kind) {
        case Edit::Kind::hyperparameter: {
            Hyperparameters values = optimizer_->hyperparameters();
            values.set(edit.target, edit.value);
            optimizer_->set_hyperparameters(values);
            break;
        }
        case Edit::Kind::action:
            optimizer_->perform(edit.target, edit.arguments);
            break;
        case Edit::Kind::poke:
            poke_state([this](StateVisitor& visitor) { optimizer_->visit_state(visitor); }, edit.target,
                       edit.index, std::get<double>(edit.value));
            optimizer_->poked();
            break;
        }
    }
}

void Executor::open_segment(const std::vector<Edit>& edits) {
    enter(run_.add_segment(segment_, position_, edits, optimizer_->hyperparameters()));
    redo_.clear();
    if (position_.phase == 0) {
        put_checkpoint(true);
    }
    if (run_.records_phase_hashes()) {
        run_.put_phase_hash(segment_, position_, position_hash());
    }
}

SegmentId Executor::fork() {
    open_segment({});
    return segment_;
}

SegmentId Executor::newest_edit(const RunTree& tree) const {
    SegmentId id = segment_;
    while (id >= 0 && tree.segments[static_cast<std::size_t>(id)].edits.empty()) {
        id = tree.segments[static_cast<std::size_t>(id)].parent;
    }
    return id;
}

bool Executor::can_undo() const {
    return !pending_.empty() || (run_.factory().info().capabilities.state && newest_edit(run_.tree()) >= 0);
}

bool Executor::undo(std::stop_token stop) {
    if (!pending_.empty()) {
        pending_.pop_back();
        return true;
    }
    const RunTree tree = run_.tree();
    const SegmentId edited = newest_edit(tree);
    if (edited < 0) {
        return false;
    }
    const Segment& undone = tree.segments[static_cast<std::size_t>(edited)];
    const SegmentId from = segment_;
    if (!travel(tree, undone.parent, undone.start, std::move(stop), {}).reached) {
        return false;
    }
    run_.undo(from, edited);
    redo_.push_back(from);
    return true;
}

bool Executor::redo(std::stop_token stop) {
    if (redo_.empty()) {
        return false;
    }
    const RunTree tree = run_.tree();
    const SegmentId to = redo_.back();
    const Position head = tree.segments.at(static_cast<std::size_t>(to)).head;
    if (!travel(tree, to, head, std::move(stop), {}).reached) {
        return false;
    }
    run_.redo(to);
    redo_.pop_back();
    return true;
}

void Executor::restore_redo(std::vector<SegmentId> segments) {
    const auto count = static_cast<SegmentId>(run_.tree().segments.size());
    std::erase_if(segments, [count](SegmentId id) { return id < 0 || id >= count; });
    redo_ = std::move(segments);
}

} // namespace basin
