// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/plot_fixture.h"
#include "widgets/curve_smoothing.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace basin;

class TestCurve : public QObject {
    Q_OBJECT
  private slots:
    void reducesEveryRowToItsColumn();
    void columnsOfManyRowsLeaveNoneOut();
    void joinsPartsOfSegments();
    void tracesRowsExactlyWhenThereIsRoom();
    void breaksTheLineAtNan();
    void rowsOfSparseIterations();
    void averageStartsAtTheFirstValue();
    void averageOfAnyStretchIsThatOfAllRows();
    void averageGoesOnWhereItStopped();
    void averageStepsOverNan();
};

void TestCurve::reducesEveryRowToItsColumn() {
    const auto history = syntheticHistory(1, 1000, [](std::int64_t k) { return static_cast<double>(k % 7); });
    for (const int columns : {1, 3, 64, 999, 1000, 1777}) {
        std::int64_t rows = 0;
        for (const CurveColumn& column : reduce(curve_of(*history), {0.5, 1000.5, columns})) {
            rows += column.rows;
        }
        QCOMPARE(rows, 1000);
    }
    const auto half = reduce(curve_of(*history), {500.5, 1000.5, 10});
    QCOMPARE(half.front().first, static_cast<double>(501 % 7));
    QCOMPARE(half.back().last, static_cast<double>(1000 % 7));
}

void TestCurve::columnsOfManyRowsLeaveNoneOut() {
    // Each of these rows lies on its own in its column's range; 1000 and 99'999 stand at edges of blocks.
    const std::vector<std::int64_t> spikes{1, 64, 65, 1000, 31'999, 32'000, 50'017, 99'999, 100'000};
    const auto history = syntheticHistory(1, 100'000, [&](std::int64_t k) {
        const bool spike = std::find(spikes.begin(), spikes.end(), k) != spikes.end();
        return k == 70'000 ? std::nan("") : spike ? 5.0 : std::sin(static_cast<double>(k) * 1e-4);
    });
    SmoothedCurve smoothed(50.0);
    smoothed.update(curve_of(*history), 1'000'000);
    for (const int columns : {100, 311, 1000}) {
        const ColumnGrid grid{0.5, 100'000.5, columns};
        const auto reduced = reduce(curve_of(*history), grid);
        std::int64_t rows = 0, faults = 0;
        for (std::size_t i = 0; i < reduced.size(); ++i) {
            const CurveColumn& column = reduced[i];
            rows += column.rows;
            faults += column.notFinite;
            if (column.notFinite == 0) {
                QVERIFY(column.first >= column.low && column.first <= column.high);
                QVERIFY(column.last >= column.low && column.last <= column.high);
                // It comes in where it left, as far as it was there.
                const bool joins = i == 0 || reduced[i - 1].notFinite > 0 ||
                                   reduced[i - 1].last < column.low || reduced[i - 1].last > column.high ||
                                   column.first == reduced[i - 1].last || i + 1 == reduced.size();
                QVERIFY(joins);
            }
        }
        QCOMPARE(rows, 100'000);
        QCOMPARE(faults, 1);
        for (const std::int64_t spike : spikes) {
            const auto at = static_cast<std::size_t>(grid.columnOf(static_cast<double>(spike)));
            const double near = std::max(reduced[at].high, reduced[at > 0 ? at - 1 : 0].high);
            QVERIFY2(near == 5.0 || reduced[std::min(at + 1, reduced.size() - 1)].high == 5.0,
                     qPrintable(QString::number(spike)));
        }
        QCOMPARE(reduced.back().last, 5.0);
        std::int64_t averaged = 0;
        for (const CurveColumn& column : reduce(curve_of(*history), grid, &smoothed)) {
            averaged += column.rows;
            QVERIFY(column.low > -1.5);
        }
        QCOMPARE(averaged, 100'000);
    }
}

void TestCurve::joinsPartsOfSegments() {
    const auto first = syntheticHistory(1, 100, [](std::int64_t) { return 1.0; });
    const auto second = syntheticHistory(61, 50, [](std::int64_t) { return 2.0; });
    Curve curve = curve_of(*first);
    curve.parts[0].end = 60; // the second segment leaves the first after iteration 60
    curve.parts.push_back(wholePart(*second));
    QCOMPARE(curve.firstIteration(), 1);
    QCOMPARE(curve.lastIteration(), 110);
    QCOMPARE(*curve.valueAt(60), 1.0);
    QCOMPARE(*curve.valueAt(61), 2.0);
    QVERIFY(!curve.valueAt(111));
    const auto columns = reduce(curve, {0.5, 110.5, 1});
    QCOMPARE(columns[0].rows, 110);
    QCOMPARE(columns[0].low, 1.0);
    QCOMPARE(columns[0].high, 2.0);
}

void TestCurve::tracesRowsExactlyWhenThereIsRoom() {
    const auto history = syntheticHistory(1, 5, [](std::int64_t k) { return static_cast<double>(k); });
    const Curve curve = curve_of(*history);
    const ColumnGrid grid{0.0, 10.0, 100};
    const CurveTrace line = trace(curve, reduce(curve, grid), grid, 20.0, 1.0, [](double v) { return -v; });
    QCOMPARE(line.lines.size(), 1U);
    QCOMPARE(line.lines[0], QPolygonF({{30, -1}, {40, -2}, {50, -3}, {60, -4}, {70, -5}}));
}

void TestCurve::breaksTheLineAtNan() {
    const auto history = syntheticHistory(1, 9, [](std::int64_t k) {
        return k == 4 ? nan_value : k == 7 ? -infinity : 1.0;
    });
    const Curve curve = curve_of(*history);
    const ColumnGrid grid{0.0, 10.0, 100};
    const CurveTrace line = trace(curve, reduce(curve, grid), grid, 0.0, 1.0, [](double v) { return v; });
    QCOMPARE(line.lines.size(), 3U);
    QCOMPARE(line.notFinite.size(), 2U);
    QVERIFY(!line.notFinite[0].atBottom);
    QCOMPARE(line.notFinite[0].x0, 40.0);
    QVERIFY(line.notFinite[1].atBottom);
}

void TestCurve::rowsOfSparseIterations() {
    const auto history = syntheticHistory(10, 4, [](std::int64_t k) { return static_cast<double>(k); });
    Curve curve = curve_of(*history);
    curve.iterations = std::make_shared<const std::vector<std::int64_t>>(
        std::initializer_list<std::int64_t>{10, 20, 35, 100});
    QCOMPARE(curve.firstIteration(), 10);
    QCOMPARE(curve.lastIteration(), 100);
    QCOMPARE(*curve.valueAt(35), 12.0);
    QVERIFY(!curve.valueAt(36));
    const ColumnGrid grid{0.0, 110.0, 11};
    const auto columns = reduce(curve, grid);
    QCOMPARE(columns[1].rows, 1);
    QCOMPARE(columns[3].first, 12.0);
    QCOMPARE(columns[4].rows, 0);
    QCOMPARE(columns[10].last, 13.0);
    const CurveTrace line = trace(curve, columns, grid, 0.0, 1.0, [](double v) { return v; });
    QCOMPARE(line.lines.size(), 1U); // missing iterations are no gap
    QCOMPARE(line.lines[0], QPolygonF({{1, 10}, {2, 11}, {3.5, 12}, {10, 13}}));
}

void TestCurve::averageStartsAtTheFirstValue() {
    const auto history = syntheticHistory(1, 3, [](std::int64_t k) { return k == 1 ? 5.0 : 8.0; });
    const Curve curve = curve_of(*history);
    SmoothedCurve average(3.0); // a = 1/2
    QCOMPARE(average.update(curve, 100), 3);
    QVERIFY(average.isComplete());
    QCOMPARE(average.value(0, 0), 5.0);
    QCOMPARE(average.value(0, 1), (0.5 * 8.0 + 0.25 * 5.0) / 0.75);
    QCOMPARE(average.value(0, 2), (0.5 * 8.0 + 0.25 * 8.0 + 0.125 * 5.0) / 0.875);
}

void TestCurve::averageOfAnyStretchIsThatOfAllRows() {
    constexpr std::int64_t rows = 1000;
    const auto noise = [](std::int64_t k) { return std::sin(static_cast<double>(k * k)); };
    const auto history = syntheticHistory(1, rows, noise);
    const Curve curve = curve_of(*history);
    SmoothedCurve average(20.0);
    average.update(curve, rows);
    for (const auto& [begin, end] :
         {std::pair<std::int64_t, std::int64_t>{0, rows}, {3, 5}, {60, 70}, {64, 128}, {100, 999}}) {
        const Envelope found = average.envelope(0, begin, end);
        double low = infinity, high = -infinity;
        for (std::int64_t row = begin; row < end; ++row) {
            low = std::min(low, average.value(0, row));
            high = std::max(high, average.value(0, row));
        }
        QCOMPARE(found.low, low);
        QCOMPARE(found.high, high);
        QCOMPARE(found.not_finite, 0);
    }
}

void TestCurve::averageGoesOnWhereItStopped() {
    const auto value = [](std::int64_t k) { return std::cos(static_cast<double>(k) * 0.1); };
    const auto part = syntheticHistory(1, 300, value);
    const auto whole = syntheticHistory(1, 300, value);
    SmoothedCurve inSteps(10.0), atOnce(10.0);
    Curve growing = curve_of(*part);
    for (const std::int64_t end : {10, 64, 65, 200, 300}) {
        growing.parts[0].end = end;
        inSteps.update(growing, 1000);
    }
    QCOMPARE(inSteps.update(growing, 1000), 0); // nothing is worked out twice
    const Curve all = curve_of(*whole);
    while (atOnce.update(all, 50) > 0) {
    }
    QCOMPARE(inSteps.value(0, 299), atOnce.value(0, 299));
    QCOMPARE(inSteps.update(all, 1000), 300); // another history: from the start
}

void TestCurve::averageStepsOverNan() {
    const auto history =
        syntheticHistory(1, 4, [](std::int64_t k) { return k == 2 ? nan_value : static_cast<double>(k); });
    SmoothedCurve average(3.0);
    average.update(curve_of(*history), 10);
    QVERIFY(std::isnan(average.value(0, 1)));
    QCOMPARE(average.value(0, 2), (0.5 * 3.0 + 0.25 * 1.0) / 0.75);
    QCOMPARE(average.envelope(0, 0, 4).not_finite, 1);
}

QTEST_MAIN(TestCurve)
#include "tst_curve.moc"
