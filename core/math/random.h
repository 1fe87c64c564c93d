// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace basin {

/// Random numbers that are the same on every machine: the ChaCha stream cipher with 12 rounds, keyed from a
/// 64-bit seed.
///
/// Stream: D. J. Bernstein, "ChaCha, a variant of Salsa20" (2008), 64-bit block counter, nonce 0. Key: eight
/// outputs of PCG-XSH-RR 64/32 (M. O'Neill, 2014), multiplier 6364136223846793005, increment
/// 11634580027462260723, started at the seed. This is the generator that seed 002's program used, so its
/// initial values can be drawn again. The whole state is (seed, drawn()), which seek() restores. Thread: one
/// at a time.
class Random {
  public:
    explicit Random(std::uint64_t seed);

    std::uint32_t next();

    /// Uniform in [low, high): 23 random bits, low + (high - low) * [0, 1) in single precision.
    float uniform(float low, float high);
    /// Uniform in [0, 1) with 53 random bits (two words).
    double uniform();
    /// Uniform in 0 .. count - 1 without bias; count > 0.
    std::uint32_t below(std::uint32_t count);

    std::uint64_t drawn() const { return drawn_; } ///< 32-bit words taken so far
    void seek(std::uint64_t drawn);

  private:
    void fill_block(std::uint64_t block);

    std::array<std::uint32_t, 8> key_{};
    std::array<std::uint32_t, 16> words_{};
    std::uint64_t drawn_ = 0;
};

} // namespace basin
