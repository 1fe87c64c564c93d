// SPDX-License-Identifier: GPL-3.0-or-later
// The real program as a process: exit statuses, messages, files. Two programs are run: the one that is
// shipped, and the same with nothing but the nested test optimizer, because the command line must not know
// any algorithm.
#include "core/run/executor.h"
#include "core/storage/session_file.h"
#include "tests/app/cli/program.h"
#include "tests/support/nested_problem.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

class TestProgram : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void version();
    void help();
    void listsAsJson();
    void statuses_data();
    void statuses();
    void opensTheDesktop();
    void setIsShown();
    void writesEverythingAskedFor();
    void summaryTellsTheRun();
    void collapseIsAResult();
    void failureKeepsItsRows();
    void untilStops();
    void refusedEditKeepsItsRows();
    void sameBitsWithTwoThreads();
    void aReplayThatDiffersIsReported();
    void sessionReplays();
    void fitsAPicture();
    void tellsThatSeed002Diverges();
    void interruptWritesEverything_data();
    void interruptWritesEverything();
    void secondInterruptEndsAtOnce();
    void killedLeavesItsRows();
    void quietIsQuiet();

  private:
    Outcome nested(const QStringList& arguments) const {
        return run_in(folder_.path(), NESTED_PROGRAM,
                      QStringList{"run", "nested-test", "--preset", "demo"} + arguments);
    }
    QString path(const QString& name) const { return folder_.filePath(name); }
    QByteArray contents(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
    }
    QJsonValue json(const QString& name) const { return QJsonDocument::fromJson(contents(name)).object(); }
    int rows(const QString& name) const { return static_cast<int>(contents(name).count('\n')) - 1; }
    QStringList leftovers() const { return QDir(folder_.path()).entryList({"*.part-*"}); }
    void start(QProcess& process, const QStringList& arguments) const;

    QTemporaryDir folder_;
};

// A test that ends a process by force leaves a temporary file; the next one starts clean.
void TestProgram::init() {
    for (const QString& name : leftovers()) {
        QVERIFY(QFile::remove(path(name)));
    }
}

// Starts a run that would take minutes and waits until it has written rows.
void TestProgram::start(QProcess& process, const QStringList& arguments) const {
    process.setWorkingDirectory(folder_.path());
    process.start(NESTED_PROGRAM, QStringList{"run", "nested-test", "--preset", "demo", "--set", "frames=50",
                                              "--set", "slow_ms=10", "--set", "slow_iteration=-1"} +
                                      arguments);
    QVERIFY(process.waitForStarted());
    const auto written = [this] {
        for (const QString& name : leftovers()) {
            if (contents(name).count('\n') > 2) {
                return true;
            }
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(written(), 60'000);
}

void TestProgram::version() {
    const Outcome outcome = run_in(folder_.path(), BASIN_PROGRAM, {"--version"});
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
        const Outcome outcome = run_in(folder_.path(), BASIN_PROGRAM, arguments);
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.startsWith("Usage: basin"));
        QVERIFY(outcome.err.isEmpty());
    }
}

void TestProgram::listsAsJson() {
    const Outcome all = run_in(folder_.path(), BASIN_PROGRAM, {"list", "--json"});
    QCOMPARE(all.status, 0);
    const QJsonArray optimizers = QJsonDocument::fromJson(all.out).array();
    QVERIFY(!optimizers.isEmpty());
    for (const QJsonValue& optimizer : optimizers) {
        const QString id = optimizer["id"].toString();
        const Outcome text = run_in(folder_.path(), BASIN_PROGRAM, {"list", id});
        const Outcome one = run_in(folder_.path(), BASIN_PROGRAM, {"list", id, "--json"});
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
    const Outcome outcome = run_in(folder_.path(), NESTED_PROGRAM, arguments);
    QCOMPARE(outcome.status, status);
    QVERIFY2(outcome.err.startsWith("basin: ") && outcome.err.contains(says), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY2(outcome.out.isEmpty(), outcome.out.constData());
    QVERIFY(leftovers().isEmpty());
}

void TestProgram::opensTheDesktop() {
    const auto desktop = [this](const QStringList& arguments) {
        return run_in(folder_.path(), "/usr/bin/env",
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
    const Outcome outcome = run_in(folder_.path(), BASIN_PROGRAM, {"--isa", "x86-64", "--version"});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.out.contains("instruction set   x86-64 ("), outcome.out.constData());
}

void TestProgram::writesEverythingAskedFor() {
    const Outcome outcome = nested({"--trace", "t.csv", "--summary", "s.json", "--session", "s.basin",
                                    "--iterations", "60", "--check-replay", "40"});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QCOMPARE(rows("t.csv"), 60);
    QVERIFY(QFile::exists(path("s.basin")));
    QVERIFY(outcome.out.contains("40 random positions, all the same bits"));
    QVERIFY(outcome.out.contains("status  completed"));
    QVERIFY(leftovers().isEmpty());
}

void TestProgram::summaryTellsTheRun() {
    const Outcome outcome = nested({"--preset", "demo:kicked"}); // twice the same option: refused
    QCOMPARE(outcome.status, 2);
    const Outcome good = run_in(folder_.path(), NESTED_PROGRAM,
                                {"run", "nested-test", "--summary", "s.json", "--set", "noise=0.3",
                                 "--preset", "demo:noisy", "--trace", "t.csv", "--edit", "7:kick=2"});
    QVERIFY2(good.status == 0, good.err.constData());
    const QJsonValue summary = json("s.json");
    QCOMPARE(summary["optimizer"].toString(), QString("nested-test"));
    QCOMPARE(summary["preset"].toString(), QString("demo"));
    QCOMPARE(summary["variant"].toString(), QString("noisy"));
    QCOMPARE(summary["hyperparameters"]["noise"].toDouble(), 0.3); // --set wins wherever it stands
    QCOMPARE(summary["seed"].toInt(), 7);
    QCOMPARE(summary["status"].toString(), QString("completed"));
    QCOMPARE(summary["iterations"].toInt(), rows("t.csv"));
    QCOMPARE(summary["edits"].toArray().size(), 1);
    QCOMPARE(summary["edits"][0]["iteration"].toInt(), 7);
    QVERIFY(summary["best"]["loss"].toDouble() <= summary["final"]["loss"].toDouble());
    QCOMPARE(summary["final"]["iteration"].toInt(), summary["iterations"].toInt());
    QCOMPARE(summary["state_hash"].toString().size(), 16);
    QVERIFY(summary["elapsed_secs"].toDouble() > 0 && summary["iterations_per_sec"].toDouble() > 0);
    QVERIFY(summary["isa"].toString().size() > 3 && summary["version"].toString().contains('.'));
    QVERIFY(summary["findings"].isArray() && summary["findings"].toArray().isEmpty());
}

void TestProgram::collapseIsAResult() {
    const Outcome outcome =
        nested({"--set", "fault=nan", "--set", "fault_iteration=9", "--summary", "nan.json", "--trace",
                "nan.csv", "--iterations", "14", "--check-replay", "20"});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QCOMPARE(json("nan.json")["status"].toString(), QString("collapsed"));
    QCOMPARE(json("nan.json")["final"]["loss"].toString(), QString("nan"));
    QCOMPARE(json("nan.json")["iterations"].toInt(), rows("nan.csv"));
    QVERIFY(json("nan.json")["best"]["iteration"].toInt() < 10);
}

void TestProgram::failureKeepsItsRows() {
    for (const char* fault : {"throw", "bad_alloc"}) {
        const Outcome outcome =
            nested({"--set", QString("fault=") + fault, "--set", "fault_iteration=9", "--summary",
                    "failed.json", "--trace", "failed.csv", "--session", "failed.basin"});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains("failed in iteration 9"), outcome.err.constData());
        QCOMPARE(rows("failed.csv"), 8);
        QCOMPARE(json("failed.json")["status"].toString(), QString("collapsed"));
        QVERIFY(!json("failed.json")["status_reason"].toString().isEmpty());
        QVERIFY(QFile::exists(path("failed.basin")));
    }
}

void TestProgram::untilStops() {
    const Outcome outcome =
        nested({"--until", "loss < 0.15", "--summary", "until.json", "--trace", "until.csv"});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    const QJsonValue summary = json("until.json");
    QCOMPARE(summary["status"].toString(), QString("stopped"));
    QVERIFY(summary["status_reason"].toString().contains("loss < 0.15"));
    QVERIFY(summary["final"]["loss"].toDouble() < 0.15);
    const QList<QByteArray> lines = contents("until.csv").trimmed().split('\n');
    const qsizetype column = lines.first().split(',').indexOf("loss");
    for (qsizetype i = 1; i < lines.size() - 1; ++i) {
        QVERIFY(lines[i].split(',')[column].toDouble() >= 0.15);
    }
}

void TestProgram::refusedEditKeepsItsRows() {
    // The index can only be found wrong when the state exists.
    const Outcome outcome =
        nested({"--edit", "5:position[100000]=1", "--trace", "refused.csv", "--iterations", "20"});
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains("position"), outcome.err.constData());
    QCOMPARE(rows("refused.csv"), 4);
    const Outcome late = nested({"--edit", "500000:kick", "--iterations", "5"});
    QCOMPARE(late.status, 0);
    QVERIFY2(late.err.contains("never took effect"), late.err.constData());
}

void TestProgram::sameBitsWithTwoThreads() {
    QCOMPARE(nested({"--threads", "1", "--trace", "one.csv"}).status, 0);
    QCOMPARE(nested({"--threads", "2", "--trace", "two.csv"}).status, 0);
    QVERIFY(rows("one.csv") > 20);
    QCOMPARE(contents("one.csv"), contents("two.csv"));
}

void TestProgram::aReplayThatDiffersIsReported() {
    const Outcome outcome = run_in(
        folder_.path(), NESTED_PROGRAM,
        {"run", "drifting-test", "--iterations", "30", "--check-replay", "20", "--trace", "drift.csv"});
    QCOMPARE(outcome.status, 4);
    QVERIFY2(outcome.out.contains("random positions differ"), outcome.out.constData());
    QVERIFY2(outcome.out.contains("differs ") && outcome.out.contains(": recorded "),
             outcome.out.constData());
    QCOMPARE(rows("drift.csv"), 30);
}

void TestProgram::sessionReplays() {
    const Outcome outcome = nested({"--session", "again.basin", "--summary", "again.json", "--iterations",
                                    "50", "--edit", "9:kick=2", "--edit", "20:step_size=0.4"});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    const basin::OpenedSession opened =
        basin::open_session(path("again.basin").toStdString(), basin::test::nested_registry(), {}, {});
    QVERIFY(opened.notices.empty());
    QCOMPARE(opened.cursor.position, (basin::Position{50, 0}));
    basin::Executor executor(*opened.run);
    QVERIFY(executor.go_to(opened.cursor.segment, opened.cursor.position, {}).reached);
    QCOMPARE(QString("%1").arg(executor.state_hash(), 16, 16, QChar('0')),
             json("again.json")["state_hash"].toString());
}

void TestProgram::fitsAPicture() {
    // Any input that is read badly ends with status 3, one line that names the file, and nothing computed.
    QFile picture(path("cut.ppm"));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    picture.write(QByteArray("P6 40 30 255\n") + QByteArray(40 * 30 * 3, '\x60'));
    picture.close();
    const QStringList fit{"run", "gaussian-image", "--set", "n=20", "--iterations", "25", "--input"};
    const Outcome good =
        run_in(folder_.path(), BASIN_PROGRAM, fit + QStringList{"cut.ppm", "--check-replay", "10"});
    QVERIFY2(good.status == 0, good.err.constData());
    QVERIFY(picture.resize(1000));
    for (const char* name : {"cut.ppm", "missing.png", "."}) {
        const Outcome bad =
            run_in(folder_.path(), BASIN_PROGRAM, fit + QStringList{name, "--trace", "cut.csv"});
        QCOMPARE(bad.status, 3);
        QVERIFY2(bad.err.contains(name) && bad.err.count('\n') == 1, bad.err.constData());
        QVERIFY(!QFile::exists(path("cut.csv")) && bad.out.isEmpty());
    }
}

void TestProgram::tellsThatSeed002Diverges() {
    const Outcome outcome = run_in(
        folder_.path(), BASIN_PROGRAM,
        {"run", "gaussian-image", "--preset", "seed-002", "--summary", "seed.json", "--iterations", "5000"});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QCOMPARE(json("seed.json")["status"].toString(), QString("diverged"));
    const int best = json("seed.json")["best"]["iteration"].toInt();
    QVERIFY2(best >= 1350 && best <= 1600, qPrintable(QString::number(best)));
    QCOMPARE(json("seed.json")["inputs"].toArray().size(), 1);
}

void TestProgram::interruptWritesEverything_data() {
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestProgram::interruptWritesEverything() {
    QFETCH(const int, signal);
    QProcess process;
    start(process, {"--trace", "stopped.csv", "--summary", "stopped.json", "--session", "stopped.basin"});
    ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(json("stopped.json")["status"].toString(), QString("stopped"));
    QVERIFY(rows("stopped.csv") > 0);
    QCOMPARE(json("stopped.json")["iterations"].toInt(), rows("stopped.csv"));
    QVERIFY(QFile::exists(path("stopped.basin")));
    QVERIFY(leftovers().isEmpty());
}

void TestProgram::secondInterruptEndsAtOnce() {
    // Which of the two ways it ends depends on how far the first one got.
    QProcess process;
    start(process, {"--trace", "twice.csv"});
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(30'000));
    QVERIFY(process.exitStatus() == QProcess::CrashExit || process.exitCode() == 130);
}

void TestProgram::killedLeavesItsRows() {
    QProcess process;
    start(process, {"--trace", "killed.csv"});
    process.kill();
    QVERIFY(process.waitForFinished(30'000));
    QVERIFY(!QFile::exists(path("killed.csv")));
    const QStringList left = QDir(folder_.path()).entryList({"killed.csv.part-*"});
    QCOMPARE(left.size(), 1);
    QVERIFY(rows(left.first()) > 0);
}

void TestProgram::quietIsQuiet() {
    const Outcome outcome = nested({"--quiet", "--iterations", "10"});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.err.isEmpty());
    QVERIFY(outcome.out.contains("final"));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
