// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/help.h"
#include "core/base/error.h"

#include <QTest>

#include <functional>

using namespace basin;
using namespace basin::cli;

namespace {

using Words = std::vector<std::string>;

// What the usage error says, "" when there is none.
std::string refusal(const std::function<void()>& parse) {
    try {
        parse();
    } catch (const UserError& error) {
        return error.kind() == UserError::Kind::usage ? error.what() : "not a usage error";
    }
    return {};
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

class TestArguments : public QObject {
    Q_OBJECT

  private slots:
    void readsEveryOptionOfRun();
    void takesOptionsInAnyOrder();
    void hasDefaults();
    void readsListAndBench();
    void refuses_data();
    void refuses();
    void helpNamesEveryOption_data();
    void helpNamesEveryOption();
    void helpFitsATerminal();
};

void TestArguments::readsEveryOptionOfRun() {
    const RunArguments run = parse_run_arguments(
        {"opt",   "--preset",     "p:v",       "--input",        "a.png",   "--input",   "b.png",
         "--set", "x=1",          "--set",     "y=[2]",          "--edit",  "5:x=2",     "--seed",
         "18",    "--iterations", "1e3",       "--until",        "loss<1",  "--threads", "2",
         "--isa", "x86-64",       "--session", "s.basin",        "--trace", "t.csv",     "--plots",
         "dir",   "--summary",    "s.json",    "--check-replay", "7",       "--quiet"});
    QCOMPARE(run.optimizer, std::string("opt"));
    QCOMPARE(run.preset, std::string("p:v"));
    QCOMPARE(run.inputs, (Words{"a.png", "b.png"}));
    QCOMPARE(run.settings, (Words{"x=1", "y=[2]"}));
    QCOMPARE(run.edits, Words{"5:x=2"});
    QCOMPARE(run.seed.value(), std::uint64_t{18});
    QCOMPARE(run.iterations.value(), std::int64_t{1000});
    QCOMPARE(run.until, std::string("loss<1"));
    QCOMPARE(run.threads, 2);
    QCOMPARE(run.isa, std::string("x86-64"));
    QCOMPARE(run.session, std::string("s.basin"));
    QCOMPARE(run.trace, std::string("t.csv"));
    QCOMPARE(run.plots, std::string("dir"));
    QCOMPARE(run.summary, std::string("s.json"));
    QCOMPARE(run.check_replay, std::int64_t{7});
    QVERIFY(run.quiet);
}

void TestArguments::takesOptionsInAnyOrder() {
    const RunArguments run = parse_run_arguments({"--set=a=b=c", "-q", "--input", "x", "opt", "--seed=3"});
    QCOMPARE(run.optimizer, std::string("opt"));
    QCOMPARE(run.settings, Words{"a=b=c"});
    QCOMPARE(run.inputs, Words{"x"});
    QCOMPARE(run.seed.value(), std::uint64_t{3});
    QVERIFY(run.quiet);
}

void TestArguments::hasDefaults() {
    const RunArguments run = parse_run_arguments({"opt"});
    QVERIFY(!run.seed && !run.iterations && !run.quiet && run.check_replay == 0 && run.threads == 1);
}

void TestArguments::readsListAndBench() {
    const ListArguments list = parse_list_arguments({"--json", "opt"});
    QVERIFY(list.json && list.optimizer == "opt");
    const BenchArguments bench =
        parse_bench_arguments({"a", "b", "--peers", "dir", "--threads", "2", "--reps", "9"});
    QCOMPARE(bench.names, (Words{"a", "b"}));
    QCOMPARE(bench.peers, std::string("dir"));
    QCOMPARE(bench.threads, std::vector<int>{2});
    QCOMPARE(bench.repetitions, 9);
    QCOMPARE(parse_bench_arguments({}).repetitions, 5);
}

void TestArguments::refuses_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    QTest::newRow("no optimizer") << QStringList{} << "basin list";
    QTest::newRow("unknown option") << QStringList{"opt", "--itertions", "3"}
                                    << "Did you mean '--iterations'";
    QTest::newRow("unknown option, nothing near") << QStringList{"opt", "--zzzzzzzzzz"} << "basin run --help";
    QTest::newRow("missing value") << QStringList{"opt", "--trace"} << "--trace";
    QTest::newRow("twice") << QStringList{"opt", "--trace", "a.csv", "--trace", "b.csv"} << "--trace";
    QTest::newRow("second optimizer") << QStringList{"opt", "other"} << "'other' is one argument too many";
    QTest::newRow("seed") << QStringList{"opt", "--seed", "-1"} << "--seed cannot be '-1'";
    QTest::newRow("iterations 0") << QStringList{"opt", "--iterations", "0"} << "--iterations cannot be '0'";
    QTest::newRow("iterations text") << QStringList{"opt", "--iterations", "ten"}
                                     << "expected a whole number";
    QTest::newRow("threads") << QStringList{"opt", "--threads", "1000"} << "from 1 to 256";
    QTest::newRow("check-replay") << QStringList{"opt", "--check-replay", "1.5"} << "--check-replay";
}

void TestArguments::refuses() {
    QFETCH(const QStringList, words);
    QFETCH(const QString, says);
    Words arguments;
    for (const QString& word : words) {
        arguments.push_back(word.toStdString());
    }
    const std::string message = refusal([&] { parse_run_arguments(arguments); });
    QVERIFY2(contains(message, says.toStdString()), message.c_str());
}

void TestArguments::helpNamesEveryOption_data() {
    QTest::addColumn<QString>("command");
    for (const std::string& command : sub_commands()) {
        QTest::newRow(command.c_str()) << QString::fromStdString(command);
    }
}

void TestArguments::helpNamesEveryOption() {
    QFETCH(const QString, command);
    const std::string help = help_text(command.toStdString(), true);
    const Words names = option_names(command.toStdString());
    QVERIFY(names.size() >= 3);
    for (const std::string& name : names) {
        QVERIFY2(contains(help, name), name.c_str());
    }
    QVERIFY(contains(help_text("", true), "  " + command.toStdString() + " "));
    QVERIFY(contains(help, "Usage: basin " + command.toStdString()));
}

void TestArguments::helpFitsATerminal() {
    for (const bool desktop : {false, true}) {
        for (const char* command : {"", "list", "run", "train", "bench"}) {
            for (const QString& line : QString::fromStdString(help_text(command, desktop)).split('\n')) {
                QVERIFY2(line.size() <= 80, qPrintable(line));
            }
        }
    }
    QVERIFY(contains(help_text("", false), "no desktop"));
    QVERIFY(!contains(help_text("", true), "no desktop"));
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
