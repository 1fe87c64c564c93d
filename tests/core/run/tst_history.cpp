// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/absent.h"
#include "core/run/history.h"

#include <QTest>

#include <atomic>
#include <bit>
#include <cmath>
#include <limits>
#include <random>
#include <thread>

using namespace basin;

namespace {

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr std::int64_t chunk = History::rows_per_chunk;

std::uint64_t bits(double value) {
    return std::bit_cast<std::uint64_t>(value);
}
std::uint32_t bits(float value) {
    return std::bit_cast<std::uint32_t>(value);
}

/// What History should be: a plain list of rows.
struct NaiveHistory {
    std::vector<std::vector<double>> columns;

    Envelope envelope(std::size_t column, std::int64_t begin, std::int64_t end) const {
        Envelope result{infinite, -infinite, 0};
        for (std::int64_t i = begin; i < end; ++i) {
            const double value = columns[column][std::size_t(i)];
            if (std::isfinite(value)) {
                result.low = std::min(result.low, value);
                result.high = std::max(result.high, value);
            } else {
                ++result.not_finite;
            }
        }
        return result;
    }
};

bool same(const Envelope& a, const Envelope& b) {
    return a.low == b.low && a.high == b.high && a.not_finite == b.not_finite;
}

/// Any double, often a special one.
double any_double(std::mt19937_64& random) {
    switch (random() % 12) {
    case 0:
        return std::bit_cast<double>(0x7ff8000000000000ULL | random() % 4096); // NaN with a payload
    case 1:
        return random() % 2 == 0 ? infinite : -infinite;
    case 2:
        return random() % 2 == 0 ? 0.0 : -0.0;
    case 3:
        return std::bit_cast<double>(random()); // anything at all, subnormal numbers included
    default:
        return double(random() % 100000) / 7.0 - 5000.0;
    }
}

void append_scalar(History& history, double value) {
    history.append(std::span(&value, 1), {}, {}, {});
}

} // namespace

class TestHistory : public QObject {
    Q_OBJECT
  private slots:
    void starts_empty();
    void keeps_every_bit_data();
    void keeps_every_bit();
    void keeps_levels_and_facts();
    void envelope_equals_the_naive_one_data();
    void envelope_equals_the_naive_one();
    void one_row_is_seen_by_every_window();
    void envelope_of_no_finite_value();
    void absent_values_are_no_faults();
    void keeps_vectors_of_any_length();
    void compresses_kept_vectors_behind_the_newest_chunk();
    void kept_elements_behind_the_end_are_nan();
    void views_stay_as_they_were();
    void view_outlives_its_history();
    void short_histories_are_small();
    void a_million_rows();
    void reads_while_another_thread_appends();
};

void TestHistory::starts_empty() {
    History history({{"loss"}, {}, {}}, 7);
    QCOMPARE(history.size(), std::int64_t(0));
    QCOMPARE(history.first_iteration(), std::int64_t(7));
    const auto view = history.view();
    QCOMPARE(view.size(), std::int64_t(0));
    QCOMPARE(view.first_iteration(), std::int64_t(7));
    const Envelope nothing = view.envelope(0, 0, 0);
    QVERIFY(nothing.low > nothing.high);
    QCOMPARE(history.layout().scalars[0], std::string("loss"));
}

void TestHistory::keeps_every_bit_data() {
    QTest::addColumn<qint64>("rows");
    for (const std::int64_t rows :
         {std::int64_t(1), std::int64_t(63), std::int64_t(64), std::int64_t(65), std::int64_t(1023),
          std::int64_t(1024), std::int64_t(1025), chunk - 1, chunk, chunk + 1, 3 * chunk + 100}) {
        QTest::addRow("%lld", static_cast<long long>(rows)) << qint64(rows);
    }
}

void TestHistory::keeps_every_bit() {
    QFETCH(qint64, rows);
    std::mt19937_64 random(1);
    History history({{"a", "b", "c"}, {}, {}}, 1);
    NaiveHistory naive{std::vector<std::vector<double>>(3)};
    for (std::int64_t i = 0; i < rows; ++i) {
        double row[3];
        for (std::size_t c = 0; c < 3; ++c) {
            row[c] = any_double(random);
            naive.columns[c].push_back(row[c]);
        }
        history.append(row, {}, {}, {});
    }
    const auto view = history.view();
    QCOMPARE(view.size(), std::int64_t(rows));
    for (std::size_t c = 0; c < 3; ++c) {
        std::vector<double> copied(static_cast<std::size_t>(rows));
        view.copy(c, 0, rows, copied.data());
        for (std::int64_t i = 0; i < rows; ++i) {
            QCOMPARE(bits(view.scalar(i, c)), bits(naive.columns[c][std::size_t(i)]));
            QCOMPARE(bits(copied[std::size_t(i)]), bits(naive.columns[c][std::size_t(i)]));
        }
    }
    double part[3] = {1, 2, 3};
    const std::int64_t begin = rows / 2, end = std::min<std::int64_t>(rows, begin + 3);
    view.copy(1, begin, end, part);
    for (std::int64_t i = begin; i < end; ++i) {
        QCOMPARE(bits(part[i - begin]), bits(naive.columns[1][std::size_t(i)]));
    }
}

void TestHistory::keeps_levels_and_facts() {
    History history({{}, {"frame", "window"}, {}}, 1);
    const std::int64_t rows = chunk + 10;
    for (std::int64_t i = 0; i < rows; ++i) {
        const std::int32_t levels[] = {std::int32_t(i), -std::int32_t(i)};
        history.append(
            {}, levels, {},
            {std::uint64_t(i) * 0x9e3779b97f4a7c15ULL, -i, std::uint32_t(i) | 1U << 31, std::uint8_t(i)});
    }
    const auto view = history.view();
    for (std::int64_t i = 0; i < rows; ++i) {
        QCOMPARE(view.level(i, 0), std::int32_t(i));
        QCOMPARE(view.level(i, 1), -std::int32_t(i));
        const RowFacts facts = view.facts(i);
        QCOMPARE(facts.hash, std::uint64_t(i) * 0x9e3779b97f4a7c15ULL);
        QCOMPARE(facts.elapsed_ns, -i);
        QCOMPARE(facts.levels_ended, std::uint32_t(i) | 1U << 31);
        QCOMPARE(facts.phases, std::uint8_t(i));
    }
}

void TestHistory::envelope_equals_the_naive_one_data() {
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 12; ++seed) {
        QTest::addRow("%d", seed) << seed;
    }
}

void TestHistory::envelope_equals_the_naive_one() {
    QFETCH(int, seed);
    std::mt19937_64 random(static_cast<unsigned>(seed));
    const std::int64_t rows = 1 + std::int64_t(random() % (3 * chunk));
    History history({{"a", "b"}, {}, {}}, 1);
    NaiveHistory naive{std::vector<std::vector<double>>(2)};
    for (std::int64_t i = 0; i < rows; ++i) {
        const double row[] = {any_double(random), double(random() % 1000)};
        naive.columns[0].push_back(row[0]);
        naive.columns[1].push_back(row[1]);
        history.append(row, {}, {}, {});
    }
    const auto view = history.view();
    for (int i = 0; i < 400; ++i) {
        std::int64_t begin = std::int64_t(random() % std::uint64_t(rows + 1));
        std::int64_t end = std::int64_t(random() % std::uint64_t(rows + 1));
        if (i % 3 == 0) { // short ones and block boundaries
            begin = begin / History::rows_per_block * History::rows_per_block;
            end = std::min(rows, begin + std::int64_t(random() % 200));
        }
        if (begin > end) {
            std::swap(begin, end);
        }
        for (std::size_t column = 0; column < 2; ++column) {
            QVERIFY(same(view.envelope(column, begin, end), naive.envelope(column, begin, end)));
        }
    }
}

void TestHistory::one_row_is_seen_by_every_window() {
    const std::int64_t rows = chunk + 300;
    for (const std::int64_t at : {std::int64_t(0), std::int64_t(63), std::int64_t(64), std::int64_t(1000),
                                  chunk - 1, chunk, chunk + 299}) {
        for (const double spike : {1e9, -1e9, not_a_number, infinite}) {
            History history({{"loss"}, {}, {}}, 1);
            for (std::int64_t i = 0; i < rows; ++i) {
                append_scalar(history, i == at ? spike : 1.0);
            }
            const auto view = history.view();
            for (std::int64_t width = 1; width <= rows; width = width * 3 + 1) {
                for (std::int64_t begin = std::max<std::int64_t>(0, at - width - 2);
                     begin + width <= rows && begin <= at + 2; begin += 1 + width / 97) {
                    const bool inside = begin <= at && at < begin + width;
                    const Envelope envelope = view.envelope(0, begin, begin + width);
                    const bool seen =
                        envelope.not_finite == 1 || envelope.high == 1e9 || envelope.low == -1e9;
                    QCOMPARE(seen, inside);
                }
            }
        }
    }
}

void TestHistory::envelope_of_no_finite_value() {
    History history({{"loss"}, {}, {}}, 1);
    for (int i = 0; i < 200; ++i) {
        append_scalar(history, i % 2 == 0 ? not_a_number : infinite);
    }
    const Envelope envelope = history.view().envelope(0, 3, 190);
    QVERIFY(envelope.low > envelope.high);
    QCOMPARE(envelope.not_finite, std::int64_t(187));
}

void TestHistory::absent_values_are_no_faults() {
    QVERIFY(std::isnan(absent) && std::isnan(absent_float) && !is_absent(not_a_number));
    QVERIFY(is_absent(static_cast<double>(absent_float)) && is_absent(static_cast<float>(absent)));
    QVERIFY(is_absent(0.9 * absent) && is_absent(-absent));
    History history({{"loss"}, {}, {}}, 1);
    for (int i = 0; i < 6000; ++i) {
        append_scalar(history, i < 5000 ? absent : i == 5500 ? not_a_number : 3.0);
    }
    const Envelope whole = history.view().envelope(0, 0, 6000), none = history.view().envelope(0, 1, 4990);
    QCOMPARE(whole.absent, std::int64_t(5000));
    QCOMPARE(whole.not_finite, std::int64_t(1));
    QCOMPARE(whole.low, 3.0);
    QCOMPARE(none.absent, std::int64_t(4989));
    QVERIFY(none.not_finite == 0 && none.low > none.high);
}

void TestHistory::keeps_vectors_of_any_length() {
    std::mt19937_64 random(5);
    History history({{}, {}, {"a", "b"}}, 1);
    const std::int64_t rows = 2 * chunk + 77;
    std::vector<std::vector<float>> a, b;
    for (std::int64_t i = 0; i < rows; ++i) {
        const auto length = [&] { return i / 500 % 2 == 0 ? std::size_t(12) : std::size_t(random() % 20); };
        std::vector<std::vector<float>> kept(2);
        kept[0].resize(length());
        kept[1].resize(i % 1000 == 0 ? 20000 : 1); // longer than a whole memory block now and then
        for (auto& vector : kept) {
            for (float& value : vector) {
                value = std::bit_cast<float>(std::uint32_t(random())); // NaN payloads, subnormals, all
            }
        }
        history.append({}, {}, kept, {});
        a.push_back(kept[0]);
        b.push_back(kept[1]);
    }
    const auto view = history.view();
    const auto equal = [](const std::vector<float>& x, const std::vector<float>& y) {
        return x.size() == y.size() &&
               std::equal(x.begin(), x.end(), y.begin(), [](float p, float q) { return bits(p) == bits(q); });
    };
    for (std::int64_t i = 0; i < rows; ++i) {
        QVERIFY(equal(view.kept(i, 0), a[std::size_t(i)]));
    }
    for (int i = 0; i < 500; ++i) {
        const auto row = std::int64_t(random() % std::uint64_t(rows));
        QVERIFY(equal(view.kept(row, 1), b[std::size_t(row)]));
        QVERIFY(equal(view.kept(row, 0), a[std::size_t(row)]));
    }
}

void TestHistory::compresses_kept_vectors_behind_the_newest_chunk() {
    History history({{}, {}, {"a"}}, 1);
    const std::vector<std::vector<float>> same_row = {std::vector<float>(1000, 0.25F)};
    for (std::int64_t i = 0; i < chunk; ++i) {
        history.append({}, {}, same_row, {});
    }
    const std::size_t raw = history.memory_bytes();
    QVERIFY(raw > std::size_t(chunk) * 1000 * sizeof(float));
    history.append({}, {}, same_row, {});
    QVERIFY(history.memory_bytes() < raw / 10);
}

void TestHistory::kept_elements_behind_the_end_are_nan() {
    History history({{}, {}, {"a"}}, 1);
    const std::vector<std::vector<float>> row = {{1, 2}};
    for (std::int64_t i = 0; i < chunk + 1; ++i) {
        history.append({}, {}, row, {});
    }
    const auto view = history.view();
    for (const std::int64_t i : {std::int64_t(5), chunk}) {
        QCOMPARE(view.kept_element(i, 0, 1), 2.0F);
        QVERIFY(std::isnan(view.kept_element(i, 0, 2)));
    }
}

void TestHistory::views_stay_as_they_were() {
    History history({{"loss"}, {}, {"a"}}, 1);
    std::vector<History::View> views;
    for (std::int64_t i = 0; i < chunk + 200; ++i) {
        views.push_back(history.view());
        const double value = double(i);
        const std::vector<float> kept[] = {{float(i)}};
        history.append(std::span(&value, 1), {}, kept, {});
    }
    for (std::int64_t i = 1; i < std::int64_t(views.size()); i += 37) {
        const History::View& view = views[std::size_t(i)];
        QCOMPARE(view.size(), i);
        QCOMPARE(view.scalar(i - 1, 0), double(i - 1));
        QCOMPARE(view.envelope(0, 0, i).high, double(i - 1));
        QCOMPARE(view.kept(i - 1, 0)[0], float(i - 1));
    }
}

void TestHistory::view_outlives_its_history() {
    auto history = std::make_unique<History>(HistoryLayout{{"loss"}, {}, {"a"}}, 1);
    const double value = 4.0;
    const std::vector<float> kept[] = {{9.0F}};
    history->append(std::span(&value, 1), {}, kept, {});
    const auto view = history->view();
    history.reset();
    QCOMPARE(view.scalar(0, 0), 4.0);
    QCOMPARE(view.kept(0, 0)[0], 9.0F);
}

void TestHistory::short_histories_are_small() {
    History history({std::vector<std::string>(20, "x"), {}, {}}, 1);
    const std::vector<double> row(20, 1.0);
    for (int i = 0; i < 50; ++i) {
        history.append(row, {}, {}, {});
    }
    QVERIFY(history.memory_bytes() < 20000); // many short segments are what editing makes
}

void TestHistory::a_million_rows() {
    constexpr std::int64_t rows = 1'000'000;
    constexpr std::size_t columns = 20;
    History history({std::vector<std::string>(columns, "x"), {}, {}}, 1);
    std::vector<double> row(columns);
    for (std::int64_t i = 0; i < rows; ++i) {
        for (std::size_t c = 0; c < columns; ++c) {
            row[c] = double(i) * double(c);
        }
        row[3] = i == 654'321 ? not_a_number : row[3];
        history.append(row, {}, {}, {});
    }
    QVERIFY(history.memory_bytes() < std::size_t(220) << 20);
    const auto view = history.view();
    constexpr int pixels = 2000;
    int with_nan = 0;
    for (int pixel = 0; pixel < pixels; ++pixel) {
        const std::int64_t begin = rows * pixel / pixels, end = rows * (pixel + 1) / pixels;
        const Envelope envelope = view.envelope(7, begin, end);
        QCOMPARE(envelope.low, double(begin) * 7);
        QCOMPARE(envelope.high, double(end - 1) * 7);
        with_nan += view.envelope(3, begin, end).not_finite == 1 ? 1 : 0;
    }
    QCOMPARE(with_nan, 1);
    QCOMPARE(view.scalar(rows - 1, 19), double(rows - 1) * 19);
}

void TestHistory::reads_while_another_thread_appends() {
    History history({{"a", "b"}, {"level"}, {"v"}}, 1);
    constexpr std::int64_t rows = 3 * chunk;
    std::atomic<bool> failed = false;
    const auto read = [&](unsigned seed) {
        std::mt19937_64 random(seed);
        std::int64_t seen = 0;
        while (seen < rows && !failed) {
            const auto view = history.view();
            if (view.size() < seen) {
                failed = true;
            }
            seen = view.size();
            if (seen == 0) {
                continue;
            }
            const auto i = std::int64_t(random() % std::uint64_t(seen));
            const Envelope envelope = view.envelope(0, i, seen);
            const bool right =
                view.scalar(i, 0) == double(i) && view.scalar(seen - 1, 1) == double(1 - seen) &&
                view.level(i, 0) == std::int32_t(i) && view.facts(i).hash == std::uint64_t(i) &&
                view.kept(i, 0).size() == std::size_t(i % 5) && envelope.low == double(i) &&
                envelope.high == double(seen - 1) && history.memory_bytes() > 0;
            if (!right) {
                failed = true;
            }
        }
    };
    std::jthread first(read, 1), second(read, 2);
    for (std::int64_t i = 0; i < rows; ++i) {
        const double row[] = {double(i), double(-i)};
        const auto level = std::int32_t(i);
        const std::vector<float> kept[] = {std::vector<float>(std::size_t(i % 5), float(i))};
        history.append(row, std::span(&level, 1), kept, {std::uint64_t(i), 0, 0, 0});
    }
    first.join();
    second.join();
    QVERIFY(!failed);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
