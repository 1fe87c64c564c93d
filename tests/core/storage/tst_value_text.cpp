// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/value_text.h"

#include <QTest>

#include <bit>
#include <limits>
#include <random>

using namespace basin;

namespace {

bool same_bits(const Value& a, const Value& b) {
    if (a.index() != b.index()) {
        return false;
    }
    if (const auto* real = std::get_if<double>(&a)) {
        return std::bit_cast<std::uint64_t>(*real) == std::bit_cast<std::uint64_t>(std::get<double>(b));
    }
    if (const auto* reals = std::get_if<std::vector<double>>(&a)) {
        const auto& others = std::get<std::vector<double>>(b);
        return reals->size() == others.size() &&
               std::equal(reals->begin(), reals->end(), others.begin(), [](double x, double y) {
                   return std::bit_cast<std::uint64_t>(x) == std::bit_cast<std::uint64_t>(y);
               });
    }
    return a == b;
}

} // namespace

class TestValueText : public QObject {
    Q_OBJECT
  private slots:
    void is_readable();
    void keeps_every_bit();
    void refuses_what_it_did_not_write();
    void hashes();
};

void TestValueText::is_readable() {
    QCOMPARE(encode_value(Value(true)), std::string("flag:1"));
    QCOMPARE(encode_value(Value(std::int64_t(-3))), std::string("whole:-3"));
    QCOMPARE(encode_value(Value(0.001)), std::string("real:0.001"));
    QCOMPARE(encode_value(Value(std::string("a,b"))), std::string("text:a,b"));
    QCOMPARE(encode_value(Value(std::vector<double>{1, 0.5})), std::string("reals:1,0.5"));
}

void TestValueText::keeps_every_bit() {
    std::vector<Value> values = {
        Value(true),
        Value(false),
        Value(std::numeric_limits<std::int64_t>::min()),
        Value(std::numeric_limits<std::int64_t>::max()),
        Value(0.0),
        Value(-0.0),
        Value(std::numeric_limits<double>::infinity()),
        Value(-std::numeric_limits<double>::infinity()),
        Value(std::numeric_limits<double>::denorm_min()),
        Value(std::numeric_limits<double>::max()),
        Value(std::bit_cast<double>(0x7ff8000000000000ULL)),
        Value(std::bit_cast<double>(0xfff0000000000001ULL)), // signalling, negative
        Value(std::string()),
        Value(std::string("real:1\n\0x", 9)),
        Value(std::string("\xff\xfe no UTF-8")),
        Value(std::vector<double>{}),
        Value(std::vector<double>{-0.0, std::bit_cast<double>(0x7ff8dead00000000ULL), 1e-300}),
    };
    std::mt19937_64 random(3);
    for (int i = 0; i < 20000; ++i) {
        values.emplace_back(std::bit_cast<double>(random()));
    }
    for (const Value& value : values) {
        const std::string text = encode_value(value);
        const auto decoded = decode_value(text);
        QVERIFY2(decoded && same_bits(*decoded, value), text.c_str());
    }
}

void TestValueText::refuses_what_it_did_not_write() {
    for (const char* const text :
         {"", "1", "real", "real:", "real:x", "real:nan", "real:nan()", "real:nan(3ff0000000000000)",
          "real:nan(7ff8000000000000", "whole:1.5", "whole:", "whole:99999999999999999999", "flag:2",
          "flag:", "reals:1,,2", "reals:1,x", "Real:1", "none:1"}) {
        QVERIFY2(!decode_value(text), text);
    }
}

void TestValueText::hashes() {
    QCOMPARE(encode_hash(0xab), std::string("00000000000000ab"));
    for (const std::uint64_t hash :
         {std::uint64_t(0), ~std::uint64_t(0), std::uint64_t(0x0123456789abcdef)}) {
        QCOMPARE(decode_hash(encode_hash(hash)), std::optional(hash));
    }
    QVERIFY(!decode_hash("ab"));
    QVERIFY(!decode_hash("00000000000000ag"));
    QVERIFY(!decode_hash("-0000000000000ab"));
}

QTEST_GUILESS_MAIN(TestValueText)
#include "tst_value_text.moc"
