// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/openface/matrix.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace basin::openface {

/// Reads a little-endian model file from its beginning to its end and checks everything it takes.
///
/// Every method throws input_error with file, byte offset, what was expected and what was found. Sizes are
/// compared with what is left of the file before memory is taken, so a hostile count costs nothing. Thread:
/// one at a time.
class BinaryCursor {
  public:
    /// `what` names the kind of file in messages: "the CCNF patch experts".
    BinaryCursor(std::span<const std::byte> bytes, std::string path, std::string what);

    std::int32_t int32(const char* name);
    /// An integer within [least, most].
    std::int32_t int32(const char* name, std::int32_t least, std::int32_t most);
    /// An integer that must be this one: a type code.
    void code(const char* name, std::int32_t expected);
    /// How many things follow, each of at least `bytes_each` bytes.
    std::int32_t count(const char* name, std::int32_t least, std::int32_t most, std::size_t bytes_each);
    float float32(const char* name);
    double float64(const char* name);
    double finite(const char* name); ///< neither NaN nor infinite
    double positive(const char* name);

    /// A matrix with int32 rows, columns and OpenCV type before its row-major data; T decides the type.
    /// Rows or columns of -1 accept any number.
    template<class T>
    Matrix<T> matrix(const char* name, std::int64_t rows, std::int64_t columns);
    /// The same for files that may hold any type of number; whole numbers must fit T.
    template<class T>
    Matrix<T> any_matrix(const char* name, std::int64_t rows, std::int64_t columns);

    /// Throws unless everything was read.
    void finish() const;

    std::size_t offset() const { return offset_; }
    [[noreturn]] void fail(std::size_t at, const std::string& expected, const std::string& found) const;

  private:
    void need(std::size_t bytes, const char* name) const;
    template<class T>
    T raw(const char* name);
    template<class From, class T>
    void take(Matrix<T>& out, std::size_t start, const char* name);
    std::int32_t matrix_head(const char* name, std::int64_t rows, std::int64_t columns, const char* type,
                             std::int32_t wanted_type, std::int32_t& out_rows, std::int32_t& out_columns);

    std::span<const std::byte> bytes_;
    std::size_t offset_ = 0;
    std::string path_, what_;
};

/// Appends what BinaryCursor reads.
class BinaryWriter {
  public:
    void int32(std::int32_t value) { append(&value, sizeof value); }
    void float32(float value) { append(&value, sizeof value); }
    void float64(double value) { append(&value, sizeof value); }
    template<class T>
    void matrix(const Matrix<T>& values) {
        int32(values.rows);
        int32(values.columns);
        int32(type_code<T>());
        append(values.data.data(), values.data.size() * sizeof(T));
    }
    std::string take() { return std::move(bytes_); }

  private:
    void append(const void* data, std::size_t size) { bytes_.append(static_cast<const char*>(data), size); }

    std::string bytes_;
};

} // namespace basin::openface
