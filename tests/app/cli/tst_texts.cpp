// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/columns.h"
#include "app/cli/json_value.h"
#include "app/cli/progress.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace basin;
using namespace basin::cli;

class TestTexts : public QObject {
    Q_OBJECT

  private slots:
    void durations();
    void progress();
    void wraps();
    void alignsColumns();
    void jsonNumbers();
};

void TestTexts::durations() {
    QCOMPARE(duration_text(0.4), std::string("0 s"));
    QCOMPARE(duration_text(59.4), std::string("59 s"));
    QCOMPARE(duration_text(200.0), std::string("3 min 20 s"));
    QCOMPARE(duration_text(7500.0), std::string("2 h 5 min"));
}

void TestTexts::progress() {
    QCOMPARE(progress_text(50, 100, 10.0), std::string("50 of 100 iterations, 10 it/s, 5 s left"));
    QCOMPARE(progress_text(50, 0, 2.5), std::string("50 iterations, 2.50 it/s"));
    QCOMPARE(progress_text(50, 100, 0.0), std::string("50 of 100 iterations"));
}

void TestTexts::wraps() {
    QCOMPARE(wrapped("", "  "), std::string());
    QCOMPARE(wrapped("one two three", "  ", 9), std::string("  one two\n  three\n"));
    QCOMPARE(wrapped("averylongword x", "", 5), std::string("averylongword\nx\n"));
    QCOMPARE(wrapped("a × b", "", 5), std::string("a × b\n")); // characters, not bytes
}

void TestTexts::alignsColumns() {
    Columns columns;
    columns.add({"β₁", "x"}, "a note");
    columns.add({"long", ""});
    QCOMPARE(columns.text(), std::string("  β₁    x\n      a note\n  long\n"));
    QCOMPARE(columns.text(""), std::string("β₁    x\n    a note\nlong\n"));
}

void TestTexts::jsonNumbers() {
    QCOMPARE(json_number(0.1).dump(), std::string("0.1"));
    QCOMPARE(json_number(std::nan("")).dump(), std::string("\"nan\""));
    QCOMPARE(json_number(-std::numeric_limits<double>::infinity()).dump(), std::string("\"-inf\""));
    QCOMPARE(json_value(Value(true)).dump(), std::string("true"));
    QCOMPARE(json_value(Value(std::int64_t{3})).dump(), std::string("3"));
    QCOMPARE(json_value(Value(std::string("a\"b"))).dump(), std::string("\"a\\\"b\""));
    QCOMPARE(json_value(Value(std::vector<double>{1.0, NAN})).dump(), std::string("[1.0,\"nan\"]"));
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
