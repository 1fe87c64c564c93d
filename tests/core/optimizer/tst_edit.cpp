// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/optimizer/edit.h"
#include "tests/core/optimizer/sample_info.h"

#include <QTest>

#include <cmath>

using namespace basin;
using namespace basin::test;

class TestEdit : public QObject {
    Q_OBJECT
  private slots:
    void parses_and_describes_data();
    void parses_and_describes();
    void arguments_have_the_types_of_their_defaults();
    void pokes_take_any_number();
    void schedules();
    void refuses_data();
    void refuses();
    void knows_where_an_edit_takes_effect();
};

void TestEdit::parses_and_describes_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("described");
    const auto row = [](const char* text, Edit::Kind kind, const char* described) {
        QTest::newRow(text) << QString(text) << int(kind) << QString(described);
    };
    row("learning_rate=5e-4", Edit::Kind::hyperparameter, "learning_rate = 0.0005");
    row(" n = 1e3 ", Edit::Kind::hyperparameter, "n = 1000");
    row("model=a=b", Edit::Kind::hyperparameter, "model = a=b");
    row("rate.scale=2", Edit::Kind::hyperparameter, "rate.scale = 2");
    row("rate=1,2,3", Edit::Kind::hyperparameter, "rate = 1,2,3");
    row("reset_moments", Edit::Kind::action, "reset_moments");
    row("kick", Edit::Kind::action, "kick(1, 1, 0, x)");
    row("kick=2.5", Edit::Kind::action, "kick(2.5, 1, 0, x)");
    row("kick=2.5, 3,1, hello", Edit::Kind::action, "kick(2.5, 3, 1, hello)");
    row("scale[17]=0.05", Edit::Kind::poke, "scale[17] := 0.05");
    row("scale [ 0 ] = -inf", Edit::Kind::poke, "scale[0] := -inf");
}

void TestEdit::parses_and_describes() {
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(QString, described);
    const Edit edit = parse_edit(sample_info(), text.toStdString());
    QCOMPARE(int(edit.kind), kind);
    QCOMPARE(QString::fromStdString(describe(edit)), described);
}

void TestEdit::arguments_have_the_types_of_their_defaults() {
    const Edit edit = parse_edit(sample_info(), "kick=2,3,1,4");
    QCOMPARE(edit.target, std::string("kick"));
    QVERIFY(edit.arguments == (std::vector<Value>{2.0, std::int64_t{3}, true, std::string("4")}));
}

void TestEdit::pokes_take_any_number() {
    QVERIFY(std::isnan(std::get<double>(parse_edit(sample_info(), "m[3]=nan").value)));
    const Edit edit = parse_edit(sample_info(), "m[123456789012]=1e300");
    QCOMPARE(edit.index, std::int64_t(123456789012));
    QCOMPARE(std::get<double>(edit.value), 1e300);
}

void TestEdit::schedules() {
    const ScheduledEdit scheduled = parse_scheduled_edit(sample_info(), "1500:learning_rate=5e-4");
    QCOMPARE(scheduled.iteration, std::int64_t(1500));
    QCOMPARE(describe(scheduled.edit), std::string("learning_rate = 0.0005"));
    QCOMPARE(parse_scheduled_edit(sample_info(), "1:model=a:b").edit.value, Value(std::string("a:b")));
}

void TestEdit::refuses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("scheduled");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* text, const char* message, bool scheduled = false) {
        QTest::addRow("%s%s", scheduled ? "at " : "", text) << QString(text) << scheduled << QString(message);
    };
    row("", "expected NAME=VALUE, ACTION, ACTION=ARGUMENT,... or ARRAY[INDEX]=VALUE");
    row("=3", "expected NAME=VALUE");
    row("learning_rate", "'learning_rate' needs a value: learning_rate=VALUE");
    row("learning_rate=2", "expected a number from");
    row("learnin_rate=1",
        "sample has no hyperparameter or action 'learnin_rate'. Did you mean 'learning_rate'?");
    row("reset_moment", "Did you mean 'reset_moments'?");
    row("zzzzzzzz", "known: learning_rate, max_scale");
    row("reset_moments=1", "'reset_moments' is given 1 arguments: it takes 0");
    row("kick=1,2,0,x,5", "'kick' is given 5 arguments: it takes 4");
    row("kick=x", "kick, amount: 'x' cannot be used: expected a number");
    row("kick=1,1.5", "kick, times: '1.5' cannot be used: expected a whole number");
    row("kick=1,1,2", "kick, hard: '2' cannot be used: expected 0 or 1");
    row("gradient_check", "'gradient_check' cannot be an edit: it answers a question");
    row("scale[x]=1", "expected ARRAY[INDEX]=VALUE");
    row("scale[-1]=1", "expected ARRAY[INDEX]=VALUE");
    row("scale[]=1", "expected ARRAY[INDEX]=VALUE");
    row("scale[1]=", "expected ARRAY[INDEX]=VALUE");
    row("[1]=1", "expected ARRAY[INDEX]=VALUE");
    row("scale[1]", "no hyperparameter or action 'scale[1]'");
    row("learning_rate=0.1", "expected ITERATION:EDIT", true);
    row("0:learning_rate=0.1", "expected ITERATION:EDIT with a whole iteration from 1", true);
    row("x:learning_rate=0.1", "expected ITERATION:EDIT", true);
    row("1.5:learning_rate=0.1", "expected ITERATION:EDIT", true);
    row("5:", "expected NAME=VALUE", true);
}

void TestEdit::refuses() {
    QFETCH(QString, text);
    QFETCH(bool, scheduled);
    QFETCH(QString, message);
    QString got = "no error";
    try {
        if (scheduled) {
            parse_scheduled_edit(sample_info(), text.toStdString());
        } else {
            parse_edit(sample_info(), text.toStdString());
        }
    } catch (const UserError& error) {
        QVERIFY(error.kind() == UserError::Kind::usage);
        got = QString::fromStdString(error.what());
    }
    QVERIFY2(got.contains(message), qPrintable(got));
}

void TestEdit::knows_where_an_edit_takes_effect() {
    const OptimizerInfo info = sample_info();
    const auto effect = [&](const char* text) { return effect_of(info, parse_edit(info, text)); };
    QCOMPARE(effect("learning_rate=0.1"), std::string("iteration"));
    QCOMPARE(effect("train_rotation=0"), std::string(effect_phase));
    QCOMPARE(effect("n=5"), std::string(effect_new_run));
    QCOMPARE(effect("rate.scale=1"), std::string("window"));
    QCOMPARE(effect("reset_moments"), std::string("iteration"));
    QCOMPARE(effect("kick"), std::string("phase"));
    QCOMPARE(effect("anything[0]=1"), std::string(effect_phase));
    Edit unknown;
    unknown.kind = Edit::Kind::action;
    unknown.target = "kcik";
    QVERIFY_EXCEPTION_THROWN(effect_of(info, unknown), UserError);
}

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
