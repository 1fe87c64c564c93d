// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/long_work.h"

#include <QTest>

#include <algorithm>
#include <thread>
#include <vector>

using namespace basin;

class TestLongWork : public QObject {
    Q_OBJECT
  private slots:
    void nothingHappensWithoutAWatch();
    void partsOfPartsAreSharesOfTheWhole();
    void cancellingEndsTheWork();
    void aShieldKeepsTheOuterWatchAway();
    void otherThreadsAreNotWatched();
    void newsAreFew();
};

void TestLongWork::nothingHappensWithoutAWatch() {
    const WorkPart part(0.0, 0.5);
    note_work(0.5);
    note_item(0, 10);
}

void TestLongWork::partsOfPartsAreSharesOfTheWhole() {
    std::vector<double> heard;
    const WorkWatch watch({}, [&](double share) { heard.push_back(share); });
    {
        const WorkPart first(0.0, 0.5);
        note_work(0.5);
        const WorkPart third(std::size_t{2}, std::size_t{4});
        note_work(1.0);
    }
    note_work(1.0);
    QCOMPARE(heard, (std::vector<double>{0.0, 0.25, 0.375, 1.0}));
}

void TestLongWork::cancellingEndsTheWork() {
    std::stop_source stop;
    double last = 0.0;
    const WorkWatch watch(stop.get_token(), [&](double share) {
        last = share;
        if (share >= 0.3) {
            stop.request_stop();
        }
    });
    bool cancelled = false;
    try {
        const WorkPart part(0.2, 1.0);
        for (int i = 0; i <= 100; ++i) {
            note_work(i / 100.0);
        }
    } catch (const WorkCancelled&) {
        cancelled = true;
    }
    QVERIFY(cancelled);
    QVERIFY(last >= 0.3 && last < 0.32);
    QVERIFY_EXCEPTION_THROWN(WorkPart(0.0, 1.0), WorkCancelled);
}

void TestLongWork::aShieldKeepsTheOuterWatchAway() {
    std::stop_source stop;
    stop.request_stop();
    const WorkWatch watch(stop.get_token(), {});
    {
        const WorkWatch shield;
        note_work(0.5);
    }
    QVERIFY_EXCEPTION_THROWN(note_work(0.5), WorkCancelled);
}

void TestLongWork::otherThreadsAreNotWatched() {
    std::stop_source stop;
    stop.request_stop();
    const WorkWatch watch(stop.get_token(), {});
    bool through = false;
    std::thread([&] {
        note_work(0.5);
        through = true;
    }).join();
    QVERIFY(through);
}

void TestLongWork::newsAreFew() {
    int heard = 0;
    const WorkWatch watch({}, [&](double) { ++heard; });
    for (std::size_t i = 0; i < 1'000'000; ++i) {
        note_work(static_cast<double>(i) / 1e6);
    }
    QVERIFY(heard > 900 && heard <= 1001);
}

QTEST_APPLESS_MAIN(TestLongWork)
#include "tst_long_work.moc"
