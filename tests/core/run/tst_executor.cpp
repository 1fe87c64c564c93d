// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/support/engine_helpers.h"
#include "tests/support/nested_random.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>

using namespace basin;
using namespace basin::test;

namespace {

double scalar_of(const Run& run, SegmentId segment, std::int64_t iteration, const std::string& id) {
    const std::vector<std::string>& ids = run.layout().scalars;
    const auto column = static_cast<std::size_t>(std::find(ids.begin(), ids.end(), id) - ids.begin());
    const auto history = run.history(segment);
    return history->view().scalar(iteration - history->first_iteration(), column);
}

std::vector<double> dots_table(Executor& executor) {
    return std::get<TableData>(executor.optimizer().build("dots")).numbers;
}

bool same_bits(const std::vector<double>& a, const std::vector<double>& b) {
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0;
}

} // namespace

class TestExecutor : public QObject {
    Q_OBJECT

  private slots:
    void a_run_to_the_end_is_recorded_row_by_row();
    void steps_of_any_level_are_the_same_run();
    void step_out_ends_with_its_level();
    void rewinding_is_bit_exact_data();
    void rewinding_is_bit_exact();
    void pictures_describe_row_k_after_rewinding();
    void a_branch_is_not_reached_through_its_parents_future();
    void stepping_behind_the_head_is_a_verified_replay();
    void a_damaged_checkpoint_is_reported();
    void damage_inside_an_iteration_is_reported_with_phase_hashes();
    void positions_that_do_not_exist_are_refused();
    void cancelling_leaves_a_valid_place();
    void an_interrupted_phase_is_as_if_never_begun();
    void costly_iterations_are_checkpointed_at_once();
    void two_executors_share_a_run();
};

void TestExecutor::a_run_to_the_end_is_recorded_row_by_row() {
    const auto run = nested_run();
    Executor executor(*run);
    QVERIFY(executor.at_head());
    const StepResult last = run_to_end(executor);
    QVERIFY(last.advance.stop.has_value());
    QVERIFY(last.advance.stop->kind == StopReason::Kind::completed);
    const Segment root = run->segment(0);
    QVERIFY(root.head == executor.position());
    QCOMPARE(root.history->size(), executor.position().iteration);
    QVERIFY(root.stop.has_value());
    const History::View rows = root.history->view();
    QCOMPARE(rows.facts(rows.size() - 1).hash, executor.state_hash());
    QCOMPARE(static_cast<int>(rows.facts(0).phases), 3); // the response is computed first
    QCOMPARE(static_cast<int>(rows.facts(1).phases), 2);
    QCOMPARE(rows.level(rows.size() - 1, 0), 2);
    QVERIFY(rows.kept(0, 0).size() == 12);
    // Windows end early somewhere, with a row that moves nothing.
    std::int64_t stopped_rows = 0;
    for (std::int64_t k = 1; k <= rows.size(); ++k) {
        if (scalar_of(*run, 0, k, "stopped") == 1.0) {
            ++stopped_rows;
            QCOMPARE(scalar_of(*run, 0, k, "update_norm"), 0.0);
        }
    }
    QVERIFY(stopped_rows > 0);
    // Nothing more happens.
    const std::uint64_t hash = executor.state_hash();
    QVERIFY(executor.step({}).advance.stop.has_value());
    QCOMPARE(executor.state_hash(), hash);
    QVERIFY(executor.stopped().has_value());
}

void TestExecutor::steps_of_any_level_are_the_same_run() {
    std::vector<std::vector<std::uint64_t>> hashes;
    for (std::size_t level = 0; level < 6; ++level) {
        const auto run = nested_run();
        Executor executor(*run);
        while (!executor.step_level(level, {}).advance.stop) {
        }
        hashes.push_back(row_hashes(*run, 0));
    }
    QVERIFY(hashes[0].size() > 40);
    for (const auto& other : hashes) {
        QVERIFY(other == hashes[0]);
    }
}

void TestExecutor::step_out_ends_with_its_level() {
    const auto run = nested_run({{"stop_tolerance", 0.0}});
    Executor executor(*run);
    executor.step({});
    executor.step_level(4, {}); // the rest of the iteration
    QVERIFY(executor.position() == (Position{1, 0}));
    executor.step_level(3, {}); // the rest of the stage
    QVERIFY(executor.position() == (Position{6, 0}));
    executor.step_level(2, {}); // the rest of the window
    QVERIFY(executor.position() == (Position{12, 0}));
    const StepResult hypothesis = executor.step_level(1, {});
    QVERIFY(executor.position() == (Position{26, 0}));
    QVERIFY(hypothesis.recorded && hypothesis.row_finished);
}

void TestExecutor::rewinding_is_bit_exact_data() {
    QTest::addColumn<qint64>("interval_ns");
    QTest::addColumn<quint64>("cap");
    QTest::addRow("as shipped") << qint64{20'000'000} << quint64{512} * 1024 * 1024;
    QTest::addRow("a checkpoint every few rows") << qint64{1} << quint64{512} * 1024 * 1024;
    QTest::addRow("room for nearly none") << qint64{1} << quint64{3000};
}

void TestExecutor::rewinding_is_bit_exact() {
    QFETCH(qint64, interval_ns);
    QFETCH(quint64, cap);
    const auto run = nested_run({}, {{9, set_edit("step_size", 0.4)}, {21, action_edit("kick", {1.0})}});
    run->checkpoints().set_cap(cap);
    run->record_phase_hashes(true);
    Executor executor(*run);
    executor.set_checkpoint_interval_ns(interval_ns);
    std::vector<Visited> visited = walk(executor, 12);
    executor.edit({set_edit("noise", 0.1), poke_edit("position", 3, 20.0)});
    const auto more = walk(executor, 60);
    visited.insert(visited.end(), more.begin(), more.end());
    // A branch that leaves the middle of an iteration, and one from it.
    QVERIFY(executor.go_to(0, {7, 1}, {}).reached);
    executor.edit({action_edit("kick", {0.5})});
    const auto branch = walk(executor, 30);
    visited.insert(visited.end(), branch.begin(), branch.end());
    QVERIFY(executor.go_to(executor.segment(), {20, 0}, {}).reached);
    executor.fork();
    const auto fork = walk(executor, 40);
    visited.insert(visited.end(), fork.begin(), fork.end());
    std::uint64_t random = 11;
    for (int i = 0; i < 400; ++i) {
        const Visited& to = visited[next_random(random) % visited.size()];
        const GoResult went = executor.go_to(to.segment, to.position, {});
        QVERIFY2(went.reached, went.failure.c_str());
        QVERIFY(!went.mismatch);
        QCOMPARE(executor.segment(), to.segment);
        QVERIFY(executor.position() == to.position);
        QCOMPARE(executor.position_hash(), to.hash);
        QCOMPARE(run->phase_hash(to.segment, to.position).value(), to.hash);
    }
}

void TestExecutor::pictures_describe_row_k_after_rewinding() {
    const auto run = nested_run();
    Executor executor(*run);
    executor.set_checkpoint_interval_ns(1);
    std::vector<std::vector<double>> tables, scalars;
    while (executor.position().iteration < 30) {
        if (executor.step({}).row_finished) {
            tables.push_back(dots_table(executor));
            scalars.emplace_back(run->layout().scalars.size());
            executor.optimizer().read_scalars(scalars.back());
        }
    }
    for (const std::int64_t k : {30, 1, 17, 16, 17, 18, 2, 29}) {
        QVERIFY(executor.go_to(0, {k, 0}, {}).reached);
        const auto at = static_cast<std::size_t>(k - 1);
        QVERIFY(same_bits(dots_table(executor), tables[at]));
        std::vector<double> row(run->layout().scalars.size());
        executor.optimizer().read_scalars(row);
        QVERIFY(same_bits(row, scalars[at]));
        QCOMPARE(row[0], scalar_of(*run, 0, k, "loss"));
    }
    // Also where a checkpoint lies right there, after an edit.
    QVERIFY(executor.go_to(0, {12, 0}, {}).reached);
    executor.edit({set_edit("noise", 0.3)});
    run_to(executor, 15);
    QVERIFY(executor.go_to(1, {12, 0}, {}).reached);
    QVERIFY(run->checkpoints().nearest(1, 12).has_value());
    QVERIFY(same_bits(dots_table(executor), tables[11]));
}

void TestExecutor::a_branch_is_not_reached_through_its_parents_future() {
    const auto run = nested_run();
    Executor executor(*run);
    executor.set_checkpoint_interval_ns(1);
    // How often states are kept depends on what keeping one costs, so on the machine's mood.
    for (std::int64_t end = 40; end <= 400 && run->checkpoints().iterations(0).back() <= 5; end += 40) {
        run_to(executor, end);
    }
    const std::int64_t later = run->checkpoints().iterations(0).back();
    QVERIFY(later > 5);
    QVERIFY(executor.go_to(0, {later - 3, 1}, {}).reached);
    executor.set_checkpoint_interval_ns(std::int64_t{3600} * 1'000'000'000);
    executor.edit({action_edit("kick", {1.0})});
    const std::vector<Visited> visited = walk(executor, later + 2);
    QVERIFY(run->checkpoints().iterations(1).empty()); // it began inside an iteration
    Executor other(*run);
    const GoResult went = other.go_to(1, visited.back().position, {});
    QVERIFY(went.reached && !went.mismatch);
    QCOMPARE(other.position_hash(), visited.back().hash);
}

void TestExecutor::stepping_behind_the_head_is_a_verified_replay() {
    const auto run = nested_run();
    Executor executor(*run);
    run_to(executor, 20);
    QVERIFY(executor.go_to(0, {5, 1}, {}).reached);
    const std::int64_t rows = run->history(0)->size();
    int finished = 0;
    while (!executor.at_head()) {
        const StepResult step = executor.step({});
        QVERIFY(!step.recorded && !step.mismatch);
        finished += step.row_finished ? 1 : 0;
    }
    QCOMPARE(finished, 15);
    QCOMPARE(run->history(0)->size(), rows);
    QVERIFY(executor.step({}).recorded);
}

void TestExecutor::a_damaged_checkpoint_is_reported() {
    const auto run = nested_run();
    Executor executor(*run);
    run_to(executor, 20);
    Executor other(*run);
    QVERIFY(other.go_to(0, {10, 0}, {}).reached);
    poke_state([&](StateVisitor& visitor) { other.optimizer().visit_state(visitor); }, "position", 0, 1.0);
    Checkpoint damaged;
    damaged.iteration = 10;
    damaged.state = std::make_shared<const StateBlob>(
        save_state([&](StateVisitor& visitor) { other.optimizer().visit_state(visitor); }));
    run->checkpoints().put(damaged);
    const GoResult went = executor.go_to(0, {14, 0}, {});
    QVERIFY(went.reached);
    QVERIFY(went.mismatch.has_value());
    QVERIFY(went.mismatch->position == (Position{11, 0}));
    QVERIFY(went.mismatch->recorded != went.mismatch->recomputed);
    QCOMPARE(went.mismatch->segment, 0);
}

void TestExecutor::damage_inside_an_iteration_is_reported_with_phase_hashes() {
    const auto run = nested_run();
    run->record_phase_hashes(true);
    Executor executor(*run);
    run_to(executor, 5);
    run->put_phase_hash(0, {3, 1}, 12345);
    QVERIFY(executor.go_to(0, {2, 0}, {}).reached);
    const GoResult went = executor.go_to(0, {4, 0}, {});
    QVERIFY(went.mismatch.has_value());
    QVERIFY(went.mismatch->position == (Position{3, 1}));
    QCOMPARE(went.mismatch->recorded, std::uint64_t{12345});
}

void TestExecutor::positions_that_do_not_exist_are_refused() {
    const auto run = nested_run();
    Executor executor(*run);
    run_to(executor, 5);
    executor.step({});
    const std::uint64_t hash = executor.position_hash();
    QVERIFY_EXCEPTION_THROWN(executor.go_to(0, {6, 0}, {}), UserError);
    QVERIFY_EXCEPTION_THROWN(executor.go_to(0, {5, 2}, {}), UserError);
    QVERIFY_EXCEPTION_THROWN(executor.go_to(0, {3, 2}, {}), UserError); // it had two phases: 0 and 1
    QVERIFY_EXCEPTION_THROWN(executor.go_to(0, {-1, 0}, {}), UserError);
    QVERIFY_EXCEPTION_THROWN(executor.go_to(7, {1, 0}, {}), UserError);
    QVERIFY(executor.go_to(0, {0, 2}, {}).reached); // the first one had three
    QVERIFY(executor.go_to(0, {5, 1}, {}).reached);
    QCOMPARE(executor.position_hash(), hash);
}

void TestExecutor::cancelling_leaves_a_valid_place() {
    const auto run = nested_run();
    Executor executor(*run);
    const std::vector<Visited> visited = walk(executor, 50);
    std::stop_source source;
    std::int64_t last_done = 0, seen_total = 0;
    const GoResult went =
        executor.go_to(0, {40, 0}, source.get_token(), [&](std::int64_t done, std::int64_t total) {
            last_done = done;
            seen_total = total;
            if (done == 10) {
                source.request_stop();
            }
        });
    QVERIFY(went.cancelled && !went.reached);
    QCOMPARE(last_done, std::int64_t{10});
    QCOMPARE(seen_total, std::int64_t{40});
    QVERIFY(executor.position() == (Position{10, 0}));
    const auto same = std::find_if(visited.begin(), visited.end(),
                                   [&](const Visited& v) { return v.position == executor.position(); });
    QCOMPARE(executor.position_hash(), same->hash);
}

void TestExecutor::an_interrupted_phase_is_as_if_never_begun() {
    const auto run = nested_run({{"slow_ms", std::int64_t{50}}, {"slow_iteration", std::int64_t{3}}});
    Executor executor(*run);
    run_to(executor, 2);
    const std::uint64_t hash = executor.position_hash();
    std::stop_source source;
    source.request_stop();
    const StepResult step = executor.step(source.get_token());
    QVERIFY(step.advance.interrupted);
    QVERIFY(!step.recorded);
    QVERIFY(executor.position() == (Position{2, 0}));
    QCOMPARE(executor.position_hash(), hash);
    run_to(executor, 10);
    const auto unhurried = nested_run();
    Executor other(*unhurried);
    run_to(other, 10);
    QVERIFY(row_hashes(*run, 0) == row_hashes(*unhurried, 0));
}

void TestExecutor::costly_iterations_are_checkpointed_at_once() {
    const auto run = nested_run({{"slow_ms", std::int64_t{120}}, {"slow_iteration", std::int64_t{4}}});
    Executor executor(*run);
    executor.set_checkpoint_interval_ns(std::int64_t{3600} * 1'000'000'000);
    run_to(executor, 12);
    QVERIFY(run->checkpoints().iterations(0) == (std::vector<std::int64_t>{0, 4}));
}

void TestExecutor::two_executors_share_a_run() {
    const auto run = nested_run();
    Executor live(*run);
    const std::vector<Visited> visited = walk(live, 10);
    Executor replaying(*run, 2);
    for (const Visited& to : visited) {
        QVERIFY(replaying.go_to(to.segment, to.position, {}).reached);
        QCOMPARE(replaying.position_hash(), to.hash);
        live.step({});
    }
    QCOMPARE(run->tree().segments.size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestExecutor)
#include "tst_executor.moc"
