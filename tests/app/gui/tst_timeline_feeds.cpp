// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/cell_pictures.h"
#include "app/gui/feeds.h"
#include "app/gui/level_cells.h"
#include "app/gui/phase_stripes.h"
#include "app/gui/plot_spec.h"
#include "app/gui/session_controller.h"
#include "app/gui/timeline_dock.h"
#include "tests/support/engine_helpers.h"
#include "widgets/channel_picker.h"
#include "widgets/colour_map.h"

#include <QAction>
#include <QDockWidget>
#include <QListWidget>
#include <QMainWindow>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>

using namespace basin;
using namespace basin::test;

namespace {

constexpr std::size_t iteration_level = 4;

/// How low a widget has become.
class Heights : public QObject {
  public:
    int least = 1 << 20;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Resize) {
            least = std::min(least, static_cast<QWidget*>(watched)->height());
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

/// What the timeline is told of a run: findings, phases, levels, pictures of cells.
class TestTimelineFeeds : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void cleanup();
    void stripesFollowThePathOfABranch();
    void stripesTellOfInnerSteps();
    void levelsWithOnePlaceEachAreSingle();
    void placesAreThoseOfTheRow();
    void onlyCellsAroundTheCursorAreCopied();
    void theDockShowsThePhasesOfTheIteration();
    void theDockGrowsWithItsRows();
    void findingsOfTheBranchInSightComeFirst();
    void missingPicturesAreMadeAtRest();
    void nothingIsMadeWhileTheRunGoes();
    void picturesThatPassByAreKept();
    void picturesBelongToTheirBranch();
    void shrinkingTakesMeans();
    void aScalarHasACurveOnEachBranch();
    void theChosenScalarIsRemembered();

  private:
    const RunLook& look() const { return session_->look(); }
    void open(const Settings& settings = {});
    void runToEnd();
    std::vector<TimelineLevel> levels();

    std::unique_ptr<SessionController> session_;
};

void TestTimelineFeeds::init() {
    QSettings().clear();
    session_ = std::make_unique<SessionController>();
}

void TestTimelineFeeds::cleanup() {
    session_.reset();
}

void TestTimelineFeeds::open(const Settings& settings) {
    session_->openRun(nested_run(settings));
}

void TestTimelineFeeds::runToEnd() {
    session_->runOrPause();
    QTRY_VERIFY(session_->status().stop.has_value());
    QTRY_COMPARE(look().mode, Mode::paused);
}

std::vector<TimelineLevel> TestTimelineFeeds::levels() {
    LevelCells cells;
    (void)cells.update(look());
    return cells.withUnfinished(look(), session_->status().levels);
}

void TestTimelineFeeds::stripesFollowThePathOfABranch() {
    open();
    runToEnd();
    session_->goTo(0, {4, 0});
    QTRY_VERIFY(look().cursor.position == (Position{4, 0}));
    session_->edit(set_edit("step_size", 0.3));
    QTRY_COMPARE(look().tree.branches.size(), std::size_t{2});
    QTRY_VERIFY(look().cursor.branch == 1 && look().cursor.followsLive);
    session_->runOrPause();
    QTRY_VERIFY(headOf(look().tree, 1).iteration > 8);
    QTRY_VERIFY(!session_->status().running);
    const TimelineStripes stripes = phaseStripes(look(), 1, 2, 8);
    QCOMPARE(stripes.stretches.front().begin, std::int64_t{2});
    QCOMPARE(stripes.stretches.back().end, std::int64_t{8});
    bool forked = false; // the fork ends a stretch; none is left out
    for (std::size_t i = 1; i < stripes.stretches.size(); ++i) {
        QCOMPARE(stripes.stretches[i].begin, stripes.stretches[i - 1].end);
        forked = forked || stripes.stretches[i].begin == 4;
    }
    QVERIFY(forked);
    const TimelineStripes beginning = phaseStripes(look(), 0, 0, 1);
    const TimelineParts* first = beginning.of(1);
    QVERIFY(first != nullptr);
    QCOMPARE(first->parts.size(), std::size_t{3});
    const TimelineParts* later = stripes.of(4);
    QVERIFY(later != nullptr && stripes.of(2) == nullptr && stripes.of(9) == nullptr);
    QCOMPARE(later->parts.size(), std::size_t{2});
    QCOMPARE(later->parts[0].name, QStringLiteral("mean-shift"));
    QCOMPARE(later->parts[0].color, 1); // its place in the optimizer's list, as in the first iteration
    QCOMPARE(first->parts[1].color, 1);
    QVERIFY(later->timed());
}

void TestTimelineFeeds::stripesTellOfInnerSteps() {
    open({{"inner_steps", std::int64_t{12}}});
    runToEnd();
    const TimelineStripes stripes = phaseStripes(look(), 0, 1, 3);
    const TimelineParts* parts = stripes.of(2);
    QVERIFY(parts != nullptr);
    QCOMPARE(parts->parts.back().inner, std::int64_t{12});
    QCOMPARE(parts->parts.back().restarts, std::vector<std::int64_t>{1});
    QCOMPARE(parts->parts.back().restart, QStringLiteral("Inner reset")); // by the group of its count
    QCOMPARE(parts->parts.front().inner, std::int64_t{0});
}

void TestTimelineFeeds::levelsWithOnePlaceEachAreSingle() {
    open({{"hypotheses", std::int64_t{1}}});
    runToEnd();
    std::vector<TimelineLevel> found = levels();
    QVERIFY(!found[0].single && found[1].single && !found[2].single && !found[3].single);
    open({{"hypotheses", std::int64_t{2}}});
    runToEnd();
    found = levels();
    QVERIFY(!found[1].single);
    // Before anything was computed: what is known to come counts.
    open({{"frames", std::int64_t{1}}, {"hypotheses", std::int64_t{1}}});
    QTRY_VERIFY(!session_->status().levels.empty());
    found = levels();
    QVERIFY(found[0].single);
    QVERIFY(!found[2].single && !found[3].single);
}

/// At the end of a frame the optimizer stands at the beginning of the next one.
void TestTimelineFeeds::placesAreThoseOfTheRow() {
    open();
    runToEnd();
    const std::int64_t end = levels().front().cells.front().end;
    session_->goTo(0, {end, 0});
    QTRY_VERIFY(look().cursor.position.iteration == end && !session_->awaitsPicture());
    LevelCells cells;
    (void)cells.update(look());
    const std::vector<LevelPosition> now = session_->snapshot()->levels;
    QVERIFY(now[0].index == 1 && now[2].index == 0);
    const std::vector<TimelineLevel> found = cells.withUnfinished(look(), now);
    QCOMPARE(found[0].index, std::int64_t{0});
    QCOMPARE(found[2].index, std::int64_t{2}); // in the last of three windows: none is to come
    QCOMPARE(found[2].count, std::int64_t{3});
    session_->goTo(0, {end, 1});
    QTRY_VERIFY(look().cursor.position == (Position{end, 1}) && !session_->awaitsPicture());
    QCOMPARE(cells.withUnfinished(look(), session_->snapshot()->levels)[2].index, std::int64_t{0});
}

void TestTimelineFeeds::onlyCellsAroundTheCursorAreCopied() {
    open();
    runToEnd();
    LevelCells cells;
    const std::vector<TimelineLevel> whole = cells.update(look());
    const TimelineLevel::Cell second = whole[0].cells.at(1);
    session_->goTo(0, {second.begin + 1, 0});
    QTRY_VERIFY(look().cursor.position.iteration == second.begin + 1);
    const std::vector<TimelineLevel> near = cells.withUnfinished(look(), session_->status().levels);
    QCOMPARE(near[0].cells.size(), whole[0].cells.size());
    for (std::size_t i = 1; i < near.size(); ++i) {
        QVERIFY(near[i].cells.size() < whole[i].cells.size());
        QCOMPARE(near[i].cells.front().begin, second.begin);
        QCOMPARE(near[i].cells.back().end, second.end);
    }
}

void TestTimelineFeeds::theDockShowsThePhasesOfTheIteration() {
    QMainWindow window;
    TimelineDock dock(window, *session_);
    const TimelineData& data = dock.timeline().data();
    open({{"inner_steps", std::int64_t{5}}});
    const auto to = [&](const Position& position) {
        session_->goTo(0, position);
        QTRY_VERIFY(look().cursor.position == position && !session_->awaitsPicture());
        dock.refresh();
    };
    runToEnd();
    to({1, 0});
    // The next iteration has no response: that is not what is shown.
    QCOMPARE(session_->snapshot()->phases.size(), std::size_t{2});
    QCOMPARE(data.phases.join(QLatin1Char(' ')), QStringLiteral("response mean-shift update"));
    QCOMPARE(data.phase, 2);
    QVERIFY(data.stripes.of(1) != nullptr && data.pictured && !data.iterations.single);
    session_->stepForward(5); // (1, 1), in the past
    QTRY_VERIFY(look().cursor.position == (Position{1, 1}) && !session_->awaitsPicture());
    dock.refresh();
    QCOMPARE(data.phases.join(QLatin1Char(' ')), QStringLiteral("mean-shift update"));
    QCOMPARE(data.phase, 0);
    // Of an iteration in progress the last one tells how long its phases take, but no steps.
    open({{"inner_steps", std::int64_t{5}}});
    for (const Position& position : {Position{1, 0}, Position{2, 0}}) {
        session_->stepForward(iteration_level);
        QTRY_VERIFY(look().cursor.position == position);
    }
    session_->stepForward(5);
    QTRY_VERIFY(look().cursor.position == (Position{2, 1}));
    dock.refresh();
    const TimelineParts* expected = data.stripes.of(3);
    QVERIFY(expected != nullptr && expected->timed());
    QCOMPARE(expected->parts.back().inner, std::int64_t{0});
    QCOMPARE(data.stripes.of(2)->parts.back().inner, std::int64_t{5});
}

void TestTimelineFeeds::theDockGrowsWithItsRows() {
    QMainWindow window;
    TimelineDock dock(window, *session_);
    window.addDockWidget(Qt::BottomDockWidgetArea, dock.dock());
    window.setCentralWidget(new QWidget);
    window.resize(1000, 1000);
    open();
    runToEnd();
    dock.showRun();
    dock.refresh();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.resizeDocks({dock.dock()}, {100}, Qt::Vertical);
    QTRY_VERIFY(dock.dock()->height() < dock.wantedHeight()); // somebody's wish, before anything grows
    const int before = dock.wantedHeight();
    session_->fork();
    QTRY_COMPARE(look().tree.branches.size(), std::size_t{2});
    dock.refresh();
    QVERIFY(dock.wantedHeight() > before);
    QTRY_VERIFY(dock.dock()->height() >= dock.wantedHeight() - 2);
    QTRY_COMPARE(dock.timeline().minimumHeight(), 0); // it can be made smaller again
    const int given = dock.dock()->height();
    Heights heights;
    dock.dock()->installEventFilter(&heights);
    window.resizeDocks({dock.dock()}, {100}, Qt::Vertical); // a layout takes it back
    QTRY_VERIFY(heights.least < given);
    QTRY_VERIFY(dock.dock()->height() >= given - 2);
}

void TestTimelineFeeds::findingsOfTheBranchInSightComeFirst() {
    open();
    runToEnd();
    RunLook seen = look();
    seen.tree.branches.push_back(seen.tree.branches[0]);
    seen.tree.branches[1].id = 1;
    seen.findings = {{Finding::Severity::error, 1, 5, "of another branch"},
                     {Finding::Severity::note, 0, 2, "a note"},
                     {Finding::Severity::warning, 0, 9, "a late warning"},
                     {Finding::Severity::warning, 0, 3, "a warning"}};
    const TimelineData data = timelineData(seen, {});
    QStringList texts;
    for (const TimelineFinding& finding : data.findings) {
        texts << finding.text;
    }
    QCOMPARE(texts.join(QLatin1Char('|')),
             QStringLiteral("a warning|a late warning|a note|of another branch"));
    QCOMPARE(data.findings[0].begin, std::int64_t{3});
    QCOMPARE(data.findings[0].end, data.lanes[0].loss.lastIteration());
}

void TestTimelineFeeds::missingPicturesAreMadeAtRest() {
    open();
    runToEnd();
    CellPictures pictures(*session_);
    QSignalSpy changed(&pictures, &CellPictures::changed);
    QCOMPARE(pictures.channel(), std::string("frame")); // the image that is called like the level
    const std::vector<TimelineLevel::Cell> frames = levels().front().cells;
    QCOMPARE(frames.size(), std::size_t{3});
    for (const TimelineLevel::Cell& frame : frames) {
        QVERIFY(pictures.picture(frame, 24).isNull()); // nobody waits for it
    }
    QTRY_COMPARE(pictures.count(), std::size_t{3});
    QCOMPARE(changed.count(), 3);
    Executor executor(*look().run);
    for (const TimelineLevel::Cell& frame : frames) {
        const QImage picture = pictures.picture(frame, 24);
        QCOMPARE(picture.height(), 24);
        QCOMPARE(picture.format(), QImage::Format_RGB32);
        QVERIFY(executor.go_to(0, {frame.begin + 1, 0}, {}).reached);
        const auto data = std::get<ImageData>(executor.optimizer().build("frame"));
        const QImage own = mappedImage(shrunk(data, 56), ColourMap::grey, {0.0, 1.0});
        QCOMPARE(picture,
                 own.scaledToHeight(24, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32));
    }
    QVERIFY(pictures.picture(frames[0], 24) != pictures.picture(frames[2], 24));
    QCOMPARE(pictures.picture(frames[0], 48).height(), 48); // sharp on another screen
    pictures.clear();
    QCOMPARE(pictures.count(), std::size_t{0});
}

void TestTimelineFeeds::nothingIsMadeWhileTheRunGoes() {
    open({{"slow_ms", std::int64_t{2}}, {"slow_iteration", std::int64_t{-1}}, {"frames", std::int64_t{30}}});
    CellPictures pictures(*session_);
    connect(session_.get(), &SessionController::updated, &pictures,
            [&] { pictures.refresh(levels().front().cells); });
    session_->runOrPause();
    QTRY_VERIFY(look().shownIteration() > 30);
    const TimelineLevel::Cell first = levels().front().cells.front(); // a copy
    QVERIFY(pictures.picture(first, 24).isNull());
    const std::int64_t then = look().shownIteration();
    QTRY_VERIFY(look().shownIteration() > then + 80); // long after the wish
    QVERIFY(session_->status().running);
    QCOMPARE(pictures.count(), std::size_t{0});
    session_->runOrPause();
    QTRY_COMPARE(pictures.count(), std::size_t{1});
    QVERIFY(!pictures.picture(first, 24).isNull());
}

void TestTimelineFeeds::picturesThatPassByAreKept() {
    open();
    CellPictures pictures(*session_);
    session_->setWanted(QStringLiteral("canvas"), {"frame"});
    session_->stepForward(iteration_level);
    QTRY_VERIFY(look().shownIteration() == 1);
    QTRY_VERIFY(session_->snapshot()->position == (Position{1, 0}));
    QVERIFY(session_->snapshot()->channels.contains("frame"));
    pictures.refresh(levels().front().cells);
    QCOMPARE(pictures.count(), std::size_t{1});
    QVERIFY(!pictures.picture(levels().front().cells.front(), 24).isNull());
}

/// A frame that was computed in the past of a fork is the same one in both; those behind it are not.
void TestTimelineFeeds::picturesBelongToTheirBranch() {
    open();
    runToEnd();
    const std::vector<TimelineLevel::Cell> frames = levels().front().cells;
    session_->goTo(0, {frames[0].end, 0});
    QTRY_VERIFY(look().cursor.position.iteration == frames[0].end);
    session_->edit(set_edit("step_size", 0.3));
    QTRY_COMPARE(look().tree.branches.size(), std::size_t{2});
    QTRY_VERIFY(look().cursor.branch == 1 && look().cursor.followsLive);
    session_->runOrPause();
    QTRY_VERIFY(headOf(look().tree, 1).iteration > frames[1].end + 5);
    QTRY_VERIFY(session_->status().stop.has_value() && !session_->status().running);
    session_->showBranch(1);
    QTRY_COMPARE(look().cursor.branch, 1);
    CellPictures pictures(*session_);
    connect(session_.get(), &SessionController::updated, &pictures,
            [&] { pictures.refresh(levels().front().cells); });
    const auto all = [&] {
        const std::vector<TimelineLevel> now = levels();
        for (const TimelineLevel::Cell& frame : now.front().cells) {
            (void)pictures.picture(frame, 24);
        }
    };
    all();
    QCOMPARE(levels().front().cells.size(), std::size_t{3});
    QTRY_COMPARE(pictures.count(), std::size_t{3});
    session_->showBranch(0);
    QTRY_COMPARE(look().cursor.branch, 0);
    all();
    QTRY_COMPARE(pictures.count(), std::size_t{5});
}

void TestTimelineFeeds::shrinkingTakesMeans() {
    ImageData image;
    image.width = 4;
    image.height = 4;
    image.channels = 3;
    for (int i = 0; i < 48; ++i) {
        image.pixels.push_back(static_cast<float>(i % 3) + (i < 24 ? 10.0F : 20.0F));
    }
    image.pixels[47] = std::numeric_limits<float>::quiet_NaN();
    const ImageData small = shrunk(image, 2);
    QCOMPARE(small.width, 2);
    QCOMPARE(small.pixels.size(), std::size_t{12});
    QCOMPARE(small.pixels[0], 10.0F);
    QCOMPARE(small.pixels[2], 12.0F);
    QCOMPARE(small.pixels[7], 21.0F);
    QVERIFY(std::isnan(small.pixels[11])); // it stays in sight
    QCOMPARE(shrunk(image, 4).pixels.size(), image.pixels.size());
    ImageData large;
    large.width = 640;
    large.height = 480;
    large.pixels.assign(640 * 480, 0.5F);
    QCOMPARE(shrunk(large, 48).width, 64);
    QCOMPARE(shrunk(large, 48).pixels[3000], 0.5F);
}

void TestTimelineFeeds::aScalarHasACurveOnEachBranch() {
    open();
    runToEnd();
    session_->goTo(0, {4, 0});
    QTRY_VERIFY(look().cursor.position == (Position{4, 0}));
    session_->fork();
    QTRY_COMPARE(look().tree.branches.size(), std::size_t{2});
    const std::vector<PlotChannel> channels = plotChannels(*look().run);
    const auto chosen = std::find_if(channels.begin(), channels.end(), [](const PlotChannel& each) {
        return each.kept < 0 && each.spec.id != "loss";
    });
    QVERIFY(chosen != channels.end());
    const std::optional<TimelineScalar> scalar = timelineScalar(look(), chosen->spec.id);
    QVERIFY(scalar.has_value());
    QCOMPARE(scalar->label.toStdString(), chosen->spec.label);
    QCOMPARE(scalar->curves.size(), std::size_t{2});
    const auto own = scalar->curves[0].valueAt(3);
    const auto row = ownRows(look().tree, 0).front();
    QVERIFY(own.has_value());
    QCOMPARE(*own, row.history.scalar(2, chosen->column));
    QVERIFY(!scalar->curves[1].valueAt(3).has_value()); // before its fork
    QVERIFY(!timelineScalar(look(), "of-another-version").has_value());
    TimelineData data;
    data.scalar = scalar;
    QVERIFY(!hasFaults(data));
}

void TestTimelineFeeds::theChosenScalarIsRemembered() {
    open();
    runToEnd();
    {
        QMainWindow window;
        TimelineDock dock(window, *session_);
        dock.showRun();
        dock.refresh();
        QVERIFY(!dock.timeline().data().scalar.has_value());
        const int before = dock.wantedHeight();
        dock.showScalar("loss");
        QVERIFY(dock.timeline().data().scalar.has_value());
        QVERIFY(dock.wantedHeight() > before);
    }
    QMainWindow window;
    TimelineDock dock(window, *session_);
    dock.showRun();
    dock.refresh();
    QVERIFY(dock.timeline().data().scalar.has_value());
    dock.scalarAction()->trigger();
    auto* picker = dock.dock()->findChild<ChannelPicker*>();
    QVERIFY(picker != nullptr && picker->isVisible());
    auto* list = picker->findChild<QListWidget*>();
    QCOMPARE(list->currentItem()->data(Qt::UserRole).toString(), QStringLiteral("loss"));
    list->setCurrentRow(0); // "none" is the first
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!picker->isVisible());
    QVERIFY(!dock.timeline().data().scalar.has_value());
    dock.showRun();
    dock.refresh();
    QVERIFY(!dock.timeline().data().scalar.has_value());
}

QTEST_MAIN(TestTimelineFeeds)
#include "tst_timeline_feeds.moc"
