// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/inflate.h"

#include "core/base/error.h"
#include "core/base/long_work.h"

#include <fmt/format.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <new>

namespace basin {

namespace {

constexpr std::size_t step_bytes = std::size_t{1} << 16;

/// Owns zlib's stream.
class Inflater {
  public:
    explicit Inflater(Compression kind) {
        constexpr int raw = -MAX_WBITS, gzip = MAX_WBITS + 16;
        if (inflateInit2(&stream_, kind == Compression::gzip ? gzip : raw) != Z_OK) {
            throw std::bad_alloc();
        }
    }
    ~Inflater() { inflateEnd(&stream_); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
    z_stream& stream() { return stream_; }

  private:
    z_stream stream_{};
};

UserError damaged(const std::string& where, std::uint64_t offset, const std::string& why) {
    return input_error("compressed data cannot be unpacked", fmt::format("{}, byte {}", where, offset), why,
                       "Copy or download the file again");
}

} // namespace

bool is_gzip(std::span<const std::byte> bytes) {
    return bytes.size() >= 2 && bytes[0] == std::byte{0x1f} && bytes[1] == std::byte{0x8b};
}

std::vector<std::byte> inflate_bytes(std::span<const std::byte> compressed, Compression kind,
                                     std::uint64_t most_bytes, const std::string& where) {
    Inflater inflater(kind);
    z_stream& stream = inflater.stream();
    std::vector<std::byte> result;
    std::array<std::byte, step_bytes> step;
    std::size_t taken = 0;
    int status = Z_OK;
    while (status != Z_STREAM_END) {
        if (stream.avail_in == 0 && taken < compressed.size()) {
            const std::size_t next = std::min(compressed.size() - taken, step_bytes);
            // zlib's input pointer is not const; it does not write through it.
            stream.next_in = reinterpret_cast<Bytef*>(const_cast<std::byte*>(compressed.data() + taken));
            stream.avail_in = static_cast<uInt>(next);
            taken += next;
            note_work(static_cast<double>(taken) / static_cast<double>(compressed.size()));
        }
        stream.next_out = reinterpret_cast<Bytef*>(step.data());
        stream.avail_out = static_cast<uInt>(step.size());
        const uInt in_before = stream.avail_in;
        status = inflate(&stream, Z_NO_FLUSH);
        const std::size_t came = step.size() - stream.avail_out;
        const std::uint64_t offset = taken - stream.avail_in;
        if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR) {
            throw damaged(where, offset, stream.msg != nullptr ? stream.msg : "the stream is damaged");
        }
        if (result.size() + came > most_bytes) {
            throw damaged(where, offset, fmt::format("it unpacks to more than {} bytes", most_bytes));
        }
        result.insert(result.end(), step.begin(), step.begin() + static_cast<std::ptrdiff_t>(came));
        const bool stuck = came == 0 && stream.avail_in == in_before && taken == compressed.size();
        if (status != Z_STREAM_END && stuck) {
            throw damaged(where, offset, "the stream ends early");
        }
    }
    return result;
}

} // namespace basin
