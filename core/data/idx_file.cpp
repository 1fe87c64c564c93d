// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/idx_file.h"

#include "core/base/error.h"
#include "core/base/long_work.h"
#include "core/data/byte_reader.h"

#include <fmt/format.h>

#include <bit>

namespace basin {

namespace {

constexpr int unsigned_byte = 0x08, signed_byte = 0x09, short_type = 0x0b, int_type = 0x0c, float_type = 0x0d,
              double_type = 0x0e;

std::size_t bytes_of(int type) {
    switch (type) {
    case unsigned_byte:
    case signed_byte:
        return 1;
    case short_type:
        return 2;
    case int_type:
    case float_type:
        return 4;
    case double_type:
        return 8;
    default:
        return 0;
    }
}

template<class Held, class Read>
std::vector<Held> numbers(std::uint64_t count, Read read) {
    std::vector<Held> values(count);
    for (std::uint64_t i = 0; i < count; ++i) {
        note_item(i, count);
        values[i] = static_cast<Held>(read(i));
    }
    return values;
}

} // namespace

bool is_idx(std::span<const std::byte> bytes) {
    const ByteReader reader(bytes);
    return reader.has(0, 4) && reader.u16(0) == 0 && bytes_of(reader.u8(2)) > 0 && reader.u8(3) > 0;
}

NumberArray parse_idx(std::span<const std::byte> bytes, const std::string& where) {
    const ByteReader reader(bytes);
    const auto fail = [&](std::size_t offset, const std::string& why) {
        return input_error("the IDX file cannot be read", fmt::format("{}, byte {}", where, offset), why,
                           "Copy or download the file again");
    };
    const int type = reader.u8(2), dimensions = reader.u8(3);
    const std::size_t each = bytes_of(type);
    if (!reader.has(0, 4) || reader.u16(0) != 0 || each == 0) {
        throw fail(0, "it does not begin like an IDX file (0, 0, a type from 0x08 to 0x0E)");
    }
    if (dimensions < 1 || dimensions > 8) {
        throw fail(3, fmt::format("it says that it has {} dimensions", dimensions));
    }
    NumberArray array;
    array.is_bytes = type == unsigned_byte;
    const std::size_t begin = 4 + 4 * static_cast<std::size_t>(dimensions);
    if (!reader.has(4, begin - 4)) {
        throw fail(bytes.size(), "it ends inside its sizes");
    }
    std::uint64_t count = 1;
    const std::uint64_t has = (bytes.size() - begin) / each;
    for (std::size_t at = 4; at < begin; at += 4) {
        array.shape.push_back(reader.u32(at));
        if (reader.u32(at) != 0 && count > (std::uint64_t{1} << 40) / reader.u32(at)) {
            throw fail(at, "its sizes are larger than any file");
        }
        count *= reader.u32(at);
    }
    if (has < count) {
        throw fail(bytes.size(),
                   fmt::format("it ends after {} of the numbers of {}", has, shape_text(array.shape)));
    }
    const auto word = [&](std::uint64_t i) { return reader.u32(begin + 4 * i); };
    switch (type) {
    case unsigned_byte:
        array.values = numbers<float>(count, [&](std::uint64_t i) { return reader.u8(begin + i); });
        break;
    case signed_byte:
        array.values = numbers<float>(
            count, [&](std::uint64_t i) { return static_cast<std::int8_t>(reader.u8(begin + i)); });
        break;
    case short_type:
        array.values = numbers<float>(
            count, [&](std::uint64_t i) { return static_cast<std::int16_t>(reader.u16(begin + 2 * i)); });
        break;
    case int_type:
        array.values =
            numbers<double>(count, [&](std::uint64_t i) { return static_cast<std::int32_t>(word(i)); });
        break;
    case float_type:
        array.values = numbers<float>(count, [&](std::uint64_t i) { return std::bit_cast<float>(word(i)); });
        break;
    default:
        array.values = numbers<double>(count, [&](std::uint64_t i) {
            return std::bit_cast<double>(std::uint64_t{word(2 * i)} << 32 | word(2 * i + 1));
        });
        break;
    }
    return array;
}

} // namespace basin
