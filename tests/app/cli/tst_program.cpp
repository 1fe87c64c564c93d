// SPDX-License-Identifier: GPL-3.0-or-later
// The real program as a process: what it answers, and with which exit status. Two programs are run: the one
// that is shipped, and the same with nothing but the nested test optimizer, because the command line must not
// know any algorithm.
#include "tests/app/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

class TestProgram : public ProgramTest {
    Q_OBJECT

  private slots:
    void init() { removeLeftovers(); }
    void version();
    void help();
    void listsAsJson();
    void statuses_data();
    void statuses();
    void opensTheDesktop();
    void setIsShown();
};

void TestProgram::version() {
    const Outcome outcome = basin({"--version"});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.startsWith("basin "));
    for (const char* word : {"compiler", "instruction set", "libraries", "SQLite"}) {
        QVERIFY2(outcome.out.contains(word), word);
    }
    QVERIFY(outcome.err.isEmpty());
}

void TestProgram::help() {
    for (const QStringList& arguments : {QStringList{"--help"},
                                         {"-h"},
                                         {"list", "--help"},
                                         {"run", "-h"},
                                         {"run", "x", "--help"},
                                         {"bench", "-h"}}) {
        const Outcome outcome = basin(arguments);
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.startsWith("Usage: basin"));
        QVERIFY(outcome.err.isEmpty());
    }
}

void TestProgram::listsAsJson() {
    const Outcome all = basin({"list", "--json"});
    QCOMPARE(all.status, 0);
    const QJsonArray optimizers = QJsonDocument::fromJson(all.out).array();
    QVERIFY(!optimizers.isEmpty());
    for (const QJsonValue& optimizer : optimizers) {
        const QString id = optimizer["id"].toString();
        const Outcome text = basin({"list", id});
        const Outcome one = basin({"list", id, "--json"});
        const QJsonObject info = QJsonDocument::fromJson(one.out).object();
        QCOMPARE(info["id"].toString(), id);
        for (const char* key : {"hyperparameters", "channels", "levels", "phases", "presets"}) {
            QVERIFY2(!info[key].toArray().isEmpty(), key);
            for (const QJsonValue& entry : info[key].toArray()) {
                QVERIFY2(text.out.contains(entry["id"].toString().toUtf8()),
                         qPrintable(entry["id"].toString()));
            }
        }
    }
}

void TestProgram::statuses_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    const QStringList run{"run", "nested-test", "--preset", "demo"};
    QTest::newRow("nothing to do without a desktop") << QStringList{} << 2 << QByteArray("no desktop");
    QTest::newRow("mistyped sub-command") << QStringList{"rnu"} << 2 << QByteArray("Did you mean 'run'");
    QTest::newRow("unknown optimizer") << QStringList{"run", "nested"} << 2 << QByteArray("nested-test");
    QTest::newRow("unknown list") << QStringList{"list", "nested"} << 2 << QByteArray("nested-test");
    QTest::newRow("unknown option") << run + QStringList{"--tarce", "x"} << 2 << QByteArray("--trace");
    QTest::newRow("unknown setting") << run + QStringList{"--set", "nosie=1"} << 2 << QByteArray("noise");
    QTest::newRow("out of range") << run + QStringList{"--set", "noise=2"} << 2 << QByteArray("noise");
    QTest::newRow("bad expression") << run + QStringList{"--until", "loss >"} << 2 << QByteArray("loss >");
    QTest::newRow("unknown name in expression")
        << run + QStringList{"--until", "los > 1"} << 2 << QByteArray("los");
    QTest::newRow("bad isa") << run + QStringList{"--isa", "mmx"} << 2 << QByteArray("mmx");
    QTest::newRow("no plots") << run + QStringList{"--plots", "p"} << 2 << QByteArray("without plots");
    QTest::newRow("trace suffix") << run + QStringList{"--trace", "t.txt"} << 2 << QByteArray(".csv");
    QTest::newRow("input") << run + QStringList{"--input", "x.png"} << 3 << QByteArray("x.png");
    QTest::newRow("trace place") << run + QStringList{"--trace", "no/t.csv"} << 3 << QByteArray("no/t.csv");
    QTest::newRow("summary place") << run + QStringList{"--summary", "."} << 3 << QByteArray("folder");
    QTest::newRow("session place") << run + QStringList{"--session", "no/s.basin"} << 3
                                   << QByteArray("no/s.basin");
    QTest::newRow("bench name") << QStringList{"bench", "seed-02"} << 2 << QByteArray("seed-002_t1");
}

void TestProgram::statuses() {
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    QFETCH(const QByteArray, says);
    const Outcome outcome = run_in(folder(), NESTED_PROGRAM, arguments);
    QCOMPARE(outcome.status, status);
    QVERIFY2(outcome.err.startsWith("basin: ") && outcome.err.contains(says), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY2(outcome.out.isEmpty(), outcome.out.constData());
    QVERIFY(leftovers().isEmpty());
}

void TestProgram::opensTheDesktop() {
    const auto desktop = [this](const QStringList& arguments) {
        return run_in(folder(), "/usr/bin/env",
                      QStringList{"BASIN_TEST_DESKTOP=1", NESTED_PROGRAM} + arguments);
    };
    QVERIFY(QFile(path("picture.png")).open(QIODevice::WriteOnly));
    QCOMPARE(desktop({}).status, 0);
    QCOMPARE(desktop({"picture.png", "b.png"}).out, QByteArray("<picture.png><b.png>"));
    QCOMPARE(desktop({"-platform", "offscreen"}).out, QByteArray("<-platform><offscreen>"));
    QCOMPARE(desktop({"--platform=offscreen"}).status, 0);
    QCOMPARE(desktop({"--isa", "x86-64", "picture.png"}).out, QByteArray("<picture.png>"));
    QVERIFY(desktop({"--help"}).out.contains("opens the desktop"));
    for (const auto& [arguments, status] : QList<std::pair<QStringList, int>>{{{"missing.png"}, 3},
                                                                              {{"./missing"}, 3},
                                                                              {{"rnu"}, 2},
                                                                              {{"--nonsense"}, 2},
                                                                              {{"--isa"}, 2},
                                                                              {{"--isa", "mmx"}, 2}}) {
        const Outcome outcome = desktop(arguments);
        QCOMPARE(outcome.status, status);
        QVERIFY2(outcome.err.startsWith("basin: ") && outcome.err.contains(arguments.last().toUtf8()),
                 outcome.err.constData());
    }
    const Outcome plots =
        desktop({"run", "nested-test", "--iterations", "5", "--edit", "3:kick", "--plots", "new/plots"});
    QCOMPARE(plots.status, 0);
    QVERIFY(plots.out.contains("plots of segment 1 in new/plots"));
    QVERIFY(QDir(path("new/plots")).exists());
}

void TestProgram::setIsShown() {
    const Outcome outcome = basin({"--isa", "x86-64", "--version"});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.out.contains("instruction set   x86-64 ("), outcome.out.constData());
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
