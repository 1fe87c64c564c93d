// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/executor.h"
#include "tests/support/engine_helpers.h"

#include <QTest>

using namespace basin;

namespace {

std::vector<Phase> phases(const std::vector<std::string>& ids) {
    std::vector<Phase> list;
    for (const std::string& id : ids) {
        list.push_back({id, id, {}});
    }
    return list;
}

/// "1-3:ab 4-4:a", with the number of inner rows behind a phase where it is known.
std::string text(const PhaseLog::Look& look) {
    std::string all;
    for (const PhaseLog::Stretch& stretch : look.stretches) {
        all += all.empty() ? "" : " ";
        all += std::to_string(stretch.begin + 1);
        all += "-";
        all += std::to_string(stretch.end);
        all += ":";
        const IterationKind& kind = look.kinds.at(stretch.kind);
        for (const PhasePart& part : kind.parts) {
            all += part.phase;
            all += kind.inner_known ? std::to_string(part.inner) : "";
        }
    }
    return all;
}

} // namespace

class TestPhaseLog : public QObject {
    Q_OBJECT
  private slots:
    void likeIterationsAreOneStretch();
    void timesAreMeans();
    void innerRowsSplitAndJoinStretches();
    void restartsAreFoundInCounts();
    void executorTellsPhasesAndInnerRows();
};

void TestPhaseLog::likeIterationsAreOneStretch() {
    PhaseLog log(11);
    for (int i = 0; i < 1000; ++i) {
        log.append(phases({"a", "b"}), {});
    }
    log.append(phases({"a"}), {});
    log.append(phases({"a", "b"}), {});
    QCOMPARE(text(log.look(0, 5000)), std::string("11-1010:ab 1011-1011:a 1012-1012:ab"));
    QCOMPARE(text(log.look(20, 40)), std::string("21-40:ab")); // no more than was asked for
    QCOMPARE(text(log.look(1010, 1011)), std::string("1011-1011:a"));
    QVERIFY(log.look(1012, 2000).stretches.empty());
}

void TestPhaseLog::timesAreMeans() {
    PhaseLog log(1);
    const std::vector<std::int64_t> first{1'000'000, 0}, second{3'000'000, 5'000'000};
    log.append(phases({"a", "b"}), first); // how long b took is not known
    log.append(phases({"a", "b"}), second);
    const std::vector<PhasePart> inner{{"", 0, {}}, {"", 4, {1}}};
    log.set_inner(2, inner);
    for (const IterationKind& kind : log.look(0, 2).kinds) { // both, whoever watched
        QCOMPARE(kind.seconds.at(0), 2e-3);
        QCOMPARE(kind.seconds.at(1), 5e-3);
    }
}

void TestPhaseLog::innerRowsSplitAndJoinStretches() {
    PhaseLog log(1);
    for (int i = 0; i < 6; ++i) {
        log.append(phases({"a", "m"}), {});
    }
    const std::vector<PhasePart> ten{{"", 0, {}}, {"", 10, {1}}}, five{{"", 0, {}}, {"", 5, {1}}};
    log.set_inner(3, ten);
    QCOMPARE(text(log.look(0, 6)), std::string("1-2:am 3-3:a0m10 4-6:am"));
    log.set_inner(4, ten);
    QCOMPARE(text(log.look(0, 6)), std::string("1-2:am 3-4:a0m10 5-6:am"));
    log.set_inner(4, five); // known already
    log.set_inner(9, five); // no such iteration
    log.set_inner(0, five);
    QCOMPARE(text(log.look(0, 6)), std::string("1-2:am 3-4:a0m10 5-6:am"));
    log.set_inner(6, five);
    log.set_inner(5, ten);
    log.set_inner(1, ten);
    log.set_inner(2, ten);
    QCOMPARE(text(log.look(0, 6)), std::string("1-5:a0m10 6-6:a0m5"));
    log.append(phases({"a", "m"}), {});
    log.set_inner(7, five);
    QCOMPARE(text(log.look(0, 7)), std::string("1-5:a0m10 6-7:a0m5"));
}

void TestPhaseLog::restartsAreFoundInCounts() {
    ChannelSpec norm, count;
    count.whole = true;
    RestartFinder finder({norm, count, count});
    std::vector<std::int64_t> found;
    std::int64_t step = 0;
    // The second count is of something else: it does not go up by one, so that its 1 tells nothing.
    for (const auto& [own, other] :
         std::vector<std::pair<double, double>>{{1, 3}, {2, 7}, {3, 1}, {1, 2}, {2, 1}}) {
        if (finder.began_anew({1, ++step, {0.5, own, other}})) {
            found.push_back(step);
        }
    }
    QCOMPARE(found, (std::vector<std::int64_t>{1, 4}));
    QVERIFY(!finder.began_anew({2, 1, {0.5, 3, 0}}));   // counts on in the next iteration
    QVERIFY(!finder.began_anew({9, 1, {0.5, 700, 0}})); // somebody went elsewhere
    QVERIFY(finder.began_anew({10, 1, {0.5, 1, 0}}));
}

void TestPhaseLog::executorTellsPhasesAndInnerRows() {
    const auto run = test::nested_run({{"inner_steps", std::int64_t{7}}});
    Executor executor(*run);
    const auto to = [&](std::int64_t iteration) {
        while (executor.position().iteration < iteration) {
            (void)executor.step({});
        }
    };
    to(2);
    const auto log = run->segment(0).phase_log;
    QCOMPARE(text(log->look(0, 9)), std::string("1-1:responsemean-shiftupdate 2-2:mean-shiftupdate"));
    const std::vector<double> times = log->look(0, 1).kinds.at(0).seconds;
    QVERIFY(times.at(0) > 0.0 && times.at(2) > 0.0);
    (void)executor.step({});
    executor.watch_inner(true); // in the midst of an iteration: what was before is not known
    to(4);
    QCOMPARE(text(log->look(0, 9)),
             std::string("1-1:responsemean-shiftupdate 2-3:mean-shiftupdate 4-4:mean-shift0update7"));
    QCOMPARE(log->look(3, 4).kinds.at(0).parts.at(1).restarts, std::vector<std::int64_t>{1});
    (void)executor.take_inner();
    // A replay finds out what nobody watched.
    (void)executor.go_to(0, {1, 0}, {});
    QCOMPARE(executor.take_inner().size(), std::size_t{7});
    QCOMPARE(text(log->look(0, 1)), std::string("1-1:response0mean-shift0update7"));
}

QTEST_GUILESS_MAIN(TestPhaseLog)
#include "tst_phase_log.moc"
