// SPDX-License-Identifier: GPL-3.0-or-later
// `basin run` as a process: what it writes, and how it tells the ways in which a run can end.
#include "core/run/executor.h"
#include "core/storage/session_file.h"
#include "tests/app/cli/program.h"
#include "tests/support/nested_problem.h"

#include <QJsonArray>
#include <QTest>

class TestRunCommand : public ProgramTest {
    Q_OBJECT

  private slots:
    void init() { removeLeftovers(); }
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
    void quietIsQuiet();
    void writesTheModelOfAMixture();
};

void TestRunCommand::writesEverythingAskedFor() {
    const Outcome outcome = nested({"--trace", "t.csv", "--summary", "s.json", "--session", "s.basin",
                                    "--iterations", "60", "--check-replay", "40"});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QCOMPARE(rows("t.csv"), 60);
    QVERIFY(QFile::exists(path("s.basin")));
    QVERIFY(outcome.out.contains("40 random positions, all the same bits"));
    QVERIFY(outcome.out.contains("status  completed"));
    QVERIFY(leftovers().isEmpty());
}

void TestRunCommand::summaryTellsTheRun() {
    const Outcome outcome = nested({"--preset", "demo:kicked"}); // twice the same option: refused
    QCOMPARE(outcome.status, 2);
    const Outcome good = run_in(folder(), NESTED_PROGRAM,
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

void TestRunCommand::collapseIsAResult() {
    const Outcome outcome =
        nested({"--set", "fault=nan", "--set", "fault_iteration=9", "--summary", "nan.json", "--trace",
                "nan.csv", "--iterations", "14", "--check-replay", "20"});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QCOMPARE(json("nan.json")["status"].toString(), QString("collapsed"));
    QCOMPARE(json("nan.json")["final"]["loss"].toString(), QString("nan"));
    QCOMPARE(json("nan.json")["iterations"].toInt(), rows("nan.csv"));
    QVERIFY(json("nan.json")["best"]["iteration"].toInt() < 10);
}

void TestRunCommand::failureKeepsItsRows() {
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

void TestRunCommand::untilStops() {
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

void TestRunCommand::refusedEditKeepsItsRows() {
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

void TestRunCommand::sameBitsWithTwoThreads() {
    QCOMPARE(nested({"--threads", "1", "--trace", "one.csv"}).status, 0);
    QCOMPARE(nested({"--threads", "2", "--trace", "two.csv"}).status, 0);
    QVERIFY(rows("one.csv") > 20);
    QCOMPARE(contents("one.csv"), contents("two.csv"));
}

void TestRunCommand::aReplayThatDiffersIsReported() {
    const Outcome outcome = run_in(
        folder(), NESTED_PROGRAM,
        {"run", "drifting-test", "--iterations", "30", "--check-replay", "20", "--trace", "drift.csv"});
    QCOMPARE(outcome.status, 4);
    QVERIFY2(outcome.out.contains("random positions differ"), outcome.out.constData());
    QVERIFY2(outcome.out.contains("differs ") && outcome.out.contains(": recorded "),
             outcome.out.constData());
    QCOMPARE(rows("drift.csv"), 30);
}

void TestRunCommand::sessionReplays() {
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

void TestRunCommand::fitsAPicture() {
    // Any input that is read badly ends with status 3, one line that names the file, and nothing computed.
    QFile picture(path("cut.ppm"));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    picture.write(QByteArray("P6 40 30 255\n") + QByteArray(40 * 30 * 3, '\x60'));
    picture.close();
    const QStringList fit{"run", "gaussian-image", "--set", "n=20", "--iterations", "25", "--input"};
    const Outcome good = basin(fit + QStringList{"cut.ppm", "--check-replay", "10"});
    QVERIFY2(good.status == 0, good.err.constData());
    QVERIFY(picture.resize(1000));
    for (const char* name : {"cut.ppm", "missing.png", "."}) {
        const Outcome bad = basin(fit + QStringList{name, "--trace", "cut.csv"});
        QCOMPARE(bad.status, 3);
        QVERIFY2(bad.err.contains(name) && bad.err.count('\n') == 1, bad.err.constData());
        QVERIFY(!QFile::exists(path("cut.csv")) && bad.out.isEmpty());
    }
}

void TestRunCommand::tellsThatSeed002Diverges() {
    const Outcome outcome = run_in(
        folder(), BASIN_PROGRAM,
        {"run", "gaussian-image", "--preset", "seed-002", "--summary", "seed.json", "--iterations", "5000"});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QCOMPARE(json("seed.json")["status"].toString(), QString("diverged"));
    const int best = json("seed.json")["best"]["iteration"].toInt();
    QVERIFY2(best >= 1350 && best <= 1600, qPrintable(QString::number(best)));
    QCOMPARE(json("seed.json")["inputs"].toArray().size(), 1);
}

void TestRunCommand::quietIsQuiet() {
    const Outcome outcome = nested({"--quiet", "--iterations", "10"});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.err.isEmpty());
    QVERIFY(outcome.out.contains("final"));
}

void TestRunCommand::writesTheModelOfAMixture() {
    const std::string table = "a,b\n0,0\n0,1\n1,0\n9,9\n9,8\n8,9\n";
    QFile samples(path("x.csv")), labels(path("y.csv"));
    QVERIFY(samples.open(QIODevice::WriteOnly) && labels.open(QIODevice::WriteOnly));
    samples.write(table.data(), static_cast<qint64>(table.size()));
    labels.write("0\n0\n0\n1\n1\n1\n");
    samples.close();
    labels.close();
    const QStringList common{"run",          "gmm",    "--input",     path("x.csv"),    "--labels",
                             path("y.csv"),  "--test", path("x.csv"), "--test-labels",  path("y.csv"),
                             "--set",        "k=2",    "--set",       "reg_covar=0.01", "--quiet",
                             "--iterations", "5"};
    const Outcome outcome =
        run_in(folder(), BASIN_PROGRAM, common + QStringList{"--export-model", "m.npz", "--trace", "t.csv"});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QFile trace(path("t.csv"));
    QVERIFY(trace.open(QIODevice::ReadOnly));
    const QList<QByteArray> names = trace.readLine().trimmed().split(','), row = trace.readLine().split(',');
    QCOMPARE(row[names.indexOf("nmi_train")].toDouble(), 1.0);
    QCOMPARE(row[names.indexOf("nmi_test")].toDouble(), 1.0);
    // The exported mixture is a start as it is: nothing moves any more.
    const Outcome again =
        run_in(folder(), BASIN_PROGRAM,
               common + QStringList{"--set", "init=given", "--set", "means0=m.npz:means", "--set",
                                    "variances0=m.npz:variances", "--set", "weights0=m.npz:weights"});
    QVERIFY2(again.status == 0, again.err.constData());
    const Outcome refused = run_in(
        folder(), BASIN_PROGRAM,
        {"run", "gaussian-image", "--preset", "seed-002", "--iterations", "1", "--export-model", "n.npz"});
    QCOMPARE(refused.status, 2);
    QVERIFY(refused.err.contains("--export-model"));
}

QTEST_GUILESS_MAIN(TestRunCommand)
#include "tst_run_command.moc"
