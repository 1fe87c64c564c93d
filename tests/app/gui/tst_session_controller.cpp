// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/level_cells.h"
#include "app/gui/session_controller.h"
#include "core/base/error.h"
#include "tests/support/engine_helpers.h"

#include <QSignalSpy>
#include <QTest>

using namespace basin;
using namespace basin::test;

namespace {

constexpr std::size_t phase_level = 5, iteration_level = 4, window_level = 2;

/// A run whose every iteration takes a while.
std::shared_ptr<Run> slow_run() {
    return nested_run(
        {{"slow_ms", std::int64_t{2}}, {"slow_iteration", std::int64_t{-1}}, {"frames", std::int64_t{20}}});
}

} // namespace

class TestSessionController : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void cleanup();
    void startsPausedAtTheBeginningWithPictures();
    void runsAndPauses();
    void stepsByPhaseIterationAndLevel();
    void stepsBackIntoThePastAndForwardAgain();
    void backAndForwardVisitTheSamePositions();
    void theLastStepForwardReachesTheLiveRun();
    void anEditInThePastForks();
    void anEditAtTheHeadDoesNot();
    void aCopyFromTheStartIsComputedAsFar();
    void undoAndRedo();
    void theFirstPositionIsInFrontOfAnUndoneEdit();
    void aForkOpensABranchAndBranchesCanBeShown();
    void replayRunsToTheHead();
    void aRunSentToTheCursorStandsInThePast();
    void goesBackToWhereAConditionHeld();
    void lookingBackDoesNotStopTheRun();
    void marksAreToggled();
    void aWatchThatBreaksPausesTheRun();
    void wishesOfAllViewsAreUnited();
    void questionsAreAnswered();
    void refusedEditsAreNoticedAndLeaveTheCursor();
    void levelCellsFollowTheRows();
    void bestAndFirstNanAreFound();
    void anotherRunReplacesTheFirst();
    void aRunOpensReadyToGoOnAtTheHeadOfItsBranch();
    void anUndoneEditIsNotOnTheWay();

  private:
    Position position() const { return session_->look().cursor.position; }
    void step(int iterations);
    void runToEnd();

    std::unique_ptr<SessionController> session_;
};

void TestSessionController::init() {
    session_ = std::make_unique<SessionController>();
    session_->openRun(nested_run());
    session_->setWanted(QStringLiteral("test"), {"frame", "marks"});
    QTRY_VERIFY(session_->snapshot() != nullptr);
}

void TestSessionController::cleanup() {
    session_.reset();
}

void TestSessionController::step(int iterations) {
    for (int i = 0; i < iterations; ++i) {
        const std::int64_t next = position().iteration + 1;
        session_->stepForward(iteration_level);
        QTRY_VERIFY(position() == (Position{next, 0}));
    }
}

void TestSessionController::runToEnd() {
    session_->runOrPause();
    QTRY_VERIFY(session_->status().stop.has_value());
    QTRY_COMPARE(session_->look().mode, Mode::paused);
}

void TestSessionController::startsPausedAtTheBeginningWithPictures() {
    QCOMPARE(session_->look().mode, Mode::paused);
    QVERIFY(position() == Position{});
    QTRY_VERIFY(session_->snapshot()->channels.count("frame") == 1);
    QVERIFY(session_->snapshot()->channels.count("response") == 0);
}

void TestSessionController::runsAndPauses() {
    session_->openRun(slow_run());
    session_->runOrPause();
    QTRY_COMPARE(session_->look().mode, Mode::live);
    QTRY_VERIFY(position().iteration > 3);
    session_->runOrPause();
    QTRY_COMPARE(session_->look().mode, Mode::paused);
    const Position halted = position();
    QTest::qWait(50);
    QVERIFY(position() == halted);
}

void TestSessionController::stepsByPhaseIterationAndLevel() {
    session_->stepForward(phase_level);
    QTRY_VERIFY(position() == (Position{0, 1}));
    QCOMPARE(session_->look().shownIteration(), 1);
    session_->stepForward(iteration_level);
    QTRY_VERIFY(position() == (Position{1, 0}));
    session_->stepForward(window_level);
    QTRY_VERIFY(position().iteration > 1);
    QTRY_COMPARE(session_->look().mode, Mode::paused);
    const std::optional<RowOnPath> row = rowOnPath(session_->look().tree, 0, position().iteration);
    QVERIFY(row.has_value());
    QVERIFY(((row->facts.levels_ended >> window_level) & 1U) != 0);
}

void TestSessionController::stepsBackIntoThePastAndForwardAgain() {
    step(3);
    session_->stepBack(iteration_level);
    QTRY_COMPARE(session_->look().mode, Mode::past);
    QVERIFY(position() == (Position{2, 0}));
    QTRY_VERIFY(!session_->awaitsPicture());
    QVERIFY(session_->snapshot()->position == (Position{2, 0}));
    QVERIFY(!session_->snapshot()->live);
    session_->stepBack(phase_level);
    QVERIFY(position().iteration == 1 && position().phase > 0);
    QTRY_VERIFY(session_->snapshot()->position == position());
    session_->stepForward(phase_level);
    QVERIFY(position() == (Position{2, 0}));
    QVERIFY(session_->status().position == (Position{3, 0})); // the live run did not move
}

void TestSessionController::backAndForwardVisitTheSamePositions() {
    runToEnd();
    const RunTree& tree = session_->look().tree;
    const std::size_t levels = session_->levelCount();
    for (const std::size_t level : {phase_level, iteration_level, window_level}) {
        std::vector<Position> back{tree.segments[0].head}, forward{Position{}};
        while (const auto next = positionBefore(tree, 0, back.back(), level, levels)) {
            back.push_back(*next);
        }
        while (const auto next = positionAfter(tree, 0, forward.back(), level, levels)) {
            forward.push_back(*next);
        }
        std::reverse(back.begin(), back.end());
        QVERIFY(back.size() > 3);
        QVERIFY(back == forward);
    }
}

void TestSessionController::theLastStepForwardReachesTheLiveRun() {
    step(2);
    session_->stepBack(iteration_level);
    QTRY_COMPARE(session_->look().mode, Mode::past);
    session_->stepForward(iteration_level);
    QTRY_COMPARE(session_->look().mode, Mode::paused);
    session_->stepForward(iteration_level);
    QTRY_VERIFY(session_->status().position == (Position{3, 0}));
}

void TestSessionController::anEditInThePastForks() {
    runToEnd();
    session_->goTo(0, Position{4, 0});
    QTRY_COMPARE(session_->look().mode, Mode::past);
    session_->edit(set_edit("step_size", 0.5));
    QTRY_COMPARE(session_->look().tree.branches.size(), 2U);
    QTRY_COMPARE(session_->look().mode, Mode::paused);
    QCOMPARE(session_->look().cursor.branch, 1);
    QVERIFY(position() == (Position{4, 0}));
    const Segment& child = session_->look().segment(session_->look().liveSegment);
    QCOMPARE(child.hyperparameters.real("step_size"), 0.5);
    QVERIFY(ownRows(session_->look().tree, 1).empty());
    step(1);
    QCOMPARE(ownRows(session_->look().tree, 1).size(), 1U);
    QCOMPARE(ownRows(session_->look().tree, 1)[0].history.first_iteration(), 5);
}

void TestSessionController::anEditAtTheHeadDoesNot() {
    step(1);
    session_->edit(set_edit("step_size", 0.5));
    QTRY_COMPARE(session_->look().tree.segments.size(), 2U);
    QCOMPARE(session_->look().tree.branches.size(), 1U);
    QTRY_VERIFY(session_->status().can_undo);
}

void TestSessionController::aCopyFromTheStartIsComputedAsFar() {
    step(6);
    session_->computeFromStart({set_edit("step_size", 0.25)});
    QTRY_VERIFY(session_->look().cursor.branch == 1 && position() == (Position{6, 0}));
    QTRY_COMPARE(session_->look().mode, Mode::paused);
    const Segment& copy = session_->look().segment(session_->look().cursor.segment);
    QVERIFY(copy.start == Position{});
    QCOMPARE(copy.hyperparameters.real("step_size"), 0.25);
    QVERIFY(headOf(session_->look().tree, 0) == (Position{6, 0}));
    session_->computeFromStart({});
    QTRY_VERIFY(session_->look().cursor.branch == 2 && position() == (Position{6, 0}));
    const RunTree& tree = session_->look().tree;
    const auto first = rowOnPath(tree, 0, 6), third = rowOnPath(tree, tree.branches[2].tip, 6);
    QVERIFY(first && third && first->facts.hash == third->facts.hash);
}

void TestSessionController::undoAndRedo() {
    runToEnd();
    session_->goTo(0, Position{4, 0});
    session_->edit(set_edit("step_size", 0.5));
    QTRY_VERIFY(session_->status().can_undo);
    session_->undo();
    QTRY_VERIFY(session_->status().can_redo);
    QTRY_COMPARE(session_->status().segment, 0);
    QTRY_VERIFY(position() == (Position{4, 0}));
    QCOMPARE(session_->look().segment(session_->look().cursor.segment).hyperparameters.real("step_size"),
             0.8);
    session_->redo();
    QTRY_COMPARE(session_->status().segment, 1);
}

/// Even where rows were computed with it, which keep their place on the branch.
void TestSessionController::theFirstPositionIsInFrontOfAnUndoneEdit() {
    session_->edit(set_edit("step_size", 0.5));
    QTRY_VERIFY(session_->status().can_undo);
    step(3);
    session_->undo();
    QTRY_VERIFY(session_->status().can_redo);
    QTRY_COMPARE(session_->look().cursor.segment, 0);
    session_->goToFirst();
    QTRY_VERIFY(position() == (Position{0, 0}));
    QCOMPARE(session_->look().cursor.segment, 0);
    QCOMPARE(session_->look().segment(0).hyperparameters.real("step_size"), 0.8);
}

void TestSessionController::aForkOpensABranchAndBranchesCanBeShown() {
    runToEnd();
    const Position end = position();
    session_->goTo(0, Position{6, 0});
    session_->fork();
    QTRY_COMPARE(session_->look().cursor.branch, 1);
    QTRY_COMPARE(session_->look().mode, Mode::paused);
    step(1);
    session_->showBranch(0);
    QTRY_COMPARE(session_->look().cursor.branch, 0);
    QTRY_VERIFY(position() == end);
    session_->goTo(1, Position{3, 0}); // before its fork: the parent's rows, still on the lane of B
    QTRY_COMPARE(session_->look().mode, Mode::past);
    QCOMPARE(session_->look().cursor.branch, 1);
    QCOMPARE(session_->look().cursor.segment, 0);
    session_->renameBranch(1, QStringLiteral("smaller steps"));
    QTRY_COMPARE(session_->look().branch(1).name, std::string("smaller steps"));
}

void TestSessionController::replayRunsToTheHead() {
    runToEnd();
    const std::int64_t end = position().iteration;
    session_->goTo(0, Position{end - 5, 0});
    QTRY_COMPARE(session_->look().mode, Mode::past);
    session_->runOrPause();
    QVERIFY(session_->isReplaying());
    QTRY_COMPARE(session_->look().mode, Mode::paused);
    QCOMPARE(position().iteration, end);
    QVERIFY(!session_->isReplaying());
}

void TestSessionController::aRunSentToTheCursorStandsInThePast() {
    step(4);
    session_->goTo(0, Position{2, 0});
    session_->runToCursor();
    QTRY_VERIFY(session_->status().position == (Position{2, 0}));
    QTRY_VERIFY(session_->look().cursor.followsLive);
    QTRY_COMPARE(session_->look().mode, Mode::past);
    step(1); // replays row 3
    QCOMPARE(session_->look().mode, Mode::past);
    session_->returnToLive();
    QTRY_COMPARE(session_->look().mode, Mode::paused);
    QVERIFY(position() == (Position{4, 0}));
    QCOMPARE(session_->look().tree.segments.size(), 1U);
}

void TestSessionController::goesBackToWhereAConditionHeld() {
    runToEnd();
    const std::int64_t end = position().iteration;
    QVERIFY(end > 7);
    QSignalSpy searched(session_.get(), &SessionController::searched);
    QSignalSpy notices(session_.get(), &SessionController::noticed);
    session_->goBackTo(QStringLiteral("iteration <= 7 && iteration >= 3"));
    QTRY_VERIFY(position() == (Position{7, 0}));
    QTRY_COMPARE(session_->look().mode, Mode::past);
    session_->goBackTo(QStringLiteral("iteration <= 7 && iteration >= 3"));
    QTRY_VERIFY(position() == (Position{6, 0})); // strictly before the cursor
    session_->stepForward(phase_level);          // executing iteration 7: row 6 is behind it
    QTRY_VERIFY(position() == (Position{6, 1}));
    session_->goBackTo(QStringLiteral("iteration <= 6"));
    QTRY_VERIFY(position() == (Position{6, 0}));
    QCOMPARE(notices.size(), 0);

    QCOMPARE(searched.size(), 3);
    session_->goBackTo(QStringLiteral("iteration > 1000000"));
    QTRY_COMPARE(notices.size(), 1);
    QVERIFY(notices[0][0].toString().contains(QStringLiteral("iteration > 1000000")));
    QVERIFY(position() == (Position{6, 0}));
    QVERIFY(!session_->isSearching());
    QVERIFY_EXCEPTION_THROWN(session_->goBackTo(QStringLiteral("no_such_scalar > 1")), UserError);
    QVERIFY_EXCEPTION_THROWN(session_->goBackTo(QStringLiteral("loss >")), UserError);
    QVERIFY(position() == (Position{6, 0}));
}

void TestSessionController::lookingBackDoesNotStopTheRun() {
    session_->openRun(slow_run());
    session_->setWanted(QStringLiteral("test"), {"frame"});
    session_->runOrPause();
    QTRY_VERIFY(position().iteration > 4);
    session_->goTo(0, Position{2, 0});
    QTRY_COMPARE(session_->look().mode, Mode::past);
    const Position before = session_->status().position;
    QTRY_VERIFY(session_->status().position.iteration > before.iteration + 2);
    QVERIFY(session_->status().running);
    QVERIFY(position() == (Position{2, 0}));
    session_->returnToLive();
    QTRY_COMPARE(session_->look().mode, Mode::live);
}

void TestSessionController::marksAreToggled() {
    step(3);
    session_->toggleBreakpoint();
    const Marks& marks = session_->look().marks;
    QCOMPARE(marks.breakpoints, (std::set<std::int64_t>{3}));
    session_->toggleBreakpoint();
    QVERIFY(marks.breakpoints.empty());
    session_->toggleBookmark();
    QCOMPARE(marks.bookmarks, (std::vector<Bookmark>{{0, {3, 0}, {}}}));
    session_->stepBack(phase_level);
    QTRY_COMPARE(session_->look().mode, Mode::past);
    session_->toggleBookmark();
    QCOMPARE(marks.bookmarks.size(), 2U);
    session_->returnToLive();
    session_->toggleBookmark(); // the one that stands here goes
    QCOMPARE(marks.bookmarks.size(), 1U);
    session_->goToBookmark(marks.bookmarks[0]);
    QVERIFY(position().iteration == 2 && position().phase > 0);
}

void TestSessionController::aWatchThatBreaksPausesTheRun() {
    session_->setWatches({{1, "iteration >= 5", true}, {2, "no_such_scalar", false}});
    session_->runOrPause();
    QTRY_VERIFY(position() == (Position{5, 0}));
    QTRY_COMPARE(session_->look().mode, Mode::paused);
    QCOMPARE(session_->status().paused_because, std::string("watch iteration >= 5"));
    QCOMPARE(session_->status().watches.size(), 2U);
    QVERIFY(session_->status().watches[0].holds);
    QVERIFY(!session_->status().watches[1].error.empty());
    session_->setWatches({});
    session_->runOrPause();
    QTRY_VERIFY(session_->status().stop.has_value());
}

void TestSessionController::wishesOfAllViewsAreUnited() {
    session_->setWanted(QStringLiteral("other"), {"dots"});
    QTRY_VERIFY(session_->snapshot()->channels.count("dots") == 1);
    QVERIFY(session_->snapshot()->channels.count("frame") == 1);
    session_->setWanted(QStringLiteral("test"), {});
    step(1);
    QTRY_VERIFY(session_->snapshot()->position == (Position{1, 0}));
    QTRY_VERIFY(session_->snapshot()->channels.count("frame") == 0);
}

void TestSessionController::questionsAreAnswered() {
    const Action* query = session_->look().info().action("curvature");
    QVERIFY(query != nullptr && query->is_query);
    std::optional<Runner::Answer> answer;
    connect(session_.get(), &SessionController::answered, this,
            [&](const Runner::Answer& got) { answer = got; });
    std::vector<Value> arguments;
    for (const ActionParameter& parameter : query->parameters) {
        arguments.push_back(parameter.default_value);
    }
    session_->ask(query->id, arguments);
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(answer->error, std::string());
    QVERIFY(!answer->table.columns.empty());
}

void TestSessionController::refusedEditsAreNoticedAndLeaveTheCursor() {
    runToEnd();
    session_->goTo(0, Position{2, 0});
    QTRY_COMPARE(session_->look().mode, Mode::past);
    QSignalSpy notices(session_.get(), &SessionController::noticed);
    session_->edit(set_edit("no_such_setting", 1.0));
    QTRY_COMPARE(notices.size(), 1);
    QCOMPARE(session_->look().tree.branches.size(), 1U);
    QCOMPARE(session_->look().mode, Mode::past);
    QVERIFY(position() == (Position{2, 0}));
}

void TestSessionController::levelCellsFollowTheRows() {
    LevelCells once, stepwise;
    for (int i = 1; i <= 12; ++i) {
        step(1);
        stepwise.update(session_->look());
    }
    const auto& all = once.update(session_->look());
    const auto& grown = stepwise.update(session_->look());
    QCOMPARE(all.size(), session_->levelCount() - 2);
    for (std::size_t level = 0; level < all.size(); ++level) {
        QCOMPARE(grown[level].cells.size(), all[level].cells.size());
        std::int64_t reached = 0;
        for (std::size_t i = 0; i < all[level].cells.size(); ++i) {
            QCOMPARE(all[level].cells[i].begin, reached); // no gap, no overlap
            reached = all[level].cells[i].end;
            QCOMPARE(grown[level].cells[i].end, reached);
            QVERIFY(!all[level].cells[i].text.isEmpty());
        }
        QCOMPARE(reached, 12);
    }
    QVERIFY(all[window_level].cells.size() >= 2);
}

void TestSessionController::bestAndFirstNanAreFound() {
    History history(HistoryLayout{{"loss"}, {}, {}}, 1);
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    for (int i = 1; i <= 9000; ++i) {
        const double value = i == 7000 || i == 8000 ? nan : i == 5123 ? -2.0 : i == 6000 ? 9.0 : 1.0;
        history.append({&value, 1}, {}, {}, RowFacts{});
    }
    const std::vector<RowPart> parts{{history.view(), 0, 4000}, {history.view(), 4000, 9000}};
    QCOMPARE(bestOf(parts, 0, false)->iteration, 5123);
    QCOMPARE(bestOf(parts, 0, true)->iteration, 6000);
    QCOMPARE(*firstNotFinite(parts, 0), 7000);
    QVERIFY(!firstNotFinite({{history.view(), 0, 6999}}, 0));
    QCOMPARE(bestOf({{history.view(), 0, 100}}, 0, false)->iteration, 1);
    QVERIFY(!bestOf({{history.view(), 6999, 7000}}, 0, false));
}

void TestSessionController::anotherRunReplacesTheFirst() {
    step(1);
    QSignalSpy changed(session_.get(), &SessionController::runChanged);
    session_->openRun(nested_run({{"step_size", 0.25}}));
    QCOMPARE(changed.size(), 1);
    QTRY_VERIFY(session_->snapshot() != nullptr);
    QVERIFY(position() == Position{});
    QCOMPARE(session_->look().segment(0).hyperparameters.real("step_size"), 0.25);
}

/// A variant of a preset is a branch beside the first: it is opened to be run, not to be looked back at.
void TestSessionController::aRunOpensReadyToGoOnAtTheHeadOfItsBranch() {
    const std::shared_ptr<Run> run = nested_run();
    const SegmentId variant = run->add_segment(0, Position{}, {set_edit("step_size", 0.5)},
                                               Hyperparameters(run->factory().info().schema));
    const SegmentId fork = run->add_segment(0, Position{}, {}, Hyperparameters(run->factory().info().schema));
    const int branch = run->segment(fork).branch;
    QVERIFY(branch != run->segment(variant).branch);
    session_->openRun(run, PlaybackCursor{branch, fork, Position{}, false});
    QTRY_COMPARE(session_->look().cursor.branch, branch);
    QTRY_VERIFY(session_->snapshot() != nullptr && session_->snapshot()->segment == fork);
    QCOMPARE(session_->look().mode, Mode::paused);
    QVERIFY(session_->look().cursor.followsLive);
    session_->runOrPause();
    QTRY_VERIFY(session_->status().stop.has_value());
    QCOMPARE(session_->look().segment(session_->status().segment).branch, branch);
}

void TestSessionController::anUndoneEditIsNotOnTheWay() {
    step(2);
    QTRY_VERIFY(session_->snapshot()->position == (Position{2, 0}));
    const std::uint64_t hash = session_->snapshot()->hash;
    for (const double kick : {1.5, 2.5}) {
        session_->edit(action_edit("kick", {Value(kick)}));
    }
    QTRY_COMPARE(session_->look().tree.segments.size(), 3U);
    QTRY_VERIFY(session_->snapshot()->hash != hash);
    session_->undo();
    session_->undo();
    QTRY_COMPARE(session_->status().segment, 0);
    session_->goToFirst();
    QTRY_COMPARE(session_->look().mode, Mode::past);
    session_->goTo(0, Position{2, 0});
    QTRY_VERIFY(session_->snapshot()->position == (Position{2, 0}) && !session_->awaitsPicture());
    QCOMPARE(session_->look().cursor.segment, 0);
    QCOMPARE(session_->snapshot()->hash, hash);
    QCOMPARE(session_->look().branch(0).tip, 0);
    session_->redo();
    session_->redo();
    QTRY_COMPARE(session_->look().branch(0).tip, 2);
}

QTEST_MAIN(TestSessionController)
#include "tst_session_controller.moc"
