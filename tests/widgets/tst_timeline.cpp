// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/synthetic_history.h"
#include "widgets/timeline.h"
#include "widgets/timeline_levels.h"

#include <QContextMenuEvent>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace basin;

namespace {

struct Asked {
    int branch = -1;
    qint64 iteration = -1;
    int times = 0;
};

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void init();
    void cleanup();
    void clickMovesTheCursor();
    void scrubbingStaysOnItsLane();
    void scrubbingEndsAtTheBranchsRows();
    void namesSwitchTheBranch();
    void theGutterTogglesBreakpoints();
    void aRightClickAsksForTheMenu();
    void keysMoveByOneAndChangeTheLane();
    void zoomSurvivesNewData();
    void paintsLanesMarksAndHandle();
    void levelsBecomeRows();
    void levelRowsAreZoomsOfTheLitCell();
    void clustersMarkersThatAreNear();

  private:
    TimelineData data() const;
    QPoint at(std::size_t lane, double iteration) const;

    std::shared_ptr<History> first_, second_;
    std::unique_ptr<Timeline> timeline_;
    Asked asked_;
};

void TestTimeline::initTestCase() {
    first_ = syntheticHistory(1, 1000, [](std::int64_t k) { return 1.0 / static_cast<double>(k); });
    second_ = syntheticHistory(401, 300, [](std::int64_t k) { return 2.0 / static_cast<double>(k); });
}

TimelineData TestTimeline::data() const {
    TimelineData data;
    TimelineLane first;
    first.name = QStringLiteral("A");
    first.loss.parts = {wholePart(*first_)};
    TimelineLane second;
    second.branch = 1;
    second.name = QStringLiteral("B");
    second.begin = 400;
    second.parentLane = 0;
    second.loss.branch = 1;
    second.loss.parts = {wholePart(*second_)};
    data.lanes = {first, second};
    data.cursor = 1000;
    data.liveHead = 1000;
    return data;
}

void TestTimeline::init() {
    timeline_ = std::make_unique<Timeline>();
    timeline_->resize(900, 160);
    timeline_->setData(data());
    timeline_->show();
    QVERIFY(QTest::qWaitForWindowExposed(timeline_.get()));
    asked_ = {};
    connect(timeline_.get(), &Timeline::cursorRequested, this, [this](int branch, qint64 iteration) {
        asked_ = {branch, iteration, asked_.times + 1};
    });
}

void TestTimeline::cleanup() {
    timeline_.reset();
}

QPoint TestTimeline::at(std::size_t lane, double iteration) const {
    return {static_cast<int>(std::lround(timeline_->xOf(iteration))),
            static_cast<int>(timeline_->laneRect(lane).center().y())};
}

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
    QCOMPARE(image.pixelColor(gutter(300)), theme().color(Token::error));
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
    const auto has = [&](const QRectF& area, const QColor& color) {
        for (int y = static_cast<int>(area.top()); y < static_cast<int>(area.bottom()); ++y) {
            for (int x = static_cast<int>(area.left()); x < static_cast<int>(area.right()); ++x) {
                if (image.rect().contains(x, y) && image.pixelColor(x, y) == color) {
                    return true;
                }
            }
        }
        return false;
    };
    const double cursor = timeline_->xOf(500), fault = timeline_->xOf(200);
    QVERIFY(has(QRectF(cursor - 3, 0, 6, 150), theme().mode(Mode::past)));
    QVERIFY(has(QRectF(fault - 8, 36, 16, 38), theme().color(Token::nan)));
    QVERIFY(has(QRectF(0, timeline_->laneRect(1).top(), 30, 38), theme().series(1)));
    QVERIFY(has(QRectF(timeline_->xOf(1000) - 2, 22, 4, 100), theme().color(Token::live)));
}

void TestTimeline::levelsBecomeRows() {
    const QImage without = timeline_->viewport()->grab().toImage();
    TimelineData nested = data();
    TimelineLevel level;
    level.label = QStringLiteral("Window");
    level.cells = {{0, 300, QStringLiteral("11"), {}}, {300, 1000, QStringLiteral("9"), {}}};
    nested.levels = {level};
    timeline_->setData(nested);
    const QImage with = timeline_->viewport()->grab().toImage();
    const int top = static_cast<int>(timeline_->laneRect(1).bottom());
    const QRect row(0, top, with.width(), 24);
    QVERIFY(with.copy(row) != without.copy(row));
}

/// 1000 iterations in two windows; the second has two stages, the cursor is in the last one's iteration 1000.
void TestTimeline::levelRowsAreZoomsOfTheLitCell() {
    TimelineData nested = data();
    TimelineLevel window, stage;
    window.label = QStringLiteral("Window");
    window.cells = {{0, 300, QStringLiteral("11"), {}}, {300, 1000, QStringLiteral("9"), {}}};
    stage.cells = {{0, 300, QStringLiteral("a"), {}},
                   {300, 900, QStringLiteral("b"), {}},
                   {900, 1000, QStringLiteral("c"), {}}};
    stage.count = 4;
    stage.index = 1;
    nested.levels = {window, stage};
    nested.iterations.cells = {{998, 999, QStringLiteral("99"), {}}, {999, 1000, QStringLiteral("100"), {}}};
    nested.phases = {QStringLiteral("response"), QStringLiteral("solve")};
    nested.phase = 0;
    const QRectF tracks(100, 0, 800, 400);
    const auto xOf = [](double iteration) { return 100.0 + 0.8 * iteration; };
    const std::vector<LevelRow> rows = levelRows(nested, xOf, tracks, 50.0);
    QCOMPARE(static_cast<int>(rows.size()), levelRowCount(nested));
    QCOMPARE(rows.size(), std::size_t{4});
    QCOMPARE(rows[0].boxes[1].rect.left(), 340.0); // where it is on the ruler
    QVERIFY(!rows[0].boxes[0].lit && rows[0].boxes[1].lit);
    // Only what is inside window 9, over the whole width; two of four stages are computed.
    QCOMPARE(rows[1].boxes.size(), std::size_t{4});
    QCOMPARE(rows[1].boxes[0].text, QStringLiteral("b"));
    QCOMPARE(rows[1].boxes[0].rect.left(), 100.0);
    QCOMPARE(rows[1].boxes[1].rect.left(), 300.0);
    QVERIFY(rows[1].boxes[1].lit && !rows[1].boxes[2].computed);
    QCOMPARE(rows[1].fromLeft, 340.0); // the funnel begins at window 9
    QCOMPARE(rows[1].fromRight, 900.0);
    QCOMPARE(rows[2].fromLeft, 300.0);
    QVERIFY(rows[2].boxes[1].lit);
    QVERIFY(rows[3].boxes[0].lit && !rows[3].boxes[1].computed);
    QVERIFY(rows[0].rect.bottom() < rows[1].rect.top());

    timeline_->resize(900, 400);
    timeline_->setData(nested);
    const double top = timeline_->laneRect(1).bottom();
    const double rowHeight = rows[1].rect.top() - rows[0].rect.top();
    const auto click = [&](double x, int row) {
        QTest::mouseClick(timeline_->viewport(), Qt::LeftButton, {},
                          QPoint(static_cast<int>(x), static_cast<int>(top + (row + 0.7) * rowHeight)));
    };
    click(timeline_->xOf(100), 0);
    QCOMPARE(asked_.iteration, qint64{300}); // the end of the first window
    click(timeline_->xOf(100), 1);
    QCOMPARE(asked_.iteration, qint64{900}); // of the first stage inside the second window
    const int before = asked_.times;
    click(timeline_->xOf(900), 1);
    QCOMPARE(asked_.times, before); // not computed: nowhere to go
    qint64 iteration = -1;
    int phase = -1;
    connect(timeline_.get(), &Timeline::phaseRequested, this, [&](int, qint64 at, int which) {
        iteration = at;
        phase = which;
    });
    click(timeline_->xOf(900), 3);
    QCOMPARE(iteration, qint64{1000});
    QCOMPARE(phase, 1);
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
