// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "widgets/hyperparameter_panel.h"
#include "widgets/hyperparameter_row.h"
#include "widgets/number_field.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace basin;
using Change = HyperparameterRow::Change;

Q_DECLARE_METATYPE(basin::Value)

namespace {

Hyperparameter entry(std::string id, std::string label, std::string group, HyperparameterType type,
                     Value value) {
    Hyperparameter h;
    h.id = std::move(id);
    h.label = std::move(label);
    h.group = std::move(group);
    h.type = type;
    h.default_value = std::move(value);
    h.description = "What " + h.label + " does.";
    return h;
}

std::shared_ptr<const Schema> schema() {
    std::vector<Hyperparameter> all;
    all.push_back(
        entry("algorithm", "Algorithm", "Optimizer", HyperparameterType::choice, std::string("adam")));
    all.back().choices = {"adam", "sgd", "adan"};
    all.push_back(entry("rate", "Learning rate", "Optimizer", HyperparameterType::real, 0.01));
    all.back().minimum = 0.0;
    all.back().maximum = 1000.0;
    all.back().scale = RangeScale::logarithmic;
    all.push_back(entry("span", "Span", "Schedule", HyperparameterType::integer, std::int64_t{100}));
    all.back().minimum = 1.0;
    all.back().maximum = 1e9;
    all.back().unit = "iterations";
    all.push_back(entry("rotate", "Train rotation", "Optimizer", HyperparameterType::boolean, true));
    all.push_back(
        entry("factor", "Factor", "By group", HyperparameterType::per_group, std::vector<double>{1.0, 2.0}));
    all.back().choices = {"position", "scale"};
    all.back().minimum = 0.0;
    all.back().maximum = 10.0;
    all.push_back(entry("notes", "Notes", "Other", HyperparameterType::text, std::string()));
    all.push_back(entry("count", "Gaussians", "Other", HyperparameterType::integer, std::int64_t{50}));
    all.back().minimum = 1.0;
    all.back().takes_effect = effect_new_run;
    return std::make_shared<Schema>(std::move(all));
}

class Fixture {
  public:
    Fixture() : known(schema()), values(known), spy(&panel, &HyperparameterPanel::edited) {
        panel.setSchema(known);
        panel.resize(262, 700);
        panel.show();
        panel.activateWindow();
        (void)QTest::qWaitForWindowActive(&panel);
    }
    HyperparameterRow* row(const char* id) const { return panel.row(QString::fromLatin1(id)); }
    NumberField* number(const char* id) const { return row(id)->findChild<NumberField*>(); }
    QToolButton* reset(const char* id) const { return row(id)->findChild<QToolButton*>(); }
    void type(const char* id, const QString& text, bool enter = true) const {
        NumberField* field = number(id);
        field->setFocus(Qt::TabFocusReason);
        field->selectAll();
        if (text.toLatin1() == text.toUtf8()) {
            QTest::keyClicks(field, text);
        } else {
            field->insert(text); // Qt Test types ASCII only; this counts as typed too
        }
        if (enter) {
            QTest::keyClick(field, Qt::Key_Return);
        }
    }
    QString lastId() const { return spy.last().at(0).toString(); }
    Value lastValue() const { return spy.last().at(1).value<Value>(); }

    std::shared_ptr<const Schema> known;
    Hyperparameters values;
    HyperparameterPanel panel;
    QSignalSpy spy;
};

} // namespace

class TestHyperparameterPanel : public QObject {
    Q_OBJECT
  private slots:
    void makesARowForEachEntry();
    void roundTripOfEachType();
    void whatIsReportedCanBeSet();
    void leavingCommits();
    void unchangedTextIsNoEdit();
    void badInputKeepsTheText_data();
    void badInputKeepsTheText();
    void escapeTakesBack();
    void refusalsAreShown();
    void acceptsCommaAndTypographicMinus();
    void arrowsStep();
    void scalesPlaceAndStep();
    void typingIsNotDisturbed();
    void marksPresetAndEdit();
    void resetGoesBackOneStep();
    void pendingIsMarkedUntilItArrives();
    void filterAndFolding();
    void changedOnly();
    void pastShowsTheStrip();
    void newRunOnlyIsReadOnly();
    void notEditableAtAll();
    void wheelDoesNotChangeChoices();
    void everythingIsNamedAndReachable();
    void drawsInBothThemes();
    void schemaCanBeReplaced();
};

void TestHyperparameterPanel::makesARowForEachEntry() {
    Fixture f;
    QVERIFY(f.row("algorithm")->findChild<QComboBox*>() != nullptr);
    QVERIFY(f.row("rotate")->findChild<QCheckBox*>() != nullptr);
    QVERIFY(f.number("factor.position") != nullptr && f.number("factor.scale") != nullptr);
    QVERIFY(f.row("factor") == nullptr);
    QCOMPARE(f.number("factor.scale")->text(), QStringLiteral("2"));
    QCOMPARE(f.panel.findChildren<GroupHeader*>().size(), 4); // entries of a group stand together
    QVERIFY(f.row("rotate")->y() < f.row("span")->y());
    QCOMPARE(f.row("rate")->height(), metric::hyperparameterRow);
    const QString tip = f.row("rate")->toolTip();
    for (const char* part :
         {"What Learning rate does.", "next iteration", "rate", "0 to 1000", "default 0.01"}) {
        QVERIFY2(tip.contains(QString::fromLatin1(part)), part);
    }
}

void TestHyperparameterPanel::roundTripOfEachType() {
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

void TestHyperparameterPanel::whatIsReportedCanBeSet() {
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

void TestHyperparameterPanel::leavingCommits() {
    Fixture f;
    f.type("rate", "0.02", false);
    QCOMPARE(f.spy.count(), 0);
    QTest::keyClick(f.number("rate"), Qt::Key_Tab);
    QCOMPARE(f.spy.count(), 1);
    QCOMPARE(f.lastId(), QStringLiteral("rate"));
    QCOMPARE(std::get<double>(f.lastValue()), 0.02);
}

void TestHyperparameterPanel::unchangedTextIsNoEdit() {
    Fixture f;
    f.type("rate", "1e-2");
    QCOMPARE(f.spy.count(), 0);
    QTest::keyClick(f.number("rate"), Qt::Key_Return);
    QCOMPARE(f.spy.count(), 0);
    QVERIFY(!f.row("rate")->isPending());
}

void TestHyperparameterPanel::badInputKeepsTheText_data() {
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

void TestHyperparameterPanel::badInputKeepsTheText() {
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

void TestHyperparameterPanel::escapeTakesBack() {
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

void TestHyperparameterPanel::refusalsAreShown() {
    Fixture f;
    f.type("span", "7");
    f.panel.refuse("span", "The problem has only 5 frames.");
    QCOMPARE(f.row("span")->errorText(), QStringLiteral("The problem has only 5 frames."));
    QVERIFY(f.row("span")->height() > metric::hyperparameterRow);
    QVERIFY(!f.row("span")->isPending());
    QCOMPARE(f.number("span")->text(), QStringLiteral("7"));
}

void TestHyperparameterPanel::acceptsCommaAndTypographicMinus() {
    Fixture f;
    f.type("rate", "0,25");
    QCOMPARE(std::get<double>(f.lastValue()), 0.25);
    f.type("rate", QString(QChar(0x2212)) + "1");
    QVERIFY(f.row("rate")->errorText().contains(QLatin1String("from 0")));
}

void TestHyperparameterPanel::arrowsStep() {
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

void TestHyperparameterPanel::scalesPlaceAndStep() {
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

void TestHyperparameterPanel::typingIsNotDisturbed() {
    Fixture f;
    f.type("rate", "0.0", false);
    f.values.set("rate", 0.7);
    f.panel.setValues(f.values); // a snapshot arrives meanwhile
    QCOMPARE(f.number("rate")->text(), QStringLiteral("0.0"));
    QTest::keyClicks(f.number("rate"), "3");
    QTest::keyClick(f.number("rate"), Qt::Key_Return);
    QCOMPARE(std::get<double>(f.lastValue()), 0.03);
}

void TestHyperparameterPanel::marksPresetAndEdit() {
    Fixture f;
    f.values.set("rate", 0.001);
    f.panel.setBaseline(f.values);
    f.panel.setValues(f.values);
    QCOMPARE(f.row("rate")->change(), Change::preset);
    QCOMPARE(f.row("span")->change(), Change::none);
    f.values.set("span", std::int64_t{5});
    f.panel.setValues(f.values);
    QCOMPARE(f.row("span")->change(), Change::edited);
    QCOMPARE(f.panel.changedCount(), 2);
    const auto marked = [&](const char* id) {
        const QImage image = f.row(id)->grab(QRect(0, 0, 16, 25)).toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                count += image.pixelColor(x, y) == theme().color(Token::accent) ? 1 : 0;
            }
        }
        return count;
    };
    QVERIFY(marked("span") > marked("rate")); // a dot has more of the accent than a ring
    QCOMPARE(marked("rotate"), 0);
    QVERIFY(!f.reset("rotate")->isVisible());
}

void TestHyperparameterPanel::resetGoesBackOneStep() {
    Fixture f;
    f.values.set("rate", 0.001);
    f.panel.setBaseline(f.values);
    f.values.set("rate", 0.5);
    f.panel.setValues(f.values);
    QVERIFY(f.reset("rate")->isVisible());
    f.reset("rate")->click();
    QCOMPARE(std::get<double>(f.lastValue()), 0.001); // to the preset
    f.values.set("rate", 0.001);
    f.panel.setValues(f.values);
    f.reset("rate")->click();
    QCOMPARE(std::get<double>(f.lastValue()), 0.01); // then to the default
    f.values.set("rate", 0.01);
    f.panel.setValues(f.values);
    f.type("span", "no");
    QVERIFY(f.reset("span")->isVisible());
    const auto edits = f.spy.count();
    f.reset("span")->click();
    QCOMPARE(f.spy.count(), edits); // only the text was wrong
    QCOMPARE(f.number("span")->text(), QStringLiteral("100"));
}

void TestHyperparameterPanel::pendingIsMarkedUntilItArrives() {
    Fixture f;
    f.type("rate", "0.3");
    QVERIFY(f.row("rate")->isPending());
    f.panel.setValues(f.values); // not yet
    QCOMPARE(f.row("rate")->shownValue(), Value(0.3));
    QVERIFY(f.row("rate")->toolTip().contains(QLatin1String("now in effect: 0.01")));
    f.values.set("rate", 0.3);
    f.panel.setValues(f.values);
    QVERIFY(!f.row("rate")->isPending());
    f.panel.setPending({{"span", Value(std::int64_t{7})}, {"factor", Value(std::vector<double>{1.0, 9.0})}});
    QVERIFY(f.row("span")->isPending());
    QVERIFY(f.row("factor.scale")->isPending());
    QVERIFY(!f.row("factor.position")->isPending());
    QCOMPARE(f.number("factor.scale")->number(), 9.0);
    f.panel.setPending({});
    QVERIFY(!f.row("span")->isPending());
    QCOMPARE(f.number("span")->text(), QStringLiteral("100"));
}

void TestHyperparameterPanel::filterAndFolding() {
    Fixture f;
    f.panel.setFilter("RATE");
    QVERIFY(f.row("rate")->isVisible());
    QVERIFY(!f.row("span")->isVisible());
    const auto headers = f.panel.findChildren<GroupHeader*>();
    const auto shown = [&] {
        return std::count_if(headers.begin(), headers.end(), [](GroupHeader* h) { return h->isVisible(); });
    };
    QCOMPARE(shown(), 1);
    f.panel.setFilter("position");
    QVERIFY(f.row("factor.position")->isVisible());
    QVERIFY(!f.row("factor.scale")->isVisible());
    f.panel.setFilter(QString());
    QCOMPARE(shown(), 4);
    GroupHeader* optimizer = headers.first();
    optimizer->setFocus();
    QTest::keyClick(optimizer, Qt::Key_Space);
    QVERIFY(!optimizer->isOpen());
    QVERIFY(!f.row("rate")->isVisible() && f.row("span")->isVisible());
    f.panel.setFilter("rate"); // a search looks into folded groups
    QVERIFY(f.row("rate")->isVisible());
    f.panel.setFilter(QString());
    QTest::mouseClick(optimizer, Qt::LeftButton);
    QVERIFY(f.row("rate")->isVisible());
}

void TestHyperparameterPanel::changedOnly() {
    Fixture f;
    QToolButton* button = nullptr;
    for (QToolButton* each : f.panel.findChildren<QToolButton*>()) {
        button = each->text().startsWith(QLatin1String("changed")) ? each : button;
    }
    QVERIFY(button != nullptr);
    QCOMPARE(button->text(), QStringLiteral("changed 0"));
    f.values.set("span", std::int64_t{5});
    f.panel.setValues(f.values);
    QCOMPARE(button->text(), QStringLiteral("changed 1"));
    button->click();
    QVERIFY(f.row("span")->isVisible() && !f.row("rate")->isVisible());
    f.values.set("rate", 0.5);
    f.panel.setValues(f.values);
    QVERIFY(f.row("rate")->isVisible());
}

void TestHyperparameterPanel::pastShowsTheStrip() {
    Fixture f;
    const auto strip = [&] {
        for (QLabel* label : f.panel.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QLatin1String("past"))) {
                return label->text();
            }
        }
        return QString();
    };
    QVERIFY(strip().isEmpty());
    f.panel.setMode(Mode::past, 1500);
    QCOMPARE(strip(), QStringLiteral("You are in the past. Changing a value here forks a new branch at "
                                     "iteration 1500."));
    f.panel.setMode(Mode::paused, 3000);
    QVERIFY(strip().isEmpty());
}

void TestHyperparameterPanel::newRunOnlyIsReadOnly() {
    Fixture f;
    f.type("count", "77");
    QTest::keyClick(f.number("count"), Qt::Key_Up);
    QCOMPARE(f.spy.count(), 0);
    QCOMPARE(f.number("count")->text(), QStringLiteral("50"));
    QVERIFY(f.row("count")->toolTip().contains(QLatin1String("duplicate the run")));
}

void TestHyperparameterPanel::notEditableAtAll() {
    Fixture f;
    f.panel.setEditable(false, "A recorded trace cannot be changed.");
    f.type("rate", "5");
    QTest::mouseClick(f.row("rotate")->findChild<QCheckBox*>(), Qt::LeftButton);
    QCOMPARE(f.spy.count(), 0);
    QVERIFY(f.row("rate")->toolTip().contains(QLatin1String("recorded trace")));
    f.panel.setEditable(true);
    f.type("rate", "5");
    QCOMPARE(f.spy.count(), 1);
}

void TestHyperparameterPanel::wheelDoesNotChangeChoices() {
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

void TestHyperparameterPanel::everythingIsNamedAndReachable() {
    Fixture f;
    int reachable = 0;
    for (const QWidget* widget : f.panel.findChildren<QWidget*>()) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0) {
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            ++reachable;
        }
    }
    QVERIFY(reachable >= 4 + 8 + 2); // headers, fields, filter and its button
    QCOMPARE(f.number("factor.scale")->accessibleName(), QStringLiteral("Factor Scale"));
}

void TestHyperparameterPanel::drawsInBothThemes() {
    Fixture f;
    for (const auto choice : {Theme::Choice::light, Theme::Choice::dark}) {
        theme().setChoice(choice);
        const QImage image = f.panel.grab().toImage();
        QCOMPARE(image.pixelColor(image.width() / 2, image.height() - 3), theme().color(Token::bg1));
        const QImage field = f.number("rate")->grab().toImage();
        QCOMPARE(field.pixelColor(field.width() / 8, field.height() / 2), theme().color(Token::field));
    }
}

void TestHyperparameterPanel::schemaCanBeReplaced() {
    Fixture f;
    f.panel.setSchema(std::make_shared<Schema>(
        std::vector<Hyperparameter>{entry("other", "Other", "Only", HyperparameterType::boolean, false)}));
    QVERIFY(f.row("rate") == nullptr);
    QVERIFY(f.row("other") != nullptr);
    QCOMPARE(f.panel.findChildren<GroupHeader*>().size(), 1);
    f.panel.setSchema(nullptr);
    QVERIFY(f.row("other") == nullptr);
}

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    theme().setChoice(Theme::Choice::dark);
    theme().install(application);
    TestHyperparameterPanel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hyperparameter_panel.moc"
