// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/absent.h"
#include "tests/widgets/plot_fixture.h"
#include "widgets/column_cache.h"
#include "widgets/curve_raster.h"
#include "widgets/curve_smoothing.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace basin;

namespace {

bool same(const CurveColumn& a, const CurveColumn& b) {
    return a.rows == b.rows && a.notFinite == b.notFinite && a.fallsBelow == b.fallsBelow &&
           (!a.drawable() || (a.low == b.low && a.high == b.high));
}

/// A pixel that nothing was drawn on is 0, a full one 255.
int alphaAt(const CurveRaster& raster, int x, int y) {
    return qAlpha(raster.image().pixel(x, y));
}

double alphaOfColumn(const CurveRaster& raster, int x) {
    double sum = 0.0;
    for (int y = 0; y < raster.image().height(); ++y) {
        sum += alphaAt(raster, x, y) / 255.0;
    }
    return sum;
}

CurveSpans::Span level(double y, bool joins = true) {
    return {y, y, joins};
}

} // namespace

class TestCurveDrawing : public QObject {
    Q_OBJECT
  private slots:
    void movedColumnsAreThoseOfAFreshStart();
    void movingReducesOnlyWhatComesIntoView();
    void everySpikeAndFaultIsInAColumn();
    void columnsWithoutRowsAreBridged();
    void faultsBreakTheCurve();
    void absentValuesLeaveAnUnmarkedGap();
    void linesBecomeSpans();
    void levelLinesAreAsThickAsTheirPen();
    void steepLinesHaveTheAreaOfALine();
    void rangesAreFilledToTheirEnds();
    void paleCurvesAreBlendedOnce();
    void limitsLieOnWholePixels();
    void wildCurvesAtTwiceTheDensity();
};

void TestCurveDrawing::movedColumnsAreThoseOfAFreshStart() {
    History history(HistoryLayout{{"loss"}, {}, {}}, 1);
    std::mt19937 random(7);
    const auto grow = [&](int rows) {
        for (int i = 0; i < rows; ++i) {
            const auto number = random();
            const double value = number % 997 == 0 ? nan_value : static_cast<double>(number % 1000);
            history.append({&value, 1}, {}, {}, RowFacts{});
        }
    };
    grow(60'000);
    ColumnCache moved, movedAverage;
    SmoothedCurve average(30.0);
    for (int step = 0; step < 300; ++step) {
        if (step % 3 == 0) {
            grow(static_cast<int>(random() % 700));
        }
        const Curve curve = curve_of(history);
        average.update(curve, 1'000'000);
        const double width = step % 20 < 15 ? 400.0 * std::pow(2.0, step / 20 % 7) : 130.0 * (step % 20);
        const double begin = static_cast<double>(random() % 60'000) - 2000.0;
        const ColumnGrid grid{begin, begin + width, 150 + step % 2};
        ColumnCache fresh;
        const std::vector<CurveColumn> expected = fresh.columns(curve, grid);
        const std::vector<CurveColumn>& found = moved.columns(curve, grid);
        const std::vector<CurveColumn> expectedAverage = ColumnCache().columns(curve, grid, &average);
        const std::vector<CurveColumn>& foundAverage = movedAverage.columns(curve, grid, &average);
        QCOMPARE(found.size(), expected.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            QVERIFY2(same(found[i], expected[i]), qPrintable(QStringLiteral("%1: %2").arg(step).arg(i)));
            QVERIFY(same(foundAverage[i], expectedAverage[i]));
        }
    }
}

void TestCurveDrawing::movingReducesOnlyWhatComesIntoView() {
    const auto history = syntheticHistory(1, 100'000, [](std::int64_t k) { return std::sin(0.01 * k); });
    const Curve curve = curve_of(*history);
    ColumnCache cache;
    cache.columns(curve, {10'000.0, 60'000.0, 500});
    const std::int64_t before = cache.reducedCells();
    QVERIFY(before >= 500);
    cache.columns(curve, {10'700.0, 60'700.0, 500}); // seven columns farther on
    QVERIFY(cache.reducedCells() > before);
    QVERIFY2(cache.reducedCells() <= before + 10, qPrintable(QString::number(cache.reducedCells() - before)));
}

void TestCurveDrawing::everySpikeAndFaultIsInAColumn() {
    constexpr std::int64_t rows = 300'000, spike = 123'457, fault = 200'003;
    const auto history = syntheticHistory(1, rows, [](std::int64_t k) {
        return k == fault ? nan_value : k == spike || k == 1 || k == rows ? 9.0 : 1.0;
    });
    const Curve curve = curve_of(*history);
    ColumnCache cache;
    for (double width = 1.2 * rows; width > 40.0; width *= 0.83) {
        for (const std::int64_t target : {spike, fault, std::int64_t{1}, rows}) {
            const ColumnGrid grid{target - 0.37 * width, target + 0.63 * width, 417};
            const std::vector<CurveColumn>& columns = cache.columns(curve, grid);
            const auto at = static_cast<std::size_t>(grid.columnOf(static_cast<double>(target)));
            double high = 0.0;
            std::int64_t faults = 0, all = 0;
            for (std::size_t i = at - 1; i <= at + 1; ++i) {
                high = std::max(high, columns[i].high);
                faults += columns[i].notFinite;
            }
            for (const CurveColumn& column : columns) {
                all += column.rows;
            }
            QVERIFY2(target == fault ? faults == 1 : high == 9.0, qPrintable(QString::number(width)));
            const double shown = std::min<double>(rows, grid.end) - std::max(0.0, grid.begin);
            QVERIFY(std::abs(static_cast<double>(all) - shown) <= 2.0 * grid.iterationsPerColumn() + 2.0);
        }
    }
}

void TestCurveDrawing::columnsWithoutRowsAreBridged() {
    std::vector<CurveColumn> columns(7);
    columns[1] = {1, 10.0, 10.0, 10.0, 10.0};
    columns[5] = {1, 30.0, 30.0, 30.0, 30.0};
    const CurveSpans spans = spansOf(columns, 100.0, 1.0, [](double value) { return -value; });
    QVERIFY(spans.columns[0].isEmpty() && spans.columns[6].isEmpty());
    QVERIFY(!spans.columns[1].joins);
    for (std::size_t i = 2; i <= 5; ++i) {
        QVERIFY(spans.columns[i].joins);
        QCOMPARE(spans.columns[i].top, -10.0 - 5.0 * static_cast<double>(i - 1));
    }
    QCOMPARE(*spans.start(), QPointF(101.5, -10.0));
    QCOMPARE(*spans.end(), QPointF(105.5, -30.0));
}

void TestCurveDrawing::faultsBreakTheCurve() {
    const auto history = syntheticHistory(0, 90, [](std::int64_t k) {
        return k >= 30 && k < 60 ? nan_value : k == 10 ? -infinity : 1.0;
    });
    const ColumnGrid grid{0.0, 90.0, 30};
    const Curve curve = curve_of(*history);
    const CurveTrace found = trace(
        curve, reduce(curve, grid), grid, 0.0, 1.0, [](double v) { return v; }, nullptr, TraceForm::spans);
    QVERIFY(found.lines.empty() && found.bars.empty());
    QVERIFY(!found.spans.columns[9].isEmpty());
    for (std::size_t i = 10; i < 20; ++i) {
        QVERIFY(found.spans.columns[i].isEmpty());
    }
    QVERIFY(!found.spans.columns[20].joins && found.spans.columns[21].joins);
    QCOMPARE(found.notFinite.size(), 2U);
}

void TestCurveDrawing::absentValuesLeaveAnUnmarkedGap() {
    const auto history = syntheticHistory(0, 90, [](std::int64_t k) {
        return k < 30 ? absent : k >= 60 && k < 63 ? nan_value : 1.0;
    });
    const Curve curve = curve_of(*history);
    for (const int columns : {30, 360}) { // columns of rows, and rows at their places
        const ColumnGrid grid{0.0, 90.0, columns};
        const CurveTrace found = trace(
            curve, reduce(curve, grid), grid, 0.0, 1.0, [](double v) { return v; }, nullptr,
            TraceForm::strokes);
        QCOMPARE(found.notFinite.size(), columns == 30 ? 1U : 3U);
        QCOMPARE(found.lines.size(), 2U);
        QVERIFY(found.start()->x() >= columns / 3.0);
    }
    std::int64_t given = 0;
    const auto longer = syntheticHistory(0, 100'000, [&](std::int64_t k) {
        given += k < 40'000 ? 1 : 0;
        return k < 40'000 ? absent : k == 50'000 ? nan_value : 1.0;
    });
    const Curve curve_of_longer = curve_of(*longer);
    SmoothedCurve average(20.0);
    average.update(curve_of_longer, 1'000'000);
    for (const SmoothedCurve* const smoothed :
         {static_cast<const SmoothedCurve*>(nullptr), &std::as_const(average)}) {
        std::int64_t none = 0, faults = 0;
        ColumnCache cache;
        for (const CurveColumn& column : cache.columns(curve_of_longer, {-10.0, 100'010.0, 90}, smoothed)) {
            none += column.absent;
            faults += column.notFinite;
        }
        QCOMPARE(none, given);
        QCOMPARE(faults, std::int64_t(1));
    }
}

void TestCurveDrawing::linesBecomeSpans() {
    // Down to column 3 and up again; begins left of the picture and ends right of it.
    const CurveSpans spans = spansOf({QPolygonF({{-2.0, 0.0}, {3.5, 55.0}, {8.0, 10.0}})}, 0.0, 1.0, 6);
    for (std::size_t i = 0; i < 6; ++i) {
        const double x = static_cast<double>(i) + 0.5;
        const double y = x <= 3.5 ? 10.0 * (x + 2.0) : 55.0 - 10.0 * (x - 3.5);
        QVERIFY(std::abs(spans.columns[i].top - y) < 1e-9 && std::abs(spans.columns[i].bottom - y) < 1e-9);
        QCOMPARE(spans.columns[i].joins, i > 0);
    }
}

void TestCurveDrawing::levelLinesAreAsThickAsTheirPen() {
    for (const double ratio : {1.0, 1.5, 2.0}) {
        CurveRaster raster;
        raster.begin(QRectF(50, 20, 40, 40), ratio);
        CurveSpans spans{std::vector<CurveSpans::Span>(static_cast<std::size_t>(40 * ratio)), 50.0,
                         1.0 / ratio};
        for (std::size_t i = 0; i < spans.columns.size(); ++i) {
            spans.columns[i] = level(31.3, i > 0);
        }
        raster.draw(spans, {Qt::red, 1.0});
        for (int x = 0; x < raster.image().width(); ++x) {
            QVERIFY(std::abs(alphaOfColumn(raster, x) - ratio) < 0.02);
            QVERIFY(alphaAt(raster, x, static_cast<int>(11.3 * ratio)) > 100);
        }
    }
}

void TestCurveDrawing::steepLinesHaveTheAreaOfALine() {
    for (const double slope : {0.5, 1.0, 3.0, 12.0}) {
        CurveRaster raster;
        raster.begin(QRectF(0, 0, 20, 300), 1.0);
        CurveSpans spans{std::vector<CurveSpans::Span>(20), 0.0, 1.0};
        for (std::size_t i = 0; i < 20; ++i) {
            spans.columns[i] = level(10.0 + slope * static_cast<double>(i), i > 0);
        }
        raster.draw(spans, {Qt::red, 1.0});
        const double expected = std::sqrt(1.0 + slope * slope);
        const auto check = [&] {
            for (int x = 2; x < 18; ++x) {
                QVERIFY2(std::abs(alphaOfColumn(raster, x) - expected) < 0.03 * expected,
                         qPrintable(QString::number(alphaOfColumn(raster, x))));
            }
        };
        check();
        // So has a curve whose many rows fall from column to column.
        for (CurveSpans::Span& span : spans.columns) {
            span.bottom = span.top + slope;
        }
        raster.begin(QRectF(0, 0, 20, 300), 1.0);
        raster.draw(spans, {Qt::red, 1.0});
        check();
    }
}

void TestCurveDrawing::rangesAreFilledToTheirEnds() {
    CurveRaster raster;
    raster.begin(QRectF(0, 0, 9, 100), 1.0);
    CurveSpans spans{std::vector<CurveSpans::Span>(9), 0.0, 1.0};
    for (std::size_t i = 0; i < 9; ++i) {
        spans.columns[i] = i == 4 ? CurveSpans::Span{10.0, 80.5, true} : level(80.5, i > 0);
    }
    raster.draw(spans, {Qt::red, 1.0});
    for (int y = 10; y < 80; ++y) {
        QCOMPARE(alphaAt(raster, 4, y), 255);
        QCOMPARE(alphaAt(raster, 3, y), 0);
        QCOMPARE(alphaAt(raster, 5, y), 0);
    }
    QCOMPARE(alphaAt(raster, 4, 8), 0);
    QCOMPARE(alphaAt(raster, 4, 82), 0);
}

void TestCurveDrawing::paleCurvesAreBlendedOnce() {
    CurveRaster raster;
    raster.begin(QRectF(0, 0, 30, 60), 1.0);
    CurveSpans spans{std::vector<CurveSpans::Span>(30), 0.0, 1.0};
    for (std::size_t i = 0; i < 30; ++i) {
        spans.columns[i] = {i % 2 == 0 ? 5.0 : 20.0, i % 2 == 0 ? 40.0 : 55.0, i > 0};
    }
    QColor pale(Qt::red);
    pale.setAlphaF(0.35F);
    raster.draw(spans, {pale, 1.0});
    for (int x = 0; x < 30; ++x) {
        for (int y = 0; y < 60; ++y) {
            QVERIFY(alphaAt(raster, x, y) <= 90);
        }
        QVERIFY(std::abs(alphaAt(raster, x, 30) - 89) <= 1);
    }
}

void TestCurveDrawing::limitsLieOnWholePixels() {
    CurveRaster raster;
    raster.begin(QRectF(0, 0, 27, 40), 1.0);
    CurveSpans spans{std::vector<CurveSpans::Span>(27), 0.0, 1.0};
    for (std::size_t i = 0; i < 27; ++i) {
        spans.columns[i] = level(20.0, i > 0);
    }
    raster.draw(spans, {Qt::red, 1.0, true, true});
    for (int x = 0; x < 27; ++x) {
        QCOMPARE(alphaOfColumn(raster, x), x % 9 < 6 ? 1.0 : 0.0);
    }
}

/// What QPainter strokes for minutes: thousands of crossing segments, each wider than a device pixel.
void TestCurveDrawing::wildCurvesAtTwiceTheDensity() {
    const auto history = syntheticHistory(1, 200'000, [](std::int64_t k) {
        return std::sin(static_cast<double>(k * k % 10'007)) + (k == 150'000 ? 9.0 : 0.0);
    });
    PlotData data = data_of(*history);
    data.curves.resize(20, data.curves.front());
    Plot plot;
    plot.setData(data);
    const QImage image = plot.picture({640, 300}, 192, {});
    const double x = 2 * (52 + 0.75 * (640 - 52 - 14));
    QVERIFY(column_has(image, x, 100, 200, theme().series(0)));
    QVERIFY(!column_has(image, x - 40, 100, 200, theme().series(0)));
    for (const double width : {2000.0, 600.0, 250.0}) {
        plot.zoomTo(150'000.0 - width / 2, 150'000.0 + width / 2);
        const QImage closer = plot.picture({640, 300}, 192, {});
        QVERIFY(column_has(closer, 2 * (52 + 0.5 * (640 - 52 - 14)), 100, 200, theme().series(0), 4));
    }
}

QTEST_MAIN(TestCurveDrawing)
#include "tst_curve_drawing.moc"
