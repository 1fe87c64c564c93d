// SPDX-License-Identifier: GPL-3.0-or-later
// What the runner shows: snapshots, the past, questions, inner rows. tst_runner has what it does.
#include "core/run/runner.h"
#include "tests/support/engine_helpers.h"

#include <QTest>

#include <algorithm>

using namespace basin;
using namespace basin::test;

namespace {

constexpr std::size_t phase_level = 5, iteration_level = 4;

bool any_contains(const std::vector<std::string>& texts, const std::string& part) {
    return std::any_of(texts.begin(), texts.end(),
                       [&](const std::string& text) { return text.find(part) != std::string::npos; });
}

} // namespace

class TestRunnerLooking : public QObject {
    Q_OBJECT

  private slots:
    void a_paused_run_shows_what_is_wanted_at_once();
    void arrays_are_built_when_wanted();
    void a_running_run_shows_pictures_that_are_taken();
    void looking_at_the_past_does_not_stop_the_live_run();
    void the_newest_look_wins();
    void what_is_looked_at_follows_the_wishes();
    void a_cancelled_look_is_not_shown();
    void a_place_that_does_not_exist_is_a_notice();
    void questions_are_answered();
    void a_question_can_be_cancelled();
    void inner_rows_are_a_ring();
    void preferences_reach_both_workers();
};

void TestRunnerLooking::a_paused_run_shows_what_is_wanted_at_once() {
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

void TestRunnerLooking::arrays_are_built_when_wanted() {
    const auto run = nested_run();
    Runner runner(run);
    runner.wait_idle();
    const auto without = runner.take_live();
    QVERIFY(without->arrays.empty());
    QVERIFY(!without->state.empty());

    const ArrayName positions{ArrayName::Kind::state, without->state.front().name};
    const ArrayName shift{ArrayName::Kind::intermediate, "mean_shift"};
    runner.want_arrays({positions, shift, {ArrayName::Kind::state, "no such array"}});
    runner.step(phase_level);
    runner.wait_idle();
    const auto live = runner.take_live();
    QCOMPARE(live->arrays.size(), std::size_t{2});
    const ArrayData& values = live->arrays.at(positions);
    Executor other(*run);
    const auto visit = [&](StateVisitor& visitor) { other.optimizer().visit_state(visitor); };
    QVERIFY(other.go_to(0, {0, 1}, {}).reached);
    QVERIFY(values.values == read_state(visit, positions.name));
    QCOMPARE(values.unit, without->state.front().unit);
    QVERIFY(live->arrays.at(shift).values == other.optimizer().intermediate("mean_shift").values);

    runner.look_at(0, {0, 1});
    runner.wait_idle();
    const auto past = runner.take_past();
    QVERIFY(past->arrays.at(positions).values == values.values);
    QCOMPARE(past->hash, live->hash);
}

void TestRunnerLooking::a_running_run_shows_pictures_that_are_taken() {
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

void TestRunnerLooking::looking_at_the_past_does_not_stop_the_live_run() {
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

void TestRunnerLooking::the_newest_look_wins() {
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

void TestRunnerLooking::what_is_looked_at_follows_the_wishes() {
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

void TestRunnerLooking::a_cancelled_look_is_not_shown() {
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

void TestRunnerLooking::a_place_that_does_not_exist_is_a_notice() {
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

void TestRunnerLooking::questions_are_answered() {
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

void TestRunnerLooking::a_question_can_be_cancelled() {
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

void TestRunnerLooking::inner_rows_are_a_ring() {
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

void TestRunnerLooking::preferences_reach_both_workers() {
    const auto run = nested_run();
    Runner runner(run);
    runner.run({10, {}});
    runner.wait_idle();
    runner.want({"marks", "weight"});
    runner.look_at(0, {4, 0});
    runner.set_colouring("marks", "shift");
    runner.set_focus("dots", 2);
    runner.wait_idle();
    for (const auto& snapshot : {runner.take_live(), runner.take_past()}) {
        QCOMPARE(std::get<OverlayData>(*snapshot->channels.at("marks")).value_label, std::string("Shift"));
        QCOMPARE(std::get<VectorData>(*snapshot->channels.at("weight")).guides.front().value, 2.0);
    }
}

QTEST_GUILESS_MAIN(TestRunnerLooking)
#include "tst_runner_looking.moc"
