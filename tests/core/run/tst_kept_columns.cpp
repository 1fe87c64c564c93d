// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/absent.h"
#include "core/run/kept_columns.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace basin;

namespace {

constexpr float nan_value = std::numeric_limits<float>::quiet_NaN();

float value_at(std::int64_t row, std::size_t element) {
    return static_cast<float>(row) + 0.25F * static_cast<float>(element * element);
}

void append(History& history, const std::vector<float>& values) {
    const std::vector<float> kept[] = {{1.0F}, values};
    history.append({}, {}, kept, RowFacts{});
}

/// Rows of two kept vectors; the second one has `elements` numbers.
std::shared_ptr<History> history_of(std::int64_t rows, std::size_t elements) {
    auto history = std::make_shared<History>(HistoryLayout{{}, {}, {"other", "v"}}, 11);
    std::vector<float> values(elements);
    for (std::int64_t row = 0; row < rows; ++row) {
        for (std::size_t i = 0; i < elements; ++i) {
            values[i] = value_at(row, i);
        }
        append(*history, values);
    }
    return history;
}

} // namespace

class TestKeptColumns : public QObject {
    Q_OBJECT
  private slots:
    void elementsReadAsColumns();
    void growsWithItsSourceAPieceAtATime();
    void anotherHistoryBeginsAgain();
    void longerRowsBeginAgainAndShorterOnesEndInNan();
    void notFiniteElementsCountNotForTheSummary();
    void rowsWithoutElementsComeToAnEnd();
};

void TestKeptColumns::elementsReadAsColumns() {
    const auto source = history_of(10'000, 5); // two chunks are compressed
    KeptColumns columns(1);
    columns.update(source->view(), std::numeric_limits<std::size_t>::max());
    QVERIFY(columns.is_complete());
    QCOMPARE(columns.rows(), 10'000);
    QCOMPARE(columns.elements(), 5U);
    const History::View view = columns.columns()->view();
    QCOMPARE(view.first_iteration(), 11);
    for (const std::int64_t row : {0, 63, 64, 4095, 4096, 9999}) {
        for (std::size_t i = 0; i < 5; ++i) {
            QCOMPARE(view.scalar(row, KeptColumns::first_element + i), static_cast<double>(value_at(row, i)));
        }
        QCOMPARE(view.scalar(row, KeptColumns::low), static_cast<double>(value_at(row, 0)));
        QCOMPARE(view.scalar(row, KeptColumns::high), static_cast<double>(value_at(row, 4)));
        QCOMPARE(view.scalar(row, KeptColumns::median), static_cast<double>(value_at(row, 2)));
    }
    const Envelope envelope = view.envelope(KeptColumns::first_element + 4, 100, 5000);
    QCOMPARE(envelope.low, static_cast<double>(value_at(100, 4)));
    QCOMPARE(envelope.high, static_cast<double>(value_at(4999, 4)));
}

void TestKeptColumns::growsWithItsSourceAPieceAtATime() {
    const auto source = history_of(1000, 4);
    KeptColumns columns(1);
    const std::size_t first = columns.update(source->view(), 100);
    QVERIFY(first >= 100 && first < 120);
    QVERIFY(!columns.is_complete());
    const std::int64_t rows = columns.rows();
    QVERIFY(rows > 0 && rows < 1000);
    const auto kept = columns.columns();
    while (!columns.is_complete()) {
        columns.update(source->view(), 500);
    }
    append(*source, {7.0F, 8.0F, 9.0F, 1.0F});
    columns.update(source->view(), 500);
    QCOMPARE(columns.rows(), 1001);
    QCOMPARE(columns.columns().get(), kept.get()); // the same history grew
    QCOMPARE(columns.columns()->view().scalar(1000, KeptColumns::median), 7.5);
}

void TestKeptColumns::anotherHistoryBeginsAgain() {
    const auto a = history_of(100, 4), b = history_of(50, 2);
    KeptColumns columns(1);
    columns.update(a->view(), 10'000);
    columns.update(b->view(), 10'000);
    QCOMPARE(columns.rows(), 50);
    QCOMPARE(columns.elements(), 2U);
}

void TestKeptColumns::longerRowsBeginAgainAndShorterOnesEndInNan() {
    const auto source = history_of(10, 2);
    append(*source, {1.0F, 2.0F, 3.0F});
    KeptColumns columns(1);
    while (!columns.is_complete() || columns.rows() == 0) {
        columns.update(source->view(), 5);
    }
    QCOMPARE(columns.elements(), 3U);
    QCOMPARE(columns.rows(), 11);
    const History::View view = columns.columns()->view();
    QCOMPARE(view.scalar(10, KeptColumns::first_element + 2), 3.0);
    QVERIFY(std::isnan(view.scalar(0, KeptColumns::first_element + 2)));
    QCOMPARE(view.scalar(4, KeptColumns::first_element + 1), static_cast<double>(value_at(4, 1)));
}

void TestKeptColumns::notFiniteElementsCountNotForTheSummary() {
    const auto source = history_of(0, 3);
    append(*source, {nan_value, 2.0F, 6.0F});
    append(*source, {nan_value, nan_value, std::numeric_limits<float>::infinity()});
    append(*source, {absent_float, absent_float, absent_float});
    KeptColumns columns(1);
    columns.update(source->view(), 1000);
    const History::View view = columns.columns()->view();
    QCOMPARE(view.scalar(0, KeptColumns::median), 4.0);
    QCOMPARE(view.scalar(0, KeptColumns::low), 2.0);
    QVERIFY(std::isnan(view.scalar(0, KeptColumns::first_element)));
    QVERIFY(std::isnan(view.scalar(1, KeptColumns::median)) &&
            !is_absent(view.scalar(1, KeptColumns::median)));
    QVERIFY(is_absent(view.scalar(2, KeptColumns::median)) && is_absent(view.scalar(2, KeptColumns::low)));
    QVERIFY(is_absent(view.scalar(2, KeptColumns::first_element)));
    QVERIFY(std::isinf(view.scalar(1, KeptColumns::first_element + 2)));
}

void TestKeptColumns::rowsWithoutElementsComeToAnEnd() {
    const auto source = history_of(100, 0);
    KeptColumns columns(1);
    columns.update(source->view(), 1000);
    QVERIFY(columns.is_complete());
    QCOMPARE(columns.elements(), 0U);
    QVERIFY(std::isnan(columns.columns()->view().scalar(99, KeptColumns::high)));
}

QTEST_GUILESS_MAIN(TestKeptColumns)
#include "tst_kept_columns.moc"
