// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_status.h"
#include "core/base/absent.h"

#include <QTest>

#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>
#include <vector>

using namespace basin;
using namespace basin::cli;

namespace {

// A reproducible value in (-1, 1), roughly bell-shaped.
double noise(std::uint64_t i) {
    double sum = 0.0;
    for (std::uint64_t k = 0; k < 4; ++k) {
        std::uint64_t z = (i * 4 + k + 1) * 0x9E3779B97F4A7C15U;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        sum += static_cast<double>((z ^ (z >> 31)) >> 11) * 0x1p-53;
    }
    return sum / 2.0 - 1.0;
}

std::vector<double> series(int rows, const std::function<double(int)>& value) {
    std::vector<double> values;
    for (int i = 0; i < rows; ++i) {
        values.push_back(value(i));
    }
    return values;
}

bool has_diverged(const std::vector<double>& losses, bool rises) {
    return divergence_of(losses, rises).has_value();
}

constexpr double infinity = std::numeric_limits<double>::infinity();

} // namespace

class TestRunStatus : public QObject {
    Q_OBJECT

  private slots:
    void healthyRunsHaveNotDiverged();
    void runsThatLeaveTheirBestHave();
    void mirrorsWhereTheLossRises();
    void shortRunsAreNotJudged();
    void judges();
};

void TestRunStatus::healthyRunsHaveNotDiverged() {
    const auto falling = [](int i) { return 0.07 + 0.2 * std::exp(-i / 200.0); };
    QVERIFY(!has_diverged(series(5000, falling), false));
    // Noise of any size about a plateau, or about a slope.
    for (const double size : {0.001, 0.02, 0.2}) {
        QVERIFY(!has_diverged(series(5000, [&](int i) { return falling(i) + size * noise(i); }), false));
        QVERIFY(!has_diverged(series(100, [&](int i) { return 1.0 + size * noise(i); }), false));
        QVERIFY(!has_diverged(series(15, [&](int i) { return 1.0 + size * noise(i); }), false));
    }
    // One lucky batch, one unlucky last batch.
    std::vector<double> lucky = series(2000, [&](int i) { return falling(i) + 0.01 * noise(i); });
    lucky[700] = 0.0;
    lucky.back() = 0.3;
    QVERIFY(!has_diverged(lucky, false));
    // Constant, and creeping up by rounding.
    QVERIFY(!has_diverged(series(1000, [](int) { return 0.5; }), false));
    QVERIFY(!has_diverged(series(1000, [](int i) { return 0.5 + 1e-9 * i; }), false));
    // A tenth of the progress lost again: worse, but no divergence.
    QVERIFY(!has_diverged(series(4000, [&](int i) { return falling(i) + 5e-6 * i; }), false));
    // A spike on the way that was mended.
    QVERIFY(!has_diverged(
        series(4000, [&](int i) { return falling(i) + (i > 1000 && i < 1400 ? 0.5 : 0.0); }), false));
}

void TestRunStatus::runsThatLeaveTheirBestHave() {
    // Down to 0.07, then up above the start: the shape of seed 002.
    const auto turned = [](int i) {
        return 0.07 + 0.2 * std::exp(-i / 200.0) + (i > 1500 ? (i - 1500) * 3e-5 : 0.0);
    };
    QVERIFY(has_diverged(series(10'000, turned), false));
    QVERIFY(has_diverged(series(10'000, [&](int i) { return turned(i) + 0.01 * noise(i); }), false));
    const Divergence gone = divergence_of(series(10'000, turned), false).value();
    QVERIFY(std::abs(gone.best - 0.07) < 0.001 && std::abs(gone.last - 0.325) < 0.005);
    QVERIFY(
        has_diverged(series(200, [](int i) { return 1.0 + 0.1 * i; }), false)); // from the first iteration on
    QVERIFY(has_diverged(series(60, [](int i) { return i < 30 ? 1.0 - 0.03 * i : std::pow(1.5, i - 30); }),
                         false));
    QVERIFY(has_diverged(series(60, [](int i) { return i < 40 ? 1.0 - 0.01 * i : infinity; }), false));
    // Oscillation that grows.
    QVERIFY(
        has_diverged(series(1000, [](int i) { return 1.0 + 0.001 * i * (i % 2 == 0 ? 1.0 : 0.5); }), false));
}

void TestRunStatus::mirrorsWhereTheLossRises() {
    const auto rising = [](int i) { return -60.0 + 5.0 * (1.0 - std::exp(-i / 20.0)); };
    QVERIFY(!has_diverged(series(300, rising), true));
    QVERIFY(has_diverged(series(300, rising), false));
    QVERIFY(has_diverged(series(300, [&](int i) { return rising(i) - (i > 100 ? 0.05 * (i - 100) : 0.0); }),
                         true));
}

void TestRunStatus::shortRunsAreNotJudged() {
    QVERIFY(!has_diverged({}, false));
    QVERIFY(!has_diverged(series(14, [](int i) { return 1.0 + i; }), false));
    QVERIFY(has_diverged(series(15, [](int i) { return 1.0 + i; }), false));
}

void TestRunStatus::judges() {
    const std::vector<double> good = series(100, [](int i) { return 1.0 / (1 + i); });
    const std::vector<double> bad = series(100, [](int i) { return 1.0 + i; });
    std::vector<double> lost = good;
    lost.back() = std::nan("");
    using Kind = StopReason::Kind;
    QCOMPARE(judge(good, false, {}).id, std::string("completed"));
    QCOMPARE(judge(bad, false, {}).id, std::string("diverged"));
    QCOMPARE(judge(lost, false, {}).id, std::string("collapsed"));
    // A stage that has no loss yet did not lose it, before the others or after them.
    std::vector<double> over = good;
    over.back() = absent;
    QCOMPARE(judge(over, false, {}).id, std::string("completed"));
    QCOMPARE(judge(std::vector<double>(50, absent), true, {}).id, std::string("completed"));
    std::vector<double> late(100, absent);
    late.insert(late.end(), good.begin(), good.end());
    QCOMPARE(judge(late, false, {}).id, std::string("completed"));
    std::vector<double> early = good;
    early.insert(early.end(), 100, absent);
    QCOMPARE(judge(early, false, {}).id, std::string("completed"));
    QCOMPARE(judge(good, false, StopReason{Kind::converged, "small steps"}).id, std::string("converged"));
    QCOMPARE(judge(good, false, StopReason{Kind::converged, "small steps"}).reason,
             std::string("small steps"));
    QCOMPARE(judge(lost, false, StopReason{Kind::converged, ""}).id, std::string("collapsed"));
    QCOMPARE(judge(good, false, StopReason{Kind::completed, "the last frame"}).id, std::string("completed"));
    QCOMPARE(judge(bad, false, StopReason{Kind::completed, "the last frame"}).id, std::string("diverged"));
    QCOMPARE(judge(good, false, StopReason{Kind::collapsed, "no weight"}).id, std::string("collapsed"));
    QCOMPARE(judge(good, false, StopReason{Kind::failed, "out of memory"}).reason,
             std::string("out of memory"));
    QCOMPARE(judge({}, false, {}).id, std::string("completed"));
    QCOMPARE(judge(bad, false, {}, false).id, std::string("completed"));
    QCOMPARE(judge(lost, false, {}, false).id, std::string("collapsed"));
}

QTEST_GUILESS_MAIN(TestRunStatus)
#include "tst_run_status.moc"
