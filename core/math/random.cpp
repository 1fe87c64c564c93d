// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/random.h"

#include <bit>
#include <cassert>

namespace basin {

namespace {

using Words = std::array<std::uint32_t, 16>;

void quarter_round(Words& x, std::size_t a, std::size_t b, std::size_t c, std::size_t d) {
    x[a] += x[b];
    x[d] = std::rotl(x[d] ^ x[a], 16);
    x[c] += x[d];
    x[b] = std::rotl(x[b] ^ x[c], 12);
    x[a] += x[b];
    x[d] = std::rotl(x[d] ^ x[a], 8);
    x[c] += x[d];
    x[b] = std::rotl(x[b] ^ x[c], 7);
}

void double_round(Words& x) {
    quarter_round(x, 0, 4, 8, 12);
    quarter_round(x, 1, 5, 9, 13);
    quarter_round(x, 2, 6, 10, 14);
    quarter_round(x, 3, 7, 11, 15);
    quarter_round(x, 0, 5, 10, 15);
    quarter_round(x, 1, 6, 11, 12);
    quarter_round(x, 2, 7, 8, 13);
    quarter_round(x, 3, 4, 9, 14);
}

std::uint32_t pcg32(std::uint64_t& state) {
    state = state * 6364136223846793005U + 11634580027462260723U;
    const auto shifted = static_cast<std::uint32_t>(((state >> 18U) ^ state) >> 27U);
    return std::rotr(shifted, static_cast<int>(state >> 59U));
}

} // namespace

Random::Random(std::uint64_t seed) {
    for (std::uint32_t& word : key_) {
        word = pcg32(seed);
    }
}

void Random::fill_block(std::uint64_t block) {
    constexpr int rounds = 12;
    // "expand 32-byte k", the cipher's constant.
    Words start{0x61707865U, 0x3320646eU, 0x79622d32U, 0x6b206574U};
    for (std::size_t i = 0; i < key_.size(); ++i) {
        start[4 + i] = key_[i];
    }
    start[12] = static_cast<std::uint32_t>(block);
    start[13] = static_cast<std::uint32_t>(block >> 32U);
    words_ = start;
    for (int round = 0; round < rounds; round += 2) {
        double_round(words_);
    }
    for (std::size_t i = 0; i < words_.size(); ++i) {
        words_[i] += start[i];
    }
}

std::uint32_t Random::next() {
    const std::uint64_t word = drawn_ % words_.size();
    if (word == 0) {
        fill_block(drawn_ / words_.size());
    }
    ++drawn_;
    return words_[word];
}

float Random::uniform(float low, float high) {
    constexpr std::uint32_t exponent_of_one = 0x3f800000U;
    const float one_to_two = std::bit_cast<float>((next() >> 9U) | exponent_of_one);
    return (one_to_two - 1.0F) * (high - low) + low;
}

double Random::uniform() {
    const std::uint64_t high = next();
    const std::uint64_t bits = (high << 32U) | next();
    return static_cast<double>(bits >> 11U) * 0x1p-53;
}

std::uint32_t Random::below(std::uint32_t count) {
    assert(count > 0);
    // Lemire (2019): a multiplication instead of a division; the few words that would bias are drawn again.
    const std::uint32_t biased = (0U - count) % count;
    std::uint64_t product = 0;
    do {
        product = std::uint64_t{next()} * count;
    } while (static_cast<std::uint32_t>(product) < biased);
    return static_cast<std::uint32_t>(product >> 32U);
}

void Random::seek(std::uint64_t drawn) {
    drawn_ = drawn;
    if (drawn % words_.size() != 0) {
        fill_block(drawn / words_.size());
    }
}

} // namespace basin
