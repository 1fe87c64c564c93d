// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the window, pressed as a user presses them, and the places that keep some for themselves.
#include "app/gui/main_window.h"
#include "app/gui/session_controller.h"
#include "app/gui/start_screen.h"
#include "app/gui/welcome_page.h"
#include "tests/support/engine_helpers.h"
#include "tests/support/nested_problem.h"
#include "widgets/hyperparameter_panel.h"
#include "widgets/hyperparameter_row.h"
#include "widgets/number_field.h"
#include "widgets/table_view.h"
#include "widgets/timeline.h"
#include "widgets/transport.h"
#include "widgets/transport_parts.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTest>

using namespace basin;

namespace {

constexpr auto back = Qt::ControlModifier | Qt::ShiftModifier;
constexpr std::size_t frame_level = 0, stage_level = 3;

} // namespace

class TestKeys : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void cleanup();

    void shiftF11StepsOutOfTheLevel();
    void everyLevelCanBeLeft();
    void backByPhaseIterationAndLevel();
    void shiftF5Stops();
    void controlF10BringsTheRunToTheCursor();
    void f9AndControlMMarkTheCursorsPlace();
    void homeAndEnd();
    void undoAndRedoReachPanelTimelineAndRun();
    void anUndoneForkLeavesItsBranch();
    void controlGAsksForAnIteration();
    void controlEExports();
    void fieldsKeepTheirKeys();
    void commandsReachTheWindowFromFields();
    void listsKeepHomeAndEnd();
    void theWelcomePageKeepsTheRunStill();
    void everyTransportButtonTellsItsKey();
    void tabReadsTheWindowPanelByPanel();
    void f6GoesFromPanelToPanelAndBack();
    void everyDockOfAStackCanBeReached();

  private:
    std::unique_ptr<MainWindow> window_;
    SessionController& session() { return window_->session(); }
    Position position() { return session().look().cursor.position; }
    bool endsLevel(std::size_t level);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void runTo(std::int64_t iteration);
    NumberField& field(const QString& id);
};

void TestKeys::init() {
    QSettings().clear();
    window_ = std::make_unique<MainWindow>(test::nested_registry());
    window_->resize(1600, 1000);
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    window_->openPreset(QStringLiteral("nested-test"), QStringLiteral("demo"));
    QTRY_VERIFY(session().hasRun());
    QTRY_VERIFY(session().snapshot() != nullptr);
    window_->findChild<Timeline*>()->setFocus();
}

void TestKeys::cleanup() {
    window_.reset();
}

void TestKeys::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget* focus = window_->focusWidget();
    QTest::keyClick(focus != nullptr ? focus : window_.get(), key, modifiers);
}

void TestKeys::runTo(std::int64_t iteration) {
    session().runUntil({iteration, {}});
    QTRY_VERIFY(position() == (Position{iteration, 0}));
    QTRY_COMPARE(session().look().mode, Mode::paused);
}

bool TestKeys::endsLevel(std::size_t level) {
    const RunLook& look = session().look();
    const std::optional<RowOnPath> row = rowOnPath(look.tree, look.shownTip(), position().iteration);
    return row && ((row->facts.levels_ended >> level) & 1U) != 0;
}

NumberField& TestKeys::field(const QString& id) {
    return *window_->findChild<HyperparameterPanel*>()->row(id)->findChild<NumberField*>();
}

void TestKeys::shiftF11StepsOutOfTheLevel() {
    press(Qt::Key_F11, Qt::ShiftModifier);
    QTRY_VERIFY(position().iteration > 1 && position().phase == 0);
    QTRY_COMPARE(session().look().mode, Mode::paused);
    QVERIFY(endsLevel(stage_level));
    const Position first = position();
    press(Qt::Key_F11, Qt::ShiftModifier);
    QTRY_VERIFY(position() > first);
    QTRY_COMPARE(session().look().mode, Mode::paused);
    QVERIFY(endsLevel(stage_level));
    // In the past the cursor does the same without computing.
    press(Qt::Key_Home);
    QTRY_VERIFY(position() == Position{});
    press(Qt::Key_F11, Qt::ShiftModifier);
    QTRY_VERIFY(position() == first);
    QTRY_COMPARE(session().look().mode, Mode::past);
}

void TestKeys::everyLevelCanBeLeft() {
    QStringList labels;
    QAction* frame = nullptr;
    for (const QMenu* menu : window_->findChildren<QMenu*>()) {
        if (menu->title() == QStringLiteral("Step to the end of")) {
            for (QAction* action : menu->actions()) {
                labels << action->text();
            }
            frame = menu->actions().front();
        }
    }
    QCOMPARE(labels, (QStringList{QStringLiteral("Frame"), QStringLiteral("Hypothesis"),
                                  QStringLiteral("Window"), QStringLiteral("Stage")}));
    frame->trigger();
    QTRY_VERIFY(position().iteration > 1 && position().phase == 0 && !session().status().running);
    QTRY_VERIFY(endsLevel(frame_level));
}

void TestKeys::backByPhaseIterationAndLevel() {
    press(Qt::Key_F11, Qt::ShiftModifier);
    QTRY_VERIFY(position().iteration > 1 && position().phase == 0);
    const Position level = position();
    press(Qt::Key_F10);
    QTRY_VERIFY(position() == (Position{level.iteration + 1, 0}));
    press(Qt::Key_F10);
    QTRY_VERIFY(position() == (Position{level.iteration + 2, 0}));
    press(Qt::Key_F11, back);
    QTRY_VERIFY(position().iteration == level.iteration + 1 && position().phase > 0);
    press(Qt::Key_F10, back);
    QTRY_VERIFY(position() == (Position{level.iteration + 1, 0}));
    press(Qt::Key_F12, back);
    QTRY_VERIFY(position() == level);
    QTRY_COMPARE(session().look().mode, Mode::past);
    press(Qt::Key_F12, back);
    QTRY_VERIFY(position() == Position{});
}

void TestKeys::shiftF5Stops() {
    session().openRun(test::nested_run(
        {{"slow_ms", std::int64_t{2}}, {"slow_iteration", std::int64_t{-1}}, {"frames", std::int64_t{20}}}));
    press(Qt::Key_F5);
    QTRY_VERIFY(position().iteration > 3);
    press(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_COMPARE(session().look().mode, Mode::paused);
    QVERIFY(!session().status().stop.has_value());
    press(Qt::Key_Home);
    press(Qt::Key_F5);
    QTRY_VERIFY(session().isReplaying());
    press(Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(!session().isReplaying());
}

void TestKeys::controlF10BringsTheRunToTheCursor() {
    runTo(6);
    press(Qt::Key_F10, back);
    press(Qt::Key_F10, back);
    QTRY_VERIFY(position() == (Position{4, 0}));
    QTRY_COMPARE(session().look().mode, Mode::past);
    QVERIFY(session().status().position == (Position{6, 0}));
    press(Qt::Key_F10, Qt::ControlModifier);
    QTRY_VERIFY(session().status().position == (Position{4, 0}));
    QTRY_VERIFY(session().look().cursor.followsLive);
    press(Qt::Key_F10);
    QTRY_VERIFY(session().status().position == (Position{5, 0}));
}

void TestKeys::f9AndControlMMarkTheCursorsPlace() {
    runTo(4);
    press(Qt::Key_F10, back);
    press(Qt::Key_F9);
    QCOMPARE(session().look().marks.breakpoints, std::set<std::int64_t>{3});
    press(Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(session().look().marks.bookmarks.size(), 1U);
    QVERIFY(session().look().marks.bookmarks[0].position == (Position{3, 0}));
    press(Qt::Key_F9);
    press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(session().look().marks.breakpoints.empty());
    QVERIFY(session().look().marks.bookmarks.empty());
}

void TestKeys::homeAndEnd() {
    runTo(5);
    press(Qt::Key_Home);
    QTRY_VERIFY(position() == Position{});
    QTRY_COMPARE(session().look().mode, Mode::past);
    press(Qt::Key_End);
    QTRY_VERIFY(position() == (Position{5, 0}));
    QCOMPARE(session().look().mode, Mode::paused);
}

void TestKeys::undoAndRedoReachPanelTimelineAndRun() {
    runTo(3);
    NumberField& step = field(QStringLiteral("step_size"));
    const QString before = step.text();
    const auto marks = [&] {
        const auto& all = window_->findChild<Timeline*>()->data().lanes.front().markers;
        return std::count_if(all.begin(), all.end(),
                             [](const Marker& mark) { return mark.kind == MarkerKind::edit; });
    };
    const auto inEffect = [&] {
        return session().look().segment(session().status().segment).hyperparameters.real("step_size");
    };
    step.setFocus();
    step.selectAll();
    QTest::keyClicks(&step, QStringLiteral("0.25"));
    press(Qt::Key_Return);
    QTRY_COMPARE(inEffect(), 0.25);
    QTRY_COMPARE(marks(), 1);
    press(Qt::Key_Z, Qt::ControlModifier); // still in the field: nothing is typed in it
    QTRY_VERIFY(inEffect() != 0.25);
    QTRY_COMPARE(step.text(), before);
    QTRY_COMPARE(marks(), 0);
    press(Qt::Key_Z, back);
    QTRY_COMPARE(inEffect(), 0.25);
    QTRY_COMPARE(step.text(), QStringLiteral("0.25"));
    QTRY_COMPARE(marks(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(step.text(), before);
    press(Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(step.text(), QStringLiteral("0.25"));
}

void TestKeys::anUndoneForkLeavesItsBranch() {
    runTo(6);
    press(Qt::Key_Home);
    press(Qt::Key_F10);
    press(Qt::Key_F10);
    QTRY_VERIFY(position() == (Position{2, 0}));
    NumberField& step = field(QStringLiteral("step_size"));
    step.setFocus();
    step.selectAll();
    QTest::keyClicks(&step, QStringLiteral("0.25"));
    press(Qt::Key_Return);
    QTRY_COMPARE(session().look().cursor.branch, 1);
    const auto* transport = window_->findChild<Transport*>();
    QTRY_COMPARE(transport->state().branch, 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(session().look().cursor.branch, 0);
    QTRY_COMPARE(transport->state().branch, 0);
    QVERIFY(session().status().position == (Position{2, 0}));
    press(Qt::Key_Z, back);
    QTRY_COMPARE(transport->state().branch, 1);
}

void TestKeys::controlGAsksForAnIteration() {
    runTo(6);
    press(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(qobject_cast<QLineEdit*>(window_->focusWidget()) != nullptr);
    QTest::keyClicks(window_->focusWidget(), QStringLiteral("2"));
    press(Qt::Key_Return);
    QTRY_VERIFY(position() == (Position{2, 0}));
}

void TestKeys::controlEExports() {
    runTo(2);
    const auto exportAsked = [this] {
        bool asked = false;
        for (QAction* action : window_->actions() + window_->findChildren<QAction*>()) {
            if (action->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_E))) {
                action->disconnect();
                connect(action, &QAction::triggered, this, [&asked] { asked = true; });
            }
        }
        press(Qt::Key_E, Qt::ControlModifier);
        return asked;
    };
    QVERIFY(exportAsked());
    field(QStringLiteral("step_size")).setFocus(); // where X11 has Emacs' end of line
    QVERIFY(exportAsked());
}

void TestKeys::fieldsKeepTheirKeys() {
    runTo(3);
    auto* panel = window_->findChild<HyperparameterPanel*>();
    QList<QWidget*> fields{&field(QStringLiteral("step_size")), panel->findChild<QLineEdit*>(),
                           window_->findChild<Transport*>()->findChild<QLineEdit*>(),
                           window_->findChild<Transport*>()->findChild<QComboBox*>(),
                           window_->findChild<TableView*>()};
    for (QLineEdit* each : window_->findChildren<QLineEdit*>()) {
        if (each->isVisible() && each->isEnabled()) {
            fields << each;
        }
    }
    for (QWidget* each : fields) {
        each->setFocus();
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Home, Qt::Key_End}) {
            QTest::keyClick(each, key);
            QCoreApplication::processEvents();
            QVERIFY2(!session().status().running, qPrintable(each->accessibleName()));
            QVERIFY2(position() == (Position{3, 0}), qPrintable(each->accessibleName()));
        }
        QTest::keyClick(each, Qt::Key_Escape); // lists that Space opened
    }
    // What was typed is taken back before an edit is.
    session().edit({Edit::Kind::hyperparameter, "step_size", Value(0.25), 0, {}});
    QTRY_COMPARE(session().look().tree.segments.size(), 2U);
    auto* filter = panel->findChild<QLineEdit*>();
    filter->setFocus();
    filter->clear();
    QTest::keyClicks(filter, QStringLiteral("st"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(filter->text() != QStringLiteral("st"));
    QTest::qWait(50);
    QCOMPARE(session().status().segment, 1);
}

void TestKeys::commandsReachTheWindowFromFields() {
    runTo(3);
    auto* filter = window_->findChild<HyperparameterPanel*>()->findChild<QLineEdit*>();
    filter->setFocus();
    press(Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(session().look().marks.bookmarks.size(), 1U);
    press(Qt::Key_B, Qt::ControlModifier);
    QTRY_COMPARE(session().look().tree.branches.size(), 2U);
    session().edit({Edit::Kind::hyperparameter, "step_size", Value(0.25), 0, {}});
    QTRY_COMPARE(session().look().tree.segments.size(), 3U);
    QTRY_COMPARE(session().status().segment, 2);
    press(Qt::Key_Z, Qt::ControlModifier); // nothing is typed in the field: the edit is undone
    QTRY_COMPARE(session().status().segment, 1);
}

void TestKeys::listsKeepHomeAndEnd() {
    runTo(3);
    const auto tables = window_->findChildren<TableView*>();
    const auto filled = std::find_if(tables.begin(), tables.end(),
                                     [](const TableView* table) { return table->model()->rowCount() > 1; });
    QVERIFY(filled != tables.end());
    TableView* table = *filled;
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Home);
    QTest::qWait(50);
    QVERIFY(position() == (Position{3, 0}));
    QVERIFY(session().look().cursor.followsLive);
}

void TestKeys::theWelcomePageKeepsTheRunStill() {
    runTo(3);
    window_->start().show(true);
    window_->start().page().setFocus();
    for (const Qt::Key key : {Qt::Key_B, Qt::Key_M}) {
        QTest::keyClick(&window_->start().page(), key, Qt::ControlModifier);
    }
    QTest::keyClick(&window_->start().page(), Qt::Key_F10);
    QTest::qWait(50);
    QVERIFY(position() == (Position{3, 0}));
    QCOMPARE(session().look().tree.branches.size(), 1U);
    QVERIFY(session().look().marks.bookmarks.empty());
}

void TestKeys::everyTransportButtonTellsItsKey() {
    const auto buttons = window_->findChild<Transport*>()->findChildren<QAbstractButton*>();
    QVERIFY(buttons.size() > 12);
    for (const QAbstractButton* button : buttons) {
        QVERIFY2(button->toolTip().contains(QLatin1Char('(')), qPrintable(button->toolTip()));
    }
}

/// What Tab comes to from the transport on, once around.
void TestKeys::tabReadsTheWindowPanelByPanel() {
    runTo(2);
    auto* run = window_->findChild<RunButton*>();
    run->setFocus(Qt::TabFocusReason);
    std::vector<QWidget*> seen;
    std::vector<const QWidget*> panes; // docks in the order in which they were entered
    do {
        QWidget* focus = window_->focusWidget();
        seen.push_back(focus);
        QVERIFY(std::count(seen.begin(), seen.end(), focus) == 1);
        const QWidget* pane = focus;
        while (pane != window_.get() && qobject_cast<const QDockWidget*>(pane) == nullptr) {
            pane = pane->parentWidget();
        }
        if (panes.empty() || panes.back() != pane) {
            panes.push_back(pane);
        }
        press(Qt::Key_Tab);
    } while (window_->focusWidget() != run && seen.size() < 1000);
    QVERIFY(seen.size() > 60 && seen.size() < 1000);
    // Each dock once, though the transport is left and come back to.
    QVERIFY(panes.front() == window_.get() && panes.back() == window_.get());
    const std::set<const QWidget*> different(panes.begin(), panes.end());
    QCOMPARE(different.size(), panes.size() - 1);
    const auto at = [&](const QWidget* widget) {
        return std::find(seen.begin(), seen.end(), widget) - seen.begin();
    };
    auto* panel = window_->findChild<HyperparameterPanel*>();
    auto* step = panel->row(QStringLiteral("step_size"));
    QVERIFY(at(panel->findChild<QLineEdit*>()) < at(step->findChild<NumberField*>()));
    QVERIFY(at(&field(QStringLiteral("step_size"))) < at(window_->findChild<Timeline*>()));
    // From nowhere it begins at the top.
    run->clearFocus();
    QCOMPARE(window_->focusWidget(), nullptr);
    QTest::keyClick(window_.get(), Qt::Key_Tab);
    QVERIFY(window_->focusWidget() != nullptr && window_->menuWidget()->isAncestorOf(window_->focusWidget()));
    run->setFocus(Qt::TabFocusReason);
    // And back the same way.
    const QWidget* last = seen.back();
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(window_->focusWidget(), last);
}

void TestKeys::f6GoesFromPanelToPanelAndBack() {
    NumberField& step = field(QStringLiteral("step_size"));
    step.setFocus();
    std::set<QWidget*> stops{window_->focusWidget()};
    for (int i = 0; i < 100; ++i) {
        press(Qt::Key_F6);
        if (window_->focusWidget() == &step) {
            break; // once around, and in the control where one was
        }
        stops.insert(window_->focusWidget());
    }
    QCOMPARE(window_->focusWidget(), &step);
    QVERIFY(stops.size() >= 6);
    press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(window_->focusWidget() != &step);
    press(Qt::Key_F6);
    QCOMPARE(window_->focusWidget(), &step);
}

void TestKeys::everyDockOfAStackCanBeReached() {
    std::set<const QDockWidget*> raised;
    const auto focused = [this] {
        const QWidget* each = window_->focusWidget();
        while (each != nullptr && qobject_cast<const QDockWidget*>(each) == nullptr) {
            each = each->parentWidget();
        }
        return qobject_cast<const QDockWidget*>(each);
    };
    auto* watches = window_->findChild<QDockWidget*>(QStringLiteral("watches"));
    const auto stack = window_->tabifiedDockWidgets(watches);
    QVERIFY(!stack.isEmpty());
    watches->raise();
    watches->findChild<QLineEdit*>()->setFocus();
    for (qsizetype i = 0; i <= stack.size(); ++i) {
        raised.insert(focused());
        const QDockWidget* before = focused();
        press(Qt::Key_PageDown, Qt::ControlModifier);
        QTRY_VERIFY(focused() != before);
    }
    QCOMPARE(focused(), watches);
    QCOMPARE(raised.size(), static_cast<std::size_t>(stack.size() + 1));
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
