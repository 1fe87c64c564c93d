// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/zip_archive.h"

#include "core/base/error.h"
#include "core/data/byte_reader.h"
#include "core/data/inflate.h"

#include <fmt/format.h>
#include <zlib.h>

#include <algorithm>
#include <utility>

namespace basin {

namespace {

constexpr std::uint32_t end_signature = 0x06054b50, end64_signature = 0x06064b50,
                        locator_signature = 0x07064b50, entry_signature = 0x02014b50,
                        local_signature = 0x04034b50;
constexpr std::size_t end_bytes = 22, locator_bytes = 20, end64_bytes = 56, entry_bytes = 46,
                      local_bytes = 30;
constexpr std::uint64_t most_unpacked = std::uint64_t{1} << 32;
constexpr std::uint32_t in_extra_field = 0xffffffff; ///< ZIP64: the real number is in the extra field

ByteReader reader_of(std::span<const std::byte> bytes) {
    return ByteReader(bytes, false);
}

std::uint64_t u64(const ByteReader& reader, std::size_t offset) {
    return reader.u32(offset) | std::uint64_t{reader.u32(offset + 4)} << 32;
}

/// Replaces sizes and offset that say "in the extra field" (APPNOTE 4.5.3).
void read_zip64_extra(const ByteReader& reader, std::size_t begin, std::size_t end,
                      ZipArchive::Entry& entry) {
    constexpr int zip64_id = 1;
    while (begin + 4 <= end) {
        const std::size_t next = begin + 4 + reader.u16(begin + 2);
        if (reader.u16(begin) == zip64_id && next <= end) {
            std::size_t at = begin + 4;
            for (std::uint64_t* number : {&entry.bytes, &entry.packed_bytes, &entry.header_offset}) {
                if (*number == in_extra_field && at + 8 <= next) {
                    *number = u64(reader, at);
                    at += 8;
                }
            }
        }
        begin = next;
    }
}

} // namespace

ZipArchive::ZipArchive(std::span<const std::byte> bytes, std::string path)
    : bytes_(bytes), path_(std::move(path)) {
    const Directory directory = find_directory();
    std::size_t offset = directory.offset;
    for (std::uint64_t i = 0; i < directory.entries; ++i) {
        offset = read_entry(offset);
    }
}

void ZipArchive::fail(std::uint64_t offset, const std::string& why) const {
    throw input_error("the archive cannot be read", fmt::format("{}, byte {}", path_, offset), why,
                      "Save the arrays again with numpy.savez");
}

ZipArchive::Directory ZipArchive::find_directory() const {
    const ByteReader reader = reader_of(bytes_);
    if (bytes_.size() < end_bytes) {
        fail(0, "it is too short for a ZIP file");
    }
    constexpr std::size_t longest_comment = 65535;
    const std::size_t last = bytes_.size() - end_bytes;
    const std::size_t first = last > longest_comment ? last - longest_comment : 0;
    std::size_t end = last;
    while (reader.u32(end) != end_signature) {
        if (end == first) {
            fail(last, "there is no ZIP directory at the end; the file may be cut off");
        }
        --end;
    }
    Directory found{reader.u32(end + 16), reader.u16(end + 10)};
    if (end >= locator_bytes && reader.u32(end - locator_bytes) == locator_signature) {
        const std::uint64_t at = u64(reader, end - locator_bytes + 8);
        if (!reader.has(at, end64_bytes) || reader.u32(at) != end64_signature) {
            fail(end - locator_bytes, "the ZIP64 directory is not where it should be");
        }
        found = {u64(reader, at + 48), u64(reader, at + 32)};
    }
    return found;
}

std::size_t ZipArchive::read_entry(std::size_t offset) {
    const ByteReader reader = reader_of(bytes_);
    if (!reader.has(offset, entry_bytes) || reader.u32(offset) != entry_signature) {
        fail(offset, "a directory entry should begin here");
    }
    const std::size_t name_bytes = reader.u16(offset + 28), extra_bytes = reader.u16(offset + 30);
    const std::size_t next = offset + entry_bytes + name_bytes + extra_bytes + reader.u16(offset + 32);
    if (next > bytes_.size()) {
        fail(offset, "a directory entry reaches past the end");
    }
    Entry entry;
    const auto name = reader.part(offset + entry_bytes, name_bytes);
    entry.name.assign(reinterpret_cast<const char*>(name.data()), name.size());
    entry.method = reader.u16(offset + 10);
    entry.crc = reader.u32(offset + 16);
    entry.packed_bytes = reader.u32(offset + 20);
    entry.bytes = reader.u32(offset + 24);
    entry.header_offset = reader.u32(offset + 42);
    const std::size_t extra = offset + entry_bytes + name_bytes;
    read_zip64_extra(reader, extra, extra + extra_bytes, entry);
    const bool encrypted = (reader.u16(offset + 8) & 1U) != 0;
    if (encrypted || (entry.method != 0 && entry.method != 8)) {
        fail(offset, fmt::format("entry '{}' is {}", entry.name,
                                 encrypted ? "encrypted" : fmt::format("packed by method {}", entry.method)));
    }
    entries_.push_back(std::move(entry));
    return next;
}

const ZipArchive::Entry* ZipArchive::find(const std::string& name) const {
    const auto found = std::find_if(entries_.begin(), entries_.end(),
                                    [&](const Entry& entry) { return entry.name == name; });
    return found == entries_.end() ? nullptr : &*found;
}

std::vector<std::byte> ZipArchive::read(const Entry& entry) const {
    const ByteReader reader = reader_of(bytes_);
    const std::uint64_t header = entry.header_offset;
    if (!reader.has(header, local_bytes) || reader.u32(header) != local_signature) {
        fail(header, fmt::format("entry '{}' should begin here", entry.name));
    }
    const std::size_t begin = header + local_bytes + reader.u16(header + 26) + reader.u16(header + 28);
    if (!reader.has(begin, entry.packed_bytes)) {
        fail(begin, fmt::format("entry '{}' reaches past the end of the file", entry.name));
    }
    const auto packed = reader.part(begin, entry.packed_bytes);
    const std::string where = fmt::format("{}, entry '{}'", path_, entry.name);
    std::vector<std::byte> bytes =
        entry.method == 0
            ? std::vector<std::byte>(packed.begin(), packed.end())
            : inflate_bytes(packed, Compression::raw_deflate, std::min(entry.bytes, most_unpacked), where);
    if (bytes.size() != entry.bytes) {
        fail(begin,
             fmt::format("entry '{}' has {} bytes instead of {}", entry.name, bytes.size(), entry.bytes));
    }
    const auto crc = crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size());
    if (crc != entry.crc) {
        fail(begin, fmt::format("entry '{}' is damaged: its checksum is {:08x} instead of {:08x}", entry.name,
                                crc, entry.crc));
    }
    return bytes;
}

} // namespace basin
