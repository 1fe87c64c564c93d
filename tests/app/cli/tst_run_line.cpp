// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/run_line.h"
#include "app/cli/run_setup.h"
#include "tests/support/engine_helpers.h"
#include "tests/support/nested_problem.h"

#include <QProcess>
#include <QTest>

#include <cmath>

using namespace basin;
using namespace basin::test;

namespace {

/// What the program makes of a line.
RunSpec spec_of(const cli::RunLine& line) {
    const cli::RunArguments read =
        cli::parse_run_arguments({line.arguments.begin() + 1, line.arguments.end()});
    cli::RunChoice choice;
    choice.optimizer = read.optimizer;
    choice.preset = read.preset;
    choice.inputs = read.inputs;
    choice.settings = read.settings;
    choice.edits = read.edits;
    choice.seed = read.seed;
    choice.iterations = read.iterations;
    choice.threads = read.threads;
    return cli::make_run_spec(nested_registry(), choice);
}

cli::RunLine line_of(const Run& run, SegmentId tip) {
    return cli::run_line(nested_registry(), run.spec(), run.tree(), tip);
}

RunSpec chosen(const cli::RunChoice& given) {
    cli::RunChoice choice = given;
    choice.optimizer = "nested-test";
    return cli::make_run_spec(nested_registry(), choice);
}

} // namespace

class TestRunLine : public QObject {
    Q_OBJECT
  private slots:
    void a_preset_needs_no_more_than_its_name();
    void says_what_differs();
    void the_line_computes_the_same_run();
    void edits_of_the_schedule_are_told_once();
    void edits_inside_an_iteration_are_left_out_and_told();
    void shells_read_back_what_was_quoted();
};

void TestRunLine::a_preset_needs_no_more_than_its_name() {
    cli::RunChoice choice;
    choice.preset = "demo:kicked";
    const Run run(chosen(choice), nested_registry());
    const std::vector<std::string> expected{"run", "nested-test", "--preset", "demo:kicked"};
    QVERIFY(line_of(run, 0).arguments == expected);
    const Run bare(chosen({}), nested_registry());
    QCOMPARE(cli::shell_text(line_of(bare, 0).arguments), std::string("run nested-test"));
}

void TestRunLine::says_what_differs() {
    cli::RunChoice choice;
    choice.preset = "demo";
    choice.settings = {"step_size=0.1234567890123", "frames=3"};
    choice.edits = {"4:step_size=0.5"};
    choice.seed = 7;
    choice.iterations = 77;
    choice.threads = 2;
    const RunSpec spec = chosen(choice);
    const Run run(spec, nested_registry());
    const RunSpec read = spec_of(line_of(run, 0));
    QVERIFY(read.request.hyperparameters == spec.request.hyperparameters);
    QCOMPARE(read.request.seed, spec.request.seed);
    QCOMPARE(read.iterations, spec.iterations);
    QCOMPARE(read.threads, spec.threads);
    QCOMPARE(read.preset, spec.preset);
    QCOMPARE(read.schedule.size(), std::size_t(1));
    QVERIFY(read.schedule[0].edit == spec.schedule[0].edit);
}

void TestRunLine::the_line_computes_the_same_run() {
    const auto run = nested_run();
    Executor executor(*run);
    run_to(executor, 12);
    QVERIFY(executor.go_to(0, Position{5, 0}, {}).reached);
    executor.edit({set_edit("step_size", 0.1 + 0.2), action_edit("kick", {Value(0.25)})});
    run_to(executor, 8);
    executor.edit({poke_edit("position", 1, -0.125)});
    run_to_end(executor);
    const SegmentId tip = executor.segment();
    QCOMPARE(run->tree().path(tip).size(), std::size_t(3));

    const cli::RunLine line = line_of(*run, tip);
    QVERIFY(line.left_out.empty());
    Run again(spec_of(line), nested_registry());
    Executor fresh(again);
    run_to_end(fresh);
    QVERIFY(row_hashes(again, fresh.segment()) == row_hashes(*run, tip));
}

void TestRunLine::edits_of_the_schedule_are_told_once() {
    cli::RunChoice choice;
    choice.preset = "demo:kicked";
    choice.edits = {"4:step_size=0.5"};
    Run run(chosen(choice), nested_registry());
    Executor executor(run);
    run_to(executor, 6);
    executor.edit({set_edit("step_size", 0.25)});
    run_to_end(executor);
    const cli::RunLine line = line_of(run, executor.segment());
    QCOMPARE(std::count(line.arguments.begin(), line.arguments.end(), "--edit"), 2);
    Run again(spec_of(line), nested_registry());
    Executor fresh(again);
    run_to_end(fresh);
    QVERIFY(row_hashes(again, fresh.segment()) == row_hashes(run, executor.segment()));
}

void TestRunLine::edits_inside_an_iteration_are_left_out_and_told() {
    const auto run = nested_run();
    Executor executor(*run);
    run_to(executor, 3);
    executor.step({});
    executor.edit({poke_edit("position", 0, 1.5)});
    QCOMPARE(run->tree().segments.size(), std::size_t(2));
    const cli::RunLine line = line_of(*run, 1);
    QCOMPARE(std::count(line.arguments.begin(), line.arguments.end(), "--edit"), 0);
    QCOMPARE(line.left_out.size(), std::size_t(1));
    QVERIFY(line.left_out[0].find("inside iteration 4") != std::string::npos);
}

void TestRunLine::shells_read_back_what_was_quoted() {
    const std::vector<std::string> arguments{"run", "a b", "it's",   "",  "$HOME", "--set", "x=1,2",
                                             "*",   "\\n", "\"so\"", "ä", "`id`",  "a\tb",  "!#;&|<>()"};
    QProcess shell;
    shell.start("sh", {"-c", "for each in " + QString::fromStdString(cli::shell_text(arguments)) +
                                 "; do printf '%s\\0' \"$each\"; done"});
    QVERIFY(shell.waitForFinished());
    QByteArray expected;
    for (const std::string& argument : arguments) {
        expected += QByteArray::fromStdString(argument) + '\0';
    }
    QCOMPARE(shell.readAllStandardOutput(), expected);
}

QTEST_GUILESS_MAIN(TestRunLine)
#include "tst_run_line.moc"
