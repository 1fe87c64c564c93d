// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace basin {

enum class DType : std::uint8_t { f32, f64, i32, i64, u8, u32, u64 };

std::size_t size_of(DType dtype);
std::string_view name_of(DType dtype); ///< "float32", "int64" ...

template<class T>
constexpr DType dtype_of() {
    if constexpr (std::is_same_v<T, float>) {
        return DType::f32;
    } else if constexpr (std::is_same_v<T, double>) {
        return DType::f64;
    } else if constexpr (std::is_same_v<T, std::int32_t>) {
        return DType::i32;
    } else if constexpr (std::is_same_v<T, std::int64_t>) {
        return DType::i64;
    } else if constexpr (std::is_same_v<T, std::uint8_t>) {
        return DType::u8;
    } else if constexpr (std::is_same_v<T, std::uint32_t>) {
        return DType::u32;
    } else {
        static_assert(std::is_same_v<T, std::uint64_t>,
                      "State arrays hold float, double or fixed-size integers");
        return DType::u64;
    }
}

/// Row-major shape of up to four dimensions, kept inline so that hashing a state every iteration allocates
/// nothing.
struct Shape {
    std::array<std::int64_t, 4> dim{};
    int rank = 0; ///< 0 = a scalar

    std::int64_t count() const; ///< product of the dimensions, 1 for a scalar
    friend bool operator==(const Shape&, const Shape&) = default;
};

/// One named typed array of a State as a visitor sees it.
struct StateEntry {
    std::string_view name; ///< unique in its optimizer; a literal
    std::string_view unit; ///< "" where it has none
    DType dtype{};
    Shape shape;
    std::byte* data = nullptr;
    /// For arrays: makes room for `first` entries of the first dimension and returns the new data; null for
    /// scalars.
    std::byte* (*resize)(void* container, std::int64_t first, std::int64_t trailing_count) = nullptr;
    void* container = nullptr;

    std::size_t bytes() const { return size_of(dtype) * static_cast<std::size_t>(shape.count()); }
};

/// Visits the ordered list of named arrays that a State consists of.
///
/// An optimizer writes *one* function, `visit_state`, that names each array in a fixed order; save, load,
/// hash, compare, list and poke are visitors and so cannot disagree. Nothing here allocates unless a load
/// changes a size.
class StateVisitor {
  public:
    virtual ~StateVisitor() = default;

    /// A vector of shape {values.size() / product(trailing), trailing...}.
    template<class T>
    void array(std::string_view name, std::vector<T>& values,
               std::initializer_list<std::int64_t> trailing = {}, std::string_view unit = {}) {
        StateEntry entry{name, unit, dtype_of<T>(), {}, nullptr, nullptr, &values};
        std::int64_t trailing_count = 1;
        entry.shape.rank = 1;
        for (const std::int64_t dimension : trailing) {
            entry.shape.dim.at(static_cast<std::size_t>(entry.shape.rank++)) = dimension;
            trailing_count *= dimension;
        }
        assert(trailing_count > 0 ? static_cast<std::int64_t>(values.size()) % trailing_count == 0
                                  : values.empty());
        entry.shape.dim[0] =
            trailing_count > 0 ? static_cast<std::int64_t>(values.size()) / trailing_count : 0;
        entry.data = reinterpret_cast<std::byte*>(values.data());
        entry.resize = [](void* container, std::int64_t first, std::int64_t each) {
            auto& vector = *static_cast<std::vector<T>*>(container);
            vector.resize(static_cast<std::size_t>(first * each));
            return reinterpret_cast<std::byte*>(vector.data());
        };
        visit(entry);
    }

    template<class T>
    void scalar(std::string_view name, T& value, std::string_view unit = {}) {
        StateEntry entry{name,    unit,   dtype_of<T>(), {}, reinterpret_cast<std::byte*>(&value),
                         nullptr, nullptr};
        visit(entry);
    }

  protected:
    virtual void visit(StateEntry& entry) = 0;
};

/// Anything that lets itself be visited: `[&](StateVisitor& v) { optimizer.visit_state(v); }`.
using VisitFunction = std::function<void(StateVisitor&)>;

/// A saved State: names, types, shapes and bytes. Copied by value between threads.
using StateBlob = std::vector<std::byte>;

/// Serialises every array in order.
StateBlob save_state(const VisitFunction& visit_state);

/// Restores what save_state wrote, resizing arrays as needed.
/// Throws input_error naming the array if one is missing, extra, or of another type or trailing shape (then
/// the State is unspecified), and for a truncated or damaged blob; sizes are checked before memory is taken.
void load_state(const VisitFunction& visit_state, const StateBlob& blob);

/// xxh3 (64 bit) over names, types, shapes and bytes of every array in order. NaN payloads and signed zeros
/// count.
std::uint64_t hash_state(const VisitFunction& visit_state);

/// Declaration of one array, for lists, inspectors and pokes.
struct StateArrayInfo {
    std::string name;
    std::string unit;
    DType dtype{};
    Shape shape;
};
std::vector<StateArrayInfo> list_state(const VisitFunction& visit_state);

/// All elements of an array (row-major) as doubles; throws usage_error for an unknown name. 64-bit integers
/// beyond 2^53 are rounded.
std::vector<double> read_state(const VisitFunction& visit_state, std::string_view name);

/// Reads element `index` (flat, row-major) as double; throws usage_error for an unknown name or index.
double peek_state(const VisitFunction& visit_state, std::string_view name, std::int64_t index);

/// Writes one element; integers are rounded towards zero; throws usage_error for an unknown name, an index
/// out of range, or a value that an integer array cannot hold.
void poke_state(const VisitFunction& visit_state, std::string_view name, std::int64_t index, double value);

/// The first difference between two saved states.
struct StateDifference {
    std::string name;        ///< the array
    std::int64_t index = -1; ///< flat; -1 when type or shape differ
    double a = 0.0, b = 0.0;
};
/// True and fills `difference` when a and b are not bit-equal.
bool first_difference(const StateBlob& a, const StateBlob& b, StateDifference* difference);

} // namespace basin
