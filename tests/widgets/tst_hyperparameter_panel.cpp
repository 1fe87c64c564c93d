// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/panel_fixture.h"
#include "widgets/branch_tag.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

#include <algorithm>

using namespace basin;
using namespace panel_fixture;
using Change = HyperparameterRow::Change;

class TestHyperparameterPanel : public QObject {
    Q_OBJECT
  private slots:
    void makesARowForEachEntry();
    void marksPresetAndEdit();
    void resetGoesBackOneStep();
    void pendingIsMarkedUntilItArrives();
    void filterAndFolding();
    void changedOnly();
    void pastShowsTheStrip();
    void newRunOnlyIsReadOnly();
    void newRunOnlyIsEditableForANewRun();
    void tagsTellWhereBranchesDiffer();
    void notEditableAtAll();
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
    const auto says = [&](const QString& text) {
        const auto labels = f.panel.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    };
    QVERIFY(!says(QStringLiteral("No setting fits.")));
    f.panel.setFilter("no such thing");
    QCOMPARE(shown(), 0);
    QVERIFY(says(QStringLiteral("No setting fits.")));
    f.panel.setFilter(QString());
    QVERIFY(!says(QStringLiteral("No setting fits.")));
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

void TestHyperparameterPanel::newRunOnlyIsEditableForANewRun() {
    Fixture f;
    f.panel.setForNewRun(true);
    f.type("count", QStringLiteral("60"));
    QCOMPARE(f.lastId(), QStringLiteral("count"));
    QVERIFY(f.lastValue() == Value(std::int64_t{60}));
}

void TestHyperparameterPanel::tagsTellWhereBranchesDiffer() {
    Fixture f;
    Hyperparameters b = f.values, c = f.values;
    b.set("algorithm", std::string("sgd"));
    c.set("algorithm", std::string("adan"));
    c.set("factor.scale", 3.0);
    f.panel.setOthers({{1, QStringLiteral("B"), b}, {2, QStringLiteral("C"), c}});
    const auto tag = [&](const char* id) { return f.row(id)->findChild<BranchTag*>(); };
    QCOMPARE(tag("algorithm")->text(), QStringLiteral("B: sgd"));
    const QFont font = theme().font(TextRole::tick);
    QVERIFY(tag("algorithm")->sizeHint().width() - 8 >= QFontMetricsF(font).horizontalAdvance("B: sgd"));
    QVERIFY(tag("algorithm")->isVisible());
    QVERIFY(tag("algorithm")->toolTip().contains(QStringLiteral("C: adan")));
    QCOMPARE(tag("factor.scale")->text(), QStringLiteral("C: 3"));
    QVERIFY(!tag("factor.position")->isVisible());
    QVERIFY(!tag("rate")->isVisible());
    // The name is not cut for the tag, which goes below it.
    f.panel.resize(264, 700);
    f.panel.setOthers({{1, QStringLiteral("reference-start"), b}});
    const auto* name = f.row("algorithm")->findChild<QLabel*>();
    QTRY_VERIFY(tag("algorithm")->geometry().top() >= name->geometry().bottom());
    QVERIFY(name->width() >= name->fontMetrics().horizontalAdvance(name->text()));
    f.panel.setOthers({});
    QVERIFY(!tag("algorithm")->isVisible());
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
