// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

namespace basin {

/// Bounds-checked reading of integers at byte offsets. Outside the bytes everything reads as 0, so a parser
/// of untrusted headers needs `has` only where 0 would mean something. Thread: any.
class ByteReader {
  public:
    explicit ByteReader(std::span<const std::byte> bytes, bool big_endian = true)
        : bytes_(bytes), big_endian_(big_endian) {}

    std::size_t size() const { return bytes_.size(); }
    bool has(std::size_t offset, std::size_t count) const {
        return offset <= bytes_.size() && count <= bytes_.size() - offset;
    }
    std::span<const std::byte> part(std::size_t offset, std::size_t count) const {
        return has(offset, count) ? bytes_.subspan(offset, count) : std::span<const std::byte>{};
    }
    std::uint8_t u8(std::size_t offset) const {
        return has(offset, 1) ? std::to_integer<std::uint8_t>(bytes_[offset]) : std::uint8_t{0};
    }
    std::uint16_t u16(std::size_t offset) const { return static_cast<std::uint16_t>(number(offset, 2)); }
    std::uint32_t u24(std::size_t offset) const { return static_cast<std::uint32_t>(number(offset, 3)); }
    std::uint32_t u32(std::size_t offset) const { return static_cast<std::uint32_t>(number(offset, 4)); }
    bool starts_with(std::string_view text, std::size_t offset = 0) const {
        return has(offset, text.size()) && std::memcmp(bytes_.data() + offset, text.data(), text.size()) == 0;
    }

  private:
    std::uint64_t number(std::size_t offset, std::size_t count) const {
        if (!has(offset, count)) {
            return 0;
        }
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t at = big_endian_ ? offset + i : offset + count - 1 - i;
            value = value << 8 | std::to_integer<std::uint64_t>(bytes_[at]);
        }
        return value;
    }

    std::span<const std::byte> bytes_;
    bool big_endian_;
};

} // namespace basin
