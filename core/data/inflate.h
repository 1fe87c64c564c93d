// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace basin {

enum class Compression { raw_deflate, gzip };

/// Decompresses one DEFLATE stream (RFC 1951), bare or in a gzip wrapper (RFC 1952).
///
/// `where` (a file, an entry of an archive) goes into messages. Memory grows with what really comes out, up
/// to `most_bytes`, never with what a header claims. Throws input_error naming the offset in the compressed
/// bytes for damaged or truncated streams and for more output than `most_bytes`. Thread: any.
std::vector<std::byte> inflate_bytes(std::span<const std::byte> compressed, Compression kind,
                                     std::uint64_t most_bytes, const std::string& where);

/// True for bytes that begin like a gzip file.
bool is_gzip(std::span<const std::byte> bytes);

} // namespace basin
