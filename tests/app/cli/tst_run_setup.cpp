// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_setup.h"
#include "core/base/error.h"
#include "tests/support/nested_problem.h"

#include <QTest>

using namespace basin;
using namespace basin::cli;

namespace {

RunChoice demo(const std::string& preset = "demo") {
    RunChoice choice;
    choice.optimizer = "nested-test";
    choice.preset = preset;
    return choice;
}

RunSpec spec_of(const RunChoice& choice) {
    return make_run_spec(test::nested_registry(), choice);
}

std::string refusal(const RunChoice& choice) {
    try {
        spec_of(choice);
    } catch (const UserError& error) {
        return error.kind() == UserError::Kind::usage ? error.what() : "not a usage error";
    }
    return "no error";
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

class TestRunSetup : public QObject {
    Q_OBJECT

  private slots:
    void defaultsWithoutAPreset();
    void settingsWinOverPresetAndVariant();
    void editsFollowTheVariants();
    void seedAndIterationsWin();
    void refusesUnknownNames();
};

void TestRunSetup::defaultsWithoutAPreset() {
    const RunSpec spec = spec_of(demo(""));
    QCOMPARE(spec.optimizer, std::string("nested-test"));
    QVERIFY(spec.preset.empty() && spec.variant.empty() && spec.schedule.empty());
    QCOMPARE(spec.request.hyperparameters,
             Hyperparameters(test::nested_registry().all().front()->info().schema));
    QCOMPARE(spec.request.seed, std::uint64_t{42});
}

void TestRunSetup::settingsWinOverPresetAndVariant() {
    RunChoice choice = demo("demo:noisy");
    QCOMPARE(spec_of(choice).request.hyperparameters.real("noise"), 0.2);
    QCOMPARE(spec_of(choice).variant, std::string("noisy"));
    choice.settings = {"noise=0.5", "frames=2", "frames=4", "note=a=b", "window_iterations.large=9"};
    const RunSpec spec = spec_of(choice);
    QCOMPARE(spec.request.hyperparameters.real("noise"), 0.5);
    QCOMPARE(spec.request.hyperparameters.integer("frames"), std::int64_t{4});
    QCOMPARE(spec.request.hyperparameters.text("note"), std::string("a=b"));
    QCOMPARE(spec.request.hyperparameters.real("window_iterations.large"), 9.0);
    QCOMPARE(spec.request.preset, std::string("demo"));
}

void TestRunSetup::editsFollowTheVariants() {
    RunChoice choice = demo("demo:kicked");
    choice.edits = {"20:kick=2", "3:position[1]=0.5"};
    const RunSpec spec = spec_of(choice);
    QCOMPARE(spec.schedule.size(), std::size_t{4});
    QCOMPARE(spec.schedule[0].iteration, std::int64_t{5});
    QCOMPARE(spec.schedule[2].iteration, std::int64_t{20});
    QCOMPARE(spec.schedule[3].edit.kind, Edit::Kind::poke);
}

void TestRunSetup::seedAndIterationsWin() {
    RunChoice choice = demo();
    QCOMPARE(spec_of(choice).request.seed, std::uint64_t{7});
    QCOMPARE(spec_of(choice).iterations, std::int64_t{0});
    choice.seed = 11;
    choice.iterations = 5;
    choice.threads = 2;
    const RunSpec spec = spec_of(choice);
    QCOMPARE(spec.request.seed, std::uint64_t{11});
    QCOMPARE(spec.iterations, std::int64_t{5});
    QCOMPARE(spec.threads, 2);
}

void TestRunSetup::refusesUnknownNames() {
    RunChoice choice = demo();
    choice.optimizer = "nested-tset";
    QVERIFY2(contains(refusal(choice), "nested-test"), refusal(choice).c_str());
    QVERIFY2(contains(refusal(demo("dmeo")), "Did you mean 'demo'"), refusal(demo("dmeo")).c_str());
    QVERIFY2(contains(refusal(demo("demo:niosy")), "Did you mean 'noisy'"),
             refusal(demo("demo:niosy")).c_str());
    choice = demo();
    for (const char* setting : {"noise", "=1", "nosie=1", "noise=loud", "noise=7", "kernel=round"}) {
        choice.settings = {setting};
        QVERIFY2(!contains(refusal(choice), "no error"), setting);
    }
    choice.settings = {"nosie=1"};
    QVERIFY2(contains(refusal(choice), "noise"), refusal(choice).c_str());
    choice.settings.clear();
    for (const char* edit :
         {"kick", "0:kick", "x:kick", "5:kikc", "5:kick=1,2", "5:frames=9x", "5:frames=2"}) {
        choice.edits = {edit};
        QVERIFY2(!contains(refusal(choice), "no error"), edit);
    }
    choice.edits = {"5:frames=2"};
    QVERIFY2(contains(refusal(choice), "Use --set frames=VALUE"), refusal(choice).c_str());
}

QTEST_GUILESS_MAIN(TestRunSetup)
#include "tst_run_setup.moc"
