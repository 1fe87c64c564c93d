// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/image_header.h"

#include "core/data/byte_reader.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>
#include <string_view>

namespace basin {

namespace {

using namespace std::string_view_literals;

constexpr std::uint16_t tag_width = 256, tag_height = 257, tag_orientation = 274;

constexpr auto crc_table = [] {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t n = 0; n < 256; ++n) {
        std::uint32_t c = n;
        for (int bit = 0; bit < 8; ++bit) {
            c = (c & 1U) != 0 ? 0xEDB88320U ^ (c >> 1) : c >> 1;
        }
        table[n] = c;
    }
    return table;
}();

std::uint32_t crc32(std::span<const std::byte> bytes) {
    std::uint32_t c = 0xFFFFFFFFU;
    for (const std::byte byte : bytes) {
        c = crc_table[(c ^ std::to_integer<std::uint32_t>(byte)) & 0xFFU] ^ (c >> 8);
    }
    return c ^ 0xFFFFFFFFU;
}

// Value of a SHORT or LONG entry of the first image file directory, 0 where the tag is absent.
std::uint32_t tiff_value(std::span<const std::byte> bytes, std::uint16_t wanted) {
    const ByteReader probe(bytes);
    const bool little = probe.starts_with("II*\0"sv);
    if (!little && !probe.starts_with("MM\0*"sv)) {
        return 0;
    }
    const ByteReader in(bytes, !little);
    const std::size_t directory = in.u32(4);
    const std::size_t count = in.u16(directory);
    for (std::size_t i = 0; i < count && in.has(directory + 2 + 12 * i, 12); ++i) {
        const std::size_t entry = directory + 2 + 12 * i;
        if (in.u16(entry) == wanted) {
            constexpr std::uint16_t type_short = 3;
            return in.u16(entry + 2) == type_short ? in.u16(entry + 8) : in.u32(entry + 8);
        }
    }
    return 0;
}

constexpr const char* cut_off = "the file ends before the image does";

ImageHeader png_header(const ByteReader& in) {
    ImageHeader header{"PNG", in.u32(16), in.u32(20), 1, {}};
    if (in.has(16, 8) && (header.width == 0 || header.height == 0)) {
        header.damage = "its header says that it has no pixels";
        return header;
    }
    for (std::size_t at = 8; in.has(at, 8);) {
        const std::size_t length = in.u32(at);
        if (!in.has(at, 12) || !in.has(at, length + 12)) {
            break;
        }
        const auto body = in.part(at + 4, length + 4);
        if (crc32(body) != in.u32(at + 8 + length)) {
            header.damage = "a checksum inside does not match";
            return header;
        }
        if (in.starts_with("eXIf", at + 4)) {
            header.orientation = exif_orientation(body.subspan(4));
        }
        if (in.starts_with("IEND", at + 4)) {
            return header;
        }
        at += length + 12;
    }
    header.damage = cut_off;
    return header;
}

bool is_frame_header(std::uint8_t marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

// The next marker at or behind `at` inside entropy-coded data (stuffed zeros and restart markers belong to
// the data).
std::size_t next_marker(const ByteReader& in, std::size_t at) {
    for (; in.has(at, 2); ++at) {
        const std::uint8_t code = in.u8(at + 1);
        if (in.u8(at) == 0xFF && code != 0x00 && code != 0xFF && (code < 0xD0 || code > 0xD7)) {
            return at;
        }
    }
    return in.size();
}

ImageHeader jpeg_header(const ByteReader& in) {
    ImageHeader header{"JPEG", 0, 0, 1, {}};
    for (std::size_t at = next_marker(in, 2); in.has(at, 2);) {
        const std::uint8_t marker = in.u8(at + 1);
        if (marker == 0xD9) {
            return header;
        }
        const std::size_t length = in.u16(at + 2);
        if (is_frame_header(marker) && header.width == 0) {
            header.height = in.u16(at + 5);
            header.width = in.u16(at + 7);
        } else if (marker == 0xE1 && length > 8 && in.starts_with("Exif\0\0"sv, at + 4)) {
            header.orientation = exif_orientation(in.part(at + 10, length - 8));
        }
        at = next_marker(in, at + 2 + length);
    }
    header.damage = cut_off;
    return header;
}

ImageHeader bmp_header(const ByteReader& bytes) {
    const ByteReader in(bytes.part(0, bytes.size()), false);
    ImageHeader header{"BMP", 0, 0, 1, {}};
    constexpr std::uint32_t core_header_bytes = 12;
    if (in.u32(14) == core_header_bytes) {
        header.width = in.u16(18);
        header.height = in.u16(20);
        return header;
    }
    header.width = static_cast<std::int32_t>(in.u32(18));
    header.height = std::abs(static_cast<std::int64_t>(static_cast<std::int32_t>(in.u32(22))));
    const bool uncompressed = in.u32(30) == 0;
    const std::int64_t row_bytes = (header.width * in.u16(28) + 31) / 32 * 4;
    constexpr std::int64_t plausible = std::int64_t{1} << 24; // keeps the product below inside 63 bits
    if (uncompressed && header.width > 0 && header.width < plausible &&
        header.height<plausible&& static_cast<std::int64_t>(in.u32(10)) +
                      row_bytes * header.height> static_cast<std::int64_t>(in.size())) {
        header.damage = cut_off;
    }
    return header;
}

ImageHeader webp_header(const ByteReader& bytes) {
    const ByteReader in(bytes.part(0, bytes.size()), false);
    ImageHeader header{"WebP", 0, 0, 1, {}};
    if (in.size() < std::size_t{in.u32(4)} + 8) {
        header.damage = cut_off;
    }
    if (in.starts_with("VP8X", 12)) {
        header.width = std::int64_t{in.u24(24)} + 1;
        header.height = std::int64_t{in.u24(27)} + 1;
    } else if (in.starts_with("VP8L", 12)) {
        const std::uint32_t packed = in.u32(21);
        header.width = (packed & 0x3FFFU) + 1;
        header.height = (packed >> 14 & 0x3FFFU) + 1;
    } else if (in.starts_with("VP8 ", 12)) {
        header.width = in.u16(26) & 0x3FFF;
        header.height = in.u16(28) & 0x3FFF;
    }
    for (std::size_t at = 12; in.has(at, 8); at += 8 + (std::size_t{in.u32(at + 4)} + 1) / 2 * 2) {
        if (in.starts_with("EXIF", at)) {
            auto body = in.part(at + 8, in.u32(at + 4));
            const std::size_t prefix =
                ByteReader(body).starts_with("Exif\0\0"sv) ? 6 : 0; // some writers keep it
            header.orientation = exif_orientation(body.subspan(prefix));
        }
    }
    return header;
}

// "P5 # comment \n 640 480 255" and samples: the numbers are text, with comments to the end of a line. P1 to
// P3 hold the samples as text too, P4 to P6 as bytes.
// PF and Pf hold float samples; their third number is a scale, whose sign tells the byte order.
ImageHeader pnm_header(const ByteReader& in) {
    const std::uint8_t kind = in.u8(1);
    const bool is_float = kind == 'F' || kind == 'f';
    ImageHeader header{is_float ? "PFM" : "PNM", 0, 0, 1, {}};
    std::array<std::int64_t, 3> numbers{0, 0, 1};
    const std::size_t count = kind == '1' || kind == '4' ? 2 : 3; // bitmaps have no largest value
    std::size_t at = 2;
    for (std::size_t i = 0; i < count; ++i) {
        while (in.has(at, 1) && std::isdigit(in.u8(at)) == 0) {
            if (in.u8(at) == '#') {
                while (in.has(at, 1) && in.u8(at) != '\n') {
                    ++at;
                }
            } else {
                ++at;
            }
        }
        constexpr std::int64_t enough = 1'000'000'000; // keeps the products below inside 63 bits
        for (numbers[i] = 0; std::isdigit(in.u8(at)) != 0 && numbers[i] < enough; ++at) {
            numbers[i] = numbers[i] * 10 + (in.u8(at) - '0');
        }
    }
    header.width = numbers[0];
    header.height = numbers[1];
    const std::int64_t samples = kind == '4'                  ? (header.width + 7) / 8
                                 : kind == '6' || kind == 'F' ? 3 * header.width
                                                              : header.width;
    const bool is_text = kind < '4';
    const std::int64_t sample_bytes = is_float ? 4 : numbers[2] > 255 && !is_text ? 2 : 1;
    const std::int64_t row_bytes = samples * sample_bytes;
    const auto left = static_cast<std::int64_t>(in.size() - std::min(in.size(), at + (is_text ? 0 : 1)));
    if (row_bytes > 0 && header.height > left / row_bytes) {
        header.damage = cut_off;
    }
    return header;
}

} // namespace

int exif_orientation(std::span<const std::byte> tiff) {
    const std::uint32_t value = tiff_value(tiff, tag_orientation);
    return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
}

ImageHeader read_image_header(std::span<const std::byte> bytes) {
    const ByteReader in(bytes);
    if (in.starts_with("\x89PNG\r\n\x1A\n")) {
        return png_header(in);
    }
    if (in.starts_with("\xFF\xD8\xFF")) {
        return jpeg_header(in);
    }
    if (in.starts_with("BM") && in.size() > 26) {
        return bmp_header(in);
    }
    if (in.starts_with("RIFF") && in.starts_with("WEBP", 8)) {
        return webp_header(in);
    }
    if (in.starts_with("II*\0"sv) || in.starts_with("MM\0*"sv)) {
        // The decoder turns TIFF pictures upright by itself, so no orientation is reported.
        return {"TIFF", tiff_value(bytes, tag_width), tiff_value(bytes, tag_height), 1, {}};
    }
    const std::uint8_t kind = in.u8(1);
    const bool is_pnm = (kind >= '1' && kind <= '6') || kind == 'F' || kind == 'f';
    if (in.u8(0) == 'P' && is_pnm && std::isspace(in.u8(2)) != 0) {
        return pnm_header(in);
    }
    if (in.starts_with("#?R")) {
        return {"Radiance HDR", 0, 0, 1, {}};
    }
    if (in.starts_with("\0\0\0\x0CjP  "sv) || in.starts_with("\xFF\x4F\xFF\x51")) {
        return {"JPEG 2000", 0, 0, 1, {}};
    }
    if (in.starts_with("GIF8")) {
        return {"GIF", 0, 0, 1, {}};
    }
    if (in.starts_with("%PDF")) {
        return {"PDF", 0, 0, 1, {}};
    }
    return {};
}

} // namespace basin
