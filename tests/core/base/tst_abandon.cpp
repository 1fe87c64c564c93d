// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/abandon.h"
#include "core/base/long_work.h"

#include <QTest>

#include <atomic>
#include <future>
#include <memory>
#include <stdexcept>
#include <thread>

using namespace basin;

class TestAbandon : public QObject {
    Q_OBJECT
  private slots:
    void unwatchedWorkRunsHere();
    void watchedWorkIsWaitedFor();
    void whatItThrowsComesOut();
    void stoppedWorkIsLeftBehind();
    void itIsNotBegunForNothing();
};

void TestAbandon::unwatchedWorkRunsHere() {
    std::thread::id where;
    run_or_abandon([&] { where = std::this_thread::get_id(); });
    QVERIFY(where == std::this_thread::get_id());
}

void TestAbandon::watchedWorkIsWaitedFor() {
    const std::stop_source stop;
    const WorkWatch watch(stop.get_token(), {});
    std::thread::id where;
    run_or_abandon([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        where = std::this_thread::get_id();
    });
    QVERIFY(where != std::thread::id() && where != std::this_thread::get_id());
    QCOMPARE(abandoned_work(), std::size_t{0});
}

void TestAbandon::whatItThrowsComesOut() {
    const std::stop_source stop;
    const WorkWatch watch(stop.get_token(), {});
    QVERIFY_EXCEPTION_THROWN(run_or_abandon([] { throw std::range_error("bad"); }), std::range_error);
}

void TestAbandon::stoppedWorkIsLeftBehind() {
    std::stop_source stop;
    const WorkWatch watch(stop.get_token(), {});
    const auto begun = std::make_shared<std::promise<void>>(),
               goes_on = std::make_shared<std::promise<void>>();
    const auto ended = std::make_shared<std::atomic<bool>>(false);
    const std::jthread user([&] {
        begun->get_future().wait(); // it is at work, and hears nothing
        stop.request_stop();
    });
    QVERIFY_EXCEPTION_THROWN(run_or_abandon([begun, goes_on, ended] {
                                 begun->set_value();
                                 goes_on->get_future().wait();
                                 *ended = true;
                             }),
                             WorkCancelled);
    QVERIFY(!*ended);
    QCOMPARE(abandoned_work(), std::size_t{1});
    goes_on->set_value();
    finish_abandoned_work();
    QVERIFY(*ended);
    QCOMPARE(abandoned_work(), std::size_t{0});
}

void TestAbandon::itIsNotBegunForNothing() {
    std::stop_source stop;
    stop.request_stop();
    const WorkWatch watch(stop.get_token(), {});
    const auto ran = std::make_shared<bool>(false);
    QVERIFY_EXCEPTION_THROWN(run_or_abandon([ran] { *ran = true; }), WorkCancelled);
    finish_abandoned_work();
    QVERIFY(!*ran);
}

QTEST_GUILESS_MAIN(TestAbandon)
#include "tst_abandon.moc"
