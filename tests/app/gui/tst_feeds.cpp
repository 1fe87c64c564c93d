// SPDX-License-Identifier: GPL-3.0-or-later
// What the transport and the status line are told about where a run stands.
#include "app/cli/run_setup.h"
#include "app/gui/feeds.h"
#include "app/gui/phase_names.h"
#include "app/gui/session_controller.h"
#include "core/optimizers/registry.h"

#include <QTest>

using namespace basin;

class TestFeeds : public QObject {
    Q_OBJECT

  private slots:
    void aRunStandsInThePhaseThatEndedIt();
    void phasesAreCalledAsTheirOptimizerCallsThem();
};

/// The mixture of seed 003 ends between E step and M step; every iteration before has all three phases.
void TestFeeds::aRunStandsInThePhaseThatEndedIt() {
    cli::RunChoice choice;
    choice.optimizer = "gmm";
    choice.preset = "seed-003";
    SessionController session;
    session.openRun(
        std::make_shared<Run>(cli::make_run_spec(builtin_optimizers(), choice), builtin_optimizers()));
    const auto place = [&] {
        return transportState(session.look(), session.status(), session.snapshot().get(), false);
    };
    QTRY_VERIFY(session.snapshot() != nullptr);
    QCOMPARE(place().phase, -1);
    session.runOrPause();
    QTRY_VERIFY(session.status().stop.has_value());
    QTRY_COMPARE(session.look().mode, Mode::paused);
    QTRY_COMPARE(session.snapshot()->position, session.look().cursor.position);
    QCOMPARE(place().phases,
             (QStringList{QStringLiteral("E step"), QStringLiteral("bound"), QStringLiteral("M step")}));
    QCOMPARE(place().phase, 1);
    session.goTo(0, Position{5, 0});
    QTRY_COMPARE(session.snapshot()->position, (Position{5, 0}));
    QCOMPARE(place().phase, 2);
    session.goTo(0, Position{5, 1});
    QTRY_COMPARE(session.snapshot()->position, (Position{5, 1}));
    QCOMPARE(place().phase, 0);
}

void TestFeeds::phasesAreCalledAsTheirOptimizerCallsThem() {
    OptimizerInfo info;
    info.phases = {{"response", "Response maps", {}}, {"solve", "Solve", {}}};
    QCOMPARE(phaseLabel(info, "response"), QStringLiteral("Response maps"));
    QCOMPARE(phaseIndex(info, "solve"), std::size_t{1});
    QCOMPARE(phaseLabel(info, "of-another-version"), QStringLiteral("of-another-version"));
    QCOMPARE(phaseIndex(info, "of-another-version"), std::size_t{2});
}

QTEST_MAIN(TestFeeds)
#include "tst_feeds.moc"
