// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/plot_fixture.h"
#include "widgets/branch_hover.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace basin;

class TestPlotHandling : public QObject {
    Q_OBJECT
  private slots:
    void newDataKeepsTheZoom();
    void followsDataUntilSomebodyZooms();
    void clickAndDragMoveTheCursor();
    void doubleClickShowsAll();
    void rowsThatArriveKeepEveryKindOfZoom();
    void zoomGoesBackAndForward();
    void keysMoveCursorZoomAndAxis();
    void rightClickAsksForTheMenuAndDragZooms();
    void altClickSetsTheSecondCursor();
    void aCurveUnderTheMouseHighlightsItsBranch();
};

void TestPlotHandling::newDataKeepsTheZoom() {
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

void TestPlotHandling::followsDataUntilSomebodyZooms() {
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

void TestPlotHandling::clickAndDragMoveTheCursor() {
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

void TestPlotHandling::doubleClickShowsAll() {
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

namespace {

/// A plot on screen with 1000 rows.
struct Shown {
    std::shared_ptr<History> history =
        syntheticHistory(1, 1000, [](std::int64_t k) { return static_cast<double>(k); });
    Plot plot;
    QWidget* canvas = nullptr;

    Shown() {
        plot.resize(640, 300);
        plot.show();
        (void)QTest::qWaitForWindowExposed(&plot);
        plot.setData(data_of(*history));
        canvas = plot.findChild<QWidget*>();
        (void)QTest::qWaitFor([this] { return plot.frame().xEnd == 1000.0; });
    }
    QPoint at(double iteration, int y = 150) const {
        return {static_cast<int>(std::lround(plot.frame().xOf(iteration))), y};
    }
};

} // namespace

void TestPlotHandling::rowsThatArriveKeepEveryKindOfZoom() {
    Shown shown;
    History growing({{"loss"}, {}, {}}, 1);
    const auto append = [&](int rows) {
        for (int i = 0; i < rows; ++i) {
            const double value = static_cast<double>(growing.size());
            growing.append({&value, 1}, {}, {}, RowFacts{});
        }
        shown.plot.setData(data_of(growing));
        QTest::qWait(20);
    };
    append(500);
    for (const AxisScale scale : {AxisScale::linear, AxisScale::logarithmic, AxisScale::symmetricLog}) {
        shown.plot.setScale(scale);
        shown.plot.zoomTo(100, 200, AxisRange{50, 250});
        append(500);
        QCOMPARE(shown.plot.frame().xBegin, 100.0);
        QCOMPARE(shown.plot.frame().xEnd, 200.0);
        QCOMPARE(shown.plot.frame().y.low, 50.0);
        QCOMPARE(shown.plot.frame().y.high, 250.0);
    }
    shown.plot.showAll();
    append(500);
    QTRY_COMPARE(shown.plot.frame().xEnd, 2500.0);
}

void TestPlotHandling::zoomGoesBackAndForward() {
    Shown shown;
    Plot& plot = shown.plot;
    QVERIFY(!plot.canGoBack());
    plot.zoomTo(100, 500);
    QTest::qWait(700); // another gesture
    plot.zoomTo(200, 300);
    plot.zoomTo(210, 290); // the same gesture
    plot.goBack();
    QCOMPARE(plot.frame().xBegin, 100.0);
    QCOMPARE(plot.frame().xEnd, 500.0);
    plot.goBack();
    QVERIFY(plot.showsAll());
    QVERIFY(!plot.canGoBack());
    plot.goForward();
    plot.goForward();
    QCOMPARE(plot.frame().xBegin, 210.0);
    QVERIFY(!plot.canGoForward());
}

void TestPlotHandling::keysMoveCursorZoomAndAxis() {
    Shown shown;
    Plot& plot = shown.plot;
    qint64 asked = -1, second = -2;
    AxisScale scale = AxisScale::linear;
    connect(&plot, &Plot::cursorRequested, this, [&](qint64 iteration) { asked = iteration; });
    connect(&plot, &Plot::secondCursorRequested, this, [&](qint64 iteration) { second = iteration; });
    connect(&plot, &Plot::styleRequested, this, [&](const PlotStyle& style) {
        scale = style.y;
        plot.setStyle(style);
    });
    PlotData data = data_of(*shown.history);
    data.cursor = 500;
    plot.setData(data);
    QTest::keyClick(&plot, Qt::Key_Right);
    QCOMPARE(asked, 501);
    QTest::keyClick(&plot, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(asked, 490);
    QTest::keyClick(&plot, Qt::Key_Plus);
    QCOMPARE(plot.frame().xEnd - plot.frame().xBegin, 750.0);
    QTest::keyClick(&plot, Qt::Key_Minus);
    QCOMPARE(plot.frame().xEnd - plot.frame().xBegin, 1000.0);
    QTest::keyClick(&plot, Qt::Key_F);
    QVERIFY(plot.showsAll());
    QTest::keyClick(&plot, Qt::Key_Backspace);
    QVERIFY(!plot.showsAll());
    for (const AxisScale next : {AxisScale::logarithmic, AxisScale::symmetricLog, AxisScale::linear}) {
        QTest::keyClick(&plot, Qt::Key_L);
        QCOMPARE(scale, next);
    }
    QTest::keyClick(&plot, Qt::Key_M);
    QCOMPARE(second, 500);
    plot.setSecondCursor(500);
    QTest::keyClick(&plot, Qt::Key_Escape);
    QCOMPARE(second, -1);
}

void TestPlotHandling::rightClickAsksForTheMenuAndDragZooms() {
    Shown shown;
    QSignalSpy menus(&shown.plot, &Plot::menuRequested);
    QTest::mouseClick(shown.canvas, Qt::RightButton, {}, shown.at(500));
    QCOMPARE(menus.size(), 1);
    QVERIFY(shown.plot.showsAll());
    QTest::mousePress(shown.canvas, Qt::RightButton, {}, shown.at(200, 100));
    QTest::mouseMove(shown.canvas, shown.at(400, 200));
    QTest::qWait(20);
    QTest::mouseRelease(shown.canvas, Qt::RightButton, {}, shown.at(400, 200));
    QCOMPARE(menus.size(), 1);
    QVERIFY(std::abs(shown.plot.frame().xBegin - 200.0) < 2.0);
    QVERIFY(std::abs(shown.plot.frame().xEnd - 400.0) < 2.0);
}

void TestPlotHandling::altClickSetsTheSecondCursor() {
    Shown shown;
    QSignalSpy asked(&shown.plot, &Plot::secondCursorRequested);
    QTest::mouseClick(shown.canvas, Qt::LeftButton, Qt::AltModifier, shown.at(300));
    QCOMPARE(asked.size(), 1);
    QVERIFY(std::abs(asked[0][0].toLongLong() - 300) <= 1);
}

void TestPlotHandling::aCurveUnderTheMouseHighlightsItsBranch() {
    Shown shown;
    const auto other = syntheticHistory(1, 1000, [](std::int64_t) { return 900.0; });
    PlotData data = data_of(*shown.history);
    data.curves.push_back(curve_of(*other, 1));
    data.branches.push_back({1, QStringLiteral("B")});
    shown.plot.setData(data);
    QTest::qWait(30);
    const auto y = [&](double value) { return static_cast<int>(std::lround(shown.plot.frame().yOf(value))); };
    QTest::mouseMove(shown.canvas, shown.at(300, y(900.0)));
    QTRY_COMPARE(BranchHover::current().branch(), 1);
    QTest::mouseMove(shown.canvas, shown.at(300, y(300.0)));
    QTRY_COMPARE(BranchHover::current().branch(), 0);
    QTest::mouseMove(shown.canvas, shown.at(300, y(600.0)));
    QTRY_COMPARE(BranchHover::current().branch(), -1);
}

QTEST_MAIN(TestPlotHandling)
#include "tst_plot_handling.moc"
