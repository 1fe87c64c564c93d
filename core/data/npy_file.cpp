// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/npy_file.h"

#include "core/base/error.h"
#include "core/base/long_work.h"
#include "core/base/text.h"
#include "core/data/npy_header.h"
#include "core/data/zip_archive.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>

namespace basin {

namespace {

constexpr std::string_view npy_suffix = ".npy";

/// float16 (IEEE 754 binary16) as single precision, without loss.
float from_half(std::uint16_t half) {
    const std::uint32_t sign = static_cast<std::uint32_t>(half & 0x8000U) << 16;
    const std::uint32_t exponent = half >> 10 & 0x1fU, fraction = half & 0x3ffU;
    if (exponent == 0) {
        const float tiny = std::ldexp(static_cast<float>(fraction), -24);
        return sign != 0 ? -tiny : tiny;
    }
    const std::uint32_t wide = exponent == 31 ? 255U : exponent + 112U;
    return std::bit_cast<float>(sign | wide << 23 | fraction << 13);
}

template<class T>
T item(const std::byte* from, bool big_endian) {
    std::array<std::byte, sizeof(T)> bytes;
    std::memcpy(bytes.data(), from, sizeof(T));
    if (big_endian) {
        std::reverse(bytes.begin(), bytes.end());
    }
    return std::bit_cast<T>(bytes);
}

/// Items in file order as `Held`.
template<class Held, class Item>
std::vector<Held> items(const std::byte* data, const NpyHeader& header) {
    std::vector<Held> values(header.count);
    for (std::size_t i = 0; i < values.size(); ++i) {
        note_item(i, values.size());
        Held& value = values[i];
        if constexpr (std::is_same_v<Item, std::uint16_t> && std::is_same_v<Held, float>) {
            const auto raw = item<std::uint16_t>(data, header.big_endian);
            value = header.kind == 'f' ? from_half(raw) : static_cast<float>(raw);
        } else {
            value = static_cast<Held>(item<Item>(data, header.big_endian));
        }
        data += sizeof(Item);
    }
    return values;
}

std::variant<std::vector<float>, std::vector<double>> read_items(const std::byte* data,
                                                                 const NpyHeader& header) {
    const bool is_signed = header.kind == 'i', floating = header.kind == 'f';
    switch (header.item_bytes) {
    case 1:
        return is_signed ? items<float, std::int8_t>(data, header) : items<float, std::uint8_t>(data, header);
    case 2:
        return is_signed ? items<float, std::int16_t>(data, header)
                         : items<float, std::uint16_t>(data, header);
    case 4:
        if (floating) {
            return items<float, float>(data, header);
        }
        return is_signed ? items<double, std::int32_t>(data, header)
                         : items<double, std::uint32_t>(data, header);
    default:
        if (floating) {
            return items<double, double>(data, header);
        }
        return is_signed ? items<double, std::int64_t>(data, header)
                         : items<double, std::uint64_t>(data, header);
    }
}

/// Fortran order (first index runs fastest) to C order (last index runs fastest).
template<class T>
std::vector<T> in_c_order(const std::vector<T>& fortran, const std::vector<std::int64_t>& shape) {
    std::vector<T> values;
    values.reserve(fortran.size());
    std::vector<std::size_t> index(shape.size()), stride(shape.size(), 1);
    for (std::size_t i = 1; i < shape.size(); ++i) {
        stride[i] = stride[i - 1] * static_cast<std::size_t>(shape[i - 1]);
    }
    std::size_t from = 0;
    while (values.size() < fortran.size()) {
        note_item(values.size(), fortran.size());
        values.push_back(fortran[from]);
        for (std::size_t i = shape.size(); i-- > 0;) {
            from += stride[i];
            if (++index[i] < static_cast<std::size_t>(shape[i])) {
                break;
            }
            from -= stride[i] * index[i];
            index[i] = 0;
        }
    }
    return values;
}

void append_u16(std::string& text, std::uint64_t value) {
    text += static_cast<char>(value & 0xffU);
    text += static_cast<char>(value >> 8 & 0xffU);
}

void append_u32(std::string& text, std::uint64_t value) {
    append_u16(text, value & 0xffffU);
    append_u16(text, value >> 16 & 0xffffU);
}

/// The fields that a local header and a directory entry share: stored, dated 1980-01-01.
void append_common(std::string& text, const std::string& name, std::uint64_t crc, std::size_t bytes) {
    for (const int number : {20, 0, 0, 0, 0x21}) {
        append_u16(text, static_cast<std::uint64_t>(number));
    }
    append_u32(text, crc);
    append_u32(text, bytes);
    append_u32(text, bytes);
    append_u16(text, name.size());
    append_u16(text, 0);
}

} // namespace

std::string shape_text(const std::vector<std::int64_t>& shape) {
    return shape.empty() ? "a single number" : fmt::format("{}", fmt::join(shape, " × "));
}

NumberArray parse_npy(std::span<const std::byte> bytes, const std::string& where) {
    const NpyHeader header = parse_npy_header(bytes, where);
    const std::uint64_t has = bytes.size() - header.data_offset;
    const std::uint64_t needs = header.count * static_cast<std::uint64_t>(header.item_bytes);
    if (has < needs) {
        throw input_error(
            "the array cannot be read", fmt::format("{}, byte {}", where, bytes.size()),
            fmt::format("the file ends after {} of {} bytes of {}", has, needs, shape_text(header.shape)),
            "Copy the file again");
    }
    NumberArray array;
    array.shape = header.shape;
    array.is_bytes = header.item_bytes == 1 && header.kind == 'u';
    const bool turns = header.fortran_order && header.shape.size() > 1;
    {
        const WorkPart items(0.0, turns ? 0.5 : 1.0);
        array.values = read_items(bytes.data() + header.data_offset, header);
    }
    if (turns) {
        const WorkPart turning(0.5, 1.0);
        std::visit([&](auto& held) { held = in_c_order(held, header.shape); }, array.values);
    }
    return array;
}

std::vector<std::string> npz_names(std::span<const std::byte> bytes, const std::string& path) {
    const ZipArchive archive(bytes, path);
    std::vector<std::string> names;
    for (const ZipArchive::Entry& entry : archive.entries()) {
        if (entry.name.ends_with(npy_suffix)) {
            names.push_back(entry.name.substr(0, entry.name.size() - npy_suffix.size()));
        }
    }
    return names;
}

NumberArray parse_npz(std::span<const std::byte> bytes, const std::string& path, const std::string& name) {
    const ZipArchive archive(bytes, path);
    const ZipArchive::Entry* const entry = archive.find(name + std::string(npy_suffix));
    if (entry == nullptr) {
        const std::vector<std::string> names = npz_names(bytes, path);
        throw input_error(fmt::format("there is no array '{}'", name), path,
                          names.empty() ? "the archive has no arrays" : known_names(names),
                          did_you_mean(name, names));
    }
    constexpr double unpacked = 0.7; // about what inflating takes
    std::vector<std::byte> bytes_of_entry;
    {
        const WorkPart unpacking(0.0, unpacked);
        bytes_of_entry = archive.read(*entry);
    }
    const WorkPart parsing(unpacked, 1.0);
    return parse_npy(bytes_of_entry, fmt::format("{}, array '{}'", path, name));
}

std::string npy_text(const NumberArray& array) {
    std::string shape;
    for (const std::int64_t dimension : array.shape) {
        shape += fmt::format("{}, ", dimension);
    }
    std::string header = fmt::format("{{'descr': '<f8', 'fortran_order': False, 'shape': ({}), }}", shape);
    constexpr std::size_t before = 10, alignment = 64;
    header.append(alignment - 1 - (before + header.size()) % alignment, ' ');
    header += '\n';
    std::string text = "\x93NUMPY\x01";
    text += '\0';
    append_u16(text, header.size());
    text += header;
    for (std::size_t i = 0; i < array.size(); ++i) {
        const auto bits = std::bit_cast<std::uint64_t>(array.at(i));
        append_u32(text, bits & 0xffffffffU);
        append_u32(text, bits >> 32);
    }
    return text;
}

std::string npz_text(const std::vector<std::pair<std::string, NumberArray>>& arrays) {
    std::string text, directory;
    for (const auto& [array_name, array] : arrays) {
        const std::string name = array_name + std::string(npy_suffix), data = npy_text(array);
        const auto crc = crc32_z(0, reinterpret_cast<const Bytef*>(data.data()), data.size());
        directory += "PK\x01\x02";
        append_u16(directory, 20);
        append_common(directory, name, crc, data.size());
        for (int i = 0; i < 5; ++i) { // no comment, first disk, plain attributes
            append_u16(directory, 0);
        }
        append_u32(directory, text.size());
        directory += name;
        text += "PK\x03\x04";
        append_common(text, name, crc, data.size());
        text += name + data;
    }
    const std::size_t offset = text.size();
    text += directory + "PK\x05\x06";
    append_u32(text, 0);
    append_u16(text, arrays.size());
    append_u16(text, arrays.size());
    append_u32(text, directory.size());
    append_u32(text, offset);
    append_u16(text, 0);
    return text;
}

} // namespace basin
