// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/openface/text_cursor.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace basin::openface {

namespace {

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

/// Part of a word for a message: a binary file may have no blank for a megabyte.
std::string shown(std::string_view word) {
    std::string text;
    for (const char c : word.substr(0, 24)) {
        text += c >= ' ' && c <= '~' ? c : '?';
    }
    return fmt::format("'{}{}'", text, word.size() > 24 ? "…" : "");
}

} // namespace

TextCursor::TextCursor(std::string_view text, std::string path, std::string what)
    : text_(text), path_(std::move(path)), what_(std::move(what)) {}

void TextCursor::fail(const std::string& expected, const std::string& found) const {
    const auto line =
        1 + std::count(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(word_start_), '\n');
    throw input_error(what_ + " cannot be read",
                      fmt::format("{}, line {}, byte {}", path_, line, word_start_),
                      fmt::format("expected {}, found {}", expected, found),
                      "Copy the file again, or name a file of the kind that is meant here");
}

void TextCursor::skip() {
    while (offset_ < text_.size()) {
        if (is_blank(text_[offset_])) {
            ++offset_;
        } else if (text_[offset_] == '#') {
            offset_ = std::min(text_.find('\n', offset_), text_.size());
        } else {
            return;
        }
    }
}

bool TextCursor::at_end() {
    skip();
    return offset_ == text_.size();
}

std::string_view TextCursor::word(const char* name) {
    skip();
    word_start_ = offset_;
    while (offset_ < text_.size() && !is_blank(text_[offset_])) {
        ++offset_;
    }
    if (word_start_ == offset_) {
        fail(name, "the end of the file");
    }
    return text_.substr(word_start_, offset_ - word_start_);
}

double TextCursor::number(const char* name) {
    const std::string_view text = word(name);
    const auto value = parse_real(text);
    if (!value) {
        fail(fmt::format("{}, a number", name), shown(text));
    }
    return *value;
}

double TextCursor::finite(const char* name) {
    const double value = number(name);
    if (!std::isfinite(value)) {
        fail(fmt::format("{}, a finite number", name), fmt::format("{}", value));
    }
    return value;
}

std::int64_t TextCursor::integer(const char* name, std::int64_t least, std::int64_t most) {
    const std::string_view text = word(name);
    const auto value = parse_integer(text);
    if (!value || *value < least || *value > most) {
        fail(fmt::format("{}, a whole number from {} to {}", name, least, most), shown(text));
    }
    return *value;
}

void TextCursor::code(const char* name, std::int64_t expected) {
    const std::string_view text = word(name);
    if (parse_integer(text) != expected) {
        fail(fmt::format("{} {}", name, expected), shown(text));
    }
}

std::int64_t TextCursor::count(const char* name, std::int64_t least, std::int64_t most,
                               std::size_t words_each) {
    const std::int64_t value = integer(name, least, most);
    // A word takes a character and a blank, but for the last.
    const std::size_t words_left = (text_.size() - offset_ + 1) / 2;
    if (static_cast<std::size_t>(value) > words_left / std::max<std::size_t>(1, words_each)) {
        fail(fmt::format("{} that the rest of the file can hold", name),
             fmt::format("{} with {} characters left", value, text_.size() - offset_));
    }
    return value;
}

template<class T>
Matrix<T> TextCursor::matrix(const char* name, std::int64_t rows, std::int64_t columns) {
    constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
    Matrix<T> result;
    result.rows = static_cast<std::int32_t>(integer(name, rows < 0 ? 0 : rows, rows < 0 ? most : rows));
    result.columns =
        static_cast<std::int32_t>(integer(name, columns < 0 ? 0 : columns, columns < 0 ? most : columns));
    const std::string_view type = word(name);
    if (parse_integer(type) != type_code<T>()) {
        fail(fmt::format("{} of type {}", name, type_name(type_code<T>())), shown(type));
    }
    const std::uint64_t elements =
        static_cast<std::uint64_t>(result.rows) * static_cast<std::uint64_t>(result.columns);
    if (elements > (text_.size() - offset_ + 1) / 2) {
        fail(fmt::format("{}: {} × {} numbers", name, result.rows, result.columns),
             fmt::format("only {} characters left", text_.size() - offset_));
    }
    result.data.reserve(elements);
    for (std::uint64_t i = 0; i < elements; ++i) {
        if constexpr (std::is_same_v<T, std::int32_t>) {
            result.data.push_back(static_cast<T>(integer(name, std::numeric_limits<T>::min(), most)));
        } else {
            result.data.push_back(static_cast<T>(number(name)));
        }
    }
    return result;
}

template Matrix<std::int32_t> TextCursor::matrix(const char*, std::int64_t, std::int64_t);
template Matrix<float> TextCursor::matrix(const char*, std::int64_t, std::int64_t);
template Matrix<double> TextCursor::matrix(const char*, std::int64_t, std::int64_t);

void TextCursor::finish() {
    if (!at_end()) {
        word_start_ = offset_;
        fail("the end of the file", shown(text_.substr(offset_, 25)));
    }
}

void TextWriter::separate() {
    if (!text_.empty() && text_.back() != '\n') {
        text_ += ' ';
    }
}

void TextWriter::comment(std::string_view text) {
    text_ += fmt::format("# {}\n", text);
}

void TextWriter::number(double value) {
    separate();
    text_ += fmt::format("{}", value);
}

void TextWriter::integer(std::int64_t value) {
    separate();
    text_ += fmt::format("{}", value);
}

void TextWriter::end_line() {
    text_ += '\n';
}

template<class T>
void TextWriter::matrix(const Matrix<T>& values) {
    text_ += fmt::format("{}{}\n{}\n{}\n", text_.empty() || text_.back() == '\n' ? "" : "\n", values.rows,
                         values.columns, type_code<T>());
    for (std::size_t i = 0; i < values.data.size(); ++i) {
        separate();
        text_ += fmt::format("{}", values.data[i]);
        if ((i + 1) % static_cast<std::size_t>(values.columns) == 0) {
            text_ += '\n';
        }
    }
}

template void TextWriter::matrix(const Matrix<std::int32_t>&);
template void TextWriter::matrix(const Matrix<float>&);
template void TextWriter::matrix(const Matrix<double>&);

} // namespace basin::openface
