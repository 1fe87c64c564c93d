// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/support/engine_helpers.h"
#include "tests/support/nested_problem.h"

#include <QTest>

#include <cmath>

using namespace basin;
using namespace basin::test;

class TestExecutorEdits : public QObject {
    Q_OBJECT

  private slots:
    void an_edit_waits_for_its_boundary();
    void an_edit_inside_an_iteration_takes_effect_there();
    void an_edit_in_the_past_forks_and_leaves_the_future_alone();
    void refused_edits_change_nothing_data();
    void refused_edits_change_nothing();
    void missing_arguments_are_the_defaults();
    void scheduled_edits_equal_edits_by_hand();
    void a_scheduled_edit_waits_for_its_boundary();
    void an_undone_scheduled_edit_stays_undone();
    void a_branch_gets_what_is_scheduled_after_it();
    void undo_and_redo();
    void an_undone_edit_without_rows_leaves_no_branch();
    void an_edit_in_the_past_that_is_undone_is_listed_no_more();
    void undo_drops_a_waiting_edit_first();
    void redo_is_void_after_something_new();
    void an_optimizer_that_throws_can_be_rewound_and_mended_data();
    void an_optimizer_that_throws_can_be_rewound_and_mended();
    void not_a_number_is_a_result();
    void an_edit_after_the_end_finds_nothing_to_do();
    void a_session_is_rebuilt_segment_by_segment();
    void preferences_survive_a_replaced_instance();
};

void TestExecutorEdits::an_edit_waits_for_its_boundary() {
    const auto run = nested_run({{"stop_tolerance", 0.0}});
    Executor executor(*run);
    run_to(executor, 3);
    executor.step({});
    executor.edit({set_edit("noise", 0.5), set_edit("step_size", 0.3), set_edit("regularisation", 0.5),
                   set_edit("kernel", std::string("box"))});
    QCOMPARE(run->tree().segments.size(), std::size_t{2}); // the noise, at once
    QCOMPARE(executor.pending().size(), std::size_t{3});
    QVERIFY(run->segment(1).start == (Position{3, 1}));
    run_to(executor, 5);
    QCOMPARE(executor.pending().size(), std::size_t{2}); // the step size, at the iteration
    QVERIFY(run->segment(2).start == (Position{4, 0}));
    run_to(executor, 12);
    QCOMPARE(executor.pending().size(), std::size_t{2});
    QVERIFY(executor.step({}).edits_applied); // the prior, at the window
    QVERIFY(run->segment(3).start == (Position{12, 0}));
    QCOMPARE(run->segment(3).hyperparameters.real("regularisation"), 0.5);
    run_to(executor, 60);
    QVERIFY(executor.pending().empty());
    QVERIFY(run->segment(4).start == (Position{52, 0})); // the kernel, at the frame
    QCOMPARE(run->segment(4).hyperparameters.text("kernel"), std::string("box"));
    QCOMPARE(run->segment(3).hyperparameters.text("kernel"), std::string("gauss"));
    QCOMPARE(run->tree().branches.size(), std::size_t{1});
}

void TestExecutorEdits::an_edit_inside_an_iteration_takes_effect_there() {
    const auto run = nested_run();
    Executor executor(*run);
    run_to(executor, 4);
    executor.step({});
    executor.edit({set_edit("noise", 0.7)});
    run_to(executor, 6);
    QVERIFY(run->segment(1).start == (Position{4, 1}));
    QCOMPARE(run->history(1)->first_iteration(), std::int64_t{5});
    QCOMPARE(run->history(1)->size(), std::int64_t{2});
    QCOMPARE(run->history(0)->size(), std::int64_t{4});
    QCOMPARE(static_cast<int>(run->history(1)->view().facts(0).phases), 2);
}

void TestExecutorEdits::an_edit_in_the_past_forks_and_leaves_the_future_alone() {
    const auto run = nested_run();
    Executor executor(*run);
    run_to(executor, 30);
    const std::vector<std::uint64_t> before = row_hashes(*run, 0);
    QVERIFY(executor.go_to(0, {10, 0}, {}).reached);
    executor.edit({set_edit("step_size", 0.2)});
    run_to(executor, 30);
    QCOMPARE(run->tree().branches.size(), std::size_t{2});
    QVERIFY(row_hashes(*run, 0) == before);
    const std::vector<std::uint64_t> branch = row_hashes(*run, 1);
    QVERIFY(std::equal(branch.begin(), branch.begin() + 10, before.begin()));
    QVERIFY(branch != before);
}

void TestExecutorEdits::refused_edits_change_nothing_data() {
    QTest::addColumn<int>("which");
    const char* names[] = {"out of range",         "unknown",         "needs a new run",
                           "a question",           "unknown action",  "too many arguments",
                           "no such array",        "no such element", "no such whole number",
                           "the optimizer refuses"};
    for (int i = 0; i < 10; ++i) {
        QTest::addRow("%s", names[i]) << i;
    }
}

void TestExecutorEdits::refused_edits_change_nothing() {
    QFETCH(int, which);
    const Edit bad[] = {set_edit("noise", 5.0),
                        set_edit("nois", 0.5),
                        set_edit("frames", std::int64_t{2}),
                        action_edit("curvature"),
                        action_edit("jump"),
                        action_edit("reset_velocity", {1.0}),
                        poke_edit("places", 0, 1.0),
                        poke_edit("position", 12, 1.0),
                        poke_edit("window", 0, std::nan("")),
                        action_edit("kick", {1000.0})};
    const auto run = nested_run();
    Executor executor(*run);
    run_to(executor, 8);
    const std::uint64_t hash = executor.position_hash();
    QVERIFY_EXCEPTION_THROWN(executor.edit({set_edit("noise", 0.3), bad[which]}), UserError);
    QCOMPARE(run->tree().segments.size(), std::size_t{1});
    QVERIFY(executor.pending().empty());
    QCOMPARE(executor.position_hash(), hash);
    QCOMPARE(executor.optimizer().hyperparameters().real("noise"), 0.02);
    QVERIFY(executor.position() == (Position{8, 0}));
    // And the run goes on as if nothing had been asked.
    run_to(executor, 16);
    const auto untouched = nested_run();
    Executor other(*untouched);
    run_to(other, 16);
    QVERIFY(row_hashes(*run, 0) == row_hashes(*untouched, 0));
}

void TestExecutorEdits::missing_arguments_are_the_defaults() {
    std::vector<std::uint64_t> hashes;
    for (const std::vector<Value>& arguments : {std::vector<Value>{}, std::vector<Value>{1.0}}) {
        const auto run = nested_run();
        Executor executor(*run);
        executor.edit({action_edit("kick", arguments)});
        hashes.push_back(executor.state_hash());
    }
    QCOMPARE(hashes[0], hashes[1]);
}

void TestExecutorEdits::scheduled_edits_equal_edits_by_hand() {
    const auto scheduled = nested_run(
        {}, {{6, set_edit("step_size", 0.3)}, {6, action_edit("kick", {1.0})}, {1, set_edit("noise", 0.1)}});
    Executor executor(*scheduled);
    run_to(executor, 40);
    const auto by_hand = nested_run();
    Executor other(*by_hand);
    other.edit({set_edit("noise", 0.1)});
    run_to(other, 5);
    other.edit({set_edit("step_size", 0.3), action_edit("kick", {1.0})});
    run_to(other, 40);
    QCOMPARE(executor.segment(), 2);
    QVERIFY(scheduled->segment(2).start == (Position{5, 0}));
    QCOMPARE(scheduled->segment(2).edits.size(), std::size_t{2});
    QVERIFY(row_hashes(*scheduled, 2) == row_hashes(*by_hand, 2));
    QCOMPARE(scheduled->tree().branches.size(), std::size_t{1});
}

void TestExecutorEdits::a_scheduled_edit_waits_for_its_boundary() {
    const auto run = nested_run({{"stop_tolerance", 0.0}}, {{9, set_edit("regularisation", 1.0)}});
    Executor executor(*run);
    run_to(executor, 20);
    QVERIFY(run->segment(1).start == (Position{12, 0}));
    QVERIFY(executor.go_to(0, {10, 0}, {}).reached);
    QVERIFY(executor.go_to(1, {20, 0}, {}).reached);
}

void TestExecutorEdits::an_undone_scheduled_edit_stays_undone() {
    const auto run = nested_run({}, {{6, set_edit("step_size", 0.3)}});
    Executor executor(*run);
    run_to(executor, 9);
    QCOMPARE(executor.segment(), 1);
    QVERIFY(executor.undo({}));
    run_to(executor, 9);
    QCOMPARE(executor.segment(), 0);
    const auto plain = nested_run();
    Executor other(*plain);
    run_to(other, 9);
    QVERIFY(row_hashes(*run, 0) == row_hashes(*plain, 0));
    QCOMPARE(run->segment(1).branch, 1);
}

void TestExecutorEdits::a_branch_gets_what_is_scheduled_after_it() {
    const auto run = nested_run({}, {{6, set_edit("step_size", 0.3)}});
    Executor executor(*run);
    run_to(executor, 9);
    QVERIFY(executor.go_to(0, {2, 0}, {}).reached);
    executor.edit({set_edit("noise", 0.3)});
    run_to(executor, 9);
    const Segment last = run->segment(executor.segment());
    QVERIFY(last.start == (Position{5, 0}));
    QCOMPARE(last.hyperparameters.real("step_size"), 0.3);
    QCOMPARE(last.hyperparameters.real("noise"), 0.3);
}

void TestExecutorEdits::undo_and_redo() {
    const auto run = nested_run();
    Executor executor(*run);
    QVERIFY(!executor.can_undo() && !executor.undo({}));
    run_to(executor, 5);
    const std::uint64_t at_5 = executor.state_hash();
    executor.edit({action_edit("kick", {1.0})});
    run_to(executor, 9);
    const std::uint64_t at_9 = executor.state_hash();
    executor.edit({set_edit("noise", 0.2)});
    run_to(executor, 12);
    const std::uint64_t at_12 = executor.state_hash();
    QVERIFY(executor.undo({}));
    QVERIFY(executor.position() == (Position{9, 0}));
    QCOMPARE(executor.segment(), 1);
    QCOMPARE(executor.state_hash(), at_9);
    QVERIFY(executor.undo({}));
    QVERIFY(executor.position() == (Position{5, 0}));
    QCOMPARE(executor.segment(), 0);
    QCOMPARE(executor.state_hash(), at_5);
    QVERIFY(!executor.undo({}));
    QVERIFY(executor.redo({}));
    QVERIFY(executor.position() == (Position{9, 0}));
    QVERIFY(executor.redo({}));
    QVERIFY(executor.position() == (Position{12, 0}));
    QCOMPARE(executor.state_hash(), at_12);
    QVERIFY(!executor.can_redo() && !executor.redo({}));
    QCOMPARE(run->tree().branches.size(), std::size_t{1});
}

void TestExecutorEdits::an_undone_edit_without_rows_leaves_no_branch() {
    const auto run = nested_run();
    Executor executor(*run);
    run_to(executor, 5);
    executor.edit({set_edit("noise", 0.2)});
    executor.edit({set_edit("noise", 0.3)});
    QVERIFY(executor.undo({}));
    QVERIFY(executor.undo({}));
    QCOMPARE(run->tree().branches[0].tip, 0);
    QVERIFY(executor.redo({})); // until it goes on, both can come back
    QCOMPARE(run->tree().branches[0].tip, 1);
    QVERIFY(executor.redo({}));
    QCOMPARE(run->tree().branches[0].tip, 2);
    QVERIFY(!run->tree().segments[1].undone && !run->tree().segments[2].undone);
    QVERIFY(executor.undo({}));
    QVERIFY(executor.undo({}));
    run_to(executor, 9);
    QCOMPARE(executor.segment(), 0);
    QCOMPARE(run->tree().branches.size(), std::size_t{1});
    const auto plain = nested_run();
    Executor other(*plain);
    run_to(other, 9);
    QVERIFY(row_hashes(*run, 0) == row_hashes(*plain, 0));
    // The next edit continues the branch, as if there had been no other.
    executor.edit({set_edit("noise", 0.4)});
    run_to(executor, 12);
    QCOMPARE(run->tree().branches.size(), std::size_t{1});
    QCOMPARE(run->tree().branches[0].tip, executor.segment());
}

void TestExecutorEdits::an_edit_in_the_past_that_is_undone_is_listed_no_more() {
    const auto run = nested_run();
    Executor executor(*run);
    run_to(executor, 9);
    QVERIFY(executor.go_to(0, {4, 0}, {}).reached);
    executor.edit({set_edit("noise", 0.2)});
    QVERIFY(!run->tree().branches[1].undone);
    QVERIFY(executor.undo({}));
    QVERIFY(run->tree().branches[1].undone);
    QVERIFY(executor.redo({}));
    QVERIFY(!run->tree().branches[1].undone);
    executor.step({});
    QVERIFY(executor.undo({})); // something was computed: nothing of that is thrown away
    QVERIFY(!run->tree().branches[1].undone);
    executor.edit({set_edit("noise", 0.3)});
    QVERIFY(executor.undo({}));
    executor.edit({set_edit("noise", 0.4)});
    const RunTree tree = run->tree();
    QCOMPARE(tree.branches.size(), std::size_t{4});
    QVERIFY(tree.branches[2].undone);
    QCOMPARE(tree.branches[3].name, std::string("C")); // the letter is free again
}

void TestExecutorEdits::undo_drops_a_waiting_edit_first() {
    const auto run = nested_run();
    Executor executor(*run);
    run_to(executor, 5);
    executor.edit({set_edit("noise", 0.2)});
    executor.edit({set_edit("kernel", std::string("box"))});
    QCOMPARE(executor.pending().size(), std::size_t{1});
    QVERIFY(executor.undo({}));
    QVERIFY(executor.pending().empty());
    QCOMPARE(executor.segment(), 1);
    QVERIFY(executor.undo({}));
    QCOMPARE(executor.segment(), 0);
}

void TestExecutorEdits::redo_is_void_after_something_new() {
    const auto run = nested_run();
    Executor executor(*run);
    run_to(executor, 5);
    executor.edit({set_edit("noise", 0.2)});
    run_to(executor, 9);
    QVERIFY(executor.undo({}));
    QVERIFY(executor.can_redo());
    executor.step({});
    QVERIFY(!executor.can_redo());
    QCOMPARE(run->tree().branches.size(), std::size_t{2}); // the undone edit lives on
    QVERIFY(executor.go_to(1, {9, 0}, {}).reached);
    QVERIFY(executor.undo({}));
    executor.edit({set_edit("noise", 0.3)});
    QVERIFY(!executor.can_redo());
}

void TestExecutorEdits::an_optimizer_that_throws_can_be_rewound_and_mended_data() {
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("says");
    QTest::addRow("an exception") << "throw"
                                  << "the test asked for a fault";
    QTest::addRow("no memory") << "bad_alloc"
                               << "out of memory";
}

void TestExecutorEdits::an_optimizer_that_throws_can_be_rewound_and_mended() {
    QFETCH(QString, fault);
    QFETCH(QString, says);
    const auto run = nested_run({{"fault", fault.toStdString()}, {"fault_iteration", std::int64_t{14}}});
    Executor executor(*run);
    const std::vector<Visited> visited = walk(executor, 40);
    const Visited& before_fault = *(visited.end() - 2); // the last one is where the failing step left it
    QVERIFY(executor.position() == (Position{13, 1}) || executor.position() == (Position{13, 2}));
    QVERIFY(before_fault.position == executor.position());
    QCOMPARE(executor.position_hash(), before_fault.hash);
    const Segment root = run->segment(0);
    QCOMPARE(QString::fromStdString(root.failure), says);
    QVERIFY(root.stop->kind == StopReason::Kind::failed);
    QCOMPARE(root.history->size(), std::int64_t{13});
    QVERIFY(executor.stopped().has_value());
    QVERIFY(executor.step({}).advance.stop.has_value());
    QVERIFY(std::get<TableData>(executor.optimizer().build("dots")).rows() == 6);
    QVERIFY(executor.go_to(0, {7, 1}, {}).reached);
    QVERIFY(executor.go_to(0, before_fault.position, {}).reached);
    QCOMPARE(executor.position_hash(), before_fault.hash);
    // Back to a boundary, the fault switched off: the rest is the run that never failed.
    QVERIFY(executor.go_to(0, {13, 0}, {}).reached);
    executor.edit({set_edit("fault", std::string("none"))});
    run_to_end(executor);
    const auto sound = nested_run();
    Executor other(*sound);
    run_to_end(other);
    QVERIFY(row_hashes(*run, executor.segment()) == row_hashes(*sound, 0));
}

void TestExecutorEdits::not_a_number_is_a_result() {
    const auto run = nested_run({{"fault", std::string("nan")}, {"fault_iteration", std::int64_t{8}}});
    Executor executor(*run);
    const std::vector<Visited> visited = walk(executor, 60);
    QVERIFY(executor.position().iteration >= 60);
    const History::View rows = run->history(0)->view();
    QVERIFY(std::isfinite(rows.scalar(6, 2)));
    QVERIFY(std::isnan(rows.scalar(7, 2))); // the update norm of iteration 8
    for (const Visited& to : {visited[10], visited[25], visited[60]}) {
        QVERIFY(executor.go_to(to.segment, to.position, {}).reached);
        QCOMPARE(executor.position_hash(), to.hash);
    }
}

void TestExecutorEdits::an_edit_after_the_end_finds_nothing_to_do() {
    const auto run = nested_run({{"frames", std::int64_t{1}}});
    Executor executor(*run);
    run_to_end(executor);
    const Position end = executor.position();
    executor.edit({set_edit("noise", 0.5)});
    QVERIFY(!executor.stopped());
    const StepResult step = executor.step({});
    QVERIFY(step.advance.stop.has_value());
    QVERIFY(!step.recorded);
    QVERIFY(executor.position() == end);
    QVERIFY(executor.stopped().has_value());
}

void TestExecutorEdits::a_session_is_rebuilt_segment_by_segment() {
    const auto run = nested_run({}, {{6, set_edit("step_size", 0.3)}, {30, set_edit("noise", 0.3)}});
    Executor executor(*run);
    run_to(executor, 20);
    executor.undo({});
    run_to(executor, 14);
    executor.step({});
    executor.edit({poke_edit("position", 0, 3.0), set_edit("regularisation", 0.4)});
    run_to(executor, 33);
    QVERIFY(executor.go_to(1, {11, 1}, {}).reached);
    executor.fork();
    run_to_end(executor);
    const RunTree tree = run->tree();
    const auto again = std::make_shared<Run>(run->spec(), nested_registry());
    Executor rebuilding(*again);
    for (const Segment& segment : tree.segments) {
        const GoResult went = rebuilding.rebuild(segment, {});
        QVERIFY2(went.reached, went.failure.c_str());
    }
    const RunTree rebuilt = again->tree();
    QCOMPARE(rebuilt.segments.size(), tree.segments.size());
    for (std::size_t i = 0; i < tree.segments.size(); ++i) {
        QVERIFY(rebuilt.segments[i].start == tree.segments[i].start);
        QVERIFY(rebuilt.segments[i].head == tree.segments[i].head);
        QVERIFY(rebuilt.segments[i].edits == tree.segments[i].edits);
        QVERIFY(rebuilt.segments[i].schedule_taken == tree.segments[i].schedule_taken);
        QCOMPARE(rebuilt.segments[i].stop.has_value(), tree.segments[i].stop.has_value());
        QVERIFY(row_hashes(*again, static_cast<int>(i)) == row_hashes(*run, static_cast<int>(i)));
    }
    std::stop_source source;
    source.request_stop();
    const auto third = std::make_shared<Run>(run->spec(), nested_registry());
    Executor cancelled(*third);
    QVERIFY(cancelled.rebuild(tree.segments[0], source.get_token()).cancelled);
}

void TestExecutorEdits::preferences_survive_a_replaced_instance() {
    const auto run = nested_run({{"fault", std::string("throw")}, {"fault_iteration", std::int64_t{5}}});
    Executor executor(*run);
    executor.set_colouring("marks", "shift");
    executor.set_focus("dots", 3);
    executor.watch_inner(true);
    run_to(executor, 9);
    QCOMPARE(executor.position().iteration, std::int64_t{4});
    const auto marks = std::get<OverlayData>(executor.optimizer().build("marks"));
    QCOMPARE(marks.value_label, std::string("Shift"));
    QCOMPARE(std::get<VectorData>(executor.optimizer().build("weight")).guides.front().value, 3.0);
    QVERIFY(!executor.take_inner().empty());
}

QTEST_GUILESS_MAIN(TestExecutorEdits)
#include "tst_executor_edits.moc"
