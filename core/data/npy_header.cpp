// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/npy_header.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/byte_reader.h"

#include <fmt/format.h>

#include <limits>
#include <string_view>

namespace basin {

namespace {

/// Walks the header's Python dictionary literal: {'descr': '<f8', 'fortran_order': False, 'shape': (3, 2), }.
class HeaderText {
  public:
    HeaderText(std::string_view text, std::size_t offset, const std::string& where)
        : text_(text), offset_(offset), where_(where) {}

    [[noreturn]] void fail(const std::string& why) const {
        throw input_error("the array cannot be read", fmt::format("{}, byte {}", where_, offset_ + at_), why,
                          "Save it again with numpy.save, as plain numbers");
    }
    bool take(char wanted) {
        skip_blanks();
        if (at_ < text_.size() && text_[at_] == wanted) {
            ++at_;
            return true;
        }
        return false;
    }
    void expect(char wanted) {
        if (!take(wanted)) {
            fail(fmt::format("the header has no '{}' here", wanted));
        }
    }
    std::string quoted() {
        skip_blanks();
        const char quote = at_ < text_.size() ? text_[at_] : ' ';
        if (quote != '\'' && quote != '"') {
            fail(quote == '[' ? "it holds records, not plain numbers" : "the header has no text here");
        }
        const std::size_t end = text_.find(quote, at_ + 1);
        if (end == std::string_view::npos) {
            fail("a text in the header does not end");
        }
        const std::string found(text_.substr(at_ + 1, end - at_ - 1));
        at_ = end + 1;
        return found;
    }
    bool boolean() {
        skip_blanks();
        for (const auto& [word, value] : {std::pair{"True", true}, std::pair{"False", false}}) {
            if (text_.substr(at_).starts_with(word)) {
                at_ += std::string_view(word).size();
                return value;
            }
        }
        fail("the header has neither True nor False here");
    }
    std::int64_t dimension() {
        skip_blanks();
        const std::size_t begin = at_;
        while (at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9') {
            ++at_;
        }
        const auto value = parse_integer(text_.substr(begin, at_ - begin));
        if (!value) {
            at_ = begin;
            fail("a dimension should stand here");
        }
        take('L'); // Python 2 wrote long integers so
        return *value;
    }

  private:
    void skip_blanks() {
        while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\n')) {
            ++at_;
        }
    }

    std::string_view text_;
    std::size_t offset_, at_ = 0;
    const std::string& where_;
};

bool is_number_type(char kind, int bytes) {
    switch (kind) {
    case 'b':
        return bytes == 1;
    case 'i':
    case 'u':
        return bytes == 1 || bytes == 2 || bytes == 4 || bytes == 8;
    case 'f':
        return bytes == 2 || bytes == 4 || bytes == 8;
    default:
        return false;
    }
}

void read_type(const std::string& descr, HeaderText& text, NpyHeader& header) {
    const bool has_order =
        !descr.empty() && std::string_view("<>|=").find(descr[0]) != std::string_view::npos;
    const std::string_view type = std::string_view(descr).substr(has_order ? 1 : 0);
    const auto bytes = type.size() == 2 && type[1] >= '1' && type[1] <= '9' ? type[1] - '0' : 0;
    if (type.empty() || !is_number_type(type[0], bytes)) {
        const bool object = !type.empty() && type[0] == 'O';
        text.fail(object ? "it holds Python objects, and reading those would run code from the file"
                         : fmt::format("its type '{}' is not a whole or floating number", descr));
    }
    header.kind = type[0];
    header.item_bytes = bytes;
    header.big_endian = descr[0] == '>';
}

void read_shape(HeaderText& text, NpyHeader& header) {
    text.expect('(');
    while (!text.take(')')) {
        if (header.shape.size() == 8) {
            text.fail("it has more than 8 dimensions");
        }
        header.shape.push_back(text.dimension());
        const auto dimension = static_cast<std::uint64_t>(header.shape.back());
        if (dimension != 0 && header.count > std::numeric_limits<std::int64_t>::max() / 8 / dimension) {
            text.fail("its shape is larger than any file");
        }
        header.count *= dimension;
        if (!text.take(',')) {
            text.expect(')');
            break;
        }
    }
}

} // namespace

NpyHeader parse_npy_header(std::span<const std::byte> bytes, const std::string& where) {
    const ByteReader reader(bytes, false);
    constexpr std::string_view magic = "\x93NUMPY";
    const auto fail = [&](std::size_t at, const std::string& why) {
        return input_error("the array cannot be read", fmt::format("{}, byte {}", where, at), why,
                           "Save it again with numpy.save");
    };
    if (!reader.starts_with(magic)) {
        throw fail(0, "it does not begin like an .npy file");
    }
    const int version = reader.u8(6);
    if (version < 1 || version > 3) {
        throw fail(6, fmt::format("version {} of the format is not known", version));
    }
    const std::size_t begin = version == 1 ? 10 : 12;
    const std::size_t length = version == 1 ? reader.u16(8) : reader.u32(8);
    const auto header_bytes = reader.part(begin, length);
    if (header_bytes.size() != length) {
        throw fail(8, "its header reaches past the end of the file");
    }
    NpyHeader header;
    HeaderText text({reinterpret_cast<const char*>(header_bytes.data()), length}, begin, where);
    int seen = 0;
    text.expect('{');
    while (!text.take('}')) {
        const std::string key = text.quoted();
        text.expect(':');
        if (key == "descr") {
            read_type(text.quoted(), text, header);
            seen |= 1;
        } else if (key == "fortran_order") {
            header.fortran_order = text.boolean();
            seen |= 2;
        } else if (key == "shape" && (seen & 4) == 0) {
            read_shape(text, header);
            seen |= 4;
        } else {
            text.fail(fmt::format("the header has an entry '{}' that it should not have", key));
        }
        text.take(',');
    }
    if (seen != 7) {
        text.fail("the header lacks descr, fortran_order or shape");
    }
    header.data_offset = begin + length;
    return header;
}

} // namespace basin
