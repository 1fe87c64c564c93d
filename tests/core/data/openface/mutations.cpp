// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/data/openface/mutations.h"

#include "tests/support/nested_random.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace basin::test {

namespace {

constexpr std::array<std::int32_t, 10> telling_integers{
    0, 1, -1, 2, 5, 6, 0x7fffffff, static_cast<std::int32_t>(0x80000000U), 0x10000, 46341};
constexpr std::array<const char*, 10> telling_words{
    " 0 ", " -1 ", " 999999999999 ", " nan ", " inf ", " 1e400 ", "#", "\n", " 4611686018427387904 ", "x"};

} // namespace

std::string mutated(const std::string& sample, std::uint64_t& random) {
    std::string bytes = sample;
    for (std::uint64_t repeats = next_random(random) % 4 + 1; repeats > 0 && !bytes.empty(); --repeats) {
        const std::size_t at = next_random(random) % bytes.size();
        const std::size_t length = std::min(bytes.size() - at, next_random(random) % 16 + 1);
        switch (next_random(random) % 7) {
        case 0:
            bytes[at] = static_cast<char>(bytes[at] ^ static_cast<char>(1U << next_random(random) % 8));
            break;
        case 1: {
            const std::int32_t value = telling_integers[next_random(random) % telling_integers.size()];
            std::memcpy(bytes.data() + at, &value, std::min(sizeof value, bytes.size() - at));
            break;
        }
        case 2:
            bytes.insert(at, telling_words[next_random(random) % telling_words.size()]);
            break;
        case 3:
            bytes.erase(at, length);
            break;
        case 4:
            bytes.insert(at, bytes.substr(at, length));
            break;
        case 5:
            bytes[at] = static_cast<char>(next_random(random));
            break;
        default:
            bytes.resize(at);
            break;
        }
    }
    return bytes;
}

} // namespace basin::test
