// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/absent.h"
#include "tests/widgets/plot_fixture.h"
#include "widgets/axis_ticks.h"

#include <QStringList>
#include <QTest>

using namespace basin;

class TestAxis : public QObject {
    Q_OBJECT
  private slots:
    void ticks();
    void numbers();
    void symmetricLogIsItsOwnInverse();
    void symmetricLogIsLinearAroundZero();
    void symmetricLogTicks();
    void thresholdComesFromTheData();
};

void TestAxis::ticks() {
    const auto labels = [](const AxisTicks& ticks) {
        QStringList texts;
        for (const auto& tick : ticks.major) {
            texts << tick.label;
        }
        return texts.join(QLatin1Char(' '));
    };
    QCOMPARE(labels(axisTicks(0, 10, {}, 200, 40)), QStringLiteral("0 2 4 6 8 10"));
    QCOMPARE(labels(axisTicks(-0.12, -0.10, {}, 200, 50)),
             QStringLiteral("−0.120 −0.115 −0.110 −0.105 −0.100"));
    QCOMPARE(labels(axisTicks(0.004, 0.6, {AxisScale::logarithmic}, 260, 32)),
             QStringLiteral("0.005 0.01 0.02 0.05 0.1 0.2 0.5"));
    QCOMPARE(labels(axisTicks(1e-9, 1, {AxisScale::logarithmic}, 200, 32)),
             QStringLiteral("10⁻⁸ 10⁻⁶ 0.0001 0.01 1"));
    QCOMPARE(labels(iterationTicks(0, 3, 400, 70)), QStringLiteral("0 1 2 3"));
    QVERIFY(axisTicks(1, 1, {}, 100, 30).major.empty());
    QVERIFY(axisTicks(nan_value, 1, {}, 100, 30).major.empty());
    // A value that only rounding moves: no end without a finest step.
    QVERIFY(axisTicks(0.5, 0.5 + 1.2e-16, {}, 100, 30).major.size() < 20);
}

void TestAxis::numbers() {
    QCOMPARE(valueText(0.0701912), QStringLiteral("0.07019"));
    QCOMPARE(valueText(-12.5), QStringLiteral("−12.5"));
    QCOMPARE(valueText(3.0e-6), QStringLiteral("3×10⁻⁶"));
    QCOMPARE(valueText(1e-4, 3), QStringLiteral("0.0001"));
    QCOMPARE(valueText(-12345.6), QStringLiteral("−12346"));
    QCOMPARE(valueText(1e4, 3), QStringLiteral("10000"));
    QCOMPARE(valueText(nan_value), QStringLiteral("NaN"));
    QCOMPARE(valueText(absent), QStringLiteral("–")); // there is none: no fault
    QCOMPARE(readoutText(absent, false), QStringLiteral("–"));
    QCOMPARE(readoutText(nan_value, false), QStringLiteral("NaN"));
    QCOMPARE(valueText(-infinity), QStringLiteral("−∞"));
    QCOMPARE(countText(1500), QStringLiteral("1500"));
    QCOMPARE(countText(10000), QStringLiteral("10\u202F000"));
}

void TestAxis::symmetricLogIsItsOwnInverse() {
    const AxisMap map{AxisScale::symmetricLog, 1e-3};
    QCOMPARE(map.toAxis(0.0), 0.0);
    double before = -infinity;
    for (const double value : {-1e6, -3.0, -1e-3, -1e-9, 0.0, 1e-9, 2e-3, 0.5, 1e9}) {
        const double axis = map.toAxis(value);
        QVERIFY(axis > before);
        QVERIFY(std::abs(map.toValue(axis) - value) <= 1e-12 * std::abs(value));
        QCOMPARE(map.toAxis(-value), -axis);
        before = axis;
    }
    QCOMPARE(map.toAxis(1e-3), std::log10(2.0));
}

void TestAxis::symmetricLogIsLinearAroundZero() {
    const AxisMap map{AxisScale::symmetricLog, 1.0};
    const double near0 = map.toAxis(1e-4) / 1e-4;
    QVERIFY(std::abs(map.toAxis(2e-4) / 2e-4 - near0) < 1e-4 * near0);
    // Far away each decade is as long as the next.
    QVERIFY(std::abs(map.toAxis(1e8) - map.toAxis(1e7) - 1.0) < 1e-6);
}

void TestAxis::symmetricLogTicks() {
    const auto labels = [](const AxisTicks& ticks) {
        QStringList texts;
        for (const auto& tick : ticks.major) {
            texts << tick.label;
        }
        return texts.join(QLatin1Char(' '));
    };
    const AxisMap map{AxisScale::symmetricLog, 0.1};
    QCOMPARE(labels(axisTicks(-100.0, 100.0, map, 400, 32)), QStringLiteral("−100 −10 −1 0 1 10 100"));
    QCOMPARE(labels(axisTicks(-1e6, 1e6, {AxisScale::symmetricLog, 1.0}, 200, 32)),
             QStringLiteral("−10⁶ −10000 −100 0 100 10000 10⁶"));
    QCOMPARE(labels(axisTicks(-0.2, 0.2, {AxisScale::symmetricLog, 1.0}, 200, 40)),
             QStringLiteral("−0.2 −0.1 0 0.1 0.2"));
    const AxisTicks wide = axisTicks(-100.0, 1000.0, map, 500, 32);
    QVERIFY(!wide.minor.empty());
    for (std::size_t i = 1; i < wide.major.size(); ++i) {
        const double gap = map.toAxis(wide.major[i].value) - map.toAxis(wide.major[i - 1].value);
        QVERIFY(gap * 500 / (map.toAxis(1000.0) - map.toAxis(-100.0)) >= 25.0); // labels do not touch
    }
}

void TestAxis::thresholdComesFromTheData() {
    QCOMPARE(symmetricLogThreshold(0.03, 200.0), 0.01);
    QCOMPARE(symmetricLogThreshold(1e-30, 1.0), 1e-6); // noise around 0 does not fill the axis
    QCOMPARE(symmetricLogThreshold(0.0, 1.0), 1.0);
    QCOMPARE(symmetricLogThreshold(1.0, infinity), 1.0);
}

QTEST_MAIN(TestAxis)
#include "tst_axis.moc"
