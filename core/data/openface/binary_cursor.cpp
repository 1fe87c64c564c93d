// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/openface/binary_cursor.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <type_traits>
#include <utility>

namespace basin::openface {

static_assert(std::endian::native == std::endian::little, "the files' numbers are read as they are");

BinaryCursor::BinaryCursor(std::span<const std::byte> bytes, std::string path, std::string what)
    : bytes_(bytes), path_(std::move(path)), what_(std::move(what)) {}

void BinaryCursor::fail(std::size_t at, const std::string& expected, const std::string& found) const {
    throw input_error(what_ + " cannot be read", fmt::format("{}, byte {}", path_, at),
                      fmt::format("expected {}, found {}", expected, found),
                      "Copy the file again, or name a file of the kind that is meant here");
}

void BinaryCursor::need(std::size_t bytes, const char* name) const {
    if (bytes > bytes_.size() - offset_) {
        fail(offset_, fmt::format("{} of {} bytes", name, bytes),
             fmt::format("the end of the file {} bytes on", bytes_.size() - offset_));
    }
}

template<class T>
T BinaryCursor::raw(const char* name) {
    need(sizeof(T), name);
    T value{};
    std::memcpy(&value, bytes_.data() + offset_, sizeof value);
    offset_ += sizeof value;
    return value;
}

std::int32_t BinaryCursor::int32(const char* name) {
    return raw<std::int32_t>(name);
}

std::int32_t BinaryCursor::int32(const char* name, std::int32_t least, std::int32_t most) {
    const std::int32_t value = int32(name);
    if (value < least || value > most) {
        fail(offset_ - sizeof value, fmt::format("{} from {} to {}", name, least, most),
             std::to_string(value));
    }
    return value;
}

void BinaryCursor::code(const char* name, std::int32_t expected) {
    const std::int32_t value = int32(name);
    if (value != expected) {
        fail(offset_ - sizeof value, fmt::format("{} {}", name, expected), std::to_string(value));
    }
}

std::int32_t BinaryCursor::count(const char* name, std::int32_t least, std::int32_t most,
                                 std::size_t bytes_each) {
    const std::int32_t value = int32(name, least, most);
    const std::size_t left = bytes_.size() - offset_;
    if (static_cast<std::size_t>(value) > left / bytes_each) {
        fail(offset_ - sizeof value, fmt::format("{} that the rest of the file can hold", name),
             fmt::format("{} with {} bytes left", value, left));
    }
    return value;
}

float BinaryCursor::float32(const char* name) {
    return raw<float>(name);
}

double BinaryCursor::float64(const char* name) {
    return raw<double>(name);
}

double BinaryCursor::finite(const char* name) {
    const double value = float64(name);
    if (!std::isfinite(value)) {
        fail(offset_ - sizeof value, fmt::format("{}, a finite number", name), fmt::format("{}", value));
    }
    return value;
}

double BinaryCursor::positive(const char* name) {
    const double value = finite(name);
    if (value <= 0.0) {
        fail(offset_ - sizeof value, fmt::format("{}, a positive number", name), fmt::format("{}", value));
    }
    return value;
}

/// Reads rows, columns and type and checks them; `wanted_type` -1: any that is known.
std::int32_t BinaryCursor::matrix_head(const char* name, std::int64_t rows, std::int64_t columns,
                                       const char* type, std::int32_t wanted_type, std::int32_t& out_rows,
                                       std::int32_t& out_columns) {
    const std::size_t start = offset_;
    out_rows = int32(name);
    out_columns = int32(name);
    const std::int32_t found = int32(name);
    const auto wanted = [](std::int64_t n) { return n < 0 ? std::string("any") : std::to_string(n); };
    const bool fits = out_rows >= 0 && out_columns >= 0 && (rows < 0 || out_rows == rows) &&
                      (columns < 0 || out_columns == columns);
    const bool known = found == 0 || (found >= 4 && found <= 6);
    if (!fits || (wanted_type >= 0 ? found != wanted_type : !known)) {
        fail(start,
             fmt::format("{}: a matrix of {} × {}, type {}", name, wanted(rows), wanted(columns), type),
             fmt::format("{} × {}, type {} ({})", out_rows, out_columns, found, type_name(found)));
    }
    return found;
}

/// Numbers of type From behind the head at byte `start`.
template<class From, class T>
void BinaryCursor::take(Matrix<T>& out, std::size_t start, const char* name) {
    // Both factors are below 2^31, so the product fits 64 bits.
    const std::uint64_t elements =
        static_cast<std::uint64_t>(out.rows) * static_cast<std::uint64_t>(out.columns);
    if (elements > (bytes_.size() - offset_) / sizeof(From)) {
        fail(start, fmt::format("{}: {} × {} numbers", name, out.rows, out.columns),
             fmt::format("only {} bytes left", bytes_.size() - offset_));
    }
    if (elements == 0) {
        return;
    }
    out.data.resize(elements);
    if constexpr (std::is_same_v<From, T>) {
        std::memcpy(out.data.data(), bytes_.data() + offset_, elements * sizeof(T));
        offset_ += elements * sizeof(T);
        return;
    }
    for (T& value : out.data) {
        const From found = raw<From>(name);
        if constexpr (std::is_floating_point_v<From> && std::is_integral_v<T>) {
            constexpr double most = std::numeric_limits<T>::max();
            if (!(std::abs(static_cast<double>(found)) <= most)) {
                fail(offset_ - sizeof(From), fmt::format("{}, a whole number", name),
                     fmt::format("{}", found));
            }
        }
        value = static_cast<T>(found);
    }
}

template<class T>
Matrix<T> BinaryCursor::matrix(const char* name, std::int64_t rows, std::int64_t columns) {
    const std::size_t start = offset_;
    Matrix<T> result;
    matrix_head(name, rows, columns, type_name(type_code<T>()), type_code<T>(), result.rows, result.columns);
    take<T>(result, start, name);
    return result;
}

template<class T>
Matrix<T> BinaryCursor::any_matrix(const char* name, std::int64_t rows, std::int64_t columns) {
    const std::size_t start = offset_;
    Matrix<T> result;
    switch (matrix_head(name, rows, columns, "0, 4, 5 or 6", -1, result.rows, result.columns)) {
    case 0:
        take<std::uint8_t>(result, start, name);
        break;
    case type_code<std::int32_t>():
        take<std::int32_t>(result, start, name);
        break;
    case type_code<float>():
        take<float>(result, start, name);
        break;
    default:
        take<double>(result, start, name);
        break;
    }
    return result;
}

template Matrix<std::int32_t> BinaryCursor::matrix(const char*, std::int64_t, std::int64_t);
template Matrix<float> BinaryCursor::matrix(const char*, std::int64_t, std::int64_t);
template Matrix<double> BinaryCursor::matrix(const char*, std::int64_t, std::int64_t);
template Matrix<std::int32_t> BinaryCursor::any_matrix(const char*, std::int64_t, std::int64_t);
template Matrix<double> BinaryCursor::any_matrix(const char*, std::int64_t, std::int64_t);

void BinaryCursor::finish() const {
    if (offset_ != bytes_.size()) {
        fail(offset_, "the end of the file", fmt::format("{} more bytes", bytes_.size() - offset_));
    }
}

} // namespace basin::openface
