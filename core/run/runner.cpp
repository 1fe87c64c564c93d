// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/runner.h"

#include "core/run/live_worker.h"
#include "core/run/replay_worker.h"

namespace basin {

struct Runner::Impl {
    explicit Impl(std::shared_ptr<Run> shared) : run(std::move(shared)), live(*run), replay(*run) {}

    std::shared_ptr<Run> run;
    LiveWorker live;
    ReplayWorker replay;
};

Runner::Runner(std::shared_ptr<Run> run) : impl_(std::make_unique<Impl>(std::move(run))) {}

Runner::~Runner() = default;

const std::shared_ptr<Run>& Runner::shared_run() const {
    return impl_->run;
}

void Runner::run(RunUntil until) {
    impl_->live.run(std::move(until));
}

void Runner::pause() {
    impl_->live.pause();
}

void Runner::step(std::size_t level, int count) {
    impl_->live.step(level, count);
}

void Runner::edit(std::vector<Edit> edits) {
    impl_->live.edit(std::nullopt, std::move(edits));
}

void Runner::edit(SegmentId segment, Position at, std::vector<Edit> edits) {
    impl_->live.edit(std::pair{segment, at}, std::move(edits));
}

void Runner::fork(SegmentId segment, Position at) {
    impl_->live.fork(segment, at);
}

void Runner::go_live(SegmentId segment, Position at, std::vector<SegmentId> redo) {
    impl_->live.go_to(segment, at, std::move(redo));
}

void Runner::undo() {
    impl_->live.undo();
}

void Runner::redo() {
    impl_->live.redo();
}

void Runner::set_breakpoints(std::set<std::int64_t> iterations) {
    impl_->live.set_breakpoints(std::move(iterations));
}

void Runner::set_watches(std::vector<WatchSpec> watches) {
    impl_->live.set_watches(std::move(watches));
}

void Runner::watch_inner(bool on) {
    impl_->live.watch_inner(on);
    impl_->replay.watch_inner(on);
}

InnerRows Runner::inner_rows(std::uint64_t after) const {
    return impl_->live.inner_rows(after);
}

void Runner::want(std::set<std::string> channels) {
    impl_->replay.want(channels);
    impl_->live.want(std::move(channels));
}

void Runner::want_arrays(std::set<ArrayName> arrays) {
    impl_->replay.want_arrays(arrays);
    impl_->live.want_arrays(std::move(arrays));
}

void Runner::set_colouring(const std::string& channel, const std::string& quantity) {
    impl_->replay.set_colouring(channel, quantity);
    impl_->live.set_colouring(channel, quantity);
}

void Runner::set_focus(const std::string& table, std::int32_t row) {
    impl_->replay.set_focus(table, row);
    impl_->live.set_focus(table, row);
}

void Runner::look_at(SegmentId segment, Position at) {
    impl_->replay.look_at(segment, at);
}

void Runner::cancel_look() {
    impl_->replay.cancel_look();
}

std::shared_ptr<const Snapshot> Runner::take_live() {
    return impl_->live.take();
}

std::shared_ptr<const Snapshot> Runner::take_past() {
    return impl_->replay.take();
}

void Runner::query(SegmentId segment, Position at, const std::string& action, std::vector<Value> arguments) {
    impl_->replay.query(segment, at, action, std::move(arguments));
}

void Runner::cancel_start() {
    impl_->live.cancel_start();
}

void Runner::cancel_query() {
    impl_->replay.cancel_query();
}

std::optional<Runner::Answer> Runner::take_answer() {
    return impl_->replay.take_answer();
}

RunnerStatus Runner::status() {
    RunnerStatus status;
    impl_->live.read_status(status);
    impl_->replay.read_status(status);
    return status;
}

void Runner::wait_idle() {
    impl_->live.wait_idle();
    impl_->replay.wait_idle();
}

} // namespace basin
