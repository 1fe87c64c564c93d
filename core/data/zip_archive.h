// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace basin {

/// The directory of a ZIP file (APPNOTE 6.3, ZIP64 included) that lies in memory: stored and deflated
/// entries, no encryption, no parts. The bytes must outlive the archive. Thread: immutable once built.
class ZipArchive {
  public:
    struct Entry {
        std::string name;
        std::uint64_t packed_bytes = 0, bytes = 0, header_offset = 0;
        std::uint32_t crc = 0;
        int method = 0; ///< 0 stored, 8 deflated
    };

    /// Throws input_error naming file, offset and reason when there is no readable directory.
    ZipArchive(std::span<const std::byte> bytes, std::string path);

    const std::vector<Entry>& entries() const { return entries_; }
    const Entry* find(const std::string& name) const; ///< nullptr if there is none
    /// Unpacks an entry and checks its length and CRC-32. Throws input_error.
    std::vector<std::byte> read(const Entry& entry) const;

  private:
    struct Directory {
        std::uint64_t offset = 0, entries = 0;
    };
    Directory find_directory() const;
    std::size_t read_entry(std::size_t offset);
    [[noreturn]] void fail(std::uint64_t offset, const std::string& why) const;

    std::span<const std::byte> bytes_;
    std::string path_;
    std::vector<Entry> entries_;
};

} // namespace basin
