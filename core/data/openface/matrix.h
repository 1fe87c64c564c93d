// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <vector>

namespace basin::openface {

/// A row-major matrix as model files hold it.
template<class T>
struct Matrix {
    std::int32_t rows = 0, columns = 0;
    std::vector<T> data;

    const T& at(std::size_t row, std::size_t column) const {
        return data[row * static_cast<std::size_t>(columns) + column];
    }
    T& at(std::size_t row, std::size_t column) {
        return data[row * static_cast<std::size_t>(columns) + column];
    }
    friend bool operator==(const Matrix&, const Matrix&) = default;
};

/// The type code that files write before the data (OpenCV's): 0 bytes, 4 int32, 5 float32, 6 float64.
template<class T>
constexpr std::int32_t type_code() {
    if constexpr (std::is_same_v<T, std::int32_t>) {
        return 4;
    } else if constexpr (std::is_same_v<T, float>) {
        return 5;
    } else {
        static_assert(std::is_same_v<T, double>, "model files hold int32, float32 and float64");
        return 6;
    }
}

constexpr const char* type_name(std::int32_t code) {
    switch (code) {
    case 0:
        return "uint8 (0)";
    case 4:
        return "int32 (4)";
    case 5:
        return "float32 (5)";
    case 6:
        return "float64 (6)";
    default:
        return "no known type";
    }
}

/// Limits that no sensible model reaches and no hostile one gets past.
constexpr std::int32_t most_views = 1024, most_landmarks = 100'000, most_modes = 10'000,
                       most_neurons = 10'000, most_layers = 64, most_side = 1024, most_windows = 64,
                       most_components = 64;

} // namespace basin::openface
