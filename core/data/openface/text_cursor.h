// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/openface/matrix.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace basin::openface {

/// Reads blank-separated words of a model file; lines that begin with '#' are comments.
///
/// Every method throws input_error with file, line, byte offset, what was expected and what was found. Sizes
/// are compared with the characters that are left before memory is taken. Thread: one at a time.
class TextCursor {
  public:
    TextCursor(std::string_view text, std::string path, std::string what);

    bool at_end(); ///< nothing but blanks and comments is left
    std::string_view word(const char* name);
    double number(const char* name); ///< "nan" and "inf" are numbers
    double finite(const char* name);
    std::int64_t integer(const char* name, std::int64_t least, std::int64_t most);
    /// An integer that must be this one: a type code.
    void code(const char* name, std::int64_t expected);
    /// How many things follow, each of at least `words_each` words.
    std::int64_t count(const char* name, std::int64_t least, std::int64_t most, std::size_t words_each);

    /// Rows, columns, OpenCV's type, then row-major numbers; T decides the type. -1 accepts any number.
    template<class T>
    Matrix<T> matrix(const char* name, std::int64_t rows, std::int64_t columns);

    void finish(); ///< throws unless everything was read
    [[noreturn]] void fail(const std::string& expected, const std::string& found) const; ///< at the last word

  private:
    void skip();

    std::string_view text_;
    std::size_t offset_ = 0, word_start_ = 0;
    std::string path_, what_;
};

/// Appends what TextCursor reads; numbers in the shortest form that reads back to the same value.
class TextWriter {
  public:
    void comment(std::string_view text);
    void number(double value);
    void integer(std::int64_t value);
    void end_line();
    template<class T>
    void matrix(const Matrix<T>& values);
    std::string take() { return std::move(text_); }

  private:
    void separate();

    std::string text_;
};

} // namespace basin::openface
