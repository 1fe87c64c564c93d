// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/executor.h"

#include <algorithm>
#include <cassert>
#include <chrono>
#include <limits>
#include <new>
#include <stdexcept>

namespace basin {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::int64_t costly_iteration_ns = 100'000'000;
constexpr std::int64_t checkpoint_share = 50; ///< saving may take 1/50 of the computing time

std::int64_t nanoseconds_since(Clock::time_point started) {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(Clock::now() - started).count();
}

/// What to tell about the exception in flight.
std::string fault_text() {
    try {
        throw;
    } catch (const std::bad_alloc&) {
        return "out of memory";
    } catch (const std::exception& fault) {
        return fault.what();
    } catch (...) {
        return "unknown exception";
    }
}

} // namespace

Executor::Executor(Run& run, int threads) : run_(run), threads_(threads), restarts_(run.inner_channels()) {
    adopt(run_.make_optimizer(threads_));
    scalars_.resize(run_.layout().scalars.size());
    levels_.resize(run_.layout().levels.size());
    kept_.resize(run_.layout().kept.size());
    if (const auto first = run_.checkpoints().nearest(0, 0)) {
        restore(*first);
        return;
    }
    optimizer_->initialise(run_.spec().request.seed);
    valid_ = row_executed_ = true;
    enter(0);
    put_checkpoint(true);
    if (run_.records_phase_hashes()) {
        run_.put_phase_hash(segment_, position_, position_hash());
    }
}

std::uint64_t Executor::state_hash() {
    return hash_state([this](StateVisitor& visitor) { optimizer_->visit_state(visitor); });
}

std::uint64_t Executor::position_hash() {
    return hash_state([this](StateVisitor& visitor) {
        optimizer_->visit_state(visitor);
        if (position_.phase > 0) {
            optimizer_->visit_carry(visitor);
        }
    });
}

bool Executor::at_head() const {
    return run_.head(segment_).position == position_;
}

std::optional<StopReason> Executor::stopped() const {
    const SegmentHead head = run_.head(segment_);
    if (!head.ended || head.position != position_) {
        return std::nullopt;
    }
    return run_.segment(segment_).stop;
}

StepResult Executor::step(std::stop_token stop) {
    const bool edits_applied = apply_due_edits();
    StepResult result = execute(std::move(stop));
    result.edits_applied = edits_applied;
    return result;
}

StepResult Executor::step_level(std::size_t level, std::stop_token stop) {
    const std::uint32_t level_or_outer = static_cast<std::uint32_t>((std::uint64_t{2} << level) - 1);
    StepResult sum;
    while (true) {
        StepResult one = step(stop);
        sum.advance = one.advance;
        sum.row_finished |= one.row_finished;
        sum.recorded |= one.recorded;
        sum.edits_applied |= one.edits_applied;
        sum.failure = std::move(one.failure);
        if (!sum.mismatch) {
            sum.mismatch = one.mismatch;
        }
        const bool level_ended = (sum.advance.levels_ended & level_or_outer) != 0;
        if (level_ended || sum.advance.stop || sum.advance.interrupted || !sum.failure.empty()) {
            return sum;
        }
    }
}

StepResult Executor::execute(std::stop_token stop) {
    StepResult result;
    bool new_ground = at_open_head_;
    if (!new_ground) {
        const SegmentHead head = run_.head(segment_);
        new_ground = head.position == position_;
        if (new_ground && head.ended) {
            result.advance.stop = stopped();
            return result;
        }
    }
    try {
        if (new_ground) {
            note_phases();
        }
        const auto started = Clock::now();
        result.advance = optimizer_->advance(std::move(stop));
        if (!result.advance.interrupted) {
            result.recorded = new_ground;
            settle(result, nanoseconds_since(started));
        }
    } catch (...) {
        fail(fault_text(), new_ground, result);
    }
    return result;
}

/// Names of the phases to come; they may become more while an iteration is in progress.
void Executor::note_phases() {
    const auto phase = static_cast<std::size_t>(position_.phase);
    if (phases_of_ != position_.iteration || phase >= phases_.size()) {
        phases_ = optimizer_->phases();
        phases_of_ = position_.iteration;
    }
    phase_ns_.resize(phase); // what was done elsewhere was not timed
}

/// What the phase that was executed did inside.
void Executor::note_inner() {
    const auto phase = static_cast<std::size_t>(position_.phase);
    if (phase == 0) {
        inner_parts_.clear();
    }
    PhasePart part;
    for (InnerRow& row : optimizer_->take_inner()) {
        ++part.inner;
        if (restarts_.began_anew(row)) {
            part.restarts.push_back(part.inner);
        }
        inner_rows_.push_back(std::move(row));
    }
    if (inner_parts_.size() == phase) { // else nobody watched when the iteration began
        inner_parts_.push_back(std::move(part));
    }
}

/// The phase was executed: moves the position and records what is new, or compares what is known.
void Executor::settle(StepResult& result, std::int64_t elapsed_ns) {
    iteration_ns_ += elapsed_ns;
    at_open_head_ = result.recorded && !result.advance.stop;
    if (result.advance.levels_ended == 0) { // stopped without doing anything
        assert(result.advance.stop);
        result.recorded = false;
        run_.set_stop(segment_, result.advance.stop, {});
        return;
    }
    if (inner_watched_) {
        note_inner();
    }
    if (result.recorded) {
        phase_ns_.push_back(elapsed_ns);
    }
    const std::size_t iteration_level = run_.levels().size() - 2;
    result.row_finished = ((result.advance.levels_ended >> iteration_level) & 1U) != 0;
    if (result.row_finished) {
        finish_row(result);
    } else {
        ++position_.phase;
    }
    if (result.recorded) {
        run_.advance_head(segment_, position_);
        redo_.clear();
        if (run_.records_phase_hashes()) {
            run_.put_phase_hash(segment_, position_, position_hash());
        }
        if (result.advance.stop) {
            run_.set_stop(segment_, result.advance.stop, {});
        }
    } else if (!result.row_finished) {
        if (const auto recorded = run_.phase_hash(segment_, position_)) {
            compare(*recorded, position_hash(), result);
        }
    }
}

void Executor::finish_row(StepResult& result) {
    const std::uint64_t hash = state_hash();
    if (result.recorded) {
        append_row(result.advance, hash);
    }
    if (inner_watched_) {
        phase_log_->set_inner(position_.iteration + 1, inner_parts_);
    }
    position_ = {position_.iteration + 1, 0};
    row_executed_ = true;
    if (!result.recorded) {
        compare(recorded_facts(position_.iteration).hash, hash, result);
    }
    since_checkpoint_ns_ += iteration_ns_;
    const bool costly = iteration_ns_ > costly_iteration_ns;
    iteration_ns_ = 0;
    const std::int64_t interval = std::max(checkpoint_interval_ns_, checkpoint_share * save_cost_ns_);
    if (result.recorded && (costly || since_checkpoint_ns_ >= interval)) {
        put_checkpoint(false);
    }
}

void Executor::append_row(const Advance& advance, std::uint64_t hash) {
    optimizer_->read_scalars(scalars_);
    optimizer_->read_levels(levels_);
    for (std::size_t i = 0; i < kept_.size(); ++i) {
        optimizer_->read_kept(i, kept_[i]);
    }
    RowFacts facts;
    facts.hash = hash;
    facts.elapsed_ns = iteration_ns_;
    facts.levels_ended = advance.levels_ended;
    facts.phases = static_cast<std::uint8_t>(std::min(position_.phase + 1, 255));
    history_->append(scalars_, levels_, kept_, facts);
    const std::size_t done = std::min(phases_.size(), static_cast<std::size_t>(position_.phase) + 1);
    phase_log_->append(std::span(phases_).first(done), phase_ns_);
}

void Executor::compare(std::uint64_t recorded, std::uint64_t recomputed, StepResult& result) const {
    if (recorded != recomputed) {
        result.mismatch = ReplayMismatch{segment_, position_, recorded, recomputed};
    }
}

void Executor::fail(const std::string& message, bool new_ground, StepResult& result) {
    at_open_head_ = false;
    result.failure = message;
    result.advance = {};
    result.row_finished = result.recorded = false;
    if (new_ground) {
        run_.set_stop(segment_, StopReason{StopReason::Kind::failed, message}, message);
    }
    valid_ = false;
    try {
        recover();
    } catch (...) {
        result.failure += "; the state before it could not be restored: " + fault_text();
    }
}

/// After an exception nothing that the instance holds can be trusted: a fresh one replays to where we stood.
/// Where there is no memory for one, the old one has to do: restoring drops all that it had derived.
void Executor::recover() {
    if (!run_.factory().info().capabilities.state) {
        return;
    }
    try {
        adopt(run_.make_optimizer(threads_));
    } catch (const std::bad_alloc&) {
        valid_ = false;
    }
    const RunTree tree = run_.tree();
    const GoResult back = travel(tree, segment_, position_, {}, {});
    if (!back.reached) {
        throw std::runtime_error(back.failure);
    }
}

void Executor::adopt(std::unique_ptr<Optimizer> optimizer) {
    optimizer_ = std::move(optimizer);
    valid_ = false;
    for (const auto& [channel, quantity] : colourings_) {
        optimizer_->set_colouring(channel, quantity);
    }
    for (const auto& [table, row] : foci_) {
        optimizer_->set_focus(table, row);
    }
    if (inner_watched_) {
        optimizer_->watch_inner(true);
    }
}

void Executor::put_checkpoint(bool pinned) {
    if (!run_.factory().info().capabilities.state) {
        return;
    }
    const auto started = Clock::now();
    Checkpoint checkpoint;
    checkpoint.segment = segment_;
    checkpoint.iteration = position_.iteration;
    checkpoint.state = std::make_shared<const StateBlob>(
        save_state([this](StateVisitor& visitor) { optimizer_->visit_state(visitor); }));
    checkpoint.hash = state_hash();
    checkpoint.cost_ns = since_checkpoint_ns_;
    run_.checkpoints().put(std::move(checkpoint), pinned);
    save_cost_ns_ = nanoseconds_since(started);
    since_checkpoint_ns_ = 0;
}

void Executor::enter(SegmentId segment) {
    segment_ = segment;
    at_open_head_ = false;
    const Segment entered = run_.segment(segment);
    history_ = entered.history;
    phase_log_ = entered.phase_log;
    phases_of_ = -1;
    replayed_rows_ = {};
    next_scheduled_ = std::numeric_limits<std::int64_t>::max();
    for (std::size_t i = 0; i < entered.schedule_taken.size(); ++i) {
        if (entered.schedule_taken[i].iteration < 0) {
            next_scheduled_ = std::min(next_scheduled_, run_.spec().schedule[i].iteration);
        }
    }
}

RowFacts Executor::recorded_facts(std::int64_t iteration) {
    const std::int64_t row = iteration - history_->first_iteration();
    if (row >= replayed_rows_.size()) {
        replayed_rows_ = history_->view();
    }
    return replayed_rows_.facts(row);
}

void Executor::set_colouring(const std::string& channel, const std::string& quantity) {
    colourings_[channel] = quantity;
    optimizer_->set_colouring(channel, quantity);
}

void Executor::set_focus(const std::string& table, std::int32_t row) {
    foci_[table] = row;
    optimizer_->set_focus(table, row);
}

void Executor::watch_inner(bool on) {
    inner_watched_ = on;
    optimizer_->watch_inner(on);
    inner_rows_.clear();
    inner_parts_.clear();
}

} // namespace basin
