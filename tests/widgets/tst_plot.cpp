// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/synthetic_history.h"
#include "widgets/plot.h"

#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <limits>

using namespace basin;

namespace {

constexpr double nan_value = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

Curve curve_of(const History& history, int branch = 0) {
    Curve curve;
    curve.label = QStringLiteral("loss");
    curve.branch = branch;
    curve.parts = {wholePart(history)};
    return curve;
}

PlotData data_of(const History& history) {
    PlotData data;
    data.curves = {curve_of(history)};
    data.branches = {{0, QStringLiteral("A")}};
    data.mode = Mode::live;
    return data;
}

/// Whether some pixel near the column `x` has nearly this colour.
bool column_has(const QImage& image, double x, double top, double bottom, const QColor& color,
                int reach = 2) {
    for (int column = static_cast<int>(x) - reach; column <= static_cast<int>(x) + reach; ++column) {
        for (int row = static_cast<int>(top); row <= static_cast<int>(bottom); ++row) {
            if (!image.rect().contains(column, row)) {
                continue;
            }
            const QColor found = image.pixelColor(column, row);
            if (std::abs(found.red() - color.red()) + std::abs(found.green() - color.green()) +
                    std::abs(found.blue() - color.blue()) <
                60) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

class TestPlot : public QObject {
    Q_OBJECT
  private slots:
    void reducesEveryRowToItsColumn();
    void joinsPartsOfSegments();
    void tracesRowsExactlyWhenThereIsRoom();
    void breaksTheLineAtNan();
    void spikeAmongAMillionShowsAtEveryZoom();
    void marksNanAtTheEdge_data();
    void marksNanAtTheEdge();
    void logAxisPlacesDecadesEvenly();
    void valuesBelowALogAxisAreNotLost();
    void newDataKeepsTheZoom();
    void followsDataUntilSomebodyZooms();
    void clickAndDragMoveTheCursor();
    void doubleClickShowsAll();
    void veilsTheFuture();
    void pictureHasSizeAndResolution();
    void ticks();
    void numbers();
};

void TestPlot::reducesEveryRowToItsColumn() {
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

void TestPlot::joinsPartsOfSegments() {
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

void TestPlot::tracesRowsExactlyWhenThereIsRoom() {
    const auto history = syntheticHistory(1, 5, [](std::int64_t k) { return static_cast<double>(k); });
    const Curve curve = curve_of(*history);
    const ColumnGrid grid{0.0, 10.0, 100};
    const CurveTrace line = trace(curve, reduce(curve, grid), grid, 20.0, 1.0, [](double v) { return -v; });
    QCOMPARE(line.lines.size(), 1U);
    QCOMPARE(line.lines[0], QPolygonF({{30, -1}, {40, -2}, {50, -3}, {60, -4}, {70, -5}}));
}

void TestPlot::breaksTheLineAtNan() {
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

void TestPlot::spikeAmongAMillionShowsAtEveryZoom() {
    constexpr std::int64_t rows = 1'000'000, spike = 777'777;
    const auto history = syntheticHistory(1, rows, [](std::int64_t k) { return k == spike ? 100.0 : 1.0; });
    Plot plot;
    plot.setData(data_of(*history));
    const QSize size(640, 300);
    const QColor color = theme().series(0);
    for (const double width : {1e6, 3e5, 1e5, 1e4, 1000.0, 50.0}) {
        plot.zoomTo(std::max(0.0, spike - width * 0.4), spike + width * 0.6);
        const QImage image = plot.picture(size, 96, {});
        const PlotFrame& frame = plot.frame();
        // Half way up between the floor and the spike nothing but the spike is drawn.
        const double x = 52 + (spike - frame.xBegin) / (frame.xEnd - frame.xBegin) * (640 - 52 - 14);
        const int reach = std::max(2, static_cast<int>(574 / width)); // wide zooms: the spike is a triangle
        QVERIFY2(column_has(image, x, 110, 190, color, reach), qPrintable(QString::number(width)));
        QVERIFY2(!column_has(image, x - 40, 110, 190, color), qPrintable(QString::number(width)));
    }
}

void TestPlot::marksNanAtTheEdge_data() {
    QTest::addColumn<double>("fault");
    QTest::addColumn<bool>("at_bottom");
    QTest::addColumn<std::int64_t>("rows");
    for (const std::int64_t rows : {std::int64_t{40}, std::int64_t{5000}, std::int64_t{200'000}}) {
        QTest::addRow("NaN in %d", static_cast<int>(rows)) << nan_value << false << rows;
        QTest::addRow("Inf in %d", static_cast<int>(rows)) << infinity << false << rows;
        QTest::addRow("-Inf in %d", static_cast<int>(rows)) << -infinity << true << rows;
    }
}

void TestPlot::marksNanAtTheEdge() {
    QFETCH(double, fault);
    QFETCH(bool, at_bottom);
    QFETCH(std::int64_t, rows);
    const std::int64_t at = rows / 2;
    const auto history =
        syntheticHistory(1, rows, [&](std::int64_t k) { return k == at ? fault : static_cast<double>(k); });
    Plot plot;
    plot.setData(data_of(*history));
    const QImage image = plot.picture({640, 300}, 96, {});
    const double x = 52 + static_cast<double>(at) / static_cast<double>(rows) * (640 - 52 - 14);
    const QColor magenta = theme().color(Token::nan);
    QCOMPARE(column_has(image, x, 18, 30, magenta, 4), !at_bottom);
    QCOMPARE(column_has(image, x, 264, 276, magenta, 4), at_bottom);
}

void TestPlot::logAxisPlacesDecadesEvenly() {
    const auto history =
        syntheticHistory(1, 100, [](std::int64_t k) { return std::pow(10.0, -static_cast<double>(k) / 20); });
    Plot plot;
    plot.setScale(AxisScale::logarithmic);
    plot.setData(data_of(*history));
    plot.picture({640, 300}, 96, {});
    PlotFrame frame = plot.frame();
    frame.area = QRectF(0, 0, 100, 100);
    const double step = frame.yOf(0.01) - frame.yOf(0.1);
    QVERIFY(step > 0.0);
    QVERIFY(std::abs(frame.yOf(0.001) - frame.yOf(0.01) - step) < 1e-9);
    QVERIFY(frame.y.low > 0.0 && frame.y.low <= 1e-5);
}

void TestPlot::valuesBelowALogAxisAreNotLost() {
    const auto history = syntheticHistory(
        1, 60, [](std::int64_t k) { return k == 30 ? -1.0 : 1.0 + static_cast<double>(k % 2); });
    Plot plot;
    plot.setScale(AxisScale::logarithmic);
    plot.setData(data_of(*history));
    const QImage image = plot.picture({640, 300}, 96, {});
    const double x = 52 + 0.5 * (640 - 52 - 14);
    // The line leaves through the bottom of the plot.
    QVERIFY(column_has(image, x, 268, 274, theme().series(0), 6));
    QVERIFY(!column_has(image, x - 60, 268, 274, theme().series(0), 6));
}

void TestPlot::newDataKeepsTheZoom() {
    const auto history = syntheticHistory(1, 100, [](std::int64_t k) { return static_cast<double>(k); });
    Plot plot;
    plot.resize(640, 300);
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    plot.setData(data_of(*history));
    plot.zoomTo(20, 40, AxisRange{10, 50});
    const auto longer = syntheticHistory(1, 500, [](std::int64_t k) { return static_cast<double>(-k * k); });
    plot.setData(data_of(*longer));
    QTest::qWait(30);
    QCOMPARE(plot.frame().xBegin, 20.0);
    QCOMPARE(plot.frame().xEnd, 40.0);
    QCOMPARE(plot.frame().y.low, 10.0);
    QCOMPARE(plot.frame().y.high, 50.0);
    QVERIFY(!plot.showsAll());
}

void TestPlot::followsDataUntilSomebodyZooms() {
    const auto history = syntheticHistory(1, 100, [](std::int64_t k) { return static_cast<double>(k); });
    Plot plot;
    plot.resize(640, 300);
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    plot.setData(data_of(*history));
    QTRY_COMPARE(plot.frame().xEnd, 100.0);
    const auto longer = syntheticHistory(1, 500, [](std::int64_t k) { return static_cast<double>(k); });
    plot.setData(data_of(*longer));
    QTRY_COMPARE(plot.frame().xEnd, 500.0);
    QVERIFY(plot.frame().y.high >= 500.0);

    QWidget* canvas = plot.findChild<QWidget*>();
    QWheelEvent wheel(QPointF(300, 150), canvas->mapToGlobal(QPointF(300, 150)), {}, QPoint(0, 120),
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(canvas, &wheel);
    QVERIFY(!plot.showsAll());
    QVERIFY(plot.frame().xEnd - plot.frame().xBegin < 500.0);
}

void TestPlot::clickAndDragMoveTheCursor() {
    const auto history = syntheticHistory(1, 1000, [](std::int64_t k) { return static_cast<double>(k); });
    Plot plot;
    plot.resize(640, 300);
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    plot.setData(data_of(*history));
    QTRY_COMPARE(plot.frame().xEnd, 1000.0);
    qint64 asked = -1;
    connect(&plot, &Plot::cursorRequested, this, [&](qint64 iteration) { asked = iteration; });
    QWidget* canvas = plot.findChild<QWidget*>();
    const auto at = [&](double iteration) {
        return QPoint(static_cast<int>(std::lround(plot.frame().xOf(iteration))), 150);
    };
    QTest::mousePress(canvas, Qt::LeftButton, {}, at(500));
    QVERIFY(std::abs(asked - 500) <= 1);
    QTest::mouseMove(canvas, at(250));
    QTRY_VERIFY(std::abs(asked - 250) <= 1);
    QTest::mouseMove(canvas, QPoint(0, 150));
    QTRY_COMPARE(asked, 0);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, QPoint(0, 150));
}

void TestPlot::doubleClickShowsAll() {
    const auto history = syntheticHistory(1, 100, [](std::int64_t k) { return static_cast<double>(k); });
    Plot plot;
    plot.resize(640, 300);
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    plot.setData(data_of(*history));
    plot.zoomTo(20, 40);
    QTest::mouseDClick(plot.findChild<QWidget*>(), Qt::LeftButton, {}, QPoint(300, 150));
    QVERIFY(plot.showsAll());
    QTRY_COMPARE(plot.frame().xEnd, 100.0);
}

void TestPlot::veilsTheFuture() {
    const auto history = syntheticHistory(1, 1000, [](std::int64_t k) { return static_cast<double>(k % 2); });
    Plot plot;
    PlotData data = data_of(*history);
    data.mode = Mode::past;
    data.cursor = 500;
    plot.setData(data);
    const QImage image = plot.picture({640, 300}, 96, {});
    const double y = 18 + (300 - 18 - 24) * 0.5;
    const QColor color = theme().series(0);
    QVERIFY(column_has(image, 52 + 0.25 * 574, y - 3, y + 3, color));
    QVERIFY(!column_has(image, 52 + 0.6 * 574, y - 3, y + 3, color));
    QVERIFY(column_has(image, 52 + 0.5 * 574, 30, 60, theme().color(Token::past)));
}

void TestPlot::pictureHasSizeAndResolution() {
    const auto history = syntheticHistory(1, 10, [](std::int64_t k) { return static_cast<double>(k); });
    Plot plot;
    plot.setData(data_of(*history));
    const QImage image = plot.picture({800, 400}, 192, QStringLiteral("Loss"));
    QCOMPARE(image.size(), QSize(1600, 800));
    QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 192);
}

void TestPlot::ticks() {
    const auto labels = [](const AxisTicks& ticks) {
        QStringList texts;
        for (const auto& tick : ticks.major) {
            texts << tick.label;
        }
        return texts.join(QLatin1Char(' '));
    };
    QCOMPARE(labels(axisTicks(0, 10, AxisScale::linear, 200, 40)), QStringLiteral("0 2 4 6 8 10"));
    QCOMPARE(labels(axisTicks(-0.12, -0.10, AxisScale::linear, 200, 50)),
             QStringLiteral("−0.120 −0.115 −0.110 −0.105 −0.100"));
    QCOMPARE(labels(axisTicks(0.004, 0.6, AxisScale::logarithmic, 260, 32)),
             QStringLiteral("0.005 0.01 0.02 0.05 0.1 0.2 0.5"));
    QCOMPARE(labels(axisTicks(1e-9, 1, AxisScale::logarithmic, 200, 32)),
             QStringLiteral("10⁻⁸ 10⁻⁶ 0.0001 0.01 1"));
    QCOMPARE(labels(iterationTicks(0, 3, 400, 70)), QStringLiteral("0 1 2 3"));
    QVERIFY(axisTicks(1, 1, AxisScale::linear, 100, 30).major.empty());
    QVERIFY(axisTicks(nan_value, 1, AxisScale::linear, 100, 30).major.empty());
}

void TestPlot::numbers() {
    QCOMPARE(valueText(0.0701912), QStringLiteral("0.07019"));
    QCOMPARE(valueText(-12.5), QStringLiteral("−12.5"));
    QCOMPARE(valueText(3.0e-6), QStringLiteral("3×10⁻⁶"));
    QCOMPARE(valueText(1e-4, 3), QStringLiteral("0.0001"));
    QCOMPARE(valueText(nan_value), QStringLiteral("NaN"));
    QCOMPARE(valueText(-infinity), QStringLiteral("−∞"));
    QCOMPARE(countText(1500), QStringLiteral("1500"));
    QCOMPARE(countText(10000), QStringLiteral("10\u202F000"));
}

QTEST_MAIN(TestPlot)
#include "tst_plot.moc"
