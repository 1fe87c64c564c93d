// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline shows besides its lanes: phases of iterations, findings, levels.
#include "tests/widgets/timeline_fixture.h"
#include "widgets/timeline_findings.h"
#include "widgets/timeline_layout.h"
#include "widgets/timeline_levels.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace basin;

namespace {

/// E step, bound and M step: a third, a sixth and half of an iteration; M has 1000 steps after a reset.
TimelineParts threePhases() {
    TimelineParts parts;
    for (const auto& [name, seconds] :
         std::vector<std::pair<const char*, double>>{{"E step", 2e-3}, {"bound", 1e-3}, {"M step", 3e-3}}) {
        TimelinePart part;
        part.name = QString::fromLatin1(name);
        part.color = static_cast<int>(parts.parts.size());
        part.seconds = seconds;
        parts.parts.push_back(part);
    }
    parts.parts[2].inner = 1000;
    parts.parts[2].restarts = {1};
    parts.parts[2].restart = QStringLiteral("Adam reset");
    return parts;
}

std::function<double(double)> identity() {
    return [](double iteration) { return iteration; };
}

} // namespace

class TestTimelineRows : public QObject, protected TimelineFixture {
    Q_OBJECT
  private slots:
    void init() { open(); }
    void cleanup() { timeline_.reset(); }
    void levelsBecomeRows();
    void levelRowsAreZoomsOfTheLitCell();
    void levelsWithoutChoiceHaveNoRow();
    void manyCellsAreNotAllLaidOut();
    void findingsAreBarsBelowTheLanes();
    void aFindingsTextStandsWhereThereIsRoom();
    void wideIterationsShowTheirPhases();
    void innerStepsHaveTicksAndRestarts();
    void phasesAreAsWideAsTheyTakeLong();
    void cellsHavePictures();
};

void TestTimelineRows::levelsBecomeRows() {
    const QImage without = timeline_->viewport()->grab().toImage();
    TimelineData nested = data();
    TimelineLevel level;
    level.label = QStringLiteral("Window");
    level.cells = {{0, 300, QStringLiteral("11"), {}}, {300, 1000, QStringLiteral("9"), {}}};
    nested.levels = {level};
    timeline_->setData(nested);
    const QImage with = timeline_->viewport()->grab().toImage();
    const double top = timeline_->laneRect(1).bottom();
    const double ratio = with.devicePixelRatio();
    const QRect row(0, static_cast<int>(top * ratio), with.width(), static_cast<int>(24 * ratio));
    QVERIFY(with.copy(row) != without.copy(row));
}

/// 1000 iterations in two windows; the second has two stages, the cursor is in the last one's iteration 1000.
void TestTimelineRows::levelRowsAreZoomsOfTheLitCell() {
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
    QCOMPARE(rows.back().rect.bottom() - 50.0, static_cast<double>(levelRowsHeight(nested)));
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

void TestTimelineRows::levelsWithoutChoiceHaveNoRow() {
    TimelineData nested = data();
    TimelineLevel frame, hypothesis, window;
    frame.cells = {{0, 400, QStringLiteral("1"), {}}, {400, 1000, QStringLiteral("2"), {}}};
    hypothesis.cells = frame.cells;
    hypothesis.single = true;
    window.label = QStringLiteral("Window");
    window.cells = {{400, 700, QStringLiteral("11"), {}}, {700, 1000, QStringLiteral("9"), {}}};
    nested.levels = {frame, hypothesis, window};
    const std::vector<LevelRow> rows = levelRows(nested, identity(), QRectF(0, 0, 1000, 400), 0.0);
    QCOMPARE(rows.size(), std::size_t{4}); // frame, window, iteration, phase
    QCOMPARE(rows[1].label, QStringLiteral("Window"));
    QCOMPARE(rows[1].boxes.size(), std::size_t{2});
    QCOMPARE(rows[1].fromLeft, 400.0); // the funnel comes from the frame, past the hypothesis
    QCOMPARE(rows.back().rect.bottom(), static_cast<double>(levelRowsHeight(nested)));
    nested.levels[0].single = true;
    nested.levels[0].cells = {{0, 1000, QStringLiteral("1"), {}}};
    nested.levels[1].cells = nested.levels[0].cells;
    const std::vector<LevelRow> fewer = levelRows(nested, identity(), QRectF(0, 0, 1000, 400), 0.0);
    QCOMPARE(fewer.size(), std::size_t{3});
    QCOMPARE(fewer[0].fromRight, 1000.0);
    nested.iterations.single = true; // one in each window
    const std::vector<LevelRow> fewest = levelRows(nested, identity(), QRectF(0, 0, 1000, 400), 0.0);
    QCOMPARE(fewest.size(), std::size_t{2});
    QCOMPARE(fewest.back().rect.bottom(), static_cast<double>(levelRowsHeight(nested)));
}

void TestTimelineRows::manyCellsAreNotAllLaidOut() {
    TimelineData nested = data();
    TimelineLevel frame;
    for (int i = 0; i < 100'000; ++i) {
        frame.cells.push_back({i * 10, i * 10 + 10, QString::number(i), {}});
    }
    nested.levels = {frame};
    nested.cursor = 500'005;
    const auto all = levelRows(
        nested, [](double k) { return k / 1000.0; }, QRectF(0, 0, 1000, 400), 0.0);
    QVERIFY(all[0].boxes.size() <= 2002); // not more than can be told apart
    const auto lit =
        std::find_if(all[0].boxes.begin(), all[0].boxes.end(), [](const auto& box) { return box.lit; });
    QVERIFY(lit != all[0].boxes.end()); // the one with the cursor among them
    const auto near = levelRows(
        nested, [](double k) { return (k - 499'900.0) * 4.0; }, QRectF(0, 0, 1000, 400), 0.0);
    QCOMPARE(near[0].boxes.size(), std::size_t{25});
    QCOMPARE(near[0].boxes[0].iteration, std::int64_t{499'910});
}

void TestTimelineRows::findingsAreBarsBelowTheLanes() {
    const double before = timeline_->sizeHint().height();
    TimelineData found = data();
    found.findings = {{0, 250, 1000, QStringLiteral("holes"), Finding::Severity::warning},
                      {1, 600, 700, QStringLiteral("loss turns up"), Finding::Severity::error}};
    timeline_->setData(found);
    QCOMPARE(timeline_->sizeHint().height(), before + findingsHeight(found));
    const double top = timeline_->laneRect(1).bottom();
    const auto bars = findingBars(
        found, [this](double k) { return timeline_->xOf(k); },
        QRectF(timeline_->xOf(0), 0, timeline_->xOf(1000) - timeline_->xOf(0), 400), top);
    QCOMPARE(bars.size(), std::size_t{2});
    QCOMPARE(bars[0].rect.left(), timeline_->xOf(250));
    QCOMPARE(bars[0].rect.right(), timeline_->xOf(1000));
    QCOMPARE(bars[1].rect.right(), timeline_->xOf(700)); // the end of its branch
    QVERIFY(bars[1].rect.top() >= bars[0].rect.bottom());
    timeline_->resize(900, 260);
    const QImage image = timeline_->viewport()->grab().toImage();
    QVERIFY(hasColor(image, QRectF(bars[0].rect.topLeft(), QSizeF(2, 11)), theme().color(Token::warning)));
    QVERIFY(hasColor(image, QRectF(bars[1].rect.topLeft(), QSizeF(2, 11)), theme().color(Token::error)));
    QTest::mouseClick(timeline_->viewport(), Qt::LeftButton, {}, bars[1].rect.center().toPoint());
    QCOMPARE(asked_.branch, 1);
    QCOMPARE(asked_.iteration, qint64{600}); // where it was first seen
    found.findings.resize(9, found.findings[0]);
    QCOMPARE(findingsHeight(found),
             3.0 * timeline_layout::findingPitch + 2.0 * timeline_layout::findingMargin);
}

void TestTimelineRows::aFindingsTextStandsWhereThereIsRoom() {
    TimelineData found = data();
    found.findings = {{0, 990, 1000, QStringLiteral("a reason that takes more than ten pixels"), {}},
                      {0, 10, 1000, QStringLiteral("short"), {}},
                      {0, 5000, 5000, QStringLiteral("out of sight"), {}}};
    const auto bars = findingBars(found, identity(), QRectF(0, 0, 1000, 400), 0.0);
    QCOMPARE(bars.size(), std::size_t{2});
    QVERIFY(bars[0].textBefore);
    QCOMPARE(bars[0].text.right(), 990.0);
    QVERIFY(!bars[1].textBefore);
    QCOMPARE(bars[1].text.left(), 10.0);
}

void TestTimelineRows::wideIterationsShowTheirPhases() {
    std::vector<std::pair<std::int64_t, std::int64_t>> asked;
    timeline_->setStripeSource([&](int branch, std::int64_t begin, std::int64_t end) {
        asked.emplace_back(begin, end);
        TimelineStripes stripes;
        stripes.stretches = {{begin, end, 0}};
        stripes.kinds = {threePhases()};
        return branch == 0 ? stripes : TimelineStripes();
    });
    (void)timeline_->viewport()->grab();
    QVERIFY(asked.empty()); // 1000 iterations are not wide enough
    for (int i = 0; i < 38; ++i) {
        const QPointF place = at(0, 500);
        QWheelEvent wheel(place, timeline_->viewport()->mapToGlobal(place), {}, QPoint(0, 120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(timeline_->viewport(), &wheel);
    }
    QVERIFY(timeline_->xOf(1) - timeline_->xOf(0) > 200.0); // so far in that steps can be seen
    const QImage image = timeline_->viewport()->grab().toImage();
    QVERIFY(!asked.empty());
    QVERIFY(asked.back().second - asked.back().first <= 4); // those in sight, not all of them
    // The reset lies where the M step begins: in the middle of an iteration.
    const double wide = timeline_->xOf(1) - timeline_->xOf(0);
    const double middle = timeline_->xOf(499) + 0.5 * wide;
    const QRectF lane = timeline_->laneRect(0);
    const double x = middle > 180.0 ? middle : middle + wide;
    QVERIFY(hasColor(image, QRectF(x - 1, lane.top() + 5, 4, 25), theme().color(Token::warning)));
    QHelpEvent help(QEvent::ToolTip,
                    QPoint(static_cast<int>(x + 20), static_cast<int>(lane.center().y() + 6)),
                    QPoint(10, 10));
    QCoreApplication::sendEvent(timeline_->viewport(), &help);
    QVERIFY2(QToolTip::text().contains(QStringLiteral("M step: 3.0 ms")), qPrintable(QToolTip::text()));
    QVERIFY(QToolTip::text().contains(QStringLiteral("Adam reset before step 1")));
}

void TestTimelineRows::innerStepsHaveTicksAndRestarts() {
    const TimelineParts parts = threePhases();
    const auto columns = [](const QImage& image, int y, QRgb ground) {
        int count = 0;
        bool before = false;
        for (int x = 0; x < image.width(); ++x) {
            const bool here = image.pixel(x, y) != ground;
            count += here && !before ? 1 : 0;
            before = here;
        }
        return count;
    };
    const auto painted = [&](int width, TimelinePart part) {
        QImage image(width, 20, QImage::Format_RGB32);
        image.fill(Qt::black);
        QPainter painter(&image);
        painter.setClipRect(image.rect());
        paintInnerSteps(painter, part, QRectF(0, 0, width, 20));
        return image;
    };
    TimelinePart part = parts.parts[2];
    part.restarts.clear();
    const QRgb black = QColor(Qt::black).rgb();
    QCOMPARE(columns(painted(1000, part), 18, black), 199); // every fifth of 1000 steps, 5 px apart
    part.inner = 10;
    QCOMPARE(columns(painted(1000, part), 18, black), 9); // each
    QCOMPARE(columns(painted(1000, part), 5, black), 0);  // they are short
    part.restarts = {1, 6};
    QCOMPARE(columns(painted(1000, part), 5, black), 2);
    QCOMPARE(painted(1000, part).pixelColor(501, 5), theme().color(Token::warning));
    const QFontMetricsF metrics(theme().font(TextRole::tick));
    QCOMPARE(partText(parts.parts[2], metrics, 500.0), QStringLiteral("M step ×1000 · Adam reset"));
    QCOMPARE(partText(parts.parts[2], metrics, 80.0), QStringLiteral("M step ×1000"));
    QCOMPARE(partText(parts.parts[2], metrics, 45.0), QStringLiteral("M step"));
    QCOMPARE(partText(parts.parts[2], metrics, 20.0), QString());
}

void TestTimelineRows::phasesAreAsWideAsTheyTakeLong() {
    TimelineParts parts = threePhases();
    const auto rects = partRects(parts, QRectF(100, 0, 600, 20));
    QCOMPARE(rects[0].width(), 200.0);
    QCOMPARE(rects[1].left(), 300.0);
    QCOMPARE(rects[2].right(), 700.0);
    parts.parts[1].seconds = 0.0; // less than the clock tells
    QCOMPARE(partRects(parts, QRectF(0, 0, 500, 20))[1].width(), 0.0);
    for (TimelinePart& part : parts.parts) {
        part.seconds = 0.0;
    }
    QCOMPARE(partRects(parts, QRectF(0, 0, 600, 20))[1].left(), 200.0); // times are not known

    // In the row of phases each can be hit, however short it is; the iteration that is looked at counts.
    TimelineData nested = data();
    TimelineLevel level;
    level.cells = {{0, 1000, QStringLiteral("1"), {}}};
    nested.levels = {level};
    nested.iterations.cells = {{998, 999, QStringLiteral("999"), {}},
                               {999, 1000, QStringLiteral("1000"), {}}};
    nested.phases = {QStringLiteral("E step"), QStringLiteral("bound"), QStringLiteral("M step")};
    nested.phase = 0;
    nested.stripes.stretches = {{998, 999, 0}, {999, 1000, 1}};
    nested.stripes.kinds = {parts, threePhases()};
    nested.stripes.kinds[1].parts[1].seconds = 1e-9;
    const std::vector<LevelRow> rows = levelRows(nested, identity(), QRectF(0, 0, 1000, 400), 0.0);
    const auto& boxes = rows.back().boxes;
    QVERIFY(boxes[1].rect.width() > 60.0 && boxes[1].rect.width() < boxes[0].rect.width());
    QVERIFY(boxes[0].rect.width() < boxes[2].rect.width());
    QCOMPARE(boxes[2].detail, QStringLiteral("3.0 ms"));
    QVERIFY(rows[1].boxes[0].parts == &nested.stripes.kinds[0]);
    QVERIFY(rows[1].boxes[1].parts == &nested.stripes.kinds[1]);
    nested.stripes.kinds[1].parts.pop_back(); // it broke off before the M step
    nested.phase = 1;
    const auto broken = levelRows(nested, identity(), QRectF(0, 0, 1000, 400), 0.0).back().boxes;
    QVERIFY(broken[1].parts != nullptr && broken[2].parts == nullptr);
    QCOMPARE(broken[2].detail, QString()); // it is not the next one: nothing is
    QVERIFY(broken[0].rect.width() > 5.0 * broken[2].rect.width());
    nested.phase = 0;
    nested.cursor = 999;
    const auto equal = levelRows(nested, identity(), QRectF(0, 0, 1000, 400), 0.0).back().boxes;
    QCOMPARE(equal[0].rect.width(), equal[2].rect.width());
}

/// Ten frames: each cell is as wide as two of the least pictures; then two hundred of them.
void TestTimelineRows::cellsHavePictures() {
    const auto shown = [this](int frames, bool pictured) {
        TimelineData nested = data();
        TimelineLevel frame;
        for (int i = 0; i < frames; ++i) {
            frame.cells.push_back({i * 1000 / frames, (i + 1) * 1000 / frames, QString::number(i + 1), {}});
        }
        frame.count = frames;
        nested.levels = {frame};
        nested.pictured = pictured;
        timeline_->setData(nested);
        return timeline_->viewport()->grab().toImage();
    };
    timeline_->resize(900, 300);
    std::vector<std::int64_t> asked;
    int height = 0;
    timeline_->setPictureSource([&](const TimelineLevel::Cell& cell, int heightPx) {
        asked.push_back(cell.begin);
        height = heightPx;
        QImage picture(30, heightPx, QImage::Format_RGB32);
        picture.fill(cell.begin % 200 == 0 ? Qt::red : Qt::darkGreen);
        return cell.begin == 300 ? QImage() : picture;
    });
    (void)shown(10, false);
    QVERIFY(asked.empty());
    const QImage few = shown(10, true);
    QCOMPARE(asked.size(), std::size_t{10});
    QCOMPARE(height, static_cast<int>(timeline_layout::picturedCellHeight * few.devicePixelRatio()));
    const double y = timeline_->laneRect(1).bottom() + timeline_layout::funnelHeight + 14.0;
    const auto isAt = [&](const QImage& image, double iteration, const QColor& color) {
        return hasColor(image, QRectF(timeline_->xOf(iteration) + 3.0, y, 3.0, 3.0), color);
    };
    QVERIFY(isAt(few, 0, Qt::red) && isAt(few, 100, Qt::darkGreen) && isAt(few, 200, Qt::red));
    QVERIFY(!isAt(few, 300, Qt::red) && !isAt(few, 300, Qt::darkGreen)); // there is none yet
    asked.clear();
    (void)shown(200, true);
    QVERIFY(asked.size() > 20 && asked.size() < 36); // as many as there is room for, not one on another
}

QTEST_MAIN(TestTimelineRows)
#include "tst_timeline_rows.moc"
