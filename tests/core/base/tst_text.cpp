// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QTest>

#include <clocale>
#include <cmath>

using namespace basin;

class TestText : public QObject {
    Q_OBJECT
  private slots:
    void trims_and_splits();
    void parses_reals_data();
    void parses_reals();
    void parses_reals_in_any_locale();
    void parses_integers_data();
    void parses_integers();
    void measures_edit_distance_data();
    void measures_edit_distance();
    void suggests_near_names();
};

void TestText::trims_and_splits() {
    QCOMPARE(trimmed("  a b\t\n"), std::string_view("a b"));
    QCOMPARE(trimmed(" \t "), std::string_view());
    QCOMPARE(split("1, 2,,3 ", ','), (std::vector<std::string_view>{"1", "2", "", "3"}));
    QCOMPARE(split("", ','), std::vector<std::string_view>{""});
    QCOMPARE(split(",", ','), (std::vector<std::string_view>{"", ""}));
}

void TestText::parses_reals_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::addColumn<double>("value");
    const auto row = [](const char* text, bool good, double value = 0.0) {
        QTest::newRow(text) << QString(text) << good << value;
    };
    row("0.5", true, 0.5);
    row(" 1e-3 ", true, 1e-3);
    row("+2", true, 2.0);
    row("-2.5E2", true, -250.0);
    row("inf", true, INFINITY);
    row("-inf", true, -INFINITY);
    row(".5", true, 0.5);
    row("", false);
    row("+", false);
    row("+-2", false);
    row("1,5", false);
    row("1.5x", false);
    row("1e999", false);
    row("0x10", false);
    row("1 2", false);
}

void TestText::parses_reals() {
    QFETCH(QString, text);
    QFETCH(bool, good);
    QFETCH(double, value);
    const auto parsed = parse_real(text.toStdString());
    QCOMPARE(parsed.has_value(), good);
    if (good) {
        QCOMPARE(*parsed, value);
    }
}

void TestText::parses_reals_in_any_locale() {
    const char* const names[] = {"de_DE.UTF-8", "fr_FR.UTF-8", "C.UTF-8"};
    for (const char* const name : names) {
        std::setlocale(LC_ALL, name); // where it is not installed the C locale stays
        QCOMPARE(parse_real("0.5"), std::optional(0.5));
    }
    std::setlocale(LC_ALL, "C");
    QVERIFY(std::isnan(*parse_real("nan")));
    QVERIFY(std::signbit(*parse_real("-0")));
}

void TestText::parses_integers_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::addColumn<qint64>("value");
    const auto row = [](const char* text, bool good, qint64 value = 0) {
        QTest::newRow(text) << QString(text) << good << value;
    };
    row("42", true, 42);
    row("-7", true, -7);
    row("+7", true, 7);
    row("1e4", true, 10000);
    row("20.0", true, 20);
    row("9223372036854775807", true, std::numeric_limits<qint64>::max());
    row("9223372036854775808", false);
    row("1e30", false);
    row("2.5", false);
    row("nan", false);
    row("inf", false);
    row("", false);
    row("12px", false);
}

void TestText::parses_integers() {
    QFETCH(QString, text);
    QFETCH(bool, good);
    QFETCH(qint64, value);
    const auto parsed = parse_integer(text.toStdString());
    QCOMPARE(parsed.has_value(), good);
    if (good) {
        QCOMPARE(*parsed, std::int64_t(value));
    }
}

void TestText::measures_edit_distance_data() {
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("distance");
    QTest::newRow("same") << "loss"
                          << "loss" << 0;
    QTest::newRow("empty") << ""
                           << "abc" << 3;
    QTest::newRow("insertion") << "los"
                               << "loss" << 1;
    QTest::newRow("substitution") << "lops"
                                  << "loss" << 1;
    QTest::newRow("swap") << "laerning"
                          << "learning" << 1;
    QTest::newRow("kitten") << "kitten"
                            << "sitting" << 3;
    QTest::newRow("all other") << "abc"
                               << "xyz" << 3;
}

void TestText::measures_edit_distance() {
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, distance);
    QCOMPARE(int(edit_distance(a.toStdString(), b.toStdString())), distance);
    QCOMPARE(int(edit_distance(b.toStdString(), a.toStdString())), distance);
}

void TestText::suggests_near_names() {
    const std::vector<std::string> known = {"learning_rate", "clip_norm", "l1_weight", "l2_weight", "n"};
    QCOMPARE(did_you_mean("learnig_rate", known), std::string("Did you mean 'learning_rate'?"));
    QCOMPARE(did_you_mean("l3_weight", known), std::string("Did you mean 'l1_weight' or 'l2_weight'?"));
    QCOMPARE(did_you_mean("rate", known), std::string("Did you mean 'learning_rate'?")); // a part of it
    QCOMPARE(did_you_mean("something", known), std::string());
    QCOMPARE(did_you_mean("x", {}), std::string());
    QCOMPARE(known_names({"a", "b"}), std::string("known: a, b"));
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
