// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/log_dock.h"
#include "app/gui/main_window.h"
#include "app/gui/session_controller.h"
#include "app/gui/watches_dock.h"
#include "app/gui/window_docks.h"
#include "core/base/log.h"
#include "tests/support/nested_problem.h"
#include "widgets/expression_field.h"
#include "widgets/item_table.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace basin;

/// Watches, marks, branches and log of the window.
class TestListDocks : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void cleanup();
    void watchesAreAddedEditedAndRemoved();
    void aWatchSaysWhatItSaysAtTheCursor();
    void aCheckedWatchStopsTheRun();
    void badExpressionsAreToldInPlace();
    void expressionsAreCompleted();
    void marksAreListedNamedAndRemoved();
    void branchesAreListedRenamedAndShown();
    void theLogIsFilteredSearchedAndCopied();
    void errorsStandInTheLogWithAllTheirParts();

  private:
    QDockWidget* dock(const char* name) { return window_->findChild<QDockWidget*>(QLatin1String(name)); }
    ItemTable* table(const char* name) { return dock(name)->findChild<ItemTable*>(); }
    QString cell(const char* name, int row, int column) { return table(name)->item(row, column)->text(); }
    void addWatch(const QString& expression);
    void runTo(std::int64_t iteration);
    SessionController& session() { return window_->session(); }

    std::unique_ptr<MainWindow> window_;
};

void TestListDocks::init() {
    window_ = std::make_unique<MainWindow>(test::nested_registry());
    window_->show();
    QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    window_->openPreset(QStringLiteral("nested-test"), QStringLiteral("demo"));
    QTRY_VERIFY(session().snapshot() != nullptr);
}

void TestListDocks::cleanup() {
    window_.reset();
    keep_log(LogLevel::off);
}

void TestListDocks::addWatch(const QString& expression) {
    auto* field = dock("watches")->findChild<ExpressionField*>();
    field->setText(expression);
    QTest::keyClick(field, Qt::Key_Return);
}

void TestListDocks::runTo(std::int64_t iteration) {
    session().runUntil({iteration, {}});
    QTRY_VERIFY(session().look().cursor.position == (Position{iteration, 0}));
    QTRY_COMPARE(session().look().mode, Mode::paused);
}

void TestListDocks::watchesAreAddedEditedAndRemoved() {
    dock("watches")->raise();
    addWatch(QStringLiteral("loss"));
    addWatch(QStringLiteral("iteration > 3"));
    const std::vector<WatchSpec>& watches = session().look().marks.watches;
    QCOMPARE(watches.size(), 2U);
    QVERIFY(watches[0].id != watches[1].id);
    QTRY_COMPARE(table("watches")->rowCount(), 2);
    ItemTable* list = table("watches");
    list->item(1, 1)->setText(QStringLiteral("iteration > 4"));
    QCOMPARE(watches[1].expression, std::string("iteration > 4"));
    QTRY_COMPARE(cell("watches", 1, 1), QStringLiteral("iteration > 4"));
    list->setFocus();
    list->setCurrentCell(0, 2);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(watches.size(), 1U);
    QTRY_COMPARE(list->rowCount(), 1);
    QCOMPARE(cell("watches", 0, 1), QStringLiteral("iteration > 4"));
}

void TestListDocks::aWatchSaysWhatItSaysAtTheCursor() {
    dock("watches")->raise();
    addWatch(QStringLiteral("iteration >= 3 && iteration <= 5"));
    runTo(9);
    QTRY_COMPARE(cell("watches", 0, 3), QStringLiteral("3×"));
    QCOMPARE(cell("watches", 0, 2), QStringLiteral("0"));
    QCOMPARE(cell("watches", 0, 4), QStringLiteral("5"));
    emit table("watches")->chosen(0, 4); // there
    QTRY_VERIFY(session().look().cursor.position == (Position{5, 0}));
    QTRY_COMPARE(cell("watches", 0, 2), QStringLiteral("1"));
    session().goTo(0, Position{4, 0});
    QTRY_COMPARE(cell("watches", 0, 3), QStringLiteral("2×"));
    session().goTo(0, Position{2, 0});
    QTRY_COMPARE(cell("watches", 0, 4), QStringLiteral("–"));
}

void TestListDocks::aCheckedWatchStopsTheRun() {
    dock("watches")->raise();
    addWatch(QStringLiteral("iteration >= 6"));
    QTRY_COMPARE(table("watches")->rowCount(), 1);
    table("watches")->item(0, 0)->setCheckState(Qt::Checked);
    QVERIFY(session().look().marks.watches[0].breaks);
    session().runOrPause();
    QTRY_VERIFY(session().look().cursor.position == (Position{6, 0}));
    QTRY_COMPARE(session().look().mode, Mode::paused);
}

void TestListDocks::badExpressionsAreToldInPlace() {
    dock("watches")->raise();
    addWatch(QStringLiteral("los > 1"));
    QVERIFY(session().look().marks.watches.empty());
    bool told = false;
    for (const QLabel* label : dock("watches")->findChildren<QLabel*>()) {
        told = told || (label->isVisible() && label->text().contains(QStringLiteral("los")));
    }
    QVERIFY(told);
    addWatch(QStringLiteral("loss"));
    QTRY_COMPARE(table("watches")->rowCount(), 1);
    table("watches")->item(0, 1)->setText(QStringLiteral("loss >"));
    QTRY_COMPARE(cell("watches", 0, 2), QStringLiteral("error"));
    QVERIFY(!table("watches")->item(0, 2)->toolTip().isEmpty());
    QCOMPARE(cell("watches", 0, 1), QStringLiteral("loss >")); // what was typed stays
}

void TestListDocks::expressionsAreCompleted() {
    ExpressionField field;
    field.setNames({QStringLiteral("loss"), QStringLiteral("learning_rate"), QStringLiteral("best(")});
    field.show();
    QTest::keyClicks(&field, QStringLiteral("2*be"));
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr || field.findChild<QObject*>() != nullptr);
    QWidget* list = QApplication::activePopupWidget();
    QVERIFY(list != nullptr);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(field.text(), QStringLiteral("2*best("));
    QTest::keyClicks(&field, QStringLiteral("lear"));
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QCOMPARE(field.text(), QStringLiteral("2*best(learning_rate"));
    QTest::keyClicks(&field, QStringLiteral(") > 12"));
    QCOMPARE(QApplication::activePopupWidget(), nullptr); // a number has no completion
}

void TestListDocks::marksAreListedNamedAndRemoved() {
    dock("marks")->raise();
    runTo(8);
    session().toggleBookmark();
    session().toggleBreakpoint(4);
    QTRY_COMPARE(table("marks")->rowCount(), 2);
    QCOMPARE(cell("marks", 0, 1), QStringLiteral("4"));
    QCOMPARE(cell("marks", 1, 1), QStringLiteral("8"));
    table("marks")->item(1, 3)->setText(QStringLiteral("before it turns"));
    QCOMPARE(session().look().marks.bookmarks[0].name, std::string("before it turns"));
    emit table("marks")->chosen(0, 1);
    QTRY_VERIFY(session().look().cursor.position == (Position{4, 0}));
    emit table("marks")->removeAsked(0);
    QVERIFY(session().look().marks.breakpoints.empty());
    QTRY_COMPARE(table("marks")->rowCount(), 1);
    emit table("marks")->removeAsked(0);
    QVERIFY(session().look().marks.bookmarks.empty());
}

void TestListDocks::branchesAreListedRenamedAndShown() {
    dock("branches")->raise();
    runTo(6);
    session().goTo(0, Position{3, 0});
    session().fork();
    QTRY_COMPARE(table("branches")->rowCount(), 2);
    QTRY_COMPARE(cell("branches", 1, 1), QStringLiteral("A at 3"));
    QCOMPARE(cell("branches", 0, 2), QStringLiteral("6"));
    table("branches")->item(1, 0)->setText(QStringLiteral("other"));
    QTRY_COMPARE(session().look().branch(1).name, std::string("other"));
    emit table("branches")->chosen(0, 2);
    QTRY_COMPARE(session().look().cursor.branch, 0);
}

void TestListDocks::theLogIsFilteredSearchedAndCopied() {
    window_->docks().log().show();
    log_info("an ordinary line");
    log_warn("a suspicious line");
    const auto text = [&] { return window_->docks().log().asText(); };
    QTRY_VERIFY(text().contains(QStringLiteral("a suspicious line")));
    QVERIFY(text().contains(QStringLiteral("an ordinary line")));
    auto* level = dock("log")->findChild<QComboBox*>();
    level->setCurrentIndex(level->findData(static_cast<int>(LogLevel::warn)));
    QVERIFY(!text().contains(QStringLiteral("an ordinary line")));
    level->setCurrentIndex(0);
    dock("log")->findChild<QLineEdit*>()->setText(QStringLiteral("ORDINARY"));
    QVERIFY(text().contains(QStringLiteral("an ordinary line")));
    QVERIFY(!text().contains(QStringLiteral("suspicious")));
    for (QAction* action : dock("log")->findChildren<QAction*>()) {
        if (action->shortcut() == QKeySequence(QKeySequence::Copy)) {
            action->trigger();
        }
    }
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("an ordinary line")));
}

void TestListDocks::errorsStandInTheLogWithAllTheirParts() {
    window_->openFile(QStringLiteral("/no/such/folder/photo.xyz"));
    window_->docks().log().show();
    QTRY_VERIFY(window_->docks().log().asText().contains(QStringLiteral("/no/such/folder/photo.xyz")));
    QVERIFY(window_->docks().log().asText().contains(QStringLiteral("Check the spelling of the path")));
}

QTEST_MAIN(TestListDocks)
#include "tst_list_docks.moc"
