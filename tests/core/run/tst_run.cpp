// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/support/engine_helpers.h"

#include <QTest>

using namespace basin;
using namespace basin::test;

class TestRun : public QObject {
    Q_OBJECT

  private slots:
    void a_fresh_run_is_one_segment_on_branch_A();
    void an_edit_at_the_head_continues_the_branch();
    void an_edit_with_a_future_opens_a_branch();
    void a_plain_fork_opens_a_branch_at_the_head_too();
    void computing_past_an_undone_edit_makes_it_a_branch();
    void owners_of_rows_and_positions();
    void a_child_remembers_the_schedule_up_to_its_start();
    void boundaries_come_from_the_rows();
    void branches_are_named_like_columns();
    void branches_of_a_session_must_fit();
    void layout_follows_the_channels();

  private:
    static Hyperparameters values(const Run& run) { return run.spec().request.hyperparameters; }
};

void TestRun::a_fresh_run_is_one_segment_on_branch_A() {
    const auto run = nested_run();
    const RunTree tree = run->tree();
    QCOMPARE(tree.segments.size(), std::size_t{1});
    QCOMPARE(tree.segments[0].parent, -1);
    QVERIFY(tree.segments[0].head == (Position{0, 0}));
    QCOMPARE(tree.branches.size(), std::size_t{1});
    QCOMPARE(tree.branches[0].name, std::string("A"));
    QCOMPARE(tree.segments[0].history->first_iteration(), std::int64_t{1});
}

void TestRun::an_edit_at_the_head_continues_the_branch() {
    const auto run = nested_run();
    run->advance_head(0, {10, 0});
    const SegmentId child = run->add_segment(0, {10, 0}, {set_edit("noise", 0.1)}, values(*run));
    const RunTree tree = run->tree();
    QCOMPARE(child, 1);
    QCOMPARE(tree.branches.size(), std::size_t{1});
    QCOMPARE(tree.branches[0].tip, 1);
    QCOMPARE(tree.segments[1].history->first_iteration(), std::int64_t{11});
    QVERIFY(tree.segments[1].head == (Position{10, 0}));
    QVERIFY(tree.path(1) == (std::vector<SegmentId>{0, 1}));
}

void TestRun::an_edit_with_a_future_opens_a_branch() {
    const auto run = nested_run();
    run->advance_head(0, {10, 0});
    run->add_segment(0, {4, 1}, {set_edit("noise", 0.1)}, values(*run));
    const RunTree tree = run->tree();
    QCOMPARE(tree.branches.size(), std::size_t{2});
    QCOMPARE(tree.segments[1].branch, 1);
    QCOMPARE(tree.branches[1].name, std::string("B"));
    QCOMPARE(tree.branches[0].tip, 0);
    QCOMPARE(tree.segments[1].history->first_iteration(), std::int64_t{5});
}

void TestRun::a_plain_fork_opens_a_branch_at_the_head_too() {
    const auto run = nested_run();
    run->advance_head(0, {10, 0});
    run->add_segment(0, {10, 0}, {}, values(*run));
    QCOMPARE(run->tree().segments[1].branch, 1);
    // The first branch can still be continued.
    run->add_segment(0, {10, 0}, {set_edit("noise", 0.1)}, values(*run));
    QCOMPARE(run->tree().segments[2].branch, 0);
    // A second continuation cannot.
    run->add_segment(0, {10, 0}, {set_edit("noise", 0.3)}, values(*run));
    QCOMPARE(run->tree().segments[3].branch, 2);
}

void TestRun::computing_past_an_undone_edit_makes_it_a_branch() {
    const auto run = nested_run();
    run->advance_head(0, {10, 0});
    const SegmentId first = run->add_segment(0, {10, 0}, {set_edit("noise", 0.1)}, values(*run));
    run->advance_head(first, {20, 0});
    const SegmentId second = run->add_segment(first, {20, 0}, {set_edit("noise", 0.2)}, values(*run));
    const std::uint64_t before = run->tree().revision;
    run->advance_head(0, {10, 0}); // no new ground: nothing happens
    QCOMPARE(run->tree().branches.size(), std::size_t{1});
    run->advance_head(0, {10, 1});
    const RunTree tree = run->tree();
    QVERIFY(tree.revision > before);
    QCOMPARE(tree.branches.size(), std::size_t{2});
    QCOMPARE(tree.branches[0].tip, 0);
    QCOMPARE(tree.branches[1].first, first);
    QCOMPARE(tree.branches[1].tip, second);
    QCOMPARE(tree.segments[1].branch, 1);
    QCOMPARE(tree.segments[2].branch, 1);
    // The parted branch goes on as a branch of its own.
    run->advance_head(second, {30, 0});
    run->add_segment(second, {30, 0}, {set_edit("noise", 0.2)}, values(*run));
    QCOMPARE(run->tree().segments[3].branch, 1);
}

void TestRun::owners_of_rows_and_positions() {
    const auto run = nested_run();
    run->advance_head(0, {10, 0});
    const SegmentId whole = run->add_segment(0, {6, 0}, {set_edit("noise", 0.1)}, values(*run));
    run->advance_head(whole, {9, 1});
    const SegmentId inside = run->add_segment(whole, {8, 1}, {set_edit("noise", 0.2)}, values(*run));
    run->advance_head(inside, {12, 0});
    const RunTree tree = run->tree();
    QCOMPARE(tree.owner_of_row(inside, 6), 0);
    QCOMPARE(tree.owner_of_row(inside, 7), whole);
    QCOMPARE(tree.owner_of_row(inside, 8), whole);
    QCOMPARE(tree.owner_of_row(inside, 9), inside);
    QCOMPARE(tree.owner_of_row(inside, 12), inside);
    QCOMPARE(tree.owner_of_row(inside, 13), -1);
    QCOMPARE(tree.owner_of_row(inside, 0), -1);
    QCOMPARE(tree.owner_of_row(whole, 9), whole);
    QCOMPARE(tree.owner_of_row(whole, 10), -1); // not finished
    QCOMPARE(tree.owner_of(inside, {5, 2}), 0);
    QCOMPARE(tree.owner_of(inside, {6, 0}), whole);
    QCOMPARE(tree.owner_of(inside, {8, 0}), whole);
    QCOMPARE(tree.owner_of(inside, {8, 1}), inside);
    QCOMPARE(tree.owner_of(0, {8, 1}), 0);
}

void TestRun::a_child_remembers_the_schedule_up_to_its_start() {
    const auto run = nested_run({}, {{5, set_edit("noise", 0.1)}, {9, set_edit("noise", 0.2)}});
    run->advance_head(0, {20, 0});
    run->take_scheduled(0, 0, {4, 0});
    run->take_scheduled(0, 1, {8, 0});
    const SegmentId early = run->add_segment(0, {3, 0}, {}, values(*run));
    const SegmentId middle = run->add_segment(0, {4, 0}, {}, values(*run));
    const SegmentId late = run->add_segment(0, {8, 1}, {}, values(*run));
    const auto taken = [&](SegmentId id, std::size_t i) {
        return run->segment(id).schedule_taken[i].iteration >= 0;
    };
    QVERIFY(!taken(early, 0) && !taken(early, 1));
    QVERIFY(taken(middle, 0) && !taken(middle, 1));
    QVERIFY(taken(late, 0) && taken(late, 1));
}

void TestRun::boundaries_come_from_the_rows() {
    const auto run = nested_run({{"stop_tolerance", 0.0}, {"hypotheses", std::int64_t{1}}});
    Executor executor(*run);
    run_to_end(executor);
    const auto bits = [&](std::int64_t iteration, int phase = 0) {
        return run->boundary_levels(0, {iteration, phase});
    };
    // Stages of 6, 4 and 3 iterations, two a window, one hypothesis, three frames.
    QCOMPARE(bits(0), 0b111111U);
    QCOMPARE(bits(1), 0b110000U);
    QCOMPARE(bits(1, 1), 0b100000U);
    QCOMPARE(bits(6), 0b111000U);
    QCOMPARE(bits(12), 0b111100U);
    QCOMPARE(bits(20), 0b111100U);
    QCOMPARE(bits(26), 0b111111U);
}

void TestRun::branches_are_named_like_columns() {
    const auto run = nested_run();
    for (int i = 0; i < 30; ++i) {
        run->add_segment(0, {0, 0}, {}, values(*run));
    }
    const RunTree tree = run->tree();
    QCOMPARE(tree.branches[25].name, std::string("Z"));
    QCOMPARE(tree.branches[26].name, std::string("AA"));
    QCOMPARE(tree.branches[30].name, std::string("AE"));
    run->rename_branch(3, "cosine");
    QCOMPARE(run->tree().branches[3].name, std::string("cosine"));
}

void TestRun::branches_of_a_session_must_fit() {
    const auto run = nested_run();
    run->advance_head(0, {10, 0});
    run->add_segment(0, {10, 0}, {set_edit("noise", 0.1)}, values(*run));
    QVERIFY_EXCEPTION_THROWN(run->restore_branches({{0, "A", 0, 7}}, {0, 0}), UserError);
    QVERIFY_EXCEPTION_THROWN(run->restore_branches({{0, "A", 0, 1}}, {0}), UserError);
    QVERIFY_EXCEPTION_THROWN(run->restore_branches({{0, "A", 0, 1}}, {0, 1}), UserError);
    run->restore_branches({{0, "main", 0, 0}, {1, "try", 1, 1}}, {0, 1});
    QCOMPARE(run->tree().branches[1].name, std::string("try"));
    QCOMPARE(run->tree().segments[1].branch, 1);
}

void TestRun::layout_follows_the_channels() {
    const auto run = nested_run();
    QVERIFY(run->layout().levels == (std::vector<std::string>{"frame", "hypothesis", "window", "stage"}));
    QVERIFY(run->layout().kept == (std::vector<std::string>{"shift", "weight"}));
    QCOMPARE(run->layout().scalars.front(), std::string("loss"));
    QCOMPARE(run->layout().scalars.size(), std::size_t{7});
}

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"
