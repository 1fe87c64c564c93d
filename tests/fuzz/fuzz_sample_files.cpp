// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz_sample_files [FORMAT [SECONDS [SEED]]]: damages small valid files of samples and reads each; anything
// but an input_error ends it with a signal or status 1. "all" goes through every format.
#include "core/base/error.h"
#include "core/data/inflate.h"
#include "core/data/npy_file.h"
#include "core/data/samples.h"
#include "tests/core/data/openface/mutations.h"

#include <fmt/format.h>
#include <zlib.h>

#include <chrono>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <string>
#include <vector>

namespace {

using namespace basin;
using Clock = std::chrono::steady_clock;

std::span<const std::byte> bytes_of(const std::string& text) {
    return {reinterpret_cast<const std::byte*>(text.data()), text.size()};
}

NumberArray small_array() {
    NumberArray array;
    array.shape = {3, 2};
    array.values = std::vector<double>{1, 2, 3, 4, 5, 6};
    return array;
}

std::string gzipped(const std::string& text) {
    std::string packed(text.size() + 100, '\0');
    z_stream stream{};
    constexpr int gzip = MAX_WBITS + 16, memory_level = 8;
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzip, memory_level, Z_DEFAULT_STRATEGY);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

/// An archive of one deflated entry, as numpy.savez_compressed writes it, its sizes in ZIP64 fields.
std::string deflated_npz() {
    const std::string plain = npy_text(small_array());
    std::string packed(plain.size() + 100, '\0');
    z_stream stream{};
    constexpr int memory_level = 8;
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, memory_level, Z_DEFAULT_STRATEGY);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.data()));
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);

    const auto number = [](std::uint64_t value, int bytes) {
        std::string text;
        for (int i = 0; i < bytes; ++i) {
            text += static_cast<char>(value >> (8 * i) & 0xff);
        }
        return text;
    };
    const auto crc = crc32(0, reinterpret_cast<const Bytef*>(plain.data()), static_cast<uInt>(plain.size()));
    constexpr std::uint64_t in_extra = 0xffffffff;
    const std::string common = number(45, 2) + number(0, 2) + number(8, 2) + number(0, 4) + number(crc, 4) +
                               number(in_extra, 4) + number(in_extra, 4) + number(5, 2) + number(20, 2);
    const std::string extra =
        number(1, 2) + number(16, 2) + number(plain.size(), 8) + number(packed.size(), 8);
    std::string archive = "PK\x03\x04" + common + "X.npy" + extra + packed;
    const std::string entry = "PK\x01\x02" + number(45, 2) + common + number(0, 2) + number(0, 2) +
                              number(0, 2) + number(0, 4) + number(0, 4) + "X.npy" + extra;
    const std::uint64_t directory = archive.size();
    archive += entry;
    return archive + "PK\x05\x06" + number(0, 4) + number(1, 2) + number(1, 2) + number(entry.size(), 4) +
           number(directory, 4) + number(0, 2);
}

struct Format {
    std::string name, file, sample;
};

std::vector<Format> formats() {
    const std::string idx = std::string("\0\0\x08\x03\0\0\0\x02\0\0\0\x01\0\0\0\x02", 16) + "abcd";
    return {{"npy", "a.npy", npy_text(small_array())},
            {"npz", "a.npz", npz_text({{"X", small_array()}, {"y", small_array()}})},
            {"npz-deflated", "a.npz", deflated_npz()},
            {"idx", "a", idx},
            {"gzip", "a.gz", gzipped(idx)},
            {"cifar", "a.bin", std::string(2 * 3073, '\1')},
            {"csv", "a.csv", "a,label\n1,2\n3.5,4\n-1e3,0\n"}};
}

void read(const Format& format, const std::string& bytes) {
    if (is_gzip(bytes_of(bytes))) {
        constexpr std::uint64_t most_bytes = 1 << 20;
        (void)parse_numbers(inflate_bytes(bytes_of(bytes), Compression::gzip, most_bytes, format.file),
                            format.file, "");
        return;
    }
    (void)parse_numbers(bytes_of(bytes), format.file, "");
}

bool fuzz(const Format& format, double seconds, std::uint64_t random) {
    read(format, format.sample); // undamaged, every one can be read
    std::int64_t tried = 0, taken = 0;
    const auto end = Clock::now() + std::chrono::duration<double>(seconds);
    while (Clock::now() < end) {
        const std::uint64_t before = random;
        const std::string bytes = test::mutated(format.sample, random);
        ++tried;
        try {
            read(format, bytes);
            ++taken;
        } catch (const UserError& error) {
            if (error.kind() != UserError::Kind::input) {
                fmt::print("{}: not an input error: {}\n", format.name, error.what());
                return false;
            }
        } catch (const std::exception& error) {
            fmt::print("{}: {} at random state {}\n", format.name, error.what(), before);
            return false;
        }
    }
    fmt::print("{}: {} files, {} of them taken\n", format.name, tried, taken);
    return true;
}

} // namespace

int main(int count, char** arguments) {
    const std::string wanted = count > 1 ? arguments[1] : "all";
    const double seconds = count > 2 ? std::atof(arguments[2]) : 1.0;
    const std::uint64_t seed = count > 3 ? std::strtoull(arguments[3], nullptr, 10) : 1;
    bool known = false, well = true;
    for (const Format& format : formats()) {
        if (wanted == "all" || wanted == format.name) {
            known = true;
            well = fuzz(format, seconds, seed) && well;
        }
    }
    if (!known) {
        fmt::print("there is no format '{}'\n", wanted);
    }
    return known && well ? 0 : 1;
}
