// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/panel_fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QWheelEvent>

using namespace basin;
using namespace panel_fixture;

class TestHyperparameterEditing : public QObject {
    Q_OBJECT
  private slots:
    void roundTripOfEachType();
    void whatIsReportedCanBeSet();
    void leavingCommits();
    void unchangedTextIsNoEdit();
    void badInputKeepsTheText_data();
    void badInputKeepsTheText();
    void escapeTakesBack();
    void undoIsLeftToTheRunOnceCommitted();
    void refusalsAreShown();
    void acceptsCommaAndTypographicMinus();
    void arrowsStep();
    void scalesPlaceAndStep();
    void typingIsNotDisturbed();
    void wheelDoesNotChangeChoices();
};

void TestHyperparameterEditing::roundTripOfEachType() {
    Fixture f;
    f.values.set("algorithm", std::string("adan"));
    f.values.set("rate", 3e-4);
    f.values.set("span", std::int64_t{123456});
    f.values.set("rotate", false);
    f.values.set("factor", std::vector<double>{0.25, 7.5});
    f.values.set("notes", std::string("a, b"));
    f.panel.setValues(f.values);
    QCOMPARE(f.row("algorithm")->findChild<QComboBox*>()->currentText(), QStringLiteral("adan"));
    QCOMPARE(f.number("rate")->text(), QStringLiteral("0.0003"));
    QCOMPARE(f.number("span")->text(), QStringLiteral("123456"));
    QVERIFY(!f.row("rotate")->findChild<QCheckBox*>()->isChecked());
    QCOMPARE(f.number("factor.position")->text(), QStringLiteral("0.25"));
    QCOMPARE(f.row("notes")->findChild<QLineEdit*>()->text(), QStringLiteral("a, b"));
    QCOMPARE(f.spy.count(), 0); // showing is not editing
}

void TestHyperparameterEditing::whatIsReportedCanBeSet() {
    Fixture f;
    Hyperparameters mirror = f.values;
    QObject::connect(&f.panel, &HyperparameterPanel::edited, &f.panel,
                     [&](const QString& id, const Value& value) { mirror.set(id.toStdString(), value); });
    f.type("rate", "5e-4");
    f.type("span", "2000");
    f.type("factor.scale", "0.5");
    f.row("rotate")->findChild<QCheckBox*>()->click();
    auto* choice = f.row("algorithm")->findChild<QComboBox*>();
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    auto* notes = f.row("notes")->findChild<QLineEdit*>();
    notes->setFocus();
    QTest::keyClicks(notes, "hello");
    QTest::keyClick(notes, Qt::Key_Return);
    QCOMPARE(f.spy.count(), 6);
    QCOMPARE(mirror.real("rate"), 5e-4);
    QCOMPARE(mirror.integer("span"), std::int64_t{2000});
    QCOMPARE(mirror.groups("factor"), (std::vector<double>{1.0, 0.5}));
    QVERIFY(!mirror.flag("rotate"));
    QCOMPARE(mirror.text("algorithm"), std::string("sgd"));
    QCOMPARE(mirror.text("notes"), std::string("hello"));
}

void TestHyperparameterEditing::leavingCommits() {
    Fixture f;
    f.type("rate", "0.02", false);
    QCOMPARE(f.spy.count(), 0);
    QTest::keyClick(f.number("rate"), Qt::Key_Tab);
    QCOMPARE(f.spy.count(), 1);
    QCOMPARE(f.lastId(), QStringLiteral("rate"));
    QCOMPARE(std::get<double>(f.lastValue()), 0.02);
}

void TestHyperparameterEditing::unchangedTextIsNoEdit() {
    Fixture f;
    f.type("rate", "1e-2");
    QCOMPARE(f.spy.count(), 0);
    QTest::keyClick(f.number("rate"), Qt::Key_Return);
    QCOMPARE(f.spy.count(), 0);
    QVERIFY(!f.row("rate")->isPending());
}

void TestHyperparameterEditing::badInputKeepsTheText_data() {
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("no number") << QByteArray("rate") << "fast"
                               << "number";
    QTest::newRow("empty") << QByteArray("rate") << " "
                           << "number";
    QTest::newRow("too large") << QByteArray("rate") << "2000"
                               << "1000";
    QTest::newRow("negative") << QByteArray("rate") << "-1"
                              << "0";
    QTest::newRow("nan") << QByteArray("rate") << "nan"
                         << "number";
    QTest::newRow("not whole") << QByteArray("span") << "2.5"
                               << "whole number";
    QTest::newRow("group") << QByteArray("factor.scale") << "11"
                           << "10";
}

void TestHyperparameterEditing::badInputKeepsTheText() {
    QFETCH(QByteArray, id);
    QFETCH(QString, text);
    QFETCH(QString, says);
    Fixture f;
    f.type(id.constData(), text);
    QCOMPARE(f.spy.count(), 0);
    HyperparameterRow* row = f.row(id.constData());
    QVERIFY2(row->errorText().contains(says), qPrintable(row->errorText()));
    f.panel.setValues(f.values);
    QCOMPARE(f.number(id.constData())->text(), text); // nothing lost
    QTest::keyClick(f.number(id.constData()), Qt::Key_Tab);
    QCOMPARE(f.number(id.constData())->text(), text);
    QVERIFY(f.number(id.constData())->property("bad").toBool());
    f.type(id.constData(), "3");
    QCOMPARE(f.spy.count(), 1);
    QVERIFY(row->errorText().isEmpty());
    QVERIFY(!f.number(id.constData())->property("bad").toBool());
}

void TestHyperparameterEditing::escapeTakesBack() {
    Fixture f;
    f.type("rate", "0.5", false);
    QTest::keyClick(f.number("rate"), Qt::Key_Escape);
    QCOMPARE(f.number("rate")->text(), QStringLiteral("0.01"));
    QTest::keyClick(f.number("rate"), Qt::Key_Return);
    QCOMPARE(f.spy.count(), 0);
    f.type("rate", "oops");
    QTest::keyClick(f.number("rate"), Qt::Key_Escape);
    QCOMPARE(f.number("rate")->text(), QStringLiteral("0.01"));
    QVERIFY(f.row("rate")->errorText().isEmpty());
}

void TestHyperparameterEditing::undoIsLeftToTheRunOnceCommitted() {
    Fixture f;
    const auto claimsUndo = [&] {
        QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        key.ignore();
        QCoreApplication::sendEvent(f.number("rate"), &key);
        return key.isAccepted();
    };
    f.type("rate", "0.5", false);
    QVERIFY(claimsUndo());
    QTest::keyClick(f.number("rate"), Qt::Key_Return);
    QVERIFY(!claimsUndo());
}

void TestHyperparameterEditing::refusalsAreShown() {
    Fixture f;
    f.type("span", "7");
    f.panel.refuse("span", "The problem has only 5 frames.");
    QCOMPARE(f.row("span")->errorText(), QStringLiteral("The problem has only 5 frames."));
    QVERIFY(f.row("span")->height() > metric::hyperparameterRow);
    QVERIFY(!f.row("span")->isPending());
    QCOMPARE(f.number("span")->text(), QStringLiteral("7"));
}

void TestHyperparameterEditing::acceptsCommaAndTypographicMinus() {
    Fixture f;
    f.type("rate", "0,25");
    QCOMPARE(std::get<double>(f.lastValue()), 0.25);
    f.type("rate", QString(QChar(0x2212)) + "1");
    QVERIFY(f.row("rate")->errorText().contains(QLatin1String("from 0")));
}

void TestHyperparameterEditing::arrowsStep() {
    Fixture f;
    NumberField* rate = f.number("rate");
    rate->setFocus();
    QTest::keyClick(rate, Qt::Key_Up);
    QCOMPARE(std::get<double>(f.lastValue()), 0.02);
    QTest::keyClick(rate, Qt::Key_Up);
    QCOMPARE(std::get<double>(f.lastValue()), 0.05);
    QTest::keyClick(rate, Qt::Key_Down);
    QTest::keyClick(rate, Qt::Key_Down);
    QTest::keyClick(rate, Qt::Key_Down);
    QCOMPARE(std::get<double>(f.lastValue()), 0.005);
    QTest::keyClick(f.number("span"), Qt::Key_Down);
    QCOMPARE(std::get<std::int64_t>(f.lastValue()), std::int64_t{99});
    QTest::keyClick(f.number("factor.position"), Qt::Key_PageUp);
    QCOMPARE(std::get<double>(f.lastValue()), 2.0);
}

void TestHyperparameterEditing::scalesPlaceAndStep() {
    Hyperparameter h = entry("a", "A", "", HyperparameterType::real, 1.0);
    QVERIFY(!ValueScale(h, 1.0).isBounded());
    QCOMPARE(ValueScale(h, 1.0).stepped(1.0, 1), 1.1);
    h.minimum = 0.0;
    h.maximum = 4.0;
    const ValueScale linear(h, 1.0);
    QCOMPARE(linear.position(3.0), 0.75);
    QCOMPARE(linear.position(99.0), 1.0);
    QCOMPARE(linear.defaultPosition(), 0.25);
    QCOMPARE(linear.stepped(0.3, -2), 0.28);
    QCOMPARE(linear.stepped(4.0, 1), 4.0);
    h.scale = RangeScale::logarithmic;
    h.minimum = 1e-4;
    h.maximum = 1.0;
    const ValueScale logarithmic(h, 1e-2);
    QCOMPARE(logarithmic.position(1e-2), 0.5);
    QCOMPARE(logarithmic.stepped(1e-4, -1), 1e-4);
    QCOMPARE(logarithmic.stepped(0.7, 1), 1.0);
    h.minimum = 0.0; // 0 = off below the smallest decade shown
    const ValueScale open(h, 1e-2);
    QCOMPARE(open.position(0.0), 0.0);
    QCOMPARE(open.stepped(0.0, 1), 1e-6);
    QCOMPARE(open.stepped(1e-6, -1), 0.0);
}

void TestHyperparameterEditing::typingIsNotDisturbed() {
    Fixture f;
    f.type("rate", "0.0", false);
    f.values.set("rate", 0.7);
    f.panel.setValues(f.values); // a snapshot arrives meanwhile
    QCOMPARE(f.number("rate")->text(), QStringLiteral("0.0"));
    QTest::keyClicks(f.number("rate"), "3");
    QTest::keyClick(f.number("rate"), Qt::Key_Return);
    QCOMPARE(std::get<double>(f.lastValue()), 0.03);
}

void TestHyperparameterEditing::wheelDoesNotChangeChoices() {
    Fixture f;
    auto* choice = f.row("algorithm")->findChild<QComboBox*>();
    f.number("rate")->setFocus();
    const QPointF at(10, 10);
    QWheelEvent event(at, choice->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(choice, &event);
    QCOMPARE(choice->currentText(), QStringLiteral("adam"));
    QCOMPARE(f.spy.count(), 0);
}

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    theme().setChoice(Theme::Choice::dark);
    theme().install(application);
    TestHyperparameterEditing test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hyperparameter_editing.moc"
