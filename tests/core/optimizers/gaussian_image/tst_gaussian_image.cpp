// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/core/optimizers/gaussian_image/fit.h"

#include <QtTest>

#include <cmath>
#include <functional>
#include <memory>
#include <optional>

using namespace basin;
using basin::test::Fit;

/// Edits, actions, limits and update rules.
class TestGaussianImage : public QObject {
    Q_OBJECT

  private slots:
    void bitsDoNotDependOnThreads() {
        const auto hash = [](int threads, const char* blending) {
            Fit fit("peer", {{"n", "40"}, {"blending", blending}}, threads); // 256 x 256: many chunks
            fit.run_to(3);
            return fit.hash();
        };
        for (const char* const blending : {"sum", "normalised"}) {
            const std::uint64_t one = hash(1, blending);
            QCOMPARE(hash(2, blending), one);
            QCOMPARE(hash(4, blending), one);
        }
    }

    void interruptedPhasesRepeat() {
        Fit plain("peer", {{"n", "40"}}), interrupted("peer", {{"n", "40"}}, 2);
        plain.run_to(2);
        std::stop_source source;
        source.request_stop();
        for (int phase = 0; phase < 8; ++phase) {
            const std::uint64_t before = interrupted.hash();
            const Advance stopped = interrupted.optimizer().advance(source.get_token());
            if (stopped.interrupted) {
                QCOMPARE(stopped.levels_ended, std::uint32_t{0});
                QCOMPARE(interrupted.hash(), before);
                interrupted.optimizer().advance({});
            }
        }
        QCOMPARE(interrupted.hash(), plain.hash());
    }

    void changeIsNotComparedAcrossEdits() {
        Fit fit("seed-002");
        fit.run_to(2);
        QVERIFY(fit.scalar("predicted_change") < 0.0 && fit.scalar("actual_change") < 0.0);
        fit.set("learning_rate", "0.0005"); // leaves the objective alone
        fit.run_to(3);
        QVERIFY(fit.scalar("predicted_change") != 0.0);
        fit.set("objective", "l1");
        fit.run_to(4);
        QCOMPARE(fit.scalar("predicted_change"), 0.0);
        QCOMPARE(fit.scalar("actual_change"), 0.0);
        fit.run_to(5);
        QVERIFY(fit.scalar("predicted_change") != 0.0);
        fit.poke("colour", 0, 0.9);
        fit.run_to(6);
        QCOMPARE(fit.scalar("actual_change"), 0.0);
        fit.run_to(7);
        QVERIFY(fit.scalar("actual_change") != 0.0);
        // Poked in the middle of an iteration: the update after it is not what the objective will show.
        fit.optimizer().advance({});
        fit.optimizer().advance({});
        fit.poke("colour", 0, 0.1);
        fit.run_to(8);
        QVERIFY(fit.scalar("actual_change") != 0.0);
        fit.run_to(9);
        QCOMPARE(fit.scalar("actual_change"), 0.0);
    }

    void momentsAreReset() {
        const auto after = [](const std::string& action, const std::vector<Value>& arguments) {
            auto fit = std::make_unique<Fit>("seed-002");
            fit->run_to(10);
            fit->optimizer().perform(action, arguments);
            return fit;
        };
        const auto first = after("reset_first_moments", {});
        QCOMPARE(first->peek("m_colour", 3), 0.0);
        QVERIFY(first->peek("v_colour", 3) > 0.0);
        QCOMPARE(first->peek("step", 0), 10.0);
        const auto both = after("reset_moments", {});
        QCOMPARE(both->peek("m_position", 3), 0.0);
        QCOMPARE(both->peek("v_position", 3), 0.0);
        QCOMPARE(both->peek("step", 0), 0.0);
        QCOMPARE(after("reset_moments", {false})->peek("step", 0), 10.0);
        QVERIFY_EXCEPTION_THROWN(after("reset_moments", {std::string("x")}), UserError);
        QVERIFY_EXCEPTION_THROWN(after("reset_everything", {}), UserError);
        QVERIFY_EXCEPTION_THROWN(after("gradient_check", {}), UserError);
    }

    void frozenGroupsStay() {
        Fit fit("seed-002", {{"learning_rate_scale.position", "0"}});
        const double x = fit.peek("position", 7), theta = fit.peek("rotation", 3);
        const double scale = fit.peek("scale", 7);
        fit.run_to(5);
        QCOMPARE(fit.peek("position", 7), x);
        QCOMPARE(fit.peek("rotation", 3), theta);
        QVERIFY(fit.peek("scale", 7) != scale);
    }

    void limitsHold() {
        Fit fit("seed-002", {{"min_scale", "0.05"}, {"max_scale", "0.06"}});
        fit.run_to(20);
        std::int64_t on_limit = 0;
        for (int i = 0; i < 100; ++i) {
            const double scale = fit.peek("scale", i);
            QVERIFY(scale >= 0.05 - 1e-8 && scale <= 0.06 + 1e-8);
            on_limit += scale < 0.05 + 1e-8 || scale > 0.06 - 1e-8 ? 1 : 0;
            QVERIFY(fit.peek("position", i) >= 0.0 && fit.peek("position", i) <= 1.0);
        }
        QCOMPARE(fit.scalar("scale_clamped"), static_cast<double>(on_limit));
    }

    void rulesMayChangeInARun() {
        Fit fit("seed-002");
        fit.run_to(5);
        fit.set("optimizer", "adan");
        fit.run_to(10);
        QVERIFY(fit.peek("previous_gradient_colour", 0) != 0.0);
        fit.set("optimizer", "adam");
        fit.run_to(12);
        QVERIFY_EXCEPTION_THROWN(fit.peek("previous_gradient_colour", 0), UserError);
        QVERIFY(std::isfinite(fit.scalar("loss")));
    }

    void patienceSaysWhy() {
        Fit fit("seed-002", {{"patience", "3"}, {"learning_rate", "0"}});
        std::optional<StopReason> reason;
        for (int phase = 0; phase < 100 && !reason; ++phase) {
            reason = fit.optimizer().advance({}).stop;
        }
        QVERIFY(reason.has_value());
        QVERIFY(reason->text.find("iteration 1") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestGaussianImage)
#include "tst_gaussian_image.moc"
