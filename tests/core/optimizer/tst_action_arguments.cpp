// SPDX-License-Identifier: GPL-3.0-or-later
// Arguments of actions and queries: defaults, types, ranges, and what is said of those that do not fit.
#include "core/optimizer/action_arguments.h"
#include "tests/core/optimizer/sample_info.h"

#include <QTest>

#include <functional>
#include <limits>

using namespace basin;

namespace {

std::string complaint(const std::function<void()>& call) {
    try {
        call();
    } catch (const UserError& error) {
        return error.what();
    }
    return "nothing";
}

const std::vector<Action>& actions() {
    static const OptimizerInfo info = test::sample_info();
    return info.actions;
}

ActionArguments kick(const std::vector<Value>& values) {
    return ActionArguments(actions(), "kick", false, values);
}

} // namespace

class TestActionArguments : public QObject {
    Q_OBJECT

  private slots:
    void missing_ones_take_their_defaults() {
        const ActionArguments given = kick({2.5});
        QCOMPARE(given.real(0), 2.5);
        QCOMPARE(given.whole(1, 0, 9), std::int64_t{1});
        QCOMPARE(given.flag(2), false);
        QCOMPARE(given.text(3), std::string("x"));
    }

    void a_whole_number_is_a_number_too() {
        QCOMPARE(kick({std::int64_t{3}}).real(0), 3.0);
        QCOMPARE(kick({1.0, 4.0}).whole(1, 0, 9), std::int64_t{4});
    }

    void what_does_not_fit_is_named() {
        const std::string nan = complaint([] { (void)kick({std::nan("")}).real(0); });
        QVERIFY2(nan.find("kick, amount") != std::string::npos, nan.c_str());
        QVERIFY(complaint([] { (void)kick({std::numeric_limits<double>::infinity()}).real(0); }) !=
                "nothing");
        const std::string far = complaint([] { (void)kick({7.0}).real(0, 0.0, 6.0); });
        QVERIFY2(far.find("from 0 to 6") != std::string::npos, far.c_str());
        const std::string half = complaint([] { (void)kick({1.0, 1.5}).whole(1, 0, 9); });
        QVERIFY2(half.find("kick, times: '1.5'") != std::string::npos, half.c_str());
        QVERIFY(complaint([] { (void)kick({1.0, std::int64_t{10}}).whole(1, 0, 9); }) != "nothing");
        QVERIFY(complaint([] { (void)kick({1.0, std::int64_t{1}, 1.0}).flag(2); }) != "nothing");
        QVERIFY(complaint([] { (void)kick({1.0, std::int64_t{1}, true, 1.0}).text(3); }) != "nothing");
    }

    void an_unknown_one_is_refused() {
        const std::string unknown = complaint([] { ActionArguments(actions(), "kik", false, {}); });
        QVERIFY2(unknown.find("no action 'kik'") != std::string::npos, unknown.c_str());
        QVERIFY2(unknown.find("kick") != std::string::npos, unknown.c_str());
        const std::string query = complaint([] { ActionArguments(actions(), "gradient_check", false, {}); });
        QVERIFY2(query.find("no action") != std::string::npos, query.c_str());
        QVERIFY(complaint([] { ActionArguments(actions(), "gradient_check", true, {}); }) == "nothing");
        const std::string many = complaint([] { ActionArguments(actions(), "reset_moments", false, {1.0}); });
        QVERIFY2(many.find("it takes 0") != std::string::npos, many.c_str());
    }
};

QTEST_GUILESS_MAIN(TestActionArguments)
#include "tst_action_arguments.moc"
