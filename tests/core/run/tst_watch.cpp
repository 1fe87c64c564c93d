// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/absent.h"
#include "core/base/error.h"
#include "core/run/watch.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace basin;

namespace {

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr double inf = std::numeric_limits<double>::infinity();

const HistoryLayout layout = {{"loss", "grad_norm", "holes"}, {"window", "stage"}, {"weight", "p_0"}};

/// Rows of loss; grad_norm is 2 * loss, holes the row's index, window row / 2, stage row % 2, weight is
/// {row, loss}.
std::unique_ptr<History> history_of(const std::vector<double>& losses, std::int64_t first = 1) {
    auto history = std::make_unique<History>(layout, first);
    for (std::size_t i = 0; i < losses.size(); ++i) {
        const double row[] = {losses[i], 2 * losses[i], double(i)};
        const std::int32_t levels[] = {std::int32_t(i / 2), std::int32_t(i % 2)};
        const std::vector<float> kept[] = {{float(i), float(losses[i])}, {float(i) / 2}};
        history->append(row, levels, kept, {});
    }
    return history;
}

std::vector<double> values_of(Watch& watch, const History& history) {
    std::vector<double> values;
    const auto view = history.view();
    for (std::int64_t row = 0; row < view.size(); ++row) {
        values.push_back(watch.feed(view, row));
    }
    return values;
}

std::string fault_of(const std::string& expression) {
    try {
        Watch watch(expression, layout, {{"loss", 0.0, 1.0}});
    } catch (const UserError& error) {
        return error.what();
    }
    return "no error";
}

} // namespace

Q_DECLARE_METATYPE(std::vector<double>)

class TestWatch : public QObject {
    Q_OBJECT
  private slots:
    void values_data();
    void values();
    void best_can_be_the_largest();
    void mean_equals_the_naive_one();
    void mean_forgets_what_left_the_window();
    void reset_forgets();
    void constructing_feeds_nothing();
    void errors_data();
    void errors();
    void garbage_never_crashes();
    void finds_first_and_last();
    void finds_across_segments();
};

void TestWatch::values_data() {
    QTest::addColumn<QString>("expression");
    QTest::addColumn<std::vector<double>>("losses");
    QTest::addColumn<std::vector<double>>("expected");
    using V = std::vector<double>;
    const auto row = [](const char* expression, V losses, V expected) {
        QTest::newRow(expression) << QString(expression) << losses << expected;
    };
    const V l = {4, 2, 3, not_a_number, 1};
    row("loss", l, {4, 2, 3, not_a_number, 1});
    row("grad_norm + 1", l, {9, 5, 7, not_a_number, 3});
    row("loss > 2", l, {1, 0, 1, 0, 0});
    row("loss <= 2", l, {0, 1, 0, 0, 1});
    row("loss >= 3", l, {1, 0, 1, 0, 0});
    row("loss < 2", l, {0, 0, 0, 0, 1});
    row("loss == 2", l, {0, 1, 0, 0, 0});
    row("loss != 2", l, {1, 0, 1, 0, 1}); // a comparison with NaN is false, this one too
    row("!(loss > 2)", l, {0, 1, 0, 1, 1});
    row("!loss", l, {0, 0, 0, 1, 0});
    row("loss && 1", l, {1, 1, 1, 0, 1});
    row("loss || 0", l, {1, 1, 1, 0, 1});
    row("isnan(loss)", l, {0, 0, 0, 1, 0});
    row("isnan(loss/0 - loss/0)", {1, 2}, {1, 1});
    row("any_nan", {1, inf, 2, not_a_number, absent}, {0, 1, 0, 1, 0});
    row("best(loss)", l, {4, 2, 2, 2, 1});
    row("best(loss)  ", {not_a_number, 5, 6, -inf, 1}, {not_a_number, 5, 5, -inf, -inf});
    row("loss > 1.4*best(loss)", l, {0, 0, 1, 0, 0});
    row("delta(loss)", l, {not_a_number, -2, 1, not_a_number, not_a_number});
    row("delta(loss) > 0 && holes > 1", l, {0, 0, 1, 0, 0});
    row("mean(loss,2)", l, {4, 3, 2.5, not_a_number, not_a_number});
    row("mean(loss,2) ", {4, not_a_number, 2, 4}, {4, not_a_number, not_a_number, 3});
    row("mean(loss,1)", l, {4, 2, 3, not_a_number, 1});
    row("mean( loss , 100 )", {4, 2, 3}, {4, 3, 3});
    row("prev(loss,1)", l, {not_a_number, 4, 2, 3, not_a_number});
    row("prev(loss,3)", l, {not_a_number, not_a_number, not_a_number, 4, 2});
    row("loss - prev(loss, 1) == delta(loss)", {4, 2, 3}, {0, 1, 1});
    row("at_bound(loss)", {0, 0.5, 1, 1.5, not_a_number, -1}, {1, 0, 1, 1, 0, 1});
    row("delta(best(loss))", l, {not_a_number, -2, 0, 0, -1});
    row("best(loss/(holes+1))", {4, 2, 9}, {4, 1, 1});
    row("best(delta(mean(loss, 2)))", {4, 2, 3}, {not_a_number, -1, -1});
    row("best(loss) + best(grad_norm) * best(holes)", {3, 2}, {3, 2});
    row("window", {1, 1, 1, 1}, {0, 0, 1, 1});
    row("window == 1 && stage == 0", {1, 1, 1, 1}, {0, 0, 1, 0});
    row("iteration", {1, 1}, {1, 2});
    row("weight_0", {7, 8}, {0, 1});
    row("weight_1", {7, 8}, {7, 8});
    row("isnan(weight_2)", {7}, {1});
    row("p_0_0", {7, 8}, {0, 0.5});
    row("-2^2", {1}, {-4});
    row("2^3^2", {1}, {512});
    row("1 + 2*3 - 8/4", {1}, {5});
    row("1 < 2 && 2 < 1 || 3 > 2", {1}, {1});
    row("1.5e-1 * 1E1", {1}, {1.5});
    row("loss > 2 ? 10 : 20", {1, 3}, {20, 10});
    row("min(loss, 2, 3)", l, {2, 2, 2, not_a_number, 1});
    row("max(2, loss)", l, {4, 2, 3, not_a_number, 2});
    row("abs(loss)\t+\nsqrt(4)", {-1}, {3});
    row("loss < inf", {1, inf, not_a_number}, {1, 0, 0});
    row("((loss))", {1}, {1});
}

void TestWatch::values() {
    QFETCH(QString, expression);
    QFETCH(std::vector<double>, losses);
    QFETCH(std::vector<double>, expected);
    Watch watch(expression.toStdString(), layout, {{"loss", 0.0, 1.0}});
    const auto history = history_of(losses);
    const std::vector<double> values = values_of(watch, *history);
    QCOMPARE(values.size(), expected.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool same = std::isnan(expected[i]) ? std::isnan(values[i]) : values[i] == expected[i];
        QVERIFY2(same, qPrintable(QString("row %1: %2, expected %3").arg(i).arg(values[i]).arg(expected[i])));
        QCOMPARE(watch.holds(values[i]), !std::isnan(expected[i]) && expected[i] != 0.0);
    }
}

void TestWatch::best_can_be_the_largest() {
    Watch watch("best(loss)", layout, {}, true);
    const auto history = history_of({not_a_number, 1, 3, not_a_number, 2});
    const auto values = values_of(watch, *history);
    QVERIFY(std::isnan(values[0]));
    QCOMPARE(std::vector<double>(values.begin() + 1, values.end()), (std::vector<double>{1, 3, 3, 3}));
}

void TestWatch::mean_equals_the_naive_one() {
    std::mt19937 random(7);
    std::vector<double> losses(500);
    for (double& loss : losses) {
        loss = double(random() % 1024); // whole numbers: sums are exact in any order
    }
    losses[200] = not_a_number;
    const auto history = history_of(losses);
    for (const int window : {1, 2, 3, 7, 64, 499, 500, 501}) {
        Watch watch("mean(loss, " + std::to_string(window) + ")", layout);
        const auto values = values_of(watch, *history);
        for (int i = 0; i < int(losses.size()); ++i) {
            double sum = 0.0;
            const int first = std::max(0, i - window + 1);
            for (int j = first; j <= i; ++j) {
                sum += losses[std::size_t(j)];
            }
            const double expected = sum / (i - first + 1);
            const double got = values[std::size_t(i)];
            QVERIFY(std::isnan(expected) ? std::isnan(got) : got == expected);
        }
    }
}

void TestWatch::mean_forgets_what_left_the_window() {
    Watch watch("mean(loss, 3)", layout);
    const auto history = history_of({1e300, inf, -1e300, 1, 1, 1});
    QCOMPARE(values_of(watch, *history).back(), 1.0);
}

void TestWatch::reset_forgets() {
    Watch watch("best(loss) + delta(loss) + mean(prev(loss, 1), 2)", layout);
    const auto history = history_of({4, 2, 3, 7, 1});
    const auto first = values_of(watch, *history);
    watch.reset();
    const auto second = values_of(watch, *history);
    for (std::size_t i = 0; i < first.size(); ++i) {
        QVERIFY(first[i] == second[i] || (std::isnan(first[i]) && std::isnan(second[i])));
    }
}

void TestWatch::constructing_feeds_nothing() {
    Watch watch("best(loss)", layout);
    const auto history = history_of({5});
    QCOMPARE(values_of(watch, *history)[0], 5.0); // 0, the variable's first value, would be "best"
}

void TestWatch::errors_data() {
    QTest::addColumn<QString>("expression");
    QTest::addColumn<int>("character");
    QTest::addColumn<QString>("part");
    const auto row = [](const char* expression, int character, const char* part) {
        QTest::newRow(expression) << QString(expression) << character << QString(part);
    };
    row("", 1, "missing");
    row("  ", 3, "missing");
    row("loss > ", 8, "too early");
    row("loss > > 3", 8, "not expected");
    row("(loss > 3", 10, "')' is missing");
    row("loss > 3)", 9, "')' is not expected");
    row("loss 3", 6, "'3' is not expected");
    row("loss < 2, holes", 9, "','");
    row("loss = 3", 6, "Write '=='");
    row("loss @ 3", 6, "not expected");
    row("los > 3", 1, "Did you mean 'loss'?");
    row("1 + grad_nrom", 5, "Did you mean 'grad_norm'?");
    row("1 + zzzzzzzz", 5, "known: loss, grad_norm, holes, window, stage, weight_0");
    row("bset(loss)", 1, "Did you mean 'best'?");
    row("best", 1, "best(NAME)");
    row("best > 3", 1, "best(NAME)");
    row("best()", 6, "missing");
    row("best(loss", 5, "never closed");
    row("best(los)", 6, "Did you mean 'loss'?");
    row("1 + best(loss + )", 17, "too early");
    row("best(loss) + best(holes) + grad_norn", 28, "Did you mean 'grad_norm'");
    row("best(loss) > > 1", 14, "not expected");
    row("best(loss, 3)", 10, "one argument");
    row("mean(loss)", 10, "number of rows");
    row("mean(loss, 0)", 12, "whole number of rows");
    row("mean(loss, 1.5)", 12, "whole number of rows");
    row("mean(loss, holes)", 12, "whole number of rows");
    row("mean(loss, 1, 2)", 12, "whole number of rows");
    row("mean(loss, 99999999)", 12, "whole number of rows");
    row("mean(loss,)", 11, "whole number of rows");
    row("at_bound(holes)", 10, "no bounds");
    row("at_bound(2*loss)", 1, "name of one series");
    row("isnan()", 7, "isnan");
    row("sqrt(1, 2)", 10, "sqrt");
    row("weight_x > 1", 1, "unknown name");
    row("weight > 1", 1, "weight_0");
    row("_0 > best(loss)", 1, "unknown name");
    row("\"text\"", 2, "unknown name");
    row("loss ? 1", 9, "':'");
}

void TestWatch::errors() {
    QFETCH(QString, expression);
    QFETCH(int, character);
    QFETCH(QString, part);
    const QString message = QString::fromStdString(fault_of(expression.toStdString()));
    QVERIFY2(message.contains(part), qPrintable(message));
    QVERIFY2(message.contains(QString("character %1:").arg(character)), qPrintable(message));
    QVERIFY2(message.contains("'" + expression + "'"), qPrintable(message));
}

void TestWatch::garbage_never_crashes() {
    const std::string pieces[] = {"loss",
                                  "best(",
                                  "mean(",
                                  "delta(",
                                  ")",
                                  "(",
                                  ",",
                                  " ",
                                  "1.5e",
                                  "3",
                                  "&&",
                                  "||",
                                  "!",
                                  "<",
                                  ">=",
                                  "==",
                                  "=",
                                  "+",
                                  "-",
                                  "*",
                                  "/",
                                  "^",
                                  "?",
                                  ":",
                                  "_",
                                  "at_bound(",
                                  "isnan(",
                                  "\"",
                                  "#",
                                  "\xc3\xa9",
                                  std::string(1, '\0'),
                                  "\x01",
                                  "weight_1",
                                  "prev(",
                                  "any_nan",
                                  "10"};
    std::mt19937 random(11);
    const auto history = history_of({1, not_a_number, 2});
    int accepted = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string expression;
        const int count = 1 + int(random() % 9);
        for (int i = 0; i < count; ++i) {
            expression += pieces[random() % std::size(pieces)];
        }
        try {
            Watch watch(expression, layout, {{"loss", 0, 1}});
            values_of(watch, *history);
            ++accepted;
        } catch (const UserError&) {
        }
    }
    QVERIFY(accepted > 100);
    QVERIFY(fault_of(std::string(5000, '(')).find("2000 characters") != std::string::npos);
    QVERIFY(fault_of(std::string(2000, '(')) != "no error");
    std::string nested = "loss";
    for (int i = 0; i < 280; ++i) {
        nested = "best(" + nested + ")";
    }
    QCOMPARE(fault_of(nested), std::string("no error"));
}

void TestWatch::finds_first_and_last() {
    const auto history = history_of({1, 5, 1, 6, 1, 7, 1});
    const std::vector<RowPart> parts = {{history->view(), 0, 7}};
    Watch watch("loss > 4", layout);
    QCOMPARE(first_hold_after(watch, parts, 0), std::optional<std::int64_t>(2));
    QCOMPARE(first_hold_after(watch, parts, 2), std::optional<std::int64_t>(4));
    QCOMPARE(first_hold_after(watch, parts, 5), std::optional<std::int64_t>(6));
    QVERIFY(!first_hold_after(watch, parts, 6));
    QCOMPARE(last_hold_before(watch, parts, 100), std::optional<std::int64_t>(6));
    QCOMPARE(last_hold_before(watch, parts, 6), std::optional<std::int64_t>(4));
    QCOMPARE(last_hold_before(watch, parts, 4), std::optional<std::int64_t>(2));
    QVERIFY(!last_hold_before(watch, parts, 2));
    QVERIFY(!last_hold_before(watch, {}, 2));
}

void TestWatch::finds_across_segments() {
    // Iterations 1..3 of the parent (of 5 computed), then 4.. of the child; best() remembers the parent.
    const auto parent = history_of({4, 2, 3, 0.001, 0.001});
    const auto child = history_of({2.5, 1.9, 2.1}, 4);
    const std::vector<RowPart> parts = {{parent->view(), 0, 3}, {child->view(), 0, 3}};
    Watch watch("loss == best(loss)", layout);
    QCOMPARE(first_hold_after(watch, parts, 2), std::optional<std::int64_t>(5));
    QCOMPARE(last_hold_before(watch, parts, 5), std::optional<std::int64_t>(2));
    Watch place("iteration == 6 && delta(loss) > 0", layout);
    QCOMPARE(first_hold_after(place, parts, 0), std::optional<std::int64_t>(6));
}

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
