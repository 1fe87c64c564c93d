// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/runner.h"
#include "tests/support/engine_helpers.h"
#include "tests/support/nested_problem.h"

#include <QTest>

#include <algorithm>
#include <thread>

using namespace basin;
using namespace basin::test;

namespace {

constexpr std::size_t phase_level = 5, iteration_level = 4, window_level = 2;

/// A run whose every iteration takes a while: for what has to happen while it runs.
Settings slow(std::int64_t milliseconds) {
    return {{"slow_ms", milliseconds}, {"slow_iteration", std::int64_t{-1}}, {"frames", std::int64_t{20}}};
}

/// Polls as a frontend does; generous, because only the order of things is tested.
template<class Condition>
bool eventually(Condition condition) {
    for (int i = 0; i < 20'000; ++i) {
        if (condition()) {
            return true;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return false;
}

bool any_contains(const std::vector<std::string>& texts, const std::string& part) {
    return std::any_of(texts.begin(), texts.end(),
                       [&](const std::string& text) { return text.find(part) != std::string::npos; });
}

std::uint64_t recorded_hash(const Run& run, SegmentId segment, std::int64_t iteration) {
    const auto history = run.history(segment);
    return history->view().facts(iteration - history->first_iteration()).hash;
}

} // namespace

class TestRunner : public QObject {
    Q_OBJECT

  private slots:
    void a_run_equals_the_executors();
    void steps_are_counted();
    void stops_where_asked();
    void the_planned_end_is_a_pause();
    void a_pause_interrupts_a_slow_phase();
    void a_pause_drops_steps_but_no_edits();
    void a_paused_run_shows_what_is_wanted_at_once();
    void a_running_run_shows_pictures_that_are_taken();
    void looking_at_the_past_does_not_stop_the_live_run();
    void the_newest_look_wins();
    void what_is_looked_at_follows_the_wishes();
    void a_cancelled_look_is_not_shown();
    void a_place_that_does_not_exist_is_a_notice();
    void edits_while_running_fork_the_past();
    void a_refused_edit_is_a_notice();
    void undo_redo_and_branches();
    void a_failure_is_a_state();
    void questions_are_answered();
    void a_question_can_be_cancelled();
    void inner_rows_are_a_ring();
    void preferences_reach_both_workers();
    void can_be_destroyed_in_the_middle_of_everything();
};

void TestRunner::a_run_equals_the_executors() {
    const auto reference = nested_run();
    Executor executor(*reference);
    run_to_end(executor);
    const auto run = nested_run();
    Runner runner(run);
    runner.run();
    runner.wait_idle();
    QVERIFY(row_hashes(*run, 0) == row_hashes(*reference, 0));
    const RunnerStatus status = runner.status();
    QVERIFY(!status.running);
    QVERIFY(status.stop.has_value());
    QCOMPARE(status.paused_because, std::string("completed: all frames are done"));
    QVERIFY(status.position == executor.position());
    QVERIFY(status.notices.empty());
    // Nothing more to do: running again says so.
    runner.run();
    runner.wait_idle();
    QVERIFY(runner.status().position == executor.position());
}

void TestRunner::steps_are_counted() {
    const auto run = nested_run({{"stop_tolerance", 0.0}});
    Runner runner(run);
    runner.step(phase_level);
    runner.wait_idle();
    QVERIFY(runner.status().position == (Position{0, 1}));
    runner.step(iteration_level);
    runner.step(iteration_level);
    runner.step(iteration_level, 2);
    runner.wait_idle();
    QVERIFY(runner.status().position == (Position{4, 0}));
    runner.step(window_level);
    runner.wait_idle();
    const RunnerStatus status = runner.status();
    QVERIFY(status.position == (Position{12, 0}));
    QCOMPARE(status.paused_because, std::string("step"));
    QCOMPARE(status.levels[2].index, std::int64_t{1});
}

void TestRunner::stops_where_asked() {
    const auto run = nested_run();
    Runner runner(run);
    runner.set_breakpoints({3, 9});
    runner.run();
    runner.wait_idle();
    QCOMPARE(runner.status().paused_because, std::string("breakpoint 3"));
    runner.run({7, {}});
    runner.wait_idle();
    RunnerStatus status = runner.status();
    QCOMPARE(status.paused_because, std::string("iteration 7"));
    QVERIFY(status.position == (Position{7, 0}));
    runner.run();
    runner.wait_idle();
    QCOMPARE(runner.status().paused_because, std::string("breakpoint 9"));
    runner.set_breakpoints({});
    runner.run({std::nullopt, "stopped > 0.5"});
    runner.wait_idle();
    status = runner.status();
    QCOMPARE(status.paused_because, std::string("until stopped > 0.5"));
    const auto history = run->history(0);
    QCOMPARE(history->view().scalar(history->size() - 1, 5), 1.0);
    runner.set_watches(
        {{1, "stopped > 0.5", true}, {2, "loss", false}, {3, "lost", false}, {4, "loss > -100", true}});
    runner.run();
    runner.wait_idle();
    status = runner.status();
    QCOMPARE(status.paused_because, std::string("watch stopped > 0.5"));
    QCOMPARE(status.watches.size(), std::size_t{4});
    QVERIFY(status.watches[3].holds); // and did before: that is no reason to pause
    QVERIFY(status.watches[0].holds);
    QCOMPARE(status.watches[1].value, history->view().scalar(history->size() - 1, 0));
    QVERIFY(!status.watches[2].error.empty());
    QVERIFY(history->view().scalar(history->size() - 2, 5) == 0.0); // it had to begin to hold
    runner.run({std::nullopt, "loss >"});
    runner.wait_idle();
    QVERIFY(!runner.status().notices.empty());
}

void TestRunner::the_planned_end_is_a_pause() {
    RunSpec spec = nested_spec();
    spec.iterations = 12;
    const auto run = std::make_shared<Run>(spec, nested_registry());
    Runner runner(run);
    runner.run();
    runner.wait_idle();
    QCOMPARE(runner.status().paused_because, std::string("planned end 12"));
    runner.run();
    runner.wait_idle();
    QVERIFY(runner.status().stop.has_value());
}

void TestRunner::a_pause_interrupts_a_slow_phase() {
    const auto run = nested_run(slow(2000));
    Runner runner(run);
    runner.run();
    QVERIFY(eventually([&] { return runner.status().position == Position{0, 1}; }));
    runner.pause();
    runner.wait_idle();
    const RunnerStatus status = runner.status();
    QVERIFY(!status.running);
    QVERIFY(status.position == (Position{0, 1}));
    QCOMPARE(status.paused_because, std::string());
    // It is begun again, with the same result.
    runner.edit({set_edit("slow_ms", std::int64_t{0})});
    runner.run({10, {}});
    runner.wait_idle();
    const auto reference = nested_run({{"frames", std::int64_t{20}}});
    Executor executor(*reference);
    run_to(executor, 10);
    QVERIFY(row_hashes(*run, runner.status().segment) == row_hashes(*reference, 0));
}

void TestRunner::a_pause_drops_steps_but_no_edits() {
    const auto run = nested_run(slow(50));
    Runner runner(run);
    runner.step(iteration_level, 1000);
    runner.step(iteration_level, 1000);
    runner.edit({set_edit("noise", 0.5)});
    runner.pause();
    runner.wait_idle();
    QVERIFY(runner.status().position.iteration < 100);
    QCOMPARE(run->tree().segments.size(), std::size_t{2});
}

void TestRunner::a_paused_run_shows_what_is_wanted_at_once() {
    const auto run = nested_run();
    Runner runner(run);
    runner.wait_idle();
    auto first = runner.take_live();
    QVERIFY(first != nullptr);
    QVERIFY(first->live && first->position == (Position{0, 0}));
    QVERIFY(first->channels.empty());
    QCOMPARE(first->phases.size(), std::size_t{3});
    QVERIFY(runner.take_live() == nullptr);
    runner.want({"frame", "marks", "dots", "response", "weight", "no such channel", "loss"});
    runner.wait_idle();
    const auto second = runner.take_live();
    QVERIFY(second != nullptr);
    QCOMPARE(second->channels.size(), std::size_t{5});
    QVERIFY(std::holds_alternative<ImageData>(*second->channels.at("frame")));
    QVERIFY(std::holds_alternative<OverlayData>(*second->channels.at("marks")));
    QVERIFY(std::holds_alternative<TableData>(*second->channels.at("dots")));
    QCOMPARE(second->intermediates.size(), std::size_t{2});
    runner.step(phase_level);
    runner.wait_idle();
    const auto third = runner.take_live();
    QVERIFY(third->position == (Position{0, 1}));
    QVERIFY(third->hash != second->hash);
    QCOMPARE(third->channels.size(), std::size_t{5});
}

void TestRunner::a_running_run_shows_pictures_that_are_taken() {
    const auto run = nested_run(slow(1));
    Runner runner(run);
    runner.want({"dots"});
    runner.run();
    std::int64_t last = -1;
    int taken = 0;
    QVERIFY(eventually([&] {
        if (const auto snapshot = runner.take_live()) {
            taken += snapshot->position.iteration > last ? 1 : 0;
            last = snapshot->position.iteration;
        }
        return taken >= 5;
    }));
    QVERIFY(runner.status().running);
    QVERIFY(eventually([&] { return runner.status().iterations_per_sec > 0.0; }));
    runner.pause();
    runner.wait_idle();
    QCOMPARE(runner.status().iterations_per_sec, 0.0);
}

void TestRunner::looking_at_the_past_does_not_stop_the_live_run() {
    const auto run = nested_run(slow(1));
    Runner runner(run);
    runner.want({"dots"});
    runner.run();
    QVERIFY(eventually([&] { return runner.status().position.iteration >= 8; }));
    runner.look_at(0, {5, 0});
    std::shared_ptr<const Snapshot> past;
    QVERIFY(eventually([&] { return (past = runner.take_past()) != nullptr; }));
    QVERIFY(!past->live);
    QVERIFY(past->position == (Position{5, 0}));
    QCOMPARE(past->hash, recorded_hash(*run, 0, 5));
    QVERIFY(past->channels.contains("dots"));
    const Position then = runner.status().position;
    QVERIFY(eventually([&] { return runner.status().position.iteration > then.iteration + 2; }));
    QVERIFY(runner.status().running);
}

void TestRunner::the_newest_look_wins() {
    const auto run = nested_run();
    Runner runner(run);
    runner.run();
    runner.wait_idle();
    for (std::int64_t k = 1; k <= 40; ++k) {
        runner.look_at(0, {(k * 17) % 50, 0});
    }
    runner.look_at(0, {23, 1});
    runner.wait_idle();
    const auto past = runner.take_past();
    QVERIFY(past->position == (Position{23, 1}));
    QVERIFY(!runner.status().replay_busy);
    QVERIFY(runner.take_past() == nullptr);
}

void TestRunner::what_is_looked_at_follows_the_wishes() {
    const auto run = nested_run();
    Runner runner(run);
    runner.run();
    runner.wait_idle();
    runner.look_at(0, {12, 0});
    runner.wait_idle();
    const auto bare = runner.take_past();
    QVERIFY(bare->channels.empty());
    runner.want({"marks"});
    runner.wait_idle();
    const auto wanted = runner.take_past();
    QVERIFY(wanted->channels.contains("marks"));
    QCOMPARE(wanted->hash, bare->hash);
    runner.cancel_look();
    runner.want({});
    runner.wait_idle();
    QVERIFY(runner.take_past() == nullptr);
}

void TestRunner::a_cancelled_look_is_not_shown() {
    const auto run = nested_run({{"slow_ms", std::int64_t{2000}}, {"slow_iteration", std::int64_t{4}}});
    Runner runner(run);
    runner.run({6, {}});
    runner.wait_idle();
    runner.look_at(0, {4, 0}); // replays the slow iteration
    QVERIFY(eventually([&] { return runner.status().replay_busy; }));
    runner.cancel_look();
    runner.wait_idle();
    QVERIFY(runner.take_past() == nullptr);
    runner.look_at(0, {3, 0});
    runner.wait_idle();
    QCOMPARE(runner.take_past()->hash, recorded_hash(*run, 0, 3));
}

void TestRunner::a_place_that_does_not_exist_is_a_notice() {
    const auto run = nested_run();
    Runner runner(run);
    runner.look_at(0, {5, 0});
    runner.go_live(3, {0, 0});
    runner.wait_idle();
    const RunnerStatus status = runner.status();
    QCOMPARE(status.notices.size(), std::size_t{2});
    QVERIFY(any_contains(status.notices, "(5, 0)"));
    QVERIFY(any_contains(status.notices, "segment 3"));
    QVERIFY(runner.status().notices.empty()); // told once
}

void TestRunner::edits_while_running_fork_the_past() {
    const auto run = nested_run(slow(1));
    Runner runner(run);
    runner.run();
    QVERIFY(eventually([&] { return runner.status().position.iteration >= 8; }));
    runner.edit(0, {4, 0}, {set_edit("noise", 0.4)});
    QVERIFY(eventually([&] { return runner.status().segment == 1; }));
    QVERIFY(eventually([&] { return runner.status().position.iteration >= 6; }));
    QVERIFY(runner.status().running);
    QVERIFY(run->segment(1).start == (Position{4, 0}));
    runner.edit({set_edit("noise", 0.1)}); // wherever it is
    QVERIFY(eventually([&] { return runner.status().segment == 2; }));
    runner.pause();
    runner.wait_idle();
    const RunTree tree = run->tree();
    QCOMPARE(tree.branches.size(), std::size_t{2});
    QCOMPARE(tree.segments[2].branch, 1);
}

void TestRunner::a_refused_edit_is_a_notice() {
    const auto run = nested_run();
    Runner runner(run);
    runner.run({10, {}});
    runner.wait_idle();
    runner.edit(0, {5, 0}, {action_edit("kick", {500.0})});
    runner.wait_idle();
    const RunnerStatus status = runner.status();
    QVERIFY(any_contains(status.notices, "kick"));
    QVERIFY(status.position == (Position{10, 0})); // back where it was
    QCOMPARE(run->tree().segments.size(), std::size_t{1});
}

void TestRunner::undo_redo_and_branches() {
    const auto run = nested_run();
    Runner runner(run);
    runner.run({5, {}});
    runner.wait_idle();
    runner.edit({set_edit("noise", 0.4)});
    runner.run({9, {}});
    runner.wait_idle();
    runner.undo();
    runner.wait_idle();
    RunnerStatus status = runner.status();
    QVERIFY(status.position == (Position{5, 0}) && status.segment == 0);
    QVERIFY(status.can_redo && !status.can_undo);
    runner.redo();
    runner.wait_idle();
    status = runner.status();
    QVERIFY(status.position == (Position{9, 0}) && status.segment == 1);
    QVERIFY(status.can_undo && !status.can_redo);
    runner.fork(1, {7, 1});
    runner.wait_idle();
    status = runner.status();
    QVERIFY(status.position == (Position{7, 1}) && status.segment == 2);
    runner.go_live(0, {2, 0});
    runner.wait_idle();
    QVERIFY(runner.status().position == (Position{2, 0}));
    QVERIFY(runner.status().head == (Position{5, 0}));
    runner.edit({set_edit("kernel", std::string("box"))});
    runner.wait_idle();
    QCOMPARE(runner.status().pending.size(), std::size_t{1});
}

void TestRunner::a_failure_is_a_state() {
    const auto run = nested_run({{"fault", std::string("bad_alloc")}, {"fault_iteration", std::int64_t{7}}});
    Runner runner(run);
    runner.run();
    runner.wait_idle();
    const RunnerStatus status = runner.status();
    QCOMPARE(status.failure, std::string("out of memory"));
    QCOMPARE(status.paused_because, std::string("failed: out of memory"));
    QCOMPARE(status.position.iteration, std::int64_t{6});
    runner.want({"dots"});
    runner.look_at(0, {6, 0});
    runner.wait_idle();
    QVERIFY(runner.take_live()->channels.contains("dots"));
    QCOMPARE(runner.take_past()->hash, recorded_hash(*run, 0, 6));
    runner.edit(0, {6, 0}, {set_edit("fault", std::string("none"))});
    runner.run({12, {}});
    runner.wait_idle();
    QVERIFY(runner.status().position == (Position{12, 0}));
    QVERIFY(runner.status().failure.empty());
}

void TestRunner::questions_are_answered() {
    const auto run = nested_run();
    Runner runner(run);
    runner.run({20, {}});
    runner.wait_idle();
    QVERIFY(!runner.take_answer());
    runner.query(0, {10, 0}, "curvature", {});
    runner.wait_idle();
    const auto answer = runner.take_answer();
    QVERIFY(answer.has_value());
    QCOMPARE(answer->action, std::string("curvature"));
    QVERIFY(answer->error.empty());
    QCOMPARE(answer->table.rows(), std::size_t{6});
    runner.query(0, {10, 0}, "kick", {});
    runner.wait_idle();
    QVERIFY(!runner.take_answer()->error.empty());
    runner.query(0, {100, 0}, "curvature", {});
    runner.wait_idle();
    QVERIFY(!runner.take_answer()->error.empty());
    QVERIFY(runner.status().notices.empty());
}

void TestRunner::a_question_can_be_cancelled() {
    const auto run = nested_run(slow(1));
    Runner runner(run);
    runner.run();
    QVERIFY(eventually([&] { return runner.status().position.iteration >= 3; }));
    runner.query(0, {2, 0}, "curvature", {0.5, std::int64_t{1} << 50});
    QVERIFY(eventually([&] {
        const RunnerStatus status = runner.status();
        return status.busy == "curvature" && status.busy_progress > 0.0;
    }));
    const Position then = runner.status().position;
    QVERIFY(eventually([&] { return runner.status().position > then; })); // the run goes on meanwhile
    runner.cancel_query();
    std::optional<Runner::Answer> answer;
    QVERIFY(eventually([&] { return (answer = runner.take_answer()).has_value(); }));
    QCOMPARE(answer->error, std::string("cancelled"));
    QVERIFY(eventually([&] { return runner.status().busy.empty(); }));
}

void TestRunner::inner_rows_are_a_ring() {
    const auto run = nested_run({{"inner_steps", std::int64_t{50}}, {"frames", std::int64_t{10}}});
    Runner runner(run);
    runner.run({2, {}});
    runner.wait_idle();
    QVERIFY(runner.inner_rows(0).rows.empty()); // nobody watched
    runner.watch_inner(true);
    runner.step(iteration_level);
    runner.wait_idle();
    const InnerRows first = runner.inner_rows(0);
    QCOMPARE(first.rows.size(), std::size_t{50});
    QCOMPARE(first.rows[0].iteration, std::int64_t{3});
    QCOMPARE(first.rows[49].step, std::int64_t{50});
    QVERIFY(runner.inner_rows(first.next).rows.empty());
    runner.run();
    runner.wait_idle();
    const InnerRows all = runner.inner_rows(first.next);
    QVERIFY(all.next > 10'000);
    QCOMPARE(all.rows.size(), std::size_t{10'000});
    QCOMPARE(all.first, all.next - 10'000);
    // Of the past: those of the iteration that is looked at.
    runner.look_at(0, {3, 0});
    runner.wait_idle();
    const auto past = runner.take_past();
    QCOMPARE(past->inner.size(), std::size_t{50});
    QVERIFY(past->inner[7].scalars == first.rows[7].scalars);
}

void TestRunner::preferences_reach_both_workers() {
    const auto run = nested_run();
    Runner runner(run);
    runner.run({10, {}});
    runner.wait_idle();
    runner.want({"marks"});
    runner.look_at(0, {4, 0});
    runner.set_colouring("marks", "shift");
    runner.wait_idle();
    const auto label = [](const std::shared_ptr<const Snapshot>& snapshot) {
        return std::get<OverlayData>(*snapshot->channels.at("marks")).value_label;
    };
    QCOMPARE(label(runner.take_live()), std::string("Shift"));
    QCOMPARE(label(runner.take_past()), std::string("Shift"));
}

void TestRunner::can_be_destroyed_in_the_middle_of_everything() {
    for (int i = 0; i < 20; ++i) {
        const auto run = nested_run(slow(i % 2 == 0 ? 2000 : 0));
        Runner runner(run);
        runner.want({"response", "marks"});
        runner.run();
        if (i % 4 >= 2) {
            runner.look_at(0, {0, 0});
            runner.query(0, {0, 0}, "curvature", {0.5, std::int64_t{1} << 50});
        }
        if (i % 5 == 0) {
            runner.pause();
            runner.run();
        }
    }
}

QTEST_GUILESS_MAIN(TestRunner)
#include "tst_runner.moc"
