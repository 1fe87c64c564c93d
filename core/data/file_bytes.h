// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace basin {

/// Reads a whole regular file into memory.
///
/// `role` names it in messages ("image", "video"). Throws input_error for a path that is missing, a
/// directory, a device or pipe, unreadable, empty, or larger than `most_bytes`; nothing is allocated before
/// these checks. Long files are long work (long_work.h). Thread: any.
std::vector<std::byte> read_file_bytes(const std::string& path, const std::string& role,
                                       std::uint64_t most_bytes = std::uint64_t{1} << 30);

/// hash_bytes of a whole file that need not fit into memory; the same messages. Thread: any.
std::uint64_t hash_file(const std::string& path, const std::string& role,
                        std::uint64_t most_bytes = std::uint64_t{1} << 36);

/// xxh3 (64 bit) of bytes: the identity of an input in sessions.
std::uint64_t hash_bytes(std::span<const std::byte> bytes);

} // namespace basin
