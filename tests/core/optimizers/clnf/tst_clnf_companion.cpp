// SPDX-License-Identifier: GPL-3.0-or-later
// basin_model.txt: what it says, where it stands between profile and hand, and how confidence is learned.
#include "core/base/error.h"
#include "core/optimizers/clnf/companion.h"
#include "core/optimizers/clnf/default_model.h"
#include "core/optimizers/clnf/generated.h"
#include "core/optimizers/clnf/schema.h"
#include "core/optimizers/clnf/settings.h"
#include "core/optimizers/clnf/training/confidence.h"

#include <QTest>

#include <cmath>

using namespace basin;
using basin::clnf::Companion;

class TestClnfCompanion : public QObject {
    Q_OBJECT

  private slots:
    void readsWhatItWrites();
    void errorsNameLineAndExpectation_data();
    void errorsNameLineAndExpectation();
    void standsBetweenProfileAndHand();
    void confidenceTellsGoodFromBad();
    void theDefaultModelHasOne();
};

void TestClnfCompanion::readsWhatItWrites() {
    Companion whole;
    whole.confidence = {10.456979901067287, -5.25};
    whole.sigma = 1.25;
    whole.reg_factor = 30.0;
    whole.windows_init = {15, 13, 0};
    whole.windows_track = {0, 9};
    QVERIFY(clnf::parse_companion(clnf::companion_text(whole), "x") == whole);
    QVERIFY(clnf::parse_companion(clnf::companion_text({}), "x") == Companion{});
}

void TestClnfCompanion::errorsNameLineAndExpectation_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expectation");
    QTest::newRow("keyword") << "Confidenze 1 2"
                             << "expected Confidence or Set";
    QTest::newRow("one number") << "Confidence 1"
                                << "SLOPE OFFSET";
    QTest::newRow("no number") << "Confidence 1 x"
                               << "'x' is no number";
    QTest::newRow("not finite") << "Confidence nan 1"
                                << "'nan' is no number";
    QTest::newRow("no setting") << "Set depth 3"
                                << "'depth' cannot be set";
    QTest::newRow("no value") << "Set sigma"
                              << "NAME VALUE";
    QTest::newRow("negative") << "Set sigma -1"
                              << "above 0";
    QTest::newRow("even") << "Set windows_init 11,8"
                          << "odd numbers from 3 to 41";
    QTest::newRow("nothing left") << "Set windows_track 0,0"
                                  << "not all 0";
}

void TestClnfCompanion::errorsNameLineAndExpectation() {
    QFETCH(const QString, line);
    QFETCH(const QString, expectation);
    try {
        (void)clnf::parse_companion("# first\n\n" + line.toStdString() + "\n", "folder/basin_model.txt");
        QFAIL("not refused");
    } catch (const UserError& error) {
        const QString text = error.what();
        QVERIFY2(text.contains("folder/basin_model.txt, line 3"), qPrintable(text));
        QVERIFY2(text.contains(expectation), qPrintable(text));
    }
}

void TestClnfCompanion::standsBetweenProfileAndHand() {
    clnf::Model model(clnf::generated_model({}));
    Hyperparameters values(clnf::make_schema());
    values.set("profile", std::string("openface-wild"));
    QCOMPARE(clnf::read_settings(values, model).sigma, 1.25);
    model.companion = clnf::parse_companion(
        "Set sigma 2\nSet reg_factor 7\nSet windows_init 15,13,11\nSet windows_track 0,7\n", "");
    const clnf::Settings known = clnf::read_settings(values, model);
    QCOMPARE(known.sigma, 2.0);
    QCOMPARE(known.reg_factor, 7.0);
    QCOMPARE(known.windows_init, (std::vector<int>{15, 13, 11}));
    QCOMPARE(known.windows_track, (std::vector<int>{0, 7}));
    values.set("sigma", 1.5);
    values.set("reg_factor", 20.0);
    values.set("windows_init", std::string("9"));
    values.set("windows_track", std::string("5"));
    const clnf::Settings given = clnf::read_settings(values, model);
    QCOMPARE(given.sigma, 1.5);
    QCOMPARE(given.reg_factor, 20.0);
    QCOMPARE(given.windows_init, std::vector<int>{9});
    QCOMPARE(given.windows_track, std::vector<int>{5});
}

void TestClnfCompanion::confidenceTellsGoodFromBad() {
    // Log-odds 2 x - 1: in every hundred at x, as many are good as the curve says.
    std::vector<double> x;
    std::vector<bool> good;
    for (const double at : {-1.0, 0.0, 0.5, 1.0, 2.0}) {
        const auto many = std::lround(1000.0 / (1.0 + std::exp(1.0 - 2.0 * at)));
        for (int k = 0; k < 1000; ++k) {
            x.push_back(at);
            good.push_back(k < many);
        }
    }
    const auto [slope, offset] = clnf::logistic_regression(x, good);
    QVERIFY(std::abs(slope - 2.0) < 0.02);
    QVERIFY(std::abs(offset + 1.0) < 0.02);
    Companion companion;
    companion.confidence = {2.0, -1.0};
    QCOMPARE(companion.confidence_of(0.5), 0.5);
    QCOMPARE(companion.confidence_of(std::nan("")), 0.0);
}

void TestClnfCompanion::theDefaultModelHasOne() {
    const Companion& companion = clnf::default_model()->companion;
    QVERIFY(companion.confidence && (*companion.confidence)[0] > 0.0);
    QCOMPARE(companion.windows_init, (std::vector<int>{15, 13, 11}));
}

QTEST_GUILESS_MAIN(TestClnfCompanion)
#include "tst_clnf_companion.moc"
