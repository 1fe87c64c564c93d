// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C, and worse: what a run leaves behind when it is stopped from outside.
#include "tests/app/cli/program.h"

#include <QTest>

#include <csignal>

class TestInterrupt : public ProgramTest {
    Q_OBJECT

  private slots:
    void init() { removeLeftovers(); }
    void interruptWritesEverything_data();
    void interruptWritesEverything();
    void secondInterruptEndsAtOnce();
    void killedLeavesItsRows();

  private:
    void start(QProcess& process, const QStringList& arguments) const;
};

// Starts a run that would take minutes and waits until it has written rows.
void TestInterrupt::start(QProcess& process, const QStringList& arguments) const {
    process.setWorkingDirectory(folder());
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

void TestInterrupt::interruptWritesEverything_data() {
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestInterrupt::interruptWritesEverything() {
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

void TestInterrupt::secondInterruptEndsAtOnce() {
    // Which of the two ways it ends depends on how far the first one got.
    QProcess process;
    start(process, {"--trace", "twice.csv"});
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(30'000));
    QVERIFY(process.exitStatus() == QProcess::CrashExit || process.exitCode() == 130);
}

void TestInterrupt::killedLeavesItsRows() {
    QProcess process;
    start(process, {"--trace", "killed.csv"});
    process.kill();
    QVERIFY(process.waitForFinished(30'000));
    QVERIFY(!QFile::exists(path("killed.csv")));
    const QStringList left = QDir(folder()).entryList({"killed.csv.part-*"});
    QCOMPARE(left.size(), 1);
    QVERIFY(rows(left.first()) > 0);
}

QTEST_GUILESS_MAIN(TestInterrupt)
#include "tst_interrupt.moc"
