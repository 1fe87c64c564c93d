// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/runner.h"
#include "tests/support/engine_helpers.h"
#include "tests/support/nested_problem.h"
#include "tests/support/nested_random.h"

#include <QTest>

#include <algorithm>
#include <thread>

using namespace basin;
using namespace basin::test;

namespace {

constexpr std::size_t phase_level = 5, iteration_level = 4, window_level = 2;

bool any_contains(const std::vector<std::string>& texts, const std::string& part) {
    return std::any_of(texts.begin(), texts.end(),
                       [&](const std::string& text) { return text.find(part) != std::string::npos; });
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
    void edits_while_running_fork_the_past();
    void a_refused_edit_is_a_notice();
    void undo_redo_and_branches();
    void redo_goes_on_in_another_runner();
    void a_reason_to_pause_holds_where_it_paused();
    void the_start_can_be_cancelled();
    void a_failure_is_a_state();
    void any_commands_leave_a_run_that_replays();
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

void TestRunner::redo_goes_on_in_another_runner() {
    const auto run = nested_run();
    std::vector<SegmentId> redo;
    {
        Runner runner(run);
        runner.run({5, {}});
        runner.wait_idle();
        runner.edit({set_edit("noise", 0.4)});
        runner.run({9, {}});
        runner.wait_idle();
        QVERIFY(runner.status().redo.empty());
        runner.undo();
        runner.wait_idle();
        redo = runner.status().redo;
        QCOMPARE(redo, std::vector<SegmentId>{1});
    }
    Runner other(run);
    other.go_live(0, {5, 0}, {redo.front(), 17}); // there is no 17
    other.wait_idle();
    QCOMPARE(other.status().position, (Position{5, 0}));
    QCOMPARE(other.status().redo, redo);
    QVERIFY(other.status().can_redo);
    other.redo();
    other.wait_idle();
    QVERIFY(other.status().position == (Position{9, 0}) && other.status().segment == 1);
    QVERIFY(!other.status().can_redo);
}

void TestRunner::a_reason_to_pause_holds_where_it_paused() {
    Runner runner(nested_run());
    runner.run({7, {}});
    runner.wait_idle();
    QCOMPARE(runner.status().paused_because, std::string("iteration 7"));
    runner.edit({set_edit("noise", 0.2)});
    runner.wait_idle();
    QCOMPARE(runner.status().paused_because, std::string("iteration 7"));
    runner.edit(0, {3, 0}, {set_edit("noise", 0.4)});
    runner.wait_idle();
    QVERIFY(runner.status().position == (Position{3, 0}));
    QCOMPARE(runner.status().paused_because, std::string());
}

void TestRunner::the_start_can_be_cancelled() {
    const Settings slow{{"slow_ms", std::int64_t{2000}}, {"slow_iteration", std::int64_t{0}}};
    Runner runner(nested_run(slow));
    QVERIFY(eventually([&] { return runner.status().busy_progress > 0.0; }));
    QCOMPARE(runner.status().busy, std::string("initialising"));
    runner.cancel_start();
    QVERIFY(eventually([&] { return runner.status().busy.empty(); }));
    QVERIFY(runner.status().failure.find("cancelled") != std::string::npos);
    runner.run({5, {}}); // refused: there is nothing to compute with
    runner.wait_idle();
    QVERIFY(runner.status().position == Position{});
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

void TestRunner::any_commands_leave_a_run_that_replays() {
    const auto run = nested_run({{"frames", std::int64_t{10}}});
    {
        Runner runner(run);
        runner.watch_inner(true);
        runner.set_watches({{1, "loss > mean(loss, 5)", true}});
        std::uint64_t random = 1;
        for (int i = 0; i < 400; ++i) {
            const auto pick = [&](std::uint64_t below) { return next_random(random) % below; };
            const RunTree tree = run->tree();
            const Segment& segment = tree.segments[pick(tree.segments.size())];
            const Position at{
                static_cast<std::int64_t>(pick(static_cast<std::uint64_t>(segment.head.iteration) + 1)),
                static_cast<int>(pick(2))};
            switch (pick(12)) {
            case 0:
                runner.pause();
                break;
            case 1:
                runner.step(pick(6), 2);
                break;
            case 2:
                runner.edit({set_edit("noise", 0.01 * static_cast<double>(pick(20)))});
                break;
            case 3:
                runner.edit(segment.id, at, {action_edit("kick", {0.5}), set_edit("step_size", 0.5)});
                break;
            case 4:
                runner.undo();
                break;
            case 5:
                runner.redo();
                break;
            case 6:
                runner.look_at(segment.id, at);
                break;
            case 7:
                runner.want({pick(2) == 0 ? "response" : "marks"});
                break;
            case 8:
                runner.go_live(segment.id, at);
                break;
            case 9:
                runner.query(segment.id, at, "curvature", {});
                break;
            default:
                runner.run({at.iteration + 20, {}});
                break;
            }
            (void)runner.take_live();
            (void)runner.take_past();
            (void)runner.status();
            (void)runner.inner_rows(0);
            std::this_thread::sleep_for(std::chrono::microseconds(100));
        }
        runner.pause();
        runner.wait_idle();
    }
    const RunTree tree = run->tree();
    QVERIFY(tree.segments.size() > 5);
    Executor executor(*run);
    for (const Segment& segment : tree.segments) {
        const GoResult went = executor.go_to(segment.id, segment.head, {});
        QVERIFY2(went.reached, went.failure.c_str());
        QVERIFY(!went.mismatch);
    }
    for (const Branch& branch : tree.branches) {
        QCOMPARE(tree.segments[static_cast<std::size_t>(branch.tip)].branch, branch.id);
        QCOMPARE(tree.segments[static_cast<std::size_t>(branch.first)].branch, branch.id);
    }
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
