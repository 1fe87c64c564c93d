// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/optimizers/gaussian_image/fit.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using basin::test::Fit;

namespace {

void verify_near(double got, double expected, double tolerance, const QString& what) {
    QVERIFY2(
        std::abs(got - expected) <= tolerance,
        qPrintable(QString("%1: %2 instead of %3").arg(what).arg(got, 0, 'f', 7).arg(expected, 0, 'f', 7)));
}

} // namespace

/// The run of seed 002 must come out as its author saw it, digit by digit while floating-point rounding
/// allows (about 1000 iterations), in kind afterwards; and each of the note's experiments must end as it
/// does.
class TestSeed002 : public QObject {
    Q_OBJECT

  private slots:
    void reproducesTheNote() {
        const std::map<std::int64_t, double> losses{{1, .245190},   {2, .240822},   {5, .229838},
                                                    {10, .214521},  {20, .188881},  {50, .140862},
                                                    {100, .115349}, {200, .101452}, {500, .089064}};
        Fit fit("seed-002");
        double best = 1.0;
        std::int64_t best_at = 0;
        fit.run_to(10000, [&](std::int64_t iteration) {
            const double loss = fit.scalar("loss");
            if (const auto known = losses.find(iteration); known != losses.end()) {
                verify_near(loss, known->second, 1e-6, QString("loss at %1").arg(iteration));
            }
            if (loss < best) {
                best = loss;
                best_at = iteration;
            }
            const double holes = fit.scalar("holes");
            if (iteration >= 500 && iteration <= 700) {
                QCOMPARE(holes, 0.0);
            }
            switch (iteration) {
            case 1:
                QCOMPARE(holes, 179.0);
                verifyComponents(fit, .27419, .11806, .0410);
                break;
            case 100:
                verifyComponents(fit, .10912, .01678, .1990);
                break;
            case 1000:
                verify_near(loss, .075008, 2e-4, "loss at 1000");
                verifyComponents(fit, .07643, .00712, .4598);
                QVERIFY(holes > 30 && holes < 80);
                break;
            case 1500:
                QVERIFY2(std::abs(holes - 390) < 60, qPrintable(QString::number(holes)));
                QVERIFY(fit.scalar("hole_error_share") > 0.35);
                break;
            case 8000:
                QVERIFY2(holes > 3000, qPrintable(QString::number(holes)));
                break;
            default:
                break;
            }
        });
        QVERIFY2(best > .068 && best < .073, qPrintable(QString::number(best)));
        QVERIFY2(best_at > 1350 && best_at < 1600, qPrintable(QString::number(best_at)));
        QVERIFY(fit.scalar("loss") > .25);
    }

    void startsElsewhereWithColoursDrawnFirst() {
        Fit fit("seed-002:colour-first");
        fit.run_to(1);
        verify_near(fit.scalar("loss"), .232900, 1.5e-6, "loss at 1");
    }

    void clippingNeverFires() {
        Fit plain("seed-002"), clipped("seed-002:clip");
        double largest = 0.0;
        plain.run_to(2000, [&](std::int64_t) { largest = std::max(largest, plain.scalar("grad_norm")); });
        clipped.run_to(2000);
        QCOMPARE(clipped.hash(), plain.hash());
        verify_near(largest, .381, .001, "largest gradient norm");
    }

    void experiments_data() {
        QTest::addColumn<QString>("variant");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        // The note's own proposals: none helps.
        QTest::newRow("half rate") << "half-lr-from-1500" << .2 << 1.0;
        QTest::newRow("cosine") << "cosine" << .2 << 1.0;
        QTest::newRow("reset m") << "reset-m" << .2 << 1.0;
        QTest::newRow("reset m, v") << "reset-mv" << .2 << 1.0;
        QTest::newRow("combined objective") << "combined-objective" << .2 << 1.0;
        // What helps.
        QTest::newRow("sum") << "sum-blending" << .035 << .045;
        QTest::newRow("weight floor") << "weight-floor" << .04 << .085;
        QTest::newRow("min scale") << "min-scale" << .03 << .07;
        QTest::newRow("frozen scales") << "freeze-scales" << .055 << .066;
    }
    void experiments() {
        QFETCH(QString, variant);
        QFETCH(double, low);
        QFETCH(double, high);
        Fit fit("seed-002:" + variant.toStdString());
        fit.run_to(10000);
        const double loss = fit.scalar("loss");
        QVERIFY2(loss > low && loss < high, qPrintable(QString::number(loss)));
        if (variant == "sum-blending") {
            QCOMPARE(fit.scalar("holes"), 0.0);
        }
    }

    void gradientDescentIsSlowButSafe() {
        Fit fit("seed-002:sgd");
        fit.run_to(5000);
        verify_near(fit.scalar("loss"), .083, .001, "loss at 5000");
        QCOMPARE(fit.scalar("holes"), 0.0);
    }

    void earlyStopEndsNearTheBest() {
        Fit fit("seed-002:patience");
        fit.run_to(10000);
        QVERIFY(fit.stopped());
        QVERIFY(fit.iteration() > 1000 && fit.iteration() < 1700);
    }

    void predictedAndActualChangePartBeforeTheLossTurns() {
        Fit fit("seed-002");
        double predicted = 0.0, actual = 0.0;
        double predicted_early = 0.0, actual_early = 0.0;
        double gap_early = 0.0;
        fit.run_to(1400, [&](std::int64_t iteration) {
            predicted += fit.scalar("predicted_change");
            actual += fit.scalar("actual_change");
            if (iteration == 1) {
                QCOMPARE(predicted, 0.0);
                QCOMPARE(actual, 0.0);
            }
            if (iteration == 900) {
                gap_early = actual - predicted;
                predicted_early = predicted;
                actual_early = actual;
            }
        });
        // Until 900 the sums agree to a percent; by 1400, while the plotted loss still falls, they have
        // crossed.
        QVERIFY(gap_early < 0.0 && std::abs(gap_early) < 0.015 * std::abs(actual_early));
        QVERIFY(predicted < predicted_early);
        QVERIFY(actual > actual_early);
        QVERIFY(actual > predicted + 0.002);
    }

  private:
    static void verifyComponents(const Fit& fit, double l1, double l2, double ssim) {
        verify_near(fit.scalar("l1"), l1, 6e-5, "l1");
        verify_near(fit.scalar("l2"), l2, 6e-5, "l2");
        verify_near(fit.scalar("ssim"), ssim, 6e-4, "ssim");
    }
};

QTEST_GUILESS_MAIN(TestSeed002)
#include "tst_seed_002.moc"
