// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizer/state.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/optimizer/dtype.h"
#include "core/optimizer/value.h"

#include <fmt/core.h>

#include <cmath>
#include <cstring>
#include <limits>
#include <optional>

namespace basin {

namespace {

/// A visitor from a callable: `visit_with(visit_state, [&](StateEntry& entry) {...})`.
template<class Function>
class CallingVisitor final : public StateVisitor {
  public:
    explicit CallingVisitor(Function& function) : function_(function) {}

  private:
    void visit(StateEntry& entry) override { function_(entry); }

    Function& function_;
};

template<class Function>
void visit_with(const VisitFunction& visit_state, Function function) {
    CallingVisitor<Function> visitor(function);
    visit_state(visitor);
}

// The value as T, or none when T cannot hold it: whole numbers are rounded towards zero first.
template<class T>
std::optional<T> narrowed(double value) {
    if constexpr (std::is_floating_point_v<T>) {
        if (std::isfinite(value) && std::abs(value) > static_cast<double>(std::numeric_limits<T>::max())) {
            return std::nullopt;
        }
        return static_cast<T>(value);
    } else {
        // 2^digits is exact as a double, max() may not be.
        const double beyond = std::ldexp(1.0, std::numeric_limits<T>::digits);
        const double whole = std::trunc(value);
        const double lowest = std::is_signed_v<T> ? -beyond : 0.0;
        if (!(whole >= lowest && whole < beyond)) {
            return std::nullopt;
        }
        return static_cast<T>(whole);
    }
}

// Calls `function` with the named entry; throws usage_error when there is none.
template<class Function>
void with_array(const VisitFunction& visit_state, std::string_view name, Function function) {
    bool found = false;
    std::vector<std::string> names;
    visit_with(visit_state, [&](StateEntry& entry) {
        names.emplace_back(entry.name);
        if (entry.name == name && !found) {
            found = true;
            function(entry);
        }
    });
    if (!found) {
        const std::string remedy = did_you_mean(name, names);
        throw usage_error(fmt::format("unknown state array '{}'", name), {},
                          remedy.empty() ? known_names(names) : "", remedy);
    }
}

// Calls `function` with the named entry after checking the index; throws usage_error otherwise.
template<class Function>
void with_element(const VisitFunction& visit_state, std::string_view name, std::int64_t index,
                  Function function) {
    with_array(visit_state, name, [&](StateEntry& entry) {
        if (index < 0 || index >= entry.shape.count()) {
            throw usage_error(fmt::format("there is no element {}", index), std::string(name),
                              fmt::format("the array has {} elements, numbered from 0", entry.shape.count()));
        }
        function(entry);
    });
}

} // namespace

std::size_t size_of(DType dtype) {
    return with_type(dtype, [](auto typed) { return sizeof typed; });
}

std::string_view name_of(DType dtype) {
    switch (dtype) {
    case DType::f32:
        return "float32";
    case DType::f64:
        return "float64";
    case DType::i32:
        return "int32";
    case DType::i64:
        return "int64";
    case DType::u8:
        return "uint8";
    case DType::u32:
        return "uint32";
    case DType::u64:
        break;
    }
    return "uint64";
}

std::int64_t Shape::count() const {
    std::int64_t product = 1;
    for (int i = 0; i < rank; ++i) {
        product *= dim[static_cast<std::size_t>(i)];
    }
    return product;
}

std::vector<StateArrayInfo> list_state(const VisitFunction& visit_state) {
    std::vector<StateArrayInfo> list;
    visit_with(visit_state, [&](const StateEntry& entry) {
        list.push_back({std::string(entry.name), std::string(entry.unit), entry.dtype, entry.shape});
    });
    return list;
}

std::vector<double> read_state(const VisitFunction& visit_state, std::string_view name) {
    std::vector<double> values;
    with_array(visit_state, name, [&](const StateEntry& entry) {
        values.resize(static_cast<std::size_t>(entry.shape.count()));
        for (std::size_t i = 0; i < values.size(); ++i) {
            values[i] = element_as_double(entry.data, entry.dtype, i);
        }
    });
    return values;
}

double peek_state(const VisitFunction& visit_state, std::string_view name, std::int64_t index) {
    double value = 0.0;
    with_element(visit_state, name, index, [&](const StateEntry& entry) {
        value = element_as_double(entry.data, entry.dtype, static_cast<std::size_t>(index));
    });
    return value;
}

void poke_state(const VisitFunction& visit_state, std::string_view name, std::int64_t index, double value) {
    with_element(visit_state, name, index, [&](const StateEntry& entry) {
        with_type(entry.dtype, [&](auto typed) {
            const auto fitting = narrowed<decltype(typed)>(value);
            if (!fitting) {
                throw usage_error(fmt::format("{} cannot be stored", number_text(value)), std::string(name),
                                  fmt::format("the array holds {}", name_of(entry.dtype)));
            }
            std::memcpy(entry.data + static_cast<std::size_t>(index) * sizeof typed, &*fitting, sizeof typed);
        });
    });
}

} // namespace basin
