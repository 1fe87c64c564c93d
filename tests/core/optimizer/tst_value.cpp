// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/optimizer/value.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <limits>
#include <random>

using namespace basin;

class TestValue : public QObject {
    Q_OBJECT
  private slots:
    void numbers_are_short_data();
    void numbers_are_short();
    void numbers_read_back_to_the_same_bits();
    void values_as_text();
};

void TestValue::numbers_are_short_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* text, double value) { QTest::newRow(text) << value << QString(text); };
    row("0", 0.0);
    row("-0", -0.0);
    row("1", 1.0);
    row("0.1", 0.1);
    row("0.0005", 5e-4);
    row("0.0001", 1e-4);
    row("5e-7", 5e-7);
    row("-1.5e-10", -1.5e-10);
    row("10000", 1e4);
    row("123456.789", 123456.789);
    row("100000000000000", 1e14);
    row("1e15", 1e15);
    row("1e20", 1e20);
    row("1.7976931348623157e308", std::numeric_limits<double>::max());
    row("5e-324", std::numeric_limits<double>::denorm_min());
    row("0.30000000000000004", 0.1 + 0.2);
    row("nan", std::numeric_limits<double>::quiet_NaN());
    row("inf", std::numeric_limits<double>::infinity());
    row("-inf", -std::numeric_limits<double>::infinity());
}

void TestValue::numbers_are_short() {
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(number_text(value)), text);
}

void TestValue::numbers_read_back_to_the_same_bits() {
    std::mt19937_64 random(2);
    for (int i = 0; i < 50000; ++i) {
        const double value = std::bit_cast<double>(random());
        if (std::isnan(value)) {
            continue;
        }
        const auto read = parse_real(number_text(value));
        QVERIFY(read && std::bit_cast<std::uint64_t>(*read) == std::bit_cast<std::uint64_t>(value));
    }
}

void TestValue::values_as_text() {
    QCOMPARE(to_text(Value(true)), std::string("1"));
    QCOMPARE(to_text(Value(false)), std::string("0"));
    QCOMPARE(to_text(Value(std::int64_t(42))), std::string("42"));
    QCOMPARE(to_text(Value(0.001)), std::string("0.001"));
    QCOMPARE(to_text(Value(std::string("adam"))), std::string("adam"));
    QCOMPARE(to_text(Value(std::vector<double>{1.0, 0.5, 1.0})), std::string("1,0.5,1"));
    QCOMPARE(to_text(Value(std::vector<double>{})), std::string());
}

QTEST_GUILESS_MAIN(TestValue)
#include "tst_value.moc"
