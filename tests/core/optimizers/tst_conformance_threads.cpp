// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the conformance suite in which threads meet; runs under ThreadSanitizer too.
#include "core/run/runner.h"
#include "tests/core/optimizers/conformance.h"
#include "tests/core/optimizers/every_optimizer.h"
#include "tests/support/engine_helpers.h"

#include <QTest>

using namespace basin;
using namespace basin::test;

namespace {

constexpr std::int64_t rows = 60;

} // namespace

class TestConformanceThreads : public QObject {
    Q_OBJECT

  private slots:
    void any_number_of_threads_data() { every_optimizer(); }
    void any_number_of_threads();
    void steps_are_a_run_data() { every_optimizer(); }
    void steps_are_a_run();
};

void TestConformanceThreads::any_number_of_threads() {
    QFETCH(QString, which);
    const Subject tested(which.toStdString());
    std::vector<std::vector<std::string>> texts;
    for (const int threads : {1, 2, 4, 3}) {
        const auto run = tested.run({}, threads);
        Executor executor(*run);
        run_to(executor, rows);
        texts.push_back(row_texts(*run, 0));
        QCOMPARE(first_different_row(texts[0], texts.back()), std::int64_t{0});
    }
}

void TestConformanceThreads::steps_are_a_run() {
    QFETCH(QString, which);
    const Subject tested(which.toStdString());
    const auto reference = tested.run();
    Executor by_phase(*reference);
    run_to(by_phase, rows);
    const std::vector<std::string> expected = row_texts(*reference, 0);
    for (std::size_t level = 0; level < reference->levels().size(); ++level) {
        const auto run = tested.run();
        Executor executor(*run);
        for (int i = 0; i < 3 && executor.position().iteration < rows; ++i) {
            executor.step_level(level, {});
        }
        run_to(executor, rows);
        std::vector<std::string> texts = row_texts(*run, 0);
        texts.resize(expected.size()); // a step of an outer level may have gone further
        QCOMPARE(first_different_row(texts, expected), std::int64_t{0});
    }
    const auto run = tested.run();
    Runner runner(run);
    runner.set_breakpoints({3, 20});
    runner.step(run->levels().size() - 1);
    runner.run();
    runner.wait_idle();
    runner.step(run->levels().size() - 2, 2);
    runner.look_at(0, {2, 0});
    runner.wait_idle();
    runner.run();
    runner.wait_idle();
    runner.run({by_phase.position().iteration, {}});
    runner.wait_idle();
    QCOMPARE(first_different_row(row_texts(*run, 0), expected), std::int64_t{0});
}

QTEST_GUILESS_MAIN(TestConformanceThreads)
#include "tst_conformance_threads.moc"
