// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/openface/binary_cursor.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <bit>
#include <cmath>
#include <cstring>
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

template<class T>
Matrix<T> BinaryCursor::matrix(const char* name, std::int64_t rows, std::int64_t columns) {
    const std::size_t start = offset_;
    Matrix<T> result;
    result.rows = int32(name);
    result.columns = int32(name);
    const std::int32_t type = int32(name);
    const auto wanted = [](std::int64_t n) { return n < 0 ? std::string("any") : std::to_string(n); };
    const bool fits = result.rows >= 0 && result.columns >= 0 && (rows < 0 || result.rows == rows) &&
                      (columns < 0 || result.columns == columns);
    if (!fits || type != type_code<T>()) {
        fail(start,
             fmt::format("{}: a matrix of {} × {}, type {}", name, wanted(rows), wanted(columns),
                         type_name(type_code<T>())),
             fmt::format("{} × {}, type {} ({})", result.rows, result.columns, type, type_name(type)));
    }
    // Both factors are below 2^31, so the product fits 64 bits.
    const std::uint64_t elements =
        static_cast<std::uint64_t>(result.rows) * static_cast<std::uint64_t>(result.columns);
    if (elements > (bytes_.size() - offset_) / sizeof(T)) {
        fail(start, fmt::format("{}: {} × {} numbers", name, result.rows, result.columns),
             fmt::format("only {} bytes left", bytes_.size() - offset_));
    }
    result.data.resize(elements);
    if (elements > 0) {
        std::memcpy(result.data.data(), bytes_.data() + offset_, elements * sizeof(T));
        offset_ += elements * sizeof(T);
    }
    return result;
}

template Matrix<std::int32_t> BinaryCursor::matrix(const char*, std::int64_t, std::int64_t);
template Matrix<float> BinaryCursor::matrix(const char*, std::int64_t, std::int64_t);
template Matrix<double> BinaryCursor::matrix(const char*, std::int64_t, std::int64_t);

void BinaryCursor::finish() const {
    if (offset_ != bytes_.size()) {
        fail(offset_, "the end of the file", fmt::format("{} more bytes", bytes_.size() - offset_));
    }
}

} // namespace basin::openface
