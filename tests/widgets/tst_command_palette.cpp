// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/command_palette.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

using namespace basin;

class TestCommandPalette : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { theme().install(*qApp); }
    void init();
    void lettersAreFoundInTheirOrder();
    void startsOfWordsWin();
    void matchedLettersAreNamed();
    void enterExecutesWhatIsChosen();
    void whatWasUsedComesFirst();
    void namesGoBeforeOtherWords();
    void typedTextMakesCommands();
    void nothingFoundIsSaid();
    void escapeLeavesEverythingAlone();

  private:
    std::vector<Command> commands();
    QLineEdit* opened(CommandPalette& palette);

    QStringList done_;
    QWidget window_;
};

void TestCommandPalette::init() {
    QSettings().clear();
    done_.clear();
    window_.resize(900, 700);
    window_.show();
}

std::vector<Command> TestCommandPalette::commands() {
    std::vector<Command> all;
    for (const char* name : {"Clip global norm", "Learning rate", "Loss and objective", "Run", "Run until"}) {
        const QString text = QLatin1String(name);
        all.push_back({text, text, QStringLiteral("Kind"), {}, {}, {}, [this, text] { done_ << text; }});
    }
    return all;
}

QLineEdit* TestCommandPalette::opened(CommandPalette& palette) {
    palette.setSource([this] { return commands(); });
    palette.open();
    return palette.findChild<QLineEdit*>();
}

void TestCommandPalette::lettersAreFoundInTheirOrder() {
    QVERIFY(fuzzyMatch(QStringLiteral("lrt"), QStringLiteral("Learning rate")).has_value());
    QVERIFY(fuzzyMatch(QStringLiteral("LEARN rate"), QStringLiteral("learning_rate")).has_value());
    QVERIFY(!fuzzyMatch(QStringLiteral("etar"), QStringLiteral("rate")).has_value());
    QVERIFY(!fuzzyMatch(QStringLiteral("x"), QString()).has_value());
    QCOMPARE(fuzzyMatch(QString(), QStringLiteral("anything"))->score, 0);
}

void TestCommandPalette::startsOfWordsWin() {
    const auto score = [](const char* query, const char* text) {
        return fuzzyMatch(QLatin1String(query), QLatin1String(text))->score;
    };
    QVERIFY(score("lr", "Learning rate") > score("lr", "Clip global norm"));
    QVERIFY(score("loss", "Loss") > score("loss", "Lots of steps shown"));
    QVERIFY(score("run", "Run until") > score("run", "Prune"));
}

void TestCommandPalette::matchedLettersAreNamed() {
    const auto match = fuzzyMatch(QStringLiteral("rate"), QStringLiteral("Learning rate"));
    QCOMPARE(match->positions, (std::vector<int>{9, 10, 11, 12}));
    QCOMPARE(fuzzyMatch(QStringLiteral("lr"), QStringLiteral("Learning rate"))->positions,
             (std::vector<int>{0, 9}));
}

void TestCommandPalette::enterExecutesWhatIsChosen() {
    CommandPalette palette(&window_);
    QLineEdit* field = opened(palette);
    QCOMPARE(palette.shownTexts().size(), 5);
    QTest::keyClicks(field, QStringLiteral("run"));
    QCOMPARE(palette.shownTexts(), (QStringList{QStringLiteral("Run"), QStringLiteral("Run until")}));
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Down); // the last stays the last
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(done_, QStringList{QStringLiteral("Run until")});
    QVERIFY(!palette.isVisible());
}

void TestCommandPalette::whatWasUsedComesFirst() {
    CommandPalette palette(&window_);
    for (const char* letters : {"clip", "loss"}) {
        QTest::keyClicks(opened(palette), QLatin1String(letters));
        QTest::keyClick(palette.findChild<QLineEdit*>(), Qt::Key_Return);
    }
    opened(palette);
    QCOMPARE(palette.shownTexts().mid(0, 3),
             (QStringList{QStringLiteral("Loss and objective"), QStringLiteral("Clip global norm"),
                          QStringLiteral("Learning rate")}));
}

void TestCommandPalette::namesGoBeforeOtherWords() {
    CommandPalette palette(&window_);
    palette.setSource([this] {
        std::vector<Command> all = commands();
        const QString kind = QStringLiteral("File › New from preset");
        all.insert(all.begin(),
                   {{QStringLiteral("a"),
                     QStringLiteral("Tenfold"),
                     kind,
                     QStringLiteral("learning-rate-0.02"),
                     {},
                     {},
                     [] {}},
                    {QStringLiteral("b"), QStringLiteral("Learning rate of 0.02"), kind, {}, {}, {}, [] {}}});
        return all;
    });
    palette.open();
    QTest::keyClicks(palette.findChild<QLineEdit*>(), QStringLiteral("learning rate"));
    QCOMPARE(palette.shownTexts(),
             (QStringList{QStringLiteral("Learning rate"), QStringLiteral("Learning rate of 0.02"),
                          QStringLiteral("Tenfold")}));
}

void TestCommandPalette::typedTextMakesCommands() {
    CommandPalette palette(&window_);
    palette.setTypedSource([this](const QString& typed) {
        std::vector<Command> made;
        if (typed == QLatin1String("15")) {
            made.push_back({{}, QStringLiteral("Go to 15"), {}, {}, {}, {}, [this] { done_ << "15"; }});
        }
        return made;
    });
    QLineEdit* field = opened(palette);
    QTest::keyClicks(field, QStringLiteral("15"));
    QCOMPARE(palette.shownTexts(), QStringList{QStringLiteral("Go to 15")});
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(done_, QStringList{QStringLiteral("15")});
}

void TestCommandPalette::nothingFoundIsSaid() {
    CommandPalette palette(&window_);
    QLineEdit* field = opened(palette);
    const auto* label = palette.findChild<QLabel*>();
    QVERIFY(label != nullptr && !label->isVisible());
    QTest::keyClicks(field, QStringLiteral("zzz"));
    QVERIFY(palette.shownTexts().isEmpty());
    QVERIFY(label->isVisible());
    QVERIFY(label->text().contains(QStringLiteral("zzz")));
    QVERIFY(!label->visibleRegion().isEmpty());
    QTest::keyClick(field, Qt::Key_Return); // nothing to execute
    QVERIFY(done_.isEmpty() && palette.isVisible());
    field->clear();
    QVERIFY(!label->isVisible());
    QTest::keyClicks(field, QStringLiteral("rate learning")); // words in any order
    QCOMPARE(palette.shownTexts(), QStringList{QStringLiteral("Learning rate")});
}

void TestCommandPalette::escapeLeavesEverythingAlone() {
    CommandPalette palette(&window_);
    QLineEdit* field = opened(palette);
    QTest::keyClicks(field, QStringLiteral("zzz"));
    QVERIFY(palette.shownTexts().isEmpty());
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(palette.isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!palette.isVisible());
    QVERIFY(done_.isEmpty());
}

QTEST_MAIN(TestCommandPalette)
#include "tst_command_palette.moc"
