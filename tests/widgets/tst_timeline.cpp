// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/timeline_fixture.h"

#include <QContextMenuEvent>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace basin;

class TestTimeline : public QObject, protected TimelineFixture {
    Q_OBJECT
  private slots:
    void init() { open(); }
    void cleanup() { timeline_.reset(); }
    void clickMovesTheCursor();
    void scrubbingStaysOnItsLane();
    void scrubbingEndsAtTheBranchsRows();
    void namesSwitchTheBranch();
    void theGutterTogglesBreakpoints();
    void aRightClickAsksForTheMenu();
    void keysMoveByOneAndChangeTheLane();
    void zoomSurvivesNewData();
    void paintsLanesMarksAndHandle();
    void clustersMarkersThatAreNear();
};

void TestTimeline::clickMovesTheCursor() {
    QTest::mouseClick(timeline_->viewport(), Qt::LeftButton, {}, at(0, 250));
    QCOMPARE(asked_.branch, 0);
    QVERIFY(std::abs(asked_.iteration - 250) <= 1);
}

void TestTimeline::scrubbingStaysOnItsLane() {
    QTest::mousePress(timeline_->viewport(), Qt::LeftButton, {}, at(1, 600));
    QCOMPARE(asked_.branch, 1);
    QTest::mouseMove(timeline_->viewport(), at(0, 500));
    QCOMPARE(asked_.branch, 1);
    QVERIFY(std::abs(asked_.iteration - 500) <= 1);
    QCOMPARE(asked_.times, 2);
    // Left of the fork the same lane goes on: that is the branch's own past.
    QTest::mouseMove(timeline_->viewport(), at(0, 100));
    QCOMPARE(asked_.branch, 1);
    QVERIFY(std::abs(asked_.iteration - 100) <= 1);
    QTest::mouseRelease(timeline_->viewport(), Qt::LeftButton, {}, at(0, 100));
    const int times = asked_.times;
    QTest::mouseMove(timeline_->viewport(), at(0, 300));
    QCOMPARE(asked_.times, times);
}

void TestTimeline::scrubbingEndsAtTheBranchsRows() {
    QTest::mousePress(timeline_->viewport(), Qt::LeftButton, {}, at(1, 600));
    QTest::mouseMove(timeline_->viewport(), QPoint(5000, 100));
    QCOMPARE(asked_.iteration, 700);
    QTest::mouseMove(timeline_->viewport(), QPoint(-50, 100));
    QCOMPARE(asked_.iteration, 0);
}

void TestTimeline::namesSwitchTheBranch() {
    QTest::mouseClick(timeline_->viewport(), Qt::LeftButton, {}, QPoint(40, at(1, 0).y()));
    QCOMPARE(asked_.branch, 1);
    QCOMPARE(asked_.iteration, 700);
}

void TestTimeline::theGutterTogglesBreakpoints() {
    std::vector<qint64> toggled;
    connect(timeline_.get(), &Timeline::breakpointToggled, this,
            [&](qint64 iteration) { toggled.push_back(iteration); });
    const auto gutter = [&](double iteration, int aside = 0) {
        return QPoint(static_cast<int>(std::lround(timeline_->xOf(iteration))) + aside,
                      static_cast<int>(timeline_->gutterRect().center().y()));
    };
    QTest::mouseClick(timeline_->viewport(), Qt::LeftButton, {}, gutter(300));
    QCOMPARE(toggled.size(), 1U);
    QVERIFY(std::abs(toggled[0] - 300) <= 1);
    QCOMPARE(asked_.times, 0); // the cursor stays
    TimelineData marked = data();
    marked.marks = {{MarkerKind::breakpoint, 300, -1, {}}};
    timeline_->setData(marked);
    QTest::mouseClick(timeline_->viewport(), Qt::LeftButton, {}, gutter(300, 4));
    QCOMPARE(toggled.back(), 300); // the one that is near, not a second one beside it
    QTest::mouseDClick(timeline_->viewport(), Qt::LeftButton, {}, gutter(600));
    QVERIFY(timeline_->showsAll() && toggled.size() >= 3);
    QTest::mouseClick(timeline_->viewport(), Qt::LeftButton, {}, gutter(0));
    QVERIFY(toggled.back() >= 1); // there is no row 0
    const QImage image = timeline_->viewport()->grab().toImage();
    QVERIFY(hasColor(image, QRectF(gutter(300), QSizeF(1, 1)), theme().color(Token::error)));
}

void TestTimeline::aRightClickAsksForTheMenu() {
    Asked menu;
    connect(timeline_.get(), &Timeline::menuRequested, this, [&](int branch, qint64 iteration) {
        menu = {branch, iteration, menu.times + 1};
    });
    const auto ask = [&](QContextMenuEvent::Reason reason, const QPoint& place) {
        QContextMenuEvent event(reason, place, timeline_->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(timeline_->viewport(), &event);
    };
    ask(QContextMenuEvent::Mouse, at(1, 500));
    QCOMPARE(menu.branch, 1);
    QVERIFY(std::abs(menu.iteration - 500) <= 1);
    ask(QContextMenuEvent::Mouse, at(1, 950));
    QCOMPARE(menu.iteration, 700); // as far as there are rows
    ask(QContextMenuEvent::Keyboard, {});
    QCOMPARE(menu.branch, 0);
    QCOMPARE(menu.iteration, 1000);
    QCOMPARE(asked_.times, 0);
}

void TestTimeline::keysMoveByOneAndChangeTheLane() {
    QTest::keyClick(timeline_.get(), Qt::Key_Left);
    QCOMPARE(asked_.iteration, 999);
    QTest::keyClick(timeline_.get(), Qt::Key_PageUp);
    QCOMPARE(asked_.iteration, 950);
    QTest::keyClick(timeline_.get(), Qt::Key_Down);
    QCOMPARE(asked_.branch, 1);
}

void TestTimeline::zoomSurvivesNewData() {
    QVERIFY(timeline_->showsAll());
    const QPointF place = at(0, 500);
    QWheelEvent wheel(place, timeline_->viewport()->mapToGlobal(place), {}, QPoint(0, 240), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(timeline_->viewport(), &wheel);
    QVERIFY(!timeline_->showsAll());
    const double left = timeline_->iterationAt(timeline_->xOf(500) - 100);
    TimelineData more = data();
    more.cursor = 5000;
    timeline_->setData(more);
    QCOMPARE(timeline_->iterationAt(timeline_->xOf(500) - 100), left);
    QTest::mouseDClick(timeline_->viewport(), Qt::LeftButton, {}, place.toPoint());
    QVERIFY(timeline_->showsAll());
}

void TestTimeline::paintsLanesMarksAndHandle() {
    TimelineData shown = data();
    shown.mode = Mode::past;
    shown.cursor = 500;
    shown.lanes[0].markers = {{MarkerKind::notFinite, 200, 0, {}}};
    timeline_->setData(shown);
    const QImage image = timeline_->viewport()->grab().toImage();
    const double cursor = timeline_->xOf(500), fault = timeline_->xOf(200);
    QVERIFY(hasColor(image, QRectF(cursor - 3, 0, 6, 150), theme().mode(Mode::past)));
    QVERIFY(hasColor(image, QRectF(fault - 8, 36, 16, 38), theme().color(Token::nan)));
    QVERIFY(hasColor(image, QRectF(0, timeline_->laneRect(1).top(), 30, 38), theme().series(1)));
    QVERIFY(hasColor(image, QRectF(timeline_->xOf(1000) - 2, 22, 4, 100), theme().color(Token::live)));
}

void TestTimeline::clustersMarkersThatAreNear() {
    std::vector<Marker> markers;
    for (const std::int64_t iteration : {100, 3, 104, 500}) {
        markers.push_back({MarkerKind::edit, iteration, 0, {}});
    }
    const auto clusters = clustered(markers, [](std::int64_t k) { return static_cast<double>(k); });
    QCOMPARE(clusters.size(), 3U);
    QCOMPARE(clusters[0].markers.size(), 1U);
    QCOMPARE(clusters[1].markers.size(), 2U);
    QCOMPARE(clusters[1].x, 100.0);
    QCOMPARE(markerToolTip(clusters[2]), QStringLiteral("500  edit"));
}

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
