// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/optimizer/hyperparameters.h"
#include "tests/core/optimizer/sample_info.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace basin;
using namespace basin::test;

namespace {

QString message_of(const std::function<void()>& act) {
    try {
        act();
    } catch (const UserError& error) {
        return (error.kind() == UserError::Kind::usage ? "" : "input: ") +
               QString::fromStdString(error.what());
    }
    return "no error";
}

} // namespace

class TestHyperparameters : public QObject {
    Q_OBJECT
  private slots:
    void starts_with_defaults();
    void finds_entries();
    void parses_data();
    void parses();
    void every_value_survives_its_text();
    void refusals_say_what_was_expected_data();
    void refusals_say_what_was_expected();
    void unknown_names_get_near_ones();
    void converts_without_loss_only();
    void range_ends_belong_to_the_range();
    void infinity_fits_where_there_is_no_bound();
    void sets_one_group();
    void refused_values_leave_the_set_as_it_was();
    void copies_are_independent();
};

void TestHyperparameters::starts_with_defaults() {
    const Hyperparameters values(sample_schema());
    QCOMPARE(values.real("learning_rate"), 0.01);
    QCOMPARE(values.integer("n"), std::int64_t(50));
    QVERIFY(values.flag("train_rotation"));
    QCOMPARE(values.text("optimizer"), std::string("adam"));
    QCOMPARE(values.text("model"), std::string());
    QCOMPARE(values.groups("rate"), (std::vector<double>{1, 1, 1}));
    QCOMPARE(values.real("rate.scale"), 1.0);
    QVERIFY(values == Hyperparameters(sample_schema()));
}

void TestHyperparameters::finds_entries() {
    const auto schema = sample_schema();
    QCOMPARE(schema->find("n")->id, std::string("n"));
    QCOMPARE(schema->find("rate.colour")->id, std::string("rate"));
    QVERIFY(schema->find("rate.color") == nullptr);
    QVERIFY(schema->find("n.colour") == nullptr);
    QVERIFY(schema->find("nothing") == nullptr);
    QVERIFY(schema->find("") == nullptr);
    QCOMPARE(schema->index_of("rate.scale"), std::size_t(6));
}

void TestHyperparameters::parses_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* id, const char* text, const char* expected) {
        QTest::addRow("%s=%s", id, text) << QString(id) << QString(text) << QString(expected);
    };
    row("learning_rate", "5e-4", "0.0005");
    row("learning_rate", " 1 ", "1");
    row("max_scale", "inf", "inf");
    row("n", "1000", "1000");
    row("n", "1e3", "1000");
    row("train_rotation", "0", "0");
    row("train_rotation", "on", "1");
    row("train_rotation", "false", "0");
    row("train_rotation", "yes", "1");
    row("optimizer", "sgd", "sgd");
    row("model", "/a path/with, commas=1", "/a path/with, commas=1");
    row("model", "", "");
    row("rate", "1, 0.5 ,2", "1,0.5,2");
    row("rate.scale", "0.25", "0.25");
    row("bias", "-1e300", "-1e300");
}

void TestHyperparameters::parses() {
    QFETCH(QString, id);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Value value = sample_schema()->parse(id.toStdString(), text.toStdString());
    QCOMPARE(QString::fromStdString(to_text(value)), expected);
    QVERIFY(sample_schema()->checked(id.toStdString(), value) == value);
}

void TestHyperparameters::every_value_survives_its_text() {
    const auto schema = sample_schema();
    Hyperparameters values(schema);
    values.set("learning_rate", 0.1 + 0.2);
    values.set("rate", std::vector<double>{0.1, 1e-9, 10});
    values.set("model", std::string(" spaces stay "));
    Hyperparameters read(schema);
    for (const Hyperparameter& entry : schema->entries()) {
        read.set_text(entry.id, to_text(values.at(entry.id)));
    }
    QVERIFY(read == values);
}

void TestHyperparameters::refusals_say_what_was_expected_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* id, const char* text, const char* message) {
        QTest::addRow("%s=%s", id, text) << QString(id) << QString(text) << QString(message);
    };
    row("learning_rate", "fast",
        "learning_rate: 'fast' cannot be used: expected a number from 0.000001 to 1 px");
    row("learning_rate", "2", "expected a number from");
    row("learning_rate", "0", "expected a number from");
    row("learning_rate", "nan", "expected a number from");
    row("learning_rate", "", "expected a number from");
    row("learning_rate", "1,5", "expected a number from");
    row("max_scale", "-1", "expected a number of at least 0");
    row("n", "0", "n: '0' cannot be used: expected a whole number from 1 to 100000");
    row("n", "2.5", "expected a whole number");
    row("n", "1e99", "expected a whole number");
    row("train_rotation", "maybe", "train_rotation: 'maybe' cannot be used: expected 0 or 1");
    row("train_rotation", "2", "expected 0 or 1");
    row("optimizer", "adma", "expected one of adam, sgd, adan. Did you mean 'adam'");
    row("optimizer", "", "expected one of adam, sgd, adan");
    row("rate", "1,2", "expected 3 numbers from 0 to 10 with commas between (position, scale, colour)");
    row("rate", "1,2,3,4", "expected 3 numbers");
    row("rate", "1,,3", "expected 3 numbers");
    row("rate", "1,2,11", "expected 3 numbers");
    row("rate", "1,2,nan", "expected 3 numbers");
    row("rate.scale", "11", "rate.scale: '11' cannot be used: expected a number from 0 to 10");
    row("rate.scale", "1,1,1", "expected a number from 0 to 10");
    row("bias", "nan", "expected a number");
}

void TestHyperparameters::refusals_say_what_was_expected() {
    QFETCH(QString, id);
    QFETCH(QString, text);
    QFETCH(QString, message);
    const QString got = message_of([&] { sample_schema()->parse(id.toStdString(), text.toStdString()); });
    if (message.contains("0.000001")) {
        message.replace("0.000001", "1e-6");
    }
    QVERIFY2(got.contains(message), qPrintable(got));
}

void TestHyperparameters::unknown_names_get_near_ones() {
    const auto schema = sample_schema();
    const auto message = [&](const char* id) { return message_of([&] { schema->index_of(id); }); };
    QVERIFY2(message("learnin_rate")
                 .contains("unknown hyperparameter 'learnin_rate'. Did you mean 'learning_rate'?"),
             qPrintable(message("learnin_rate")));
    QVERIFY2(message("rate.color").contains("Did you mean 'rate.colour'?"),
             qPrintable(message("rate.color")));
    QVERIFY2(message("zzzzzz").contains("known: learning_rate, max_scale, n, "),
             qPrintable(message("zzzzzz")));
    Hyperparameters values(schema);
    QVERIFY(message_of([&] { values.set("learnin_rate", 1.0); }).contains("Did you mean"));
    QVERIFY(message_of([&] { (void)values.real("learnin_rate"); }).contains("Did you mean"));
}

void TestHyperparameters::converts_without_loss_only() {
    const auto schema = sample_schema();
    QVERIFY(schema->checked("learning_rate", std::int64_t{1}) == Value(1.0));
    QVERIFY(schema->checked("n", 7.0) == Value(std::int64_t{7}));
    QVERIFY(schema->checked("train_rotation", std::int64_t{0}) == Value(false));
    const auto refused = [&](const char* id, const Value& value) {
        return message_of([&] { schema->checked(id, value); }) != "no error";
    };
    QVERIFY(refused("n", 7.5));
    QVERIFY(refused("n", 1e300));
    QVERIFY(refused("n", std::nan("")));
    QVERIFY(refused("n", true));
    QVERIFY(refused("n", std::string("7")));
    QVERIFY(refused("learning_rate", true));
    QVERIFY(refused("learning_rate", std::string("0.1")));
    QVERIFY(refused("train_rotation", std::int64_t{2}));
    QVERIFY(refused("train_rotation", 1.0));
    QVERIFY(refused("optimizer", std::int64_t{0}));
    QVERIFY(refused("model", 1.0));
    QVERIFY(refused("rate", 1.0));
    QVERIFY(refused("rate.scale", std::vector<double>{1, 1, 1}));
}

void TestHyperparameters::range_ends_belong_to_the_range() {
    const auto schema = sample_schema();
    QVERIFY(schema->checked("learning_rate", 1e-6) == Value(1e-6));
    QVERIFY(schema->checked("learning_rate", 1.0) == Value(1.0));
    QVERIFY_EXCEPTION_THROWN(schema->checked("learning_rate", std::nextafter(1.0, 2.0)), UserError);
    QVERIFY_EXCEPTION_THROWN(schema->checked("learning_rate", std::nextafter(1e-6, 0.0)), UserError);
    QVERIFY(schema->checked("n", std::int64_t{100000}) == Value(std::int64_t{100000}));
    QVERIFY_EXCEPTION_THROWN(schema->checked("n", std::int64_t{100001}), UserError);
}

void TestHyperparameters::infinity_fits_where_there_is_no_bound() {
    const auto schema = sample_schema();
    const double inf = std::numeric_limits<double>::infinity();
    QVERIFY(schema->checked("max_scale", inf) == Value(inf));
    QVERIFY_EXCEPTION_THROWN(schema->checked("max_scale", -inf), UserError);
    QVERIFY_EXCEPTION_THROWN(schema->checked("learning_rate", inf), UserError);
}

void TestHyperparameters::sets_one_group() {
    Hyperparameters values(sample_schema());
    values.set("rate.colour", 3.0);
    values.set("rate.position", std::int64_t{2});
    values.set_text("rate.scale", "0.5");
    QCOMPARE(values.groups("rate"), (std::vector<double>{2, 0.5, 3}));
    QVERIFY(std::get<std::vector<double>>(values.at("rate.scale")) == (std::vector<double>{2, 0.5, 3}));
}

void TestHyperparameters::refused_values_leave_the_set_as_it_was() {
    Hyperparameters values(sample_schema());
    const Hyperparameters before = values;
    QVERIFY_EXCEPTION_THROWN(values.set("rate", (std::vector<double>{5, 5, 50})), UserError);
    QVERIFY_EXCEPTION_THROWN(values.set("rate.colour", 50.0), UserError);
    QVERIFY_EXCEPTION_THROWN(values.set_text("n", "many"), UserError);
    QVERIFY(values == before);
}

void TestHyperparameters::copies_are_independent() {
    Hyperparameters values(sample_schema());
    Hyperparameters copy = values;
    copy.set("n", std::int64_t{9});
    QCOMPARE(values.integer("n"), std::int64_t(50));
    QVERIFY(!(copy == values));
    QVERIFY(copy.shared_schema() == values.shared_schema());
}

QTEST_GUILESS_MAIN(TestHyperparameters)
#include "tst_hyperparameters.moc"
