// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/optimizer/state.h"

#include <QTest>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <bit>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <new>

using namespace basin;

namespace {

std::size_t allocations = 0;

/// A state as an optimizer has it: every dtype, a matrix, an empty array, scalars.
struct Sample {
    std::vector<float> centre = {0.5F, -0.0F, 1.5F, std::numeric_limits<float>::quiet_NaN()};
    std::vector<double> weight = {1.0, std::numeric_limits<double>::infinity(), 3.0};
    std::vector<std::int32_t> label = {-1, 2};
    std::vector<std::int64_t> count = {std::int64_t{1} << 60};
    std::vector<std::uint8_t> mask = {0, 255, 7};
    std::vector<std::uint32_t> seed = {1, 2, 3, 4};
    std::vector<double> empty;
    std::uint64_t generator = 0xfedcba9876543210ULL;
    double best = 0.25;
    int skip = -1; ///< index of an array that is left out

    void visit(StateVisitor& v) {
        int i = 0;
        const auto wanted = [&] { return i++ != skip; };
        if (wanted())
            v.array("centre", centre, {2}, "px");
        if (wanted())
            v.array("weight", weight);
        if (wanted())
            v.array("label", label);
        if (wanted())
            v.array("count", count);
        if (wanted())
            v.array("mask", mask);
        if (wanted())
            v.array("seed", seed);
        if (wanted())
            v.array("empty", empty, {3, 2});
        if (wanted())
            v.scalar("generator", generator);
        if (wanted())
            v.scalar("best", best);
    }
    VisitFunction function() {
        return [this](StateVisitor& v) { visit(v); };
    }
    static constexpr int arrays = 9;
};

/// Flips one bit, counted through all arrays.
class BitFlipper : public StateVisitor {
  public:
    explicit BitFlipper(std::size_t wanted) : wanted_(wanted) {}
    std::size_t bits = 0;

  private:
    void visit(StateEntry& entry) override {
        const std::size_t here = entry.bytes() * 8;
        if (wanted_ >= bits && wanted_ - bits < here) {
            entry.data[(wanted_ - bits) / 8] ^= std::byte(1U << ((wanted_ - bits) % 8));
        }
        bits += here;
    }
    std::size_t wanted_;
};

std::string message_of(const std::function<void()>& act) {
    try {
        act();
    } catch (const UserError& error) {
        return error.what();
    }
    return "no error";
}

} // namespace

void* operator new(std::size_t bytes) {
    ++allocations;
    if (void* const memory = std::malloc(bytes)) {
        return memory;
    }
    throw std::bad_alloc();
}
void* operator new(std::size_t bytes, const std::nothrow_t&) noexcept {
    ++allocations;
    return std::malloc(bytes);
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}

class TestState : public QObject {
    Q_OBJECT
  private slots:
    void describes_arrays();
    void round_trip_keeps_every_bit();
    void load_resizes_arrays();
    void hash_sees_every_bit();
    void hash_sees_names_and_shapes();
    void hash_does_not_allocate();
    void dropped_array_is_noticed();
    void extra_array_is_noticed();
    void swapped_arrays_are_noticed();
    void wrong_type_is_noticed();
    void truncation_is_an_error_at_every_byte();
    void every_damaged_byte_is_an_error();
    void absurd_sizes_are_refused_before_memory_is_taken();
    void peeks_and_pokes();
    void poke_refuses_what_does_not_fit();
    void finds_the_first_difference();
};

void TestState::describes_arrays() {
    Sample sample;
    const auto list = list_state(sample.function());
    QCOMPARE(int(list.size()), Sample::arrays);
    QCOMPARE(list[0].name, std::string("centre"));
    QCOMPARE(list[0].unit, std::string("px"));
    QVERIFY(list[0].dtype == DType::f32);
    QCOMPARE(list[0].shape.rank, 2);
    QCOMPARE(list[0].shape.dim[0], std::int64_t(2));
    QCOMPARE(list[6].shape.count(), std::int64_t(0));
    QCOMPARE(list[6].shape.rank, 3);
    QCOMPARE(list[7].shape.rank, 0);
    QCOMPARE(list[7].shape.count(), std::int64_t(1));
    QCOMPARE(name_of(DType::u8), std::string_view("uint8"));
    QCOMPARE(size_of(DType::i64), std::size_t(8));
}

void TestState::round_trip_keeps_every_bit() {
    Sample a, b;
    a.centre[3] = std::bit_cast<float>(0x7fc12345U); // a NaN with a payload
    a.weight[0] = -0.0;
    b.centre.clear();
    b.weight.assign(100, 9.0);
    b.generator = 0;
    load_state(b.function(), save_state(a.function()));
    QCOMPARE(std::bit_cast<std::uint32_t>(b.centre[3]), 0x7fc12345U);
    QVERIFY(std::signbit(b.weight[0]));
    QCOMPARE(b.weight.size(), std::size_t(3));
    QCOMPARE(b.generator, a.generator);
    QCOMPARE(hash_state(a.function()), hash_state(b.function()));
    QVERIFY(save_state(a.function()) == save_state(b.function()));
}

void TestState::load_resizes_arrays() {
    Sample a, b;
    a.empty.assign(12, 4.0);
    a.label.clear();
    load_state(b.function(), save_state(a.function()));
    QCOMPARE(b.empty.size(), std::size_t(12));
    QVERIFY(b.label.empty());
}

void TestState::hash_sees_every_bit() {
    Sample sample;
    sample.empty.assign(6, 1.0);
    const std::uint64_t before = hash_state(sample.function());
    BitFlipper counter(std::size_t(-1));
    sample.visit(counter);
    QCOMPARE(counter.bits, std::size_t((4 * 4 + 3 * 8 + 2 * 4 + 8 + 3 + 4 * 4 + 6 * 8 + 8 + 8) * 8));
    for (std::size_t bit = 0; bit < counter.bits; ++bit) {
        BitFlipper there(bit), back(bit);
        sample.visit(there);
        QVERIFY(hash_state(sample.function()) != before);
        sample.visit(back);
        QCOMPARE(hash_state(sample.function()), before);
    }
}

void TestState::hash_sees_names_and_shapes() {
    std::vector<double> values = {1, 2, 3, 4};
    const auto hash = [&](std::string_view name, std::initializer_list<std::int64_t> trailing) {
        return hash_state([&](StateVisitor& v) { v.array(name, values, trailing); });
    };
    QVERIFY(hash("a", {}) != hash("b", {}));
    QVERIFY(hash("a", {2}) != hash("a", {4}));
    QVERIFY(hash("a", {2}) != hash("a", {2, 1}));
    std::vector<std::int64_t> whole(4);
    std::memcpy(whole.data(), values.data(), sizeof(double) * 4);
    QVERIFY(hash("a", {}) != hash_state([&](StateVisitor& v) { v.array("a", whole); }));
    // Bytes must not slide from one array into the next.
    std::vector<double> first = {1, 2}, second = {3, 4}, one = {1}, three = {2, 3, 4};
    const auto two = [](std::vector<double>& x, std::vector<double>& y) {
        return hash_state([&](StateVisitor& v) {
            v.array("x", x);
            v.array("y", y);
        });
    };
    QVERIFY(two(first, second) != two(one, three));
}

void TestState::hash_does_not_allocate() {
    Sample sample;
    const VisitFunction visit = sample.function();
    std::uint64_t sum = hash_state(visit);
    const std::size_t before = allocations;
    for (int i = 0; i < 100; ++i) {
        sum ^= hash_state(visit);
    }
    QCOMPARE(allocations, before);
    QVERIFY(sum != 1);
}

void TestState::dropped_array_is_noticed() {
    for (int dropped = 0; dropped < Sample::arrays; ++dropped) {
        Sample whole, less;
        less.skip = dropped;
        const std::string name = list_state(whole.function())[std::size_t(dropped)].name;
        QVERIFY(hash_state(whole.function()) != hash_state(less.function()));
        const StateBlob blob = save_state(less.function());
        const std::string message = message_of([&] { load_state(whole.function(), blob); });
        QVERIFY2(message.find("'" + name + "' is missing") != std::string::npos, message.c_str());
    }
}

void TestState::extra_array_is_noticed() {
    for (int dropped = 0; dropped < Sample::arrays; ++dropped) {
        Sample whole, less;
        less.skip = dropped;
        const std::string name = list_state(whole.function())[std::size_t(dropped)].name;
        const StateBlob blob = save_state(whole.function());
        const std::string message = message_of([&] { load_state(less.function(), blob); });
        QVERIFY2(message.find("'" + name + "' is ") != std::string::npos, message.c_str());
    }
}

void TestState::swapped_arrays_are_noticed() {
    std::vector<double> x = {1}, y = {2};
    const StateBlob blob = save_state([&](StateVisitor& v) {
        v.array("x", x);
        v.array("y", y);
    });
    QVERIFY_EXCEPTION_THROWN(load_state(
                                 [&](StateVisitor& v) {
                                     v.array("y", y);
                                     v.array("x", x);
                                 },
                                 blob),
                             UserError);
}

void TestState::wrong_type_is_noticed() {
    std::vector<double> values = {1, 2, 3, 4};
    std::vector<std::int64_t> whole;
    double scalar = 0;
    const StateBlob blob = save_state([&](StateVisitor& v) { v.array("a", values, {2}); });
    const auto load = [&](const VisitFunction& visit) {
        return message_of([&] { load_state(visit, blob); });
    };
    const std::string type = load([&](StateVisitor& v) { v.array("a", whole, {2}); });
    QVERIFY2(type.find("'a' is stored as float64 [2, 2] where int64 [0, 2]") != std::string::npos,
             type.c_str());
    QVERIFY(load([&](StateVisitor& v) { v.array("a", values, {4}); }) != "no error");
    QVERIFY(load([&](StateVisitor& v) { v.array("a", values); }) != "no error");
    QVERIFY(load([&](StateVisitor& v) { v.scalar("a", scalar); }) != "no error");
}

void TestState::truncation_is_an_error_at_every_byte() {
    Sample sample;
    const StateBlob whole = save_state(sample.function());
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const StateBlob part(whole.begin(), whole.begin() + std::ptrdiff_t(length));
        QVERIFY_EXCEPTION_THROWN(load_state(sample.function(), part), UserError);
    }
    StateBlob longer = whole;
    longer.push_back(std::byte{0});
    QVERIFY_EXCEPTION_THROWN(load_state(sample.function(), longer), UserError);
}

void TestState::every_damaged_byte_is_an_error() {
    Sample sample;
    const StateBlob whole = save_state(sample.function());
    for (std::size_t i = 0; i < whole.size(); ++i) {
        StateBlob damaged = whole;
        damaged[i] ^= std::byte{0x10};
        QVERIFY_EXCEPTION_THROWN(load_state(sample.function(), damaged), UserError);
    }
}

void TestState::absurd_sizes_are_refused_before_memory_is_taken() {
    std::vector<double> values = {1, 2, 3, 4};
    const VisitFunction visit = [&](StateVisitor& v) { v.array("a", values, {2}); };
    const StateBlob blob = save_state(visit);
    constexpr std::size_t first_dimension = 16, second_dimension = 24;
    for (const std::int64_t size :
         {std::int64_t(3), std::int64_t(-1), std::int64_t(1) << 40, std::int64_t(1) << 60,
          (std::int64_t(1) << 60) + 2 /* the product wraps to the right size */,
          std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min()}) {
        for (const std::size_t place : {first_dimension, second_dimension}) {
            StateBlob forged = blob;
            std::memcpy(forged.data() + place, &size, sizeof size);
            const std::size_t body = forged.size() - sizeof(std::uint64_t);
            const std::uint64_t checksum = XXH3_64bits(forged.data(), body);
            std::memcpy(forged.data() + body, &checksum, sizeof checksum);
            const std::string message = message_of([&] { load_state(visit, forged); });
            QVERIFY2(message.find("damaged") != std::string::npos, message.c_str());
            QCOMPARE(values.size(), std::size_t(4));
        }
    }
}

void TestState::peeks_and_pokes() {
    Sample sample;
    const VisitFunction visit = sample.function();
    poke_state(visit, "weight", 2, 0.1);
    QCOMPARE(sample.weight[2], 0.1);
    QCOMPARE(peek_state(visit, "weight", 2), 0.1);
    QCOMPARE(read_state(visit, "label"), (std::vector<double>{-1.0, 2.0}));
    QCOMPARE(read_state(visit, "best"), std::vector<double>{0.25});
    QVERIFY(read_state(visit, "empty").empty());
    QVERIFY_EXCEPTION_THROWN(read_state(visit, "centres"), UserError);
    poke_state(visit, "label", 0, -7.9);
    QCOMPARE(sample.label[0], -7); // towards zero
    poke_state(visit, "mask", 1, 254.99);
    QCOMPARE(int(sample.mask[1]), 254);
    poke_state(visit, "mask", 1, -0.5);
    QCOMPARE(int(sample.mask[1]), 0);
    poke_state(visit, "best", 0, std::numeric_limits<double>::quiet_NaN());
    QVERIFY(std::isnan(sample.best));
    poke_state(visit, "centre", 0, std::numeric_limits<double>::infinity());
    QVERIFY(std::isinf(sample.centre[0]));
    poke_state(visit, "generator", 0, 9007199254740992.0);
    QCOMPARE(sample.generator, std::uint64_t(1) << 53);
}

void TestState::poke_refuses_what_does_not_fit() {
    Sample sample;
    const VisitFunction visit = sample.function();
    const std::uint64_t before = hash_state(visit);
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const std::pair<const char*, double> refused[] = {
        {"mask", 256},
        {"mask", -1},
        {"mask", nan},
        {"label", 2147483648.0},
        {"label", -2147483649.0},
        {"count", 9223372036854775808.0},
        {"seed", 4294967296.0},
        {"generator", -1},
        {"generator", 18446744073709551616.0},
        {"centre", 1e300},
        {"label", std::numeric_limits<double>::infinity()},
    };
    for (const auto& [name, value] : refused) {
        const std::string message = message_of([&, n = name, v = value] { poke_state(visit, n, 0, v); });
        QVERIFY2(message.find(name) != std::string::npos, message.c_str());
    }
    QVERIFY_EXCEPTION_THROWN(poke_state(visit, "mask", 3, 0), UserError);
    QVERIFY_EXCEPTION_THROWN(poke_state(visit, "mask", -1, 0), UserError);
    QVERIFY_EXCEPTION_THROWN(poke_state(visit, "empty", 0, 0), UserError);
    QVERIFY_EXCEPTION_THROWN(peek_state(visit, "best", 1), UserError);
    const std::string close = message_of([&] { poke_state(visit, "wieght", 0, 0); });
    QVERIFY2(close.find("Did you mean 'weight'") != std::string::npos, close.c_str());
    QCOMPARE(hash_state(visit), before);
    poke_state(visit, "label", 0, -2147483648.0);
    QCOMPARE(sample.label[0], std::numeric_limits<std::int32_t>::min());
}

void TestState::finds_the_first_difference() {
    Sample a, b;
    StateDifference difference;
    QVERIFY(!first_difference(save_state(a.function()), save_state(b.function()), &difference));
    b.seed[2] = 9;
    b.best = 7;
    QVERIFY(first_difference(save_state(a.function()), save_state(b.function()), &difference));
    QCOMPARE(difference.name, std::string("seed"));
    QCOMPARE(difference.index, std::int64_t(2));
    QCOMPARE(difference.a, 3.0);
    QCOMPARE(difference.b, 9.0);
    b.label.push_back(5);
    QVERIFY(first_difference(save_state(a.function()), save_state(b.function()), &difference));
    QCOMPARE(difference.name, std::string("label"));
    QCOMPARE(difference.index, std::int64_t(-1));
    Sample c;
    c.skip = Sample::arrays - 1;
    QVERIFY(first_difference(save_state(a.function()), save_state(c.function()), &difference));
    QCOMPARE(difference.name, std::string("best"));
    Sample d;
    d.centre[1] = 0.0F; // bits count, not values
    QVERIFY(first_difference(save_state(a.function()), save_state(d.function()), &difference));
    QCOMPARE(difference.name, std::string("centre"));
    QCOMPARE(difference.index, std::int64_t(1));
}

QTEST_GUILESS_MAIN(TestState)
#include "tst_state.moc"
