// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/run/run_rows.h"
#include "core/run/watch_series.h"
#include "tests/support/engine_helpers.h"

#include <QTest>

using namespace basin;
using namespace basin::test;

class TestWatchSeries : public QObject {
    Q_OBJECT
  private slots:
    void says_what_a_fresh_scan_says();
    void takes_rows_in_portions_and_as_they_come();
    void counts_stretches();
    void starts_anew_on_another_path();
    void an_edit_at_the_head_continues();
    void refuses_bad_expressions();
};

namespace {

constexpr std::int64_t everything = 1'000'000;

SegmentId tip_of(const Run& run, int branch = 0) {
    return run.tree().branches[static_cast<std::size_t>(branch)].tip;
}

/// Compares with feeding all rows in order.
void compare_with_scan(const Run& run, SegmentId tip, const WatchSeries& series) {
    Watch watch = make_watch(run, series.expression());
    std::int64_t holds = 0, rows = 0, last = 0;
    for (const RowPart& part : rows_of(run.tree(), tip)) {
        for (std::int64_t row = part.begin; row < part.end; ++row) {
            const double value = watch.feed(part.history, row);
            const std::int64_t iteration = part.history.first_iteration() + row;
            ++rows;
            if (watch.holds(value)) {
                ++holds;
                last = iteration;
            }
            QVERIFY(series.value_at(iteration).has_value());
            QCOMPARE(*series.value_at(iteration), value);
            QCOMPARE(series.holds_at(iteration), watch.holds(value));
            QCOMPARE(series.holds_until(iteration), holds);
            QCOMPARE(series.last_hold(iteration).value_or(0), last);
        }
    }
    QCOMPARE(series.scanned(), rows);
    QVERIFY(!series.value_at(rows + 1));
    QVERIFY(!series.value_at(0));
    QCOMPARE(series.holds_until(rows + 100), holds);
}

} // namespace

void TestWatchSeries::says_what_a_fresh_scan_says() {
    const auto run = nested_run();
    Executor executor(*run);
    run_to_end(executor);
    for (const char* const expression :
         {"loss <= best(loss)", "delta(loss) > 0", "loss", "iteration > 4 && iteration < 9", "1", "0"}) {
        WatchSeries series(*run, expression);
        QVERIFY(series.advance(run->tree(), 0, everything));
        compare_with_scan(*run, 0, series);
    }
}

void TestWatchSeries::takes_rows_in_portions_and_as_they_come() {
    const auto run = nested_run();
    Executor executor(*run);
    WatchSeries series(*run, "loss <= best(loss)");
    QVERIFY(series.advance(run->tree(), 0, 5));
    QCOMPARE(series.scanned(), 0);
    run_to(executor, 7);
    QVERIFY(!series.advance(run->tree(), 0, 3));
    QCOMPARE(series.scanned(), 3);
    QVERIFY(series.advance(run->tree(), 0, 4));
    run_to(executor, 12);
    QVERIFY(series.advance(run->tree(), 0, everything));
    compare_with_scan(*run, 0, series);
}

void TestWatchSeries::counts_stretches() {
    const auto run = nested_run();
    Executor executor(*run);
    run_to(executor, 12);
    WatchSeries series(*run, "(iteration >= 3 && iteration <= 5) || iteration == 9");
    QVERIFY(series.advance(run->tree(), 0, everything));
    QCOMPARE(series.holds_until(2), 0);
    QVERIFY(!series.last_hold(2));
    QCOMPARE(series.holds_until(4), 2);
    QCOMPARE(*series.last_hold(4), 4);
    QCOMPARE(series.holds_until(8), 3);
    QCOMPARE(*series.last_hold(8), 5);
    QCOMPARE(series.holds_until(12), 4);
    QCOMPARE(*series.last_hold(12), 9);
}

void TestWatchSeries::starts_anew_on_another_path() {
    const auto run = nested_run();
    Executor executor(*run);
    run_to(executor, 10);
    WatchSeries series(*run, "loss <= best(loss)");
    QVERIFY(series.advance(run->tree(), 0, everything));
    QVERIFY(executor.go_to(0, Position{4, 0}, {}).reached);
    executor.edit({set_edit("step_size", 0.25)});
    run_to(executor, 8);
    const SegmentId other = executor.segment();
    QVERIFY(other != 0);
    QVERIFY(series.advance(run->tree(), other, everything));
    compare_with_scan(*run, other, series);
    QVERIFY(series.advance(run->tree(), tip_of(*run), everything));
    compare_with_scan(*run, tip_of(*run), series);
}

void TestWatchSeries::an_edit_at_the_head_continues() {
    const auto run = nested_run();
    Executor executor(*run);
    run_to(executor, 6);
    WatchSeries series(*run, "mean(loss, 3) > 0");
    QVERIFY(series.advance(run->tree(), 0, everything));
    executor.edit({set_edit("step_size", 0.25)});
    run_to(executor, 9);
    const SegmentId tip = tip_of(*run);
    QVERIFY(tip != 0);
    QVERIFY(series.advance(run->tree(), tip, 3)); // only the new rows are read
    compare_with_scan(*run, tip, series);
}

void TestWatchSeries::refuses_bad_expressions() {
    const auto run = nested_run();
    QVERIFY_EXCEPTION_THROWN(WatchSeries(*run, "loss >"), UserError);
    QVERIFY_EXCEPTION_THROWN(WatchSeries(*run, "no_such > 1"), UserError);
}

QTEST_GUILESS_MAIN(TestWatchSeries)
#include "tst_watch_series.moc"
