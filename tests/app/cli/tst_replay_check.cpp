// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/replay_check.h"
#include "tests/app/cli/nested_run.h"

#include <QTest>

#include <set>

using namespace basin;
using namespace basin::cli;

class TestReplayCheck : public QObject {
    Q_OBJECT

  private slots:
    void drawsPositionsThatExist();
    void findsTheSameBits();
    void namesThePositionThatDiffers();
    void stopsWhenAsked();
};

void TestReplayCheck::drawsPositionsThatExist() {
    NestedRun nested({}, {"5:kick=1"});
    nested.run->record_phase_hashes(true);
    nested.go(20);
    PositionDraw draw(*nested.run, nested.executor->segment()),
        again(*nested.run, nested.executor->segment());
    std::set<std::int64_t> iterations;
    std::set<int> phases;
    for (int i = 0; i < 2000; ++i) {
        const Position position = draw.next();
        QCOMPARE(position, again.next());
        QVERIFY(position <= (Position{20, 0}));
        const RunTree tree = nested.run->tree();
        QVERIFY(nested.run->phase_hash(tree.owner_of(nested.executor->segment(), position), position)
                    .has_value());
        iterations.insert(position.iteration);
        phases.insert(position.phase);
    }
    QCOMPARE(iterations.size(), std::size_t{21});
    QCOMPARE(phases, (std::set<int>{0, 1, 2}));
}

void TestReplayCheck::findsTheSameBits() {
    NestedRun nested({}, {"5:kick=1", "11:noise=0.4"});
    nested.run->record_phase_hashes(true);
    nested.go(60);
    std::int64_t told = 0;
    const ReplayReport report = check_replay(*nested.run, nested.executor->segment(), 150, {},
                                             [&told](std::int64_t done) { told = done; });
    QCOMPARE(report.checked, std::int64_t{150});
    QCOMPARE(told, std::int64_t{150});
    QVERIFY(report.differences.empty() && !report.cancelled);
}

void TestReplayCheck::namesThePositionThatDiffers() {
    NestedRun nested;
    nested.run->record_phase_hashes(true);
    nested.go(10);
    nested.run->put_phase_hash(0, {4, 1}, 0x1234);
    const ReplayReport report = check_replay(*nested.run, 0, 200, {}, [](std::int64_t) {});
    QVERIFY(!report.differences.empty());
    for (const ReplayDifference& difference : report.differences) {
        QCOMPARE(difference.position, (Position{4, 1}));
        QVERIFY2(difference.what.starts_with("recorded 0000000000001234, recomputed "),
                 difference.what.c_str());
    }
}

void TestReplayCheck::stopsWhenAsked() {
    NestedRun nested;
    nested.run->record_phase_hashes(true);
    nested.go(60);
    std::stop_source source;
    const ReplayReport report =
        check_replay(*nested.run, 0, 1000, source.get_token(), [&source](std::int64_t done) {
            if (done == 5) {
                source.request_stop();
            }
        });
    QVERIFY(report.cancelled && report.checked < 1000 && report.differences.empty());
}

QTEST_GUILESS_MAIN(TestReplayCheck)
#include "tst_replay_check.moc"
