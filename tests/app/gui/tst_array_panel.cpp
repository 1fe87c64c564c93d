// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/array_panel.h"
#include "app/gui/session_controller.h"
#include "tests/support/engine_helpers.h"
#include "widgets/number_field.h"
#include "widgets/table_view.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <cmath>

using namespace basin;
using namespace basin::test;

namespace {

const ArrayName positions{ArrayName::Kind::state, "positions"};

Snapshot sampleSnapshot(double value) {
    Snapshot snapshot;
    StateArrayInfo info{"positions", "px", DType::f64, {}};
    info.shape.rank = 2;
    info.shape.dim = {3, 2};
    snapshot.state = {info, {"best", "", DType::f64, {}}};
    snapshot.intermediates = {"gradient"};
    snapshot.arrays[positions] = {"px", {3, 2}, {0.0, 1.0, 2.0, value, std::nan(""), 5.0}};
    snapshot.arrays[{ArrayName::Kind::intermediate, "gradient"}] = {"", {2}, {0.5, -0.5}};
    return snapshot;
}

} // namespace

class TestArrayPanel : public QObject {
    Q_OBJECT
  private slots:
    void listsStateAndWhatWasComputed();
    void showsTheArrayThatIsOpen();
    void keepsTheChoiceWhileNumbersChange();
    void pokesTheChosenElement();
    void refusesPokesThatCannotBe();
    void aPokeReachesTheRunAndCanBeUndone();
};

void TestArrayPanel::listsStateAndWhatWasComputed() {
    ArrayPanel panel;
    panel.showSnapshot(sampleSnapshot(3.0));
    const auto* list = panel.findChild<QTreeWidget*>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->childCount(), 2);
    QCOMPARE(list->topLevelItem(0)->child(0)->text(0), QStringLiteral("positions"));
    QCOMPARE(list->topLevelItem(0)->child(0)->text(1), QStringLiteral("float64  3 × 2"));
    QCOMPARE(list->topLevelItem(0)->child(1)->text(1), QStringLiteral("float64"));
    QCOMPARE(list->topLevelItem(1)->child(0)->text(0), QStringLiteral("gradient"));
    QVERIFY(panel.wanted().empty());
}

void TestArrayPanel::showsTheArrayThatIsOpen() {
    ArrayPanel panel;
    panel.showSnapshot(sampleSnapshot(3.0));
    const QSignalSpy asked(&panel, &ArrayPanel::wantedChanged);
    auto* list = panel.findChild<QTreeWidget*>();
    list->setCurrentItem(list->topLevelItem(0)->child(0));
    QCOMPARE(asked.count(), 1);
    QVERIFY(panel.wanted() == std::set<ArrayName>{positions});
    panel.showSnapshot(sampleSnapshot(3.0));
    QCOMPARE(panel.table().model()->rowCount(), 3);
    QCOMPARE(panel.table().model()->columnCount(), 2);
    list->setCurrentItem(list->topLevelItem(1)->child(0));
    panel.showSnapshot(sampleSnapshot(3.0));
    QCOMPARE(panel.table().model()->rowCount(), 2);
    QCOMPARE(panel.table().model()->columnCount(), 1);
}

void TestArrayPanel::keepsTheChoiceWhileNumbersChange() {
    ArrayPanel panel;
    panel.open(positions);
    panel.showSnapshot(sampleSnapshot(3.0));
    auto* table = panel.findChild<TableView*>();
    table->setCurrentIndex(table->model()->index(1, 1));
    auto* field = panel.findChild<NumberField*>();
    QCOMPARE(field->number(), 3.0);
    panel.showSnapshot(sampleSnapshot(4.0));
    QCOMPARE(table->currentIndex(), table->model()->index(1, 1));
    QCOMPARE(field->number(), 4.0);
}

void TestArrayPanel::pokesTheChosenElement() {
    ArrayPanel panel;
    panel.open(positions);
    panel.showSnapshot(sampleSnapshot(3.0));
    Edit poked;
    connect(&panel, &ArrayPanel::poked, this, [&](const Edit& edit) { poked = edit; });
    auto* table = panel.findChild<TableView*>();
    table->setCurrentIndex(table->model()->index(1, 1));
    auto* field = panel.findChild<NumberField*>();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("nonsense"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(poked.target.empty());
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("-2.5"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(poked == poke_edit("positions", 3, -2.5));
}

void TestArrayPanel::refusesPokesThatCannotBe() {
    ArrayPanel panel;
    panel.open({ArrayName::Kind::intermediate, "gradient"});
    panel.showSnapshot(sampleSnapshot(3.0));
    auto* table = panel.findChild<TableView*>();
    table->setCurrentIndex(table->model()->index(0, 0));
    const auto* field = panel.findChild<NumberField*>();
    QVERIFY(!field->isEnabled());
    panel.open(positions);
    panel.showSnapshot(sampleSnapshot(3.0));
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(field->isEnabled());
    panel.setReadOnlyBecause(QStringLiteral("a foreign trace"));
    QVERIFY(!field->isEnabled());
    QCOMPARE(field->toolTip(), QStringLiteral("a foreign trace"));
}

void TestArrayPanel::aPokeReachesTheRunAndCanBeUndone() {
    SessionController session;
    session.openRun(nested_run());
    ArrayPanel panel;
    connect(&panel, &ArrayPanel::poked, &session, &SessionController::edit);
    connect(&session, &SessionController::updated, &panel, [&] {
        if (session.snapshot() != nullptr) {
            panel.showSnapshot(*session.snapshot());
        }
    });
    QTRY_VERIFY(session.snapshot() != nullptr);
    panel.open({ArrayName::Kind::state, "position"});
    session.setWantedArrays(panel.wanted());
    auto* table = panel.findChild<TableView*>();
    QTRY_VERIFY(table->model()->rowCount() > 0);
    table->setCurrentIndex(table->model()->index(0, 0));
    auto* field = panel.findChild<NumberField*>();
    const double before = field->number();
    field->selectAll();
    QTest::keyClicks(field, QString::number(before + 1.0));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(session.look().tree.segments.size(), std::size_t{2});
    QVERIFY(session.look().tree.segments.back().edits.front().kind == Edit::Kind::poke);
    QTRY_VERIFY(std::abs(field->number() - before - 1.0) < 1e-4);
    session.undo();
    QTRY_COMPARE(field->number(), before);
}

QTEST_MAIN(TestArrayPanel)
#include "tst_array_panel.moc"
