// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/history.h"

#include <QTest>

#include <cstdlib>
#include <new>

using namespace basin;

namespace {

std::int64_t allocations_left = -1; ///< the one after these fails; negative: none does

} // namespace

void* operator new(std::size_t bytes) {
    if (allocations_left >= 0 && allocations_left-- == 0) {
        throw std::bad_alloc();
    }
    if (void* const memory = std::malloc(bytes)) {
        return memory;
    }
    throw std::bad_alloc();
}
void* operator new[](std::size_t bytes) {
    return operator new(bytes);
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete[](void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}
void operator delete[](void* memory, std::size_t) noexcept {
    std::free(memory);
}

class TestHistoryMemory : public QObject {
    Q_OBJECT
  private slots:
    void a_failed_append_changes_nothing_and_can_be_repeated();
};

void TestHistoryMemory::a_failed_append_changes_nothing_and_can_be_repeated() {
    constexpr std::int64_t rows = 2 * History::rows_per_chunk + 10;
    int failures = 0;
    History history({{"a", "b"}, {"level"}, {"v"}}, 1);
    for (std::int64_t i = 0; i < rows; ++i) {
        const double row[] = {double(i), double(-i)};
        const auto level = std::int32_t(i);
        const std::vector<float> kept[] = {std::vector<float>(std::size_t(1 + i % 3), float(i))};
        const auto append = [&] {
            history.append(row, std::span(&level, 1), kept, {std::uint64_t(i), 0, 0, 0});
        };
        // Each allocation that this append makes fails once, the first, then the second ...
        for (std::int64_t nth = 0;; ++nth) {
            allocations_left = nth;
            try {
                append();
                allocations_left = -1;
                break;
            } catch (const std::bad_alloc&) {
                allocations_left = -1;
                ++failures;
            }
            if (history.size() != i || history.view().size() != i) {
                QFAIL("a failed append left a row behind");
            }
        }
    }
    QVERIFY(failures > 50);
    const auto view = history.view();
    QCOMPARE(view.size(), rows);
    for (std::int64_t i = 0; i < rows; ++i) {
        QCOMPARE(view.scalar(i, 1), double(-i));
        QCOMPARE(view.level(i, 0), std::int32_t(i));
        QCOMPARE(view.facts(i).hash, std::uint64_t(i));
        QCOMPARE(view.kept(i, 0), std::vector<float>(std::size_t(1 + i % 3), float(i)));
    }
    QCOMPARE(view.envelope(0, 0, rows).high, double(rows - 1));
}

QTEST_GUILESS_MAIN(TestHistoryMemory)
#include "tst_history_memory.moc"
