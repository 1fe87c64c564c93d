// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/checkpoint_store.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <random>
#include <thread>

using namespace basin;

namespace {

constexpr std::size_t blob_bytes = 10000;

Checkpoint checkpoint(SegmentId segment, std::int64_t iteration, std::int64_t cost_ns,
                      std::size_t bytes = blob_bytes) {
    return {segment, iteration, std::make_shared<const StateBlob>(bytes), std::uint64_t(iteration), cost_ns};
}

std::size_t room_for(std::size_t checkpoints) {
    return checkpoints * (blob_bytes + sizeof(Checkpoint));
}

using Iterations = std::vector<std::int64_t>;

} // namespace

class TestCheckpointStore : public QObject {
    Q_OBJECT
  private slots:
    void finds_the_nearest();
    void segments_do_not_see_one_another();
    void replaces_the_same_position();
    void cheapest_gap_goes_first();
    void first_and_pinned_stay();
    void newest_stays_while_a_run_grows();
    void newest_stays_when_only_ends_are_left();
    void gaps_stay_even_while_a_run_grows();
    void gaps_add_up_after_thinning();
    void inserting_divides_a_gap();
    void smaller_cap_thins_at_once();
    void removes_a_segment();
    void is_thread_safe();
};

void TestCheckpointStore::finds_the_nearest() {
    CheckpointStore store;
    QVERIFY(!store.nearest(0, 5));
    for (const std::int64_t i : {0, 10, 20}) {
        store.put(checkpoint(0, i, 1));
    }
    QCOMPARE(store.nearest(0, 0)->iteration, std::int64_t(0));
    QCOMPARE(store.nearest(0, 9)->iteration, std::int64_t(0));
    QCOMPARE(store.nearest(0, 10)->iteration, std::int64_t(10));
    QCOMPARE(store.nearest(0, 1000)->iteration, std::int64_t(20));
    QCOMPARE(store.nearest(0, 19)->hash, std::uint64_t(10));
    QVERIFY(!store.nearest(0, -1));
    QCOMPARE(store.cap(), std::size_t(512) << 20);
}

void TestCheckpointStore::segments_do_not_see_one_another() {
    CheckpointStore store;
    store.put(checkpoint(0, 100, 1));
    store.put(checkpoint(2, 50, 1));
    QVERIFY(!store.nearest(1, 1000));
    QVERIFY(!store.nearest(2, 49));
    QCOMPARE(store.nearest(2, 60)->segment, 2);
    QCOMPARE(store.iterations(0), Iterations{100});
    QCOMPARE(store.iterations(1), Iterations{});
}

void TestCheckpointStore::replaces_the_same_position() {
    CheckpointStore store;
    store.put(checkpoint(0, 0, 0, 1000));
    store.put(checkpoint(0, 0, 0, 3000));
    QCOMPARE(store.count(), std::size_t(1));
    QCOMPARE(store.bytes(), 3000 + sizeof(Checkpoint));
    QCOMPARE(store.nearest(0, 0)->state->size(), std::size_t(3000));
}

void TestCheckpointStore::cheapest_gap_goes_first() {
    CheckpointStore store(room_for(5));
    // Gaps that removal would leave: at 1: 9+1=10, at 2: 1+8=9, at 3: 8+4=12, at 4: 4+4=8.
    const std::pair<int, int> costs[] = {{0, 0}, {1, 9}, {2, 1}, {3, 8}, {4, 4}};
    for (const auto& [iteration, cost] : costs) {
        store.put(checkpoint(0, iteration, cost));
    }
    QCOMPARE(store.count(), std::size_t(5));
    store.put(checkpoint(0, 5, 4));
    QCOMPARE(store.iterations(0), (Iterations{0, 1, 2, 3, 5}));
    store.put(checkpoint(0, 6, 20));
    QCOMPARE(store.iterations(0), (Iterations{0, 1, 3, 5, 6}));
}

void TestCheckpointStore::first_and_pinned_stay() {
    CheckpointStore store(room_for(4));
    store.put(checkpoint(0, 0, 0));
    store.put(checkpoint(0, 10, 1), true);
    store.put(checkpoint(1, 10, 0));
    store.put(checkpoint(1, 20, 1));
    for (std::int64_t i = 3; i < 50; ++i) {
        store.put(checkpoint(1, i * 10, 1));
    }
    QCOMPARE(store.iterations(0), (Iterations{0, 10}));
    QCOMPARE(store.iterations(1), (Iterations{10, 490}));
    // Nothing may go any more: the cap gives way rather than the start of a segment.
    store.put(checkpoint(2, 5, 0));
    store.put(checkpoint(3, 5, 0));
    QCOMPARE(store.iterations(2), Iterations{5});
    QCOMPARE(store.iterations(0), (Iterations{0, 10}));
    QCOMPARE(store.iterations(1), Iterations{10});
}

void TestCheckpointStore::newest_stays_while_a_run_grows() {
    CheckpointStore store(room_for(8));
    for (std::int64_t i = 0; i < 1000; ++i) {
        store.put(checkpoint(0, i, 20));
        QCOMPARE(store.nearest(0, i)->iteration, i);
        QVERIFY(store.bytes() <= store.cap());
    }
}

void TestCheckpointStore::newest_stays_when_only_ends_are_left() {
    CheckpointStore store(room_for(4));
    store.put(checkpoint(0, 0, 0));
    store.put(checkpoint(0, 50, 1000));
    store.put(checkpoint(1, 0, 0));
    store.put(checkpoint(2, 0, 0));
    store.put(checkpoint(2, 10, 1)); // cheap to recompute now, but what follows builds on it
    QCOMPARE(store.iterations(2), (Iterations{0, 10}));
    QCOMPARE(store.iterations(0), Iterations{0});
}

void TestCheckpointStore::gaps_stay_even_while_a_run_grows() {
    constexpr std::size_t room = 32;
    CheckpointStore store(room_for(room));
    for (std::int64_t i = 0; i <= 1000; ++i) {
        store.put(checkpoint(0, i, 1));
    }
    const Iterations kept = store.iterations(0);
    std::int64_t longest = 0;
    for (std::size_t i = 1; i < kept.size(); ++i) {
        longest = std::max(longest, kept[i] - kept[i - 1]);
    }
    QCOMPARE(kept.size(), room);
    // The best possible is 1000 / 31 = 33; thinning as the run grows cannot do better than twice that.
    QVERIFY2(longest <= 66, qPrintable(QString::number(longest)));
}

void TestCheckpointStore::gaps_add_up_after_thinning() {
    CheckpointStore store(room_for(10));
    for (std::int64_t i = 0; i < 200; ++i) {
        store.put(checkpoint(0, i, 7));
    }
    std::int64_t sum = 0;
    for (const std::int64_t i : store.iterations(0)) {
        const Checkpoint held = *store.nearest(0, i);
        QCOMPARE(held.hash, std::uint64_t(i));
        sum += held.cost_ns;
    }
    QCOMPARE(sum, std::int64_t(200 * 7)); // no recomputation time got lost
}

void TestCheckpointStore::inserting_divides_a_gap() {
    CheckpointStore store;
    store.put(checkpoint(0, 0, 0));
    store.put(checkpoint(0, 100, 1000));
    store.put(checkpoint(0, 40, 400));
    QCOMPARE(store.nearest(0, 100)->cost_ns, std::int64_t(600));
    QCOMPARE(store.nearest(0, 40)->cost_ns, std::int64_t(400));
}

void TestCheckpointStore::smaller_cap_thins_at_once() {
    CheckpointStore store;
    for (std::int64_t i = 0; i < 100; ++i) {
        store.put(checkpoint(0, i, 1));
    }
    QCOMPARE(store.count(), std::size_t(100));
    store.set_cap(room_for(10));
    QCOMPARE(store.count(), std::size_t(10));
    QCOMPARE(store.bytes(), room_for(10));
    QCOMPARE(store.iterations(0).front(), std::int64_t(0));
    QCOMPARE(store.iterations(0).back(), std::int64_t(99));
}

void TestCheckpointStore::removes_a_segment() {
    CheckpointStore store;
    for (const SegmentId segment : {0, 1, 2}) {
        for (std::int64_t i = 0; i < 5; ++i) {
            store.put(checkpoint(segment, i, 1), i == 2);
        }
    }
    store.remove_segment(1);
    QCOMPARE(store.count(), std::size_t(10));
    QCOMPARE(store.bytes(), room_for(10));
    QVERIFY(!store.nearest(1, 100));
    store.remove_segment(1);
    store.set_cap(0); // what is left in the queue must still be there to be removed
    QCOMPARE(store.iterations(0), (Iterations{0, 2}));
    QCOMPARE(store.iterations(2), (Iterations{0, 2}));
}

void TestCheckpointStore::is_thread_safe() {
    CheckpointStore store(room_for(50));
    std::atomic<bool> wrong = false;
    std::vector<std::jthread> threads;
    for (int t = 0; t < 3; ++t) {
        threads.emplace_back([&, t] {
            std::mt19937 random(static_cast<unsigned>(t));
            for (std::int64_t i = 0; i < 2000; ++i) {
                store.put(checkpoint(t, i, 1 + random() % 5, 100));
                const auto found = store.nearest(int(random() % 3), std::int64_t(random() % 2000));
                if (found && (found->state == nullptr || found->hash != std::uint64_t(found->iteration))) {
                    wrong = true;
                }
                if (i % 500 == 499) {
                    store.remove_segment(t);
                }
            }
        });
    }
    threads.clear();
    QVERIFY(!wrong);
    QCOMPARE(store.count(), std::size_t(0));
    QCOMPARE(store.bytes(), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestCheckpointStore)
#include "tst_checkpoint_store.moc"
